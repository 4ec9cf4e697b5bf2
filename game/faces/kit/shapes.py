"""The tables' shapes and the sides' emblems as drawings in line: told apart on any copier, without a colour."""

from __future__ import annotations

from html import escape

from game.scenario.schema.people import Side

FIGURES = (
    "<circle cx='50' cy='50' r='42' {line}/>",
    "<polygon points='50,6 96,88 4,88' {line}/>",
    "<rect x='11' y='11' width='78' height='78' {line}/>",
    "<polygon points='50,3 97,50 50,97 3,50' {line}/>",
    "<polygon points='33,6 67,6 67,33 94,33 94,67 67,67 67,94 33,94 33,67 6,67 6,33 33,33' {line}/>",
    "<path d='M4 80 A46 50 0 0 1 96 80 Z' {line}/>",
    "<polygon points='28,8 94,8 72,92 6,92' {line}/>",
    "<polygon points='50,4 92,34 76,92 24,92 8,34' {line}/>",
)
"""The tables' shapes in the order of their numbers, no two alike from afar: circle, triangle, square, diamond, cross,
half-moon, slanted block, pentagon. A class with more tables meets them again; the number tells which."""
LOW = {1: 8, 5: 8, 7: 2}
"""How much lower a numeral stands in a shape whose middle lies low."""
SIZE = 36
FAMILY = "Nanum Gothic, Noto Sans KR, Malgun Gothic, Arial, sans-serif"
LINE = "fill='#fff' stroke='#000' stroke-width='5' stroke-linejoin='round'"
SOLID = "fill='#000' stroke='#000' stroke-width='5'"
BROKEN = "fill='#fff' stroke='#000' stroke-width='6' stroke-dasharray='14 8'"
# Attributes and not rules of style: printers that lay out HTML do not all look into drawings with their styles.


def table_shape(number: int, label: str) -> str:
    """Return a table's shape with its number in it."""
    place = (number - 1) % len(FIGURES)
    text = (
        f"<text x='50' y='{50 + 0.36 * SIZE + LOW.get(place, 0):.1f}' text-anchor='middle' fill='#000' "
        f"font-size='{SIZE}' font-weight='700' font-family='{FAMILY}'>{number}</text>"
    )
    figure = FIGURES[place].format(line=LINE)
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
            figure = f"<circle cx='50' cy='50' r='40' {look}/>"
    return f"<svg class='emblem' viewBox='0 0 100 100' role='img' aria-label='{escape(label)}'>{figure}</svg>"
