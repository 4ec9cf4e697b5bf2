"""The program and the rooms beside the game: the replay desk, the what-if bench, the lesson.

A room has pages of its own and knows what choosing something on them means; the program opens it, speaks its language
and takes it back to the cover, or on into a game that begins in it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from game.faces.language import Language
from game.faces.problems import messages
from game.faces.screen import Screen
from game.faces.screens.refusals import sentence
from game.faces.showing import Showing, Wish
from game.faces.words import Words
from game.play.commands import Refused
from game.play.saves import lesson_of
from game.scenario.problem import Unsound


class Room(Protocol):
    """A part of the program with pages of its own.

    ``pulse`` is after how many seconds its page may have changed by itself, if it may (a clock runs, work goes on).
    """

    @property
    def pulse(self) -> float | None: ...

    def screen(self) -> Screen: ...

    def act(self, intent: str) -> str | None:
        """Do what choosing something means. Return an intent for the program to go on with outside, ``leave-room``
        to go back to where the room was entered, or nothing while the person stays.
        """

    def speak(self, words: Words) -> None:
        """Go on in another language."""

    def close(self) -> None:
        """Let go of whatever still works or waits."""


Entrance = Callable[[Words, str], Room]
"""Opens a room: with the words to speak, and what is to lie in it (a scenario, a saved game; the usual, where empty).
Raises ``Unsound`` or ``Refused`` where that cannot be read."""


def _replay(words: Words, what: str) -> Room:
    from game.faces.replay.room import enter  # noqa: PLC0415 - the cover comes sooner without it

    return enter(words, what)


def _whatif(words: Words, what: str) -> Room:
    from game.faces.whatif import enter  # noqa: PLC0415 - the cover comes sooner without it

    return enter(words, what)


def _lesson(words: Words, what: str) -> Room:
    from game.faces.lesson_room import enter  # noqa: PLC0415 - the cover comes sooner without it

    return enter(words, what)


ROOMS: dict[str, Entrance] = {"replay": _replay, "whatif": _whatif, "lesson": _lesson}
"""The rooms by the intent that enters them, in the order of the cover."""


class Program(Showing):
    """The program as one person sees it, with its rooms."""

    def __init__(self, language: Language, wish: Wish | None = None) -> None:
        super().__init__(language, wish)
        self.rooms = tuple(ROOMS)
        self._room: Room | None = None
        if self.wish.room:
            self.act(self.wish.room)

    @property
    def pulse(self) -> float | None:
        """After how many seconds the screen may have changed by itself, if it may."""
        return self._room.pulse if self._room is not None else None

    def screen(self) -> Screen:
        if self._room is None:
            return super().screen()
        shown = self._room.screen()
        return replace(shown, notices=(*self._notices, *shown.notices))

    def act(self, intent: str) -> None:
        step, _, what = intent.partition(":")
        if step == "continue" and lesson_of(Path(what)).is_file():
            step, what = "lesson", str(lesson_of(Path(what)))  # a class's game goes on in its lesson
        if step in ROOMS:
            self._enter(step, what)
        elif self._room is None:
            super().act(intent)
        elif step == "language":
            super().act(intent)
            self._room.speak(self.words)
        elif intent in {"leave", "go:cover"}:
            self._leave_room()
            super().act(intent)
        else:
            self._notices = ()
            onward = self._room.act(intent)
            if onward is not None:
                self._leave_room()
            if onward not in {None, "leave-room"}:
                self.act(str(onward))

    def close(self) -> None:
        """Leave whatever room is open."""
        self._leave_room()

    def _enter(self, step: str, what: str) -> None:
        self._notices = ()
        try:
            room = ROOMS[step](self.words, what)
        except Unsound as unsound:
            errors = [problem for problem in unsound.problems if problem.is_error]
            self._notices = tuple(message.sentence for message in messages(errors, self.words))
        except Refused as refused:
            self._notices = (sentence(refused.refusal, self.words),)
        else:
            self._leave_room()
            self._room = room

    def _leave_room(self) -> None:
        if self._room is not None:
            self._room.close()
        self._room = None
