"""From text to a tree: YAML's events become nodes that know their place, and nothing a file says is ever built or run.

The tree grows on a stack of its own, never by recursion, and stops at limits no author meets, so that neither deep
nesting nor a bomb of aliases can crash or stall the reader. Only broken YAML ends the reading of a file; every other
fault is collected.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from game.scenario.files import is_folder, lines_of, read_plain, whole, why_unreadable, yaml_files
from game.scenario.problem import Problem
from game.scenario.slips import Quoted, directive, slip
from game.scenario.tree import Branch, Leaf, Node, Place, Row

MAX_DEPTH = 40
MAX_NODES = 200_000
"""Of a file, or of all the files of a folder together; so is the limit of their bytes."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of one file or folder: its tree, unless a fault makes the rest unreadable, and every fault found."""

    tree: Branch | None
    problems: tuple[Problem, ...] = ()
    nodes: int = 0


@dataclass(slots=True)
class _Open:
    """A mapping or a list whose end is still to come; ``key`` waits for its value, ``key_end`` is where it ended."""

    place: Place
    is_mapping: bool
    is_flow: bool
    items: dict[str, Node] = field(default_factory=dict)
    keys: dict[str, Place] = field(default_factory=dict)
    row: list[Node] = field(default_factory=list)
    key: Leaf | None = None
    key_end: int = -1

    def closed(self) -> Node:
        if self.is_mapping:
            width = next(iter(self.keys.values())).width if self.keys and not self.is_flow else 1
            place = Place(self.place.file, self.place.line, self.place.column, width)
            return Branch(place, self.items, self.keys)
        return Row(self.place, tuple(self.row))


@dataclass(slots=True)
class _Growth:
    """A tree while it grows."""

    name: str
    lines: list[str]
    limit: int = MAX_NODES
    open: list[_Open] = field(default_factory=list)
    root: Node | None = None
    quoted: Quoted | None = None
    problems: list[Problem] = field(default_factory=list)
    nodes: int = 0
    documents: int = 0
    whole: bool = True
    """False once something was left out that other parts of the file may rely on."""

    def place(self, event: Any) -> Place:
        """Return where an event stands; what runs over several lines spans the rest of its first."""
        start, end = event.start_mark, event.end_mark
        stop = end.column if end.line == start.line else len(self.lines[start.line])
        return Place(self.name, start.line + 1, start.column + 1, max(1, stop - start.column))

    def start(self, event: Any) -> Place:
        """Return where an event begins."""
        return Place(self.name, event.start_mark.line + 1, event.start_mark.column + 1)

    def end(self, event: Any) -> tuple[int, int]:
        """Return the line and column behind an event, from 0."""
        return event.end_mark.line, event.end_mark.column

    def fault(self, code: str, place: Place, **facts: str | int) -> None:
        self.problems.append(Problem(code, place, dict(facts)))

    def accept(self, node: Node, event: Any) -> None:
        """Put a finished node where it belongs."""
        if not self.open:
            self.root = node
            return
        top = self.open[-1]
        if not top.is_mapping:
            top.row.append(node)
        elif top.key is None:
            top.key, top.key_end = self._key(node), event.end_mark.index
        else:
            self._put(top, top.key, node, event)
            top.key = None

    def _key(self, node: Node) -> Leaf:
        if isinstance(node, Leaf):
            return node
        self.fault("E124", node.place)
        self.whole = False
        return Leaf("", node.place)

    def _put(self, top: _Open, key: Leaf, node: Node, event: Any) -> None:
        """Give a key its value, unless it is no key at all or has one already."""
        is_nothing = isinstance(node, Leaf) and not node.quoted and not node.text
        if ":" in key.text and not key.quoted:  # a:1, or premier:{a: 1}
            self.fault("E126", key.place, text=key.text)
            self.whole = False
        elif is_nothing and top.is_flow and event.start_mark.index == top.key_end:  # {a, b}
            self.fault("E125", key.place, text=key.text)
            self.whole = False
        elif key.text == "<<" and not key.quoted:
            self.fault("E122", key.place)
            self.whole = False
        elif key.text in top.items:
            self.fault("E121", key.place, key=key.text, line=str(top.keys[key.text].line))
        else:
            top.items[key.text], top.keys[key.text] = node, key.place


def _read_events(growth: _Growth, text: str) -> None:
    """Let the tree grow by every event of the text, until its end or the first limit."""
    for event in _events(text):
        if isinstance(event, yaml.CollectionStartEvent | yaml.ScalarEvent):
            _refuse_marks(growth, event)
        if isinstance(event, yaml.DocumentStartEvent):
            growth.documents += 1
            if growth.documents > 1:
                growth.fault("E111", growth.place(event))
                return
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            is_mapping = isinstance(event, yaml.MappingStartEvent)
            growth.open.append(_Open(growth.start(event), is_mapping, bool(event.flow_style)))
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            growth.accept(growth.open.pop().closed(), event)
        elif isinstance(event, yaml.ScalarEvent):
            leaf = Leaf(event.value, growth.place(event), quoted=bool(event.style))
            if event.style in {"'", '"'}:
                growth.quoted = Quoted(leaf.place, *growth.end(event))
            growth.accept(leaf, event)
        elif isinstance(event, yaml.AliasEvent):
            growth.fault("E123", growth.place(event), mark="*", kind="alias")
            growth.whole = False
            growth.accept(Leaf("", growth.place(event)), event)
        else:
            continue
        growth.nodes += 1
        if len(growth.open) > MAX_DEPTH:
            growth.fault("E112", growth.open[-1].place, limit=MAX_DEPTH)
        elif growth.nodes > growth.limit:
            growth.fault("E113", growth.place(event), limit=MAX_NODES)
        else:
            continue
        growth.whole = False
        return


def _events(text: str) -> Iterator[Any]:
    """Yield what the YAML says, in order; the base loader gives no meaning to any of it."""
    yield from yaml.parse(text, Loader=yaml.CBaseLoader)


def _refuse_marks(growth: _Growth, event: Any) -> None:
    """Refuse anchors and tags, which would make a value stand for something that is not written there."""
    if event.anchor:
        growth.fault("E123", growth.start(event), mark="&", kind="anchor")
    if event.tag:
        growth.fault("E127", growth.start(event), tag=event.tag)


def read_text(text: str, name: str, limit: int = MAX_NODES) -> Reading:
    """Return the tree of a text that calls itself ``name``."""
    growth = _Growth(name, lines_of(text), limit)
    refused = directive(text, name)
    if refused is not None:
        return Reading(None, (refused,))
    try:
        _read_events(growth, text)
    except yaml.YAMLError as error:
        found = slip(error, name, growth.lines, growth.quoted)
        if all(problem.place.line != found.place.line for problem in growth.problems):  # one message a spot
            growth.problems.append(found)
        return Reading(None, tuple(growth.problems))
    if growth.root is None and not growth.problems:
        growth.fault("E108", whole(name), name=name)
    elif growth.root is not None and not isinstance(growth.root, Branch):
        growth.fault("E109", growth.root.place, name=name)
    tree = growth.root if isinstance(growth.root, Branch) and growth.whole else None
    return Reading(tree, tuple(growth.problems), growth.nodes)


def read(path: Path, name: str) -> Reading:
    """Return the tree of a file, or of a folder whose files make one scenario together."""
    if is_folder(path):
        return _read_folder(path, name)
    text = read_plain(path, name)
    return Reading(None, (text,)) if isinstance(text, Problem) else read_text(text, name)


def _read_folder(folder: Path, name: str) -> Reading:
    """Return the trees of a folder's files as one; the faults of all files are found before any merging."""
    try:
        files = yaml_files(folder)
    except OSError as error:
        return refusal("E103", name, **why_unreadable(error))
    if not files:
        return refusal("E110", name)
    readings: list[Reading] = []
    for file in files:
        left = MAX_NODES - sum(reading.nodes for reading in readings)
        readings.append(_read_member(folder, file, f"{name}/{file.name}", left))
    problems = [problem for reading in readings for problem in reading.problems]
    trees = [reading.tree for reading in readings if reading.tree is not None]
    if len(trees) < len(readings):
        return Reading(None, tuple(problems))
    merged = trees[0]
    for tree in trees[1:]:
        merged = merge(merged, tree, (), problems)
    return Reading(merged, tuple(problems))


def _read_member(folder: Path, file: Path, name: str, limit: int) -> Reading:
    """Return the tree of one file of a folder; a link out of the folder is not followed."""
    if file.is_symlink() and not file.resolve().is_relative_to(folder.resolve()):
        return refusal("E114", name)
    text = read_plain(file, name)
    return Reading(None, (text,)) if isinstance(text, Problem) else read_text(text, name, limit)


def refusal(code: str, name: str, **facts: str | float) -> Reading:
    """Return the reading of what could not be read at all."""
    return Reading(None, (Problem(code, whole(name), {"name": name, **facts}),))


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
