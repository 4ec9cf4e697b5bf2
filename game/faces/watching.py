"""A scenario edited while it is played: every save of its files is looked at, and taken up at once where it is sound.

What is not sound is told with its place, and the last sound version goes on. Window and terminal look in the same way,
and each tells what came of it in its own.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from rich.cells import cell_len

from game.faces.language import Language
from game.faces.problems import Message, messages
from game.faces.rooms import Program
from game.faces.screen import Action, Block, Panel, Redline, Screen, Span, Text
from game.faces.screens.labels import Labels
from game.faces.screens.refusals import sentence
from game.faces.showing import Showing, Wish
from game.faces.words import Words
from game.play.again import again
from game.play.commands import Refused
from game.play.saves import new_save
from game.scenario.files import is_folder, yaml_files
from game.scenario.load import chain_of, examined, load
from game.scenario.problem import Unsound
from game.scenario.scenario import Scenario

EVERY = 0.5
"""Seconds between two looks at the files from a window."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What came of a save: a sentence, the mistakes that kept it from being taken up, and whether it was."""

    sentence: str
    mistakes: tuple[Message, ...] = ()
    is_taken_up: bool = False


Standing: TypeAlias = "frozenset[tuple[str, int, int, int]]"
"""How some files stand: each with which file it is, when it was last saved, and how long it is."""


@dataclass(slots=True)
class Watcher:
    """Takes up a scenario's changes in the game that a person plays, and says what became of each.

    A save is looked at once the files stand as they did at the look before: editors write in parts, put a file aside,
    and lay another in its place.
    """

    where: str
    showing: Showing
    _rests_on: frozenset[Path] = frozenset()
    _last: Standing = field(init=False)
    _seen: Standing = field(init=False)
    _taken: Scenario | None = field(init=False)

    def __post_init__(self) -> None:
        self._seen = self._last = self._look_out()
        self._taken, _ = examined(self.where)

    def look(self) -> Saved | None:
        """Look whether the files were saved since the last look; if so act on it, and say what came of it."""
        before, self._last = self._last, _standing(self._rests_on)
        if self._last != before or self._last == self._seen:
            return None
        self._seen = self._last = self._look_out()
        words = self.showing.words
        try:
            return self._take_up(load(self.where))
        except Unsound as unsound:
            errors = [problem for problem in unsound.problems if problem.is_error]
            return Saved(words.say("watch-kept", errors=len(errors)), tuple(messages(errors, words)))
        except Refused as refused:
            return Saved(words.say("watch-cannot", reason=sentence(refused.refusal, words)))

    def _look_out(self) -> Standing:
        """Find the files there are to watch, and return how they stand: a patch rests on what it extends.

        What it rested on before is watched still, since it may come back.
        """
        path = Path(self.where)
        own = path if is_folder(path) else path.parent
        self._rests_on = self._rests_on.union((own, path), chain_of(self.where, {}).files)
        return _standing(self._rests_on)

    def _take_up(self, scenario: Scenario) -> Saved:
        """Have the changed scenario played from here on, as the game stood."""
        old, words = self.showing.session, self.showing.words
        if scenario is self._taken:
            return Saved(words.say("watch-same"))
        self._taken = scenario
        if old is None:
            self.showing.act(f"scenario:{self.where}")
            return Saved(words.say("watch-taken-up-before"), is_taken_up=True)
        path = new_save(scenario.id)
        made = again(scenario, old, path)
        self.showing.open_game(path)
        date = words.iso_date(made.session.date)
        if made.parted is None:
            return Saved(words.say("watch-taken-up", date=date), is_taken_up=True)
        reason = sentence(made.parted, words, Labels(scenario, words))
        return Saved(words.say("watch-parted", date=date, reason=reason), is_taken_up=True)


def _standing(paths: Iterable[Path]) -> Standing:
    """Return how files stand, and those in folders; what is not there, as while an editor replaces it, does not."""
    found = []
    for path in paths:
        try:
            for file in yaml_files(path) if is_folder(path) else (path,):
                stat = file.stat()
                found.append((str(file), stat.st_ino, stat.st_mtime_ns, stat.st_size))
        except OSError:
            continue
    return frozenset(found)


class Watching(Program):
    """The program in a window, which looks at the files of a scenario that is edited beside it, where it is asked to.

    Mistakes lie as a slip over whatever was being done, until it is put away or the next save is sound.
    """

    def __init__(self, language: Language, wish: Wish | None = None) -> None:
        self._watcher: Watcher | None = None
        self._mistakes: Saved | None = None
        super().__init__(language, wish)
        if self.wish.watch:
            self._watcher = Watcher(self.wish.watch, self)

    @property
    def pulse(self) -> float | None:
        pulse = super().pulse
        return pulse if self._watcher is None else min(pulse or EVERY, EVERY)

    def screen(self) -> Screen:
        saved = self._watcher.look() if self._watcher is not None else None
        if saved is not None:
            self._mistakes = saved if saved.mistakes else None
            self._notices = () if saved.mistakes else (saved.sentence,)
        return super().screen() if self._mistakes is None else slip(self._mistakes, self.words)

    def act(self, intent: str) -> None:
        if self._mistakes is not None and not intent.startswith("language:"):
            self._mistakes = None
            if intent == "back":
                return
        super().act(intent)


def slip(saved: Saved, words: Words) -> Screen:
    """Return the mistakes of a save as a sheet over what is played."""
    panels = tuple(
        Panel(f"mistake-{number}", f"{mistake.file}:{mistake.line}:{mistake.column}", tuple(_told(mistake, words)))
        for number, mistake in enumerate(saved.mistakes)
    )
    close = Action(words.say("watch-put-away"), "back", "b")
    title = words.say("watch-title")
    return Screen("watch", title, saved.sentence, panels, (close,), language=words.language, drawer=True)


def _told(mistake: Message, words: Words) -> list[Block]:
    """Return a mistake: the sentence, the author's line with the stretch that is meant, and what to write instead."""
    told: list[Block] = [Text(mistake.sentence)]
    if mistake.line_text is not None:
        told.append(
            Redline(words.say("watch-line", line=str(mistake.line)), _marked(mistake.line_text, *mistake.caret))
        )
    if mistake.help:
        told.append(Text(mistake.help, "note"))
    return told


def _marked(line: str, column: int, carets: int) -> tuple[Span, ...]:
    """Return a line with the words marked that stand from such a column of a terminal to such another."""
    start = next((at for at in range(len(line) + 1) if cell_len(line[:at]) >= column), len(line))
    stop = next((at for at in range(start, len(line) + 1) if cell_len(line[start:at]) >= carets), len(line))
    start -= len(re.split(r"\s", line[:start])[-1])  # spans are of whole words
    stop += len(re.split(r"\s", line[stop:])[0])
    spans = (Span(line[:start].strip()), Span(line[start:stop].strip(), "added"), Span(line[stop:].strip()))
    return tuple(span for span in spans if span.text)


def is_there(where: str) -> bool:
    """Say whether there is a file or folder of one's own to watch."""
    return os.path.exists(where)  # noqa: PTH110 - of a name that no system could have, this one says no
