"""A scenario edited while it is played: every save of its files is looked at, and taken up at once where it is sound.

What is not sound is told with its place, and the last sound version goes on.
"""

from __future__ import annotations

import os
import select
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from game.faces.outline import Line
from game.faces.problems import laid_out, messages
from game.faces.screens.labels import Labels
from game.faces.screens.refusals import sentence
from game.faces.showing import Showing
from game.faces.terminal.page import Page
from game.faces.terminal.play import Ask
from game.play.again import again
from game.play.commands import Refused
from game.play.saves import new_save
from game.scenario.files import is_folder, yaml_files
from game.scenario.load import load
from game.scenario.problem import Unsound
from game.scenario.scenario import Scenario

EVERY = 0.3
"""Seconds between two looks at the files, while a person sits before the prompt."""


@dataclass(slots=True)
class Watcher:
    """Takes up a scenario's changes in the game that a person plays, and says what became of each."""

    where: str
    showing: Showing
    out: TextIO
    _seen: tuple[tuple[str, int, int], ...] = field(init=False)

    def __post_init__(self) -> None:
        self._seen = self._signature()

    def look(self) -> bool:
        """Look whether the files were saved since the last look, and act on it; say whether they were."""
        seen = self._signature()
        if seen == self._seen:
            return False
        self._seen = seen
        try:
            self._take_up(load(self.where))
        except Unsound as unsound:
            errors = [problem for problem in unsound.problems if problem.is_error]
            for message in messages(errors, self.showing.words):
                self.out.write(laid_out(message, self.showing.words).plain)
            self._say("watch-kept", errors=len(errors))
        except Refused as refused:
            self._say("watch-cannot", reason=sentence(refused.refusal, self.showing.words))
        return True

    def _signature(self) -> tuple[tuple[str, int, int], ...]:
        """Return when each file of the scenario's folder was last saved, and how long it is; a patch may lie on one."""
        path = Path(self.where)
        found = []
        for file in yaml_files(path if is_folder(path) else path.parent):
            try:
                stat = file.stat()
            except OSError:  # an editor is just replacing it
                continue
            found.append((file.name, stat.st_mtime_ns, stat.st_size))
        return tuple(found)

    def _take_up(self, scenario: Scenario) -> None:
        """Have the changed scenario played from here on, as the game stood."""
        old, words = self.showing.session, self.showing.words
        if old is None:
            self.showing.act(f"scenario:{self.where}")
            self._show()
            self._say("watch-taken-up-before")
            return
        path = new_save(scenario.id)
        made = again(scenario, old, path)
        self.showing.open_game(path)
        self._show()
        date = words.iso_date(made.session.date)
        if made.parted is None:
            self._say("watch-taken-up", date=date)
        else:
            self._say("watch-parted", date=date, reason=sentence(made.parted, words, Labels(scenario, words)))

    def _say(self, what: str, **facts: object) -> None:
        Page(self.out).write([Line(""), Line(self.showing.words.say(what, **facts), "notice")])

    def ask(self, ask: Ask, stream: TextIO) -> Ask:
        """Return a way of asking that looks at the files before every prompt, and at a terminal while it waits."""
        can_wait = stream.isatty() and sys.platform != "win32"

        def asked(prompt: str) -> str | None:
            self.look()
            if not can_wait:
                return ask(prompt)
            self.out.write(prompt)
            self.out.flush()
            while not select.select([stream], [], [], EVERY)[0]:
                if self.look():
                    self.out.write(prompt)
                    self.out.flush()
            return ask("")

        return asked

    def _show(self) -> None:
        Page(self.out).show(self.showing.screen(), self.showing.words)


def is_there(where: str) -> bool:
    """Say whether there is a file or folder of one's own to watch."""
    return os.path.exists(where)  # noqa: PTH110 - of a name that no system could have, this one says no
