"""A path left at a sitting: the game that begins there, with whoever sits in its chairs from then on."""

from __future__ import annotations

from game.faces.beginning import Begun, Wish, begun, branched
from game.faces.ways import Way
from game.play.seats import DEFAULT_MIND, HUMAN


def left(way: Way, at: int, people: tuple[str, ...]) -> Begun:
    """Begin a game that leaves the path before a sitting; these chairs are people's.

    In the others sit the minds that sat there, or the usual one.
    """
    if way.game is None:
        return begun(way.scenario, Wish(from_date=way.passages[at].sitting.date), people, None)
    seats = {role: DEFAULT_MIND if by == HUMAN else by for role, by in way.head.seats.items()}
    return branched(way.scenario.id, way.game[0], at, seats | dict.fromkeys(people, HUMAN))
