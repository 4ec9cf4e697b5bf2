"""A changed world as a person puts it together: patches laid over a scenario, and numbers moved in what comes of it.

A number is moved to a value; a formula, which has no value of its own, by a factor. Nothing that is changed here goes
round the language: patches are laid as ever, and what a person types is read and checked like a patch's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path as FilePath

from game.analysis.numbers import Number, adds_up, groups_of, numbers_of, texts
from game.analysis.varied import Read, varied
from game.engine.rules import Rules
from game.scenario.cards import Card
from game.scenario.change import Change
from game.scenario.lay import lay
from game.scenario.load import Gathered, examine, gather, gather_combined
from game.scenario.patch import Patch
from game.scenario.problem import Unsound
from game.scenario.scenario import Scenario
from game.scenario.tree import Branch, Leaf, Path, Place

HERE = "bench"
"""The file that a moved number is said to stand in."""
FIRST = 8
"""Numbers that are offered before anybody looks for one."""

Where = str | FilePath
"""A scenario or a patch: the id of a shipped one, or a file."""
Moved = Mapping[str, float]
"""Where numbers have been moved to, by their path: a value, or for a formula a factor."""


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """A scenario with some patches on it, and every number that can be moved in it, by path."""

    gathered: Gathered
    scenario: Scenario
    numbers: dict[str, Number]
    read: Read = field(default_factory=dict)

    def factors(self, moved: Moved) -> list[float]:
        """Return every number's factor, in their order; a number that is not there (any more) is not moved."""
        rest = self._rests(moved)
        return [
            factor_of(number, moved[name]) if name in moved else rest.get(adds_up(number.path), 1.0)
            for name, number in self.numbers.items()
        ]

    def _rests(self, moved: Moved) -> dict[Path, float]:
        """Return by what the other chances of a whole shrink or grow when some of its chances have been moved."""
        rests: dict[Path, float] = {}
        for whole in {adds_up(self.numbers[name].path) for name in moved if name in self.numbers} - {()}:
            parts = [number for number in self.numbers.values() if adds_up(number.path) == whole]
            fixed = sum(moved[part.name] for part in parts if part.name in moved)
            others = sum(part.amount or 0.0 for part in parts if part.name not in moved)
            rests[whole] = max(1.0 - fixed, 0.0) / others if others else 1.0
        return rests

    def texts(self, moved: Moved) -> dict[Path, str]:
        """Return what stands at each path once numbers are moved; nothing that stays as it is."""
        if all(factor == 1.0 for factor in self.factors(moved)):
            return {}
        found = texts(self.numbers.values(), self.factors(moved))
        return {path: text for path, text in found.items() if not _is_same(text, self.numbers[".".join(path)])}


def _is_same(text: str, number: Number) -> bool:
    return number.amount is not None and abs(float(text) - number.amount) <= 1e-12 * abs(number.amount)


def ground(base: Where, patches: Sequence[Where]) -> Ground:
    """Return a scenario with patches laid over it. Raises ``Unsound`` where they contradict each other."""
    gathered = gather_combined(base, patches) if patches else gather(base)
    scenario, problems = examine(gathered)
    if scenario is None:
        raise Unsound(problems)
    return Ground(gathered, scenario, {number.name: number for number in numbers_of(scenario)})


class Grounds:
    """A scenario with one choice of patches on it after another; each is read once."""

    def __init__(self, where: Where) -> None:
        self.where = where
        self._read: dict[tuple[Where, ...], Ground] = {}

    def of(self, patches: Sequence[Where] = ()) -> Ground:
        """Return the scenario with these patches on it. Raises ``Unsound``."""
        files = tuple(patches)
        if files not in self._read:
            self._read[files] = ground(self.where, files)
        return self._read[files]


def factor_of(number: Number, at: float) -> float:
    """Return the factor of a number that has been moved to a value; a formula is moved by a factor."""
    return at if number.amount is None else at / number.amount


def written(number: Number) -> float:
    """Return where a number stands as its author wrote it."""
    return 1.0 if number.amount is None else number.amount


def ends(number: Number) -> tuple[float, float]:
    """Return the least and the most that a number is taken to be, by what it rests on."""
    low, high = sorted(written(number) * factor for factor in (number.low, number.high))
    return max(low, number.field.least), min(high, number.field.most)


def rules_of(ground: Ground, moved: Moved) -> Rules:
    """Return the rules of a changed world, by the short way, which sees most of what the language would refuse.

    Raises ``Unsound``; ``scenario_of`` sees all of it.
    """
    return varied(ground.scenario, ground.texts(moved), ground.read)


def scenario_of(ground: Ground, moved: Moved, title: Mapping[str, str] | None = None) -> Scenario:
    """Return a changed world as a scenario of its own, under a title. Raises ``Unsound``."""
    changed = ground.texts(moved)
    if not changed or ground.gathered.tree is None:
        return ground.scenario
    scenario, problems = examine(replace(ground.gathered, tree=_laid(ground.gathered.tree, changed, title or {})))
    if scenario is None:
        raise Unsound(problems)
    return scenario


def _laid(tree: Branch, changed: Mapping[Path, str], title: Mapping[str, str]) -> Branch:
    top = Place(HERE, 1, 1)
    invented = (Leaf("invented", top), top)
    changes = tuple(
        Change("set", ".".join(path), place, Leaf(text, place), {"evidence": invented})
        for line, (path, text) in enumerate(changed.items(), start=2)
        for place in [Place(HERE, line, 1)]
    )
    words = Branch(top, {key: Leaf(text, top, quoted=True) for key, text in title.items()}, dict.fromkeys(title, top))
    header = Branch(top, {"title": words}, {"title": top}) if title else Branch(top)
    return lay(tree, Patch(header, {}, Leaf("", top), changes, ())).tree


def first_numbers(ground: Ground, on: Iterable[Card], cards: Iterable[Card], most: int = FIRST) -> list[str]:
    """Return the numbers worth offering before anybody looks for one: what patches change, as their authors chose it.

    Those of the patches that lie on the scenario come first; then of each thing the number that most patches change.
    A scenario without patches offers the first number of each thing.
    """
    chosen = [name for card in on for name in _changed_by(card, ground)]
    counts: dict[str, int] = {}
    for card in cards:
        for name in _changed_by(card, ground):
            counts[name] = counts.get(name, 0) + 1
    by_thing: dict[str, str] = {}
    groups = dict(zip(ground.numbers, groups_of(list(ground.numbers.values())), strict=True))
    for name in sorted(counts, key=lambda name: -counts[name]) or ground.numbers:
        by_thing.setdefault(groups[name], name)
    ordered = [*dict.fromkeys([*chosen, *by_thing.values()])]
    return ordered[:most]


def _changed_by(card: Card, ground: Ground) -> list[str]:
    paths = [touch.path for layer in card.layers for touch in layer.touches]
    return [
        name
        for name, number in ground.numbers.items()
        if any(number.path[: len(path)] == path for path in paths if len(path) > 1)
    ]
