"""From a tree to a typed sheet: every value of its kind, every key known, every fault told at its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, get_args, get_origin

from pydantic import ValidationError

from game.scenario.problem import MOST, Problem
from game.scenario.schema.part import Part
from game.scenario.schema.sheet import Sheet
from game.scenario.suggest import closest
from game.scenario.tree import Branch, Leaf, Node, Path, Place, Row, at, place_of

KEY = "[key]"
"""How pydantic says that a fault is in the key and not in what stands behind it."""
SHAPES = {
    "model_type": "mapping",
    "model_attributes_type": "mapping",
    "dict_type": "mapping",
    "tuple_type": "list",
    "list_type": "list",
}


def shape(tree: Branch) -> tuple[Sheet | None, list[Problem]]:
    """Return the typed sheet of a tree without tags, or everything that is wrong with its shape."""
    problems = [Problem("E313", place) for place in _empty(tree)]
    sheet = None
    try:
        sheet = Sheet.model_validate(plain(tree))
    except ValidationError as error:
        # What was left empty is told once, above, and not again as a mapping or number that is missing.
        faults = [fault for fault in error.errors(include_url=False) if fault["input"] is not None][: MOST + 1]
        misnamed = {fault["loc"][:-1] for fault in faults if fault["loc"][-1:] == (KEY,)}
        problems += [_problem(tree, fault) for fault in faults if not _is_below(fault["loc"], misnamed)]
    return (None if problems else sheet), problems


def _is_below(loc: tuple[int | str, ...], misnamed: set[tuple[int | str, ...]]) -> bool:
    """Say whether a fault is in what stands behind a wrong key: one message a spot."""
    return loc[-1:] != (KEY,) and any(loc[:end] in misnamed for end in range(1, len(loc) + 1))


def plain(node: Node) -> Any:
    """Return a tree as mappings, lists and text; a value that was left empty is None."""
    if isinstance(node, Branch):
        return {key: plain(item) for key, item in node.items.items()}
    if isinstance(node, Row):
        return [plain(item) for item in node.items]
    return node.text if node.text or node.quoted else None


def _empty(node: Node, named: Place | None = None) -> Iterator[Place]:
    """Yield the place of every value that was left empty: its key, where it has one."""
    if isinstance(node, Leaf):
        if not node.text and not node.quoted:
            yield named or node.place
        return
    if isinstance(node, Row):
        for item in node.items:
            yield from _empty(item)
        return
    for key, item in node.items.items():
        yield from _empty(item, node.keys.get(key))


def key_place(tree: Branch, path: Path) -> Place:
    """Return where the last key of a path stands, or the nearest thing above it."""
    above = at(tree, path[:-1])
    if path and isinstance(above, Branch) and path[-1] in above.keys:
        return above.keys[path[-1]]
    return place_of(tree, path)


def _problem(tree: Branch, fault: Mapping[str, Any]) -> Problem:
    """Return one of pydantic's faults as a problem of ours, with its place."""
    loc = tuple(str(step) for step in fault["loc"])
    kind, context = fault["type"], dict(fault.get("ctx", {}))
    if loc and loc[-1] == KEY:
        return _key_problem(tree, loc[:-1], context)
    if kind == "problem":
        code = context.pop("code")
        return Problem(code, place_of(tree, loc), context)
    if kind == "extra_forbidden":
        return _unknown_key(key_place(tree, loc), loc[-1], fields_at(loc[:-1]))
    if kind == "missing":
        return _missing(tree, loc)
    if kind in SHAPES:
        found = "list" if isinstance(at(tree, loc), Row) else "mapping" if isinstance(at(tree, loc), Branch) else "text"
        return Problem("E303", place_of(tree, loc), {"expected": SHAPES[kind], "found": found})
    if kind == "literal_error":
        known = _choices(context)
        found = str(fault["input"]) if isinstance(fault["input"], str) else ""
        return Problem("E312", place_of(tree, loc), {"found": found, "known": ", ".join(known)}, closest(found, known))
    if kind == "too_short":
        return Problem(
            "E315", key_place(tree, loc), {"least": context["min_length"], "found": context["actual_length"]}
        )
    if kind == "too_long":
        return Problem("E316", key_place(tree, loc), {"most": context["max_length"]})
    raise AssertionError(f"the schema refused {'.'.join(loc)} in a way that has no sentence: {kind}")


def _key_problem(tree: Branch, path: Path, context: dict[str, Any]) -> Problem:
    """Return what is wrong with a key: not an id, or not one of the few that may stand there."""
    place, key = key_place(tree, path), path[-1]
    if "code" not in context:
        return _unknown_key(place, key, _choices(context))
    head, _, rest = key.partition(".")
    return Problem(context["code"], place, {"text": key}, f"{head}: {{{rest}: …}}" if rest else None)


def _missing(tree: Branch, path: Path) -> Problem:
    """Return that a key is missing: where it should stand, or where a patch took it away."""
    above = at(tree, path[:-1])
    is_removed = isinstance(above, Branch) and path[-1] in above.keys
    place = key_place(tree, path if is_removed else path[:-1])
    is_in_braces = isinstance(above, Branch) and above.place.line == place.line and above.place != place
    where = "removed" if is_removed else "braces" if is_in_braces else "lines"
    return Problem("E302", place, {"key": path[-1], "where": where})


def _unknown_key(place: Place, key: str, known: list[str]) -> Problem:
    return Problem("E301", place, {"key": key, "known": ", ".join(known)}, closest(key, known))


def _choices(context: Mapping[str, Any]) -> list[str]:
    return re.findall(r"'([^']*)'", str(context.get("expected", "")))


def fields_at(path: Path) -> list[str]:
    """Return the keys that the schema knows for the mapping at a path."""
    kind: Any = Sheet
    for step in path:
        kind = _below(kind, step)
    part = _part(kind)
    return [] if part is None else [info.alias or name for name, info in part.model_fields.items()]


def _below(kind: Any, step: str) -> Any:
    """Return the type one step below a type."""
    part = _part(kind)
    if part is not None:
        infos = {info.alias or name: info.annotation for name, info in part.model_fields.items()}
        return infos.get(step)
    return next((inner[-1] for inner in _containers(kind)), None)


def _part(kind: Any) -> type[Part] | None:
    if isinstance(kind, type) and issubclass(kind, Part):
        return kind
    if get_origin(kind) in {dict, tuple}:
        return None
    return next((part for inner in get_args(kind) if (part := _part(inner)) is not None), None)


def _containers(kind: Any) -> Iterator[tuple[Any, ...]]:
    """Yield the arguments of the mapping or list that a type is, under whatever wraps it."""
    if get_origin(kind) is dict:
        yield get_args(kind)
    elif get_origin(kind) is tuple:
        yield get_args(kind)[:1]
    else:
        for inner in get_args(kind):
            yield from _containers(inner)
