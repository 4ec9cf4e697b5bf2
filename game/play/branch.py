"""Leaving a game at a sitting to go on otherwise: a new journal that repeats the old one so far and names it.

The seed is the same, so the branch meets the same luck on the same channels: what differs between two lines is what was
decided. With the same decisions a branch is its parent again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from game.play import history
from game.play.commands import Refusal, Refused
from game.play.journal import Journal, Parent, ScenarioLine, read, written
from game.play.journal_file import JournalFile
from game.play.legal import iso
from game.play.scenario_copy import find
from game.play.seats import seated
from game.play.session import Session
from game.scenario.scenario import Scenario


def branch(parent: Path, at: int, path: Path, seats: Mapping[str, str] | None = None) -> Session:
    """Begin a game at ``path`` that leaves the saved game ``parent`` before sitting ``at``. Raises ``Refused``.

    ``seats`` are those who sit from here on, where it is not those of the parent. Only the lines before ``at`` are
    read, so that a record damaged further on can still be left before the damage.
    """
    journal = read(parent, until=at)
    if len(journal.turns) < at or at < 0:
        raise Refused(Refusal("branch-too-late", {"given": at, "turns": len(journal.turns)}))
    scenario = find(journal.head.scenario, journal.head.scenario_sha256, journal.scenario_copy)
    sitters = seated(scenario.rules, journal.head.seats if seats is None else {**journal.head.seats, **seats})
    parting = {
        "seats": sitters,
        "parent": Parent(sha256=trunk(journal, at), turn=at),
        "entered": _entered(scenario, journal),
    }
    head = journal.head.model_copy(update=parting)
    line = ScenarioLine(kind="scenario", copy=journal.scenario_copy)
    Session.resume(scenario, replace(journal, head=head, torn=0))  # refuse before anything is written
    JournalFile.create(path, [head, line, *journal.lines])
    return Session.open(path)


def _entered(scenario: Scenario, journal: Journal) -> str | None:
    """Return when the branch takes over from the recorded history: where it leaves, if its parent had not by then."""
    entered, at = journal.head.entered, len(journal.turns)
    if entered is None or at >= history.entry(scenario, entered):
        return entered
    return iso(int(scenario.rules.calendar.day_of_sitting[at]))


def trunk(journal: Journal, at: int) -> str:
    """Return the hash of a journal's lines before a sitting: what a branch that left it there shares with it."""
    shared = (line for line in journal.lines if line.turn < at)
    return sha256(b"".join(written(line) for line in [journal.head, *shared])).hexdigest()
