"""The terminal's paper: a screen printed in full, or only what has changed on it since it was last printed."""

from __future__ import annotations

import os
from typing import TextIO

from rich.console import Console
from rich.text import Text as Styled

from game.faces.outline import Line, Tone, foot, head, outline, panels
from game.faces.screen import Screen
from game.faces.terminal.wrap import wrap
from game.faces.words import Words

STYLES: dict[Tone, str] = {
    "title": "bold reverse",
    "question": "bold yellow",
    "heading": "bold cyan",
    "body": "",
    "note": "dim",
    "quote": "italic",
    "stamp": "bold",
    "choice": "",
    "chosen": "bold green",
    "barred": "dim",
    "notice": "bold magenta",
    "glow": "bold yellow",
}
WIPE = "\x1b[H\x1b[2J\x1b[3J"
"""To the top, clear the screen, and clear what has been scrolled out of it (as the command ``clear`` does)."""
NARROWEST, WIDEST = 40, 100
"""Columns: narrower cannot be read, wider is hard to."""


class Page:
    """Prints screens to a stream: in colour on a terminal, plainly into a pipe, one paragraph a line there."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        can_draw = stream.isatty() and os.environ.get("TERM") != "dumb"
        self._console = Console(file=stream, highlight=False, markup=False, emoji=False) if can_draw else None
        self._last: Screen | None = None

    def show(self, screen: Screen, words: Words, *, whole: bool = False) -> None:
        """Print a screen; of the one that was printed last, only what is new, unless the ``whole`` is wanted."""
        last, self._last = self._last, screen
        if screen.key == "sealed" and self._console is not None:
            self._wipe()
        is_same = last is not None and (last.key, last.title, last.date) == (screen.key, screen.title, screen.date)
        if whole or last is None or screen.drawer or not is_same:
            self.write([Line(""), *outline(screen, words)])
            return
        told = zip(screen.panels, panels(screen, words), strict=True)
        new = [line for panel, lines in told if panel not in last.panels for line in lines]
        self.write([Line(""), *head(screen)[1:], *new, Line(""), *foot(screen, words)])

    def _wipe(self) -> None:
        """Wipe away what has been printed, also what can be scrolled back to: the next person must not read it."""
        self._stream.write(WIPE)

    def write(self, lines: list[Line]) -> None:
        """Print lines, wrapped to the terminal's width."""
        for line in lines:
            if self._console is None:
                print(" " * line.indent + line.text, file=self._stream)
                continue
            width = max(NARROWEST, min(self._console.width - 1, WIDEST))
            for part in wrap(line.text, width, line.indent, line.hang) or [""]:
                self._console.print(Styled(part, style=STYLES[line.tone]), soft_wrap=True)
        self._stream.flush()
