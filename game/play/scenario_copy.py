"""The copy of a scenario that travels with a game, so that it opens where the author's file has changed or is gone.

What travels is the merged tree, as typed but without comments and places, packed small. It goes through the same
checks as any scenario file when it is unpacked, and its hash must be the one the journal names.
"""

from __future__ import annotations

import json
import zlib
from base64 import b85decode, b85encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from game.play.commands import Refusal, Refused
from game.scenario.build import build
from game.scenario.evidence import Evidence
from game.scenario.load import load
from game.scenario.problem import Unsound
from game.scenario.scenario import Scenario
from game.scenario.tree import Branch, Leaf, Node, Path, Place, Row

LARGEST = 20_000_000
"""Bytes of an unpacked copy: ten times the largest file the reader takes; a packed bomb stops here."""
DEEPEST = 50

TYPED, QUOTED = "=", '"'
"""The first letter of a scalar: as typed without quotes, or within them."""


def _plain(node: Node, path: Path, evidence: Mapping[str, Evidence]) -> Any:
    """Return a node as JSON; what rests on something says so again, in the long form."""
    value: Any
    if isinstance(node, Branch):
        value = {key: _plain(inner, (*path, key), evidence) for key, inner in node.items.items()}
    elif isinstance(node, Row):
        value = [_plain(inner, (*path, str(at)), evidence) for at, inner in enumerate(node.items)]
    else:
        value = (QUOTED if node.quoted else TYPED) + node.text
    tag = evidence.get(".".join(path))
    return value if tag is None else {"value": value, **_tag(tag)}


def _tag(evidence: Evidence) -> dict[str, Any]:
    tag: dict[str, Any] = {"evidence": TYPED + evidence.kind, "source": [TYPED + key for key in evidence.sources]}
    if evidence.because is not None:
        tag["because"] = {language: QUOTED + text for language, text in evidence.because.items()}
    return tag


def _node(plain: Any, place: Place, depth: int = 0) -> Node:
    if depth > DEEPEST:
        raise ValueError("nested deeper than any scenario")
    if isinstance(plain, dict):
        items = {key: _node(inner, place, depth + 1) for key, inner in plain.items()}
        return Branch(place, items, dict.fromkeys(items, place))
    if isinstance(plain, list):
        return Row(place, tuple(_node(inner, place, depth + 1) for inner in plain))
    if isinstance(plain, str) and plain[:1] in {TYPED, QUOTED}:
        return Leaf(plain[1:], place, quoted=plain[0] == QUOTED)
    raise ValueError("neither a mapping, a list nor a scalar")


def pack(scenario: Scenario) -> str:
    """Return a scenario's merged tree, with its evidence, as one short line of printable text."""
    text = json.dumps(_plain(scenario.tree, (), scenario.evidence), ensure_ascii=False, separators=(",", ":"))
    return b85encode(zlib.compress(text.encode(), level=9)).decode()


def _opened(copy: str) -> bytes:
    inflating = zlib.decompressobj()
    data = inflating.decompress(b85decode(copy), LARGEST)
    if not inflating.eof:
        raise ValueError("cut off, or larger than any scenario")
    return data


def unpack(copy: str, name: str) -> Branch:
    """Return the tree of a packed copy; everything in it stands in the "file" ``name``, at line 1."""
    try:
        tree = _node(json.loads(_opened(copy)), Place(name, 1, 1))
    except (ValueError, zlib.error, RecursionError) as fault:
        raise Refused(Refusal("journal-scenario-damaged")) from fault
    if not isinstance(tree, Branch):
        raise Refused(Refusal("journal-scenario-damaged"))
    return tree


@dataclass(frozen=True, slots=True)
class Named:
    """What a scenario calls itself and its roles, each in the languages it has."""

    title: Mapping[str, str] = field(default_factory=dict)
    roles: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@lru_cache(maxsize=64)
def names_in(copy: str) -> Named:
    """Return the names in a packed copy without building it; a damaged one has none, and says so when it is opened."""
    try:
        tree = _untagged(json.loads(_opened(copy)))
        roles = {role: _texts(_untagged(spec)["name"]) for role, spec in _untagged(tree["roles"]).items()}
        return Named(_texts(tree["title"]), roles)
    except (ValueError, zlib.error, RecursionError, KeyError, TypeError, AttributeError):
        return Named()


def _texts(plain: Any) -> dict[str, str]:
    return {language: text[1:] for language, text in _untagged(plain).items()}


def _untagged(plain: Any) -> Any:
    """Return a packed node without what it says it rests on."""
    return plain.get("value", plain)


def find(identity: str, sha256: str, copy: str) -> Scenario:
    """Return the scenario of a saved game: the one on the shelf where it is still the same, else the game's own copy.

    The shelf comes first because its files are where an author can look up the *Why?* of a number.
    """
    try:
        shelved = load(identity)
    except (Unsound, OSError):
        shelved = None
    if shelved is not None and shelved.sha256 == sha256:
        return shelved
    scenario, _ = build(unpack(copy, f"{identity}.yaml"), shipped=False)
    if scenario is None:
        raise Refused(Refusal("journal-scenario-damaged"))
    if scenario.sha256 != sha256:
        raise Refused(Refusal("journal-scenario-altered", {"scenario": identity}))
    return scenario
