"""Which numbers an answer rests on: each is varied as far as it may be wrong, and the worlds are played again.

Four stages, each cheaper for what the one before has found. All numbers at once: how far each ending's share spreads,
and what part of that rests on numbers that were invented. One declared thing at a time: which of them matter. One
number of those at a time, at its lowest and its highest in the same worlds. The few that move most, with all the rest
varied around them: what share of the spread is theirs. All variations play the same worlds under the same luck.

It cannot tell whether the rules themselves are right: a number that no rule reads has no say here.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

import numpy as np
from numpy.typing import NDArray

from game.analysis.counting import endings_of
from game.analysis.designs import Design, Estimate, apportioning, effects, screening, shares_of_spread, size
from game.analysis.explore import UNSETTLED
from game.analysis.intervals import Difference, Share, paired_share, wilson
from game.analysis.numbers import Number, doubt_of, groups_of, numbers_of, texts
from game.analysis.recorded import Record, beginning_of
from game.analysis.sharing import shared
from game.analysis.varied import sound, varied
from game.analysis.worlds import WORTH_RECORDING, play
from game.engine.rules import Rules
from game.play.recordings import recording_of
from game.scenario.scenario import Scenario
from game.scenario.schema.kinds import KINDS, EvidenceKind

Ended = NDArray[np.int8]
Floats = NDArray[np.float64]

REST = "*"
"""All numbers but those that are named."""
WORLDS = 512
"""Worlds of each variation by default; the noise this leaves is told beside the spread."""


@dataclass(frozen=True, slots=True)
class Effort:
    """How many variations each stage plays.

    ``base`` variations a question when the spread is shared out, ``trajectories`` through all things, then the numbers
    of so many ``things``, but no more than ``singles`` of them, and so many ``named`` in the last.
    """

    base: int = 32
    trajectories: int = 3
    things: int = 12
    singles: int = 60
    named: int = 6


@dataclass(frozen=True, slots=True)
class NumberEffect:
    """What an ending's share is with one number at its lowest and its highest, all else as written."""

    path: str
    text: str
    kind: EvidenceKind
    low: str
    high: str
    at_low: Share
    at_high: Share
    difference: Difference


@dataclass(frozen=True, slots=True)
class EndingSensitivity:
    """How an ending's share answers to the numbers.

    ``written`` is the share with every number as written; ``spread`` its 5%, 50% and 95% over variations of all numbers
    at once; ``noise`` the share of their variance that is the luck of so few worlds; ``rests_on`` what share of the
    spread each kind of evidence has a part in; ``things`` how far it moves as a thing's numbers cross their ranges, the
    farthest first; ``numbers`` likewise one number; ``shares`` the share of the spread that a number has a part in.
    """

    written: Share
    spread: tuple[float, float, float]
    noise: float
    rests_on: dict[EvidenceKind, Estimate]
    things: dict[str, Estimate] = field(default_factory=dict)
    numbers: tuple[NumberEffect, ...] = ()
    shares: dict[str, Estimate] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """What was found; stages that were not reached before an interrupt are empty."""

    worlds: int
    variations: int
    seed: int
    seconds: float
    doubt: dict[EvidenceKind, float]
    varied: dict[EvidenceKind, int]
    endings: dict[str, EndingSensitivity]
    is_interrupted: bool


@dataclass(frozen=True, slots=True)
class Varying:
    """A scenario whose numbers are to be varied, and the worlds that each variation plays."""

    scenario: Scenario
    numbers: tuple[Number, ...]
    worlds: int
    seed: int
    record: Record | None = None

    def rules(self, shares: Floats | None) -> Rules:
        """Return the rules with each number at a share of its range, or all as written."""
        if shares is None:
            return self.scenario.rules
        factors = [number.factor(float(share)) for number, share in zip(self.numbers, shares, strict=True)]
        return varied(self.scenario, texts(self.numbers, factors))

    def alone(self, at: int, share: float) -> Floats:
        """Return the shares at which one number stands there and every other as written."""
        shares = np.array([number.share_of_written for number in self.numbers])
        shares[at] = share
        return shares


def play_variation(varying: Varying, shares: Floats | None) -> Ended:
    """Play one variation and return how each world ended, shape (worlds,)."""
    rules = varying.rules(shares)
    recording_of(rules, make=False)
    return endings_of(rules, play(rules, 0, varying.worlds, varying.seed, varying.record)).astype(np.int8)


@dataclass(slots=True)
class _Run:
    """The playing of variations; it stops for good at the first interrupt."""

    varying: Varying
    workers: int
    scheduler: str | None
    done: Callable[[int], object] | None
    played: int = 0
    is_interrupted: bool = False

    def play(self, variations: Sequence[Floats | None]) -> list[Ended]:
        """Return how the worlds of each variation ended, as far as it came."""
        found: list[Ended] = []
        if self.is_interrupted:
            return found
        try:
            for ended in shared(partial(play_variation, self.varying), variations, self.workers, self.scheduler):
                found.append(ended)
                self.played += 1
                if self.done is not None:
                    self.done(1)
        except KeyboardInterrupt:
            self.is_interrupted = True
        return found

    def play_design(self, design: Design) -> list[Ended]:
        """Return the outcome of a whole design, or nothing: half a design says nothing."""
        found = self.play(list(design.shares))
        return found if len(found) == len(design.shares) else []


def variations(numbers: Sequence[Number], effort: Effort) -> int:
    """Return how many variations will be played, at most."""
    kinds, groups = {number.kind for number in numbers}, set(groups_of(numbers))
    singles = min(effort.singles, len(numbers))
    named = min(effort.named, len(numbers))
    return (
        1
        + size(len(kinds), effort.base)
        + effort.trajectories * (len(groups) + 1)
        + 2 * singles
        + size(named + 1, effort.base)
    )


def sensitivity(
    scenario: Scenario,
    seed: int,
    *,
    worlds: int = WORLDS,
    entered: str | None = None,
    effort: Effort | None = None,
    workers: int = 1,
    scheduler: str | None = None,
    started: Callable[[int], object] | None = None,
    done: Callable[[int], object] | None = None,
) -> Sensitivity:
    """Vary the numbers of a scenario and say what its endings rest on.

    ``started`` is told how many variations there will be at most, ``done`` after each that there was one more. Raises
    ``NoDesignsError`` where the extra is not installed.
    """
    effort = effort or Effort()
    began = time.perf_counter()
    numbers = sound(scenario, numbers_of(scenario))
    run = _Run(Varying(scenario, numbers, worlds, seed, beginning_of(scenario, entered)), workers, scheduler, done)
    most = variations(numbers, effort)
    if started is not None:
        started(most)
    if most * worlds >= WORTH_RECORDING:
        recording_of(scenario.rules)  # numbers that are varied alone are played by it
    endings = _found(scenario.rules, numbers, run, effort) if numbers else {}
    return Sensitivity(
        worlds=worlds,
        variations=run.played,
        seed=seed,
        seconds=time.perf_counter() - began,
        doubt=doubt_of(scenario),
        varied={kind: sum(number.kind == kind for number in numbers) for kind in KINDS},
        endings=endings,
        is_interrupted=run.is_interrupted,
    )


def _found(rules: Rules, numbers: tuple[Number, ...], run: _Run, effort: Effort) -> dict[str, EndingSensitivity]:
    """Play the stages one after another, and put together what each says of each ending."""
    names = [*(ending.id for ending in rules.endings), UNSETTLED]
    by_kind = apportioning([number.kind for number in numbers], effort.base)
    written = run.play([None])
    overall = run.play_design(by_kind)
    if not written or not overall:
        return {}
    groups = groups_of(numbers)
    by_thing = screening(groups, effort.trajectories)
    screened = run.play_design(by_thing)
    things = {name: effects(by_thing, _share(screened, e)) if screened else {} for e, name in enumerate(names)}
    singles = _chosen(groups, _largest(things), effort)
    pairs = _pairs(run, singles)
    singles = singles[: len(pairs)]
    named = sorted(range(len(singles)), key=lambda n: -_most_moved(pairs[n], len(names)))[: effort.named]
    apart = [REST] * len(numbers)
    for n in named:
        apart[singles[n]] = numbers[singles[n]].name
    by_number = apportioning(apart, effort.base)
    last = run.play_design(by_number) if named else []
    return {
        name: EndingSensitivity(
            written=wilson(int((written[0] == e).sum()), len(written[0])),
            spread=_quantiles(_share(overall, e)),
            noise=_noise(_share(overall, e), len(written[0])),
            rests_on=_of_kinds(shares_of_spread(by_kind, _share(overall, e))),
            things=_ranked(things[name]),
            numbers=tuple(_effects(numbers, singles, pairs, e)),
            shares=_ranked(shares_of_spread(by_number, _share(last, e)) if last else {}),
        )
        for e, name in enumerate(names)
        if name != UNSETTLED or any((ended == e).any() for ended in (*written, *overall))
    }


def _share(played: Sequence[Ended], ending: int) -> Floats:
    """Return an ending's share in each variation."""
    return np.array([(ended == ending).mean() for ended in played])


def _quantiles(shares: Floats) -> tuple[float, float, float]:
    low, middle, high = (float(q) for q in np.quantile(shares, (0.05, 0.5, 0.95)))
    return low, middle, high


def _noise(shares: Floats, worlds: int) -> float:
    spread = float(np.var(shares))
    return min(1.0, float(np.mean(shares * (1 - shares))) / worlds / spread) if spread else 0.0


def _of_kinds(found: Mapping[str, Estimate]) -> dict[EvidenceKind, Estimate]:
    return {kind: found[kind] for kind in KINDS if kind in found}


def _ranked(found: Mapping[str, Estimate]) -> dict[str, Estimate]:
    return dict(sorted(found.items(), key=lambda item: -item[1].value))


def _largest(things: Mapping[str, Mapping[str, Estimate]]) -> list[str]:
    """Return the things by how far they move any ending."""
    most: dict[str, float] = {}
    for found in things.values():
        for thing, estimate in found.items():
            most[thing] = max(most.get(thing, 0.0), estimate.value)
    return sorted(most, key=lambda thing: -most[thing])


def _chosen(groups: Sequence[str], things: Sequence[str], effort: Effort) -> list[int]:
    """Return which numbers are varied one at a time: those of the things that matter most."""
    found = [n for thing in things[: effort.things] for n, group in enumerate(groups) if group == thing]
    return found[: effort.singles]


def _pairs(run: _Run, singles: Sequence[int]) -> list[tuple[Ended, Ended]]:
    ends = [run.varying.alone(n, share) for n in singles for share in (0.0, 1.0)]
    played = run.play(ends)
    return list(zip(played[::2], played[1::2], strict=False))


def _most_moved(pair: tuple[Ended, Ended], endings: int) -> float:
    counts = [np.bincount(ended, minlength=endings) for ended in pair]
    return float(np.abs(counts[1] - counts[0]).max())


def _effects(
    numbers: Sequence[Number], singles: Sequence[int], pairs: Sequence[tuple[Ended, Ended]], ending: int
) -> Iterator[NumberEffect]:
    """Yield what each number does to an ending, the one that moves it farthest first."""
    found = []
    for n, (low, high) in zip(singles, pairs, strict=True):
        here, there = low == ending, high == ending
        number, worlds = numbers[n], len(low)
        ends = [_written(number, factor) for factor in (number.low, number.high)]
        found.append(
            NumberEffect(
                path=number.name,
                text=number.text,
                kind=number.kind,
                low=ends[0],
                high=ends[1],
                at_low=wilson(int(here.sum()), worlds),
                at_high=wilson(int(there.sum()), worlds),
                difference=paired_share(int((there & ~here).sum()), int((here & ~there).sum()), worlds),
            )
        )
    yield from sorted(found, key=lambda effect: -abs(effect.difference.d))


def leading(found: Sensitivity, most: int) -> list[str]:
    """Return the numbers on which most depends: those that move any ending's share farthest as they cross their range.

    What moves nothing by more than luck explains is left out.
    """
    farthest: dict[str, float] = {}
    for answer in found.endings.values():
        for one in answer.numbers:
            if one.difference.lo > 0 or one.difference.hi < 0:
                farthest[one.path] = max(farthest.get(one.path, 0.0), abs(one.difference.d))
    return sorted(farthest, key=lambda path: -farthest[path])[:most]


def _written(number: Number, factor: float) -> str:
    """Return what a number is at a factor; a formula is told by the factor alone."""
    if number.amount is None:
        return f"×{factor:.4g}"
    return next(iter(texts([number], [factor]).values()), number.text)
