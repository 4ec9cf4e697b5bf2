"""A scenario with some of its numbers changed: once through the language's own door, then by a shorter way.

The door is what a patch goes through: laid over the tree, read, checked and built, a fifth of a second for a crisis of
full size. Ranges are tried there, at both ends, and narrowed until the language accepts them. Between ends that are
sound nothing can go wrong that the checks would find, so the hundreds of variations in between put their numbers into
the typed sheet and build the rules from it, which takes an eighth of the time and gives the same rules.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeAlias

from game.analysis.numbers import Number, texts
from game.engine.formula import Formula
from game.engine.rules import Rules
from game.scenario.build import assemble, build
from game.scenario.building.draft import Draft
from game.scenario.change import Change
from game.scenario.lay import lay
from game.scenario.names import names_of
from game.scenario.patch import Patch
from game.scenario.problem import Problem, Unsound
from game.scenario.scenario import Scenario
from game.scenario.schema.kinds import Expression
from game.scenario.schema.part import Part
from game.scenario.shape import key_place
from game.scenario.tree import Branch, Leaf, Path, Place

Read: TypeAlias = "dict[tuple[str, str], Formula]"
"""What expressions mean under a scenario's names."""
HERE = "variation"
"""The file that a changed number is said to stand in; its line is the number's place in the list."""

NARROWINGS = 8


def through_the_door(scenario: Scenario, changed: Mapping[Path, str]) -> tuple[Scenario | None, list[Problem]]:
    """Return the scenario with other texts at some paths, laid, read and checked like any patch's, and its problems."""
    top = Place(HERE, 1, 1)
    evidence = Leaf("invented", top)
    # The tree of a scenario has lost its tags; one at the root says the same of everything.
    tree = Branch(top, {**scenario.tree.items, "evidence": evidence}, {**scenario.tree.keys, "evidence": top})
    changes = tuple(
        Change("set", ".".join(path), place, Leaf(text, place), {"evidence": (Leaf("invented", place), place)})
        for line, (path, text) in enumerate(changed.items(), start=2)
        for place in [Place(HERE, line, 1)]
    )
    laid = lay(tree, Patch(header=Branch(top), tags={}, extends=Leaf("", top), changes=changes, problems=()))
    built, problems = build(laid.tree, shipped=False)
    return built, [*laid.problems, *problems]


def sound(scenario: Scenario, numbers: Sequence[Number]) -> tuple[Number, ...]:
    """Return the numbers with their ranges narrowed to what the language accepts; what has no room left is let go."""
    kept, wrong = list(numbers), set[Path]()
    for _ in range(NARROWINGS):
        wrong = {path for end in (0.0, 1.0) for path in _refused(scenario, kept, end)}
        if not wrong:
            return tuple(kept)
        kept = [_narrowed(number) if number.path in wrong else number for number in kept]
    return tuple(number for number in kept if number.path not in wrong)


def _refused(scenario: Scenario, numbers: Sequence[Number], end: float) -> set[Path]:
    """Return the numbers that the language refuses with all at one end of their ranges.

    A problem names the place of the number, or that of the key of what it belongs to.
    """
    changed = texts(numbers, [number.factor(end) for number in numbers])
    built, problems = through_the_door(scenario, changed)
    wrong: set[Path] = set()
    for problem in problems:
        if problem.is_error:
            here = {path for line, path in enumerate(changed, start=2) if problem.place == Place(HERE, line, 1)}
            above = {path for path in changed if problem.place in _keys_above(scenario, path)}
            wrong |= here or above
    if built is None and not wrong:
        raise Unsound(problems)
    return wrong


def _keys_above(scenario: Scenario, path: Path) -> set[Place]:
    return {key_place(scenario.tree, path[:end]) for end in range(2, len(path) + 1)}


def _narrowed(number: Number) -> Number:
    return replace(number, low=(1 + number.low) / 2, high=(1 + number.high) / 2)


def varied(scenario: Scenario, changed: Mapping[Path, str], read: Read | None = None) -> Rules:
    """Return the rules of a scenario with other texts at some paths, which the language is known to accept.

    ``read`` keeps what its expressions mean from one variation to the next: all but a few stay as they are.
    """
    if not changed:
        return scenario.rules
    tree: dict[str, Any] = {}
    for path, text in changed.items():
        below = tree
        for key in path[:-1]:
            below = below.setdefault(key, {})
        below[path[-1]] = text
    sheet = _with(scenario.sheet, tree)
    draft = Draft(sheet, scenario.tree, names_of(sheet), read={} if read is None else read)
    rules = assemble(draft)
    errors = [problem for problem in draft.problems if problem.is_error]
    if errors:
        raise Unsound(errors)
    return rules


def _with(value: Any, changed: Any) -> Any:
    """Return a part of a sheet with what is changed below it; a text takes the type of what it replaces."""
    if isinstance(changed, str):
        return Expression(changed) if isinstance(value, Expression) else type(value)(float(changed))
    if isinstance(value, Part):
        names = {info.alias or name: name for name, info in type(value).model_fields.items()}
        return value.model_copy(
            update={names[key]: _with(value.__dict__[names[key]], item) for key, item in changed.items()}
        )
    if isinstance(value, dict):
        return {**value, **{key: _with(value[key], item) for key, item in changed.items()}}
    return tuple(_with(item, changed[str(n)]) if str(n) in changed else item for n, item in enumerate(value))
