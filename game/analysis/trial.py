"""A trial: a scenario beside what a person is just making of it, in the same worlds, coarse at once and finer soon.

One thread plays. It doubles its worlds as long as nobody wants another change; what is wanted last is played first, and
what has become stale is told once more, so that something moves while a hand does, and then dropped. The scenario
itself is played once, and each change is compared with it world by world under the same luck.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from threading import Condition, Thread

from game.analysis.counting import Counted, Floats, count, measured, pair, paired_together, together
from game.analysis.errand import Told
from game.analysis.explore import Result, changes_of, ends_of, outcomes_of
from game.analysis.recorded import Ends, beginning_of, entry_of
from game.analysis.worlds import play_from
from game.engine.rules import Rules
from game.engine.state import State
from game.play.recordings import recording_of
from game.scenario.problem import Problem, Unsound
from game.scenario.scenario import Scenario

STEPS = ((0, 128), (128, 128), (256, 256), *((first, 512) for first in range(512, 4096, 512)))
"""The first world and the number of worlds of each step; steps stay short, for a stale one is played to its end."""
MOST = STEPS[-1][0] + STEPS[-1][1]
SETTLED = 512
"""From so many worlds on a hand has come to rest, and what it has made is read through the language's own door."""


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
    """A change to be played: the scenario it is made in, its rules, and what the language says of it in full."""

    scenario: Scenario
    rules: Callable[[], Rules]
    check: Callable[[], object]


class Trial:
    """Plays in the background until it is closed."""

    def __init__(self, base: Scenario, seed: int, steps: Sequence[tuple[int, int]] = STEPS) -> None:
        self.base = base
        self.seed = seed
        self._steps = tuple(steps)
        self._before: list[Played] = []
        self._news = Condition()
        self._number = 0
        self._told = -1
        self._wanted: Wanted | None = None
        self._result: Result | None = None
        self._problems: tuple[Problem, ...] = ()
        self._is_working, self._is_closed = True, False
        self._thread = Thread(target=self._run, name="trial", daemon=True)
        self._thread.start()

    def want(self, wanted: Wanted | None) -> None:
        """Have another change played; nothing for the scenario as it is."""
        with self._news:
            self._number += 1
            self._wanted, self._is_working, self._problems = wanted, True, ()
            self._news.notify_all()

    @property
    def is_working(self) -> bool:
        return self._is_working

    @property
    def is_stale(self) -> bool:
        """Whether what was found last is not yet of the change that is wanted."""
        return self._told != self._number

    @property
    def result(self) -> Result | None:
        """What was found last, if anything was."""
        return self._result

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Why the change that is wanted cannot be played."""
        return self._problems

    def wait(self, seconds: float = 600.0, *, until: Callable[[], bool] | None = None) -> bool:
        """Wait until all is played, or something else is so; say whether it is."""
        with self._news:
            return self._news.wait_for(until or (lambda: not self._is_working), seconds)

    def close(self) -> None:
        """Play no more; the step in hand comes to its end by itself."""
        with self._news:
            self._is_closed = True
            self._number += 1
            self._news.notify_all()

    def _run(self) -> None:
        while True:
            with self._news:
                self._news.wait_for(lambda: self._is_working or self._is_closed)
                if self._is_closed:
                    return
                number, wanted = self._number, self._wanted
            problems = self._play(number, wanted)
            with self._news:
                if number == self._number:
                    self._is_working, self._problems = False, tuple(problems)
                self._news.notify_all()

    def _play(self, number: int, wanted: Wanted | None) -> Sequence[Problem]:
        """Play a change step by step, as long as it is wanted; return why it cannot be played, if it cannot."""
        began, after = time.perf_counter(), list[Played]()
        try:
            rules = self.base.rules if wanted is None else wanted.rules()
            for at, (first, worlds) in enumerate(self._steps):
                if len(self._before) <= at:
                    self._before.append(play_some(self.base, self.base.rules, first, worlds, self.seed))
                if number != self._number and after:
                    return ()
                scenario = self.base if wanted is None else wanted.scenario
                is_base = rules is self.base.rules
                after.append(self._before[at] if is_base else play_some(scenario, rules, first, worlds, self.seed))
                seconds = time.perf_counter() - began
                self._tell(number, compared(self.base, self._before[: at + 1], after, self.seed, seconds))
                if number != self._number:
                    return ()
                if wanted is not None and first + worlds == SETTLED:
                    wanted.check()
        except Unsound as unsound:
            return [problem for problem in unsound.problems if problem.is_error]
        return ()

    def _tell(self, number: int, result: Result) -> None:
        with self._news:
            self._result, self._told = result, number
            self._news.notify_all()


BESIDE = STEPS[:4]
"""Steps that are played of each reading, where several lie beside each other."""


def beside(
    base: Scenario, others: Mapping[str, Callable[[], Scenario]], seed: int, expect: Told, tell: Told
) -> dict[str, Result]:
    """Play a scenario and some others in the same worlds; return what each of the others came to, by its name."""
    expect(len(BESIDE) * (len(others) + 1))
    before: list[Played] = []
    for first, worlds in BESIDE:
        before.append(play_some(base, base.rules, first, worlds, seed))
        tell(1)
    found = {}
    for name, read in others.items():
        began, after = time.perf_counter(), list[Played]()
        scenario = read()
        for first, worlds in BESIDE:
            after.append(play_some(scenario, scenario.rules, first, worlds, seed))
            tell(1)
        found[name] = compared(base, before, after, seed, time.perf_counter() - began)
    return found
