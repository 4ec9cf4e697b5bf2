"""A terminal in which a scenario is played while it is edited: what came of a save is printed as it comes."""

from __future__ import annotations

import select
import sys
from dataclasses import dataclass
from typing import TextIO

from game.faces.outline import Line
from game.faces.problems import laid_out
from game.faces.terminal.page import Page
from game.faces.terminal.play import Ask
from game.faces.watching import Watcher

EVERY = 0.3
"""Seconds between two looks at the files, while a person sits before the prompt."""


@dataclass(frozen=True, slots=True)
class Telling:
    """Looks at the files, and prints what came of it."""

    watcher: Watcher
    out: TextIO

    def look(self) -> bool:
        """Look whether the files were saved since the last look; tell what came of it, and say whether they were."""
        saved, showing = self.watcher.look(), self.watcher.showing
        if saved is None:
            return False
        for mistake in saved.mistakes:
            self.out.write(laid_out(mistake, showing.words).plain)
        if saved.is_taken_up:
            Page(self.out).show(showing.screen(), showing.words)
        Page(self.out).write([Line(""), Line(saved.sentence, "notice")])
        return True

    def ask(self, ask: Ask, stream: TextIO) -> Ask:
        """Return a way of asking that looks at the files before every prompt, and at a terminal while it waits."""
        can_wait = stream.isatty() and sys.platform != "win32"

        def asked(prompt: str) -> str | None:
            if not can_wait:  # then twice, for one look sees that a file was saved and the next that it is done
                self.look()
                self.look()
                return ask(prompt)
            self.look()
            self.out.write(prompt)
            self.out.flush()
            while not select.select([stream], [], [], EVERY)[0]:
                if self.look():
                    self.out.write(prompt)
                    self.out.flush()
            return ask("")

        return asked
