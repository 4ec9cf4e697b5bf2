"""Whole games to be compared: a saved one played again, the recorded path, and one that minds play from a seed."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from game.analysis.divergence import Course
from game.play.journal import read
from game.play.record import follow
from game.play.replay import retrace
from game.play.scenario_copy import find
from game.play.session import Session
from game.play.sitting import Sitting
from game.scenario.scenario import Scenario


def of_game(path: Path) -> Course:
    """Return a saved game as far as it can be played again. Raises ``Refused``."""
    journal = read(path)
    scenario = find(journal.head.scenario, journal.head.scenario_sha256, journal.scenario_copy)
    sittings = (again.sitting for again in retrace(scenario, journal))
    return Course(scenario, tuple(sitting for sitting in sittings if sitting is not None))


def of_record(scenario: Scenario) -> Course:
    """Return the recorded path of a scenario. Raises ``Refused`` where it has none."""
    return Course(scenario, _recorded(_Played(scenario.sha256, scenario)))


@dataclass(frozen=True, slots=True)
class _Played:
    """A scenario known by what plays in it."""

    sha256: str
    scenario: Scenario = field(compare=False)


@lru_cache(maxsize=2)
def _recorded(played: _Played) -> tuple[Sitting, ...]:
    """Play a recorded path once: it takes half a second, and a verdict asks for it again and again."""
    return tuple(one.sitting for one in follow(played.scenario))


def of_minds(scenario: Scenario, seed: int) -> Course:
    """Return a game in which every seat is a mind's, from its first sitting to its end. Raises ``Refused``."""
    session = Session.begin(scenario, {}, seed)
    while not session.is_over:
        session.advance()
    return Course(scenario, session.past)


def of_session(session: Session) -> Course:
    """Return a game in play, as far as it has come."""
    return Course(session.scenario, session.past)
