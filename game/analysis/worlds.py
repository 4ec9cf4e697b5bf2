"""Many worlds played by fast minds, in chunks that fit the cache, on one core or several: the same numbers either way.

A world is its id: its luck is looked up by it, so that neither the size of a chunk nor the process it was played in can
be seen in the result.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np

from game.agents.fast import FastMind
from game.agents.playout import play_out
from game.analysis.counting import BLOCK, Counted, Floats, Paired, at_the_end, count, measured, pair
from game.analysis.recorded import Ends, Record, follow, reality_of
from game.analysis.sharing import shared
from game.engine.luck import Luck, Stream
from game.engine.rules import Rules
from game.engine.start import start
from game.engine.state import State
from game.play.recordings import recording_of

CHUNK = 8192
"""Worlds played together by default: calls of numpy cost more than memory does; `armistice bench` shows both."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be played: the first ``worlds`` worlds of a seed, in one scenario or, paired, in two.

    ``records`` are the scenarios' recorded paths where they are followed at first.
    """

    scenarios: tuple[Rules, ...]
    seed: int
    worlds: int
    chunk: int = CHUNK
    records: tuple[Record | None, ...] = ()

    def starts(self) -> range:
        """Return the first ids of the chunks; whole blocks each, so that sums can be cut anywhere."""
        return range(0, self.worlds, max(BLOCK, self.chunk // BLOCK * BLOCK))


@dataclass(frozen=True, slots=True)
class Part:
    """What one chunk came to, scenario by scenario, and, where there are two, how they differ.

    ``ends`` says for each scenario where its record could not be followed, if it had one.
    """

    counted: tuple[Counted, ...]
    paired: Paired | None
    ends: tuple[Ends | None, ...]

    @property
    def worlds(self) -> int:
        return self.counted[0].worlds


WORTH_RECORDING = 100_000
"""From this many worlds on, writing a scenario down before playing it costs less time than it saves."""


def play(rules: Rules, first: int, worlds: int, seed: int, record: Record | None = None) -> State:
    """Play worlds ``first`` to ``first + worlds - 1`` to their end, every chair by a fast mind."""
    return play_from(rules, first, worlds, seed, record)[0]


def play_from(rules: Rules, first: int, worlds: int, seed: int, record: Record | None) -> tuple[State, Ends | None]:
    """Play worlds along a record, if there is one, and on to their end; say also where the record ended."""
    reality, policy = reality_of(seed, record), Luck(seed, Stream.POLICY)
    state = start(rules, np.arange(first, first + worlds, dtype=np.uint64), reality)
    ends = None
    if record is not None:
        state, ends = follow(rules, state, record, reality, policy)
    return at_the_end(play_out(rules, state, [FastMind()] * len(rules.roles), reality, policy)), ends


def play_chunk(plan: Plan, first: int) -> Part:
    """Play the chunk that begins with world ``first``, and count it."""
    step = plan.starts().step
    ended: list[tuple[Rules, State, Floats]] = []
    ends: list[Ends | None] = []
    for n, rules in enumerate(plan.scenarios):
        recording_of(rules, make=False)
        record = plan.records[n] if plan.records else None
        state, found = play_from(rules, first, min(step, plan.worlds - first), plan.seed, record)
        ended.append((rules, state, measured(rules, state)))
        ends.append(found)
    paired = pair(ended[0], ended[1]) if len(ended) > 1 else None
    return Part(tuple(count(*one) for one in ended), paired, tuple(ends))


def parts(plan: Plan, workers: int = 1, scheduler: str | None = None) -> Iterator[Part]:
    """Yield the parts in the order of their ids, each as soon as it and all before it are done."""
    if plan.worlds >= WORTH_RECORDING:
        for rules in plan.scenarios:
            recording_of(rules)
    return shared(partial(play_chunk, plan), plan.starts(), workers, scheduler)
