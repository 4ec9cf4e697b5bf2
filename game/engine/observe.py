"""What a role may know: a view is built up from nothing, never cut down from the truth.

A view holds the public part of the state, what the role's side keeps to itself, and the role's own type. Rows, flags
and stages that the side may not know stand at what they were before the game began. What is not copied here is not
known.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from game.engine.common import Common
from game.engine.formula import Answer
from game.engine.lookup import PUBLIC, VERB_RUNG, lookup
from game.engine.rules import NOT_DONE, Rules
from game.engine.state import Bytes, Floats, Ints, Moment, State

Kind = TypeVar("Kind", bound=np.generic)


@dataclass(frozen=True, slots=True, kw_only=True)
class View(Moment):
    """N worlds as one role may know them.

    Shapes as in ``Moment``. ``role`` is ``PUBLIC`` for what everyone knows. ``mandate``, ``cable`` and ``cable_due``
    hold -1 outside the role's side; ``kind`` (N,) is the role's own private type, -1 in a public view. ``going_on``
    says which worlds have not ended, plainly ``True`` where none has. ``common`` is what everyone can reckon.
    """

    role: int
    side: int
    going_on: Answer
    common: Common


def observe(rules: Rules, state: State, role: int) -> View:
    """Return what a role may know of N worlds."""
    return _view(rules, state, role, common(rules, state))


def common(rules: Rules, state: State) -> Common:
    """Return what everyone can reckon of N worlds, worked out from the public view, once for each state."""
    shared = state.memo.get("common")
    if shared is None:
        # The public view has nothing further in common: were it to hold this, neither would ever be let go.
        shared = state.memo["common"] = Common(rules, _view(rules, state, PUBLIC, Common(rules)))
    return cast("Common", shared)


def _view(rules: Rules, state: State, role: int, shared: Common) -> View:
    side = PUBLIC if role == PUBLIC else rules.roles[role].side
    known = state.memo.get(side)
    if known is None:
        known = state.memo[side] = _known_to(rules, state, side)
    return View(
        role=role,
        side=side,
        calendar=state.calendar,
        priors=state.priors,
        clock=state.clock,
        world=state.world,
        position=state.position,
        settled=state.settled,
        draft=state.draft,
        drafted_at=state.drafted_at,
        pledge=state.pledge,
        kind=state.kind[role] if role != PUBLIC else np.full(state.worlds, -1, dtype=np.int8),
        log_likelihood=state.log_likelihood,
        ending=state.ending,
        ended_at=state.ended_at,
        going_on=~state.done if state.done.any() else True,
        common=shared,
        value=known.value,
        at=known.at,
        rung=known.rung,
        rung_since=known.rung_since,
        answer=known.answer,
        mandate=known.mandate,
        cable=known.cable,
        cable_due=known.cable_due,
    )


@dataclass(frozen=True, slots=True)
class Known:
    """The arrays of which a side may know only a part."""

    value: Floats
    at: Ints
    rung: Bytes
    rung_since: Ints
    answer: Bytes
    mandate: Bytes
    cable: Bytes
    cable_due: Ints


def _known_to(rules: Rules, state: State, side: int) -> Known:
    if side == PUBLIC:
        rows, flags = lookup(rules).row_public, lookup(rules).flag_public
    else:
        rows = np.array([row.seen_by[side] for row in rules.rows], dtype=bool)
        flags = rules.flag_seen[:, side]
    own = np.array([other.side == side for other in rules.roles], dtype=bool)
    rung, rung_since = _rungs(rules, state, side, flags)
    return Known(
        value=_values(rules, state, rows),
        at=_part(state.at, flags, NOT_DONE),
        rung=rung,
        rung_since=rung_since,
        answer=_answers(rules, state, flags),
        mandate=_part(state.mandate, own, -1),
        cable=_part(state.cable, own, -1),
        cable_due=_part(state.cable_due, own, NOT_DONE),
    )


def _part(array: NDArray[Kind], seen: NDArray[np.bool_], unknown: int) -> NDArray[Kind]:
    """Copy the rows that may be known into an array of unknowns; share the array where nothing is hidden."""
    if seen.all():
        return array
    shape = (-1,) + (1,) * (array.ndim - 1)
    return np.where(seen.reshape(shape), array, array.dtype.type(unknown))


def _values(rules: Rules, state: State, seen: NDArray[np.bool_]) -> Floats:
    """A hidden row stands at its start, which is known to all."""
    if seen.all():
        return state.value
    built = np.empty_like(state.value)
    built[seen] = state.value[seen]
    for row in np.flatnonzero(~seen):
        built[row] = rules.rows[row].start
    return built


def _rungs(rules: Rules, state: State, side: int, flags: NDArray[np.bool_]) -> tuple[Bytes, Ints]:
    """A stage that may not be known looks like the last stage that may; a clue gives it away."""
    before = lookup(rules).before
    secret = [
        m
        for m, entry in enumerate(rules.menu)
        if entry.verb in VERB_RUNG and not flags[entry.option.deed.flag] and rules.roles[entry.role].side != side
    ]
    if not secret:
        return state.rung, state.rung_since
    rung, since = state.rung.copy(), state.rung_since.copy()
    # From the highest stage down, so that a hidden stage above a hidden stage falls through both.
    for m in sorted(secret, key=lambda m: -VERB_RUNG[rules.menu[m].verb]):
        entry = rules.menu[m]
        lever = rules.levers[entry.lever]
        concealed = rung[entry.lever] == VERB_RUNG[entry.verb]
        if lever.clue >= 0:
            concealed &= state.at[lever.clue] < 0
        earlier = [
            other.option.deed.flag
            for other in rules.menu
            if other.lever == entry.lever and VERB_RUNG.get(other.verb) == before[m]
        ]
        shown_since = state.at[earlier[0]] if earlier else np.int16(NOT_DONE)
        rung[entry.lever] = np.where(concealed, np.int8(before[m]), rung[entry.lever])
        since[entry.lever] = np.where(concealed, shown_since, since[entry.lever])
    return rung, since


def _answers(rules: Rules, state: State, flags: NDArray[np.bool_]) -> Bytes:
    """An answer that may not be known looks like none."""
    secret = [
        (d, o)
        for d, point in enumerate(rules.decisions)
        for o, option in enumerate(point.options)
        if not flags[option.deed.flag]
    ]
    if not secret:
        return state.answer
    built = state.answer.copy()
    for d, o in secret:
        built[d] = np.where(state.answer[d] == o, np.int8(-1), built[d])
    return built
