"""Hatching: slanting lines over a box, for what rests on nothing that was recorded."""

from __future__ import annotations

from functools import lru_cache

from game.faces.desk.drawings import svg
from game.faces.desk.palette import Ink
from game.faces.desk.picture import Drawing
from game.faces.desk.scale import Box


def hatch(box: Box, apart: int, width: int, ink: Ink) -> Drawing:
    """Return lines that slant up to the right, so many pixels apart, cut at the box's edges."""
    return Drawing(box, _lines(box.width, box.height, max(apart, 2), width), ink)


@lru_cache(maxsize=512)
def _lines(wide: int, high: int, apart: int, width: int) -> str:
    """Return the lines as a drawing: one for a box of this size, for a page full of sliders has the same lines."""
    path = " ".join(f"M{start},{high} L{start + high},0" for start in range(-high, wide, apart))
    return svg(wide, high, f'<path d="{path}" stroke="currentColor" stroke-width="{width}" fill="none"/>')
