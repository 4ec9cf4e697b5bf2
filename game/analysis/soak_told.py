"""What a soak found, as warnings at their places, each with what was seen turn by turn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from game.analysis.soak import POWER_WORLDS, Soaked
from game.analysis.soak_watch import Trace
from game.engine.rules import Rules
from game.scenario.problem import Problem
from game.scenario.scenario import Scenario
from game.scenario.shape import key_place

LONGEST_ODDS = 1_000_000_000


@dataclass(frozen=True, slots=True)
class TurnSeen:
    """A turn: the share of worlds in which a thing could have come then, and of those, in which each condition held."""

    first: str
    last: str
    open_share: float
    held: tuple[float, ...]
    together: float


@dataclass(frozen=True, slots=True)
class Finding:
    """A warning, the conditions it speaks of in their author's words, and how they fared turn by turn."""

    problem: Problem
    conditions: tuple[str, ...] = ()
    turns: tuple[TurnSeen, ...] = ()


def findings(scenario: Scenario, soaked: Soaked) -> list[Finding]:
    """Return everything dead in a scenario, in the order of its files."""
    rules = scenario.rules
    found = [finding for trace in soaked.traces if (finding := _of_trace(scenario, soaked, trace)) is not None]
    found += [_plain(scenario, "W805", rules.issues[issue].rule) for issue in soaked.stuck]
    silent = min(soaked.worlds, POWER_WORLDS)
    found += [_plain(scenario, "W806", rules.roles[role].rule, worlds=silent) for role in soaked.powerless]
    return sorted(found, key=lambda finding: finding.problem.place)


def _plain(scenario: Scenario, code: str, rule: str, **facts: str | float) -> Finding:
    return Finding(Problem(code, key_place(scenario.tree, tuple(rule.split("."))), dict(facts)))


def _of_trace(scenario: Scenario, soaked: Soaked, trace: Trace) -> Finding | None:
    cause = _cause(scenario.rules, trace, soaked.rarest)
    if cause is None:
        return None
    code, facts = cause
    thing = trace.thing
    told = _plain(scenario, code, thing.rule, kind=thing.kind, worlds=soaked.worlds, **facts)
    turns = tuple(_turns(scenario.rules, trace, soaked.worlds))
    return Finding(told.problem, tuple(part.text for part in thing.parts), turns)


def _cause(rules: Rules, trace: Trace, rarest: float) -> tuple[str, dict[str, str | int]] | None:
    """Return why a thing never came, as a code and the facts of the case; None where it is rare rather than dead."""
    thing = trace.thing
    absent = _absent_side(rules, trace)
    if absent is not None:
        return "W808", {"side": absent}
    if not trace.open_.any():
        return "W804", {}
    held = trace.held.sum(axis=1)
    if not trace.together.any():
        failed = [part for part, worlds in zip(thing.parts, held, strict=True) if not worlds]
        return ("W801", {"part": failed[0].text}) if failed else ("W802", {})
    if thing.kind == "ending":
        return "W807", {}
    if thing.kind in {"stage", "decision"}:  # all that was asked of it held: a vote was lost, or the chooser was ended
        return "W809", {}
    act, best = "none", trace.best
    if thing.kind == "paper":
        act, best = ("accept", trace.best) if trace.offered >= rarest else ("offer", trace.offered)
    if best >= rarest:
        return None
    odds = min(int(1 / best), LONGEST_ODDS) if best * LONGEST_ODDS > 1 else LONGEST_ODDS
    return "W803", {"one_in": odds, "act": act}


def _absent_side(rules: Rules, trace: Trace) -> str | None:
    """Return the side of a paper of which nobody sits at the table on any sitting while the paper is open."""
    if trace.thing.kind != "paper":
        return None
    days = [int(day) for day in rules.calendar.day_of_sitting[:-1] if trace.thing.window.holds(int(day))]
    for side in rules.instruments[trace.thing.index].parties:
        seats = [window for role in rules.roles if role.side == side for window in role.at_table]
        if not any(window.holds(day) for window in seats for day in days):
            return rules.sides[side]
    return None


def _turns(rules: Rules, trace: Trace, worlds: int) -> Iterator[TurnSeen]:
    """Yield what was seen in each turn in which a thing could have come; turns that were alike are told as one."""
    calendar, last = rules.calendar, None
    for turn in range(calendar.turns):
        sittings = calendar.turn_of_sitting[:-1] == turn
        open_ = int(trace.open_[sittings].sum())
        if not open_:
            continue
        day = date.fromordinal(int(calendar.day_of_sitting[:-1][sittings][0])).isoformat()
        held = tuple(round(float(one[sittings].sum()) / open_, 4) for one in trace.held)
        together = round(float(trace.together[sittings].sum()) / open_, 4)
        seen = TurnSeen(day, day, round(open_ / (worlds * int(sittings.sum())), 4), held, together)
        if last is not None and (last.held, last.together) == (seen.held, seen.together):
            seen = TurnSeen(last.first, day, max(last.open_share, seen.open_share), held, together)
        elif last is not None:
            yield last
        last = seen
    if last is not None:
        yield last
