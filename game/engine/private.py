"""What only a role itself can reckon: its mandate at the table, and whether to widen its agent's.

Kept apart from the public utilities, so that an observer's likelihood can never be computed from it by mistake.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from game.engine.formula import mask
from game.engine.lookup import lookup
from game.engine.moves import CABLE
from game.engine.observe import View
from game.engine.options import next_mandate
from game.engine.propensity import decision_utilities, menu_utilities
from game.engine.rules import Rules
from game.engine.table import Table, add_overstep, may_cable, steps_beyond, table_utilities
from game.engine.terms import Ledger, Total, add_appeals
from game.model.quantal import weights

Floats = NDArray[np.float64]


def menu_weights(rules: Rules, view: View) -> Floats:
    """Return the weights of a role's menu as it reckons itself: the public ones, where nobody knows less."""
    if lookup(rules).menu_is_public[view.role]:
        return view.common.menu(view.role)
    own = menu_utilities(rules, view, view.role, view.common.menu_utilities(view.role))
    return weights(own, rules.choosers[view.role].steadiness)


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


def add_grant(rules: Rules, view: View, agent: int, issue: int, ledger: Ledger) -> None:
    """Hand over what speaks for letting an agent go one position further on an issue."""
    principal = view.role
    worth = lookup(rules).worth[principal][issue]
    limit, further = view.mandate[agent, issue], next_mandate(rules, view, agent, issue)
    ledger.add(
        f"{rules.issues[issue].rule}.worth.{rules.roles[principal].id}",
        np.where(further >= 0, worth[further] - worth[limit], 0.0),
    )
    add_appeals(ledger, rules.roles[principal].grant_appeals, view)


def grant_utility(rules: Rules, view: View, agent: int) -> Floats:
    """Return what granting an agent's open cable is worth to its principal over refusing, shape (N,)."""
    utility = np.zeros(view.worlds)
    for issue in range(len(rules.issues)):
        asked = view.cable[agent] == issue
        if asked.any():
            total = Total()
            add_grant(rules, view, agent, issue, total)
            utility = np.where(asked, total.amount, utility)
    return utility
