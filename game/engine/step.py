"""The one function that advances a world.

A sitting resolves in a fixed order: decision points, pledges, levers, table, events, audiences, endings. What private
types make of it (beliefs) is read from the moves and from what everyone could see before them.
"""

from __future__ import annotations

from game.engine.audiences import resolve_audiences
from game.engine.bargaining import resolve_table
from game.engine.beliefs import read_moves
from game.engine.deeds import resolve_answers, resolve_levers, resolve_pledges
from game.engine.endings import resolve_endings
from game.engine.events import resolve_events
from game.engine.facts import Facts
from game.engine.luck import Luck
from game.engine.moves import Moves
from game.engine.rules import Rules
from game.engine.state import State
from game.engine.working import Working


def step(rules: Rules, state: State, moves: Moves, luck: Luck, *, record: bool = False) -> tuple[State, Facts]:
    """Return the worlds after one sitting, and what happened in it (empty unless ``record``).

    The arguments are left unchanged; worlds that have ended come through unchanged. Moves are taken as legal: minds and
    sessions choose from ``game.engine.options``.
    """
    facts = Facts(record=record)
    if state.done.all():
        return state, facts
    work = Working(rules, state, luck, facts)
    resolve(work, state, moves)
    return work.finish(), facts


def resolve(work: Working, state: State, moves: Moves) -> None:
    """Work a sitting's moves on a state in their fixed order; ``state`` is how things stood before them."""
    read_moves(work, state, moves)
    resolve_answers(work, moves)
    resolve_pledges(work, moves)
    resolve_levers(work, moves)
    resolve_table(work, state, moves)
    resolve_events(work)
    resolve_audiences(work)
    resolve_endings(work)
