"""The terms behind *What would move you?*: how the other party would weigh a draft, and what changes cost the asker.

The numbers are those of ``game.engine.persuasion``, reckoned by the same functions with the terms kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.engine.checks import Bar
from game.engine.explain import explain_table, plain_terms
from game.engine.moves import ACCEPT
from game.engine.observe import View, common
from game.engine.persuasion import Change, add_agreed, beliefs, imagined
from game.engine.propensity import add_entry
from game.engine.rules import Rules
from game.engine.table import Act, act_leanings, acts_of, add_accept, add_overstep, counterpart, thoughts
from game.engine.terms import Kept, Term


@dataclass(frozen=True, slots=True)
class Weighing:
    """What speaks for accepting a draft, and for each course taken rather than accept it, as the asker may know it.

    ``instead`` holds (act, share, terms): the share of its beliefs under which that act is the best other course, and
    the act's terms times that share. All terms of ``accepting`` less all of ``instead`` are the draft's lead.
    """

    accepting: tuple[Term, ...]
    instead: tuple[tuple[str, float, tuple[Term, ...]], ...]


def explain_draft(
    rules: Rules, view: View, k: int, package: NDArray[np.int8], changes: Sequence[Change] = ()
) -> Weighing:
    """Return the terms of how the other party would take a draft once these changes were made; package (I,)."""
    other = counterpart(rules, view, view.role, k)
    role, steadiness = rules.roles[other], rules.choosers[other].steadiness
    found = explain_table(rules, common(rules, imagined(rules, view, k, package, [changes])).view, other)
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
            *(Term(term.rule, share * float(term.amount)) for term in found[act].terms),
            *(Term(f"{role.rule}.types.{kind}.leanings", amount) for kind, amount in leanings if amount),
        )

    everyone = {kind: believed for kinds in shares.values() for kind, believed in kinds.items()}
    instead = tuple((found[act].id, sum(kinds.values()), weighed(act, kinds)) for act, kinds in shares.items())
    return Weighing(weighed(accept, everyone), instead)


def explain_price(
    rules: Rules, view: View, k: int, package: NDArray[np.int8], changes: Sequence[Change]
) -> tuple[Term, ...]:
    """Return the terms of what a set of changes costs the asker: what it gives up, less what it gains by them."""
    role, changed, aside = view.role, package.copy(), Kept()
    for change in changes:
        if change.kind == "position":
            changed[change.at] = change.to
        elif change.kind == "menu":
            add_entry(rules, rules.menu[change.at], view, aside)
        else:
            other = thoughts(rules, view, role, [change.at])[acts_of(rules, role).index(Act(ACCEPT, change.at))]
            add_accept(rules, view, other.footing, other.package, aside)
            add_overstep(rules, view, role, change.at, other.package, aside)
    before, after = Kept(), Kept()
    add_agreed(rules, view, k, package[:, None], before)
    add_agreed(rules, view, k, changed[:, None], after)
    lost = [
        Term(now.rule, now.amount - then.amount)
        for now, then in zip(plain_terms(before), plain_terms(after), strict=True)
    ]
    return tuple(term for term in [*lost, *(Term(t.rule, -t.amount) for t in plain_terms(aside))] if term.amount)
