"""A path to go over: the one a scenario's history records, or a saved game's; and what the record's facts became."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path

from game.engine.luck import Luck, Stream
from game.engine.state import State
from game.faces.steps import Passage
from game.play import history
from game.play.first_lines import head_of
from game.play.journal import Head, Journal, read
from game.play.record import SEED, Held, follow, hold
from game.play.replay import Difference, reality_of, retrace
from game.play.scenario_copy import find
from game.scenario.load import load
from game.scenario.pack import SUFFIX
from game.scenario.scenario import Scenario

_READY: ContextVar[tuple[str, Way] | None] = ContextVar("_READY", default=None)

SCENARIO_FILES = {".yaml", ".yml", SUFFIX}


@dataclass(frozen=True, slots=True)
class Way:
    """A path through a scenario: its sittings, what the record's facts became on it, and where it could not go on.

    ``luck`` is the world's; ``game`` the saved game it is of, with its file, where it is of one.
    """

    scenario: Scenario
    head: Head
    luck: Luck
    passages: tuple[Passage, ...]
    held: tuple[Held, ...]
    difference: Difference | None = None
    game: tuple[Path, Journal] | None = None

    @property
    def matches_record(self) -> bool:
        return self.difference is None and all(fact.ok for fact in self.held)

    @property
    def last(self) -> State | None:
        return self.passages[-1].sitting.after if self.passages else None


@contextmanager
def laid_ready(what: str, way: Way) -> Iterator[None]:
    """Let whoever first asks for this path meanwhile have it as it has been read: to read it anew takes a second."""
    before = _READY.set((what, way))
    try:
        yield
    finally:
        _READY.reset(before)


def way_of(what: str) -> Way:
    """Return a saved game's path, or the one a scenario records. Raises ``Refused`` or ``Unsound``."""
    ready = _READY.get()
    if ready is not None and ready[0] == what:
        _READY.set(None)  # once: a game may be played on meanwhile
        return ready[1]
    path = Path(what)
    return of_game(path) if path.is_file() and path.suffix not in SCENARIO_FILES else of_record(load(what))


def of_record(scenario: Scenario) -> Way:
    """Return the path that a scenario records. Raises ``Refused`` where it records none."""
    recorded = history.moves(scenario)
    passages = tuple(Passage(one.sitting, recorded, one.ends) for one in follow(scenario))
    luck = Luck(SEED, Stream.REALITY, history.pins(scenario, scenario.rules.calendar.sittings))
    return Way(scenario, head_of(scenario, {}, SEED), luck, passages, _held(scenario, passages))


def of_game(path: Path) -> Way:
    """Return the path of a saved game, which follows the record until the date at which it left it."""
    journal = read(path)
    scenario = find(journal.head.scenario, journal.head.scenario_sha256, journal.scenario_copy)
    again = list(retrace(scenario, journal))
    entered = journal.head.entered
    until = 0 if entered is None else history.entry(scenario, entered)
    recorded = {moment: moves for moment, moves in history.moves(scenario).items() if moment[0] < until}
    passages = tuple(Passage(one.sitting, recorded) for one in again if one.sitting is not None)
    differences = (one.difference for one in again if one.difference is not None)
    return Way(
        scenario,
        journal.head,
        reality_of(scenario, journal.head),
        passages,
        _held(scenario, passages),
        next(differences, None),
        (path, journal),
    )


def _held(scenario: Scenario, passages: Sequence[Passage]) -> tuple[Held, ...]:
    return hold(scenario, [passage.sitting for passage in passages])
