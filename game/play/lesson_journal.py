"""What happened in a lesson, one JSON object a line, in a file beside the saved game; each is safe before it counts.

The game's own journal holds what the capitals did; here stand the hands behind it: votes, forecasts, notes, and when
each phase began. No name of a person stands in either. ``at`` are seconds of the lesson, never the time of day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, TypeAdapter, ValidationError

from game.play.commands import Refusal, Refused
from game.play.journal import JournalLine, bytes_of
from game.scenario.lesson_minutes import USUAL, Span, Step

FORMAT = 1

When: TypeAlias = Literal["before", "after"]
"""Before the first turn or after the last: when a class foretells."""

CLASS = 0
"""The table that stands for the whole class."""

LONGEST_NOTE = 2000
"""Letters of a note or a reason; a page of handwriting."""

LONGEST, HEAVIEST = 5400, 1000.0
"""Seconds of a phase, and its weight: no scenario file may say more."""

BOXES = ("actors", "process", "outcomes", "other", "reasons")
"""The four boxes of the debrief's pad, and the reasons that tables wrote down."""


class LessonHead(JournalLine):
    """What lesson it is. ``game`` is the name of the saved game beside it, empty where nothing is saved.

    ``days`` are those of its turns, as day numbers, and ``spare`` the turns that are left to the staff first; ``spans``
    how long each phase takes (least, ideal, weight). They stand here, for a lesson goes on as it was begun, even where
    its scenario has been changed since. ``moved`` and ``paces`` are what the teacher arranged beforehand; ``has_minds``
    where minds play all the tables, to try a lesson out.
    """

    kind: Literal["lesson"] = "lesson"
    format: int = FORMAT
    game: str = ""
    minutes: int = Field(ge=1, le=600)
    tables: int = Field(ge=2, le=99)
    days: tuple[int, ...] = Field(max_length=100)
    spare: tuple[int, ...] = ()
    spans: dict[Step, Span]
    moved: tuple[int, ...] = Field(default=(), max_length=99)
    paces: dict[int, Annotated[int, Field(ge=25, le=400)]] = Field(default_factory=dict, max_length=100)
    has_minds: bool = False


class Did(JournalLine):
    """One thing that happened in a lesson; which of the other fields it has depends on what it is.

    ``also`` are further tables that hold up the same card: one key, and taken back by one.
    """

    do: Literal[
        "begin", "pass", "skip", "meet", "vote", "undo", "pause", "resume", "stretch", "bell", "forecast", "note"
    ]
    at: int = Field(ge=0, le=10**9)
    turn: int | None = None
    sitting: int | None = None
    table: int | None = Field(default=None, ge=0, le=99)
    also: tuple[Annotated[int, Field(ge=1, le=99)], ...] | None = Field(default=None, max_length=99)
    card: str | None = Field(default=None, max_length=1)
    seconds: int | None = Field(default=None, ge=-(10**6), le=10**6)
    when: When | None = None
    percent: int | None = Field(default=None, ge=0, le=100)
    box: str | None = Field(default=None, max_length=20)
    text: str | None = Field(default=None, max_length=LONGEST_NOTE)


@dataclass(frozen=True, slots=True)
class LessonRecord:
    """A lesson's file as read: ``whole`` bytes of it are good, ``torn`` stand after them and are dropped."""

    head: LessonHead
    did: tuple[Did, ...]
    whole: int
    torn: int


_HEAD: TypeAdapter[Any] = TypeAdapter(LessonHead)
_DID: TypeAdapter[Any] = TypeAdapter(Did)


def read_lesson(path: Path) -> LessonRecord:
    """Read a lesson's file, or raise ``Refused``; from the first line that cannot be read on it is dropped."""
    data = bytes_of(path)
    pieces = data.split(b"\n")[:-1]
    head = _line(_HEAD, pieces[0]) if pieces else None
    if not isinstance(head, LessonHead) or not _can_be_planned(head):
        raise Refused(Refusal("lesson-damaged", {"file": path.name}))
    did, whole = _readable(pieces[1:], head.tables), len(pieces[0]) + 1
    whole += sum(len(piece) + 1 for piece in pieces[1 : 1 + len(did)])
    return LessonRecord(head, did, whole, len(data) - whole)


def _can_be_planned(head: LessonHead) -> bool:
    """Whether a lesson's numbers are such as this program writes."""
    spans = head.spans.values()
    are_sane = all(0 <= span.least <= span.ideal <= LONGEST and 0 <= span.weight <= HEAVIEST for span in spans)
    return head.format == FORMAT and head.spans.keys() == USUAL.keys() and are_sane


def _readable(pieces: Sequence[bytes], tables: int) -> tuple[Did, ...]:
    did: list[Did] = []
    for piece in pieces:
        line = _line(_DID, piece)
        if not isinstance(line, Did) or (did and line.at < did[-1].at):
            break
        if max((line.table or 0, *(line.also or ()))) > tables:
            break
        did.append(line)
    return tuple(did)


def _line(adapter: TypeAdapter[Any], piece: bytes) -> object:
    try:
        return adapter.validate_json(piece)
    except ValidationError:
        return None
