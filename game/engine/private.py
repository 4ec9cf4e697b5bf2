"""What only a role itself can reckon: its mandate at the table, and whether to widen its agent's.

Kept apart from the public utilities, so that an observer's likelihood can never be computed from it by mistake.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from game.engine.formula import mask
from game.engine.lookup import lookup
from game.engine.moves import CABLE
from game.engine.observe import View
from game.engine.propensity import decision_utilities, menu_utilities
from game.engine.rules import Rules
from game.engine.table import Table, add_overstep, may_cable, steps_beyond, table_utilities
from game.engine.terms import Ledger, Term, Total, add_appeals
from game.model.quantal import best_of, weights
from game.tape.rows import look_up

Floats = NDArray[np.float64]


def menu_weights(rules: Rules, view: View) -> Floats:
    """Return the weights of a role's menu as it reckons itself: the public ones, where nobody knows less."""
    if lookup(rules).menu_is_public[view.role]:
        return view.common.menu(view.role)
    known, role = lookup(rules), view.role
    shared = view.common.menu_utilities(role)
    own = menu_utilities(rules, view, role, shared)
    # Weights are relative: against the public best, those that everyone reckons alike need not be worked out again.
    weight = view.common.menu(role).copy()
    redone = [row for row, m in enumerate(known.menus[role], start=1) if not known.entry_is_public[m]]
    weight[redone] = weights(own[redone], rules.choosers[role].steadiness, best_of(shared))
    return weight


def decision_weights(rules: Rules, view: View, d: int) -> Floats:
    """Return the weights of a decision point's options as its role reckons itself."""
    if lookup(rules).decision_is_public[d]:
        return view.common.decision(d)
    return weights(decision_utilities(rules, view, d), rules.choosers[view.role].steadiness)


def private_table(rules: Rules, view: View) -> tuple[Table, NDArray[np.int8]]:
    """Return a role's acts with its own utilities, and the issue it would cable about, shape (N,), -1 for none.

    Beyond its mandate an act costs what overstepping costs; a cable is worth what the best act beyond it would be.
    """
    role = view.role
    table = table_utilities(rules, view, role, view.common.table(role))
    wanted = np.full(view.worlds, -1, dtype=np.int8)
    if rules.roles[role].principal < 0:
        return table, wanted
    utility = table.utility.copy()
    blocked = np.full(view.worlds, -np.inf)
    for index, package in table.packages.items():
        k = table.acts[index].paper
        beyond = steps_beyond(rules, view.mandate[role], role, k, package) > 0
        if not beyond.any():
            continue
        worth = np.where(beyond, utility[index], -np.inf)
        more = worth > blocked
        wanted = np.where(more, _first_beyond(rules, view, k, package), wanted)
        blocked = np.where(more, worth, blocked)
        total = Total()
        add_overstep(rules, view, role, k, package, total)
        utility[index] = utility[index] + total.amount
    cable = next(index for index, act in enumerate(table.acts) if act.act == CABLE)
    utility[cable] = np.where(wanted >= 0, utility[cable] + np.maximum(blocked, 0.0), -np.inf)
    return replace(table, utility=utility), wanted


def _first_beyond(rules: Rules, view: View, k: int, package: NDArray[np.int8]) -> NDArray[np.int8]:
    """Return the first issue on which a package goes beyond the mandate and more can be asked for, -1 for none."""
    known, role = lookup(rules), view.role
    direction = known.direction[k][known.party[role, k]]
    found = np.full(view.worlds, -1, dtype=np.int8)
    for issue in reversed(rules.instruments[k].issues):
        limit = view.mandate[role, issue]
        beyond = (limit >= 0) & ((package[issue] - limit) * np.int8(direction[issue]) > 0)
        if beyond.any():
            beyond &= mask(may_cable(rules, view, role, issue), view.worlds)
            found = np.where(beyond, np.int8(issue), found)
    return found


def add_grant(rules: Rules, view: View, agent: int, ledger: Ledger) -> None:
    """Hand over what speaks for letting an agent go one position further on the issue it has asked about."""
    principal, asked = view.role, view.cable[agent]
    table = lookup(rules).widening(principal, agent)
    place = np.full(view.worlds, -1, dtype=np.int16)
    for issue in range(len(rules.issues)):
        place = np.where(asked == issue, view.mandate[agent, issue] + np.int16(issue * table.shape[1]), place)
    gain = look_up(table.ravel(), place)

    def named() -> Iterator[Term]:
        yield Term(f"{rules.issues[int(asked[0])].rule}.worth.{rules.roles[principal].id}", gain)

    ledger.add_sum(gain, named)
    add_appeals(ledger, rules.roles[principal].grant_appeals, view)


def grant_utility(rules: Rules, view: View, agent: int) -> Floats:
    """Return what granting an agent's open cable is worth to its principal over refusing, shape (N,)."""
    total = Total()
    add_grant(rules, view, agent, total)
    return np.where(view.cable[agent] >= 0, total.amount, 0.0)
