"""A pack: one file that holds a whole scenario, with whatever it was changed from laid in, for another copy to open.

A pack is a zip file of three members in a fixed order, stored as they are. Nothing is ever unpacked to a disk, and
nothing in it can grow: a member is as long as its bytes, and any other member, name, kind or order is refused. The same
scenario gives the same bytes on any day and any machine.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from struct import error as StructError  # noqa: N812 - it is an exception, and named like no other

import yaml

from game.scenario.files import MAX_BYTES, decoded, read_bytes, whole
from game.scenario.grow import Reading, read_text
from game.scenario.patch import is_patch
from game.scenario.problem import Problem
from game.scenario.tree import Branch, Leaf, Node

SUFFIX = ".armistice"
FORMAT = 1
"""Of packs: written, and the newest that can be read."""
LABEL, ABOUT, SCENARIO = "pack.json", "README.txt", "scenario.yaml"
LAYOUT = (LABEL, ABOUT, SCENARIO)
LARGEST = 2 * MAX_BYTES
"""Bytes of a pack: one scenario file, as large as any, and a page about it."""
LONG_AGO = (1980, 1, 1, 0, 0, 0)
PLAIN_FILE = 0o100644 << 16
END, LENGTH_OF_END = b"PK\x05\x06", 22
"""How the last part of a zip file begins, and how long it is where it ends the file."""
FAULTS = (
    zipfile.BadZipFile,
    EOFError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    StructError,
    ValueError,
)
"""What reading a zip file that is none can raise."""


def packed(identity: str, tree: Branch, about: str) -> bytes:
    """Return a scenario's merged tree, with a page about it, as the bytes of a pack."""
    members = {ABOUT: about.encode(), SCENARIO: spelled_out(tree).encode()}
    sums = {name: sha256(data).hexdigest() for name, data in members.items()}
    label = json.dumps({"pack": FORMAT, "id": identity, "sha256": sums}, indent=1, sort_keys=True) + "\n"
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as file:
        for name, data in {LABEL: label.encode(), **members}.items():
            info = zipfile.ZipInfo(name, LONG_AGO)
            info.external_attr, info.create_system = PLAIN_FILE, 3
            file.writestr(info, data)
    return out.getvalue()


def spelled_out(tree: Branch) -> str:
    """Return a tree as YAML, every scalar quoted or not as its author typed it; comments are left behind."""
    text: str = yaml.emit(_events(tree), Dumper=yaml.CDumper, allow_unicode=True, width=100_000)
    return text


def _events(tree: Branch) -> Iterator[yaml.Event]:
    yield yaml.StreamStartEvent()
    yield yaml.DocumentStartEvent(explicit=False)
    yield from _of_node(tree)
    yield yaml.DocumentEndEvent(explicit=False)
    yield yaml.StreamEndEvent()


def _of_node(node: Node) -> Iterator[yaml.Event]:
    if isinstance(node, Leaf):
        yield yaml.ScalarEvent(None, None, (True, True), node.text, style='"' if node.quoted else None)
    elif isinstance(node, Branch):
        yield yaml.MappingStartEvent(None, None, implicit=True, flow_style=not node.items)
        for key, inner in node.items.items():
            yield yaml.ScalarEvent(None, None, (True, True), key)
            yield from _of_node(inner)
        yield yaml.MappingEndEvent()
    else:
        yield yaml.SequenceStartEvent(None, None, implicit=True, flow_style=not node.items)
        for inner in node.items:
            yield from _of_node(inner)
        yield yaml.SequenceEndEvent()


def is_pack(path: Path) -> bool:
    return path.suffix == SUFFIX


def read_pack(path: Path, name: str) -> Reading:
    """Return the tree of a packed scenario, or why the pack is refused."""
    raw = read_bytes(path, name, LARGEST)
    if isinstance(raw, Problem) and raw.code == "E105":  # a scenario is split into a folder; a pack cannot be
        return Reading(None, (_refusal("E155", name, limit=LARGEST // 1_000_000),))
    members = raw if isinstance(raw, Problem) else _opened(raw, name)
    if isinstance(members, Problem):
        return Reading(None, (members,))
    text = decoded(members[SCENARIO], f"{name}/{SCENARIO}")
    if isinstance(text, Problem):
        return Reading(None, (text,))
    reading = read_text(text, f"{name}/{SCENARIO}")
    if reading.tree is not None and is_patch(reading.tree):
        return Reading(None, (_refusal("E153", name, kind="patch"),))
    return reading


def _opened(raw: bytes, name: str) -> dict[str, bytes] | Problem:
    """Return a pack's members, each as its label says it was packed."""
    try:
        with zipfile.ZipFile(BytesIO(raw)) as file:
            strange = {"kind": "layout", "member": ""} if _is_followed(raw) else _strange(file)
            if strange is not None:
                return _refusal("E152", name, **strange)
            members = {info.filename: file.read(info) for info in file.infolist()}
        label = json.loads(members[LABEL])
    except (*FAULTS, RecursionError):
        return _refusal("E151", name)
    if not isinstance(label, dict) or not isinstance(label.get("sha256"), dict):
        return _refusal("E153", name, kind="label")
    if label.get("pack") != FORMAT:
        return _refusal("E154", name, found=str(label.get("pack")), known=str(FORMAT))
    for member in (ABOUT, SCENARIO):
        if label["sha256"].get(member) != sha256(members[member]).hexdigest():
            return _refusal("E153", name, kind="sum", member=member)
    return members


def _strange(file: zipfile.ZipFile) -> dict[str, str] | None:
    """Return what a pack holds that packs do not hold: the kind of it, and where."""
    infos = file.infolist()
    names = [info.orig_filename for info in infos]
    for info in infos:
        member = info.orig_filename
        if member not in LAYOUT:
            return {"kind": "name", "member": member}
        if names.count(member) > 1:
            return {"kind": "twice", "member": member}
        if info.flag_bits & 1:
            return {"kind": "locked", "member": member}
        if info.compress_type != zipfile.ZIP_STORED or info.file_size != info.compress_size:
            return {"kind": "pressed", "member": member}
        if info.external_attr != PLAIN_FILE:
            return {"kind": "link", "member": member}
    if tuple(names) != LAYOUT or file.comment or infos[0].header_offset != 0:
        return {"kind": "layout", "member": ""}
    return None


def _is_followed(raw: bytes) -> bool:
    """Say whether anything stands behind the end of a zip file, where the library would not look."""
    return not raw[-LENGTH_OF_END:].startswith(END)


def _refusal(code: str, name: str, **facts: str | int) -> Problem:
    return Problem(code, whole(name), {"name": name, "member": "", **facts})
