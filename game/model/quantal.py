"""Quantal response: better options are chosen more often, but people slip.

Source: [McKelveyPalfrey1995]
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def weights(utility: Floats, steadiness: float) -> Floats:
    """Return the unnormalised weight of each option; a barred option has utility ``-inf`` and weight 0.

    Shapes: utility (O, N) -> (O, N)
    Units:  utility in points; ``steadiness`` is the log-odds one point is worth
    Limits: where every option is barred all weights are 0
    Source: [McKelveyPalfrey1995]
    """
    best = np.maximum.reduce(utility, axis=0)
    best = np.where(np.isneginf(best), 0.0, best)
    return np.asarray(np.exp(steadiness * (utility - best)))


def choose(weight: Floats, uniform: Floats) -> NDArray[np.int64]:
    """Return the option each world draws, by inverting the cumulative weights at ``uniform``; -1 where all are barred.

    Shapes: weight (O, N), uniform (N,) in [0, 1) -> (N,)
    """
    cumulative = np.add.accumulate(weight, axis=0)
    whole = cumulative[-1]
    target = np.minimum(uniform * whole, np.nextafter(whole, 0.0))
    chosen = (cumulative <= target).sum(axis=0)
    return np.where(whole > 0, chosen, -1)


def probabilities(weight: Floats) -> Floats:
    """Return the weights as shares of their sum, 0 where all are barred; (O, N) -> (O, N)."""
    whole = np.add.accumulate(weight, axis=0)[-1]
    return np.asarray(np.where(whole > 0, weight / np.where(whole > 0, whole, 1.0), 0.0))
