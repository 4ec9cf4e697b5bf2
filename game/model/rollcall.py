"""A chamber's vote, drawn as counts of yea, nay and absent; the members stay unnamed.

Source: [Putnam1988] for ratification as the second level of the game; the counts are a binomial with members' votes
correlated, approximated by a normal with the variance of a beta-binomial ([Skellam1948]).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.model.odds import normal

Floats = NDArray[np.float64]


class RollCall(NamedTuple):
    """Counts in whole members, shape (N,) each, and whether the vote carried."""

    yeas: Floats
    nays: Floats
    absent: Floats
    carried: NDArray[np.bool_]


def count(members: Floats, share: Floats, cohesion: float, uniform: Floats) -> Floats:
    """Return how many of ``members`` do a thing each does with probability ``share``.

    Shapes: members, share, uniform (N,) -> (N,) whole numbers 0..members
    Units:  cohesion 0..1, the correlation between two members
    Limits: cohesion 0 is a binomial; with 1 all do it or none
    Source: [Skellam1948]
    """
    spread = np.sqrt(members * share * (1.0 - share) * (1.0 + np.maximum(members - 1.0, 0.0) * cohesion))
    return np.minimum(np.maximum(np.rint(members * share + spread * normal(uniform)), 0.0), members)


def roll_call(
    seats: int,
    support: Floats,
    absence: Floats,
    cohesion: float,
    threshold: float,
    uniforms: tuple[Floats, Floats],
) -> RollCall:
    """Draw a vote: first who is away, then how those present vote; ``threshold`` is a share of those voting.

    Shapes: support, absence (N,) probabilities a member; uniforms two (N,)
    Limits: an empty chamber carries nothing
    Source: [Putnam1988], [Skellam1948]
    """
    absent = count(np.full(support.shape, float(seats)), absence, 0.0, uniforms[0])
    voting = seats - absent
    yeas = count(voting, support, cohesion, uniforms[1])
    # A tolerance of a millionth of a vote, so that two thirds of 87 is 58 and not 58.000000000000004.
    carried = (voting > 0) & (yeas >= threshold * voting - 1e-6)
    return RollCall(yeas, voting - yeas, absent, carried)
