"""What a person writes while going over a path: notes at its sittings, and forecasts made before its hinges.

They are kept in a file of their own beside the saved games, written anew at every change, so that killing the program
loses nothing. A file that cannot be read is never written over: it is set aside once there is something new to keep.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal
from unicodedata import normalize

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from game.play.branch import trunk
from game.play.commands import Refusal, Refused
from game.play.journal import Journal
from game.play.saves import saves_folder

SUFFIX = ".notes.json"
LONGEST_NOTE = 2_000
"""Letters of a note."""
LARGEST = 4_000_000
"""Bytes of a file of notes."""
MOST = 2_000
"""Notes or forecasts in a file."""


@dataclass(frozen=True, slots=True)
class Guess:
    """A forecast as it is kept: the answer held likeliest, in per cent; no answer where the question was skipped."""

    option: str
    percent: int


@dataclass(frozen=True, slots=True)
class Notes:
    """All that was written about one path: notes by the sitting's ISO date, forecasts by date and question.

    ``damaged`` is why the file on the disk could not be read, if it could not.
    """

    path: Path | None
    notes: Mapping[str, str] = field(default_factory=dict)
    guesses: Mapping[tuple[str, str], Guess] = field(default_factory=dict)
    damaged: Refusal | None = None

    def noting(self, date: str, text: str) -> Notes:
        """Return these with what is now written at a sitting; nothing written is no note."""
        kept = {when: said for when, said in self.notes.items() if when != date}
        written = _whole(text)[:LONGEST_NOTE]
        return replace(self, notes={**kept, date: written} if written.strip() else kept)

    def guessing(self, date: str, what: str, guess: Guess) -> Notes:
        """Return these with one more forecast."""
        return replace(self, guesses={**self.guesses, (date, what): guess})


def _whole(text: str) -> str:
    """Return a text with its Hangul put together, and without half characters, which no file can hold."""
    return normalize("NFC", text).encode("utf-8", "ignore").decode("utf-8")


class _Guess(BaseModel):
    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")

    date: str = Field(max_length=10)
    what: str = Field(max_length=200)
    option: str = Field(max_length=200)
    percent: int = Field(ge=0, le=100)


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")

    kind: Literal["notes"]
    format: Literal[1]
    notes: dict[str, str] = Field(max_length=MOST)
    forecasts: list[_Guess] = Field(max_length=MOST)


def path_of_record(scenario: str) -> Path | None:
    """Return where the notes on a scenario's record are kept, None where nothing can be."""
    return _beside(f"{scenario}.record")


def path_of_game(game: Path, journal: Journal) -> Path | None:
    """Return where the notes on a saved game are kept; a later game of the same name is not given them."""
    name = game.name.removesuffix(".jsonl").removesuffix(".game")
    return _beside(f"{name}.{trunk(journal, 0)[:8]}")


def _beside(name: str) -> Path | None:
    try:
        return saves_folder() / f"{name}{SUFFIX}"
    except Refused:
        return None


def read_notes(path: Path | None) -> Notes:
    """Return what is kept at a path: nothing, where there is no file yet; a damaged one says so."""
    if path is None:
        return Notes(None)
    try:
        raw = path.read_bytes() if path.stat().st_size <= LARGEST else b""
        found = _File.model_validate_json(raw)
    except FileNotFoundError:
        return Notes(path)
    except (OSError, ValidationError, RecursionError):
        return Notes(path, damaged=Refusal("notes-unreadable", {"file": path.name}))
    guesses = {(one.date, one.what): Guess(one.option, one.percent) for one in found.forecasts}
    return Notes(path, {date: text[:LONGEST_NOTE] for date, text in found.notes.items()}, guesses)


def keep(notes: Notes) -> tuple[Notes, Refusal | None]:
    """Write notes down; return them as they are kept, and why they could not be, if so.

    The file is written whole beside the old one and then put in its place: whoever pulls the plug finds one of the two.
    """
    if notes.path is None:
        return notes, Refusal("notes-not-kept", {"file": SUFFIX})
    forecasts = [
        _Guess(date=date, what=what, option=guess.option, percent=guess.percent)
        for (date, what), guess in notes.guesses.items()
    ]
    file = _File(kind="notes", format=1, notes=dict(notes.notes), forecasts=forecasts)
    new = notes.path.with_name(f"{notes.path.name}.new")
    try:
        if notes.damaged is not None:
            notes.path.replace(_aside(notes.path))
        new.write_text(file.model_dump_json(indent=1) + "\n", encoding="utf-8")
        new.replace(notes.path)
    except OSError:
        with suppress(OSError):
            new.unlink()
        return notes, Refusal("notes-not-kept", {"file": notes.path.name})
    return replace(notes, damaged=None), None


def _aside(path: Path) -> Path:
    """Return a free name for a file that is set aside."""
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    return aside
