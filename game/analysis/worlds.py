"""Many worlds played by fast minds, in chunks that fit the cache, on one core or several: the same numbers either way.

A world is its id: its luck is looked up by it, so that neither the size of a chunk nor the process it was played in can
be seen in the result.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from game.agents.fast import FastMind
from game.agents.playout import play_out
from game.analysis.counting import BLOCK, Counted, Floats, Paired, at_the_end, count, measured, pair
from game.engine.luck import Luck, Stream
from game.engine.rules import Rules
from game.engine.start import start
from game.engine.state import State

CHUNK = 8192
"""Worlds played together by default: calls of numpy cost more than memory does; `armistice bench` shows both."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be played: the first ``worlds`` worlds of a seed, in one scenario or, paired, in two."""

    scenarios: tuple[Rules, ...]
    seed: int
    worlds: int
    chunk: int = CHUNK

    def starts(self) -> range:
        """Return the first ids of the chunks; whole blocks each, so that sums can be cut anywhere."""
        return range(0, self.worlds, max(BLOCK, self.chunk // BLOCK * BLOCK))


@dataclass(frozen=True, slots=True)
class Part:
    """What one chunk came to, scenario by scenario, and, where there are two, how they differ."""

    counted: tuple[Counted, ...]
    paired: Paired | None

    @property
    def worlds(self) -> int:
        return self.counted[0].worlds


def play(rules: Rules, first: int, worlds: int, seed: int) -> State:
    """Play worlds ``first`` to ``first + worlds - 1`` to their end, every chair by a fast mind."""
    reality, policy = Luck(seed, Stream.REALITY), Luck(seed, Stream.POLICY)
    state = start(rules, np.arange(first, first + worlds, dtype=np.uint64), reality)
    return at_the_end(play_out(rules, state, [FastMind()] * len(rules.roles), reality, policy))


def play_chunk(plan: Plan, first: int) -> Part:
    """Play the chunk that begins with world ``first``, and count it."""
    step = plan.starts().step
    ended: list[tuple[Rules, State, Floats]] = []
    for rules in plan.scenarios:
        state = play(rules, first, min(step, plan.worlds - first), plan.seed)
        ended.append((rules, state, measured(rules, state)))
    paired = pair(ended[0], ended[1]) if len(ended) > 1 else None
    return Part(tuple(count(*one) for one in ended), paired)


def parts(plan: Plan, workers: int = 1) -> Iterator[Part]:
    """Yield the parts in the order of their ids, each as soon as it and all before it are done."""
    starts = plan.starts()
    if workers <= 1 or len(starts) <= 1:
        yield from (play_chunk(plan, first) for first in starts)
        return
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - the program starts without them
    from multiprocessing import get_context  # noqa: PLC0415

    # A fresh process everywhere: a forked one would inherit the locks of whatever draws the progress bar.
    context = get_context("spawn")
    pool = ProcessPoolExecutor(min(workers, len(starts)), context, initializer=_begin, initargs=(plan,))
    try:
        yield from pool.map(_play_chunk, starts)
    finally:
        pool.shutdown(cancel_futures=True)


_plan: list[Plan] = []
"""What this process was started to play; sent once, not with every chunk."""


def _begin(plan: Plan) -> None:
    """Start a worker; an interrupt is its parent's to answer."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _plan[:] = [plan]


def _play_chunk(first: int) -> Part:
    return play_chunk(_plan[0], first)
