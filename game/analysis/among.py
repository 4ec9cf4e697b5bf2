"""One game, finished or broken off, among a thousand that machines played from the same beginning to the same day.

Nothing here is a score: how often games ended so, where each measure lies in the cloud of the others, and how often
what a question asks about came about at all. The record is one more point in the cloud.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Lock, Thread, main_thread

import numpy as np

from game.agents.fast import FastMind
from game.agents.playout import sit
from game.analysis.counting import Floats, endings_of, measured
from game.analysis.courses import of_record
from game.analysis.intervals import Share, wilson
from game.analysis.recorded import follow, reality_of, record_of
from game.analysis.turning import StoppedError
from game.engine.digest import digest
from game.engine.formula import mask
from game.engine.luck import Luck, Stream
from game.engine.start import start
from game.engine.state import State
from game.engine.step import step
from game.play.session import Session
from game.scenario.scenario import Scenario

WORLDS = 1000
BINS = 40
GAMES_KEPT = 4
_ONE = Lock()
"""Held by whoever works something out, so that nothing is worked out twice at once."""


@dataclass(frozen=True, slots=True)
class Cloud:
    """Where a measure lay in the games: how many in each of ``BINS`` equal parts from ``low`` to ``high``.

    ``own`` and ``record`` are where this game and the record lie, None where it never came about; ``never`` is the
    share of the games in which it did not. Dates are day numbers.
    """

    measure: str
    low: float
    high: float
    counts: tuple[int, ...]
    own: float | None
    record: float | None
    never: float
    is_date: bool


@dataclass(frozen=True, slots=True)
class Among:
    """A game among the others. ``endings`` are empty before the calendar's end; ``prompts`` is in what share of the
    games the condition of each of the scenario's prompts held.
    """

    worlds: int
    seed: int
    endings: dict[str, Share]
    clouds: tuple[Cloud, ...]
    prompts: dict[str, float]


@dataclass(frozen=True, slots=True)
class _Played:
    """A game as far as it came, known by what it came to and from where it was begun."""

    sha256: str
    prompts: tuple[tuple[str, str], ...]
    seed: int
    entered: str | None
    digest: str
    until: int
    scenario: Scenario = field(compare=False)
    state: State = field(compare=False)
    go_on: Callable[[], bool] = field(compare=False)


def among_of(session: Session) -> Among | None:
    """Return where a game that has been played somewhat stands among others; None before its first sitting."""
    played = _played(session)
    if played is None:
        return None
    with _ONE:
        return _READY.get(played) or _among(played)


def known_among(session: Session) -> Among | None:
    """Return the same if it has been worked out, and begin to work it out if nobody does."""
    played = _played(session)
    if played is None:
        return None
    if played not in _READY and not _ONE.locked():
        Thread(target=_work, args=(session,), name="among").start()
    return _READY.get(played)


_READY: dict[_Played, Among] = {}
"""What has been worked out, of the last few games."""


def _work(session: Session) -> None:
    played = _played(session, main_thread().is_alive)
    if played is not None:
        with suppress(StoppedError), _ONE:
            if played not in _READY:
                _among(played)


def _played(session: Session, go_on: Callable[[], bool] = lambda: True) -> _Played | None:
    if not session.past:
        return None
    scenario, state = session.scenario, session.past[-1].after
    asked = tuple((id_, str(prompt.when)) for id_, prompt in scenario.sheet.prompts.items())
    head = session.head
    until = scenario.rules.calendar.sittings if session.is_over else state.clock
    return _Played(scenario.sha256, asked, head.seed, head.entered, digest(state), until, scenario, state, go_on)


def _among(played: _Played) -> Among:
    scenario, rules = played.scenario, played.scenario.rules
    others = _others(played)
    values, own = measured(rules, others), measured(rules, played.state)[:, 0]
    recorded = _record(played)
    reached = endings_of(rules, others)
    is_over = played.until == rules.calendar.sittings
    found = Among(
        worlds=WORLDS,
        seed=played.seed,
        endings={one.id: wilson(int((reached == e).sum()), WORLDS) for e, one in enumerate(rules.endings) if is_over},
        clouds=tuple(
            _cloud(measure.id, values[m], float(own[m]), float(recorded[m]), is_date=measure.formula is None)
            for m, measure in enumerate(rules.measures)
        ),
        prompts={id_: float(holds(scenario, id_, others).mean()) for id_ in scenario.sheet.prompts},
    )
    while len(_READY) >= GAMES_KEPT:
        del _READY[next(iter(_READY))]
    _READY[played] = found
    return found


def holds(scenario: Scenario, prompt: str, state: State) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Return in which worlds the condition of a prompt holds."""
    return mask(scenario.formulas[f"prompts.{prompt}.when"](state), state.worlds)


def fitting(session: Session, found: Among) -> list[str]:
    """Return the prompts that fit a game, those first that fit the fewest others."""
    state = session.past[-1].after
    here = [id_ for id_ in found.prompts if bool(holds(session.scenario, id_, state)[0])]
    return sorted(here, key=lambda id_: found.prompts[id_])


def _others(played: _Played) -> State:
    """Play the first worlds of the game's own seed as far as it came, every chair by a fast mind."""
    scenario, rules = played.scenario, played.scenario.rules
    record = record_of(scenario, played.entered) if played.entered is not None else None
    reality, policy = reality_of(played.seed, record), Luck(played.seed, Stream.POLICY)
    state = start(rules, np.arange(WORLDS, dtype=np.uint64), reality)
    if record is not None:
        state, _ = follow(rules, state, record, reality, policy)
    minds = [FastMind()] * len(rules.roles)
    while state.clock < played.until and not state.done.all():
        if not played.go_on():
            raise StoppedError
        state, _ = step(rules, state, sit(rules, state, minds, policy), reality)
    return state


def _record(played: _Played) -> Floats:
    """Return the record's measures on the same day, nan where there are none."""
    rules = played.scenario.rules
    if not played.scenario.sheet.history.moves:
        return np.full(len(rules.measures), np.nan)
    past = of_record(played.scenario, played.seed).sittings
    return measured(rules, past[min(played.until, len(past)) - 1].after)[:, 0]


def _cloud(measure: str, values: Floats, own: float, record: float, *, is_date: bool) -> Cloud:
    known = values[~np.isnan(values)]
    ends = [value for value in (*known, own, record) if not np.isnan(value)]
    low, high = (min(ends), max(ends)) if ends else (0.0, 0.0)
    counts = np.histogram(known, BINS, (low, high))[0] if high > low else [len(known)]
    return Cloud(
        measure=measure,
        low=float(low),
        high=float(high),
        counts=tuple(int(count) for count in counts),
        own=None if np.isnan(own) else own,
        record=None if np.isnan(record) else record,
        never=1 - len(known) / len(values),
        is_date=is_date,
    )
