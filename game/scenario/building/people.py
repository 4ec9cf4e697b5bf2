"""Sides, roles and audiences: who chooses, what it wants, what it believes at first."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.engine.rules import Chooser, Kind, Role, Window
from game.scenario.building.draft import (
    Draft,
    appeals,
    effects,
    find,
    find_key,
    formula,
    position_of,
    rule,
    window,
)
from game.scenario.names import ONLY_TYPE, TABLE_ACTS
from game.scenario.schema.people import Audience
from game.scenario.schema.people import Role as RolePart
from game.scenario.tree import Path

CHANCES_ADD_UP = 1e-6


def roles(draft: Draft) -> tuple[Role, ...]:
    """Return every chair, in the author's order."""
    return tuple(_role(draft, id_, part) for id_, part in draft.sheet.roles.items())


def _role(draft: Draft, id_: str, part: RolePart) -> Role:
    path, names = ("roles", id_), draft.names
    if part.envelope is not None:
        for point, promise in part.envelope.points.items():
            formula(draft, (*path, "envelope", "points", point, "kept"), promise.kept, "truth")
    _check_advisers(draft, path, part)
    horizon = part.horizon or draft.sheet.calendar.ends
    return Role(
        id=id_,
        rule=rule(path),
        side=find(draft, (*path, "side"), "side", names.sides, part.side),
        principal=_principal(draft, id_, part),
        at_table=_stays(draft, path, part),
        kinds=_kinds(draft, path, part),
        prior=_prior(draft, id_, part),
        mandate=_mandate(draft, path, part),
        pledge_cost=effects(draft, (*path, "pledge_cost"), part.pledge_cost),
        overstep=effects(draft, (*path, "overstep"), part.overstep),
        cable_days=part.cable_days,
        patience=part.patience,
        firmness=part.firmness,
        horizon=horizon.toordinal(),
        hold_appeals=appeals(draft, (*path, "holding"), part.holding),
        cable_appeals=appeals(draft, (*path, "cabling"), part.cabling),
        grant_appeals=appeals(draft, (*path, "granting"), part.granting),
        reluctance=part.reluctance,
    )


def _check_advisers(draft: Draft, path: Path, part: RolePart) -> None:
    """Every weight of an adviser must be on a meter, a tally or an issue. No rule looks at advisers."""
    weighable = {**draft.names.rows, **draft.names.issues}
    for id_, adviser in part.advisers.items():
        for name in adviser.weights:
            find_key(draft, (*path, "advisers", id_, "weights", name), "weighable", weighable)


def _stays(draft: Draft, path: Path, part: RolePart) -> tuple[Window, ...]:
    """Return when a role sits at the table."""
    stays = enumerate(part.at_table)
    return tuple(window(draft, (*path, "at_table", str(number)), stay.first, stay.last) for number, stay in stays)


def _principal(draft: Draft, id_: str, part: RolePart) -> int:
    """Return the row of a role's principal; no one can be their own, at however many removes."""
    if part.principal is None:
        return -1
    path = ("roles", id_, "principal")
    seen, above = {id_}, part.principal
    while above in draft.sheet.roles:
        if above in seen:
            draft.report("E411", path, role=id_, principal=part.principal)
            break
        seen.add(above)
        above = draft.sheet.roles[above].principal or ""
    return find(draft, path, "role", draft.names.roles, part.principal)


def _kinds(draft: Draft, path: Path, part: RolePart) -> tuple[Kind, ...]:
    """Return a role's private types, and what each adds to the acts at the table."""
    if not part.types:
        return (Kind(ONLY_TYPE, 1.0, 0.0, 0.0, 0.0),)
    total = sum(type_.chance for type_ in part.types.values())
    if abs(total - 1) > CHANCES_ADD_UP:
        draft.report_key("E403", (*path, "types"), total=round(total, 6))
    kinds = []
    for id_, type_ in sorted(part.types.items()):
        _check_leanings(draft, (*path, "types", id_, "leanings"), path[1], type_.leanings)
        accept, offer, hold = (type_.leanings.get("table", {}).get(act, 0.0) for act in TABLE_ACTS)
        kinds.append(Kind(id_, type_.chance, accept, offer, hold))
    return tuple(kinds)


def _check_leanings(draft: Draft, path: Path, role: str, leanings: dict[str, dict[str, float]]) -> None:
    """Every leaning must be on a choice that is this role's to make."""
    choices = draft.names.choices[role]
    for head, amounts in leanings.items():
        if head not in choices:
            find_key(draft, (*path, head), "choice", dict.fromkeys(choices, 0))
            continue
        for tail in amounts:
            find_key(draft, (*path, head, tail), "choice", dict.fromkeys(choices[head], 0))


def leaning(draft: Draft, role: str, head: str, tail: str) -> tuple[float, ...]:
    """Return what each private type of a role adds to one of its choices, shape (T,)."""
    types = draft.sheet.roles[role].types if role in draft.sheet.roles else {}
    return tuple(type_.leanings.get(head, {}).get(tail, 0.0) for _, type_ in sorted(types.items())) or (0.0,)


def _prior(draft: Draft, id_: str, part: RolePart) -> tuple[tuple[float, ...], ...]:
    """Return what a role believes of every role's types before anything was seen."""
    for subject in part.believes:
        find_key(draft, ("roles", id_, "believes", subject), "role", draft.names.roles)
    return tuple(_belief(draft, id_, part, subject) for subject in draft.sheet.roles)


def _belief(draft: Draft, id_: str, part: RolePart, subject: str) -> tuple[float, ...]:
    types = draft.sheet.roles[subject].types
    own = {type_id: type_.chance for type_id, type_ in types.items()} or {ONLY_TYPE: 1.0}
    believed = part.believes.get(subject)
    if believed is None:
        return tuple(chance for _, chance in sorted(own.items()))
    path = ("roles", id_, "believes", subject)
    for type_id in believed:
        find_key(draft, (*path, type_id), "type", draft.names.types[subject])
    total = sum(believed.values())
    if abs(total - 1) > CHANCES_ADD_UP:
        draft.report_key("E403", path, total=round(total, 6))
    return tuple(believed.get(type_id, 0.0) for type_id in sorted(own))


def _mandate(draft: Draft, path: Path, part: RolePart) -> NDArray[np.int8]:
    """Return the furthest position a role may concede on each issue, -1 where it is free, shape (I,)."""
    mandate = np.full(len(draft.names.issues), -1, dtype=np.int8)
    for issue, position in part.mandate.items():
        here = (*path, "mandate", issue)
        row = find_key(draft, here, "issue", draft.names.issues)
        if row < len(mandate):
            mandate[row] = position_of(draft, here, issue, position)
    return mandate


def choosers(draft: Draft) -> tuple[Chooser, ...]:
    """Return everyone whose choices are a quantal response: roles, then audiences."""
    sheet = draft.sheet
    roles_ = [_chooser(draft, ("roles", id_), sheet.roles[id_]) for id_ in draft.names.roles]
    audiences = [_chooser(draft, ("audiences", id_), sheet.audiences[id_]) for id_ in draft.names.audiences]
    return (*roles_, *audiences)


def _chooser(draft: Draft, path: Path, part: RolePart | Audience) -> Chooser:
    goals, worth = _goals(draft, path, part.goals), _worth(draft, path[1])
    return Chooser(id=path[1], rule=rule(path), steadiness=part.steadiness, goals=goals, worth=worth)


def _goals(draft: Draft, path: Path, goals: dict[str, float]) -> NDArray[np.float64]:
    """Return the worth of one point of each row, shape (V,)."""
    values = np.zeros(len(draft.names.rows))
    for row, worth in goals.items():
        number = find_key(draft, (*path, "goals", row), "row", draft.names.rows)
        if row in draft.names.rows:
            values[number] = worth
    return values


def _worth(draft: Draft, chooser: str) -> NDArray[np.float64]:
    """Return the worth of each issue's positions, nan beyond the last, shape (I, P)."""
    names = draft.names
    widest = max((len(known) for known in names.positions.values()), default=0)
    worth = np.full((len(names.issues), widest), np.nan)
    for issue, row in names.issues.items():
        given = draft.sheet.issues[issue].worth.get(chooser, {})
        for position, column in names.positions[issue].items():
            worth[row, column] = given.get(position, 0.0)
    return worth
