"""Recorded scenarios kept on disk, so that a scenario is written down once and not at every start.

A recording is worth only what the rules were when it was made: its file is named by the rules' structure and by the
program's own source, and one that no longer fits is simply never looked at again. The scenario's own numbers are put in
when it is taken up, so that one recording serves every scenario that differs from it in numbers alone.
"""

from __future__ import annotations

import json
import os
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from hashlib import blake2b
from itertools import chain, count
from pathlib import Path
from typing import Any

import numpy as np
from platformdirs import user_cache_path

import game
from game.agents.playout import recorded
from game.agents.recording import CAN_PLAY, Recording, keep, kept, laid_out
from game.engine.rules import Rules
from game.tape.figures import Reckoning
from game.tape.leaves import Taken, taken_apart
from game.tape.program import Program, Score, Sitting

SOURCES = ("tape", "model", "engine", "agents")
MOST_KEPT = 24
"""Recordings kept on disk; the oldest go first."""
MOST_ALIKE = 4
"""Recordings kept of one structure, for numbers of which the rules' questions are answered otherwise."""
MOST_HELD = 6
"""Structures whose recordings are held in memory."""

_held: dict[str, dict[str, Score]] = {}
"""Recordings in memory, by structure and by the name of the file that keeps each."""


def recording_of(rules: Rules, *, make: bool = True) -> Recording | None:
    """Return the recording of these rules, from memory, from disk or made now, and have games played by it.

    Nothing where recordings cannot be played, or where none is there and none is to be made.
    """
    if not CAN_PLAY:
        return None
    recording = kept(rules) or _found(rules)
    if recording is None and make:
        recording = recorded(rules)
        put_by(rules, recording)
    if recording is not None:
        keep(rules, recording)
    return recording


def _found(rules: Rules) -> Recording | None:
    """Return a recording that holds for these rules, of those held in memory or kept on disk."""
    taken = taken_apart(rules)
    structure = _named(taken)
    for score in chain(list(_held.get(structure, {}).values()), _unread(structure)):
        recording = laid_out(rules, score, taken.numbers)
        if recording is not None:
            return recording
    return None


def _unread(structure: str) -> Iterator[Score]:
    """Yield what is kept on disk of a structure and not held yet, and hold it; another process may have made it."""
    for file in _files(structure):
        if file.name in _held.get(structure, {}):
            continue
        score = _read(file)
        if score is not None:
            _hold(structure, file.name, score)
            yield score
        else:
            with suppress(OSError):
                file.unlink()  # damaged, and in the way of the one that will be made


def _hold(structure: str, name: str, score: Score) -> None:
    _held.setdefault(structure, {})[name] = score
    while len(_held) > MOST_HELD:
        del _held[next(iter(_held))]


def folder() -> Path:
    """Return where recordings are kept; nothing is lost when it is emptied."""
    return user_cache_path("price-of-armistice", appauthor=False) / "recordings"


def _files(structure: str) -> list[Path]:
    """Return the files of a structure's recordings, the oldest first."""
    files = (folder() / f"{structure}-{number}.npz" for number in range(MOST_ALIKE))
    return [file for file in files if file.exists()]


def fingerprint(rules: Rules) -> str:
    """Return a name for these rules as this program reads them, the same for all that differ in numbers alone."""
    return _named(taken_apart(rules))


def _named(rules: Taken) -> str:
    return blake2b(_own_source() + rules.structure.encode(), digest_size=20).hexdigest()


@lru_cache(maxsize=1)
def _own_source() -> bytes:
    digest = blake2b(np.__version__.encode())
    root = Path(game.__file__).parent
    for layer in SOURCES:
        for path in sorted((root / layer).rglob("*.py")):
            digest.update(path.read_bytes())
    return digest.digest()


def put_by(rules: Rules, recording: Recording) -> None:
    """Keep a recording, if the disk lets us: it can always be made again."""
    structure = fingerprint(rules)
    number = next(n for n in count() if n == MOST_ALIKE - 1 or not (folder() / f"{structure}-{n}.npz").exists())
    path = folder() / f"{structure}-{number}.npz"
    _hold(structure, path.name, recording.score)
    part = path.with_suffix(f".{os.getpid()}.part")  # another process may be keeping the same one
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            np.savez_compressed(file, **_arrays(recording.score))
        part.replace(path)
        for old in sorted(path.parent.glob("*.npz"), key=lambda kept: kept.stat().st_mtime)[:-MOST_KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)  # a full disk is not to keep the half of it


def _arrays(score: Score) -> dict[str, Any]:
    """Return a score as named arrays."""
    program, reckoning = score.program, score.reckoning
    facts = {
        "draws": program.draws,
        "sittings": len(program.sittings),
        "steps": [[function, len(read), len(lines)] for function, lines, read in reckoning.steps],
    }
    empty = [np.zeros(0, dtype=np.int64)]
    return {
        "facts": np.frombuffer(json.dumps(facts).encode(), dtype=np.uint8),
        "rows": np.array(program.rows),
        "reals": program.reals,
        "whole": program.whole,
        "real_table": program.real_table,
        "whole_table": program.whole_table,
        "figures": score.figures,
        "table_figures": score.table_figures,
        "constants": reckoning.constants,
        "leaves": reckoning.leaves,
        "numbers": reckoning.numbers,
        "conditions": reckoning.conditions,
        "answers": reckoning.answers,
        "step_lines": np.concatenate([lines for _, lines, _ in reckoning.steps] or empty),
        "step_reads": np.concatenate([read.ravel() for *_, read in reckoning.steps] or empty),
        **{f"sitting_{number}": sitting.code for number, sitting in enumerate(program.sittings)},
    }


def _read(path: Path) -> Score | None:
    """Return what was kept in a file, unless it cannot be read."""
    try:
        with np.load(path, allow_pickle=False) as file:
            facts = json.loads(bytes(file["facts"]))
            return Score(_program(file, facts), _reckoning(file, facts), file["figures"], file["table_figures"])
    except (OSError, EOFError, ValueError, KeyError, TypeError, IndexError, zipfile.BadZipFile, zlib.error):
        return None


def _program(file: Any, facts: Any) -> Program:
    return Program(
        sittings=tuple(Sitting.of(file[f"sitting_{number}"]) for number in range(facts["sittings"])),
        rows=tuple(int(rows) for rows in file["rows"]),  # type: ignore[arg-type]
        reals=file["reals"],
        whole=file["whole"],
        real_table=file["real_table"],
        whole_table=file["whole_table"],
        draws=tuple((int(stream), int(sitting), str(channel)) for stream, sitting, channel in facts["draws"]),
    )


def _reckoning(file: Any, facts: Any) -> Reckoning:
    lines, reads, steps = file["step_lines"], file["step_reads"], []
    written = read = 0
    for function, arity, size in facts["steps"]:
        steps.append(
            (function, lines[written : written + size], reads[read : read + arity * size].reshape(arity, size))
        )
        written, read = written + size, read + arity * size
    return Reckoning(
        constants=file["constants"],
        leaves=file["leaves"],
        numbers=file["numbers"],
        steps=tuple(steps),
        conditions=file["conditions"],
        answers=file["answers"],
    )
