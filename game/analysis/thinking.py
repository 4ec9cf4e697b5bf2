"""How long a person waits for a planner's move, and for a forecast of everything they could do."""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np

from game.agents.candidates import candidates
from game.agents.fast import FastMind
from game.agents.planner import Planner
from game.agents.playout import sit
from game.analysis.forecast import forecast
from game.engine.luck import Luck, Stream
from game.engine.observe import View, observe
from game.engine.rules import Rules
from game.engine.start import start
from game.engine.step import step

EVERY = 8
"""One sitting in so many is measured: what is near the end is quick, what is near the beginning slow."""


def planner_ms(rules: Rules) -> float:
    """Return the mean time in which a planner chooses, over the chairs at the table through one game."""
    mind, policy = Planner(), Luck(1, Stream.POLICY)
    spent = []
    for view in _views(rules):
        began = time.perf_counter()
        mind.choose(rules, view, policy)
        spent.append(time.perf_counter() - began)
    return 1000 * sum(spent) / len(spent)


def forecast_ms(rules: Rules) -> float:
    """Return the mean time of a forecast of every option of every part of a bundle, over the same chairs."""
    spent = []
    for view in _views(rules):
        began = time.perf_counter()
        choices = [one.choice for found in candidates(rules, view).values() for one in found]
        forecast(rules, view, choices, Luck(1, Stream.ANALYSIS))
        spent.append(time.perf_counter() - began)
    return 1000 * sum(spent) / len(spent)


def _views(rules: Rules) -> Iterator[View]:
    """Yield what the chairs at the table, and those that never sit there, know at some sittings of one game."""
    reality, policy = Luck(1, Stream.REALITY), Luck(1, Stream.POLICY)
    state, minds = start(rules, np.zeros(1, dtype=np.uint64), reality), [FastMind()] * len(rules.roles)
    while state.clock < rules.calendar.sittings and not state.done.all():
        if state.clock % EVERY == 0:
            for role, spec in enumerate(rules.roles):
                if not spec.at_table or any(window.holds(state.day) for window in spec.at_table):
                    yield observe(rules, state, role)
        state, _ = step(rules, state, sit(rules, state, minds, policy), reality)
