"""A scenario beside one change of it after another, in the same worlds: coarse at once, and finer step by step."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from game.analysis.counting import Counted, Floats, count, measured, pair, paired_together, together
from game.analysis.explore import Result, changes_of, ends_of, outcomes_of
from game.analysis.recorded import Ends, beginning_of, entry_of
from game.analysis.whatif import Grounds, Where, ends, rules_of, scenario_of
from game.analysis.worlds import play_from
from game.engine.rules import Rules
from game.engine.state import State
from game.play.recordings import recording_of
from game.scenario.scenario import Scenario

STEPS = ((0, 128), (128, 128), (256, 256), *((first, 512) for first in range(512, 4096, 512)))
"""The first world and the number of worlds of each step; steps stay short, for a stale one is played to its end."""
MOST = STEPS[-1][0] + STEPS[-1][1]
SETTLED = 512
"""From so many worlds on a hand has come to rest, and what it has made is read through the language's own door."""

Say = Callable[[Any], bool]
"""Told how far something has come; says whether to go on."""


@dataclass(frozen=True, slots=True)
class Played:
    """Some worlds played to their end: their measures, what they came to, and where the record ended in them."""

    rules: Rules
    state: State
    values: Floats
    counted: Counted
    ends: Ends | None


def play_some(scenario: Scenario, rules: Rules, first: int, worlds: int, seed: int) -> Played:
    """Play some worlds of a scenario under rules that are its own or made of them; it may begin in its record."""
    recording_of(rules, make=False)
    state, ends = play_from(rules, first, worlds, seed, beginning_of(scenario, None))
    values = measured(rules, state)
    return Played(rules, state, values, count(rules, state, values), ends)


def compared(
    scenario: Scenario, before: Sequence[Played], after: Sequence[Played], seed: int, seconds: float
) -> Result:
    """Return what a change came to beside the scenario itself, over the same worlds."""
    here, there = before[0].rules, after[0].rules
    counted = tuple(together([one.counted for one in side]) for side in (before, after))
    outcomes = [
        replace(outcomes_of(side[0].rules, whole), record_ends=ends_of(side[0].rules, [one.ends for one in side]))
        for side, whole in zip((before, after), counted, strict=True)
    ]
    pairs = [
        pair((here, one.state, one.values), (there, other.state, other.values))
        for one, other in zip(before, after, strict=True)
    ]
    worlds = counted[0].worlds
    return Result(
        asked=worlds,
        worlds=worlds,
        seed=seed,
        seconds=seconds,
        outcomes=outcomes[0],
        versus=outcomes[1],
        difference=changes_of(here, there, paired_together(pairs), worlds),
        entered=entry_of(scenario, None),
        counted=counted,
    )


@dataclass(frozen=True, slots=True)
class Wanted:
    """A change to be played: the patches that lie on the scenario, and where numbers have been moved to.

    Without either it is the scenario as it is.
    """

    patches: tuple[Where, ...] = ()
    moved: Mapping[str, float] = field(default_factory=dict)


class Pairs:
    """Plays changes of one scenario; the scenario itself is played once, and each change compared with it.

    World by world under the same luck, so the same numbers come whoever asks, in whichever process.
    """

    def __init__(self, grounds: Grounds, seed: int, steps: Sequence[tuple[int, int]] = STEPS) -> None:
        self.grounds = grounds
        self.seed = seed
        self.steps = tuple(steps)
        self._before: dict[int, Played] = {}

    @property
    def base(self) -> Scenario:
        """The scenario as it is. Raises ``Unsound``."""
        return self.grounds.of().scenario

    def play(self, wanted: Wanted) -> Iterator[Result]:
        """Yield what a change comes to, each time over more worlds. Raises ``Unsound`` where it cannot be played."""
        began, before, after = time.perf_counter(), list[Played](), list[Played]()
        ground, base = self.grounds.of(wanted.patches), self.base
        rules = rules_of(ground, wanted.moved)
        for at, (first, worlds) in enumerate(self.steps):
            before.append(self._written(at))
            is_same = rules is base.rules
            after.append(before[at] if is_same else play_some(ground.scenario, rules, first, worlds, self.seed))
            yield compared(base, before, after, self.seed, time.perf_counter() - began)
            if first + worlds == SETTLED:
                scenario_of(ground, wanted.moved)  # sees what the short way to the rules does not

    def read_ahead(self) -> Iterator[None]:
        """Do piece by piece what the first change would otherwise wait for: play the scenario, read its formulas."""
        for at in range(len(self.steps)):
            self._written(at)
            yield
        ground = self.grounds.of()
        for number in list(ground.numbers.values())[:1]:
            rules_of(ground, {number.name: ends(number)[0]})

    def _written(self, at: int) -> Played:
        """Return a step of the scenario as it is."""
        if at not in self._before:
            self._before[at] = play_some(self.base, self.base.rules, *self.steps[at], self.seed)
        return self._before[at]


def tell_each(wanted: Wanted, pairs: Pairs, say: Say) -> None:
    """Play a change and tell each of its results, as long as it is wanted. Raises ``Unsound``."""
    for result in pairs.play(wanted):
        if not say(result):
            return
