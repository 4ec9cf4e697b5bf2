"""Patches laid over a scenario's tree: one upon another, or several side by side where they do not contradict.

Every changed scalar is put in its place as ``{value: …, evidence: …, source: …, because: …}``: what a patch says is
*invented* unless the patch says otherwise, whatever vouched for the value it replaces.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path as FilePath
from typing import TypeAlias

from game.scenario.change import Change, edits
from game.scenario.evidence import separate
from game.scenario.patch import Patch
from game.scenario.paths import by_last_key, nearest, tagged, with_node
from game.scenario.problem import Problem
from game.scenario.tree import Branch, Leaf, Node, Path, Place, Row

Tags: TypeAlias = "dict[str, tuple[Node, Place]]"
MOST_HINTS = 20
"""Looking for what was meant takes time, and nobody misspells more at once."""


@dataclass(frozen=True, slots=True)
class Touch:
    """What one change did to one path, in a form that two patches can be compared by."""

    path: Path
    change: Change
    value: object


@dataclass(frozen=True, slots=True)
class Laid:
    """A tree with a patch laid over it. ``is_whole`` is False where something that should be new could not be added."""

    tree: Branch
    touches: tuple[Touch, ...]
    problems: tuple[Problem, ...]
    is_whole: bool


def lay(tree: Branch, patch: Patch) -> Laid:
    """Return the tree under the patch's own id, title and question, with the changes made in order."""
    tree = _under_header(tree, patch.header, patch.tags)
    problems: list[Problem] = []
    touches: dict[Path, Touch] = {}
    is_whole = True
    for change in patch.changes:
        answer = edits(tree, change)
        if isinstance(answer, Problem):
            problems.append(answer)
            is_whole = is_whole and change.verb != "add"
            continue
        for edit in answer:
            earlier = touches.get(edit.path)
            if earlier is not None:
                facts: dict[str, str | int | float] = {"path": change.path, "line": str(earlier.change.place.line)}
                problems.append(Problem("E223", change.place, facts))
                continue
            node = None if edit.node is None else tagged(edit.node, change.tags)
            tree = _mapping(with_node(tree, edit.path, node, change.place))
            touches[edit.path] = Touch(edit.path, change, _plain(edit.node))
    return Laid(tree, tuple(touches.values()), _with_hints(tree, problems), is_whole)


def _with_hints(tree: Branch, problems: list[Problem]) -> tuple[Problem, ...]:
    """Return the problems, those of a path that does not exist with the path that was probably meant."""
    misspelt = [problem for problem in problems if problem.code == "E214"][:MOST_HINTS]
    if not misspelt:
        return tuple(problems)
    plain = separate(tree).tree
    alike = by_last_key(plain)
    hints = {problem.place: nearest(plain, str(problem.facts["path"]), alike) for problem in misspelt}
    return tuple(replace(problem, suggestion=hints.get(problem.place, problem.suggestion)) for problem in problems)


def _under_header(tree: Branch, header: Branch, tags: Tags) -> Branch:
    """Return a tree under another header; of what stands there only the summary claims something."""
    for key in ("format", "id", "title", "question", "summary"):
        if key in header.items:
            node = tagged(header.items[key], tags) if key == "summary" else header.items[key]
            tree = _mapping(with_node(tree, (key,), node, header.keys[key]))
    return tree


def _mapping(node: Node) -> Branch:
    """A change below the root leaves the root a mapping."""
    assert isinstance(node, Branch)  # noqa: S101
    return node


def _plain(node: Node | None) -> object:
    """Return what a node says, wherever it stands."""
    if isinstance(node, Branch):
        return {key: _plain(child) for key, child in node.items.items()}
    return [_plain(child) for child in node.items] if isinstance(node, Row) else node and node.text


@dataclass(frozen=True, slots=True)
class Layer:
    """A patch among others that are laid over one scenario: what it does, and the files it builds on."""

    file: FilePath
    patch: Patch
    touches: tuple[Touch, ...]
    bases: frozenset[FilePath]


def conflicts(layers: Sequence[Layer]) -> list[Problem]:
    """Return where patches contradict each other: what they make of one path depends on which comes first.

    A patch may overrule what it builds on.
    """
    return [
        _conflict(one, other)
        for first, second in combinations(layers, 2)
        if first.file not in second.bases and second.file not in first.bases
        for one in first.touches
        for other in second.touches
        if _contradict(one, other)
    ]


def _contradict(one: Touch, other: Touch) -> bool:
    shared = min(len(one.path), len(other.path))
    if one.path[:shared] != other.path[:shared]:
        return False
    if one.path == other.path and one.change.verb == other.change.verb:
        return one.change.verb != "scale" and one.value != other.value
    return True


def _conflict(one: Touch, other: Touch) -> Problem:
    there = one.change.place
    return Problem("E224", other.change.place, {"path": other.change.path, "file": there.file, "line": str(there.line)})


def retitled(tree: Branch, headers: Sequence[Branch]) -> Branch:
    """Return a tree on which several patches lie, under all their ids and titles."""
    if len(headers) < 2:
        return tree
    place = headers[0].place
    ids = [leaf.text for header in headers if isinstance(leaf := header.items.get("id"), Leaf)]
    titles = [title for header in headers if isinstance(title := header.items.get("title"), Branch)]
    joined = {
        language: " + ".join(_in_language(title, language) for title in titles)
        for language in dict.fromkeys(key for title in titles for key in title.items)
    }
    items: dict[str, Node] = {key: Leaf(text, place, quoted=True) for key, text in joined.items()}
    title = Branch(place, items, dict.fromkeys(items, place))
    new: dict[str, Node] = {"id": Leaf("-and-".join(ids)[:100].strip("-_"), place), "title": title}
    return _under_header(tree, Branch(place, new, dict.fromkeys(new, place)), {})


def _in_language(title: Branch, language: str) -> str:
    """Return a title in a language, or in the other where it has only that."""
    leaf = title.items.get(language) or next(iter(title.items.values()), None)
    return leaf.text if isinstance(leaf, Leaf) else ""
