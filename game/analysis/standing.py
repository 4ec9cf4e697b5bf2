"""Where one game stands among many that machines played from the same beginning: thing by thing, never as one score."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from game.analysis.counting import endings_of, measured
from game.analysis.intervals import Share, wilson
from game.analysis.recorded import record_of
from game.analysis.worlds import play_from
from game.engine.formula import mask
from game.engine.state import State
from game.play.recordings import recording_of
from game.scenario.scenario import Scenario

WORLDS = 1000


@dataclass(frozen=True, slots=True)
class Place:
    """In what share of the games a measure was below this one's, the same, above it, or had no value at all."""

    below: float
    same: float
    above: float
    never: float


@dataclass(frozen=True, slots=True)
class Standing:
    """One game among many. ``points`` is how often the same chair's points were kept; measures without a value here
    are left out of ``measures``, and ``happened`` is how often they had one.
    """

    worlds: int
    seed: int
    endings: dict[str, Share]
    measures: dict[str, Place]
    happened: dict[str, float]
    points: dict[str, Share]


def standing(scenario: Scenario, end: State, seed: int, role: str, entered: str | None) -> Standing:
    """Hold a finished game against ``WORLDS`` games in which a fast mind sits in every chair, this one's too.

    They are the first worlds of the game's own seed, and follow the record as far as the game did.
    """
    rules = scenario.rules
    recording_of(rules, make=False)
    record = record_of(scenario, entered) if entered is not None else None
    played, _ = play_from(rules, 0, WORLDS, seed, record)
    values, own = measured(rules, played), measured(rules, end)[:, 0]
    reached = endings_of(rules, played)
    points = f"roles.{role}.envelope.points."
    return Standing(
        worlds=WORLDS,
        seed=seed,
        endings={one.id: wilson(int((reached == e).sum()), WORLDS) for e, one in enumerate(rules.endings)},
        measures={
            measure.id: _place(values[m], float(own[m]))
            for m, measure in enumerate(rules.measures)
            if not np.isnan(own[m])
        },
        happened={measure.id: float((~np.isnan(values[m])).mean()) for m, measure in enumerate(rules.measures)},
        points={
            path.removeprefix(points).removesuffix(".kept"): wilson(int(mask(kept(played), WORLDS).sum()), WORLDS)
            for path, kept in scenario.formulas.items()
            if path.startswith(points)
        },
    )


def _place(values: np.ndarray[tuple[int], np.dtype[np.float64]], own: float) -> Place:
    return Place(
        below=float((values < own).mean()),
        same=float((values == own).mean()),
        above=float((values > own).mean()),
        never=float(np.isnan(values).mean()),
    )
