"""From a file on a disk to its text: only plain files of UTF-8 text, small enough to be a scenario, are ever opened."""

from __future__ import annotations

import codecs
import os
import re
import stat
from pathlib import Path

from game.scenario.problem import Problem
from game.scenario.tree import Place

MAX_BYTES = 2_000_000
"""No hand-written file comes near; a scenario that grows beyond it is split into a folder."""

LINE_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
"""Where YAML ends a line: a message must count lines as the parser does."""

NOT_FOR_TEXT = re.compile("[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
"""Characters that YAML refuses: control characters and a byte-order mark in the middle."""


def whole(name: str) -> Place:
    """Return the place of a file as such, where no line of it is to blame."""
    return Place(name, 1, 1, 0)


def lines_of(text: str) -> list[str]:
    """Return the lines of a text as the parser counts them."""
    return LINE_BREAK.split(text)


def place_of_index(name: str, text: str, index: int) -> Place:
    """Return the place of a character of a text."""
    before = lines_of(text[:index])
    return Place(name, len(before), len(before[-1]) + 1)


def read_plain(path: Path | str, name: str = "") -> str | Problem:
    """Return the text of a file, or why it cannot be had."""
    path, name = Path(path), name or str(path)
    raw = read_bytes(path, name, MAX_BYTES)
    return raw if isinstance(raw, Problem) else decoded(raw, name)


def read_bytes(path: Path, name: str, limit: int) -> bytes | Problem:
    """Return the bytes of a file, or why they cannot be had.

    A pipe or a device is refused before it is opened, since opening one could wait for ever.
    """
    top = whole(name)
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            return Problem("E104" if stat.S_ISDIR(mode) else "E102", top, {"name": name})
        with path.open("rb") as file:
            raw = file.read(limit + 1)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return Problem("E101", top, {"name": name})
    except OSError as error:
        return Problem("E103", top, why_unreadable(error) | {"name": name})
    if len(raw) > limit:
        return Problem("E105", top, {"name": name, "limit": limit // 1_000_000})
    return raw


def where_it_leads(path: Path) -> Path:
    """Return a path without links; one whose links go in a circle stays as it is, and then cannot be read."""
    return Path(os.path.realpath(path))


def is_folder(path: Path) -> bool:
    """Say whether a path leads to a folder; one that no system could have does not."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def exists(path: Path) -> bool:
    """Say whether there is anything at a path, be it only something that may not be looked at."""
    try:
        return path.exists()
    except PermissionError:
        return True
    except (OSError, ValueError):
        return False


def why_unreadable(error: OSError) -> dict[str, str | int | float]:
    """Return what the system says against reading, as the facts of a problem."""
    kind = "permission" if isinstance(error, PermissionError) else "other"
    return {"kind": kind, "reason": error.strerror or type(error).__name__}


def decoded(raw: bytes, name: str) -> str | Problem:
    """Return the text of UTF-8 bytes, or what they seem to be instead."""
    kind = _seems(raw)
    if kind is not None:
        return Problem("E106", whole(name), {"name": name, "kind": kind})
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        return Problem("E106", Place(name, line, 1), {"name": name, "kind": _legacy(raw)})
    bad = NOT_FOR_TEXT.search(text)
    if bad is not None:
        return Problem("E107", place_of_index(name, text, bad.start()), {"character": f"U+{ord(bad[0]):04X}"})
    return text


def _seems(raw: bytes) -> str | None:
    """Return what bytes that cannot be UTF-8 text look like, judged by their byte-order mark and zero bytes."""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    zeros = raw.count(0)
    if zeros and zeros > len(raw) // 3 and (not any(raw[::2]) or not any(raw[1::2]) or raw[0] == 0 or raw[1] == 0):
        return "utf-16"
    return "binary" if zeros else None


def _legacy(raw: bytes) -> str:
    """Return which older way of storing Korean the bytes fit, if any."""
    try:
        text = raw.decode("cp949")
    except UnicodeDecodeError:
        return "unknown"
    return "cp949" if re.search("[가-힣]", text) else "unknown"


def nothing_in(folder: Path, name: str) -> Problem:
    """Return why there is no scenario to be had from a folder."""
    if os.access(folder, os.R_OK | os.X_OK):
        return Problem("E110", whole(name), {"name": name})
    return Problem("E103", whole(name), {"name": name, "kind": "permission", "reason": ""})


def yaml_files(folder: Path) -> list[Path]:
    """Return the scenario files of a folder by name, without the hidden ones that editors leave."""
    try:
        named = [file for file in folder.iterdir() if file.suffix in {".yaml", ".yml"}]
    except PermissionError:  # what may not be looked into shows no files
        return []
    return sorted(file for file in named if not file.name.startswith("."))
