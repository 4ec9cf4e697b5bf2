"""*Why?*: the same sums as the minds use, with their terms kept.

Nothing here reckons anything of its own. It asks the functions of ``propensity``, ``table`` and ``private`` with a
ledger that remembers, so what is shown adds up to what was used.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.engine.checks import Bar
from game.engine.lookup import lookup
from game.engine.moves import ACCEPT, CABLE, HOLD, OFFER
from game.engine.observe import View
from game.engine.options import decision_codes, menu_code
from game.engine.private import add_grant, private_table
from game.engine.propensity import add_entry, add_option, decision_leanings
from game.engine.rules import Rules
from game.engine.table import act_leanings, add_act, add_overstep, table_utilities, thoughts
from game.engine.terms import Kept, Ledger, Term
from game.model.quantal import probabilities, weights


@dataclass(frozen=True, slots=True)
class Reckoning:
    """What speaks for one option in one world: its terms in utility points, their sum, and how likely it is.

    ``code`` says why it is barred, if it is; a barred option has probability 0 and its terms all the same.
    """

    id: str
    rule: str
    code: Bar
    terms: tuple[Term, ...]
    utility: float
    probability: float


class Tilt(NamedTuple):
    """What a private type adds to each option, in utility points (O,), its rule, and how far it is believed in."""

    rule: str
    believed: float
    leaning: NDArray[np.float64]


def plain_terms(ledger: Kept) -> tuple[Term, ...]:
    """Return a ledger's terms about one world as plain numbers."""
    return tuple(Term(term.rule, float(np.asarray(term.amount).reshape(-1)[0])) for term in ledger.terms)


def reckoned(
    names: Sequence[tuple[str, str]],
    codes: Sequence[int],
    kept: Sequence[Kept],
    steadiness: float,
    tilts: Sequence[Tilt] = (),
) -> list[Reckoning]:
    """Turn each option's terms into chances; where its chooser's type is not known, expected over what is believed."""
    bare = np.array([float(np.asarray(ledger.amount).reshape(-1)[0]) for ledger in kept])
    allowed = np.array([code == Bar.ALLOWED for code in codes], dtype=bool)
    share = np.zeros(len(kept))
    for tilt in tilts or (Tilt("", 1.0, np.zeros(len(kept))),):
        utility = np.where(allowed, bare + tilt.leaning, -np.inf)
        share = share + tilt.believed * probabilities(weights(utility[:, None], steadiness))[:, 0]
        for ledger, lean in zip(kept, tilt.leaning, strict=True):
            if lean:
                ledger.add(tilt.rule, tilt.believed * float(lean))
    return [
        Reckoning(
            id=name,
            rule=rule,
            code=Bar(int(code)),
            terms=plain_terms(ledger),
            utility=float(np.asarray(ledger.amount).reshape(-1)[0]),
            probability=float(likely),
        )
        for (name, rule), code, ledger, likely in zip(names, codes, kept, share, strict=True)
    ]


def _reckon(
    rules: Rules,
    view: View,
    chooser: int,
    names: Sequence[tuple[str, str]],
    codes: Sequence[int],
    hand_over: Callable[[int, Ledger], None],
    leaning: NDArray[np.float64],
    believed: Sequence[float] | None = None,
) -> list[Reckoning]:
    """Hand over each option's terms, and what the chooser's type adds: its own, or what an observer believes of it."""
    if view.worlds != 1:
        raise ValueError("only one world at a time can be explained")
    kept = [Kept() for _ in names]
    steadiness = rules.choosers[chooser].steadiness
    for index, ledger in enumerate(kept):
        hand_over(index, ledger)
    if believed is None and view.role == chooser:
        believed = [float(kind == view.kind[0]) for kind in range(len(rules.roles[chooser].kinds))]
    tilts = (
        [
            Tilt(f"{rules.roles[chooser].rule}.types.{rules.roles[chooser].kinds[t].id}.leanings", weight, lean)
            for t, (weight, lean) in enumerate(zip(believed, leaning / steadiness, strict=True))
            if weight
        ]
        if believed is not None and leaning.size and steadiness
        else ()
    )
    return reckoned(names, codes, kept, steadiness, tilts)


def explain_decision(rules: Rules, view: View, d: int, believed: Sequence[float] | None = None) -> list[Reckoning]:
    """Return what speaks for each option of a decision point, as its chooser (or, in a public view, anyone) sees it.

    ``believed`` says here and below what an observer with a public view believes of each type of the chooser.
    """
    point = rules.decisions[d]
    is_role = point.chooser < len(rules.roles)
    return _reckon(
        rules,
        view,
        point.chooser,
        [(option.id, option.deed.rule) for option in point.options],
        [int(row[0]) for row in decision_codes(point, d, view)],
        lambda o, ledger: add_option(rules, point.chooser, point.options[o], view, ledger),
        decision_leanings(rules, d) if is_role else np.zeros((0, 0)),
        believed,
    )


def explain_menu(rules: Rules, view: View, role: int, believed: Sequence[float] | None = None) -> list[Reckoning]:
    """Return what speaks for doing nothing (first) and for each lever's verb or pledge of a role."""
    known = lookup(rules)
    menu = known.menus[role]

    def hand_over(index: int, ledger: Ledger) -> None:
        if index:
            add_entry(rules, rules.menu[menu[index - 1]], view, ledger)

    return _reckon(
        rules,
        view,
        role,
        [("nothing", rules.roles[role].rule), *((rules.menu[m].id, rules.menu[m].option.deed.rule) for m in menu)],
        [int(Bar.ALLOWED), *(int(menu_code(rules, view, m)[0]) for m in menu)],
        hand_over,
        known.lean[role],
        believed,
    )


def explain_table(rules: Rules, view: View, role: int, believed: Sequence[float] | None = None) -> list[Reckoning]:
    """Return what speaks for each act at the table; a role's own view counts its mandate, a public one does not."""
    own = view.role == role
    table = private_table(rules, view)[0] if own else table_utilities(rules, view, role)
    thought = thoughts(rules, view, role, lookup(rules).papers[role])
    words = {HOLD: "hold", CABLE: "cable", ACCEPT: "accept", OFFER: "offer"}

    def hand_over(index: int, ledger: Ledger) -> None:
        act, one = table.acts[index], thought.get(index)
        add_act(rules, view, role, act, (one.footing, one.package) if one else None, ledger)
        if own and one:
            add_overstep(rules, view, role, act.paper, one.package, ledger)
        if own and act.act == CABLE:
            # The hope behind a cable is what is left of its utility once its other terms are known.
            known = Kept()
            add_act(rules, view, role, act, None, known)
            hope = float(table.utility[index, 0]) - float(np.asarray(known.amount).reshape(-1)[0])
            if np.isfinite(hope) and hope:
                ledger.add(f"{rules.roles[role].rule}.mandate", hope)

    names = [
        (
            words[act.act]
            if act.paper < 0
            else f"{rules.instruments[act.paper].id}.{words[act.act]}.{act.concessions}",
            rules.roles[role].rule if act.paper < 0 else rules.instruments[act.paper].rule,
        )
        for act in table.acts
    ]
    codes = [Bar.ALLOWED if np.isfinite(row[0]) else Bar.CONDITION for row in table.utility]
    return _reckon(rules, view, role, names, codes, hand_over, act_leanings(rules, role), believed)


def explain_grant(rules: Rules, view: View, agent: int) -> list[Reckoning]:
    """Return what speaks for widening an agent's mandate as its cable asks; refusing is worth nothing either way."""
    kept = [Kept(), Kept()]
    add_grant(rules, view, agent, kept[1])
    rule = rules.roles[view.role].rule
    names, codes = [("refuse", rule), ("grant", rule)], [Bar.ALLOWED, Bar.ALLOWED]
    return reckoned(names, codes, kept, rules.choosers[view.role].steadiness)
