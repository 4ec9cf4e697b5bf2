"""What numbers and claims rest on: the tags an author puts beside them, taken off and kept by path.

``evidence`` and ``source`` may stand on any mapping and hold for everything below until overridden. A single value
takes them in the long form ``{value: X, evidence: …, source: …, because: …}``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, cast

from game.scenario.problem import Problem
from game.scenario.schema.kinds import LANGUAGES
from game.scenario.suggest import closest
from game.scenario.tree import Branch, Leaf, Node, Path, Place, Row

EvidenceKind = Literal["documented", "inferred", "invented"]
KINDS: tuple[EvidenceKind, ...] = ("documented", "inferred", "invented")
TAGS = frozenset({"evidence", "source"})
LONG_FORM = frozenset({"value", "evidence", "source", "because"})


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a number or claim rests on: the record, a reading of it, or nothing but the author."""

    kind: EvidenceKind
    sources: tuple[str, ...] = ()
    because: dict[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Tag:
    """What stands beside one mapping or value, before inheritance; ``place`` is where a fault of it is shown."""

    place: Place
    kind: EvidenceKind | None = None
    sources: tuple[tuple[str, Place], ...] = ()
    because: dict[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Separated:
    """A tree without its tags, and the tags by path."""

    tree: Branch
    tags: dict[Path, Tag] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def separate(tree: Branch) -> Separated:
    """Take all tags off a tree; long forms become the value they hold."""
    result = Separated(tree)
    bare = _strip(result, (), tree)
    return Separated(cast("Branch", bare), result.tags, result.problems)


def _strip(result: Separated, path: Path, node: Node) -> Node:
    if isinstance(node, Row):
        return Row(node.place, tuple(_strip(result, (*path, str(n)), item) for n, item in enumerate(node.items)))
    if isinstance(node, Leaf):
        return node
    is_long = "value" in node.items and len(node.items) > 1 and LONG_FORM.issuperset(node.items)
    if is_long or not TAGS.isdisjoint(node.items):
        result.tags[path] = _tag(result.problems, node, with_because=is_long)
    if is_long:
        return _strip(result, path, node.items["value"])
    items = {key: _strip(result, (*path, key), item) for key, item in node.items.items() if key not in TAGS}
    return Branch(node.place, items, node.keys)


def _tag(problems: list[Problem], node: Branch, *, with_because: bool) -> Tag:
    """Read the tags that stand on one mapping."""
    kind: EvidenceKind | None = None
    evidence = node.items.get("evidence")
    if isinstance(evidence, Leaf) and evidence.text in KINDS:
        kind = cast("EvidenceKind", evidence.text)
    elif evidence is not None:
        text = evidence.text if isinstance(evidence, Leaf) else ""
        facts: dict[str, str | int | float] = {"found": text, "known": ", ".join(KINDS)}
        problems.append(Problem("E604", evidence.place, facts, closest(text, KINDS)))
    source = node.items.get("source")
    leaves = source.items if isinstance(source, Row) else () if source is None else (source,)
    sources = tuple((leaf.text, leaf.place) for leaf in leaves if isinstance(leaf, Leaf))
    problems += [
        Problem("E303", leaf.place, {"expected": "id", "found": _shape(leaf)})
        for leaf in leaves
        if not isinstance(leaf, Leaf)
    ]
    place = node.keys.get("evidence") or node.keys.get("source") or node.place
    return Tag(place, kind, sources, _reason(node.items.get("because")) if with_because else None)


def _shape(node: Node) -> str:
    return "list" if isinstance(node, Row) else "mapping"


def _reason(node: Node | None) -> dict[str, str] | None:
    """Read a reason: in one language for all, or language by language."""
    if isinstance(node, Leaf):
        return dict.fromkeys(LANGUAGES, node.text)
    if isinstance(node, Branch):
        return {key: leaf.text for key, leaf in node.items.items() if isinstance(leaf, Leaf)}
    return None


def inherit(tags: dict[Path, Tag], known: dict[str, object], problems: list[Problem]) -> dict[str, Evidence]:
    """Return what each tagged path rests on, with what it takes from the tags above it.

    ``known`` are the declared sources.
    """
    found: dict[str, Evidence] = {}
    for path, tag in sorted(tags.items()):
        above = next((found[key] for key in _upwards(path) if key in found), None)
        kind = tag.kind or (above.kind if above else None)
        sources = tuple(key for key, _ in tag.sources) or (above.sources if above else ())
        problems += [
            Problem("E602", place, {"found": key}, closest(key, known))
            for key, place in tag.sources
            if key not in known
        ]
        if kind is None:
            problems.append(Problem("E605", tag.place))
            continue
        if kind != "invented" and not sources:
            problems.append(Problem("E603", tag.place, {"kind": kind}))
        found[".".join(path)] = Evidence(kind, () if kind == "invented" else sources, tag.because)
    return found


def _upwards(path: Path) -> list[str]:
    """Return the paths above one, nearest first."""
    return [".".join(path[:end]) for end in range(len(path) - 1, -1, -1)]
