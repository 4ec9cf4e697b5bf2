"""What everyone makes of a role's private type, read from what it did in public.

The likelihood of a move under a type uses only what everybody could see before the move, so a belief can never give a
secret away; and a person at the table is read by the same likelihood as a mind.

Source: [Harsanyi1967], [Fearon1995]
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.engine.checks import allowed
from game.engine.common import Common
from game.engine.formula import mask
from game.engine.lookup import Lookup, lookup
from game.engine.moves import ACCEPT, CABLE, OFFER, Moves
from game.engine.observe import common
from game.engine.options import table_checks
from game.engine.propensity import decision_leanings, points_put_to
from game.engine.rules import Rules
from game.engine.state import State
from game.engine.table import act_leanings, acts_of
from game.engine.working import Working
from game.model.belief import log_likelihood
from game.model.quantal import weights
from game.tape.rows import look_up

Ints = NDArray[np.int64]


def read_moves(work: Working, before: State, moves: Moves) -> None:
    """Update, for every role with more than one type, how well each type explains what it did at this sitting."""
    rules, known = work.rules, lookup(work.rules)
    shared = common(rules, before)
    for role, spec in enumerate(rules.roles):
        if len(spec.kinds) < 2:
            continue
        seen = np.zeros((len(spec.kinds), work.worlds))
        if known.lean[role].any():
            seen = seen + log_likelihood(
                shared.menu(role), known.lean[role], known.hidden[role], menu_chosen(known, moves, role)
            )
        seen = seen + _read_answers(rules, known, shared, moves, role)
        seen = seen + _read_table(rules, shared, moves, role)
        work.log_likelihood[role, : len(spec.kinds)] += np.where(work.active, seen, 0.0)


def menu_chosen(known: Lookup, moves: Moves, role: int) -> Ints:
    """Return the row of the role's menu that was chosen in each world: 0 nothing, then its entries in order."""
    menu = known.menus[role]
    row_of = np.zeros((max(menu) if menu else 0) + 2, dtype=np.int64)
    for row, m in enumerate(menu, start=1):
        row_of[m + 1] = row
    chosen: Ints = look_up(row_of, moves.menu[role].astype(np.int64) + 1)
    return chosen


def _read_answers(rules: Rules, known: Lookup, shared: Common, moves: Moves, role: int) -> NDArray[np.float64]:
    view = shared.view
    seen = np.zeros((len(rules.roles[role].kinds), view.worlds))
    for d in points_put_to(rules, role, view.day):
        leaning = decision_leanings(rules, d)
        given = moves.answer[d].astype(np.int64)
        if not leaning.any() or not (given >= 0).any():
            continue
        public = np.array([known.flag_public[option.deed.flag] for option in rules.decisions[d].options])
        told = np.where((given >= 0) & look_up(public, given), given, -1)
        seen = seen + log_likelihood(shared.decision(d), leaning, np.zeros(len(public), dtype=bool), told)
    return seen


def _read_table(rules: Rules, shared: Common, moves: Moves, role: int) -> NDArray[np.float64]:
    view, leaning = shared.view, act_leanings(rules, role)
    seated = mask(allowed(table_checks(rules, view, role)), view.worlds)
    if not leaning.any() or not seated.any():
        return np.zeros((leaning.shape[0], view.worlds))
    table = shared.table(role)
    cable = np.array([act.act == CABLE for act in table.acts])
    chosen = np.where(seated, act_chosen(rules, moves, role), -1)
    return log_likelihood(weights(table.utility, rules.choosers[role].steadiness), leaning, cable, chosen)


def act_chosen(rules: Rules, moves: Moves, role: int) -> Ints:
    """Return which of the role's acts was taken; an offer counts as the first kind of offer on its instrument."""
    chosen = np.zeros(moves.act.shape[1], dtype=np.int64)
    for index, act in enumerate(acts_of(rules, role)):
        if act.act == CABLE:
            taken = moves.act[role] == CABLE
        elif act.act == ACCEPT or (act.act == OFFER and act.concessions == 0):
            taken = (moves.act[role] == act.act) & (moves.instrument[role] == act.paper)
        else:
            continue
        chosen = np.where(taken, index, chosen)
    return chosen
