"""How a scenario ends when it is played thousands of times: shares with intervals, and what a change changes.

Every chair is a fast mind's. Two scenarios are played in the same worlds under the same luck, so that what differs
between them is what was changed and not the draw.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

import numpy as np

from game.analysis.counting import Counted, Paired, paired_together, shared_measures, together, whole
from game.analysis.intervals import Difference, Share, paired_mean, paired_share, wilson
from game.analysis.recorded import Ends, beginning_of, entry_of
from game.analysis.worlds import CHUNK, Part, Plan, parts
from game.engine.rules import Rules
from game.scenario.scenario import Scenario

UNSETTLED = "none"
"""The share of worlds in which an issue was not settled goes by this name."""

QUANTILES = (0.05, 0.5, 0.95)


@dataclass(frozen=True, slots=True)
class Spread:
    """How a measure spreads over worlds; all nothing where no world has it.

    A date is an ordinal; ``share`` says in what share of worlds it came, and is nothing for what is not a date.
    """

    mean: float | None
    q05: float | None
    q50: float | None
    q95: float | None
    share: float | None = None


@dataclass(frozen=True, slots=True)
class RecordEnd:
    """A recorded bundle that was not possible, and in how many worlds; from there that chair's mind chose."""

    turn: int
    date: str
    role: str
    worlds: int


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What the worlds of one scenario came to, by id, in the order of its rules."""

    scenario: str
    endings: dict[str, Share]
    issues: dict[str, dict[str, float]]
    measures: dict[str, Spread]
    record_ends: tuple[RecordEnd, ...] = ()


@dataclass(frozen=True, slots=True)
class Changes:
    """What the other scenario changes, world by world; measures only where both give a number."""

    endings: dict[str, Difference]
    measures: dict[str, Difference]


@dataclass(frozen=True, slots=True)
class Result:
    """``worlds`` is what was played, less than ``asked`` where a person stopped it.

    ``entered`` is when the record was left, if it was followed; ``counted`` is what was counted in each scenario, for
    whoever looks for more in it.
    """

    asked: int
    worlds: int
    seed: int
    seconds: float
    outcomes: Outcomes
    versus: Outcomes | None = None
    difference: Changes | None = None
    entered: str | None = None
    counted: tuple[Counted, ...] = ()

    @property
    def is_interrupted(self) -> bool:
        return self.worlds < self.asked

    @property
    def worlds_per_second(self) -> float:
        """Each world of a pair counts: it was played."""
        played = self.worlds * (1 if self.versus is None else 2)
        return played / self.seconds if self.seconds else 0.0


def explore(
    scenario: Scenario,
    worlds: int,
    seed: int,
    *,
    versus: Scenario | None = None,
    entered: str | None = None,
    workers: int = 1,
    scheduler: str | None = None,
    chunk: int = CHUNK,
    done: Callable[[int], object] | None = None,
) -> Result:
    """Play the first ``worlds`` worlds of a seed and say what they came to.

    With ``entered`` (ISO) everyone follows the record to that date, or to the scenario's own. ``done`` is told after
    each chunk how many more worlds were played. An interrupt stops there: what has been played by then is what one
    would have got by asking for so many. Raises ``Refused`` for a date that leads nowhere, ``NoClusterError`` for a
    scheduler that does.
    """
    both = [one for one in (scenario, versus) if one is not None]
    rules = tuple(one.rules for one in both)
    records = tuple(beginning_of(one, entered) for one in both)
    played: list[Part] = []
    began = time.perf_counter()
    try:
        for part in parts(Plan(rules, seed, worlds, chunk, records), workers, scheduler):
            played.append(part)
            if done is not None:
                done(part.worlds)
    except KeyboardInterrupt:
        if not played:
            raise
    seconds = time.perf_counter() - began
    counted = tuple(together([part.counted[n] for part in played]) for n in range(len(rules)))
    outcomes = [
        replace(outcomes_of(one, here), record_ends=ends_of(one, [part.ends[n] for part in played]))
        for n, (one, here) in enumerate(zip(rules, counted, strict=True))
    ]
    pairs = [part.paired for part in played if part.paired is not None]
    return Result(
        asked=worlds,
        worlds=counted[0].worlds,
        seed=seed,
        seconds=seconds,
        outcomes=outcomes[0],
        versus=outcomes[1] if len(outcomes) > 1 else None,
        difference=changes_of(rules[0], rules[1], paired_together(pairs), counted[0].worlds) if pairs else None,
        entered=entry_of(scenario, entered),
        counted=counted,
    )


def ends_of(rules: Rules, ends: Sequence[Ends | None]) -> tuple[RecordEnd, ...]:
    """Name where the record could not be followed, sitting by sitting."""
    found = [one for one in ends if one is not None]
    together = np.sum(found, axis=0) if found else np.zeros((0, 0), dtype=np.int64)
    return tuple(
        RecordEnd(
            turn=int(sitting),
            date=day_of(float(rules.calendar.day_of_sitting[sitting])).isoformat(),
            role=rules.roles[role].id,
            worlds=int(together[sitting, role]),
        )
        for sitting, role in np.argwhere(together)
    )


def outcomes_of(rules: Rules, counted: Counted) -> Outcomes:
    """Name what was counted."""
    endings = {ending.id: int(n) for ending, n in zip(rules.endings, counted.endings, strict=False)}
    if counted.endings[-1]:
        endings[UNSETTLED] = int(counted.endings[-1])
    return Outcomes(
        scenario=rules.scenario,
        endings={ending: wilson(n, counted.worlds) for ending, n in endings.items()},
        issues={
            issue.id: settled_on(issue.positions, counted.issues[i], counted.worlds)
            for i, issue in enumerate(rules.issues)
        },
        measures=measures_of(rules, counted),
    )


def settled_on(
    positions: tuple[str, ...], counts: np.ndarray[Any, np.dtype[np.int64]], worlds: int
) -> dict[str, float]:
    """Return the shares of worlds in which an issue was settled on each position, and, last, not at all."""
    shares = {key_of(position): int(counts[n]) / worlds for n, position in enumerate(positions)}
    return {**shares, UNSETTLED: int(counts[-1]) / worlds}


def key_of(position: str) -> str:
    """Return the name under which a position's share is told: its id, but ``settled_none`` where that is ``none``."""
    return f"settled_{position}" if position == UNSETTLED else position


def measures_of(rules: Rules, counted: Counted) -> dict[str, Spread]:
    spreads = {}
    for m, total in enumerate(whole(counted.sums)):
        happened, sample = int(counted.happened[m]), counted.sample[m]
        is_date = rules.measures[m].formula is None
        share = happened / counted.worlds if is_date else None
        known = sample[~np.isnan(sample)]
        if happened and len(known):
            q05, q50, q95 = (float(q) for q in np.quantile(known, QUANTILES))
            spreads[rules.measures[m].id] = Spread(total / happened, q05, q50, q95, share)
        else:
            spreads[rules.measures[m].id] = Spread(None, None, None, None, share)
    return spreads


def changes_of(rules: Rules, others: Rules, paired: Paired, worlds: int) -> Changes:
    """Say how often each ending, and by how much each measure, differs in the same world; second less first."""
    first, second = [one.id for one in rules.endings], [one.id for one in others.endings]
    endings = {}
    for ending in dict.fromkeys([*first, *second]):
        before = paired.endings[first.index(ending)].sum() if ending in first else 0
        after = paired.endings[:, second.index(ending)].sum() if ending in second else 0
        both = ending in first and ending in second
        stayed = paired.endings[first.index(ending), second.index(ending)] if both else 0
        endings[ending] = paired_share(int(after - stayed), int(before - stayed), worlds)
    shared = [rules.measures[m].id for m, _ in shared_measures(rules, others)]
    sums = zip(shared, whole(paired.sums), whole(paired.squares), strict=True)
    return Changes(endings, {name: paired_mean(total, squares, worlds) for name, total, squares in sums})


def as_json(result: Result) -> dict[str, Any]:
    """Return the result as `armistice explore --json` prints it; dates are ISO dates."""
    out: dict[str, Any] = {
        "scenario": result.outcomes.scenario,
        "worlds": result.worlds,
        "seed": result.seed,
        "seconds": round(result.seconds, 3),
        "worlds_per_second": round(result.worlds_per_second, 1),
        **_told(result.outcomes),
    }
    if result.entered is not None:
        out["from"] = result.entered
    if result.is_interrupted:
        out |= {"interrupted": True, "asked": result.asked}
    if result.versus is not None and result.difference is not None:
        out["versus"] = {"scenario": result.versus.scenario, **_told(result.versus)}
        out["difference"] = asdict(result.difference)
    return out


def _told(outcomes: Outcomes) -> dict[str, Any]:
    return {
        "endings": {ending: asdict(share) for ending, share in outcomes.endings.items()},
        "issues": outcomes.issues,
        "measures": {measure: _told_spread(spread) for measure, spread in outcomes.measures.items()},
        **({"record_ends": [asdict(end) for end in outcomes.record_ends]} if outcomes.record_ends else {}),
    }


def _told_spread(spread: Spread) -> dict[str, float | str | None]:
    values = {"mean": spread.mean, "q05": spread.q05, "q50": spread.q50, "q95": spread.q95}
    if spread.share is None:
        return dict(values)
    dates = {name: None if value is None else day_of(value).isoformat() for name, value in values.items()}
    return {**dates, "share": spread.share}


def day_of(ordinal: float) -> date:
    """Return the day nearest to an ordinal; a mean date falls between days."""
    return date.fromordinal(round(ordinal))
