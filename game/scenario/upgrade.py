"""Bringing a scenario file of an older format up to date; what does not change stays as its author wrote it.

ruamel.yaml changes what a file says and keeps its remarks, but writes all of it anew in its own manner. So the file is
written twice, as it was and as it is to be, and only where these two differ is a line of the author's touched.

A file of format 1 loads in every later version, so nobody has to; whoever does can then use what is newer. There has
been one format so far. What came before it is a draft that states none, which is format 0.
"""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from io import StringIO
from itertools import count
from pathlib import Path
from shutil import copymode
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.error import YAMLError

from game.scenario.files import whole
from game.scenario.grow import read_text
from game.scenario.problem import Problem

WIDEST = 1_000_000
"""No line is broken that its author left whole."""


def _state_the_format(file: CommentedMap) -> None:
    """From 0 to 1: a file says which format it is written in; of a folder's files, the one that says who it is."""
    if "format" in file:
        file["format"] = 1
    elif "id" in file:
        head = file.ca.comment  # remarks at the top stay there
        file.insert(0, "format", 1)
        file.ca.comment = head


STEPS: tuple[Callable[[CommentedMap], None], ...] = (_state_the_format,)
"""Step N takes a file from format N to the next; the last leads to today's."""

TODAY = len(STEPS)


def upgraded(text: str, name: str) -> str | Problem:
    """Return a file's text in today's format, or why that cannot be done; what needs nothing comes back as it is."""
    if read_text(text, name).tree is None:  # also what is hostile, which this library would be long about
        return Problem("E160", whole(name), {"name": name})
    yaml = _as_written(text)
    try:
        file = _loaded(yaml, text)
        format_ = file.get("format", 0)
        if not isinstance(format_, int) or isinstance(format_, bool) or not 0 <= format_ <= TODAY:
            return Problem("E161", whole(name), {"given": str(format_)[:40], "latest": TODAY})
        if format_ == TODAY:
            return text
        before = _written(yaml, file)
        for step in STEPS[format_:]:
            step(file)
        after = _written(yaml, file)
        new = merged(text, before, after)
        return new if _loaded(yaml, new) == file else after
    except (YAMLError, RecursionError, ValueError, TypeError, AttributeError):
        return Problem("E160", whole(name), {"name": name})


def merged(mine: str, before: str, after: str) -> str:
    """Return the author's text with what differs between two writings of it, and nothing else, changed.

    Lines that all three have in common hold the rest in its place, as when three copies of a file are merged.
    """
    author = mine.split("\n")
    end = "\r" if author[0].endswith("\r") else ""
    old, new = before.split("\n"), after.split("\n")
    in_author, in_new = _matches(old, [line.removesuffix("\r") for line in author]), _matches(old, new)
    lines: list[str] = []
    a = o = n = 0
    for at in (*sorted(in_author.keys() & in_new.keys()), len(old)):
        next_a, next_n = in_author.get(at, len(author)), in_new.get(at, len(new))
        was, becomes = old[o:at], new[n:next_n]
        added = len(becomes) - len(was)
        is_kept = added >= 0 and becomes[added:] == was
        lines += [line + end for line in (becomes[:added] if is_kept else becomes)]
        lines += [*(author[a:next_a] if is_kept else ()), *author[next_a : next_a + 1]]
        a, o, n = next_a + 1, at + 1, next_n + 1
    return "\n".join(lines)


def _matches(here: Sequence[str], there: Sequence[str]) -> dict[int, int]:
    """Return which line of one text is which of another, by number."""
    blocks = SequenceMatcher(None, here, there, autojunk=False).get_matching_blocks()
    return {block.a + step: block.b + step for block in blocks for step in range(block.size)}


def _loaded(yaml: YAML, text: str) -> Any:
    return yaml.load(text.replace("\r\n", "\n"))  # else a remark keeps half of the end of its line


def _written(yaml: YAML, file: CommentedMap) -> str:
    out = StringIO()
    yaml.dump(file, out)
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
    """Write a file anew in one go, and return where its old self is kept. Raises ``OSError``.

    Nothing else is overwritten, and a link goes on leading to what it led to.
    """
    path = path.resolve()
    raw = path.read_bytes()
    old = next(old for old in _beside(path, "old") if not old.exists())
    part = next(part for part in _beside(path, "part") if not part.exists())
    try:
        part.write_bytes((BOM_UTF8 if raw.startswith(BOM_UTF8) else b"") + text.encode())
        copymode(path, part)
        old.write_bytes(raw)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return old


def _beside(path: Path, suffix: str) -> Iterator[Path]:
    """Yield names beside a file that end alike: ``NAME.old``, ``NAME.old2`` and so on."""
    for number in count(1):
        yield path.with_name(f"{path.name}.{suffix}{'' if number == 1 else number}")
