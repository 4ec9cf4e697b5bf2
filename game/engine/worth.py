"""What a course of events is worth to a role: the one statement of a role's utility.

The fast mind looks one step ahead at changes of it; the planner, forecasts and advisers read it off where worlds end.
It is the role's goals for every row (``goals``) and its worth of where every issue stands (``worth``); nothing else
counts, an ending by its name least of all.

Source: [Raiffa1982]; goals and worth are the scenario's.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.engine.lookup import lookup
from game.engine.rules import Rules
from game.engine.state import Moment
from game.engine.terms import Ledger, Total

Floats = NDArray[np.float64]


class Worth(NamedTuple):
    """What a role makes of one thing: the rule that says so, the row or issue, and its amount in each world, (N,)."""

    rule: str
    subject: str
    amount: Floats


def outcome(rules: Rules, role: int, moment: Moment) -> Iterator[Worth]:
    """Yield what a role makes of where N worlds stand, for each row and issue it cares about."""
    known, chooser = lookup(rules), rules.choosers[role]
    for row, goal in enumerate(known.goals[role]):
        if goal:
            id_ = rules.rows[row].id
            yield Worth(f"{chooser.rule}.goals.{id_}", id_, goal * moment.value[row])
    for issue, spec in enumerate(rules.issues):
        worth = known.worth[role, issue]
        if worth.any():
            yield Worth(f"{spec.rule}.worth.{chooser.id}", spec.id, worth.take(moment.position[issue]))


def add_outcome(rules: Rules, role: int, moment: Moment, ledger: Ledger) -> None:
    """Hand over what a role makes of where N worlds stand."""
    for part in outcome(rules, role, moment):
        ledger.add(part.rule, part.amount)


def outcome_utility(rules: Rules, role: int, moment: Moment) -> Floats:
    """Return the utility to a role of where N worlds stand, in utility points, shape (N,)."""
    total = Total()
    add_outcome(rules, role, moment, total)
    return np.asarray(total.amount + np.zeros(moment.worlds))
