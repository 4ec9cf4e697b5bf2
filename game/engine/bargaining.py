"""What acts at the table do: cables, drafts tabled, drafts accepted, and the price of a broken pledge or mandate."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.engine.lookup import lookup
from game.engine.moves import ACCEPT, CABLE, OFFER, Moves
from game.engine.state import Bytes, State
from game.engine.table import steps_beyond
from game.engine.working import Working

Bools = NDArray[np.bool_]


def resolve_table(work: Working, before: State, moves: Moves) -> None:
    """Resolve acceptances first (of drafts tabled at an earlier sitting), then new drafts, then cables."""
    for role in range(len(work.rules.roles)):
        for k in lookup(work.rules).papers[role]:
            accepts = work.active & (moves.act[role] == ACCEPT) & (moves.instrument[role] == k)
            if accepts.any():
                _accept(work, before, role, k, accepts)
    for role in range(len(work.rules.roles)):
        for k in lookup(work.rules).papers[role]:
            offers = work.active & (moves.act[role] == OFFER) & (moves.instrument[role] == k)
            if offers.any():
                _offer(work, role, k, moves.package[role], offers)
        _cable(work, role, moves)


def _accept(work: Working, before: State, role: int, k: int, accepts: Bools) -> None:
    """Settle an instrument's issues as the other party's draft has them."""
    rules, known = work.rules, lookup(work.rules)
    paper, party = rules.instruments[k], int(known.party[role, k])
    package = before.draft[k, 1 - party]
    # Two parties can accept each other's drafts at one sitting: the first in the order of roles closes the paper.
    agreed = accepts & (before.drafted_at[k, 1 - party] >= 0) & (work.at[paper.accepted.flag] < 0)
    if not agreed.any():
        return
    _pay_overstep(work, role, k, package, agreed)
    for other in range(len(rules.roles)):
        if known.party[other, k] >= 0:
            _pay_retreat(work, other, k, package, agreed)
    for issue in paper.issues:
        work.move(issue, paper.accepted.rule, package[issue], agreed)
        work.settled[issue] = np.where(agreed, np.int8(k), work.settled[issue])
    work.do(paper.accepted, agreed)


def _offer(work: Working, role: int, k: int, package: Bytes, offers: Bools) -> None:
    """Put a draft on the table in place of the party's last one."""
    rules = work.rules
    paper, party = rules.instruments[k], int(lookup(rules).party[role, k])
    open_still = offers & (work.at[paper.accepted.flag] < 0)
    if not open_still.any():
        return
    for issue in paper.issues:
        work.draft[k, party, issue] = np.where(open_still, package[issue], work.draft[k, party, issue])
    work.drafted_at[k, party] = np.where(open_still, np.int16(work.clock), work.drafted_at[k, party])
    work.raise_flag(paper.offered[party], f"{paper.rule}.offered.{rules.sides[paper.parties[party]]}", open_still)
    _pay_overstep(work, role, k, package, open_still)


def _cable(work: Working, role: int, moves: Moves) -> None:
    """Send a question to the principal; it can answer once the cable has travelled."""
    asks = work.active & (moves.act[role] == CABLE) & (moves.cable[role] >= 0) & (work.cable[role] < 0)
    if not asks.any():
        return
    arrives = work.day + work.rules.roles[role].cable_days
    days = work.calendar.day_of_sitting
    due = max(int(np.searchsorted(days, arrives)), work.clock + 1)
    work.cable[role] = np.where(asks, moves.cable[role], work.cable[role])
    work.cable_due[role] = np.where(asks, np.int16(due), work.cable_due[role])


def _pay_overstep(work: Working, role: int, k: int, package: Bytes, where: Bools) -> None:
    """Charge an agent for each position beyond its mandate."""
    spec = work.rules.roles[role]
    if spec.principal >= 0 and spec.overstep:
        steps = steps_beyond(work.rules, work.mandate[role], role, k, package)
        work.apply(spec.overstep, where & (steps > 0), steps)


def _pay_retreat(work: Working, role: int, k: int, package: Bytes, where: Bools) -> None:
    """Charge a role for each position below its public pledges; what the paper leaves out breaks no pledge."""
    spec = work.rules.roles[role]
    if spec.pledge_cost:
        steps = steps_beyond(work.rules, work.pledge[role], role, k, package)
        work.apply(spec.pledge_cost, where & (steps > 0), steps)
