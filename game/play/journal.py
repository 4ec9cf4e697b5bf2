"""A game's record: one JSON object a line, readable in an editor, that only ever grows.

The first line says what game it is, the second carries the scenario; then, sitting by sitting, one line for each
role's sealed bundle and one ``turn`` line for what came of them. Bundles are what a replay needs; digests are what it
compares; what was told is for reading. No clock time and no person's name stands here, so that equal games have equal
journals.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from game.play.commands import Command, Refusal, Refused, parse, shown
from game.play.told import Told

RULES_VERSION = "2026.1"
"""Raised when the same decisions could now end otherwise; what is only faster or better told does not raise it."""

FORMAT, OLDEST_FORMAT = 1, 1
"""The format written, and the oldest that can still be read. Raise the first when a line changes its meaning, and keep
reading the old ones: a game saved today opens next year."""

LARGEST = 64_000_000
"""Bytes: a hundred times the longest game."""

LARGEST_SEED = 2**53 - 1
"""The largest whole number that every reader of JSON keeps."""


class JournalLine(BaseModel):
    """A line of a file that only ever grows: closed, and fixed once read."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", allow_inf_nan=False)


class Parent(JournalLine):
    """Where a branch left another game: the hash of the lines they share, and the sitting it left at."""

    sha256: str
    turn: int


class Head(JournalLine):
    """What game it is: equal heads and equal decisions are equal games.

    ``seats`` says who sits for each role: ``human`` or a mind's name. ``entered`` is the ISO date at which the game
    left the scenario's history, ``level`` the level at which people play it (all of it without one), ``world`` which of
    the seed's worlds it is played in (the first without one). ``app`` and ``numpy`` say what played it; a replay does
    not need them.
    """

    kind: Literal["game"] = Field(repr=False)
    format: int
    rules: str
    scenario: str
    scenario_sha256: str
    seed: int = Field(ge=0, le=LARGEST_SEED)
    seats: dict[str, str]
    app: str
    numpy: str
    entered: str | None = None
    level: str | None = None
    world: int | None = Field(default=None, ge=0, le=LARGEST_SEED)
    parent: Parent | None = None


class ScenarioLine(JournalLine):
    """The scenario as it was, packed (``game.play.scenario_copy``)."""

    kind: Literal["scenario"]
    copy_: str = Field(alias="copy")


class DecisionLine(JournalLine):
    """One role's sealed bundle, as the commands that make it; ``by`` is ``human`` or the mind that chose."""

    kind: Literal["decision"]
    turn: int
    role: str
    by: str
    did: tuple[dict[str, Any], ...]

    @property
    def commands(self) -> tuple[Command, ...]:
        """The commands of the bundle; reading the journal has made sure that they are commands."""
        return tuple(command for command in map(parse, self.did) if not isinstance(command, Refusal))


class TurnLine(JournalLine):
    """What came of a sitting: the digest of the world after it, and everything that happened, with its causes.

    ``told`` holds both sides' secrets and is for reading only; ``ending`` is the ending reached, if any.
    """

    kind: Literal["turn"]
    turn: int
    date: str
    digest: str
    told: tuple[Told, ...]
    ending: str | None = None


Line: TypeAlias = "Head | ScenarioLine | DecisionLine | TurnLine"
_READER: TypeAdapter[Any] = TypeAdapter(
    Annotated[Head | ScenarioLine | DecisionLine | TurnLine, Field(discriminator="kind")]
)


class _Glance(BaseModel):
    """As much of a first line as says whether the rest can be read."""

    kind: Literal["game"]
    format: int
    rules: str


@dataclass(frozen=True, slots=True)
class Journal:
    """A game's record as read.

    ``lines`` are the decisions and turns in order; the last sitting may lack its turn line. ``whole`` is how many bytes
    of the file are whole lines, ``torn`` how many stood after them.
    """

    head: Head
    scenario_copy: str
    lines: tuple[DecisionLine | TurnLine, ...]
    whole: int
    torn: int

    @property
    def turns(self) -> tuple[TurnLine, ...]:
        return tuple(line for line in self.lines if isinstance(line, TurnLine))

    @property
    def by_turn(self) -> dict[int, tuple[DecisionLine, ...]]:
        """The bundles sealed at each sitting."""
        found: dict[int, tuple[DecisionLine, ...]] = {}
        for line in self.lines:
            if isinstance(line, DecisionLine):
                found[line.turn] = (*found.get(line.turn, ()), line)
        return found

    @property
    def is_over(self) -> bool:
        return any(line.ending is not None for line in self.turns)


def written(line: BaseModel) -> bytes:
    """Return a line as it stands in the file."""
    return line.model_dump_json(by_alias=True, exclude_none=True).encode() + b"\n"


def read(path: Path, until: int | None = None) -> Journal:
    """Read a saved game, or raise ``Refused`` with the reason why it is none; a torn last line is dropped.

    With ``until`` only the sittings before it are read.
    """
    return understand(bytes_of(path), path.name, until)


def bytes_of(path: Path) -> bytes:
    """Return a saved file's bytes, or raise ``Refused`` with the reason why it cannot be read."""
    try:
        about = path.stat()
        if S_ISDIR(about.st_mode):
            raise Refused(Refusal("journal-is-a-folder", {"file": path.name}))
        if not S_ISREG(about.st_mode):  # reading a pipe would wait for ever
            raise Refused(Refusal("journal-unreadable", {"file": path.name}))
        if about.st_size > LARGEST:
            raise Refused(Refusal("journal-too-large", {"file": path.name}))
        return path.read_bytes()
    except FileNotFoundError as fault:
        raise Refused(Refusal("journal-missing", {"file": path.name})) from fault
    except (OSError, ValueError) as fault:  # ValueError: a NUL in the path
        raise Refused(Refusal("journal-unreadable", {"file": shown(path.name)})) from fault


def understand(data: bytes, name: str, until: int | None = None) -> Journal:
    """Read a journal's bytes; ``name`` is what messages call it."""
    pieces = data.split(b"\n")
    unended = pieces.pop()
    head = _head(pieces[0] if pieces else unended, name)
    lines: list[DecisionLine | TurnLine] = []
    order = _Order(head.seats)
    copy = ""
    whole = len(data) - len(unended)
    for number, piece in enumerate(pieces[1:], start=2):
        if copy and order.turn == until:
            break
        line = _line(piece)
        if number == 2 and isinstance(line, ScenarioLine):
            copy = line.copy_
        elif number > 2 and isinstance(line, DecisionLine | TurnLine) and order.admits(line):
            lines.append(line)
        else:
            raise Refused(Refusal("journal-damaged", {"file": name, "line": number, "turns": order.turn}))
    if not copy:
        raise Refused(Refusal("journal-damaged", {"file": name, "line": 2, "turns": 0}))
    return Journal(head, copy, tuple(lines), whole, torn=len(unended))


def _head(first: bytes, name: str) -> Head:
    try:
        glance = _Glance.model_validate_json(first)
    except ValidationError as fault:
        raise Refused(Refusal("journal-no-game", {"file": name})) from fault
    if not OLDEST_FORMAT <= glance.format <= FORMAT:
        raise Refused(Refusal("journal-format", {"file": name, "given": glance.format, "ours": FORMAT}))
    if glance.rules != RULES_VERSION:
        raise Refused(Refusal("journal-rules", {"file": name, "given": shown(glance.rules), "ours": RULES_VERSION}))
    line = _line(first)
    if not isinstance(line, Head):
        raise Refused(Refusal("journal-damaged", {"file": name, "line": 1, "turns": 0}))
    return line


def _line(piece: bytes) -> Line | None:
    """Return a line's meaning, or None where it has none."""
    try:
        line: Line = _READER.validate_json(piece)
    except ValidationError:
        return None
    if isinstance(line, DecisionLine) and len(line.commands) != len(line.did):
        return None
    return line


@dataclass(slots=True)
class _Order:
    """Where a reader stands: sittings in order, each with a bundle a role and then its turn, nothing after the end."""

    seats: dict[str, str]
    turn: int = 0
    decided: set[str] = field(default_factory=set)
    is_over: bool = False

    def admits(self, line: DecisionLine | TurnLine) -> bool:
        """Take a line if it can stand here."""
        if line.turn != self.turn or self.is_over:
            return False
        if isinstance(line, TurnLine):
            if self.decided != set(self.seats):
                return False
            self.turn, self.decided, self.is_over = self.turn + 1, set(), line.ending is not None
            return True
        if line.role not in self.seats or line.role in self.decided:
            return False
        self.decided.add(line.role)
        return True
