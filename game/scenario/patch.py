"""A patch file, as its author wrote it: a file that says only what differs from another scenario."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from game.scenario.change import Change
from game.scenario.problem import Problem
from game.scenario.suggest import closest
from game.scenario.tree import Branch, Leaf, Node, Place, Row
from game.scenario.verbs import HEADER, REQUIRED, TAGS, WORDS

MOST_CHANGES = 500
"""Of one patch; what differs in more ways is another scenario."""


@dataclass(frozen=True, slots=True)
class Patch:
    """A patch file: what it calls itself, what that rests on, what it extends and what it changes."""

    header: Branch
    tags: dict[str, tuple[Node, Place]]
    extends: Leaf
    changes: tuple[Change, ...]
    problems: tuple[Problem, ...]


def is_patch(tree: Branch) -> bool:
    return "extends" in tree.items


def read_patch(tree: Branch) -> Patch:
    """Return what a patch file says, with everything that is wrong with how it says it."""
    problems = list(_header_problems(tree))
    extends = tree.items["extends"]
    if not isinstance(extends, Leaf):
        problems.append(Problem("E207", extends.place, {"key": "extends"}))
        extends = Leaf("", extends.place)
    change = tree.items.get("change")
    listed = change.items if isinstance(change, Row) else ()
    is_missing = change is None or (isinstance(change, Leaf) and not change.text)
    if not isinstance(change, Row) and not is_missing and change is not None:
        problems.append(Problem("E208", tree.keys["change"]))
    if len(listed) > MOST_CHANGES:
        problems.append(Problem("E225", listed[MOST_CHANGES].place, {"limit": MOST_CHANGES}))
    changes = [made for item in listed[:MOST_CHANGES] if (made := _change(item, tree, problems)) is not None]
    tags = _tags(Branch(tree.place, {}, {}), tree, tree.place)
    return Patch(tree, tags, extends, tuple(changes), tuple(problems))


def _header_problems(tree: Branch) -> Iterator[Problem]:
    for key, place in tree.keys.items():
        if key not in HEADER:
            yield Problem("E201", place, {"key": key}, closest(key, HEADER))
    for key in REQUIRED:
        if key not in tree.items:
            yield Problem("E202", tree.place, {"key": key})


def _change(item: Node, patch: Branch, problems: list[Problem]) -> Change | None:
    """Return one change as it is meant, or None where it cannot be understood."""
    if not isinstance(item, Branch):
        problems.append(Problem("E209", item.place))
        return None
    verbs = [key for key in item.items if key in WORDS]
    if len(verbs) != 1:
        problems.append(_verb_problem(item, verbs))
        return None
    verb, word = verbs[0], WORDS[verbs[0]]
    place, target = item.keys[verb], item.items[verb]
    allowed = (verb, *((word,) if word else ()), *TAGS)
    unknown = [key for key in item.items if key not in allowed]
    problems += [
        Problem("E212", item.keys[key], {"key": key, "verb": verb}, closest(key, allowed[1:])) for key in unknown
    ]
    if word and word not in item.items:
        problems.append(Problem("E211", place, {"verb": verb, "word": word}))
        return None
    if not isinstance(target, Leaf) or not target.text:
        problems.append(Problem("E207", place, {"key": verb}))
        return None
    return Change(verb, target.text, target.place, item.items[word] if word else None, _tags(item, patch, place))


def _verb_problem(item: Branch, verbs: list[str]) -> Problem:
    if verbs:
        return Problem("E213", item.keys[verbs[1]], {"first": verbs[0], "second": verbs[1]})
    slips = ((key, closest(key, WORDS)) for key in item.items)
    key, meant = next(((key, meant) for key, meant in slips if meant), (None, None))
    return Problem("E210", item.keys[key] if key else item.place, {}, meant)


def _tags(item: Branch, patch: Branch, place: Place) -> dict[str, tuple[Node, Place]]:
    """Return what a change rests on: its own tags, else the patch's, else the author's invention."""
    own = {key: (item.items[key], item.keys[key]) for key in TAGS if key in item.items}
    if "evidence" in own or "source" in own:
        given = own
    else:
        above = {key: (patch.items[key], patch.keys[key]) for key in ("evidence", "source") if key in patch.items}
        given = above | own
    return {"evidence": (Leaf("invented", place), place)} | given
