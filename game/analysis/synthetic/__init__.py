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

__all__ = ["Size", "synthetic_scenario"]


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
