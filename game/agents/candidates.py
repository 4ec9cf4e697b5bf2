"""Everything a role may choose now, and how much the fast mind would favour each: the planner's candidates.

The parts of a bundle stand in the fast mind's order. Every legal option of a part is a candidate, with three stated
exceptions: a pledge is only thought of at the position that the role asks for now, a cable only on the issue where the
mandate bars the act it would most like, and an offer only where ``packages`` finds it worth tabling, beside those the
fast mind thinks of.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.agents.fast import stance
from game.agents.foresight import MENU, TABLE, Choice, Part
from game.agents.packages import worth_tabling
from game.engine.checks import allowed
from game.engine.formula import mask
from game.engine.lookup import lookup
from game.engine.moves import CABLE, GRANT, OFFER, REFUSE
from game.engine.observe import View
from game.engine.options import is_put, offer_checks, table_checks, waiting_cables
from game.engine.private import decision_weights, grant_utility, menu_weights, private_table
from game.engine.propensity import decision_leanings, points_put_to
from game.engine.rules import Rules
from game.engine.table import act_leanings

Floats = NDArray[np.float64]


class Candidate(NamedTuple):
    """A choice with what speaks for it to the fast mind, in log-odds up to what its part has in common."""

    choice: Choice
    favour: float


def candidates(rules: Rules, view: View) -> dict[Part, list[Candidate]]:
    """Return what a role may choose in each part of its bundle, in one world; parts with nothing to choose left out."""
    parts: dict[Part, list[Candidate]] = {}
    if view.ending[0] >= 0:
        return parts
    for d in points_put_to(rules, view.role, view.day):
        if is_put(rules.decisions[d], d, view).any():
            part = Part("answer", d)
            favour = _favour(decision_weights(rules, view, d), decision_leanings(rules, d), view)
            parts[part] = [Candidate(Choice(part, o), f) for o, f in enumerate(favour) if f > -np.inf]
    if mask(allowed(table_checks(rules, view, view.role)), 1)[0]:
        parts[TABLE] = list(_at_table(rules, view))
    parts[MENU] = list(_from_menu(rules, view))
    for agent in waiting_cables(rules, view, view.role):
        part, yes = Part("grant", agent), float(grant_utility(rules, view, agent)[0])
        steadiness = rules.choosers[view.role].steadiness
        parts[part] = [Candidate(Choice(part, REFUSE), 0.0), Candidate(Choice(part, GRANT), steadiness * yes)]
    return parts


def _favour(weight: Floats, leaning: Floats, view: View) -> list[float]:
    """Return log-weights with the role's own leanings, ``-inf`` where barred; (O, 1), (T, O) -> O numbers."""
    with np.errstate(divide="ignore"):
        return [float(w) for w in np.log(weight[:, 0]) + leaning[int(view.kind[0])]]


def _at_table(rules: Rules, view: View) -> Iterator[Candidate]:
    table, wanted = private_table(rules, view)
    steadiness, leaning = rules.choosers[view.role].steadiness, act_leanings(rules, view.role)[int(view.kind[0])]
    thought: set[tuple[int, tuple[int, ...]]] = set()
    lean_offer = 0.0
    for index, act in enumerate(table.acts):
        package: tuple[int, ...] = ()
        if act.act == OFFER:
            lean_offer = float(leaning[index])
            if index in table.packages:
                package = tuple(int(at) for at in table.packages[index][:, 0])
        utility = float(table.utility[index, 0])
        if utility == -np.inf or (package and (act.paper, package) in thought):
            continue
        thought.add((act.paper, package))
        issue = int(wanted[0]) if act.act == CABLE else -1
        yield Candidate(Choice(TABLE, act.act, act.paper, package, issue), steadiness * utility + float(leaning[index]))
    for k in lookup(rules).papers[view.role]:
        if mask(allowed(offer_checks(rules, view, view.role, k)), 1)[0]:
            for package, utility in worth_tabling(rules, view, k):
                if (k, package) not in thought:
                    yield Candidate(Choice(TABLE, OFFER, k, package), steadiness * utility + lean_offer)


def _from_menu(rules: Rules, view: View) -> Iterator[Candidate]:
    known = lookup(rules)
    favour = _favour(menu_weights(rules, view), known.lean[view.role], view)
    for m, value in zip((-1, *known.menus[view.role]), favour, strict=True):
        if value > -np.inf:
            is_pledge = m >= 0 and rules.menu[m].verb == "pledge"
            position = int(stance(rules, view, rules.menu[m].issue)[0]) if is_pledge else -1
            yield Candidate(Choice(MENU, m, position=position), value)
