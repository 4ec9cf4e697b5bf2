"""Whole games to be compared: a saved one played again, the recorded path, and one that minds play from a seed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from game.analysis.divergence import Comparison, Course, compare
from game.play.journal import read
from game.play.record import SEED, follow
from game.play.replay import retrace
from game.play.scenario_copy import find
from game.play.session import Session
from game.play.sitting import Sitting
from game.scenario.scenario import Scenario

Done = Callable[[int], object]
"""Hears of each sitting as it is played."""


def of_game(path: Path, done: Done | None = None) -> Course:
    """Return a saved game as far as it can be played again. Raises ``Refused``."""
    journal = read(path)
    scenario = find(journal.head.scenario, journal.head.scenario_sha256, journal.scenario_copy)
    sittings = []
    for again in retrace(scenario, journal):
        if again.sitting is not None:
            sittings.append(again.sitting)
            _tell(done)
    return Course(scenario, tuple(sittings))


def of_record(scenario: Scenario, seed: int = SEED) -> Course:
    """Return the recorded path of a scenario. Raises ``Refused`` where it has none.

    ``seed`` is the luck of what the record does not say: with a game's own, the two differ in nothing that only luck
    would explain.
    """
    return Course(scenario, _recorded(_Played(scenario.sha256, seed, scenario)))


@dataclass(frozen=True, slots=True)
class _Played:
    """A scenario known by what plays in it, and the luck it is played with."""

    sha256: str
    seed: int
    scenario: Scenario = field(compare=False)


@lru_cache(maxsize=2)
def _recorded(played: _Played) -> tuple[Sitting, ...]:
    """Play a recorded path once: it takes half a second, and a verdict asks for it again and again."""
    return tuple(one.sitting for one in follow(played.scenario, played.seed))


def of_minds(scenario: Scenario, seed: int, done: Done | None = None) -> Course:
    """Return a game in which every seat is a mind's, from its first sitting to its end. Raises ``Refused``."""
    session = Session.begin(scenario, {}, seed)
    while not session.is_over:
        session.advance()
        _tell(done)
    return Course(scenario, session.past)


def _tell(done: Done | None) -> None:
    if done is not None:
        done(1)


def of_session(session: Session) -> Course:
    """Return a game in play, as far as it has come."""
    return Course(session.scenario, session.past)


def against_history(session: Session) -> Comparison | None:
    """Return a game held against the record of its scenario, None where there is no record."""
    if not session.scenario.sheet.history.moves:
        return None
    return compare(of_session(session), of_record(session.scenario, session.head.seed))
