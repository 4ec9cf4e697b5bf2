"""A proofreader: what a picture shows amiss, and what in it no keyboard comes to.

It reads what has been set, not a person's screen, so that it sees the whole of every column, also what is scrolled
away. Only whether text can be read is asked of pixels, for what lies under a text may have been drawn by anything.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal, TypeAlias

import pygame

from game.faces.desk.eye import Eye
from game.faces.desk.focus import spots
from game.faces.desk.fonts import Fonts
from game.faces.desk.paint import Painter, Touched
from game.faces.desk.palette import PALETTES, Colour, Theme, contrast
from game.faces.desk.picture import Fill, Item, Paper, Picture, Region, Seal, Words
from game.faces.desk.scale import Box, Scale
from game.faces.screen import Screen, choices

READABLE: dict[Theme, float] = {"paper": 4.5, "contrast": 7.0}
"""What text needs against its ground: WCAG 2.2, 1.4.3, and 1.4.6 for who asks for more."""

LEAST_TARGET = 24
"""Pixels, fewer only where the whole window is small: WCAG 2.2, 2.5.8."""

PALE_SHARE = 0.25
"""The share of a text that may lie on a line or a rim too close to its own colour, and still be read."""

Kind: TypeAlias = Literal[
    "off-page",  # a part of the page lies beyond it
    "slit",  # a part is too small to be seen
    "overlap",  # two parts share a place
    "clipped",  # a text, a paper or a thing to press goes beyond its part
    "wide",  # a text is wider than the room it was given
    "over",  # a text lies over another
    "covered",  # something is drawn over a text
    "glyph",  # a face has no such character
    "pale",  # a text is too close in colour to what lies under it
    "small",  # a thing to press is too small to be hit
    "unreached",  # the keyboard cannot bring it into sight
    "nowhere",  # what can be chosen on the screen cannot be pressed in its picture
    "same-key",  # two things answer to one key
]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something amiss: in which part of the page, with which text or thing to press, and the other thing or figure."""

    kind: Kind
    part: str
    text: str = ""
    detail: str = ""


def faults(picture: Picture, fonts: Fonts, screen: Screen | None = None) -> list[Fault]:
    """Return every fault of a picture; of the screen it was set from, if that is given, also what is lost."""
    found = [fault for region in picture.regions for fault in _of_region(region, picture, fonts)]
    found += _overlaps(picture)
    found += [fault for theme in PALETTES for fault in _pale(picture, fonts, theme)]
    found += _unreached(picture)
    found += _same_keys(picture)
    return found if screen is None else [*found, *_nowhere(screen, picture)]


def _of_region(region: Region, picture: Picture, fonts: Fonts) -> Iterator[Fault]:
    content, key = _content(region), region.key
    if key == "ground":
        content = region.window
    elif not picture.box.contains(region.window):
        yield Fault("off-page", key, "", str(region.window))
    if region.items and min(region.window.height, region.window.width) < 8:
        yield Fault("slit", key, "", str(region.window))
    words = [item for item in region.items if isinstance(item, Words)]
    for item in words:
        if not content.contains(item.box):
            yield Fault("clipped", key, item.text, f"{item.box} / {content}")
        width = fonts.font(item.face, item.size).size(item.text)[0]
        if width > item.box.width:
            yield Fault("wide", key, item.text, f"{width} > {item.box.width}")
        for character in item.text:
            if character != " " and not fonts.covers(item.face, character):
                yield Fault("glyph", key, item.text, f"{character} ({item.face})")
    yield from (Fault("over", key, one.text, other.text) for one, other in _crossing(words))
    yield from _covered(region)
    for box in (item.box for item in region.items if isinstance(item, (Paper, Fill))):
        if not content.contains(box):
            yield Fault("clipped", key, "", f"{box} / {content}")
    for widget in region.widgets:
        if not all(content.contains(box) for box in widget.boxes):
            yield Fault("clipped", key, widget.label, f"{widget.box} / {content}")
        least = _unit(picture) * LEAST_TARGET
        if widget.kind != "link" and min(widget.box.width, widget.box.height) < least:
            yield Fault("small", key, widget.label, f"{widget.box.width} x {widget.box.height}")


def _unit(picture: Picture) -> float:
    """Return the pixels of a unit, as they are for one reader, who has the smaller letters."""
    return Scale(picture.box.right, picture.box.height).factor


def _content(region: Region) -> Box:
    return Box(0, 0, region.window.width, max(region.height, region.window.height))


def _ink_box(item: Words) -> Box:
    """Return a text's box without the leading a face keeps above and below its letters."""
    spare = max(1, round(item.box.height * 0.12))
    return Box(item.box.x, item.box.y + spare, item.box.width, item.box.height - 2 * spare)


def _crossing(words: list[Words]) -> Iterator[tuple[Words, Words]]:
    """Yield pairs of texts that share pixels in which both may have ink."""
    inked = sorted(((_ink_box(item), item) for item in words if item.text.strip()), key=lambda pair: pair[0].y)
    for number, (box, item) in enumerate(inked):
        for other_box, other in inked[number + 1 :]:
            if other_box.y >= box.bottom:
                break
            if box.meets(other_box):
                yield item, other


def _covered(region: Region) -> Iterator[Fault]:
    """Yield texts over which something solid is laid afterwards."""
    later: list[tuple[Box, str]] = []
    for item in reversed(region.items):
        if isinstance(item, Words) and item.text.strip():
            yield from (
                Fault("covered", region.key, item.text, name) for box, name in later if box.meets(_ink_box(item))
            )
        elif isinstance(item, (Paper, Seal)) or (isinstance(item, Fill) and item.ink is not None):
            later.append((item.box, type(item).__name__))


def _overlaps(picture: Picture) -> Iterator[Fault]:
    """Yield parts of the page that share a place; columns may share the rims in which their shadows fall."""
    parts = [region for region in picture.regions if region.key != "ground"]
    for number, one in enumerate(parts):
        for other in parts[number + 1 :]:
            if _shrunk(one.window).meets(_shrunk(other.window)):
                yield Fault("overlap", one.key, "", other.key)


def _shrunk(box: Box) -> Box:
    rim = max(1, min(box.width, box.height) // 8)
    return box.grown(-min(rim, 10))


def _pale(picture: Picture, fonts: Fonts, theme: Theme) -> Iterator[Fault]:
    """Paint each part without its texts, and yield the texts that could not be read on what is then seen."""
    painter = Painter(fonts)
    painter.theme = theme
    for region in picture.regions:
        words = [item for item in region.items if isinstance(item, Words) and item.text.strip()]
        if not words:
            continue
        box = _content(region)
        bare = replace(region, window=box, height=box.height, items=_wordless(region.items), widgets=())
        surface = pygame.Surface((max(1, box.width), max(1, box.height)))
        surface.fill(painter.colour(_under(region, picture)))
        painter.paint(surface, Picture(box, (bare,)), {}, Touched(), 1.0)
        for item in words:
            ratios = sorted(_ratios(surface, _ink_box(item), painter.colour(item.ink)))
            if ratios and (ratio := ratios[int(len(ratios) * PALE_SHARE)]) < READABLE[theme]:
                yield Fault("pale", region.key, item.text, f"{ratio:.1f} ({item.ink}, {theme})")


def _wordless(items: tuple[Item, ...]) -> tuple[Item, ...]:
    return tuple(item for item in items if not isinstance(item, Words))


def _under(region: Region, picture: Picture) -> Literal["desk", "folder"]:
    """Return what the ground is made of where a part of the page lies on it."""
    if region.key == "ground":
        return "desk"
    x, y = region.window.centre
    under = [item for item in picture.region("ground").items if isinstance(item, Fill) and item.box.holds(x, y)]
    return "folder" if under and under[-1].ink == "folder" else "desk"


def _ratios(surface: pygame.Surface, box: Box, ink: Colour) -> Iterator[float]:
    """Yield the contrast of an ink with points under a text, about a letter apart."""
    step = max(4, box.height // 2)
    for y in range(box.y + step // 2, box.bottom, step):
        for x in range(box.x, box.right, step):
            if 0 <= x < surface.get_width() and 0 <= y < surface.get_height():
                red, green, blue, _ = surface.get_at((x, y))
                yield _contrast(ink, (red, green, blue))


_contrast = lru_cache(maxsize=4096)(contrast)


def _unreached(picture: Picture) -> Iterator[Fault]:
    """Go through the picture with the Tab key; yield what it never comes to, or comes to without its being seen."""
    everything, eye, shown = spots(picture), Eye(), []
    eye.look(picture, "", _unit(picture), is_new=True)
    for _ in everything:
        eye.step(1)
        if eye.spot is not None and eye.spot.region.window.meets(box := eye.spot.box(eye.moved())):
            window = eye.spot.region.window
            seen = min(box.bottom, window.bottom) - max(box.y, window.y)
            shown += [eye.spot.widget] if seen >= min(box.height, window.height) * 3 // 4 else []
    for spot in everything:
        if not any(widget is spot.widget for widget in shown):
            yield Fault("unreached", spot.region.key, spot.widget.label, spot.widget.intent)


def _same_keys(picture: Picture) -> Iterator[Fault]:
    meant: dict[str, str] = {}
    for spot in spots(picture):
        key = spot.widget.key.lower()
        if len(key) == 1 and meant.setdefault(key, spot.widget.intent) != spot.widget.intent:
            yield Fault("same-key", spot.region.key, spot.widget.label, key)


def _nowhere(screen: Screen, picture: Picture) -> Iterator[Fault]:
    pressed = {spot.widget.intent for spot in spots(picture)}
    for action in choices(screen):
        if action.intent not in pressed:
            yield Fault("nowhere", screen.key, action.label, action.intent)
