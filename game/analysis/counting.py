"""What N finished worlds came to, counted so that parts add up to the same whole whichever way they were cut.

Counts add exactly. Means are added up in blocks of ``BLOCK`` worlds with neighbouring ids, so that the size of a chunk
and the number of workers cannot change their last bit. Quantiles are read off the first ``SAMPLE`` worlds, which keeps
memory bounded; their own error is then far below what anyone prints.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import fsum

import numpy as np
from numpy.typing import NDArray

from game.engine.formula import amount
from game.engine.rules import Measure, Rules
from game.engine.state import State

Counts = NDArray[np.int64]
Floats = NDArray[np.float64]

BLOCK = 64
SAMPLE = 65_536
RUNS = 4096
"""Of so many worlds, the first ones, it is kept how each ended and where its issues stood, to find typical runs."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What some worlds with neighbouring ids came to.

    Shapes: endings (E + 1,), the last for a world without one; issues (I, P + 1), the last for not settled; happened
    (M,) in how many worlds a measure has a value; sums (M, N / BLOCK); sample (M, <= SAMPLE), nan where it has none;
    ended (<= RUNS,) each world's ending; stands (I, <= RUNS) where its issues were settled, -1 where not.
    """

    worlds: int
    endings: Counts
    issues: Counts
    happened: Counts
    sums: Floats
    sample: Floats
    ended: Counts
    stands: NDArray[np.int8]


@dataclass(frozen=True, slots=True)
class Paired:
    """How the same worlds differ between two scenarios.

    Shapes: endings (E + 1, E' + 1) worlds by their ending in either; sums and squares (M, N / BLOCK) of the differences
    of the measures both have as values.
    """

    endings: Counts
    sums: Floats
    squares: Floats


def at_the_end(state: State) -> State:
    """Return finished worlds with the clock at the calendar's end: a batch whose worlds all end early stops it sooner,
    and what is read off a world must not depend on its neighbours.
    """
    return replace(state, clock=state.calendar.sittings)


def measured(rules: Rules, state: State) -> Floats:
    """Return every measure in every world, nan where there is none, shape (M, N); dates are ordinals."""
    rows = [_measured(measure, state) for measure in rules.measures]
    return np.stack(rows) if rows else np.zeros((0, state.worlds))


def _measured(measure: Measure, state: State) -> Floats:
    if measure.formula is not None:
        return amount(measure.formula(state), state.worlds)
    at = state.at[measure.flag]
    return np.where(at >= 0, state.calendar.day_of_sitting[at], np.nan)


def count(rules: Rules, state: State, values: Floats) -> Counted:
    """Count finished worlds whose first id is a multiple of ``BLOCK``; ``values`` (M, N) are their measures."""
    widest = max((len(issue.positions) for issue in rules.issues), default=0)
    issues = np.zeros((len(rules.issues), widest + 1), dtype=np.int64)
    for i in range(len(rules.issues)):
        stands = np.where(state.settled[i] >= 0, state.position[i], widest)
        issues[i] = np.bincount(stands, minlength=widest + 1)
    known, ended = ~np.isnan(values), endings_of(rules, state)
    sampled, runs = (int(np.searchsorted(state.world, most)) for most in (SAMPLE, RUNS))
    return Counted(
        worlds=state.worlds,
        endings=np.bincount(ended, minlength=len(rules.endings) + 1),
        issues=issues,
        happened=known.sum(axis=1),
        sums=in_blocks(np.where(known, values, 0.0)),
        sample=values[:, :sampled].copy(),  # a view would keep all of the chunk
        ended=ended[:runs].copy(),
        stands=np.where(state.settled >= 0, state.position, -1)[:, :runs].astype(np.int8),
    )


def endings_of(rules: Rules, state: State) -> Counts:
    """Return each world's ending, one beyond the last where it has none, shape (N,)."""
    return np.where(state.ending >= 0, state.ending, len(rules.endings)).astype(np.int64)


def pair(first: tuple[Rules, State, Floats], second: tuple[Rules, State, Floats]) -> Paired:
    """Compare the same worlds in two scenarios; each comes with its rules and its measures."""
    (rules, state, values), (others, other, changed) = first, second
    width = len(others.endings) + 1
    cells = endings_of(rules, state) * width + endings_of(others, other)
    rows = shared_measures(rules, others)
    difference = changed[[there for _, there in rows]] - values[[here for here, _ in rows]]
    return Paired(
        endings=np.bincount(cells, minlength=(len(rules.endings) + 1) * width).reshape(-1, width),
        sums=in_blocks(difference),
        squares=in_blocks(difference * difference),
    )


def shared_measures(rules: Rules, others: Rules) -> list[tuple[int, int]]:
    """Return where the measures that both scenarios have as values stand in each."""
    there = {measure.id: m for m, measure in enumerate(others.measures) if measure.formula is not None}
    return [
        (m, there[measure.id])
        for m, measure in enumerate(rules.measures)
        if measure.formula is not None and measure.id in there
    ]


def in_blocks(values: Floats) -> Floats:
    """Return sums over blocks of ``BLOCK`` worlds; (M, N) -> (M, N / BLOCK), the last block as short as it is."""
    spare = -values.shape[1] % BLOCK
    padded = np.pad(values, ((0, 0), (0, spare)))
    return np.asarray(padded.reshape(len(values), -1, BLOCK).sum(axis=-1))


def together(parts: Sequence[Counted]) -> Counted:
    """Put parts of a run side by side, in the order of their ids."""
    return Counted(
        worlds=sum(part.worlds for part in parts),
        endings=np.sum([part.endings for part in parts], axis=0),
        issues=np.sum([part.issues for part in parts], axis=0),
        happened=np.sum([part.happened for part in parts], axis=0),
        sums=np.concatenate([part.sums for part in parts], axis=1),
        sample=np.concatenate([part.sample for part in parts], axis=1),
        ended=np.concatenate([part.ended for part in parts]),
        stands=np.concatenate([part.stands for part in parts], axis=1),
    )


def paired_together(parts: Sequence[Paired]) -> Paired:
    return Paired(
        endings=np.sum([part.endings for part in parts], axis=0),
        sums=np.concatenate([part.sums for part in parts], axis=1),
        squares=np.concatenate([part.squares for part in parts], axis=1),
    )


def whole(sums: Floats) -> list[float]:
    """Return each measure's sum over all blocks, rounded once; (M, B) -> M numbers."""
    return [fsum(row) for row in sums]
