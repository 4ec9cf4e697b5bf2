"""Those who do not sit at the table and decide much: their decision points, their votes, and the standing rules.

Source: [Putnam1988] for ratification; [McKelveyPalfrey1995] for choices.
"""

from __future__ import annotations

import numpy as np

from game.engine.events import stage_ready
from game.engine.formula import amount, mask
from game.engine.propensity import add_option
from game.engine.rules import Ballot, DecisionPoint, Drift
from game.engine.terms import Total, add_appeals
from game.engine.working import Working
from game.model.odds import around, chance
from game.model.quantal import choose, weights
from game.model.rollcall import roll_call
from game.tape.rows import has_room


def resolve_audiences(work: Working) -> None:
    """Let audiences decide, chambers vote, and once a turn the standing rules apply."""
    for d, point in enumerate(work.rules.decisions):
        if point.chooser >= len(work.rules.roles) and point.window.holds(work.day):
            _decide(work, d, point)
    for paper in work.rules.instruments:
        for index in reversed(range(len(paper.stages))):
            stage = paper.stages[index]
            if stage.ballot is not None:
                votes = stage_ready(work, paper, index, stage) & (work.at[stage.ballot.failed.flag] < 0)
                if votes.any():
                    _vote(work, stage.ballot, votes)
    if work.calendar.is_last_of_turn(work.clock):
        for drift in work.rules.drifts:
            _drift(work, drift)


def _decide(work: Working, d: int, point: DecisionPoint) -> None:
    """Let an audience answer a decision point by quantal response over its named reasons."""
    put = work.active & (work.answer[d] < 0)
    if point.when is not None and put.any():
        put = put & mask(point.when(work), work.worlds)
    if not put.any():
        return
    utility = np.full((len(point.options), work.worlds), -np.inf, like=work.value)
    for o, option in enumerate(point.options):
        may = put if option.when is None else put & mask(option.when(work), work.worlds)
        may = np.logical_and(may, has_room(point.room[o]))
        if may.any():
            total = Total()
            add_option(work.rules, point.chooser, option, work, total)
            utility[o] = np.where(may, total.amount, -np.inf)
    chosen = choose(weights(utility, work.rules.choosers[point.chooser].steadiness), work.uniform(point.rule))
    work.answer[d] = np.where(put, chosen.astype(np.int8), work.answer[d])
    for o, option in enumerate(point.options):
        work.do(option.deed, put & (chosen == o))


def _vote(work: Working, ballot: Ballot, votes: np.typing.NDArray[np.bool_]) -> None:
    """Hold a chamber's vote once; its counts go into the rows that keep them."""
    support, absence = Total(), Total()
    add_appeals(support, ballot.support, work)
    add_appeals(absence, ballot.absence, work)
    call = roll_call(
        ballot.seats,
        chance(amount(support.amount, work.worlds)),
        chance(amount(absence.amount, work.worlds)),
        ballot.cohesion,
        ballot.threshold,
        (work.uniform(f"{ballot.rule}.absence"), work.uniform(f"{ballot.rule}.support")),
    )
    for row, counted in zip(ballot.tallies, (call.yeas, call.nays, call.absent), strict=True):
        if row >= 0:
            work.change(row, f"{ballot.rule}.tallies", counted - work.value[row], votes)
    work.do(ballot.passed, votes & call.carried)
    work.do(ballot.failed, votes & ~call.carried)


def _drift(work: Working, drift: Drift) -> None:
    """Apply a standing rule for one turn."""
    where = work.active if drift.when is None else work.active & mask(drift.when(work), work.worlds)
    if not where.any():
        return
    by = amount(drift.effect.amount(work), work.worlds)
    if drift.spread > 0:
        by = around(by, drift.spread, work.uniform(f"{drift.effect.rule}.spread"))
    work.change(drift.effect.row, drift.effect.rule, by, where)
