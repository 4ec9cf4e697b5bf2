"""What an author typed, exactly, with the place of every word: the raw form of a scenario before any meaning is given.

A scalar stays the text that was typed (``NO`` is not false, ``12:30`` is not 750); the schema decides types later.
Everything knows its file, line and column, and keeps knowing it when a patch carries it into another scenario.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands: a file as the user named it, line and column from 1, and how many characters it spans."""

    file: str
    line: int
    column: int
    width: int = 1


@dataclass(frozen=True, slots=True)
class Leaf:
    """A scalar as typed; ``quoted`` tells ``"1"`` from ``1``."""

    text: str
    place: Place
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Branch:
    """A mapping in the author's order, with the place of every key, and of the change that took one away."""

    place: Place
    items: dict[str, Node] = field(default_factory=dict)
    keys: dict[str, Place] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Row:
    """A list."""

    place: Place
    items: tuple[Node, ...] = ()


Node: TypeAlias = "Leaf | Branch | Row"
Path: TypeAlias = "tuple[str, ...]"
"""Keys from the root down; list indices as decimal text. Written with dots: ``roles.premier.goals.trust``."""


def at(node: Node, path: Path) -> Node | None:
    """Return what stands at ``path`` below ``node``, or None."""
    for key in path:
        if isinstance(node, Branch) and key in node.items:
            node = node.items[key]
        elif isinstance(node, Row) and key.isdecimal() and int(key) < len(node.items):
            node = node.items[int(key)]
        else:
            return None
    return node


def place_of(node: Node, path: Path) -> Place:
    """Return the place of the value at ``path``, or of the nearest thing above it that exists."""
    for end in range(len(path), -1, -1):
        found = at(node, path[:end])
        if found is not None:
            return found.place
    return node.place
