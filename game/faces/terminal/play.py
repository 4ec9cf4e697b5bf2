"""A game in the terminal: print the screen, read a line, follow it, until the person leaves or the input ends."""

from __future__ import annotations

import os
import select
import shlex
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TextIO

from game.faces.outline import Line
from game.faces.screen import Screen
from game.faces.showing import Showing
from game.faces.terminal.hand import understand
from game.faces.terminal.page import Page

readline: ModuleType | None = None
with suppress(ImportError):  # where it exists, it lets a person correct what they type
    readline = import_module("readline")

Ask = Callable[[str], str | None]
"""Shows a prompt and returns the line typed, without its end; None when there is no more to come."""


def from_keyboard(prompt: str) -> str | None:
    """Ask the person at the terminal. Ctrl-C and the end of the input are both ways of leaving."""
    try:
        return input(prompt)
    except (EOFError, KeyboardInterrupt):
        print()
        return None
    except UnicodeDecodeError:  # bytes that are no text: not understood, but no reason to stop
        return "\ufffd"


def from_pipe(stream: TextIO) -> Ask:
    """Ask whoever types into a pipe; an empty line is a bare Enter."""
    return lambda _: next((line.rstrip("\r\n") for line in stream), None)


def from_lines(lines: Iterable[str]) -> Ask:
    """Ask a script; empty lines and lines that begin with # are passed over."""
    rest = iter(lines)

    def ask(_: str) -> str | None:
        return next((line.strip() for line in rest if line.strip() and not line.lstrip().startswith("#")), None)

    return ask


def converse(showing: Showing, ask: Ask, out: TextIO) -> None:
    """Play until the person leaves; then say where the game is kept and how to go on with it."""
    page = Page(out)
    with suppress(KeyboardInterrupt):
        _turn_pages(showing, ask, page)
    if showing.session is not None and showing.session.is_over and not showing.has_left:
        showing.act("go:verdict")  # the input ended before the last page was turned
        page.show(showing.screen(), showing.words)
    page.write([Line(""), *farewell(showing)])


def _turn_pages(showing: Showing, ask: Ask, page: Page) -> None:
    whole = False
    while not showing.has_left:
        screen = showing.screen()
        if screen.key == "sealed" and readline is not None:
            readline.clear_history()  # the arrow up would bring back what the last person typed
        page.show(screen, showing.words, whole=whole)
        if ask is from_keyboard and _turns_by_itself(showing, screen):
            whole = False
            continue
        typed = ask(showing.words.say("prompt"))
        if typed is None:
            return
        intent = understand(typed, showing.screen())  # not the one shown before: a watched scenario may have changed
        whole = intent is None and not typed.strip()
        if not whole:
            showing.act(intent or "")


def _turns_by_itself(showing: Showing, shown: Screen) -> bool:
    """Wait while the page may turn by itself; say whether it has before anybody typed. A running clock turns none."""
    while showing.pulse is not None and os.name == "posix":
        if select.select([sys.stdin], [], [], showing.pulse)[0]:
            return False
        now = showing.screen()
        if (now.key, now.title, now.date) != (shown.key, shown.title, shown.date):
            return True
    return False


def farewell(showing: Showing) -> list[Line]:
    """Say where the game is and how to go on with it."""
    words, session = showing.words, showing.session
    if session is None:
        return [Line(words.say("farewell"))]
    if showing.save is None:
        return [Line(words.say("farewell-unsaved"), "notice")]
    if session.is_over:
        return [Line(words.say("farewell-over", file=str(showing.save)))]
    return [Line(words.say("farewell-saved", file=str(showing.save), command=go_on_command(showing.save)))]


def go_on_command(save: Path) -> str:
    """Return the command that goes on with a saved game."""
    path = str(save) if sys.platform == "win32" else shlex.quote(str(save))
    return f"armistice play --text --save {path}"
