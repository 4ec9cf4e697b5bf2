"""The signs of a map, drawn 18 units wide: what a place is, told by its form, in ink on a spot of paper."""

from __future__ import annotations

import math

from game.faces.desk.drawings import svg

SIDE = 18

_SPOT = '<circle cx="9" cy="9" r="8.5" fill="$plain"/>'
_INKED = 'fill="$ink"'
_DRAWN = 'fill="none" stroke="$ink" stroke-width="1.8" stroke-linejoin="round" stroke-linecap="round"'

_SIGNS = {
    "town": f'<circle cx="9" cy="9" r="3" {_INKED}/>',
    "border": f'<path d="M9 3 L15 9 L9 15 L3 9 Z" {_DRAWN}/>',
    "talks": f'<path d="M9 3 L15 14 H3 Z" {_DRAWN}/><path d="M9 8 L12 14 H6 Z" {_INKED}/>',
    "camp": f'<path d="M3.5 3.5 H14.5 V14.5 H3.5 Z" {_DRAWN}/><path d="M6 6 H12 V12 H6 Z" {_INKED}/>',
    "camp.emptied": f'<path d="M6.5 14.5 H3.5 V3.5 H14.5 V14.5 H11.5 M11.5 14.5 L14.5 17 M6.5 14.5 L3.5 17" {_DRAWN}/>',
    "battle": f'<path d="M4 13 L9 5 L14 13" {_DRAWN}/>',
    "battle.struck": f'<path d="M9 1.5 L11 6.5 L16.5 5 L12.5 9 L16.5 13 L11 11.5 L9 16.5 L7 11.5 L1.5 13 L5.5 9 '
    f'L1.5 5 L7 6.5 Z" {_INKED}/>',
}

_CAPITALS = {
    "square": '<path d="M3 3 H15 V15 H3 Z" fill="none" stroke="$square" stroke-width="1.6"/>'
    '<path d="M5.5 5.5 H12.5 V12.5 H5.5 Z" fill="$square"/>',
    "round": '<circle cx="9" cy="9" r="6.6" fill="none" stroke="$round" stroke-width="1.8" stroke-dasharray="3 2"/>'
    '<circle cx="9" cy="9" r="3.2" fill="$round"/>',
    "diamond": '<path d="M9 2 L16 9 L9 16 L2 9 Z" fill="none" stroke="$diamond" stroke-width="1.8"/>',
    "none": f'<circle cx="9" cy="9" r="6.4" {_DRAWN}/><circle cx="9" cy="9" r="2.4" {_INKED}/>',
}

_LINES = {
    "front": 'stroke="currentColor" stroke-width="{thick}" stroke-dasharray="{long} {short}"',
    "border": 'stroke="currentColor" stroke-width="{thick}"',
    "parallel": 'stroke="currentColor" stroke-opacity="0.75" stroke-width="{thin}" stroke-dasharray="{thin} {short}"',
    "trace": 'stroke="$faint" stroke-width="{thin}" stroke-dasharray="{short} {short}"',
}


def place_sign(kind: str, mark: str, look: str) -> str:
    """Return a place's sign; a capital's is its side's, and a look that a kind has no sign for changes nothing."""
    shape = _CAPITALS[mark] if kind == "capital" else _SIGNS.get(f"{kind}.{look}") or _SIGNS[kind]
    return svg(SIDE, SIDE, _SPOT, shape)


def arrow_sign(right: int, down: int, mark: str) -> str:
    """Return the sign of a place beyond the edge: an arrow that way, in its side's colour."""
    turn, middle = math.atan2(down, right), SIDE / 2
    corners = [(middle + 7 * math.cos(turn + by), middle + 7 * math.sin(turn + by)) for by in (0.0, 2.5, -2.5)]
    ink = mark if mark != "none" else "ink"
    path = "L".join(f"{x:.1f} {y:.1f}" for x, y in corners)
    return svg(SIDE, SIDE, _SPOT, f'<path d="M{path}Z" fill="${ink}"/>')


def line_sign(look: str, unit: float) -> str:
    """Return how a line is drawn: two weights, and a pattern that needs no colour; ``unit`` is the thinner one."""
    sizes = {"thin": 1.3 * unit, "thick": 3.2 * unit, "short": 3.5 * unit, "long": 8 * unit}
    inked = _LINES[look].format(**{name: f"{size:.1f}" for name, size in sizes.items()})
    return f'fill="none" stroke-linejoin="round" {inked}'
