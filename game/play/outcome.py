"""How a game ended, in plain values: the ending, the measures, and the private types that were sealed until now."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.formula import amount
from game.engine.rules import Measure, Rules
from game.engine.state import State
from game.play.legal import iso


@dataclass(frozen=True, slots=True)
class Outcome:
    """The end of a game.

    ``measures`` holds an ISO date, a number, or None where what it dates never happened; ``kinds`` is what each role
    really was.
    """

    ending: str
    ended_on: str
    turn: int
    measures: dict[str, str | float | None]
    kinds: dict[str, str]


def outcome_of(rules: Rules, state: State) -> Outcome:
    """Return the outcome of a game that is over."""
    turn = int(state.ended_at[0])
    return Outcome(
        ending=rules.endings[int(state.ending[0])].id,
        ended_on=iso(int(state.calendar.day_of_sitting[turn])),
        turn=turn,
        measures={measure.id: _measured(measure, state) for measure in rules.measures},
        kinds={role.id: role.kinds[int(state.kind[index, 0])].id for index, role in enumerate(rules.roles)},
    )


def _measured(measure: Measure, state: State) -> str | float | None:
    if measure.formula is not None:
        return float(amount(measure.formula(state), 1)[0])
    at = int(state.at[measure.flag, 0])
    return iso(int(state.calendar.day_of_sitting[at])) if at >= 0 else None
