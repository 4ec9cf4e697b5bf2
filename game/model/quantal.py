"""Quantal response: better options are chosen more often, but people slip.

Source: [McKelveyPalfrey1995]
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.model.sums import total

Floats = NDArray[np.float64]


SMALLEST = -700.0
"""The log of a weight, against the best, below which it is nought; e**-700 is about the smallest a float can hold."""


def weights(utility: Floats, steadiness: float) -> Floats:
    """Return the unnormalised weight of each option; a barred option has utility ``-inf`` and weight 0.

    Shapes: utility (O, N) -> (O, N)
    Units:  utility in points; ``steadiness`` is the log-odds one point is worth
    Limits: where every option is barred all weights are 0
    Source: [McKelveyPalfrey1995]
    """
    weight = np.zeros_like(utility)
    # Most of a menu is barred in every world at any one time; those rows are left at nothing.
    open_rows = np.flatnonzero(np.maximum.reduce(utility, axis=1) > -np.inf)
    if len(open_rows):
        offered = utility[open_rows]
        best = np.maximum.reduce(offered, axis=0)
        best[best == -np.inf] = 0.0
        offered -= best
        offered *= steadiness
        # exp is ten times slower on what comes to nothing, so that is cut off first and struck out after.
        counts = offered > SMALLEST
        np.maximum(offered, SMALLEST, out=offered)
        weight[open_rows] = np.exp(offered, out=offered) * counts
    return weight


def choose(weight: Floats, uniform: Floats) -> NDArray[np.int64]:
    """Return the option each world draws, by inverting the cumulative weights at ``uniform``; -1 where all are barred.

    Shapes: weight (O, N), uniform (N,) in [0, 1) -> (N,)
    """
    whole = total(weight)
    target = np.minimum(uniform * whole, np.nextafter(whole, 0.0))
    reached = np.zeros_like(whole)
    chosen = np.zeros(len(whole), dtype=np.int64)
    last = 0
    for index, row in enumerate(weight):
        if row.any():
            # The options passed over since the last open one are passed by whoever passed that one.
            chosen += (reached <= target) * np.int64(index - last)
            reached += row
            last = index
    chosen += (reached <= target) * np.int64(len(weight) - last)
    return np.where(whole > 0, np.minimum(chosen, len(weight) - 1), -1)


def probabilities(weight: Floats) -> Floats:
    """Return the weights as shares of their sum, 0 where all are barred; (O, N) -> (O, N)."""
    whole = total(weight)
    return np.asarray(np.where(whole > 0, weight / np.where(whole > 0, whole, 1.0), 0.0))
