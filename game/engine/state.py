"""The truth about N worlds at one moment, as arrays with the worlds last.

A game at a table is a batch of one: the same arrays, N = 1. Nothing here is ever changed in place; ``step`` returns
a new state. The layout (worlds last) is the one ``benchmarks/layout.py`` found faster; its figures stand there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from game.engine.rules import NOT_DONE, Calendar, Rules
from game.model.belief import posterior
from game.tape.figures import numbers

Floats = NDArray[np.float64]
Ints = NDArray[np.int16]
Bytes = NDArray[np.int8]
Bools = NDArray[np.bool_]
Worlds = NDArray[np.uint64]
Priors: TypeAlias = "tuple[tuple[tuple[float, ...], ...], ...]"
"""What each role believes of each other's types before anything was seen: by observer, subject, type."""

RUNG_NONE, RUNG_SPOKEN, RUNG_PREPARED, RUNG_DONE = 0, 1, 2, 3
"""The rungs of a threat."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """N worlds at the same sitting: what the truth (``State``) and what a role may know (``View``) have in common.

    Shapes: world (N,) stable ids, by which luck is looked up; value (V, N) meters and tallies; at (F, N) the sitting
    a flag was last raised, -1 never; position (I, N) where each issue stands, settled (I, N) the instrument that
    settled it or -1; rung (L, N) how far a threat has gone, rung_since (L, N) the sitting it got there; answer (D, N)
    the option chosen or -1; draft (K, 2, I, N) each party's draft on the table, -1 where none, drafted_at (K, 2, N)
    the sitting it was tabled; pledge (R, I, N) the position a role publicly bound itself to, -1 none; mandate
    (R, I, N) the furthest position its principal lets it concede, -1 free; cable (R, N) the issue it has asked its
    principal about, -1 none, cable_due (R, N) the sitting from which the principal can answer; kind each role's
    private type, (R, N) in a state, (N,) in a view; log_likelihood (R, T, N) how well each type explains what the role
    did in public; ending (N,) the ending reached or -1; ended_at (N,) the sitting it was reached.
    ``clock`` is the sitting about to be played, one number for the batch.
    """

    calendar: Calendar
    priors: Priors
    clock: int
    world: Worlds
    value: Floats
    at: Ints
    position: Bytes
    settled: Bytes
    rung: Bytes
    rung_since: Ints
    answer: Bytes
    draft: Bytes
    drafted_at: Ints
    pledge: Bytes
    mandate: Bytes
    cable: Bytes
    cable_due: Ints
    kind: Bytes
    log_likelihood: Floats
    ending: Bytes
    ended_at: Ints

    @property
    def worlds(self) -> int:
        return len(self.world)

    @property
    def day(self) -> int:
        """The date of the sitting about to be played, as an ordinal."""
        return int(self.calendar.day_of_sitting[self.clock])

    @property
    def done(self) -> Bools:
        """Which worlds have ended, shape (N,)."""
        return self.ending >= 0

    def belief(self, observer: int, subject: int, kind: int) -> Floats:
        """Return the probability ``observer`` gives to ``subject`` being of type ``kind``, shape (N,)."""
        return belief(self.priors, self.log_likelihood, observer, subject, kind)


def belief(priors: Priors, log_likelihood: Floats, observer: int, subject: int, kind: int) -> Floats:
    """Return a belief over a role's private type from what it was before and how well each type explains what was seen.

    Shapes: log_likelihood (R, T, N) -> (N,)
    """
    prior = numbers(priors[observer][subject])
    share: Floats = posterior(prior, log_likelihood[subject])[kind]
    return share


@dataclass(frozen=True, slots=True, kw_only=True)
class State(Moment):
    """The truth about N worlds."""

    memo: dict[Any, Any] = field(init=False, default_factory=dict, compare=False, repr=False)
    """What has been worked out from this state once for all who ask (``observe``); never part of the truth."""

    def take(self, which: Sequence[int] | NDArray[np.int64]) -> State:
        """Return the chosen worlds, in the order given."""
        rows = np.asarray(which, dtype=np.int64)
        arrays: dict[str, Any] = {name: np.ascontiguousarray(getattr(self, name)[..., rows]) for name in ARRAYS}
        return replace(self, **arrays)


ARRAYS = tuple(f.name for f in fields(Moment) if f.name not in {"calendar", "priors", "clock"})
"""The names of a state's arrays, worlds last in each."""


def opening(rules: Rules, world: Worlds, kind: Bytes) -> State:
    """Return N worlds before their first sitting.

    Shapes: world (N,) ids, kind (R, N) private types (drawn by ``game.engine.luck.draw_kinds``).
    """
    n = len(world)
    roles, issues, papers = len(rules.roles), len(rules.issues), len(rules.instruments)
    kinds = max((len(role.kinds) for role in rules.roles), default=1)

    def column(numbers: Sequence[float], dtype: Any) -> Any:
        return np.repeat(np.asarray(numbers, dtype=dtype)[:, None], n, axis=1)

    mandate = np.array([role.mandate for role in rules.roles], dtype=np.int8).reshape(roles, issues)
    return State(
        calendar=rules.calendar,
        priors=tuple(role.prior for role in rules.roles),
        clock=0,
        world=np.asarray(world, dtype=np.uint64),
        value=column([row.start for row in rules.rows], np.float64),
        at=np.full((len(rules.flags), n), NOT_DONE, dtype=np.int16),
        position=column([issue.status_quo for issue in rules.issues], np.int8),
        settled=np.full((issues, n), -1, dtype=np.int8),
        rung=np.zeros((len(rules.levers), n), dtype=np.int8),
        rung_since=np.full((len(rules.levers), n), NOT_DONE, dtype=np.int16),
        answer=np.full((len(rules.decisions), n), -1, dtype=np.int8),
        draft=np.full((papers, 2, issues, n), -1, dtype=np.int8),
        drafted_at=np.full((papers, 2, n), NOT_DONE, dtype=np.int16),
        pledge=np.full((roles, issues, n), -1, dtype=np.int8),
        mandate=np.repeat(mandate[:, :, None], n, axis=2),
        cable=np.full((roles, n), -1, dtype=np.int8),
        cable_due=np.full((roles, n), NOT_DONE, dtype=np.int16),
        kind=np.asarray(kind, dtype=np.int8),
        log_likelihood=np.zeros((roles, kinds, n), dtype=np.float64),
        ending=np.full(n, -1, dtype=np.int8),
        ended_at=np.full(n, NOT_DONE, dtype=np.int16),
    )
