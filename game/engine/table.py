"""The table: what each side demands, what it could concede next, and what speaks for every act there.

A role weighs accepting the other party's draft against what it still holds out for; it weighs an offer by its chance of
being accepted; and it finds its next concession on the issue where the other side gains most for what it loses itself.

Source: [Rubinstein1982] for offers over time, [Raiffa1982] for packages and reservation values, [Faratin1998] for
concession and trade-off, [Fearon1994] for the price of retreating from pledges.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.engine.lookup import lookup
from game.engine.moves import ACCEPT, CABLE, HOLD, OFFER
from game.engine.observe import View
from game.engine.options import Bar, accept_code, cable_codes, offer_code
from game.engine.propensity import add_effects
from game.engine.rules import Rules
from game.engine.terms import Ledger, Total, add_appeals
from game.model.concession import held_out_for
from game.model.odds import chance
from game.model.pledge import shortfall

Floats = NDArray[np.float64]
Bytes = NDArray[np.int8]

CONCESSION_FLOOR = 0.1
"""What a concession is taken to cost at least, in utility points, when its price is weighed against what it gives."""


class Act(NamedTuple):
    """One act at the table: which, on which instrument (-1: none), and how many concessions an offer makes."""

    act: int
    paper: int = -1
    concessions: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """A role's acts at the table with what speaks for each.

    Shapes: utility (len(acts), N), ``-inf`` where barred; packages {index into acts: (I, N)} for offers.
    """

    acts: tuple[Act, ...]
    utility: Floats
    packages: dict[int, Bytes]


def acts_of(rules: Rules, role: int) -> tuple[Act, ...]:
    """Return a role's acts in a fixed order: hold, cable, then for each instrument accept and three kinds of offer."""
    acts = [Act(HOLD), Act(CABLE)]
    for k in lookup(rules).papers[role]:
        acts.append(Act(ACCEPT, k))
        acts.extend(Act(OFFER, k, concessions) for concessions in range(3))
    return tuple(acts)


def act_leanings(rules: Rules, role: int) -> Floats:
    """Return what each private type adds to each act, in log-odds, (T, acts)."""
    kinds = rules.roles[role].kinds
    by_act = {
        HOLD: [kind.lean_hold for kind in kinds],
        CABLE: [0.0 for _ in kinds],
        ACCEPT: [kind.lean_accept for kind in kinds],
        OFFER: [kind.lean_offer for kind in kinds],
    }
    return rules.choosers[role].steadiness * np.array([by_act[act.act] for act in acts_of(rules, role)]).T


def demand(rules: Rules, view: View, k: int, party: int) -> Bytes:
    """Return what a party asks for: its draft on the table, or where it opens, (I, N); -1 outside the instrument."""
    paper = rules.instruments[k]
    opening = np.full(len(rules.issues), -1, dtype=np.int8)
    opening[list(paper.issues)] = paper.opening[party]
    tabled = view.drafted_at[k, party] >= 0
    return np.where(tabled, view.draft[k, party], opening[:, None])


def counterpart(rules: Rules, view: View, role: int, k: int) -> int:
    """Return who bargains for the other party on this day: the first of its roles at the table, else its first role."""
    other_side = rules.instruments[k].parties[1 - lookup(rules).party[role, k]]
    theirs = [index for index, other in enumerate(rules.roles) if other.side == other_side]
    seated = [index for index in theirs if any(window.holds(view.day) for window in rules.roles[index].at_table)]
    return (seated or theirs)[0]


def concede(
    rules: Rules, view: View, role: int, k: int, stance: Bytes, theirs: Bytes
) -> tuple[Bytes, NDArray[np.bool_]]:
    """Return the stance after one step on the issue that gives the other side most for its price, and where one exists.

    Shapes: stance, theirs (I, N) -> (I, N), (N,)
    Source: [Faratin1998], trade-off by similarity, here by what each side's worth says
    """
    known = lookup(rules)
    own, other = known.worth[role], known.worth[counterpart(rules, view, role, k)]
    direction = known.direction[k][known.party[role, k]]
    best = np.full(view.worlds, -np.inf)
    where = np.full(view.worlds, -1)
    for issue in rules.instruments[k].issues:
        step = int(direction[issue])
        if not step:
            continue
        here = stance[issue]
        further = np.minimum(np.maximum(here + step, 0), len(rules.issues[issue].positions) - 1)
        price = np.maximum(own[issue][here] - own[issue][further], 0.0) + CONCESSION_FLOOR
        score = (other[issue][further] - other[issue][here]) / price
        better = ((theirs[issue] - here) * step > 0) & (score > best)
        best = np.where(better, score, best)
        where = np.where(better, issue, where)
    conceded = stance.copy()
    for issue in rules.instruments[k].issues:
        conceded[issue] = np.where(where == issue, stance[issue] + direction[issue], stance[issue])
    return conceded, where >= 0


def premium(rules: Rules, view: View, role: int, k: int) -> Floats:
    """Return the gain a role still holds out for on an instrument, in utility points, shape (N,)."""
    spec, paper, known = rules.roles[role], rules.instruments[k], lookup(rules)
    span = max(spec.horizon - paper.window.first, 1)
    share = held_out_for((view.day - paper.window.first) / span, spec.patience, spec.firmness)
    room = np.zeros(view.worlds)
    for issue in paper.issues:
        room = room + (known.best[role, issue] - known.worth[role, issue][view.position[issue]])
    return share * room


def gains(rules: Rules, view: View, role: int, k: int, package: Bytes) -> list[Floats]:
    """Return what a package gives a role over where things stand, issue by issue of the instrument, (N,) each."""
    worth = lookup(rules).worth[role]
    return [worth[i][package[i]] - worth[i][view.position[i]] for i in rules.instruments[k].issues]


def add_retreat(
    rules: Rules, view: View, role: int, k: int, package: Bytes, ledger: Ledger, likely: float | Floats = 1.0
) -> None:
    """Hand over what a package, agreed with chance ``likely``, costs a role for falling short of its pledges."""
    spec, known = rules.roles[role], lookup(rules)
    if not spec.pledge_cost or not (view.pledge[role] >= 0).any():
        return
    steps = sum_rows(shortfall(view.pledge[role], package, known.direction[k][known.party[role, k]]))
    cost = Total()
    add_effects(rules, role, spec.pledge_cost, view, cost)
    ledger.add(f"{spec.rule}.pledge_cost", likely * steps * cost.amount)


def sum_rows(rows: Floats) -> Floats:
    """Return the rows added from the first to the last."""
    answer = np.zeros(rows.shape[1])
    for row in rows:
        answer = answer + row
    return answer


def overstep_steps(rules: Rules, mandate: Bytes, role: int, k: int, package: Bytes) -> Floats:
    """Return how many positions a package goes beyond a role's mandate, shape (N,); ``mandate`` (I, N)."""
    known = lookup(rules)
    return sum_rows(shortfall(mandate, package, known.direction[k][known.party[role, k]]))


def add_overstep(rules: Rules, view: View, role: int, k: int, package: Bytes, ledger: Ledger) -> None:
    """Hand over what going beyond its mandate costs a role. Private: outsiders do not know the mandate."""
    spec = rules.roles[role]
    if spec.principal < 0:
        return
    cost = Total()
    add_effects(rules, role, spec.overstep, view, cost)
    ledger.add(f"{spec.rule}.overstep", overstep_steps(rules, view.mandate[role], role, k, package) * cost.amount)


def acceptance_chance(rules: Rules, view: View, role: int, k: int, package: Bytes) -> Floats:
    """Return how likely a role is to accept a package, as anyone outside could reckon, shape (N,)."""
    utility = -premium(rules, view, role, k)
    for gain in gains(rules, view, role, k, package):
        utility = utility + gain
    return chance(rules.choosers[role].steadiness * utility)


def add_accept(rules: Rules, view: View, role: int, k: int, package: Bytes, ledger: Ledger) -> None:
    """Hand over what speaks for accepting a package."""
    spec, paper = rules.roles[role], rules.instruments[k]
    for issue, gain in zip(paper.issues, gains(rules, view, role, k, package), strict=True):
        ledger.add(f"{rules.issues[issue].rule}.worth.{spec.id}", gain)
    ledger.add(f"{spec.rule}.firmness", -premium(rules, view, role, k))
    add_retreat(rules, view, role, k, package, ledger)
    add_appeals(ledger, paper.accept_appeals[role], view)


def add_offer(rules: Rules, view: View, role: int, k: int, package: Bytes, ledger: Ledger) -> None:
    """Hand over what speaks for tabling a package: its gains times the chance that the other side takes it."""
    spec, paper = rules.roles[role], rules.instruments[k]
    likely = acceptance_chance(rules, view, counterpart(rules, view, role, k), k, package)
    for issue, gain in zip(paper.issues, gains(rules, view, role, k, package), strict=True):
        ledger.add(f"{rules.issues[issue].rule}.worth.{spec.id}", likely * gain)
    add_retreat(rules, view, role, k, package, ledger, likely)
    add_appeals(ledger, paper.offer_appeals[role], view)


def add_act(rules: Rules, view: View, role: int, act: Act, package: Bytes | None, ledger: Ledger) -> None:
    """Hand over what anyone can see speaks for an act at the table."""
    spec = rules.roles[role]
    if act.act == HOLD:
        add_appeals(ledger, spec.hold_appeals, view)
    elif act.act == CABLE:
        ledger.add(f"{spec.rule}.reluctance", -spec.reluctance)
        add_appeals(ledger, spec.cable_appeals, view)
    elif act.act == ACCEPT and package is not None:
        add_accept(rules, view, role, act.paper, package, ledger)
    elif package is not None:
        add_offer(rules, view, role, act.paper, package, ledger)


def packages_of(rules: Rules, view: View, role: int) -> tuple[dict[int, Bytes], dict[int, NDArray[np.bool_]]]:
    """Return for each act with a package that package (I, N) and where the act may be taken (N,).

    The drafts a role thinks of: what it asks for now (if not yet tabled), one concession from it, and two.
    """
    acts, known = acts_of(rules, role), lookup(rules)
    packages: dict[int, Bytes] = {}
    allowed: dict[int, NDArray[np.bool_]] = {}
    for first, act in enumerate(acts):
        if act.act != ACCEPT:
            continue
        k, party = act.paper, int(known.party[role, act.paper])
        may_offer = offer_code(rules, view, role, k) == Bar.ALLOWED
        if not may_offer.any():
            continue
        theirs, stance = demand(rules, view, k, 1 - party), demand(rules, view, k, party)
        packages[first], allowed[first] = theirs, accept_code(rules, view, role, k) == Bar.ALLOWED
        packages[first + 1], allowed[first + 1] = stance, may_offer & (view.drafted_at[k, party] < 0)
        once, could = concede(rules, view, role, k, stance, theirs)
        packages[first + 2], allowed[first + 2] = once, may_offer & could
        twice, could_again = concede(rules, view, role, k, once, theirs)
        packages[first + 3], allowed[first + 3] = twice, may_offer & could & could_again
    return packages, allowed


def table_utilities(rules: Rules, view: View, role: int) -> Table:
    """Return a role's acts with their utilities as anyone outside could reckon them."""
    acts = acts_of(rules, role)
    packages, allowed = packages_of(rules, view, role)
    utility = np.full((len(acts), view.worlds), -np.inf)
    for index, act in enumerate(acts):
        if act.act == CABLE:
            may = (cable_codes(rules, view, role) == Bar.ALLOWED).any(axis=0)
        elif act.act == HOLD:
            may = view.ending < 0
        else:
            may = allowed.get(index, np.zeros(view.worlds, dtype=bool))
        if may.any():
            total = Total()
            add_act(rules, view, role, act, packages.get(index), total)
            utility[index] = np.where(may, total.amount, -np.inf)
    return Table(acts, utility, packages)
