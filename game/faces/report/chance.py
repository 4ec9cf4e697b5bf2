"""The chance of a game's ending from sitting to sitting, as a line; its turning points are numbered on it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from game.analysis.turning import Hindsight
from game.faces.words import Words

WIDE, HIGH, LEFT, EDGE = 720.0, 150.0, 44.0, 12.0


def chance_svg(found: Hindsight, dates: Sequence[str], title: str, say: Words) -> str:
    """Return the line; ``dates`` are those of the sittings, ISO."""
    steps = max(len(found.chances) - 1, 1)

    def at(turn: int, chance: float) -> tuple[float, float]:
        return LEFT + (WIDE - LEFT - EDGE) * turn / steps, EDGE + (HIGH - 2 * EDGE) * (1 - chance)

    grid = "".join(_rule(at(0, level)[1], say.percent(level)) for level in (0.0, 0.5, 1.0))
    line = " ".join("{:.1f},{:.1f}".format(*at(turn, chance)) for turn, chance in enumerate(found.chances))
    marks = "".join(
        _mark(*at(push.turn + 1, found.chances[push.turn + 1]), number)
        for number, push in enumerate(found.turning_points, start=1)
    )
    first, last = (escape(say.iso_date(dates[end])) for end in (0, -1))
    under = (
        f"<text x='{LEFT}' y='{HIGH + 12}'>{first}</text>"
        f"<text x='{WIDE - EDGE}' y='{HIGH + 12}' text-anchor='end'>{last}</text>"
    )
    return (
        f"<svg viewBox='0 0 {WIDE:g} {HIGH + 18:g}' role='img' aria-label='{escape(title)}'>"
        f"{grid}<polyline points='{line}' class='line'/>{marks}{under}</svg>"
    )


def _rule(y: float, label: str) -> str:
    return (
        f"<line x1='{LEFT}' x2='{WIDE - EDGE}' y1='{y:.1f}' y2='{y:.1f}' class='rule'/>"
        f"<text x='{LEFT - 6}' y='{y + 4:.1f}' text-anchor='end'>{escape(label)}</text>"
    )


def _mark(x: float, y: float, number: int) -> str:
    return (
        f"<circle cx='{x:.1f}' cy='{y:.1f}' r='8' class='mark'/>"
        f"<text x='{x:.1f}' y='{y + 3.6:.1f}' text-anchor='middle' class='number'>{number}</text>"
    )
