"""From files to one tree: a scenario is a file, or a folder whose files are read as one."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

from game.scenario.files import is_folder, nothing_in, read_plain, where_it_leads, whole, yaml_files
from game.scenario.grow import MAX_NODES, Reading, read_text
from game.scenario.pack import is_pack, read_pack
from game.scenario.problem import Problem
from game.scenario.tree import Branch

__all__ = ["Reading", "merge", "read", "read_text"]


Texts: TypeAlias = "tuple[tuple[str, str | Problem], ...]"
"""The files of a scenario: what each is called, and its text, or why that cannot be had."""

KEPT = 16
"""Scenarios and patches whose trees are kept: whoever reads the same text again has its tree at once."""


def read(path: Path, name: str) -> Reading:
    """Return the tree of a file, of a pack, or of a folder whose files make one scenario together."""
    if is_folder(path):
        files = yaml_files(path)
        if not files:
            return Reading(None, (nothing_in(path, name),))
        return _grown(tuple((f"{name}/{file.name}", _text_in(path, file, f"{name}/{file.name}")) for file in files))
    if is_pack(path):
        return read_pack(path, name)
    return _grown(((name, read_plain(path, name)),))


def _text_in(folder: Path, file: Path, name: str) -> str | Problem:
    """Return the text of one file of a folder; a link out of the folder is not followed."""
    if file.is_symlink() and not where_it_leads(file).is_relative_to(where_it_leads(folder)):
        return Problem("E114", whole(name), {"name": name})
    return read_plain(file, name)


def _grown(texts: Texts) -> Reading:
    """Return the tree of some files; it is kept where all of them could be read."""
    return _grow(texts) if any(isinstance(text, Problem) for _, text in texts) else _kept(texts)


def _grow(texts: Texts) -> Reading:
    """Return the trees of some files as one; the faults of all files are found before any merging."""
    readings: list[Reading] = []
    for name, text in texts:
        left = MAX_NODES - sum(reading.nodes for reading in readings)
        readings.append(Reading(None, (text,)) if isinstance(text, Problem) else read_text(text, name, left))
    if len(readings) == 1:
        return readings[0]
    problems = [problem for reading in readings for problem in reading.problems]
    trees = [reading.tree for reading in readings if reading.tree is not None]
    if len(trees) < len(readings):
        return Reading(None, tuple(problems))
    merged = trees[0]
    for tree in trees[1:]:
        merged = merge(merged, tree, (), problems)
    return Reading(merged, tuple(problems))


_kept = lru_cache(maxsize=KEPT)(_grow)


def merge(first: Branch, second: Branch, above: tuple[str, ...], problems: list[Problem]) -> Branch:
    """Return both mappings as one; what stands in both must be a mapping again, down to the leaves."""
    items, keys = dict(first.items), dict(first.keys)
    for key, node in second.items.items():
        old = items.get(key)
        if old is None:
            items[key], keys[key] = node, second.keys[key]
        elif isinstance(old, Branch) and isinstance(node, Branch):
            items[key] = merge(old, node, (*above, key), problems)
        else:
            path, there = ".".join((*above, key)), first.keys[key]
            facts: dict[str, str | int | float] = {"path": path, "file": there.file, "line": str(there.line)}
            problems.append(Problem("E115", second.keys[key], facts))
    return Branch(first.place, items, keys)
