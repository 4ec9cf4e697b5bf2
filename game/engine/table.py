"""The table: what each side demands, what it could concede next, and what speaks for every act there.

A role weighs accepting the other party's draft against what it still holds out for; it weighs an offer by its chance of
being accepted; and it finds its next concession on the issue where the other side gains most for what it loses itself.

Source: [Rubinstein1982] for offers over time, [Raiffa1982] for packages and reservation values, [Faratin1998] for
concession and trade-off, [Fearon1994] for the price of retreating from pledges.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.engine.checks import allowed
from game.engine.formula import Answer
from game.engine.lookup import lookup
from game.engine.moves import ACCEPT, CABLE, HOLD, OFFER
from game.engine.options import accept_checks, cable_checks, offer_checks
from game.engine.propensity import add_effects
from game.engine.rules import Rules
from game.engine.terms import Ledger, Term, Total, add_appeals
from game.model.concession import held_out_for
from game.model.odds import chance
from game.model.pledge import shortfall
from game.tape.figures import numbers
from game.tape.rows import look_up

if TYPE_CHECKING:
    from game.engine.observe import View

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

    Shapes: utility (len(acts), N), ``-inf`` where barred; packages {index into acts: (I, N)} of acts that have one.
    """

    acts: tuple[Act, ...]
    utility: Floats
    packages: dict[int, Bytes]


@dataclass(frozen=True, slots=True)
class Footing:
    """Where a role and its counterpart stand on one instrument: what everything said about it is measured against.

    Shapes: own_now, other_now (N,) the worth of where the instrument's issues stand; own_premium, other_premium (N,)
    the gain each still holds out for.
    """

    role: int
    other: int
    paper: int
    own_now: Floats
    other_now: Floats
    own_premium: Floats
    other_premium: Floats


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
    leanings: Floats = rules.choosers[role].steadiness * numbers([by_act[act.act] for act in acts_of(rules, role)]).T
    return leanings


def demand(rules: Rules, view: View, k: int, party: int) -> Bytes:
    """Return what a party asks for: its draft on the table, or where it opens, (I, N); -1 outside the instrument."""
    asked = np.full((len(rules.issues), view.worlds), -1, dtype=np.int8, like=view.draft)
    for issue in rules.instruments[k].issues:
        asked[issue] = demand_on(rules, view, k, party, issue)
    return asked


def demand_on(rules: Rules, view: View, k: int, party: int, issue: int) -> Bytes:
    """Return what a party asks for on one issue of an instrument, shape (N,)."""
    opening = lookup(rules).opening[k][party, issue]
    asked: Bytes = np.where(view.drafted_at[k, party] >= 0, view.draft[k, party, issue], opening)
    return asked


def counterpart(rules: Rules, view: View, role: int, k: int) -> int:
    """Return who bargains for the other party on this day: the first of its roles at the table, else its first role."""
    other_side = rules.instruments[k].parties[1 - lookup(rules).party[role, k]]
    theirs = [index for index, other in enumerate(rules.roles) if other.side == other_side]
    seated = [index for index in theirs if any(window.holds(view.day) for window in rules.roles[index].at_table)]
    return (seated or theirs)[0]


def premium(rules: Rules, view: View, role: int, k: int, now: Floats) -> Floats:
    """Return the gain a role still holds out for on an instrument, in utility points, shape (N,).

    Source: [Faratin1998]; what it holds out for is a share of what it could gain at best over where things stand.
    """
    spec, paper, best = rules.roles[role], rules.instruments[k], lookup(rules).best[role]
    span = max(spec.horizon - paper.window.first, 1)
    share = held_out_for((view.day - paper.window.first) / span, spec.patience, spec.firmness)
    return share * (sum((best[issue] for issue in paper.issues), 0.0) - now)


def footing(rules: Rules, view: View, role: int, k: int) -> Footing:
    """Return where a role and its counterpart stand on an instrument."""
    other = counterpart(rules, view, role, k)
    own_now, other_now = (worth_of(rules, who, k, view.position) for who in (role, other))
    return Footing(
        role=role,
        other=other,
        paper=k,
        own_now=own_now,
        other_now=other_now,
        own_premium=premium(rules, view, role, k, own_now),
        other_premium=premium(rules, view, other, k, other_now),
    )


def worths(rules: Rules, role: int, k: int, package: Bytes) -> list[Floats]:
    """Return what a package is worth to a role, issue by issue of the instrument, (N,) each; package (I, N)."""
    worth = lookup(rules).worth[role]
    return [look_up(worth[issue], package[issue]) for issue in rules.instruments[k].issues]


def worth_of(rules: Rules, role: int, k: int, package: Bytes) -> Floats:
    """Return what a package is worth to a role, all issues of the instrument together, (N,); package (I, N)."""
    first, *rest = worths(rules, role, k, package)
    for worth in rest:
        first = first + worth
    return first


def gains(rules: Rules, view: View, role: int, k: int, package: Bytes, likely: Answer = 1.0) -> Iterator[Term]:
    """Yield what a package, agreed with chance ``likely``, brings a role over where things stand, issue by issue."""
    now = worths(rules, role, k, view.position)
    for rule, worth, before in zip(
        lookup(rules).worth_rules[role][k], worths(rules, role, k, package), now, strict=True
    ):
        yield Term(rule, np.multiply(likely, worth - before))


def concede(rules: Rules, role: int, other: int, k: int, stance: Bytes, theirs: Bytes) -> tuple[Bytes, Answer]:
    """Return the stance after one step on the issue that gives the other side most for its price, and where one exists.

    Shapes: stance, theirs (I, N) -> (I, N), (N,)
    Source: [Faratin1998], trade-off by similarity, here by what each side's worth says
    """
    known = lookup(rules)
    direction = known.direction[k][known.party[role, k]]
    worlds = stance.shape[1]
    best = np.full(worlds, -np.inf)
    where = np.full(worlds, -1, dtype=np.int8)
    moving = [issue for issue in rules.instruments[k].issues if direction[issue]]
    for issue in moving:
        step = int(direction[issue])
        here = stance[issue]
        # What a step gives for its price, position by position; a step off the ladder gives nothing.
        score = look_up(known.bargain(role, other, issue, step, CONCESSION_FLOOR), here)
        behind = here < theirs[issue] if step > 0 else here > theirs[issue]
        better = behind & (score > best)
        best = np.where(better, score, best)
        where = np.where(better, np.int8(issue), where)
    conceded = stance.copy()
    for issue in moving:
        conceded[issue] += (where == issue) * np.int8(direction[issue])
    return conceded, where >= 0


def steps_beyond(rules: Rules, limit: Bytes, role: int, k: int, package: Bytes) -> Floats:
    """Return by how many positions a package goes beyond a role's limits (pledges, mandate); (I, N), (I, N) -> (N,)."""
    known = lookup(rules)
    direction = known.direction[k][known.party[role, k]]
    steps = np.zeros(package.shape[1], dtype=np.int8)
    for issue in rules.instruments[k].issues:
        if direction[issue] and (limit[issue] >= 0).any():
            steps = steps + shortfall(limit[issue], package[issue], int(direction[issue]))
    return steps.astype(np.float64)


def add_retreat(
    rules: Rules, view: View, role: int, k: int, package: Bytes, ledger: Ledger, likely: float | Floats = 1.0
) -> None:
    """Hand over what a package, agreed with chance ``likely``, costs a role for falling short of its pledges."""
    spec = rules.roles[role]
    if spec.pledge_cost:
        cost = Total()
        add_effects(rules, role, spec.pledge_cost, view, cost)
        steps = steps_beyond(rules, view.pledge[role], role, k, package)
        ledger.add(f"{spec.rule}.pledge_cost", likely * steps * cost.amount)


def add_overstep(rules: Rules, view: View, role: int, k: int, package: Bytes, ledger: Ledger) -> None:
    """Hand over what going beyond its mandate costs a role. Private: outsiders do not know the mandate."""
    spec = rules.roles[role]
    if spec.principal >= 0:
        cost = Total()
        add_effects(rules, role, spec.overstep, view, cost)
        ledger.add(f"{spec.rule}.overstep", steps_beyond(rules, view.mandate[role], role, k, package) * cost.amount)


def acceptance_chance(rules: Rules, stand: Footing, package: Bytes) -> Floats:
    """Return how likely a role's counterpart is to accept a package, as anyone outside could reckon, shape (N,)."""
    utility = worth_of(rules, stand.other, stand.paper, package) - stand.other_now - stand.other_premium
    return chance(rules.choosers[stand.other].steadiness * utility)


def add_accept(rules: Rules, view: View, stand: Footing, package: Bytes, ledger: Ledger) -> None:
    """Hand over what speaks for accepting a package."""
    role, k = stand.role, stand.paper
    gain = worth_of(rules, role, k, package) - stand.own_now
    ledger.add_sum(gain, lambda: gains(rules, view, role, k, package))
    ledger.add(f"{rules.roles[role].rule}.firmness", -stand.own_premium)
    add_retreat(rules, view, role, k, package, ledger)
    add_appeals(ledger, rules.instruments[k].accept_appeals[role], view)


def add_offer(rules: Rules, view: View, stand: Footing, package: Bytes, ledger: Ledger) -> None:
    """Hand over what speaks for tabling a package: its gains times the chance that the other side takes it."""
    role, k = stand.role, stand.paper
    likely = acceptance_chance(rules, stand, package)
    gain = worth_of(rules, role, k, package) - stand.own_now
    ledger.add_sum(likely * gain, lambda: gains(rules, view, role, k, package, likely))
    add_retreat(rules, view, role, k, package, ledger, likely)
    add_appeals(ledger, rules.instruments[k].offer_appeals[role], view)


def add_act(rules: Rules, view: View, role: int, act: Act, paper: tuple[Footing, Bytes] | None, ledger: Ledger) -> None:
    """Hand over what anyone can see speaks for an act at the table; ``paper`` is its footing and package, if any."""
    spec = rules.roles[role]
    if act.act == HOLD:
        add_appeals(ledger, spec.hold_appeals, view)
    elif act.act == CABLE:
        ledger.add(f"{spec.rule}.reluctance", -spec.reluctance)
        add_appeals(ledger, spec.cable_appeals, view)
    elif paper is not None and act.act == ACCEPT:
        add_accept(rules, view, *paper, ledger)
    elif paper is not None:
        add_offer(rules, view, *paper, ledger)


class Thought(NamedTuple):
    """A package a role thinks of: where it stands, the package (I, N), and where the act may be taken."""

    footing: Footing
    package: Bytes
    may: Answer


def thoughts(rules: Rules, view: View, role: int, papers: Sequence[int]) -> dict[int, Thought]:
    """Return the packages a role thinks of on these instruments, by index into its acts.

    The other party's draft, to accept it; what it asks for itself, if not yet tabled; one concession from it, and two.
    """
    known = lookup(rules)
    thought: dict[int, Thought] = {}
    for first, act in enumerate(acts_of(rules, role)):
        k = act.paper
        if act.act != ACCEPT or k not in papers:
            continue
        may = allowed(offer_checks(rules, view, role, k))
        if may is False or not np.any(may):
            continue
        stand, party = footing(rules, view, role, k), int(known.party[role, k])
        theirs, stance = demand(rules, view, k, 1 - party), demand(rules, view, k, party)
        once, could = concede(rules, role, stand.other, k, stance, theirs)
        twice, could_again = concede(rules, role, stand.other, k, once, theirs)
        thought[first] = Thought(stand, theirs, allowed(accept_checks(rules, view, role, k)))
        thought[first + 1] = Thought(stand, stance, np.logical_and(may, view.drafted_at[k, party] < 0))
        thought[first + 2] = Thought(stand, once, np.logical_and(may, could))
        thought[first + 3] = Thought(stand, twice, np.logical_and(may, np.logical_and(could, could_again)))
    return thought


def table_utilities(rules: Rules, view: View, role: int, shared: Table | None = None) -> Table:
    """Return a role's acts with their utilities as anyone outside could reckon them.

    With ``shared``, the public table, only what the role reckons otherwise than the public is redone.
    """
    known, acts = lookup(rules), acts_of(rules, role)
    papers = known.papers[role]
    if shared is not None:
        papers = tuple(k for k in papers if not known.paper_is_public[role][k])
        if not papers and known.waiting_is_public[role]:
            return shared
    thought = thoughts(rules, view, role, papers)
    utility = np.full((len(acts), view.worlds), -np.inf, like=view.value) if shared is None else shared.utility.copy()
    packages = {} if shared is None else dict(shared.packages)
    for index, act in enumerate(acts):
        if act.paper >= 0 and act.paper not in papers:
            continue
        paper = None
        if act.act == CABLE:
            # Whether there is an issue left to ask about is between an agent and its principal.
            may: Answer = rules.roles[role].principal >= 0
        elif act.act == HOLD:
            may = view.going_on
        elif index in thought:
            may, paper = thought[index].may, (thought[index].footing, thought[index].package)
            packages[index] = thought[index].package
        else:
            may = False
        utility[index] = -np.inf
        if may is not False and np.any(may):
            total = Total()
            add_act(rules, view, role, act, paper, total)
            utility[index] = total.amount if may is True else np.where(may, total.amount, -np.inf)
    return Table(acts, utility, packages)


def may_cable(rules: Rules, view: View, role: int, issue: int) -> Answer:
    """Return whether a role may ask its principal about an issue."""
    return allowed(cable_checks(rules, view, role, issue))
