"""From text to a tree: YAML's events become nodes that know their place, and nothing a file says is ever built or run.

The tree grows on a stack of its own, never by recursion, and stops at limits no author meets, so that neither deep
nesting nor a bomb of aliases can crash or stall the reader. Only broken YAML ends the reading of a file; every other
fault is collected.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import yaml

from game.scenario.files import lines_of, whole
from game.scenario.problem import MOST, Problem
from game.scenario.slips import Quoted, directive, slip
from game.scenario.tree import Branch, Leaf, Node, Place, Row

MAX_DEPTH = 40
MAX_NODES = 100_000
"""Of a file, or of all the files of a folder together; so is the limit of their bytes."""


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What came of one file or folder: its tree, unless a fault makes the rest unreadable, and every fault found.

    Two readings are equal only where they are one and the same.
    """

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

    def fault(self, code: str, place: Place, **facts: str | int) -> None:
        self.problems.append(Problem(code, place, dict(facts)))

    def scalar(self, event: Any) -> None:
        self._mind_marks(event)
        leaf = Leaf(event.value, self.place(event), quoted=bool(event.style))
        if event.style in {"'", '"'}:
            self.quoted = Quoted(leaf.place, event.end_mark.line, event.end_mark.column)
        self._accept(leaf, event)

    def mapping(self, event: Any) -> None:
        self._mind_marks(event)
        self.open.append(_Open(self.start(event), is_mapping=True, is_flow=bool(event.flow_style)))

    def sequence(self, event: Any) -> None:
        self._mind_marks(event)
        self.open.append(_Open(self.start(event), is_mapping=False, is_flow=bool(event.flow_style)))

    def end(self, event: Any) -> None:
        self._accept(self.open.pop().closed(), event)

    def alias(self, event: Any) -> None:
        self.fault("E123", self.place(event), mark="*", kind="alias")
        self.whole = False
        self._accept(Leaf("", self.place(event)), event)

    def document(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            self.fault("E111", self.place(event))

    def _mind_marks(self, event: Any) -> None:
        """Refuse anchors and tags, which would make a value stand for something that is not written there."""
        if event.anchor:
            self.fault("E123", self.start(event), mark="&", kind="anchor")
        if event.tag:
            self.fault("E127", self.start(event), tag=event.tag)

    def is_over(self, event: Any) -> bool:
        """Say whether to read no further: a limit is reached, or a second document begins."""
        if len(self.open) > MAX_DEPTH:
            self.fault("E112", self.open[-1].place, limit=MAX_DEPTH)
        elif self.nodes > self.limit:
            self.fault("E113", self.place(event), limit=MAX_NODES)
        elif len(self.problems) <= MOST:
            return self.documents > 1
        self.whole = False
        return True

    def _accept(self, node: Node, event: Any) -> None:
        """Put a finished node where it belongs."""
        self.nodes += 1
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


GROWTH: dict[type, Callable[[_Growth, Any], None]] = {
    yaml.ScalarEvent: _Growth.scalar,
    yaml.MappingStartEvent: _Growth.mapping,
    yaml.MappingEndEvent: _Growth.end,
    yaml.SequenceStartEvent: _Growth.sequence,
    yaml.SequenceEndEvent: _Growth.end,
    yaml.AliasEvent: _Growth.alias,
    yaml.DocumentStartEvent: _Growth.document,
}
"""What each of YAML's events does to the tree; the others do nothing."""


def _read_events(growth: _Growth, text: str) -> None:
    """Let the tree grow by every event of the text, until its end or the first limit.

    The base loader gives no meaning to any of it.
    """
    for event in yaml.parse(text, Loader=yaml.CBaseLoader):
        grow = GROWTH.get(type(event))
        if grow is None:
            continue
        grow(growth, event)
        if growth.is_over(event):
            return


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
