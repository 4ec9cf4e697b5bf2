"""The page in plain text, over the page: for a reader's eyes, and for whoever reads aloud. The terminal's own words."""

from __future__ import annotations

from itertools import groupby

from game.faces.language import language_of
from game.faces.outline import outline
from game.faces.screen import Panel, Screen, Text
from game.faces.words import words


def outlined(screen: Screen) -> Screen:
    """Return a sheet that says everything a screen says, line by line, as the terminal would."""
    say = words(language_of(screen.language))
    groups = groupby(outline(screen, say), key=lambda line: bool(line.text))
    texts = ("\n".join(" " * line.indent + line.text for line in group) for is_text, group in groups if is_text)
    panel = Panel("outline", "", tuple(Text(text) for text in texts))
    title, question = say.say("desk-outline"), say.say("desk-outline-asked")
    return Screen("outline", title, question, (panel,), language=screen.language, drawer=True)
