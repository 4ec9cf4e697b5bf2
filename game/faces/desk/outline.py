"""The page in plain text, over the page: for a reader's eyes, and for whoever reads aloud."""

from __future__ import annotations

from game.faces.language import language_of
from game.faces.screen import Panel, Screen, Text
from game.faces.words import words


def outline(screen: Screen) -> Screen:
    """Return a screen that says everything another one says, line by line."""
    say = words(language_of(screen.language)).say
    panel = Panel("outline", "", tuple(Text(line) for line in lines(screen)))
    return Screen("outline", say("desk-outline"), say("desk-outline-asked"), (panel,), language=screen.language)


def lines(screen: Screen) -> list[str]:
    return [screen.title, screen.question]
