"""The wall as a class has it before it: which page lies open, which box is in hand, and what is being typed into it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.analysis.among import known_among
from game.faces.report.after_class import exported
from game.faces.screen import Screen
from game.faces.screens.refusals import sentence
from game.faces.screens.scene import scene_of
from game.faces.screens.wall import REASONS_PAGE, wall, wall_pages
from game.faces.words import Words
from game.play.commands import Refused
from game.play.debrief import BOXES, REASONS, Debrief

PULSE = 0.5
"""Seconds after which a page looks again whether the other games have been played."""


class Wall:
    """The pages of a debrief being turned. ``debrief`` gives what is to be told as it now stands.

    It is the last page of a lesson's room, and a room by itself for a game that was played without one.
    """

    def __init__(self, debrief: Callable[[], Debrief], words: Words) -> None:
        self._debrief = debrief
        self._words = words
        self._key = ""
        self._box = BOXES[0]
        self._line = ""
        self._notice = ""
        self._seen: tuple[tuple[object, ...], Screen] | None = None
        """The page as it was last made, and from what: a clock beside it asks for it again and again."""
        known_among(debrief().session)

    @property
    def pulse(self) -> float | None:
        session = self._debrief().session
        return PULSE if session.past and known_among(session) is None else None

    def screen(self) -> Screen:
        told = self._debrief()
        found = known_among(told.session)
        seen = (
            len(told.session.past),
            found,
            dict(told.notes),
            told.hands,
            self._key,
            self._box,
            self._line,
            self._words,
        )
        if self._seen is None or self._seen[0] != seen:
            self._seen = seen, wall(told, self._words, found, self._key, self._box, self._line)
        shown = self._seen[1]
        return replace(shown, notices=(self._notice,)) if self._notice else shown

    def act(self, intent: str) -> str | None:
        step, _, what = intent.partition(":")
        self._notice = ""
        match step:
            case "wall" if what in {"next", "back"}:
                self._turn(1 if what == "next" else -1)
            case "wall" if what == "export":
                self._export()
            case "box" if what in BOXES:
                self._box, self._line = what, ""
            case "line":
                self._line = what
            case "keep" | "unkeep":
                self._keep(is_kept=step == "keep")
            case "leave-room" | "back":
                return "leave-room"
            case _:
                pass
        return None

    def speak(self, words: Words) -> None:
        self._words = words

    def close(self) -> None:
        """Nothing waits: what is still being worked out ends by itself."""

    def _turn(self, by: int) -> None:
        told = self._debrief()
        keys = [
            page.key
            for page in wall_pages(scene_of(told.session, told.role, self._words), told, known_among(told.session))
        ]
        at = keys.index(self._key) if self._key in keys else 0
        self._key, self._line = keys[min(max(at + by, 0), len(keys) - 1)], ""

    def _keep(self, *, is_kept: bool) -> None:
        """Write the line into the box in hand, or take back its last one."""
        told = self._debrief()
        box = REASONS if self._key == REASONS_PAGE else self._box
        lines = told.notes.get(box, ())
        if is_kept and self._line.strip():
            told.keep(box, (*lines, self._line.strip()))
        elif not is_kept:
            told.keep(box, lines[:-1])
        self._line = ""

    def _export(self) -> None:
        told = self._debrief()
        if told.session.path is None:
            self._notice = self._words.say("report-unsaved")
            return
        folder = told.session.path.with_name(f"{told.session.path.name.partition('.')[0]}-class")
        try:
            exported(told, folder, self._words)
        except Refused as refused:
            self._notice = sentence(refused.refusal, self._words)
        else:
            self._notice = self._words.say("wall-exported", folder=str(folder))
