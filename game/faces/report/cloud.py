"""A cloud of games as a picture for paper: bars between two ends, this game above them, the record below."""

from __future__ import annotations

from html import escape

from game.faces.wall_blocks import Point, Spread

WIDE, BARS, SIGN = 360.0, 34.0, 11.0


def spread_html(cloud: Spread) -> str:
    """Return a cloud with its title, whose marks stand in it, and its two ends."""
    told = " &#160; ".join(
        f"{_glyph(point)} {escape(point.name)} <b>{escape(point.shown)}</b>" for point in cloud.points
    )
    title = f"<b>{escape(cloud.title)}</b> <span class='note'>{escape(cloud.note)}</span>"
    return f"<div class='cloud'><p>{title}</p><p>{told}</p>{_svg(cloud)}</div>"


def _glyph(point: Point) -> str:
    return "◆" if point.sign == "record" else "●"


def _svg(cloud: Spread) -> str:
    most, wide = max(cloud.counts, default=0), WIDE / max(len(cloud.counts), 1)
    base = SIGN + BARS
    bars = "".join(
        f"<rect x='{n * wide:.1f}' y='{base - BARS * games / most:.1f}' width='{wide - 1:.1f}' "
        f"height='{BARS * games / most:.1f}' class='bars'/>"
        for n, games in enumerate(cloud.counts)
        if games
    )
    marks = "".join(_mark(point, base) for point in cloud.points if point.at is not None)
    under = base + 2 * SIGN + 4
    low, high = (escape(end) for end in cloud.ends)
    return (
        f"<svg viewBox='0 0 {WIDE:g} {under + 3:g}' role='img' aria-label='{escape(cloud.title)}'>{bars}"
        f"<line x1='0' x2='{WIDE:g}' y1='{base}' y2='{base}' class='rule'/>{marks}"
        f"<text x='0' y='{under}'>{low}</text><text x='{WIDE:g}' y='{under}' text-anchor='end'>{high}</text></svg>"
    )


def _mark(point: Point, base: float) -> str:
    x = 5 + (WIDE - 10) * min(max(point.at or 0.0, 0.0), 1.0)
    if point.sign == "record":
        y = base + 6
        return f"<path d='M{x:.1f} {y - 5} L{x + 5:.1f} {y} L{x:.1f} {y + 5} L{x - 5:.1f} {y} Z' class='record'/>"
    return f"<circle cx='{x:.1f}' cy='5' r='4.5' class='own'/>"
