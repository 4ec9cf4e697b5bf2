"""Decision points answered, pledges made, levers pulled: what the sealed bundles do away from the table.

Source: [Schelling1960] for threats in stages and commitment; [Fearon1994] for what backing down costs.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from game.engine.lookup import VERB_RUNG, lookup
from game.engine.moves import GRANT, NOTHING, Moves
from game.engine.options import in_season
from game.engine.rules import MenuEntry
from game.engine.state import RUNG_NONE
from game.engine.working import Working
from game.tape.rows import look_up


def resolve_answers(work: Working, moves: Moves) -> None:
    """Do what the roles answered to the decision points put to them, and widen mandates that were granted."""
    for d, point in enumerate(work.rules.decisions):
        given = moves.answer[d]
        answers = work.active & (given >= 0) & (work.answer[d] < 0)
        if not answers.any():
            continue
        work.answer[d] = np.where(answers, given, work.answer[d])
        for o, option in enumerate(point.options):
            work.do(option.deed, answers & (given == o))
    _resolve_cables(work, moves)


def _resolve_cables(work: Working, moves: Moves) -> None:
    known = lookup(work.rules)
    for agent in range(len(work.rules.roles)):
        replied = work.active & (moves.grant[agent] >= 0) & (work.cable[agent] >= 0)
        if not replied.any():
            continue
        granted = replied & (moves.grant[agent] == GRANT)
        for issue in {issue for k in known.papers[agent] for issue in work.rules.instruments[k].issues}:
            limit = work.mandate[agent, issue]
            further = look_up(known.further[agent][issue], limit)
            wider = granted & (work.cable[agent] == issue) & (further >= 0)
            work.mandate[agent, issue] = np.where(wider, further, limit)
        work.cable[agent] = np.where(replied, np.int8(NOTHING), work.cable[agent])


def resolve_pledges(work: Working, moves: Moves) -> None:
    """Bind roles to the positions they pledged in public."""
    for entry, chosen in _chosen(work, moves):
        if entry.verb == "pledge":
            made = chosen & (moves.pledge[entry.role] >= 0)
            pledged = work.pledge[entry.role, entry.issue]
            work.pledge[entry.role, entry.issue] = np.where(made, moves.pledge[entry.role], pledged)
            work.do(entry.option.deed, made)


def _chosen(work: Working, moves: Moves) -> Iterator[tuple[MenuEntry, NDArray[np.bool_]]]:
    """Yield the menu entries that are used in any world, and where."""
    for role in range(len(work.rules.roles)):
        for m in lookup(work.rules).menus[role]:
            if in_season(work.rules, m, work.day):
                chosen = work.active & (moves.menu[role] == m)
                if chosen.any():
                    yield work.rules.menu[m], chosen


def resolve_levers(work: Working, moves: Moves) -> None:
    """Do what levers do, and move threats along their stages."""
    for entry, pulled in _chosen(work, moves):
        if entry.verb == "pledge":
            continue
        work.do(entry.option.deed, pulled)
        if work.rules.levers[entry.lever].is_threat:
            set_rung(work, entry.lever, VERB_RUNG.get(entry.verb, RUNG_NONE), pulled)


def set_rung(work: Working, lever: int, rung: int, where: NDArray[np.bool_]) -> None:
    """Put a threat on a stage in the worlds ``where``."""
    work.rung[lever] = np.where(where, np.int8(rung), work.rung[lever])
    work.rung_since[lever] = np.where(where, np.int16(work.clock), work.rung_since[lever])
