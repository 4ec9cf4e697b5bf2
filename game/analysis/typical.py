"""Typical runs: for each ending the world that the others of its kind are most like, and one unlike any other.

Two runs are compared in every measure and in where every issue was settled, each difference as a share of the widest
there is; what only one of them has counts as the widest. A run is a seed and a world, so it can be played again as a
game.

Source: [Gower1971]
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from game.analysis.counting import RUNS, Counted
from game.engine.rules import Rules
from game.play.saves import new_save
from game.play.session import Session
from game.scenario.scenario import Scenario

Floats = NDArray[np.float64]

COMPARED = 1000
"""Runs of an ending that are compared with each other; the cost grows with their square."""


@dataclass(frozen=True, slots=True)
class Run:
    """One world: how it ended, how many ended so among those looked at, and how unlike them it is on average, 0..1."""

    world: int
    ending: str
    among: int
    distance: float


@dataclass(frozen=True, slots=True)
class TypicalRuns:
    """For each ending that came about its most typical run, and the run least like all others."""

    typical: dict[str, Run]
    surprising: Run | None


def typical_runs(rules: Rules, counted: Counted) -> TypicalRuns:
    """Find the runs among the first ``RUNS`` worlds that were played."""
    rows = _features(rules, counted)
    typical = {}
    for e, ending in enumerate(rules.endings):
        worlds = np.flatnonzero(counted.ended == e)[:COMPARED]
        if len(worlds):
            unlike = distances(rows[:, worlds])
            best = int(np.argmin(unlike))
            typical[ending.id] = Run(int(worlds[best]), ending.id, len(worlds), float(unlike[best]))
    among = np.flatnonzero(counted.ended < len(rules.endings))[:COMPARED]
    if not len(among):
        return TypicalRuns(typical, None)
    unlike = distances(rows[:, among])
    world = int(among[np.argmax(unlike)])
    name = rules.endings[int(counted.ended[world])].id
    return TypicalRuns(typical, Run(world, name, len(among), float(unlike.max())))


def _features(rules: Rules, counted: Counted) -> Floats:
    """Return what runs are compared by, each scaled to 0..1, nan where a run has none, shape (features, runs)."""
    runs = len(counted.ended)
    widths = np.array([len(issue.positions) - 1 for issue in rules.issues], dtype=np.float64).reshape(-1, 1)
    stands = np.where(counted.stands >= 0, counted.stands / np.maximum(widths, 1.0), np.nan)
    measures = counted.sample[:, :runs].astype(np.float64)
    scaled = [(row - np.nanmin(row)) / (np.ptp(row[~np.isnan(row)]) or 1.0) for row in measures if _is_known(row)]
    return np.vstack([stands, *scaled]) if scaled else stands


def _is_known(row: Floats) -> bool:
    return not bool(np.isnan(row).all())


def distances(rows: Floats) -> Floats:
    """Return each run's average distance from all, (features, runs) -> (runs,)."""
    runs = rows.shape[1]
    total = np.zeros((runs, runs))
    for row in rows:
        has = ~np.isnan(row)
        plain = np.where(has, row, 0.0)
        apart = np.abs(plain[:, None] - plain[None, :])
        total += np.where(has[:, None] == has[None, :], apart, 1.0)
    return np.asarray(total.mean(axis=1) / max(1, len(rows)))


def save(scenario: Scenario, seed: int, world: int, path: Path, entered: str | None = None) -> Path:
    """Play one world again as a game that any face can open, and return where it is saved. Raises ``Refused``."""
    session = Session.begin(scenario, {}, seed, path, entered, world=world)
    while not session.is_over:
        session.advance()
    return path


def save_all(
    scenario: Scenario, seed: int, found: TypicalRuns, folder: Path, entered: str | None = None
) -> Iterator[tuple[str, Path]]:
    """Save every run that was found; yield each one's name and where it is. Raises ``Refused``."""
    named = dict(found.typical)
    if found.surprising is not None:
        named["surprising"] = found.surprising
    for name, run in named.items():
        yield name, save(scenario, seed, run.world, new_save(f"{scenario.id}-{name}", folder), entered)


assert RUNS >= COMPARED  # noqa: S101 - or an ending could be compared by fewer runs than are kept
