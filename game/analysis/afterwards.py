"""What the end of a game asks of many worlds, worked out once for each game, and begun before anybody asks."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from threading import Lock, Thread, main_thread

from game.analysis.courses import against_history, of_session
from game.analysis.divergence import Course
from game.analysis.standing import Standing, standing
from game.analysis.turning import Hindsight, StoppedError, hindsight
from game.engine.digest import digest
from game.play.recordings import recording_of
from game.play.session import Session

GAMES_KEPT = 4
_ONE = Lock()
"""Held by whoever works something out, so that nothing is worked out twice at once."""


@dataclass(frozen=True, slots=True)
class _Played:
    """A finished game as one chair played it, known by everything it went through."""

    sha256: str
    seed: int
    role: str
    entered: str | None
    digests: tuple[str, ...]
    course: Course = field(compare=False)
    go_on: Callable[[], bool] = field(compare=False)


def turning_of(session: Session, role: str) -> Hindsight:
    """Return a finished game as it looks from its end."""
    with _ONE:
        return _turning(_played(session, role))


def standing_of(session: Session, role: str) -> Standing:
    """Return where a finished game stands among those that machines played in the same chair."""
    with _ONE:
        return _standing(_played(session, role))


def begin(session: Session, role: str) -> None:
    """Begin to work out what the verdict's later pages ask for, while the first is read; one game at a time.

    Given up when the program ends before it is done.
    """
    if not _ONE.locked():
        Thread(target=_work, args=(session, role), name="afterwards").start()


def _work(session: Session, role: str) -> None:
    with suppress(StoppedError), _ONE:
        played = _played(session, role, main_thread().is_alive)
        against_history(session)
        _standing(played)
        _turning(played)


def _played(session: Session, role: str, go_on: Callable[[], bool] = lambda: True) -> _Played:
    head, past = session.head, session.past
    digests = tuple(digest(sitting.after) for sitting in past)
    return _Played(session.scenario.sha256, head.seed, role, head.entered, digests, of_session(session), go_on)


@lru_cache(maxsize=GAMES_KEPT)
def _turning(played: _Played) -> Hindsight:
    recording_of(played.course.scenario.rules, make=False)
    return hindsight(played.course, played.seed, played.role, played.go_on)


@lru_cache(maxsize=GAMES_KEPT)
def _standing(played: _Played) -> Standing:
    end = played.course.sittings[-1].after
    return standing(played.course.scenario, end, played.seed, played.role, played.entered)
