"""What each verb of a patch does to a scenario's tree: ``set``, ``scale``, ``decide``, ``move``, ``add``, ``remove``.

A verb answers with the places it wants to fill (``Edit``) or with the problem that stands in its way; nothing is
changed here.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from game.scenario.field import field_at
from game.scenario.paths import bare, inside, keys_of, way, written
from game.scenario.problem import Problem
from game.scenario.suggest import closest
from game.scenario.tree import Branch, Leaf, Node, Path, Place, Row, at

DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
DATED = {"date": None, "from": "to", "opens": "closes", "not_before": None}
"""Where a thing that can be moved says when it is, and what moves along."""


@dataclass(frozen=True, slots=True)
class Change:
    """One line of a patch: ``verb`` and the path (or decision) it is about, the value it gives, and its tags."""

    verb: str
    path: str
    place: Place
    value: Node | None
    tags: dict[str, tuple[Node, Place]]


@dataclass(frozen=True, slots=True)
class Edit:
    """A node to put at a path, or None to take away what stands there."""

    path: Path
    node: Node | None


Answer: TypeAlias = "list[Edit] | Problem"


def edits(tree: Branch, change: Change) -> Answer:
    """Return what a change does to a tree, or why it cannot be done."""
    return VERBS[change.verb](tree, change)


def _existing(tree: Branch, text: str, place: Place) -> Path | Problem:
    """Return the path that a text names, or the problem that there is no such thing."""
    found = way(tree, text)
    if not found.missing:
        return found.found
    above = written(found.found)
    within = "branch" if above else "root"
    return Problem("E214", place, {"path": text, "within": within, "above": above, "name": found.missing[0]})


def _set(tree: Branch, change: Change) -> Answer:
    path = _existing(tree, change.path, change.place)
    return path if isinstance(path, Problem) else [Edit(path, change.value)]


def _remove(tree: Branch, change: Change) -> Answer:
    path = _existing(tree, change.path, change.place)
    return path if isinstance(path, Problem) else [Edit(path, None)]


def _add(tree: Branch, change: Change) -> Answer:
    found = way(tree, change.path)
    if not found.missing:
        return Problem("E215", change.place, {"path": change.path, "line": str(_line_of(tree, found.found))})
    path = inside(tree, found.found)
    above = at(tree, path)
    is_next = isinstance(above, Row) and found.missing == (str(len(above.items)),)
    if len(found.missing) > 1 or not (isinstance(above, Branch) or is_next):
        owner, _, name = change.path.rpartition(".")
        return Problem("E216", change.place, {"path": change.path, "above": owner, "name": name})
    return [Edit((*path, found.missing[0]), change.value)]


def _line_of(tree: Branch, path: Path) -> int:
    node = at(tree, path)
    return node.place.line if node else tree.place.line


def _scale(tree: Branch, change: Change) -> Answer:
    """Multiply a number, or put an expression in brackets and multiply that."""
    path = _existing(tree, change.path, change.place)
    if isinstance(path, Problem):
        return path
    factor = _number(change.value)
    if factor is None:
        return Problem("E218", change.value.place if change.value else change.place, {"text": _text(change.value)})
    old = bare(at(tree, path))
    text = old.text if isinstance(old, Leaf) else ""
    number = _number(old)
    if number is not None:
        scaled = f"{number * factor:.15g}"
    elif text and field_at(tuple(change.path.split("."))).is_amount:
        scaled = f"({text}) * {_text(change.value)}"
    else:
        return Problem("E217", change.place, {"path": change.path, "text": text or "{…}"})
    place = change.value.place if change.value else change.place
    return [Edit(path, Leaf(scaled, place))]


def _number(node: Node | None) -> float | None:
    try:
        number = float(_text(node)) if isinstance(node, Leaf) and "_" not in node.text else math.nan
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _text(node: Node | None) -> str:
    inner = bare(node)
    return inner.text if isinstance(inner, Leaf) else ""


def _decide(tree: Branch, change: Change) -> Answer:
    """Take a decision in advance, whoever would have taken it."""
    decision = way(tree, f"decisions.{change.path}")
    if decision.missing:
        decisions = keys_of(bare(at(tree, decision.found)))
        meant = closest(change.path.removeprefix("decisions."), decisions)
        return Problem("E219", change.place, {"name": change.path}, meant)
    options = keys_of(bare(at(tree, way(tree, f"decisions.{change.path}.options").found)))
    option = _text(change.value)
    if option not in options:
        facts: dict[str, str | int | float] = {"name": option, "decision": change.path, "known": ", ".join(options)}
        return Problem("E220", change.value.place if change.value else change.place, facts, closest(option, options))
    return [Edit((*inside(tree, decision.found), "fixed"), change.value)]


def _move(tree: Branch, change: Change) -> Answer:
    """Put something on another date; what has a first and a last day keeps its length."""
    path = _existing(tree, change.path, change.place)
    if isinstance(path, Problem):
        return path
    to = date_of(change.value)
    if to is None or not isinstance(change.value, Leaf):
        place = change.value.place if change.value else change.place
        return Problem("E221", place, {"text": _text(change.value)})
    node = bare(at(tree, path))
    if isinstance(node, Leaf) and date_of(node):
        return [Edit(path, change.value)]
    key = next((key for key in DATED if isinstance(node, Branch) and date_of(node.items.get(key))), None)
    if key is None or not isinstance(node, Branch):
        return Problem("E222", change.place, {"path": change.path})
    start, last = date_of(node.items[key]), date_of(node.items.get(DATED[key] or ""))
    path = inside(tree, path)
    moved = [Edit((*path, key), change.value)]
    if start and last:
        shifted = _shifted(last, to - start)
        if shifted is None:
            return Problem("E221", change.value.place, {"text": _text(change.value)})
        moved.append(Edit((*path, DATED[key] or ""), Leaf(shifted, change.value.place)))
    return moved


def date_of(node: Node | None) -> date | None:
    """Return the date that a scalar says, if it says one that exists."""
    text = _text(node)
    try:
        return date.fromisoformat(text) if DATE.fullmatch(text) else None
    except ValueError:
        return None


def _shifted(day: date, by: timedelta) -> str | None:
    try:
        return (day + by).isoformat()
    except OverflowError:
        return None


VERBS: dict[str, Callable[[Branch, Change], Answer]] = {
    "set": _set,
    "scale": _scale,
    "decide": _decide,
    "move": _move,
    "add": _add,
    "remove": _remove,
}
