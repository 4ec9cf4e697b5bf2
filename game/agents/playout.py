"""Asking all minds at one sitting, and playing worlds on to their end.

This is the one place among the agents that holds a state: it shows each mind its view of it and nothing more.
"""

from __future__ import annotations

from collections.abc import Sequence

from game.agents.fast import FastMind
from game.agents.mind import Mind
from game.agents.recording import Recording, kept, record
from game.engine.luck import Luck
from game.engine.moves import Bundle, Moves, assemble
from game.engine.observe import observe
from game.engine.rules import Rules
from game.engine.state import State
from game.engine.step import step


def ask(rules: Rules, state: State, minds: Sequence[Mind | None], luck: Luck) -> list[Bundle]:
    """Return the bundles of the roles that have a mind, each chosen from that role's view."""
    return [
        mind.choose(rules, observe(rules, state, role), luck) for role, mind in enumerate(minds) if mind is not None
    ]


def sit(rules: Rules, state: State, minds: Sequence[Mind | None], luck: Luck) -> Moves:
    """Return everyone's moves at this sitting."""
    return assemble(rules, ask(rules, state, minds, luck), state.worlds)


def play_out(rules: Rules, state: State, minds: Sequence[Mind | None], reality: Luck, policy: Luck) -> State:
    """Play N worlds to the end of their calendar and return where each ended.

    Where a recording of the scenario is at hand and can tell the whole of it, the recording is played.
    """
    recording = kept(rules)
    plain = reality.is_pinned(state.clock) or policy.is_pinned(state.clock)
    if recording is not None and not plain and all(isinstance(mind, FastMind) for mind in minds):
        return recording.play_out(rules, state, reality, policy)
    while state.clock < rules.calendar.sittings and not state.done.all():
        state, _ = step(rules, state, sit(rules, state, minds, policy), reality)
    return state


def recorded(rules: Rules) -> Recording:
    """Write down a whole game in which the fast mind sits in every chair."""
    minds = [FastMind()] * len(rules.roles)
    return record(rules, lambda rules, state, luck: sit(rules, state, minds, luck))
