"""*Why?*: the same sums as the minds use, with their terms kept.

Nothing here reckons anything of its own. It asks the functions of ``propensity``, ``table`` and ``private`` with a
ledger that remembers, so what is shown adds up to what was used.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.engine.checks import Bar
from game.engine.lookup import PUBLIC, lookup
from game.engine.moves import ACCEPT, CABLE, HOLD, OFFER
from game.engine.observe import View, common
from game.engine.options import decision_codes, menu_code
from game.engine.persuasion import beliefs, imagined
from game.engine.private import private_table
from game.engine.propensity import add_entry, add_option, decision_leanings
from game.engine.rules import Rules
from game.engine.table import (
    Act,
    act_leanings,
    acts_of,
    add_act,
    add_overstep,
    counterpart,
    table_utilities,
    thoughts,
)
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


def _reckon(
    rules: Rules,
    view: View,
    chooser: int,
    names: Sequence[tuple[str, str]],
    codes: Sequence[int],
    hand_over: Callable[[int, Ledger], None],
    leaning: NDArray[np.float64],
) -> list[Reckoning]:
    """Hand over each option's terms, the private type's leaning among them, and turn the sums into chances."""
    if view.worlds != 1:
        raise ValueError("only one world at a time can be explained")
    kept = [Kept() for _ in names]
    steadiness = rules.choosers[chooser].steadiness
    for index, ledger in enumerate(kept):
        hand_over(index, ledger)
        if view.role != PUBLIC and leaning.size and steadiness:
            kind = int(view.kind[0])
            lean = float(leaning[kind, index]) / steadiness
            if lean:
                role = rules.roles[view.role]
                ledger.add(f"{role.rule}.types.{role.kinds[kind].id}.leanings", lean)
    sums = np.array([float(np.asarray(ledger.amount).reshape(-1)[0]) for ledger in kept])
    allowed = np.array([code == Bar.ALLOWED for code in codes], dtype=bool)
    share = probabilities(weights(np.where(allowed, sums, -np.inf)[:, None], steadiness))[:, 0]
    return [
        Reckoning(
            id=names[index][0],
            rule=names[index][1],
            code=Bar(int(codes[index])),
            terms=tuple(Term(t.rule, float(np.asarray(t.amount).reshape(-1)[0])) for t in ledger.terms),
            utility=float(sums[index]),
            probability=float(share[index]),
        )
        for index, ledger in enumerate(kept)
    ]


def explain_decision(rules: Rules, view: View, d: int) -> list[Reckoning]:
    """Return what speaks for each option of a decision point, as its chooser (or, in a public view, anyone) sees it."""
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
    )


def explain_menu(rules: Rules, view: View, role: int) -> list[Reckoning]:
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
    )


def explain_table(rules: Rules, view: View, role: int) -> list[Reckoning]:
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
    return _reckon(rules, view, role, names, codes, hand_over, act_leanings(rules, role))


@dataclass(frozen=True, slots=True)
class Weighing:
    """What speaks for accepting a draft, and for each course taken rather than accept it, as the asker may know it.

    ``instead`` holds (act, share, terms): the share of its beliefs under which that act is the best other course, and
    the act's terms times that share. All terms of ``accepting`` less all of ``instead`` are the draft's lead.
    """

    accepting: tuple[Term, ...]
    instead: tuple[tuple[str, float, tuple[Term, ...]], ...]


def explain_draft(rules: Rules, view: View, k: int, package: NDArray[np.int8]) -> Weighing:
    """Return the terms of how the other party would take a draft (``game.engine.persuasion``); package (I,)."""
    other = counterpart(rules, view, view.role, k)
    role, steadiness = rules.roles[other], rules.choosers[other].steadiness
    found = explain_table(rules, common(rules, imagined(rules, view, k, package, [()])).view, other)
    accept = acts_of(rules, other).index(Act(ACCEPT, k))
    lean = act_leanings(rules, other) / steadiness if steadiness else act_leanings(rules, other)
    utility = np.array([one.utility if one.code == Bar.ALLOWED else -np.inf for one in found])
    utility[accept] = -np.inf
    shares: dict[int, dict[int, float]] = {}
    for kind, believed in enumerate(beliefs(rules, view, other)):
        if believed:
            shares.setdefault(int(np.argmax(utility + lean[kind])), {})[kind] = believed

    def weighed(act: int, kinds: dict[int, float]) -> tuple[Term, ...]:
        """The terms of an act, and what each type believed in would add to it."""
        leanings = [(role.kinds[kind].id, believed * float(lean[kind, act])) for kind, believed in kinds.items()]
        share = sum(kinds.values())
        return (
            *(Term(term.rule, share * float(np.asarray(term.amount))) for term in found[act].terms),
            *(Term(f"{role.rule}.types.{kind}.leanings", amount) for kind, amount in leanings if amount),
        )

    everyone = {kind: believed for kinds in shares.values() for kind, believed in kinds.items()}
    instead = tuple((found[act].id, sum(kinds.values()), weighed(act, kinds)) for act, kinds in shares.items())
    return Weighing(weighed(accept, everyone), instead)
