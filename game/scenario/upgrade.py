"""Bringing a scenario file of an older format up to date, with its remarks, its order and its quotes as they were.

A file of format 1 loads in every later version, so nobody has to; whoever does can then use what is newer. There has
been one format so far. What came before it is a draft that states none, which is format 0.
"""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.error import YAMLError

from game.scenario.files import whole
from game.scenario.problem import Problem

WIDEST = 1_000_000
"""No line is broken that its author left whole."""


def _state_the_format(file: CommentedMap) -> None:
    """From 0 to 1: a file says on its first line which format it is written in."""
    file.pop("format", None)
    head = file.ca.comment  # remarks at the top stay there
    file.insert(0, "format", 1)
    file.ca.comment = head


STEPS: tuple[Callable[[CommentedMap], None], ...] = (_state_the_format,)
"""Step N takes a file from format N to the next; the last leads to today's."""

TODAY = len(STEPS)


def upgraded(text: str, name: str) -> str | Problem:
    """Return a file's text in today's format, or why that cannot be done; what needs nothing comes back as it is."""
    yaml = _as_written(text)
    try:
        file = yaml.load(text)
        if not isinstance(file, CommentedMap):
            return Problem("E160", whole(name), {"name": name})
        format_ = file.get("format", 0)
        if not isinstance(format_, int) or isinstance(format_, bool) or not 0 <= format_ <= TODAY:
            return Problem("E161", whole(name), {"given": str(format_)[:40], "latest": TODAY})
        if format_ == TODAY:
            return text
        for step in STEPS[format_:]:
            step(file)
        out = StringIO()
        yaml.dump(file, out)
    except (YAMLError, RecursionError, ValueError, TypeError, AttributeError):
        return Problem("E160", whole(name), {"name": name})
    return out.getvalue()


def _as_written(text: str) -> YAML:
    """Return a reader and writer that keeps to the habits of a text: quotes, the width of lines, how lists stand."""
    yaml: Any = YAML(typ="rt", pure=True)
    yaml.preserve_quotes = True
    yaml.width = WIDEST
    item = next((line for line in text.splitlines() if line.lstrip().startswith("- ")), "")
    stands_in = 2 if item.startswith(" ") else 0
    yaml.indent(mapping=2, sequence=2 + stands_in, offset=stands_in)
    return yaml  # type: ignore[no-any-return]


def put_in_place(path: Path, text: str) -> Path:
    """Write a file anew in one go, and return where its old self is kept. Raises ``OSError``."""
    old = path.with_name(f"{path.name}.old")
    part = path.with_name(f"{path.name}.part")
    part.write_text(text, encoding="utf-8", newline="")
    old.write_bytes(path.read_bytes())
    part.replace(path)
    return old
