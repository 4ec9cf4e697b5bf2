"""Which variations to play, and what their outcomes say of the inputs: SALib's designs, in plain values.

Inputs are shares, 0..1, of the way from a number's lowest to its highest; inputs of one group move together in the
design though each goes its own way within it. What varies in no variation has nothing to tell, and gets none.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

LEVELS = 4
SEED = 1
"""Of the designs: what is varied together is no part of a world's luck."""


class NoDesignsError(Exception):
    """The extra that brings SALib is not installed."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A number found from variations, with its 95% interval."""

    value: float
    lo: float
    hi: float


@dataclass(frozen=True, slots=True)
class Design:
    """A set of variations, shape (variations, inputs), and the names of the groups its answers are about."""

    kind: str
    shares: Floats
    groups: tuple[str, ...]
    problem: dict[str, Any]


def screening(groups: Sequence[str], trajectories: int) -> Design:
    """Return a design that moves one group at a time, some times over; ``groups`` names each input's group.

    Source: [Morris1991]
    """
    problem = _problem(groups)
    with _quiet():
        shares = _salib().morris_sample(problem, trajectories, num_levels=LEVELS, seed=SEED)
    return Design("screening", shares, tuple(dict.fromkeys(groups)), problem)


def apportioning(groups: Sequence[str], base: int) -> Design:
    """Return a design from which the spread can be shared out among groups; ``base`` is a power of two.

    A lone group has all of the spread; its design only shows how wide that is.

    Source: [Saltelli2010]
    """
    problem, names = _problem(groups), tuple(dict.fromkeys(groups))
    with _quiet():
        shares = _salib().sobol_sample(problem, base, calc_second_order=False, seed=SEED)
    if len(names) == 1:
        shares = shares[:: len(groups) + 2]
    return Design("apportioning", shares, names, problem)


def size(groups: int, base: int) -> int:
    """Return how many variations it takes to share out a spread among so many groups."""
    return base if groups == 1 else base * (groups + 2)


def effects(design: Design, outcome: Floats) -> dict[str, Estimate]:
    """Return how far the outcome moves, on average and either way, as a group crosses its range."""
    if np.ptp(outcome) == 0:
        return {group: Estimate(0.0, 0.0, 0.0) for group in design.groups}
    with _quiet():
        found = _salib().morris_analyze(design.problem, design.shares, outcome, num_levels=LEVELS, seed=SEED)
    rows = zip(found["names"], found["mu_star"], found["mu_star_conf"], strict=True)
    return {str(name): _estimate(value, reach, most=np.inf) for name, value, reach in rows}


def shares_of_spread(design: Design, outcome: Floats) -> dict[str, Estimate]:
    """Return what share of the outcome's variance a group has a part in, alone or with others; they may exceed 1."""
    if np.ptp(outcome) == 0:
        return {}
    if len(design.groups) == 1:
        return {design.groups[0]: Estimate(1.0, 1.0, 1.0)}
    with _quiet():
        found = _salib().sobol_analyze(design.problem, outcome, calc_second_order=False, seed=SEED)
    rows = zip(design.groups, found["ST"], found["ST_conf"], strict=True)
    return {name: _estimate(value, reach, most=1.0) for name, value, reach in rows}


def _estimate(value: float, reach: float, most: float) -> Estimate:
    value, reach = min(max(float(value), 0.0), most), float(reach) if np.isfinite(reach) else most
    return Estimate(value, max(0.0, value - reach), min(most, value + reach))


def _problem(groups: Sequence[str]) -> dict[str, Any]:
    names = [str(n) for n in range(len(groups))]
    return {"num_vars": len(groups), "names": names, "bounds": [[0.0, 1.0]] * len(groups), "groups": list(groups)}


@contextmanager
def _quiet() -> Iterator[None]:
    """SALib warns of groups and of what is to come in its next version; neither is for whoever explores."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@dataclass(frozen=True, slots=True)
class _Tools:
    morris_sample: Any
    morris_analyze: Any
    sobol_sample: Any
    sobol_analyze: Any


def _salib() -> _Tools:
    try:
        from SALib.analyze import morris as morris_analyze  # noqa: PLC0415 - an optional extra, and slow to load
        from SALib.analyze import sobol as sobol_analyze  # noqa: PLC0415
        from SALib.sample import morris as morris_sample  # noqa: PLC0415
        from SALib.sample import sobol as sobol_sample  # noqa: PLC0415
    except ImportError as fault:
        raise NoDesignsError from fault
    return _Tools(morris_sample.sample, morris_analyze.analyze, sobol_sample.sample, sobol_analyze.analyze)
