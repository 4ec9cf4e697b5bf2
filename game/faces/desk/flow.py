"""A column being set from top to bottom: a cursor, and what has been laid down so far."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from game.faces.desk.palette import Ink
from game.faces.desk.picture import Fill, Item, Paper, Seal, Widget
from game.faces.desk.press import BODY, Piece, Press, Style
from game.faces.desk.scale import Box
from game.faces.screen import Mark, Stock

MARK_INK: dict[Mark, Ink] = {"round": "round", "square": "square", "diamond": "diamond", "none": "faint"}


@dataclass(slots=True)
class Flow:
    """Where the next thing goes (``x``, ``y``, ``width``), on what ground, and everything set above it."""

    press: Press
    x: int
    y: int
    width: int
    ground: Ink = "plain"
    items: list[Item] = field(default_factory=list)
    widgets: list[Widget] = field(default_factory=list)

    def px(self, units: float) -> int:
        return self.press.px(units)

    def space(self, units: float) -> None:
        self.y += self.px(units)

    def write(self, text: str, style: Style = BODY) -> Box:
        """Set a text at the cursor and go on below it."""
        return self.lay(self.press.put(text, style, self.x, self.y, self.width, self.ground))

    def lay(self, piece: Piece) -> Box:
        """Lay down what has been set, and go on below it."""
        self.add(piece)
        self.y = piece.box.bottom
        return piece.box

    def add(self, piece: Piece) -> Box:
        """Lay down what has been set, leaving the cursor where it is."""
        self.items += piece.items
        self.widgets += [Widget(f"open:{key}", words, "link", boxes) for key, words, boxes in piece.links]
        return piece.box

    def pair(self, left: str, right: str, left_style: Style, right_style: Style) -> None:
        """Set two texts on one line, at both ends; the left one wraps and the right one stays whole, or goes below."""
        gap = self.px(12)
        wide = self.press.width(right, right_style) if right else 0
        room = self.width - wide - gap
        if not right or room < self.width // 3:
            self.write(left, left_style)
            if right:
                self.write(right, right_style)
            return
        start = self.y
        with self.indented(0, self.width - room):
            self.write(left, left_style)
        drop = (self.press.step(left_style.size) - self.press.step(right_style.size)) // 2
        at = self.press.put(right, right_style, self.x + self.width - wide, start + drop, wide, self.ground)
        self.add(at)

    def rule(self, ink: Ink = "hairline") -> None:
        self.items.append(Fill(Box(self.x, self.y, self.width, self.px(1)), ink))
        self.y += self.px(1)

    def seal(self, mark: Mark, x: int, y: int, size: int, ink: Ink | None = None) -> None:
        self.items.append(Seal(Box(x, y, size, size), mark, ink or MARK_INK[mark]))

    @contextmanager
    def indented(self, left: int, right: int = 0) -> Iterator[None]:
        """Set what follows in a narrower column."""
        self.x, self.width = self.x + left, self.width - left - right
        yield
        self.x, self.width = self.x - left, self.width + left + right

    @contextmanager
    def paper(self, stock: Stock, pad: float = 12) -> Iterator[None]:
        """Lay a sheet of paper under what follows."""
        under, top, ground, edge = len(self.items), self.y, self.ground, self.px(pad)
        self.y += edge
        self.ground = stock
        with self.indented(edge, edge):
            yield
        self.y += edge
        box = Box(self.x, top, self.width, self.y - top)
        self.items.insert(under, Paper(box, stock, self.px(12), self.px(1)))
        self.ground = ground

    @contextmanager
    def slip(
        self,
        widget: Widget,
        *,
        ink: Ink | None = "slip",
        edge: Ink | None = "hairline",
        pad: tuple[float, float] = (8, 6),
        thick: float = 1,
        least: int = 0,
    ) -> Iterator[None]:
        """Make what follows one thing to press, at least so many pixels high; ``widget`` comes without its box."""
        under, known, top, ground = len(self.items), len(self.widgets), self.y, self.ground
        across, down = self.px(pad[0]), self.px(pad[1])
        self.y += down
        self.ground = ink or ground
        with self.indented(across, across):
            yield
        self.y = max(self.y + down, top + least)
        box = Box(self.x, top, self.width, self.y - top)
        if ink is not None or edge is not None:
            self.items.insert(under, Fill(box, ink, edge, self.px(thick), self.px(3)))
        inside = self.widgets[known:]
        links = [other for other in inside if other.kind == "link"]
        others = [other for other in inside if other.kind != "link"]
        self.widgets[known:] = [*others, replace(widget, boxes=(box,)), *links]
        self.ground = ground
