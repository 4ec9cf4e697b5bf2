"""Beliefs over private types, updated by Bayes' rule from what is public.

Source: [Harsanyi1967], [Fearon1995]
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.model.sums import total
from game.tape.rows import look_up

Floats = NDArray[np.float64]


def posterior(prior: Floats, log_likelihood: Floats) -> Floats:
    """Return the probability of each type given a prior and how well each explains what was seen.

    Shapes: prior (T,), log_likelihood (>=T, N) -> (T, N)
    Limits: a type with prior 0 stays at 0
    Source: [Harsanyi1967]
    """
    seen = log_likelihood[: len(prior)]
    relative = np.exp(seen - np.maximum.reduce(seen, axis=0)) * prior[:, None]
    shares: Floats = relative / total(relative)
    return shares


def log_likelihood(weight: Floats, leaning: Floats, hidden: NDArray[np.bool_], chosen: NDArray[np.int64]) -> Floats:
    """Return how well each type explains a move that was seen, up to a constant the types share.

    Everyone sees the public weights of a role's options; a type multiplies them by ``exp(leaning)``. A hidden move
    looks like doing nothing, so an observer weighs all hidden options and option 0 together.

    Shapes: weight (O, N) public weights, leaning (T, O) in log-odds, hidden (O,) which options look like option 0,
            chosen (N,) the option taken or -1 -> (T, N)
    Source: [Harsanyi1967]
    """
    every = _tilted(weight, leaning, np.ones(len(weight), dtype=bool))
    index = np.where(chosen < 0, 0, chosen)
    own = look_up(leaning, index)
    if hidden.any():
        quiet = hidden.copy()
        quiet[0] = True
        unseen = _tilted(weight, leaning, quiet)
        own = np.where(look_up(quiet, index), np.log(np.where(unseen > 0, unseen, 1.0)), own)
    said = own - np.log(np.where(every > 0, every, 1.0))
    return np.where((chosen >= 0) & (every > 0), said, 0.0)


def _tilted(weight: Floats, leaning: Floats, among: NDArray[np.bool_]) -> Floats:
    """Return for each type the weight it gives to the options ``among``, (O, N), (T, O), (O,) -> (T, N).

    Types lean on few options; the rest are added up once for all of them. Not a matrix product: that would be no faster
    on so few rows, would need padding to be the same alone and in a batch, and would start threads.
    """
    leant = leaning.any(axis=0)
    rest = np.zeros(weight.shape[1])
    for row in np.flatnonzero(among & ~leant):
        rest = rest + weight[row]
    every = np.zeros((len(leaning), weight.shape[1]), like=weight)
    every[:] = rest
    tilt = np.exp(leaning)
    for row in np.flatnonzero(among & leant):
        for kind in range(len(leaning)):
            every[kind] += tilt[kind, row] * weight[row]
    return every
