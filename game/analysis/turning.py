"""The turning points of one game: what moved the chance of its ending, and its worth to one chair, most.

From before every sitting on, fast minds play the game to its end in many worlds under common luck; then once more with
what the first chair did at that sitting fixed, then the second, until all bundles are fixed. Each step's difference is
what that chair's bundle did; what is left between there and the moment after is what luck did. So the pushes of a game
add up to the way from the chance before its first sitting to certainty.

The order of the chairs is the scenario's: what two did only together is put down to the later.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from game.agents.fast import FastMind
from game.agents.playout import ask, play_out
from game.analysis.bundles import merged, repeated
from game.analysis.divergence import Course
from game.analysis.intervals import Difference, contrast, paired_mean
from game.engine.luck import Luck, Stream
from game.engine.moves import assemble
from game.engine.rules import Rules
from game.engine.state import State
from game.engine.step import step
from game.engine.worth import outcome_utility
from game.play.convert import bundle_of
from game.play.names import names_of
from game.play.sitting import Sitting

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

WORLDS = 128
"""Continuations of each moment."""
SHOWN = 5
LUCK = ""
"""Who pushed, where no chair did: events, audiences, votes."""


class StoppedError(Exception):
    """The work was given up, because nobody waits for it any more."""


@dataclass(frozen=True, slots=True)
class Push:
    """What a chair's bundle, or luck, did at one sitting: to the chance of the ending, and to the chair's utility.

    ``size`` is the larger of the two in size, 0..1, utility as a share of what it could have been at the start.
    """

    turn: int
    date: str
    by: str
    chance: Difference
    own: Difference
    size: float
    before: float
    after: float

    @property
    def is_clear(self) -> bool:
        """Whether luck in the continuations alone does not explain it."""
        return any(one.lo > 0 or one.hi < 0 for one in (self.chance, self.own))


@dataclass(frozen=True, slots=True)
class Hindsight:
    """A game seen from its end. ``chances`` are those of its ending before each sitting, and at last."""

    worlds: int
    seed: int
    ending: str
    chances: tuple[float, ...]
    pushes: tuple[Push, ...]

    @property
    def turning_points(self) -> tuple[Push, ...]:
        """The largest pushes that are clear, the largest first."""
        return tuple(sorted((p for p in self.pushes if p.is_clear), key=lambda push: (-push.size, push.turn))[:SHOWN])


@dataclass(frozen=True, slots=True)
class _Futures:
    """Where continuations led: whether to the ending, and their utility, shape (chairs fixed, worlds)."""

    ended: Bools
    own: Floats


def hindsight(course: Course, seed: int, role: str, go_on: Callable[[], bool] = lambda: True) -> Hindsight:
    """Return a finished game as it looks from its end; ``go_on`` is asked before every sitting."""
    rules, end = course.scenario.rules, course.sittings[-1].after
    ending, chair = int(end.ending[0]), names_of(rules).roles[role]
    moments = []
    for sitting in course.sittings:
        if not go_on():
            raise StoppedError
        moments.append(_continued(rules, sitting, seed, chair, ending))
    own = np.full((1, WORLDS), outcome_utility(rules, chair, end)[0])
    moments.append(_Futures(np.ones((1, WORLDS), dtype=np.bool_), own))
    low, high = np.quantile(moments[0].own[0], (0.05, 0.95))
    span = max(float(high - low), 1e-9)
    pushes = [
        push
        for n, sitting in enumerate(course.sittings)
        for push in _pushes(rules, sitting, (moments[n], moments[n + 1]), span)
    ]
    chances = tuple(float(one.ended[0].mean()) for one in moments)
    return Hindsight(WORLDS, seed, rules.endings[ending].id, chances, tuple(pushes))


def _continued(rules: Rules, sitting: Sitting, seed: int, chair: int, ending: int) -> _Futures:
    """Play on from before a sitting, with none, one, two … of the chairs' bundles fixed as they were."""
    chairs, luck = len(rules.roles), Luck(seed, Stream.ANALYSIS)
    rows = WORLDS * (chairs + 1)
    state = _in_worlds(sitting.before, np.tile(np.arange(WORLDS, dtype=np.uint64), chairs + 1))
    fixed = np.repeat(np.arange(chairs + 1), WORLDS)
    minds = [FastMind()] * chairs
    names = names_of(rules).roles
    bundles = []
    for bundle in ask(rules, state, minds, luck):
        said = sitting.commands.get(rules.roles[bundle.role].id, ())
        was = repeated(bundle_of(rules, names[rules.roles[bundle.role].id], said), rows)
        bundles.append(merged(was, bundle, fixed > bundle.role))
    after, _ = step(rules, state, assemble(rules, bundles, rows), luck)
    end = play_out(rules, after, minds, luck, luck)
    own = outcome_utility(rules, chair, end)
    return _Futures((end.ending == ending).reshape(-1, WORLDS), own.reshape(-1, WORLDS))


def _in_worlds(state: State, world: NDArray[np.uint64]) -> State:
    """Return one world's state many times over, each with luck of its own to come."""
    return replace(state.take(np.zeros(len(world), dtype=np.int64)), world=world)


def _pushes(rules: Rules, sitting: Sitting, moments: tuple[_Futures, _Futures], span: float) -> list[Push]:
    """Return what each chair and luck did at a sitting."""
    now, then = moments
    ended = np.vstack([now.ended, then.ended[:1]]).astype(np.int64)
    own = np.vstack([now.own, then.own[:1]])
    found = []
    for n, by in enumerate([*(role.id for role in rules.roles), LUCK]):
        gained, more = ended[n + 1] - ended[n], own[n + 1] - own[n]
        chance = contrast(int(gained.sum()), int((gained**2).sum()), WORLDS)
        worth = paired_mean(float(more.sum()), float((more**2).sum()), WORLDS)
        size = max(abs(chance.d), min(abs(worth.d) / span, 1.0))
        before, after = float(ended[n].mean()), float(ended[n + 1].mean())
        found.append(Push(sitting.turn, sitting.date, by, chance, worth, size, before, after))
    return found
