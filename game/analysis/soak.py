"""A scenario played many times by fast minds, to find what in it is dead: what never comes or changes nothing.

First all worlds are played as an exploration plays them; only if something never came about are they played again, and
watched. Of what was not seen in N worlds one can say with 95% confidence that it comes in fewer than 3 of N (the rule
of three), so that the number of worlds is the only threshold: what at its best had a better chance than that is rare,
not dead, and is not told. Nor is what rests on purpose (``game.analysis.soak_purpose``).

Source: [Hanley1983]
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.agents.fast import FastMind
from game.agents.mind import Mind
from game.agents.playout import play_out
from game.analysis.counting import at_the_end, measured
from game.analysis.soak_purpose import resting, rests
from game.analysis.soak_things import missing
from game.analysis.soak_watch import Trace, watch
from game.analysis.worlds import Plan, play
from game.engine.luck import Luck, Stream
from game.engine.moves import Bundle, idle
from game.engine.observe import View
from game.engine.options import is_put
from game.engine.private import decision_weights
from game.engine.propensity import points_put_to
from game.engine.rules import Rules
from game.engine.start import start
from game.engine.state import State
from game.play.recordings import recording_of

SEED = 1
POWER_WORLDS = 512
"""Worlds in which a chair is silenced, at most: common luck leaves no noise, so one changed world is enough."""

Done = Callable[[int], object]


@dataclass(frozen=True, slots=True)
class Soaked:
    """What a soak found: what never came about, with what was seen of it; chairs whose silence changes nothing; issues
    that no paper settles and nothing moves.
    """

    worlds: int
    traces: tuple[Trace, ...]
    powerless: tuple[int, ...]
    stuck: tuple[int, ...]

    @property
    def rarest(self) -> float:
        """The chance below which these worlds cannot tell rare from never."""
        return 3.0 / self.worlds


class SilentMind:
    """Does nothing, and answers only where a question leaves no choice."""

    def choose(self, rules: Rules, view: View, luck: Luck) -> Bundle:  # noqa: ARG002 - a silent chair draws no luck
        """Return a bundle that leaves everything to the others."""
        bundle = idle(rules, view.role, view.worlds)
        for d in points_put_to(rules, view.role, view.day):
            put = is_put(rules.decisions[d], d, view)
            open_ = decision_weights(rules, view, d) > 0 if put.any() else np.zeros((1, view.worlds), dtype=bool)
            only = put & (open_.sum(axis=0) == 1)
            if only.any():
                bundle.answers[d] = np.where(only, np.argmax(open_, axis=0), -1).astype(np.int8)
        return bundle


def soak(rules: Rules, worlds: int, done: Done | None = None) -> Soaked:
    """Play the first ``worlds`` worlds and return what in them is dead. ``done`` is told of worlds as they are played.

    About twice as many are played as asked for, and some for each chair: ``work`` says how many.
    """
    recording_of(rules, make=False)
    starts = Plan((rules,), SEED, worlds).starts()
    chunks = [range(first, min(first + starts.step, worlds)) for first in starts]
    raised = np.zeros(len(rules.flags), dtype=bool)
    for chunk in chunks:
        raised |= (play(rules, chunk.start, len(chunk), SEED).at >= 0).any(axis=1)
        _tell(done, len(chunk))
    away = resting(rules)
    things = tuple(thing for thing in missing(rules, raised) if not rests(rules, thing, away))
    traces = watch(rules, things, chunks, SEED, done) if things else []
    if not things:
        _tell(done, worlds)
    return Soaked(worlds, tuple(traces), tuple(_powerless(rules, worlds, done)), tuple(_stuck(rules)))


def work(rules: Rules, worlds: int) -> int:
    """Return how many worlds a soak plays in all."""
    return 2 * worlds + len(rules.roles) * min(worlds, POWER_WORLDS)


def _tell(done: Done | None, worlds: int) -> None:
    if done is not None:
        done(worlds)


def _powerless(rules: Rules, worlds: int, done: Done | None) -> list[int]:
    """Return the chairs whose silence changes no ending and no measure in any world, everyone's luck being the same."""
    few = min(worlds, POWER_WORLDS)
    usual, found = _outcome(rules, play(rules, 0, few, SEED)), []
    for role in range(len(rules.roles)):
        minds: list[Mind] = [FastMind() for _ in rules.roles]
        minds[role] = SilentMind()
        reality = Luck(SEED, Stream.REALITY)
        state = start(rules, np.arange(few, dtype=np.uint64), reality)
        ended = at_the_end(play_out(rules, state, minds, reality, Luck(SEED, Stream.POLICY)))
        if np.array_equal(usual, _outcome(rules, ended), equal_nan=True):
            found.append(role)
        _tell(done, few)
    return found


def _outcome(rules: Rules, state: State) -> NDArray[np.float64]:
    """Return how each world ended, with its measures, shape (1 + M, N)."""
    return np.vstack([state.ending.astype(np.float64)[None], measured(rules, state)])


def _stuck(rules: Rules) -> list[int]:
    """Return the issues that stand in no paper and that nothing moves."""
    settled = {issue for paper in rules.instruments for issue in paper.issues}
    deeds = [option.deed for point in rules.decisions for option in point.options]
    deeds += [entry.option.deed for entry in rules.menu] + [event.deed for event in rules.events]
    deeds += [paper.accepted for paper in rules.instruments]
    stages = [stage for paper in rules.instruments for stage in paper.stages]
    deeds += [stage.deed for stage in stages]
    deeds += [deed for stage in stages if stage.ballot for deed in (stage.ballot.passed, stage.ballot.failed)]
    moved = {shift.issue for deed in deeds for shift in deed.shifts}
    return [issue for issue in range(len(rules.issues)) if issue not in settled | moved]
