"""The press: what every setter needs to know, and the one way to turn text into items."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from game.faces.desk.fonts import Fonts, Weight
from game.faces.desk.palette import Ink
from game.faces.desk.picture import Item, Words
from game.faces.desk.scale import Box, LetterSize, Scale
from game.faces.desk.text import Line, Measured, balanced_width, copy_of, set_lines
from game.faces.language import Language

Align = Literal["left", "right", "centre"]

_LEADING: dict[Language, dict[LetterSize, float]] = {
    "en": {"figures": 1.15, "display": 1.15, "headline": 1.22, "heading": 1.25, "body": 1.38, "label": 1.32},
    "ko": {"figures": 1.25, "display": 1.25, "headline": 1.32, "heading": 1.35, "body": 1.52, "label": 1.42},
}
"""Hangul fills its square, so its lines stand about a tenth farther apart."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set."""

    size: LetterSize = "body"
    weight: Weight = "plain"
    ink: Ink = "ink"
    align: Align = "left"
    balanced: bool = False


BODY = Style()
STRONG = Style(weight="bold")
LABEL = Style("label")
FAINT = Style("label", ink="faint")
HEADING = Style("heading", "typed")
HEADLINE = Style("headline", "typed", balanced=True)


@dataclass(frozen=True, slots=True)
class Piece:
    """Set text: its items, the box it fills, and where its links lie."""

    items: tuple[Item, ...]
    box: Box
    links: tuple[tuple[str, str, tuple[Box, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Press:
    """The faces, the scale and the language that a screen is set in."""

    fonts: Fonts
    scale: Scale
    language: Language

    def px(self, units: float) -> int:
        return self.scale.px(units)

    def step(self, size: LetterSize) -> int:
        """Return the distance from line to line."""
        return round(self.scale.letters(size) * _LEADING[self.language][size])

    def width(self, text: str, style: Style) -> int:
        """Return how wide a text is on one line."""
        size = self.scale.letters(style.size)
        return max(line.width for line in _lines(self.fonts, text, style.weight, self.language, size, 1_000_000))

    def high(self, text: str, style: Style, width: int) -> int:
        """Return how high a text is in a column of this width."""
        return len(self._lines(text, style, width)) * self.step(style.size)

    def _lines(self, text: str, style: Style, width: int) -> tuple[Line, ...]:
        size = self.scale.letters(style.size)
        return _lines(self.fonts, text, style.weight, self.language, size, width, style.balanced)

    def put(self, text: str, style: Style, x: int, y: int, width: int, ground: Ink = "plain") -> Piece:
        """Set a text into a column that begins at ``x, y``; the piece's box is as high as its lines need."""
        lines, size, step = self._lines(text, style, width), self.scale.letters(style.size), self.step(style.size)
        items: list[Item] = []
        links: dict[str, tuple[str, list[Box]]] = {}
        for number, line in enumerate(lines):
            left = x + {"left": 0, "right": width - line.width, "centre": (width - line.width) // 2}[style.align]
            for words, link in self._line(line, style, size, left, y + number * step, ground):
                items.append(words)
                if link:
                    text_so_far, boxes = links.setdefault(link, ("", []))
                    links[link] = (f"{text_so_far} {words.text}".strip(), [*boxes, words.box])
        height = len(lines) * step
        found = tuple((key, words, tuple(boxes)) for key, (words, boxes) in links.items())
        return Piece(tuple(items), Box(x, y, width, height), found)

    def _line(self, line: Line, style: Style, size: int, left: int, top: int, ground: Ink) -> list[tuple[Words, str]]:
        """Place the runs of one line on a common baseline, in the middle of the line's height."""
        fonts = [self.fonts.font(run.face, size) for run in line.runs]
        ascent = max((font.get_ascent() for font in fonts), default=0)
        height = max((font.get_height() for font in fonts), default=0)
        base = top + (self.step(style.size) - height) // 2 + ascent
        placed = []
        for run, font in zip(line.runs, fonts, strict=True):
            box = Box(left + run.x, base - font.get_ascent(), run.width, font.get_height())
            ink: Ink = "square" if run.link else style.ink
            placed.append((Words(box, run.text, run.face, size, ink, ground, bool(run.link)), run.link))
        return placed


@lru_cache(maxsize=8192)
def _lines(
    fonts: Fonts, text: str, weight: Weight, language: Language, size: int, width: int, balanced: bool = False
) -> tuple[Line, ...]:
    """Set a text once: from one screen to the next most texts stay what they were."""
    measured = _measured(fonts, text, weight, language, size)
    return tuple(set_lines(measured, balanced_width(measured, width) if balanced else width))


@lru_cache(maxsize=1024)
def _measured(fonts: Fonts, text: str, weight: Weight, language: Language, size: int) -> Measured:
    """Measure a text once: it is tried in several widths, and in one column or two."""
    return Measured(fonts, copy_of(fonts, text, weight, language), size)
