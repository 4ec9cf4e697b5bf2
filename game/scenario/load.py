"""The one way to a scenario: found, read, patched, checked and built, or refused with everything that is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from game.scenario.build import build
from game.scenario.problem import Problem, Unsound
from game.scenario.read import read
from game.scenario.scenario import Scenario
from game.scenario.shelf import find
from game.scenario.tree import Branch


@dataclass(frozen=True, slots=True)
class Gathered:
    """A scenario before it has meaning: its files read, merged and patched, with every problem so far."""

    tree: Branch | None
    problems: tuple[Problem, ...]
    is_shipped: bool


def gather(where: str | Path) -> Gathered:
    """Return the merged tree of a scenario and what was wrong on the way to it."""
    spot = find(where)
    if isinstance(spot, Problem):
        return Gathered(None, (spot,), is_shipped=False)
    reading = read(spot.path, spot.name)
    return Gathered(reading.tree, reading.problems, spot.is_shipped)


def examine(gathered: Gathered) -> tuple[Scenario | None, list[Problem]]:
    """Build what was gathered; return the scenario, if it is sound, and every problem of it, warnings too."""
    problems = list(gathered.problems)
    if gathered.tree is None:
        return None, problems
    scenario, found = build(gathered.tree, gathered.is_shipped)
    problems += found
    return (None if any(problem.is_error for problem in problems) else scenario), problems


def load(where: str | Path) -> Scenario:
    """Return a scenario by its id or path; raise ``Unsound`` with all its problems if it cannot be used."""
    return _sound(gather(where))


def _sound(gathered: Gathered) -> Scenario:
    scenario, problems = examine(gathered)
    if scenario is None:
        raise Unsound(problems)
    return scenario
