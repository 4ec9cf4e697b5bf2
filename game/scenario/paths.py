"""Paths as people write them, ``roles.premier.goals.trust``, and a tree with one thing changed at a path."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from game.scenario.evidence import LONG_FORM
from game.scenario.suggest import closest
from game.scenario.tree import Branch, Leaf, Node, Path, Place, Row, at


@dataclass(frozen=True, slots=True)
class Way:
    """How far a written path leads: the keys that exist, and the parts that do not."""

    found: Path
    missing: Path = ()


def way(tree: Branch, text: str) -> Way:
    """Return how far a written path leads into the tree, through values that stand with their evidence."""
    parts = tuple(text.split("."))
    found: Path = ()
    node: Node | None = tree
    for reached, part in enumerate(parts):
        if is_long_form(node) and part != "value":
            found, node = (*found, "value"), bare(node)
        node = at(node, (part,)) if node else None
        if node is None:
            return Way(found, parts[reached:])
        found = (*found, part)
    return Way(found)


def inside(tree: Branch, path: Path) -> Path:
    """Return where the keys of a thing are, which may stand with its evidence."""
    return (*path, "value") if is_long_form(at(tree, path)) else path


def written(path: Path) -> str:
    """Return a path as a person writes it."""
    return ".".join(path)


def keys_of(node: Node | None) -> list[str]:
    """Return what may stand next in a path below a node."""
    if isinstance(node, Branch):
        return list(node.items)
    return [str(index) for index in range(len(node.items))] if isinstance(node, Row) else []


def nearest(tree: Branch, text: str, alike: dict[str, list[str]]) -> str | None:
    """Return the path that an author probably meant: a neighbour of like name, else a like path anywhere.

    ``tree`` is without evidence, and ``alike`` what ``by_last_key`` says of it.
    """
    missed = way(tree, text)
    neighbour = closest(missed.missing[0], keys_of(at(tree, missed.found)))
    if neighbour is not None:
        better = way(tree, written((*missed.found, neighbour, *missed.missing[1:])))
        return written(better.found)
    others = alike.get(missed.missing[-1], [])
    return closest(text, others) or _highest(others)


def _highest(paths: list[str]) -> str | None:
    """Return the path that lies higher than all others: the thing itself, not what is said of it elsewhere."""
    by_depth = sorted(paths, key=lambda path: path.count("."))
    if len(by_depth) > 1 and by_depth[0].count(".") == by_depth[1].count("."):
        return None
    return next(iter(by_depth), None)


def by_last_key(tree: Branch) -> dict[str, list[str]]:
    """Return the written paths of a tree by their last key."""
    found: dict[str, list[str]] = {}
    for path, _ in walk(tree):
        found.setdefault(path[-1], []).append(written(path))
    return found


def walk(node: Node, above: Path = ()) -> Iterator[tuple[Path, Node]]:
    """Yield everything below a node with its path, in the author's order."""
    for key in keys_of(node):
        child = at(node, (key,))
        if child is not None:
            yield (*above, key), child
            yield from walk(child, (*above, key))


def with_node(tree: Node, path: Path, node: Node | None, place: Place) -> Node:
    """Return the tree with another node at ``path``, or without one where ``node`` is None; the rest is shared.

    ``place`` is where the change stands, which is from now on where the key stands, or where it was taken away.
    """
    if not path:
        return node or tree
    key, below = path[0], path[1:]
    if isinstance(tree, Row):
        return _row_with_node(tree, int(key), below, node, place)
    if not isinstance(tree, Branch):
        raise TypeError(f"nothing can stand below the scalar at {written(path)}")
    items, keys = dict(tree.items), dict(tree.keys)
    if below:
        items[key] = with_node(items[key], below, node, place)
    elif node is None:
        del items[key]
        keys[key] = place
    else:
        items[key], keys[key] = node, place
    return Branch(tree.place, items, keys)


def _row_with_node(row: Row, index: int, below: Path, node: Node | None, place: Place) -> Row:
    items = list(row.items)
    if below:
        items[index] = with_node(items[index], below, node, place)
    else:
        items[index : index + 1] = [] if node is None else [node]
    return Row(row.place, tuple(items))


def is_long_form(node: Node | None) -> bool:
    """Say whether a node is a value with its evidence: ``{value: 3, evidence: documented, source: d562}``."""
    return isinstance(node, Branch) and "value" in node.items and len(node.items) > 1 and node.items.keys() <= LONG_FORM


def bare(node: Node | None) -> Node | None:
    """Return a value without its evidence."""
    return node.items["value"] if isinstance(node, Branch) and is_long_form(node) else node


def tagged(node: Node, tags: dict[str, tuple[Node, Place]]) -> Node:
    """Return a value whose every scalar carries the tags in long form, save where the value has tags of its own."""
    if isinstance(node, Leaf):
        items = {"value": node, **{key: tag for key, (tag, _) in tags.items()}}
        return Branch(node.place, items, {"value": node.place, **{key: place for key, (_, place) in tags.items()}})
    if isinstance(node, Row):
        return Row(node.place, tuple(tagged(item, tags) for item in node.items))
    if "evidence" in node.items or is_long_form(node):
        return node
    items = {key: child if key == "source" else tagged(child, tags) for key, child in node.items.items()}
    return Branch(node.place, items, node.keys)
