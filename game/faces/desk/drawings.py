"""Drawings in SVG: the project's own emblems, and what the window draws itself, at just the pixels they need.

An ink is written as ``currentColor``, or by its name in the palette after a ``$``: a drawing takes on the theme.
"""

from __future__ import annotations

import re
from functools import lru_cache
from io import BytesIO

import pygame

from game.faces.desk.palette import PALETTES, Ink, Theme
from game.where import data_folder

_INK = re.compile(r"\$([a-z]+)")
_BROKEN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>'


def svg(width: float, height: float, *shapes: str) -> str:
    """Return shapes as a drawing of this size in its own units."""
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}">{"".join(shapes)}</svg>'


@lru_cache(maxsize=64)
def emblem(name: str) -> str:
    """Return one of the project's drawings; where there is none of that name, an empty one."""
    file = data_folder("assets") / "drawings" / f"{name}.svg"
    return file.read_text(encoding="utf-8") if name.replace("-", "").isalnum() and file.is_file() else _BROKEN


@lru_cache(maxsize=128)
def drawn(text: str, size: tuple[int, int], ink: Ink, theme: Theme) -> pygame.Surface:
    """Return a drawing in pixels, its edges smooth."""
    palette = PALETTES[theme]
    named: dict[str, tuple[int, int, int]] = {str(key): colour for key, colour in palette.items()}
    inked = _INK.sub(lambda found: _hex(named[found[1]]), text.replace("currentColor", _hex(palette[ink])))
    picture = pygame.image.load_sized_svg(BytesIO(inked.encode()), size)
    # A corner tells soonest that something shows through, and spares looking at every pixel.
    if picture.get_at((0, 0)).a < 255 or pygame.mask.from_surface(picture, 254).count() < size[0] * size[1]:
        return picture
    solid = pygame.Surface(size)  # nothing shows through, so that each frame of a moment can copy it, twice as fast
    solid.blit(picture, (0, 0))
    return solid


def _hex(colour: tuple[int, int, int]) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)
