"""Hatching: slanting lines over a box, for what rests on nothing that was recorded."""

from __future__ import annotations

from collections.abc import Iterator

from game.faces.desk.palette import Ink
from game.faces.desk.picture import Stroke
from game.faces.desk.scale import Box


def hatch(box: Box, apart: int, width: int, ink: Ink) -> Iterator[Stroke]:
    """Yield lines that slant up to the right, so many pixels apart, cut at the box's edges."""
    left, right, top, bottom = box.x + 1, box.right - 2, box.y + 1, box.bottom - 2
    for start in range(left - (bottom - top), right, max(apart, 2)):
        first, last = max(start, left), min(start + bottom - top, right)
        if last > first:
            points = ((first, bottom - (first - start)), (last, bottom - (last - start)))
            yield Stroke(
                Box(first, points[1][1], last - first + 1, points[0][1] - points[1][1] + 1), points, ink, width
            )
