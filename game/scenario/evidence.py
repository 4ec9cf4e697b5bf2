"""What numbers and claims rest on: the tags an author puts beside them, taken off and kept by path.

``evidence`` and ``source`` may stand on any mapping and hold for everything below until overridden. A single value
takes them in the long form ``{value: X, evidence: …, source: …, because: …}``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from game.scenario.leaves import Written
from game.scenario.problem import MOST, Problem
from game.scenario.schema.kinds import KINDS, LANGUAGES, EvidenceKind
from game.scenario.shape import key_place
from game.scenario.suggest import closest
from game.scenario.tree import Branch, Leaf, Node, Path, Place, Row

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
    because: Node | None = None


@dataclass(frozen=True, slots=True)
class Separated:
    """A tree without its tags, the tags by path, and what is wrong with them."""

    tree: Branch
    tags: dict[Path, Tag] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    @property
    def reasons(self) -> list[Node]:
        return [tag.because for tag in self.tags.values() if tag.because is not None]


def separate(tree: Branch) -> Separated:
    """Take all tags off a tree; long forms become the value they hold."""
    result = Separated(tree)
    bare = _strip(result, (), tree)
    return Separated(bare if isinstance(bare, Branch) else tree, result.tags, result.problems)


def _strip(result: Separated, path: Path, node: Node) -> Node:
    if isinstance(node, Leaf):
        return node
    if isinstance(node, Row):
        return Row(node.place, tuple(_strip(result, (*path, str(n)), item) for n, item in enumerate(node.items)))
    is_long = "value" in node.items and len(node.items) > 1 and LONG_FORM.issuperset(node.items)
    if is_long or not TAGS.isdisjoint(node.items):
        result.tags[path] = _tag(result.problems, node, node.items.get("because") if is_long else None)
    if is_long:
        return _strip(result, path, node.items["value"])
    items = {key: _strip(result, (*path, key), item) for key, item in node.items.items() if key not in TAGS}
    for language in LANGUAGES:
        # A patch tags each language of a text it changes; together they are the tag of the text.
        spoken = result.tags.pop((*path, language), None)
        if spoken is not None:
            result.tags.setdefault(path, spoken)
    return Branch(node.place, items, node.keys)


def _tag(problems: list[Problem], node: Branch, because: Node | None) -> Tag:
    """Read the tags that stand on one mapping."""
    evidence, source = node.items.get("evidence"), node.items.get("source")
    text = evidence.text if isinstance(evidence, Leaf) else ""
    kind = next((known for known in KINDS if known == text), None)
    if evidence is not None and kind is None:
        facts: dict[str, str | int | float] = {"found": text, "known": ", ".join(KINDS)}
        problems.append(Problem("E604", evidence.place, facts, closest(text, KINDS)))
    listed = source.items if isinstance(source, Row) else () if source is None else (source,)
    for item in listed:
        if not isinstance(item, Leaf):
            found = "list" if isinstance(item, Row) else "mapping"
            problems.append(Problem("E303", item.place, {"expected": "id", "found": found}))
    sources = tuple((item.text, item.place) for item in listed if isinstance(item, Leaf))
    place = node.keys.get("evidence") or node.keys.get("source") or node.place
    return Tag(place, kind, sources, because)


def reason(node: Node | None) -> dict[str, str] | None:
    """Return a reason by language; one that was typed once stands for every language."""
    if isinstance(node, Leaf):
        return dict.fromkeys(LANGUAGES, node.text)
    if isinstance(node, Branch):
        return {key: item.text for key, item in node.items.items() if isinstance(item, Leaf) and key in LANGUAGES}
    return None


def inherit(tags: dict[Path, Tag], known: Collection[str], problems: list[Problem]) -> dict[str, Evidence]:
    """Return what each tagged path rests on, with what it takes from the tags above it.

    ``known`` are the declared sources.
    """
    found: dict[Path, Evidence] = {}
    for path, tag in sorted(tags.items()):
        above = next((found[path[:end]] for end in range(len(path) - 1, -1, -1) if path[:end] in found), None)
        kind = tag.kind or (above.kind if above else None)
        sources = tuple(key for key, _ in tag.sources) or (above.sources if above else ())
        for key, place in tag.sources:
            if key not in known and len(problems) <= MOST:
                problems.append(Problem("E602", place, {"found": key}, closest(key, known)))
        if kind is None:
            problems.append(Problem("E605", tag.place))
            continue
        if kind != "invented" and not sources:
            problems.append(Problem("E603", tag.place, {"kind": kind}))
        found[path] = Evidence(kind, () if kind == "invented" else sources, reason(tag.because))
    return {".".join(path): evidence for path, evidence in found.items()}


def untagged(tree: Branch, written: Iterable[Written], tags: Collection[Path]) -> list[Problem]:
    """Return where numbers and claims rest on nothing that is said: once for the mapping they stand in.

    Where nothing at all is tagged, that is said once and not a hundred times.
    """
    bare: dict[Path, None] = {}
    for one in written:
        if one.is_claim and not any(one.path[:end] in tags for end in range(len(one.path) + 1)):
            bare.setdefault(one.path[:-1] if tags else ())
    return [Problem("E601", key_place(tree, path), {"path": ".".join(path) or "whole"}) for path in bare]
