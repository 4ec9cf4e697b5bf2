"""Forecasts of what others would do, held against what they did.

Source: [Brier1950]; 0 is foresight, 0.25 is what saying 50% always gets, 1 is certainty in the wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.engine.explain import explain_table
from game.engine.observe import observe
from game.play.commands import Accept, Command, Offer, Predict
from game.play.names import names_of
from game.play.sitting import Sitting
from game.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Foretold:
    """One forecast: what was said, what was done, and the chance that a machine in the same chair gave to it."""

    date: str
    said: Predict
    did: str
    machine: float

    @property
    def came_true(self) -> bool:
        return self.did == self.said.act

    @property
    def score(self) -> float:
        return (self.said.percent / 100 - self.came_true) ** 2

    @property
    def machine_score(self) -> float:
        return (self.machine - self.came_true) ** 2


def foretold(scenario: Scenario, past: Sequence[Sitting], role: str) -> list[Foretold]:
    """Return every forecast a role made in these sittings. What others did in secret comes out: for a game's end."""
    return [
        Foretold(sitting.date, said, done(sitting.commands.get(said.role, ())), _machine(scenario, sitting, role, said))
        for sitting in past
        for said in sitting.commands.get(role, ())
        if isinstance(said, Predict)
    ]


def done(commands: Sequence[Command]) -> str:
    """Return what a bundle did at the table, as others can tell it apart."""
    if any(isinstance(command, Accept) for command in commands):
        return "accept"
    return "offer" if any(isinstance(command, Offer) for command in commands) else "hold"


def _machine(scenario: Scenario, sitting: Sitting, role: str, said: Predict) -> float:
    """Return the chance that a fast mind in that role would do this, as far as the forecaster could reckon it."""
    rules, names = scenario.rules, names_of(scenario.rules)
    view, other = observe(rules, sitting.before, names.roles[role]), names.roles[said.role]
    believed = [float(view.belief(view.role, other, kind)[0]) for kind in range(len(rules.roles[other].kinds))]
    chances = dict.fromkeys(("offer", "accept", "hold"), 0.0)
    for reckoning in explain_table(rules, view, other, believed):
        _, _, act = reckoning.id.partition(".")
        chances[act.partition(".")[0] or "hold"] += reckoning.probability
    return chances[said.act]
