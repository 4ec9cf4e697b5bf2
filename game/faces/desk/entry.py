"""Text being typed into a field: what stands there, and what an input method is still composing.

Hangul comes in two steps: while a syllable is put together it is shown under the caret, and only the finished one is
text. Letters elsewhere stay keys, whatever the keyboard is switched to, because text input is on in a field alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.faces.desk.picture import Fill, Item, Words
from game.faces.desk.press import STRONG, Press
from game.faces.desk.scale import Box

LONGEST = 80
"""Characters that a field takes."""
PAD = 10
"""Units between a field's edge and its text."""


@dataclass(slots=True)
class Entry:
    """What has been typed into the field in hand, and what is being composed after it."""

    text: str = ""
    composing: str = ""

    def type(self, text: str) -> None:
        """Take finished text; signs that no keyboard types are left out."""
        self.composing = ""
        self.text = (self.text + "".join(letter for letter in text if letter.isprintable()))[:LONGEST]

    def rub_out(self) -> None:
        self.text = self.text[:-1]


def caret_box(press: Press, field: Box, text: str) -> Box:
    """Return where the caret stands in a field: after its text, in sight also where that is longer than the field."""
    line, pad = press.step("body"), press.px(PAD)
    x = min(field.x + pad + (press.width(text, STRONG) if text else 0), field.right - pad)
    return Box(x, field.y + (field.height - line) // 2, press.px(2), line)


def set_entry(press: Press, field: Box, text: str, composing: str) -> list[Item]:
    """Return what is drawn over a field in hand: the composition, underlined, and the caret behind it."""
    caret = caret_box(press, field, text)
    wide = press.width(composing, STRONG) if composing else 0
    start = max(field.x + press.px(PAD), min(caret.x, field.right - press.px(PAD) - wide))
    items: list[Item] = []
    if composing:
        items.append(Fill(Box(start, caret.y, wide, caret.height), "slip"))
        piece = press.put(composing, STRONG, start, caret.y, wide + press.px(2), "slip")
        items += [item for item in piece.items if isinstance(item, Words)]
        items.append(Fill(Box(start, caret.bottom - press.px(2), wide, press.px(2)), "ink"))
    return [*items, Fill(caret.moved(start + wide - caret.x, 0), "ink")]
