"""Recorded scenarios kept on disk, so that a scenario is written down once and not at every start.

A recording is worth only what the rules were when it was made: its file is named by the rules themselves and by the
program's own source, and one that no longer fits is simply never looked at again.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

import numpy as np
from platformdirs import user_cache_path

import game
from game.agents.playout import recorded
from game.agents.recording import CAN_PLAY, Recording, keep, kept, laid_out
from game.engine.rules import Rules
from game.tape.program import Program, Sitting

SOURCES = ("tape", "model", "engine", "agents")
MOST_KEPT = 24
"""Recordings kept; the oldest go first."""


def recording_of(rules: Rules, *, make: bool = True) -> Recording | None:
    """Return the recording of these rules, from memory, from disk or made now, and have games played by it.

    Nothing where recordings cannot be played, or where none is there and none is to be made.
    """
    if not CAN_PLAY:
        return None
    recording = kept(rules) or _from_disk(rules)
    if recording is None and make:
        recording = recorded(rules)
        put_by(rules, recording)
    if recording is not None:
        keep(rules, recording)
    return recording


def folder() -> Path:
    """Return where recordings are kept; nothing is lost when it is emptied."""
    return user_cache_path("price-of-armistice", appauthor=False) / "recordings"


def _file(rules: Rules) -> Path:
    return folder() / f"{fingerprint(rules)}.npz"


def fingerprint(rules: Rules) -> str:
    """Return a name for these rules as this program reads them."""
    digest = blake2b(_own_source(), digest_size=20)
    for part in _parts(rules):
        digest.update(part)
    return digest.hexdigest()


@lru_cache(maxsize=1)
def _own_source() -> bytes:
    digest = blake2b(np.__version__.encode())
    root = Path(game.__file__).parent
    for layer in SOURCES:
        for path in sorted((root / layer).rglob("*.py")):
            digest.update(path.read_bytes())
    return digest.digest()


def _parts(value: Any) -> Iterator[bytes]:
    """Yield everything a value holds, with enough between to tell its parts apart."""
    if is_dataclass(value) and not isinstance(value, type):
        yield type(value).__name__.encode()
        for part in fields(value):
            yield from _parts(getattr(value, part.name))
    elif isinstance(value, np.ndarray):
        yield f"{value.dtype}{value.shape}".encode()
        yield value.tobytes()
    elif isinstance(value, tuple | list):
        yield f"({len(value)}".encode()
        for part in value:
            yield from _parts(part)
    elif isinstance(value, frozenset):
        yield repr(sorted(value)).encode()
    else:
        yield repr(value).encode() + b";"


def put_by(rules: Rules, recording: Recording) -> None:
    """Keep a recording, if the disk lets us: it can always be made again."""
    program, path = recording.program, _file(rules)
    arrays: dict[str, Any] = {f"sitting_{number}": sitting.code for number, sitting in enumerate(program.sittings)}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        with part.open("wb") as file:
            np.savez_compressed(
                file,
                rows=np.array(program.rows),
                reals=program.reals,
                whole=program.whole,
                real_table=program.real_table,
                whole_table=program.whole_table,
                draws=np.frombuffer(json.dumps(program.draws).encode(), dtype=np.uint8),
                **arrays,
            )
        part.replace(path)
        for old in sorted(path.parent.glob("*.npz"), key=lambda kept: kept.stat().st_mtime)[:-MOST_KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return


def _from_disk(rules: Rules) -> Recording | None:
    """Return what was kept, unless it is not there or cannot be read."""
    try:
        with np.load(_file(rules), allow_pickle=False) as file:
            draws = json.loads(bytes(file["draws"]))
            program = Program(
                sittings=tuple(Sitting.of(file[f"sitting_{n}"]) for n in range(rules.calendar.sittings)),
                rows=tuple(int(rows) for rows in file["rows"]),  # type: ignore[arg-type]
                reals=file["reals"],
                whole=file["whole"],
                real_table=file["real_table"],
                whole_table=file["whole_table"],
                draws=tuple((int(stream), int(sitting), str(channel)) for stream, sitting, channel in draws),
            )
    except (OSError, EOFError, ValueError, KeyError, TypeError, zipfile.BadZipFile):
        return None
    return laid_out(rules, program)
