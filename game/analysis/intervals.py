"""How far a number found by playing N worlds may be from the truth: 95% intervals.

They tell the luck of the draw alone; what rests on invented numbers is another matter.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot, sqrt

Z = 1.959963984540054
"""Standard errors on either side that hold 95% of a normal distribution."""


@dataclass(frozen=True, slots=True)
class Share:
    """A share of worlds, 0..1, with its interval."""

    p: float
    lo: float
    hi: float


@dataclass(frozen=True, slots=True)
class Difference:
    """How much something changed from one scenario to another, with its interval."""

    d: float
    lo: float
    hi: float


def wilson(count: int, worlds: int) -> Share:
    """Return the share of worlds in which something happened; it never leaves 0..1, nor says that 0 of N is never.

    Source: [Wilson1927]
    """
    if worlds == 0:
        return Share(0.0, 0.0, 1.0)
    p, room = count / worlds, Z * Z / worlds
    middle = (p + room / 2) / (1 + room)
    reach = Z / (1 + room) * sqrt(p * (1 - p) / worlds + room / (4 * worlds))
    return Share(p, min(p, max(0.0, middle - reach)), max(p, min(1.0, middle + reach)))


def paired_share(gained: int, lost: int, worlds: int) -> Difference:
    """Return the change of a share between two plays of the same worlds under the same luck.

    ``gained`` are the worlds where it happened only the second time, ``lost`` only the first; the others say nothing,
    which is what makes the pairing worth it. Half a world is added to each of the four cells.

    Source: [AgrestiMin2005]
    """
    return contrast(gained - lost, gained + lost, worlds)


def contrast(total: int, squares: int, worlds: int, most: float = 1.0) -> Difference:
    """Return the mean of a whole number that is seldom anything but 0 in a world, from its sum and sum of squares.

    It is no larger than ``most`` either way. To the worlds two are added whose squares come to 1, which is half a world
    in each cell of ``paired_share``, of which this is the general case.

    Source: [AgrestiMin2005]
    """
    if worlds == 0:
        return Difference(0.0, -most, most)
    d, n = total / worlds, worlds + 2
    middle = total / n
    reach = Z * sqrt((squares + 1) - n * middle * middle) / n
    return Difference(d, min(d, max(-most, middle - reach)), max(d, min(most, middle + reach)))


def paired_mean(total: float, squares: float, worlds: int) -> Difference:
    """Return the mean change of a number between two plays of the same worlds, from its sum and sum of squares."""
    d = total / worlds
    reach = Z * sqrt(max(0.0, squares / worlds - d * d) / max(1, worlds - 1))
    return Difference(d, d - reach, d + reach)


def agree(one: Share | Difference, other: Share | Difference) -> bool:
    """Return whether two independent findings of one thing are no farther apart than their intervals together allow.

    The intervals being honest, 95 pairs of 100 agree.
    """
    first, second = (found.p if isinstance(found, Share) else found.d for found in (one, other))
    low, high = (one, other) if first <= second else (other, one)
    return abs(second - first) <= hypot(_above(low), _below(high))


def _above(found: Share | Difference) -> float:
    """Return how far above what was found its interval goes."""
    return found.hi - (found.p if isinstance(found, Share) else found.d)


def _below(found: Share | Difference) -> float:
    """Return how far below what was found its interval goes."""
    return (found.p if isinstance(found, Share) else found.d) - found.lo
