"""The copy of a scenario that travels with a game, so that it opens where the author's file has changed or is gone.

What travels is the merged tree, as typed but without comments and places, packed small. It goes through the same
checks as any scenario file when it is unpacked, and its hash must be the one the journal names.
"""

from __future__ import annotations

import json
import zlib
from base64 import b85decode, b85encode
from typing import Any

from game.play.commands import Refusal, Refused
from game.scenario.build import build
from game.scenario.load import load
from game.scenario.problem import Unsound
from game.scenario.scenario import Scenario
from game.scenario.tree import Branch, Leaf, Node, Place, Row

LARGEST = 20_000_000
"""Bytes of an unpacked copy: ten times the largest file the reader takes; a packed bomb stops here."""
DEEPEST = 50

TYPED, QUOTED = "=", '"'
"""The first letter of a scalar: as typed without quotes, or within them."""


def _plain(node: Node) -> Any:
    if isinstance(node, Branch):
        return {key: _plain(inner) for key, inner in node.items.items()}
    if isinstance(node, Row):
        return [_plain(inner) for inner in node.items]
    return (QUOTED if node.quoted else TYPED) + node.text


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


def pack(tree: Branch) -> str:
    """Return a scenario's merged tree as one short line of printable text."""
    text = json.dumps(_plain(tree), ensure_ascii=False, separators=(",", ":"))
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
