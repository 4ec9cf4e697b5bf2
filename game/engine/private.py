"""What only a role itself can reckon: its mandate at the table, and whether to widen its agent's.

Kept apart from the public utilities, so that an observer's likelihood can never be computed from it by mistake.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from game.engine.lookup import lookup
from game.engine.moves import ACCEPT, CABLE, OFFER
from game.engine.observe import View
from game.engine.options import Bar, cable_codes, next_mandate
from game.engine.rules import Rules
from game.engine.table import Table, add_overstep, overstep_steps, table_utilities
from game.engine.terms import Ledger, Total, add_appeals

Floats = NDArray[np.float64]


def private_table(rules: Rules, view: View) -> tuple[Table, NDArray[np.int8]]:
    """Return a role's acts with its own utilities, and the issue it would cable about, shape (N,), -1 for none.

    Beyond its mandate an act costs what overstepping costs; a cable is worth what the best offer beyond it would be.
    """
    role = view.role
    table = table_utilities(rules, view, role)
    if rules.roles[role].principal < 0:
        return table, np.full(view.worlds, -1, dtype=np.int8)
    utility = table.utility.copy()
    blocked = np.full(view.worlds, -np.inf)
    wanted = np.full(view.worlds, -1, dtype=np.int8)
    for index, act in enumerate(table.acts):
        if act.act not in (ACCEPT, OFFER) or index not in table.packages:
            continue
        package = table.packages[index]
        beyond = overstep_steps(rules, view.mandate[role], role, act.paper, package) > 0
        worth = np.where(beyond, utility[index], -np.inf)
        wanted = np.where(worth > blocked, _first_beyond(rules, view, act.paper, package), wanted)
        blocked = np.maximum(blocked, worth)
        total = Total()
        add_overstep(rules, view, role, act.paper, package, total)
        utility[index] = utility[index] + total.amount
    cable = next(index for index, act in enumerate(table.acts) if act.act == CABLE)
    hope = np.where(np.isneginf(blocked), 0.0, np.maximum(blocked, 0.0))
    utility[cable] = np.where(wanted >= 0, utility[cable] + hope, -np.inf)
    return replace(table, utility=utility), wanted


def _first_beyond(rules: Rules, view: View, k: int, package: NDArray[np.int8]) -> NDArray[np.int8]:
    """Return the first issue on which a package goes beyond the mandate and more can be asked for, -1 for none."""
    known, role = lookup(rules), view.role
    direction = known.direction[k][known.party[role, k]]
    codes = cable_codes(rules, view, role)
    found = np.full(view.worlds, -1, dtype=np.int8)
    for issue in reversed(rules.instruments[k].issues):
        limit = view.mandate[role, issue]
        beyond = (limit >= 0) & ((package[issue] - limit) * direction[issue] > 0) & (codes[issue] == Bar.ALLOWED)
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
