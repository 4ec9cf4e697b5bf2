"""The recorded path played from end to end, and any path held against the facts of the record.

The facts are a table of their own, not read off the moves: that the two agree is what a replay shows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from game.engine.formula import amount
from game.engine.luck import Luck, Stream
from game.engine.state import State
from game.play import history
from game.play.commands import Command, Refusal, Refused
from game.play.convert import commands_of
from game.play.legal import iso
from game.play.names import names_of
from game.play.seats import DEFAULT_MIND, MINDS
from game.play.sitting import Sitting, case_of, first_refusal, first_state, is_over, play
from game.scenario.building.history import NEVER
from game.scenario.scenario import Scenario
from game.scenario.schema.history import Fact

SEED = 0
"""Of what the record does not say; recorded luck takes the place of every draw that has some."""


@dataclass(frozen=True, slots=True)
class Followed:
    """A sitting of the recorded path; ``ends`` says of a role whose recorded bundle was not possible, why."""

    sitting: Sitting
    ends: Mapping[str, Refusal] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Held:
    """One fact of the record held against a path. ``got`` is a date or ``never``, a number, a position or an ending."""

    fact: str
    expected: str
    got: str
    ok: bool


def follow(scenario: Scenario, seed: int = SEED) -> Iterator[Followed]:
    """Play the recorded path to its end; who did nothing in the record does nothing.

    A bundle that is not possible, as in a changed world, is left to that chair's mind. Raises ``Refused``.
    """
    rules = scenario.rules
    if not scenario.sheet.history.moves:
        raise Refused(Refusal("no-history", {"scenario": scenario.id}))
    recorded = history.recorded(scenario)
    reality = Luck(seed, Stream.REALITY, history.pins(scenario, rules.calendar.sittings))
    state = first_state(rules, reality)
    while not is_over(state):
        commands: dict[str, Sequence[Command]] = {}
        ends: dict[str, Refusal] = {}
        for role in scenario.sheet.roles:
            commands[role] = recorded.get((state.clock, role), ())
            refusal = first_refusal(case_of(rules, state, role), commands[role]) if commands[role] else None
            if refusal is not None:
                ends[role] = refusal
                commands[role] = _of_a_mind(scenario, state, role, Luck(seed, Stream.POLICY))
        sitting = play(rules, state, commands, reality)
        yield Followed(sitting, ends)
        state = sitting.after


def _of_a_mind(scenario: Scenario, state: State, role: str, policy: Luck) -> tuple[Command, ...]:
    view = case_of(scenario.rules, state, role).view
    return commands_of(scenario.rules, MINDS[DEFAULT_MIND].choose(scenario.rules, view, policy))


def hold(scenario: Scenario, sittings: Sequence[Sitting]) -> tuple[Held, ...]:
    """Return every fact of the record with what a path made of it; of a calendar cut short, those of its days."""
    facts = scenario.sheet.history.record.items()
    due = [(id_, fact) for id_, fact in facts if _is_due(scenario, fact)]
    return tuple(_hold(scenario, id_, fact, sittings) for id_, fact in due) if sittings else ()


def _is_due(scenario: Scenario, fact: Fact) -> bool:
    """Return whether a fact is of a day that is played: what held at the end of all of it says nothing of a part."""
    last = scenario.rules.calendar.ends
    if last >= scenario.sheet.calendar.ends.toordinal():
        return True
    if fact.by is not None:
        return fact.by.toordinal() <= last
    return fact.day_of is not None and fact.expected != NEVER and fact.expected <= iso(last)


def _hold(scenario: Scenario, id_: str, fact: Fact, sittings: Sequence[Sitting]) -> Held:
    state = _as_of(fact, sittings)
    names, rules = names_of(scenario.rules), scenario.rules
    if fact.day_of is not None:
        at = int(state.at[rules.flags.index(fact.day_of), 0])
        got = NEVER if at < 0 else iso(int(state.calendar.day_of_sitting[at]))
    elif fact.position is not None:
        issue = names.issues[fact.position]
        got = rules.issues[issue].positions[int(state.position[issue, 0])]
    elif fact.value is not None:
        found = float(amount(scenario.formulas[f"history.record.{id_}.value"](state), 1)[0])
        return Held(id_, fact.expected, f"{found:.10g}", abs(found - float(fact.expected)) <= fact.within)
    else:
        ending = int(state.ending[0])
        got = rules.endings[ending].id if ending >= 0 else NEVER
    return Held(id_, fact.expected, got, got == fact.expected)


def _as_of(fact: Fact, sittings: Sequence[Sitting]) -> State:
    """Return how things stood once the sittings up to a fact's day had been played."""
    by = fact.by.isoformat() if fact.by is not None else None
    played = [sitting for sitting in sittings if by is None or sitting.date <= by]
    return played[-1].after if played else sittings[0].before
