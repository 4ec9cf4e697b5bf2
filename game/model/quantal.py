"""Quantal response: better options are chosen more often, but people slip.

Source: [McKelveyPalfrey1995]
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.model.sums import total

Floats = NDArray[np.float64]


SMALLEST = -700.0
"""The smallest log of a weight that is worked out; e**-700 is about the smallest a float can hold."""

FAINTEST = 1e-300
"""The weight, against the best's 1, up to which an option comes to nothing; e**-700 is below it."""

LARGEST = 500.0
"""The log of a weight measured against something worse, above which options are told apart no longer."""

JUST_BELOW_ONE = 1.0 - 2.0**-52
"""What a whole is multiplied by to give something surely less."""


def best_of(utility: Floats) -> Floats:
    """Return the best utility in each world, 0 where every option is barred; (O, N) -> (N,)."""
    open_rows = np.flatnonzero(np.maximum.reduce(utility, axis=1) > -np.inf)
    if not len(open_rows):
        return np.zeros(utility.shape[1])
    best: Floats = np.maximum.reduce(utility[open_rows], axis=0)
    best[best == -np.inf] = 0.0
    return best


def weights(utility: Floats, steadiness: float, best: Floats | None = None) -> Floats:
    """Return the unnormalised weight of each option; a barred option has utility ``-inf`` and weight 0.

    Weights are relative: ``best`` is what they are measured against, by default the best of these options.

    Shapes: utility (O, N), best (N,) -> (O, N)
    Units:  utility in points; ``steadiness`` is the log-odds one point is worth
    Limits: where every option is barred all weights are 0
    Source: [McKelveyPalfrey1995]
    """
    weight = np.zeros_like(utility)
    # Most of a menu is barred in every world at any one time; those rows are left at nothing.
    open_rows = np.flatnonzero(np.maximum.reduce(utility, axis=1) > -np.inf)
    if len(open_rows):
        offered = utility[open_rows]
        offered -= best_of(utility) if best is None else best
        offered *= steadiness
        # exp is ten times slower on what comes to nothing, so that is cut off first and struck out after.
        np.maximum(offered, SMALLEST, out=offered)
        if best is not None:
            np.minimum(offered, LARGEST, out=offered)
        offered = np.exp(offered, out=offered)
        weight[open_rows] = offered * (offered > FAINTEST)
    return weight


def choose(weight: Floats, uniform: Floats) -> NDArray[np.signedinteger[Any]]:
    """Return the option each world draws, by inverting the cumulative weights at ``uniform``; -1 where all are barred.

    Shapes: weight (O, N), uniform (N,) in [0, 1) -> (N,)
    """
    whole = total(weight)
    target = uniform * (whole * JUST_BELOW_ONE)
    reached = np.zeros_like(whole)
    # Counted in the smallest numbers that hold the answer: a batch counts every option of every world.
    small = np.int8 if len(weight) < 128 else np.int16
    chosen: NDArray[Any] = np.zeros(len(whole), dtype=small, like=whole)
    last = 0
    for index, row in enumerate(weight):
        if row.any():
            # The options passed over since the last open one are passed by whoever passed that one.
            chosen += (reached <= target) * small(index - last)
            reached += row
            last = index
    chosen += (reached <= target) * small(len(weight) - last)
    return np.where(whole > 0, np.minimum(chosen, small(len(weight) - 1)), small(-1))


def probabilities(weight: Floats) -> Floats:
    """Return the weights as shares of their sum, 0 where all are barred; (O, N) -> (O, N)."""
    whole = total(weight)
    return np.asarray(np.where(whole > 0, weight / np.where(whole > 0, whole, 1.0), 0.0))
