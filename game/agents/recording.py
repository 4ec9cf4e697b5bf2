"""A game of fast minds as a recorded program: every sitting written down once, then played over any number of worlds.

What is recorded is ``sit`` and ``step`` themselves, handed stand-ins for arrays (``game.tape.rows``); so the rules
stand in one place, and a recorded game is the game, bit for bit. Games in which anyone else decides, or luck is pinned,
are played the plain way.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.util import find_spec
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from game.engine.luck import Luck, Stream, Worlds, words_of
from game.engine.moves import Moves
from game.engine.rules import Rules
from game.engine.start import start
from game.engine.state import ARRAYS, State
from game.engine.step import step
from game.tape.arrange import Recorded, arranged
from game.tape.banks import Banks
from game.tape.figures import Sheet
from game.tape.graph import Graph
from game.tape.leaves import numbers_in, with_figures
from game.tape.program import Layout, Program, Score
from game.tape.rows import WIDTH, drawn, inputs

BLOCK = 512
"""Worlds played together, so that a game's rows stay in the processor's cache."""

LINES = tuple(name for name in ARRAYS if name != "world")
"""The arrays of a state that a game can change."""

Draws = tuple[tuple[int, int, str], ...]

Sit = Callable[[Rules, State, Luck], Moves]

CAN_PLAY = find_spec("numba") is not None
"""Whether recordings can be played here: numba is an optional extra, and without it games are played the plain way."""


@dataclass(frozen=True, slots=True)
class _Asked(Luck):
    """Luck that writes down what it is asked."""

    graph: Graph = field(default_factory=Graph)

    def draw(self, sitting: int, channel: str, _: Worlds) -> Any:
        """Return a stand-in for the draw."""
        return drawn(self.graph, (int(self.stream), sitting, channel))


@dataclass(frozen=True, slots=True, eq=False, repr=False, weakref_slot=True)
class Recording:
    """A scenario's sittings as a program, and where a state's lines stand in it.

    ``score`` is the program before the scenario's own numbers were put in.
    """

    score: Score
    program: Program
    layout: Layout
    dtypes: dict[str, Any]

    def play_out(self, rules: Rules, state: State, reality: Luck, policy: Luck) -> State:
        """Play N worlds to the end of their calendar, a block at a time; the same worlds as ``step`` would give."""
        ended = {name: np.empty(getattr(state, name).shape, dtype=self.dtypes[name]) for name in LINES}
        banks = Banks(self.program, max(min(BLOCK, state.worlds), 1))
        banks.keys[:] = _keys(self.program.draws, reality.seed, reality.stream, policy.seed, policy.stream)
        clock = state.clock
        for first in range(0, state.worlds, banks.worlds):
            part = slice(first, first + banks.worlds)
            clock = max(clock, self._play(banks, rules, state, part))
            for name, array in ended.items():
                worlds = array[..., part].shape[-1]
                lines = banks.lines(self.layout, name)[:, :worlds]
                array[..., part] = lines.reshape(*array.shape[:-1], worlds)
        return State(calendar=state.calendar, priors=state.priors, clock=clock, world=state.world, **ended)

    def _play(self, banks: Banks, rules: Rules, state: State, part: slice) -> int:
        """Play one block to its end in the banks, and return the sitting at which the last world had ended."""
        from game.tape.machine import play  # noqa: PLC0415 - compiled code is wanted only here, and may be missing

        arrays = {name: getattr(state, name)[..., part] for name in LINES}
        worlds = state.world[part]
        banks.load(self.layout, arrays)
        banks.words[: len(worlds)] = words_of(worlds)
        ending, clock = banks.lines(self.layout, "ending")[0], state.clock
        with np.errstate(all="ignore"):
            while clock < rules.calendar.sittings and not (ending[: len(worlds)] >= 0).all():
                play(banks, self.program, clock)
                clock += 1
        return clock


@lru_cache(maxsize=64)
def _keys(draws: Draws, seed: int, stream: Stream, policy_seed: int, policy_stream: Stream) -> NDArray[np.uint64]:
    """Return the keys of a program's draws, reality's and policy's luck each with a seed and a stream."""
    lucks = {int(Stream.REALITY): Luck(seed, stream), int(Stream.POLICY): Luck(policy_seed, policy_stream)}
    return np.array([lucks[of].key(sitting, channel) for of, sitting, channel in draws], dtype=np.uint64)


_kept: WeakKeyDictionary[Rules, Recording] = WeakKeyDictionary()


def keep(rules: Rules, recording: Recording) -> None:
    """Have every game of these rules played by this recording from now on, in this process."""
    _kept[rules] = recording


def forget(rules: Rules) -> None:
    """Have games of these rules played the plain way again."""
    _kept.pop(rules, None)


def kept(rules: Rules) -> Recording | None:
    """Return the recording these rules are played by, if one has been made."""
    return _kept.get(rules)


def record(rules: Rules, sit: Sit) -> Recording:
    """Write down every sitting of a scenario, each role deciding as ``sit`` says.

    The recording holds for other numbers too, as far as the rules would ask nothing of them that is answered otherwise.
    """
    model, sheet = _model(rules), Sheet()
    sittings = _sittings(with_figures(rules, sheet), sit, model, sheet)
    with _uncollected():
        recording = laid_out(rules, arranged(sittings, Layout.of(_lines(model)), sheet))
    if recording is None:
        raise AssertionError("a recording must hold for the numbers it was made with")
    return recording


@contextmanager
def _uncollected() -> Iterator[None]:
    """Look for no dead cycles meanwhile: a recording makes millions of small things and none, and it takes a third."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def laid_out(rules: Rules, score: Score, numbers: NDArray[np.float64] | None = None) -> Recording | None:
    """Return a score with these rules' numbers in it; nothing where it does not hold for them."""
    program = score.with_numbers(numbers_in(rules) if numbers is None else numbers)
    if program is None:
        return None
    lines = _lines(_model(rules))
    dtypes = {name: array.dtype for name, array in lines.items()}
    return Recording(score, program, Layout.of(lines), dtypes)


def _model(rules: Rules) -> State:
    """Return any worlds of these rules: what counts is the shape of their arrays."""
    return start(rules, np.arange(WIDTH, dtype=np.uint64), Luck(0, Stream.REALITY))


def _lines(state: State) -> dict[str, NDArray[Any]]:
    return {name: getattr(state, name) for name in LINES}


def _sittings(rules: Rules, sit: Sit, model: State, sheet: Sheet) -> Iterator[Recorded]:
    priors = tuple(role.prior for role in rules.roles)
    for clock in range(rules.calendar.sittings):
        graph = Graph(sheet)
        before: dict[str, Any] = {
            name: inputs(graph, name, getattr(model, name).shape[:-1], getattr(model, name).dtype) for name in ARRAYS
        }
        state = State(calendar=rules.calendar, priors=priors, clock=clock, **before)
        moves = sit(rules, state, _Asked(0, Stream.POLICY, graph=graph))
        after, _ = step(rules, state, moves, _Asked(0, Stream.REALITY, graph=graph))
        changed = [
            (name, index, int(getattr(after, name).rows[index]))
            for name in LINES
            for index in np.ndindex(*before[name].rows.shape)
            if getattr(after, name).rows[index] != before[name].rows[index]
        ]
        yield Recorded(graph, changed)
