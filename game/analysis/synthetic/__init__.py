"""An invented scenario of any size, as the text an author would write: what `armistice bench` plays.

Nothing in it means anything. It has the shape and density of a full crisis (principals and their agents, threats and
acts, hidden preparations, ballots, events with odds, private types), so that its speed tells the speed of a real one.
The same seed and size give the same text on any machine.
"""

from game.analysis.synthetic.cast import Size, cast
from game.analysis.synthetic.dice import Dice
from game.analysis.synthetic.happenings import calendar, decisions, drift, endings, events, levers, measures
from game.analysis.synthetic.people import TALLIES, audiences, meters, roles, sides
from game.analysis.synthetic.table import instruments, issues
from game.analysis.synthetic.text import words, written
from game.scenario.build import build
from game.scenario.problem import Unsound
from game.scenario.read import read_text
from game.scenario.scenario import Scenario

__all__ = ["Size", "scenario_of", "synthetic", "synthetic_scenario"]


def synthetic(seed: int = 1, size: Size | None = None) -> Scenario:
    """Return an invented scenario, built; without a size, a full crisis."""
    return scenario_of(synthetic_scenario(seed, size))


def scenario_of(text: str) -> Scenario:
    """Build a scenario from a text that stands in no file; raise ``Unsound`` if it cannot be used."""
    reading = read_text(text, "synthetic.yaml")
    if reading.tree is None:
        raise Unsound(list(reading.problems))
    scenario, problems = build(reading.tree, shipped=False)
    if scenario is None:
        raise Unsound([*reading.problems, *problems])
    return scenario


def synthetic_scenario(seed: int = 1, size: Size | None = None) -> str:
    """Return the YAML text of an invented scenario; without a size, of a full crisis."""
    everyone = cast(Dice(seed), size or Size())
    return written(
        {
            "format": 1,
            "id": "synthetic",
            "title": words("지어낸 시나리오", "A made-up scenario"),
            "summary": words("속도를 재려고 프로그램이 지어낸 것이다.", "Made up by the program to time itself."),
            "evidence": "invented",
            "calendar": calendar(everyone),
            "sides": sides(everyone),
            "meters": meters(everyone),
            "tallies": TALLIES,
            "audiences": audiences(everyone),
            "roles": roles(everyone),
            "issues": issues(everyone),
            "instruments": instruments(everyone),
            "levers": levers(everyone),
            "decisions": decisions(everyone),
            "events": events(everyone),
            "drift": drift(everyone),
            "endings": endings(everyone),
            "measures": measures(everyone),
        }
    )
