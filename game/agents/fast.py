"""The fast mind: quantal response over a one-step look at the role's prospects.

It picks the parts of a bundle in a fixed order (answers, the table, a lever or pledge, its agents' cables), each by the
public utilities of ``game.engine.propensity`` and ``game.engine.table`` plus what is private to it: its type's leanings
and its mandate. It has no memory; whatever it should remember stands in the view.

What it cannot do: look two moves ahead, or keep a secret from someone who knows these rules.

Source: [McKelveyPalfrey1995]
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from game.engine.checks import allowed
from game.engine.formula import mask
from game.engine.lookup import lookup
from game.engine.luck import Luck
from game.engine.moves import ACCEPT, CABLE, GRANT, HOLD, NOTHING, OFFER, REFUSE, Bundle
from game.engine.observe import View
from game.engine.options import is_put, table_checks, waiting_cables
from game.engine.private import decision_weights, grant_utility, menu_weights, private_table
from game.engine.propensity import decision_leanings, points_put_to
from game.engine.rules import Rules
from game.engine.table import act_leanings, demand_on
from game.model.quantal import choose, weights
from game.tape.rows import look_up

Ints = NDArray[np.int64]
Pick: TypeAlias = Callable[[NDArray[np.float64], NDArray[np.float64], str], Ints]


class FastMind:
    """Chooses every part of a bundle by quantal response."""

    def choose(self, rules: Rules, view: View, luck: Luck) -> Bundle:
        """Return the role's sealed bundle for this sitting in each of the view's worlds."""
        role = rules.roles[view.role]

        def pick(weight: NDArray[np.float64], leaning: NDArray[np.float64], channel: str) -> Ints:
            leant = np.flatnonzero(leaning.any(axis=0))
            if len(leant):
                weight = weight.copy()
                for row in leant:
                    weight[row] *= look_up(np.exp(leaning[:, row]), view.kind)
            return choose(weight, luck.draw(view.clock, channel, view.world))

        answers = {}
        for d in points_put_to(rules, view.role, view.day):
            if is_put(rules.decisions[d], d, view).any():
                chosen = pick(decision_weights(rules, view, d), decision_leanings(rules, d), rules.decisions[d].rule)
                answers[d] = chosen.astype(np.int8)
        act, instrument, package, cable = self._at_table(rules, view, pick)
        menu, pledge = self._from_menu(rules, view, pick)
        grants = {}
        for agent, waiting in waiting_cables(rules, view, view.role).items():
            yes = grant_utility(rules, view, agent)
            both = weights(np.stack([np.zeros(view.worlds), yes]), rules.choosers[view.role].steadiness)
            said = pick(both, np.zeros((1, 2)), f"{role.rule}.grant.{rules.roles[agent].id}")
            grants[agent] = np.where(waiting, np.where(said == 1, GRANT, REFUSE), NOTHING).astype(np.int8)
        return Bundle(view.role, act, instrument, package, cable, menu, pledge, answers, grants)

    @staticmethod
    def _at_table(rules: Rules, view: View, pick: Pick) -> tuple[NDArray[np.int8], ...]:
        none = np.full(view.worlds, NOTHING, dtype=np.int8)
        package = np.full((len(rules.issues), view.worlds), NOTHING, dtype=np.int8)
        seated = mask(allowed(table_checks(rules, view, view.role)), view.worlds)
        if not seated.any():
            return np.zeros(view.worlds, dtype=np.int8), none, package, none
        table, wanted = private_table(rules, view)
        weight = weights(table.utility, rules.choosers[view.role].steadiness)
        chosen = pick(weight, act_leanings(rules, view.role), f"{rules.roles[view.role].rule}.table")
        act, instrument, cable = np.zeros(view.worlds, dtype=np.int8), none, none
        for index, option in enumerate(table.acts):
            taken = seated & (chosen == index)
            thought_of = option.act in (HOLD, CABLE) or index in table.packages
            if not thought_of or not taken.any():
                continue
            act = np.where(taken, np.int8(option.act), act)
            if option.act in (ACCEPT, OFFER):
                instrument = np.where(taken, np.int8(option.paper), instrument)
            if option.act == OFFER:
                package = np.where(taken, table.packages[index], package)
            if option.act == CABLE:
                cable = np.where(taken, wanted, cable)
        return act, instrument, package, cable

    @staticmethod
    def _from_menu(rules: Rules, view: View, pick: Pick) -> tuple[NDArray[np.int16], NDArray[np.int8]]:
        known = lookup(rules)
        entries = known.menus[view.role]
        chosen = pick(menu_weights(rules, view), known.lean[view.role], f"{rules.roles[view.role].rule}.menu")
        index = np.array([NOTHING, *entries], dtype=np.int16)
        menu = look_up(index, np.maximum(chosen, 0))
        pledge = np.full(view.worlds, NOTHING, dtype=np.int8)
        for m in entries:
            entry = rules.menu[m]
            if entry.verb == "pledge":
                made = menu == m
                if made.any():
                    pledge = np.where(made, stance(rules, view, entry.issue), pledge)
        return menu, pledge


def stance(rules: Rules, view: View, issue: int) -> NDArray[np.int8]:
    """Return the position a role asks for now on an issue: what its side has tabled, or where it opens, shape (N,)."""
    known = lookup(rules)
    for k in known.papers[view.role]:
        if issue in rules.instruments[k].issues:
            return demand_on(rules, view, k, int(known.party[view.role, k]), issue)
    position: NDArray[np.int8] = view.position[issue]
    return position
