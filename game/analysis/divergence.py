"""Where two games part, and what followed from it: plain values, sitting by sitting.

Both are gone over in step. Within a sitting the order is that of cause: the date, what the roles did, what luck
decided, what came of it, and where things stood afterwards. Luck is looked up and not consumed, so two games of one
seed part only where something was decided, drawn or written otherwise.

Private types are not compared: two games may hide different ones and be the same in all that anybody did.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal, TypeAlias

from game.engine.state import State
from game.play.commands import MOVES_NOTHING, to_json
from game.play.legal import STAGES, iso
from game.play.sitting import Sitting
from game.play.told import EVERYTHING, Told
from game.scenario.scenario import Scenario

Plain: TypeAlias = "str | float | bool | list[dict[str, object]] | None"

What = Literal["start", "length", "date", "move", "draw", "fact", "value"]
"""In what two games first part: where things stood before the first sitting, one ending before the other, a sitting's
date, a role's bundle, what luck decided, something that happened, or where something stood afterwards."""


@dataclass(frozen=True, slots=True)
class Course:
    """One game from its first sitting on, with the scenario it was played in."""

    scenario: Scenario
    sittings: tuple[Sitting, ...]

    @property
    def ending(self) -> str | None:
        """The ending reached, if one was."""
        reached = int(self.sittings[-1].after.ending[0]) if self.sittings else -1
        return self.scenario.rules.endings[reached].id if reached >= 0 else None


@dataclass(frozen=True, slots=True)
class Parting:
    """The first difference: at which sitting, in what, on which channel (a role, a draw, a rule, a thing), and how."""

    turn: int
    date: str
    what: What
    channel: str
    one: Plain
    other: Plain


@dataclass(frozen=True, slots=True)
class Differing:
    """One thing that happened otherwise; what did not happen at all is None there.

    ``kind`` is ``did`` for what a role did (``what`` is the role), else as in ``Told``: a flag raised, a row changed by
    an amount, an issue moved to a position. ``rule`` is the path of what brought it about.
    """

    turn: int
    date: str
    kind: Literal["did", "raised", "changed", "moved"]
    what: str
    rule: str
    one: Plain
    other: Plain


@dataclass(frozen=True, slots=True)
class Consequence:
    """What one cause (a role, an option, a lever, an event, a standing rule) brought about otherwise, in order."""

    cause: str
    facts: tuple[Differing, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two games side by side; ``first`` is None where they are the same from beginning to end."""

    first: Parting | None
    followed: tuple[Consequence, ...]
    endings: tuple[str | None, str | None]


def compare(one: Course, other: Course) -> Comparison:
    """Return where two games first part, and all that differs from there on, by cause in order of appearance."""
    first = next(_partings(one, other), None)
    followed: dict[str, list[Differing]] = {}
    if first is not None:
        for left, right in list(zip_longest(one.sittings, other.sittings))[first.turn :]:
            for fact in _differing((one.scenario, left), (other.scenario, right)):
                followed.setdefault(cause_of(fact.rule), []).append(fact)
    consequences = tuple(Consequence(cause, tuple(facts)) for cause, facts in followed.items())
    return Comparison(first, consequences, (one.ending, other.ending))


def _partings(one: Course, other: Course) -> Iterator[Parting]:
    """Yield differences in order; the first is where the two part."""
    for turn, (left, right) in enumerate(zip_longest(one.sittings, other.sittings)):
        if left is None or right is None:
            rest = left or right
            yield Parting(turn, rest.date, "length", "calendar", left is not None, right is not None)
            return
        if not turn:
            yield from _parts(
                turn, left.date, "start", _standing(one.scenario, left.before), _standing(other.scenario, right.before)
            )
        if left.date != right.date:
            yield Parting(turn, left.date, "date", "calendar", left.date, right.date)
        sides = ((one.scenario, left), (other.scenario, right))
        yield from _parts(turn, left.date, "move", *(_moves(sitting) for _, sitting in sides))
        yield from _parts(turn, left.date, "draw", *(_drawn(*side) for side in sides))
        yield from _parts(turn, left.date, "fact", *(_happened(*side) for side in sides))
        yield from _parts(
            turn, left.date, "value", *(_standing(scenario, sitting.after) for scenario, sitting in sides)
        )


def _parts(turn: int, date: str, what: What, left: dict[str, Plain], right: dict[str, Plain]) -> Iterator[Parting]:
    """Yield what differs between two tables of plain values; what one of them lacks is None there."""
    for channel in {**left, **right}:
        if left.get(channel) != right.get(channel):
            yield Parting(turn, date, what, channel, left.get(channel), right.get(channel))


def _moves(sitting: Sitting) -> dict[str, Plain]:
    """Return what each role did that the world could notice."""
    return {
        role: [to_json(command) for command in commands if not isinstance(command, MOVES_NOTHING)]
        for role, commands in sitting.commands.items()
    }


def _drawn(scenario: Scenario, sitting: Sitting) -> dict[str, Plain]:
    """Return what luck decided: whether each event that was put to it happened, and what each audience chose."""
    rules = scenario.rules
    found: dict[str, Plain] = {
        draw.channel: bool(draw.uniform[0] < draw.probability[0]) for draw in sitting.facts.draws
    }
    for d, point in enumerate(rules.decisions):
        chosen = int(sitting.after.answer[d, 0])
        if point.chooser >= len(rules.roles) and chosen >= 0 > int(sitting.before.answer[d, 0]):
            found[point.rule] = point.options[chosen].id
    return found


def _happened(scenario: Scenario, sitting: Sitting) -> dict[str, Plain]:
    """Return everything a sitting brought, by kind, thing and cause."""
    found: dict[str, Plain] = {}
    for thing in sitting.told(scenario.rules, EVERYTHING):
        key = f"{thing.kind}:{thing.what}:{thing.rule}"
        before = found.get(key)
        found[key] = before + _amount(thing) if isinstance(before, float) else _value(thing)
    return found


def _amount(thing: Told) -> float:
    return thing.amount or 0.0


def _value(thing: Told) -> Plain:
    """Return what a thing that happened came to: an amount, a position, or that it happened."""
    return _amount(thing) if thing.kind == "changed" else thing.to if thing.kind == "moved" else True


def _differing(one: tuple[Scenario, Sitting | None], other: tuple[Scenario, Sitting | None]) -> Iterator[Differing]:
    """Yield what differs at one sitting; a game that is over brings nothing."""
    present = next(sitting for _, sitting in (one, other) if sitting is not None)
    turn, date = present.turn, present.date
    left, right = (_moves(sitting) if sitting else {} for _, sitting in (one, other))
    for role in {**left, **right}:
        did, instead = left.get(role) or None, right.get(role) or None
        if did != instead:
            yield Differing(turn, date, "did", role, f"roles.{role}", did, instead)
    left, right = (_happened(scenario, sitting) if sitting else {} for scenario, sitting in (one, other))
    for key in {**left, **right}:
        if left.get(key) != right.get(key):
            kind, what, rule = key.split(":", 2)
            for known in ("raised", "changed", "moved"):
                if kind == known:
                    yield Differing(turn, date, known, what, rule, left.get(key), right.get(key))


def cause_of(rule: str) -> str:
    """Return the deed, event or standing rule that an effect or a shift is part of."""
    for part in (".effects.", ".shifts.", ".stake."):
        rule = rule.partition(part)[0]
    return rule


def _standing(scenario: Scenario, state: State) -> dict[str, Plain]:
    """Return where everything stands that anybody could point at, by its id."""
    rules, days = scenario.rules, state.calendar.day_of_sitting
    found: dict[str, Plain] = {f"meters.{row.id}": float(state.value[v, 0]) for v, row in enumerate(rules.rows)}
    for f, flag in enumerate(rules.flags):
        if int(state.at[f, 0]) >= 0:
            found[f"done.{flag}"] = iso(int(days[int(state.at[f, 0])]))
    for i, issue in enumerate(rules.issues):
        found[f"issues.{issue.id}"] = issue.positions[int(state.position[i, 0])]
        settled = int(state.settled[i, 0])
        found[f"issues.{issue.id}.settled"] = rules.instruments[settled].id if settled >= 0 else None
        for r, role in enumerate(rules.roles):
            for name, column in (("pledge", state.pledge), ("mandate", state.mandate)):
                at = int(column[r, i, 0])
                found[f"roles.{role.id}.{name}.{issue.id}"] = issue.positions[at] if at >= 0 else None
    for index, lever in enumerate(rules.levers):
        found[f"levers.{lever.id}.stage"] = STAGES[int(state.rung[index, 0])]
    return found
