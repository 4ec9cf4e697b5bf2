"""How a game ended, in plain values: the ending, the measures, and the private types that were sealed until now."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.formula import amount, mask
from game.engine.rules import Measure
from game.engine.state import State
from game.play.legal import iso
from game.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Outcome:
    """The end of a game.

    ``measures`` holds an ISO date, a number, or None where what it dates never happened; ``points`` says of each role's
    mandate points whether they were kept; ``kinds`` is what each role really was.
    """

    ending: str
    ended_on: str
    turn: int
    measures: dict[str, str | float | None]
    points: dict[str, dict[str, bool]]
    kinds: dict[str, str]


def outcome_of(scenario: Scenario, state: State) -> Outcome:
    """Return the outcome of a game that is over."""
    rules = scenario.rules
    turn = int(state.ended_at[0])
    return Outcome(
        ending=rules.endings[int(state.ending[0])].id,
        ended_on=iso(int(state.calendar.day_of_sitting[turn])),
        turn=turn,
        measures={measure.id: _measured(measure, state) for measure in rules.measures},
        points={role: _kept(scenario, state, role) for role in scenario.sheet.roles},
        kinds={role.id: role.kinds[int(state.kind[index, 0])].id for index, role in enumerate(rules.roles)},
    )


def _kept(scenario: Scenario, state: State, role: str) -> dict[str, bool]:
    points = f"roles.{role}.envelope.points."
    return {
        path.removeprefix(points).removesuffix(".kept"): bool(mask(formula(state), 1)[0])
        for path, formula in scenario.formulas.items()
        if path.startswith(points)
    }


def _measured(measure: Measure, state: State) -> str | float | None:
    if measure.formula is not None:
        return float(amount(measure.formula(state), 1)[0])
    at = int(state.at[measure.flag, 0])
    return iso(int(state.calendar.day_of_sitting[at])) if at >= 0 else None
