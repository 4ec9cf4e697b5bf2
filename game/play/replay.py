"""Going over a recorded game again: the same bundles, the same luck, no mind asked, and every sitting compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from game.engine.luck import Luck, Stream
from game.engine.state import State
from game.play import history
from game.play.commands import Refusal
from game.play.journal import DecisionLine, Head, Journal, TurnLine, read
from game.play.scenario_copy import find
from game.play.seats import seated
from game.play.sitting import Sitting, case_of, first_refusal, first_state, is_over, play
from game.scenario.scenario import Scenario

What = Literal["digest", "told", "ending", "date", "decision"]
"""What differs: the world after a sitting, what was told of it, the ending, the date, or a bundle that is not legal."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Where a record and its replay part: at which sitting, in what, and why a bundle could not be played."""

    turn: int
    date: str
    what: What
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Retraced:
    """One recorded sitting, played again; ``sitting`` is None where its bundles cannot be played."""

    line: TurnLine
    sitting: Sitting | None
    difference: Difference | None


@dataclass(frozen=True, slots=True)
class Verification:
    """Whether a record plays out as it says, over how many sittings, and the first place where it does not."""

    turns: int
    first_difference: Difference | None

    @property
    def ok(self) -> bool:
        return self.first_difference is None


def verify(path: Path) -> Verification:
    """Play a saved game again and say where, if anywhere, it would now differ. Raises ``Refused``."""
    journal = read(path)
    scenario = find(journal.head.scenario, journal.head.scenario_sha256, journal.scenario_copy)
    differences = (again.difference for again in retrace(scenario, journal))
    return Verification(len(journal.turns), next(filter(None, differences), None))


def reality_of(scenario: Scenario, head: Head) -> Luck:
    """Return the luck of the world a game is played in: its seed's, and the record's until the game left it."""
    pins = {} if head.entered is None else history.pins(scenario, history.entry(scenario, head.entered))
    return Luck(head.seed, Stream.REALITY, pins)


def retrace(scenario: Scenario, journal: Journal) -> Iterator[Retraced]:
    """Play a record again, sitting by sitting; it ends where a bundle cannot be played.

    Raises ``Refused`` where the record is of other roles than the scenario's.
    """
    seated(scenario.rules, journal.head.seats)
    reality = reality_of(scenario, journal.head)
    state = first_state(scenario.rules, reality, journal.head.world)
    sealed = journal.by_turn
    for line in journal.turns:
        refusal = why_not(scenario, state, sealed.get(line.turn, ()))
        if refusal is not None:
            yield Retraced(line, None, Difference(line.turn, line.date, "decision", refusal))
            return
        commands = {decision.role: decision.commands for decision in sealed.get(line.turn, ())}
        sitting = play(scenario.rules, state, commands, reality)
        yield Retraced(line, sitting, _difference(line, sitting.line(scenario.rules)))
        state = sitting.after


def why_not(scenario: Scenario, state: State, decisions: tuple[DecisionLine, ...]) -> Refusal | None:
    """Return why recorded bundles cannot be played at this moment, if they cannot."""
    if is_over(state):
        return Refusal("over")
    for decision in decisions:
        refusal = first_refusal(case_of(scenario.rules, state, decision.role), decision.commands)
        if refusal is not None:
            return refusal
    return None


def _difference(recorded: TurnLine, played: TurnLine) -> Difference | None:
    differs: list[tuple[What, bool]] = [
        ("digest", recorded.digest != played.digest),
        ("ending", recorded.ending != played.ending),
        ("date", recorded.date != played.date),
        ("told", recorded.told != played.told),
    ]
    return next((Difference(recorded.turn, recorded.date, what) for what, is_so in differs if is_so), None)
