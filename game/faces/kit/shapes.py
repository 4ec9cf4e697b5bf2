"""The tables' shapes and the sides' emblems as drawings in line: told apart on any copier, without a colour."""

from __future__ import annotations

from html import escape
from math import cos, pi, sin

from game.scenario.schema.people import Side

MIDDLE, REACH = 50.0, 44.0
LARGE, SMALL, TWO_DIGITS = 38, 30, 10
"""The numerals' sizes, and from where they have two digits."""
FAMILY = "Nanum Gothic, Noto Sans KR, Malgun Gothic, Arial, sans-serif"
CORNERS = (0, 3, 4, 6, 5, 8)
"""How many corners the shapes of the tables have, in the order of their numbers; the first is round."""
STAR = 0.46
"""How far in the hollows of a star lie; from the seventh table on shapes are stars."""
LINE = "fill='#fff' stroke='#000' stroke-width='5' stroke-linejoin='round'"
SOLID = "fill='#000' stroke='#000' stroke-width='5'"
BROKEN = "fill='#fff' stroke='#000' stroke-width='6' stroke-dasharray='14 8'"
# Attributes and not rules of style: printers that lay out HTML do not all look into drawings with their styles.


def table_shape(number: int, label: str) -> str:
    """Return a table's shape with its number in it."""
    figure = _figure(number - 1)
    size = LARGE if number < TWO_DIGITS else SMALL
    text = (
        f"<text x='{MIDDLE:g}' y='{MIDDLE + 0.36 * size:.1f}' text-anchor='middle' fill='#000' "
        f"font-size='{size}' font-weight='700' font-family='{FAMILY}'>{number}</text>"
    )
    return f"<svg class='shape' viewBox='0 0 100 100' role='img' aria-label='{escape(label)}'>{figure}{text}</svg>"


def side_emblem(side: Side, label: str) -> str:
    """Return a side's emblem: filled, or in a broken line, as the window draws it."""
    look = SOLID if side.solid else BROKEN
    match side.emblem:
        case "square":
            figure = f"<rect x='12' y='12' width='76' height='76' {look}/>"
        case "diamond":
            figure = f"<polygon points='50,4 96,50 50,96 4,50' {look}/>"
        case _:
            figure = f"<circle cx='{MIDDLE:g}' cy='{MIDDLE:g}' r='40' {look}/>"
    return f"<svg class='emblem' viewBox='0 0 100 100' role='img' aria-label='{escape(label)}'>{figure}</svg>"


def _figure(place: int) -> str:
    if place >= len(CORNERS):
        return _polygon(2 * (place - 1), STAR)
    corners = CORNERS[place]
    if not corners:
        return f"<circle cx='{MIDDLE:g}' cy='{MIDDLE:g}' r='{REACH - 2:g}' {LINE}/>"
    return _polygon(corners, 1.0)


def _polygon(corners: int, hollow: float) -> str:
    """Return a polygon on its point; where ``hollow`` is below 1 every second corner lies inwards."""
    turn = pi / 4 if corners == CORNERS[2] and hollow == 1.0 else 0.0
    reach = [REACH * (hollow if corner % 2 else 1.0) for corner in range(corners)]
    points = " ".join(
        f"{MIDDLE + reach[corner] * sin(2 * pi * corner / corners + turn):.1f},"
        f"{MIDDLE - reach[corner] * cos(2 * pi * corner / corners + turn):.1f}"
        for corner in range(corners)
    )
    return f"<polygon points='{points}' {LINE}/>"
