"""Who may read what of the archive, and from when: a chair is not told its future, nor what only others know.

A paper, an entry and each later part of an entry have a day, a condition and readers. While a game or a replay lasts
only what its date, its path and its side allow lies open; once a game is over an entry is whole, and what was not open
to this reader is told apart as what the record goes on to say.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from game.engine.formula import Frame, mask
from game.scenario.building.archive import LINK
from game.scenario.scenario import Scenario
from game.scenario.schema import Sheet
from game.scenario.schema.library import Document, Entry, Gate

SHELVES = ("people", "places", "terms")
"""Where the archive keeps what it explains; papers have a shelf of their own."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Someone before the archive on a day of a path: one side, or whoever may read all where ``side`` is None.

    ``frame`` is what the conditions look at: a side's view, or the state for one who may see everything.
    """

    scenario: Scenario
    side: str | None
    day: int
    frame: Frame
    is_over: bool = False


@dataclass(frozen=True, slots=True)
class Slip:
    """One part of an entry: its rule, the day it can be told from, its text; ``is_record`` where it was not open."""

    rule: str
    since: date | None
    text: Mapping[str, str] | None
    is_record: bool = False


def papers(reader: Reader, after: int = 0) -> list[str]:
    """Return the papers that can be read by now but could not by the day ``after``, newest first.

    A paper that tells of something is not written before that has come about, so it comes a sitting later.
    """
    found = []
    for key, paper in reader.scenario.sheet.documents.items():
        day = _day(reader, paper)
        if day >= after + (paper.when is None) and is_readable(reader, key):
            found.append((day, key))
    return [key for _, key in sorted(found, reverse=True)]


def is_readable(reader: Reader, key: str) -> bool:
    """Say whether a paper has been written and has reached this reader."""
    paper = reader.scenario.sheet.documents.get(key)
    if paper is None or _day(reader, paper) > reader.day or not _is_for(reader, paper.known_to):
        return False
    return _holds(reader, f"documents.{key}")


def entries(reader: Reader, shelf: str) -> list[str]:
    """Return what a shelf explains to this reader, in the author's order."""
    return [name for name in shelf_of(reader.scenario.sheet, shelf) if is_known(reader, shelf, name)]


def is_known(reader: Reader, shelf: str, name: str) -> bool:
    """Say whether an entry is there for this reader."""
    entry = shelf_of(reader.scenario.sheet, shelf).get(name)
    return entry is not None and (reader.is_over or _is_open(reader, f"{shelf}.{name}", entry))


def slips(reader: Reader, shelf: str, name: str) -> list[Slip]:
    """Return what this reader may read of an entry, in the author's order; nothing where it is not there yet."""
    if not is_known(reader, shelf, name):
        return []
    entry, rule = shelf_of(reader.scenario.sheet, shelf)[name], f"{shelf}.{name}"
    is_here = _is_open(reader, rule, entry)
    found = [Slip(rule, entry.since, entry.text, is_record=not is_here)]
    for id_, later in entry.later.items():
        here = f"{rule}.later.{id_}"
        is_open = is_here and _is_open(reader, here, later)
        if is_open or reader.is_over:
            found.append(Slip(here, later.since, later.text, is_record=not is_open))
    return found


def linked(reader: Reader, text: str) -> str:
    """Return a text whose links lead only where this reader may go; of others their words are left."""
    return LINK.sub(lambda link: link[0] if leads_somewhere(reader, link[2]) else link[1], text)


def leads_somewhere(reader: Reader, key: str) -> bool:
    """Say whether a link, with its shelf (``terms.strait``) or without (``strait``), leads to what may be read."""
    shelf, _, name = key.rpartition(".")
    if shelf in {"", "documents"} and is_readable(reader, name):
        return True
    return any(shelf in {"", one} and is_known(reader, one, name) for one in SHELVES)


def shelf_of(sheet: Sheet, shelf: str) -> Mapping[str, Entry]:
    """Return what a shelf holds, whoever may read it."""
    shelves: dict[str, Mapping[str, Entry]] = {"people": sheet.people, "places": sheet.places, "terms": sheet.terms}
    return shelves[shelf]


def _day(reader: Reader, paper: Document) -> int:
    """Return the day on which this reader could first have a paper."""
    first = paper.date if reader.side is None else paper.known_from.get(reader.side, paper.date)
    return first.toordinal()


def _is_open(reader: Reader, rule: str, gate: Gate) -> bool:
    has_come = gate.since is None or gate.since.toordinal() <= reader.day
    return has_come and _is_for(reader, gate.known_to) and _holds(reader, rule)


def _is_for(reader: Reader, known_to: tuple[str, ...] | None) -> bool:
    return known_to is None or reader.side is None or reader.side in known_to


def _holds(reader: Reader, rule: str) -> bool:
    when = reader.scenario.formulas.get(f"{rule}.when")
    return when is None or bool(mask(when(reader.frame), 1)[0])
