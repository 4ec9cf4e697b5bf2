"""Pictures put on a surface: paper, ink and seals, and over them the ring of what has the focus.

Lines of text are drawn once at the pixels they need and kept; nothing is ever drawn small and enlarged.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import pygame

from game.faces.desk.drawings import drawn
from game.faces.desk.fonts import Fonts
from game.faces.desk.palette import PALETTES, Colour, Ink, Theme
from game.faces.desk.picture import Drawing, Fill, Item, Paper, Picture, Region, Seal, Stroke, Widget, Words
from game.faces.desk.scale import Box
from game.faces.desk.seals import draw_seal

_KEPT = 48_000_000
"""Bytes of drawn lines that are kept: about four full screens of 1920 x 1080."""


_FIXED = {"ground", "top", "head", "foot"}
"""Parts of a page that stay when its papers slide."""


@dataclass(frozen=True, slots=True)
class Touched:
    """What the keyboard and the pointer are on."""

    focus: Widget | None = None
    hover: Widget | None = None
    pressed: bool = False


class Painter:
    """Draws pictures in one theme; keeps the lines it has drawn.

    ``moment`` is how many milliseconds of a screen's moment have passed, or None once it is over.
    """

    def __init__(self, fonts: Fonts) -> None:
        self.fonts = fonts
        self.theme: Theme = "paper"
        self.moment: int | None = None
        self._lines: OrderedDict[tuple[str, str, int, Colour], pygame.Surface] = OrderedDict()
        self._bytes = 0
        self._fades: dict[tuple[int, int, Colour, bool], pygame.Surface] = {}

    def paint(
        self,
        surface: pygame.Surface,
        picture: Picture,
        moved: Mapping[str, int],
        touched: Touched,
        unit: float,
        aside: tuple[int, int] = (0, 0),
    ) -> None:
        """Draw a picture whose corner is the surface's; ``unit`` is the pixels of one unit.

        ``aside`` is how far it still is from its place: a sheet as a whole to the right, papers on the desk below.
        """
        for region in picture.regions:
            is_paper = region.key not in _FIXED
            window = region.window.moved(aside[0], aside[1] if is_paper else 0)
            self._region(surface, region, window, moved.get(region.key, 0), touched, unit)

    def colour(self, ink: Ink) -> Colour:
        return PALETTES[self.theme][ink]

    def _region(
        self, surface: pygame.Surface, region: Region, window: Box, down: int, touched: Touched, unit: float
    ) -> None:
        clipped = pygame.Rect(window).clip(surface.get_rect())
        if not clipped.width or not clipped.height:
            return
        part = surface.subsurface(clipped)
        shift, seen = (0, -down), Box(0, down, window.width, window.height)
        if region.key == "ground":
            shift, seen = (-region.window.x, -region.window.y), region.window
        for item in region.items:
            if item.box.meets(seen):
                self._item(part, item, shift)
        for widget in region.widgets:
            if widget is touched.hover and widget.enabled:
                self._hover(part, widget, shift, touched.pressed)
            if widget is touched.focus:
                self._ring(part, widget, shift, unit)
        if region.scrolls:
            self._more(part, region, down, unit)

    def _item(self, surface: pygame.Surface, item: Item, shift: tuple[int, int]) -> None:
        match item:
            case Words():
                self._words(surface, item, shift)
            case Fill():
                self._fill(surface, item, shift)
            case Paper():
                self._paper(surface, item, shift)
            case Seal():
                draw_seal(surface, item.box.moved(*shift), item.mark, self.colour(item.ink))
            case Drawing():
                self._drawing(surface, item, shift)
            case Stroke():
                points = [(x + shift[0], y + shift[1]) for x, y in item.points]
                pygame.draw.lines(surface, self.colour(item.ink), closed=False, points=points, width=item.width)

    def _drawing(self, surface: pygame.Surface, item: Drawing, shift: tuple[int, int]) -> None:
        now = self.moment
        gone = item.until is not None and (now is None or now >= item.until)
        if gone or (now is not None and now < item.since):
            return
        picture = drawn(item.svg, (item.box.width, item.box.height), item.ink, self.theme)
        share = 1.0 if now is None or not item.fade else min(1.0, (now - item.since) / item.fade)
        picture.set_alpha(round(255 * share))
        surface.blit(picture, item.box.moved(*shift)[:2])

    def _words(self, surface: pygame.Surface, item: Words, shift: tuple[int, int]) -> None:
        colour, box = self.colour(item.ink), item.box.moved(*shift)
        surface.blit(self._line(item, colour), box[:2])
        if item.underlined:
            font = self.fonts.font(item.face, item.size)
            thick = max(1, item.size // 16)
            y = box.y + font.get_ascent() + thick
            pygame.draw.rect(surface, colour, (box.x, y, box.width, thick))

    def _line(self, item: Words, colour: Colour) -> pygame.Surface:
        key = (item.text, item.face, item.size, colour)
        line = self._lines.get(key)
        if line is not None:
            self._lines.move_to_end(key)
            return line
        line = self.fonts.font(item.face, item.size).render(item.text, True, colour)
        self._lines[key] = line
        self._bytes += line.get_width() * line.get_height() * 4
        while self._bytes > _KEPT:
            _, old = self._lines.popitem(last=False)
            self._bytes -= old.get_width() * old.get_height() * 4
        return line

    def _fill(self, surface: pygame.Surface, item: Fill, shift: tuple[int, int]) -> None:
        box = item.box.moved(*shift)
        if item.ink is not None:
            pygame.draw.rect(surface, self.colour(item.ink), box, border_radius=item.radius)
        if item.edge is not None and item.width:
            pygame.draw.rect(surface, self.colour(item.edge), box, item.width, border_radius=item.radius)

    def _paper(self, surface: pygame.Surface, item: Paper, shift: tuple[int, int]) -> None:
        """Draw a sheet: graph paper has its lines, the record a second frame, plain paper nothing but its shadow."""
        box, edge = item.box.moved(*shift), item.edge
        pygame.draw.rect(surface, self.colour("shadow"), box.moved(edge * 2, edge * 2))
        pygame.draw.rect(surface, self.colour(item.stock), box)
        if item.stock == "computed":
            for x in range(box.x + item.grid, box.right, item.grid):
                pygame.draw.line(surface, self.colour("grid"), (x, box.y), (x, box.bottom - 1), edge)
            for y in range(box.y + item.grid, box.bottom, item.grid):
                pygame.draw.line(surface, self.colour("grid"), (box.x, y), (box.right - 1, y), edge)
        pygame.draw.rect(surface, self.colour("hairline"), box, edge)
        if item.stock == "record":
            pygame.draw.rect(surface, self.colour("hairline"), box.grown(-4 * edge), edge)

    def _hover(self, surface: pygame.Surface, widget: Widget, shift: tuple[int, int], pressed: bool) -> None:
        """Darken a thing under the pointer a little, and a pressed one more."""
        for box in widget.boxes:
            self.veil(surface, box.moved(*shift), "light" if widget.kind == "tool" else "ink", 0.24 if pressed else 0.1)

    def veil(self, surface: pygame.Surface, box: Box, ink: Ink, share: float) -> None:
        """Lay a thin colour over a part of the surface."""
        surface.blit(_veil((box.width, box.height), self.colour(ink), round(255 * share)), box[:2])

    def lay_over(self, surface: pygame.Surface, items: Sequence[Item]) -> None:
        """Draw things over a picture that has been painted."""
        for item in items:
            self._item(surface, item, (0, 0))

    def _fade(self, surface: pygame.Surface, box: Box, ink: Ink, *, is_up: bool) -> None:
        """Let what goes on above or below fade into the ground."""
        colour = self.colour(ink)
        key = (box.width, box.height, colour, is_up)
        if key not in self._fades:
            drop = pygame.Surface((1, box.height), pygame.SRCALPHA)
            for y in range(box.height):
                depth = box.height - y if is_up else y + 1
                drop.set_at((0, y), (*colour, round(235 * depth / box.height)))
            self._fades[key] = pygame.transform.scale(drop, (box.width, box.height))
        surface.blit(self._fades[key], box[:2])

    def _ring(self, surface: pygame.Surface, widget: Widget, shift: tuple[int, int], unit: float) -> None:
        """Draw the focus ring: dark inside, bright outside, so that it shows on every paper and on the desk."""
        thick = max(1, round(2 * unit))
        for box in widget.boxes:
            at = box.moved(*shift)
            pygame.draw.rect(surface, self.colour("brass"), at.grown(2 * thick), thick, border_radius=3 * thick)
            pygame.draw.rect(surface, self.colour("ink"), at.grown(thick), thick, border_radius=2 * thick)

    def _more(self, surface: pygame.Surface, region: Region, down: int, unit: float) -> None:
        """Show how much of a column is in sight, and by an arrow at its edge that it goes on."""
        width, height = region.window.width, region.window.height
        thick, rim = max(2, round(4 * unit)), round(6 * unit)
        track = Box(width - thick, rim, thick, height - 2 * rim)
        length = min(track.height, max(round(24 * unit), track.height * height // region.height))
        top = track.y + (track.height - length) * down // region.scrolls
        pygame.draw.rect(surface, self.colour("shadow"), track, border_radius=thick // 2)
        pygame.draw.rect(surface, self.colour("ink"), (track.x, top, thick, length), border_radius=thick // 2)
        ground: Ink = "desk" if region.key in {"top", "foot"} else "folder"
        deep = round(30 * unit)
        if down < region.scrolls:
            self._fade(surface, Box(0, height - deep, width, deep), ground, is_up=False)
        if down > 0:
            self._fade(surface, Box(0, 0, width, deep // 2), ground, is_up=True)
        wide, high = round(44 * unit), round(16 * unit)
        for sign, y, is_more in (("up", 0, down > 0), ("down", height - high, down < region.scrolls)):
            if is_more:
                tab = Box((width - wide) // 2, y, wide, high)
                pygame.draw.rect(surface, self.colour("ink"), tab, border_radius=high // 2)
                arrow = Box(tab.x + (wide - high // 2) // 2, y + high // 4, high // 2, high // 2)
                draw_seal(surface, arrow, "up" if sign == "up" else "down", self.colour("brass"))


@lru_cache(maxsize=4)
def _veil(size: tuple[int, int], colour: Colour, alpha: int) -> pygame.Surface:
    """Return a thin colour, kept while a sheet slides in over it."""
    veil = pygame.Surface(size)
    veil.fill(colour)
    veil.set_alpha(alpha)
    return veil
