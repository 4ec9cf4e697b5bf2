"""What the choices of a record say about a mind, half by half, with intervals.

Numbers of a scenario may be chosen while looking at the odd-numbered half; the even-numbered half only reports. Doing
nothing is a choice and is counted, but it is the easy one: every figure also stands without it.

Source: [Efron1979], with sittings drawn whole, since what is chosen at one sitting hangs together
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from game.analysis.calibration import Choice
from game.engine.luck import Luck, Stream

RESAMPLES = 4000
HALVES: Mapping[str, Callable[[Choice], bool]] = {
    "odd": lambda choice: choice.number % 2 == 1,
    "even": lambda choice: choice.number % 2 == 0,
}
GROUPS: Mapping[str, Callable[[Choice], bool]] = {
    "all": lambda _: True,
    "done": lambda choice: not choice.is_still,
    "decision": lambda choice: choice.kind == "decision",
    "table": lambda choice: choice.kind == "table",
    "table_done": lambda choice: choice.kind == "table" and not choice.is_still,
    "menu": lambda choice: choice.kind == "menu",
    "menu_done": lambda choice: choice.kind == "menu" and not choice.is_still,
}
"""``…done`` leaves out the sittings at which nothing was done."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean over choices with its 95% bootstrap interval."""

    mean: float
    lo: float
    hi: float


@dataclass(frozen=True, slots=True)
class Score:
    """How a mind did on some choices, beside what a blind guess among the open options would do.

    ``first`` and ``three`` are the shares in which what was done ranked first, or among the first three; ``gain`` is
    in nats a choice over the blind guess; ``options`` is the mean number open.
    """

    choices: int
    options: float
    first: Estimate
    blind_first: float
    three: Estimate
    blind_three: float
    gain: Estimate


def scores(chosen: Sequence[Choice]) -> dict[str, dict[str, Score]]:
    """Return the score of every group of choices in either half; a group that is empty is left out."""
    halves = {half: [choice for choice in chosen if belongs(choice)] for half, belongs in HALVES.items()}
    return {
        half: {name: score(some) for name, belongs in GROUPS.items() if (some := [one for one in here if belongs(one)])}
        for half, here in halves.items()
    }


def score(chosen: Sequence[Choice]) -> Score:
    """Return what some choices come to; there is at least one."""
    open_options = np.array([len(choice.chances) for choice in chosen], dtype=np.float64)
    sittings = np.array([choice.sitting for choice in chosen])
    return Score(
        choices=len(chosen),
        options=float(open_options.mean()),
        first=estimate(sittings, np.array([float(choice.rank == 1) for choice in chosen])),
        blind_first=float((1 / open_options).mean()),
        three=estimate(sittings, np.array([float(choice.rank <= 3) for choice in chosen])),
        blind_three=float((np.minimum(open_options, 3) / open_options).mean()),
        gain=estimate(sittings, np.array([choice.gain for choice in chosen])),
    )


def estimate(sittings: np.ndarray[Any, Any], values: np.ndarray[Any, Any]) -> Estimate:
    """Return the mean of values with the middle 95% of its means over resampled sittings.

    Shapes: sittings (C,) the sitting of each value, values (C,)
    Source: [Efron1979]
    """
    known, place = np.unique(sittings, return_inverse=True)
    sums, counts = np.bincount(place, weights=values), np.bincount(place)
    ids = np.arange(RESAMPLES * len(known), dtype=np.uint64)
    drawn = Luck(0, Stream.ANALYSIS).draw(0, "calibration.resample", ids).reshape(RESAMPLES, -1)
    which = (drawn * len(known)).astype(np.int64)
    means = sums[which].sum(axis=1) / counts[which].sum(axis=1)
    lo, hi = np.quantile(means, (0.025, 0.975))
    return Estimate(float(values.mean()), float(lo), float(hi))


def as_json(scenario: str, mind: str, chosen: Sequence[Choice]) -> dict[str, Any]:
    """Return the calibration as `armistice calibrate --json` prints it."""
    found = scores(chosen)
    return {
        "scenario": scenario,
        "mind": mind,
        "scores": {half: {name: asdict(one) for name, one in groups.items()} for half, groups in found.items()},
        "choices": [
            {**asdict(one), "still": one.is_still, "probability": one.probability, "rank": one.rank, "gain": one.gain}
            for one in chosen
        ],
    }
