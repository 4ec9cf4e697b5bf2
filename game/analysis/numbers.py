"""Every number a scenario plays by: where it stands, what it rests on, and how far from the truth it may be.

A number is what stands alone, or a whole formula, which is varied by a factor. Nothing is known of how wrong a number
is but what it rests on, so the range follows from that, by a stated rule: the rule below, or a scenario's own. A nought
means that there is no such effect, and stays; so do dates, the record, and thresholds inside conditions.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from game.scenario.field import Field, field_at
from game.scenario.leaves import leaves
from game.scenario.scenario import Scenario
from game.scenario.schema.kinds import NUMBER, EvidenceKind, Expression
from game.scenario.tree import Path

PLAYS = frozenset(
    {
        *("meters", "tallies", "audiences", "roles", "issues"),
        *("instruments", "levers", "decisions", "events", "drift"),
    }
)
"""The parts of a scenario whose numbers are varied; the calendar and the record are not guesses."""
ONLY_TOLD = frozenset({"envelope", "advisers"})
"""What stands below these is told to people; no rule reads it."""


PRODUCT = NUMBER.removesuffix("$") + r"( \* \w*)+$"
"""A product led by a number, once what stands in brackets has been taken out of it."""


@dataclass(frozen=True, slots=True)
class Number:
    """One number or formula of a scenario, as typed, and the factors between which it is varied.

    ``field`` is what the language says of its place; ``amount`` the plain number that it is, nothing for a formula.
    """

    path: Path
    text: str
    amount: float | None
    kind: EvidenceKind
    low: float
    high: float
    field: Field

    @property
    def name(self) -> str:
        """Return its path as a person writes it."""
        return ".".join(self.path)

    @property
    def share_of_written(self) -> float:
        """Return where in its range it stands as written."""
        return (1 - self.low) / (self.high - self.low)

    def factor(self, share: float) -> float:
        """Return the factor at a share, 0..1, of the way from its lowest to its highest."""
        return self.low + share * (self.high - self.low)


def doubt_of(scenario: Scenario) -> dict[EvidenceKind, float]:
    """Return by what share of itself a number may be off either way, by what it rests on."""
    doubt = scenario.sheet.doubt
    return {"documented": doubt.documented, "inferred": doubt.inferred, "invented": doubt.invented}


def numbers_of(scenario: Scenario) -> tuple[Number, ...]:
    """Return every number that can be varied, in the author's order."""
    doubt = doubt_of(scenario)
    found = []
    for one in leaves(scenario.sheet):
        if one.path[0] not in PLAYS or ONLY_TOLD & set(one.path) or isinstance(one.value, bool):
            continue
        is_plain = isinstance(one.value, int | float)
        if not is_plain and not (isinstance(one.value, Expression) and field_at(one.path).is_amount):
            continue
        text = f"{one.value:.15g}" if isinstance(one.value, int | float) else str(one.value).strip()
        evidence = scenario.evidence_of(".".join(one.path))
        kind: EvidenceKind = evidence.kind if evidence is not None else "invented"
        amount = float(text) if re.fullmatch(NUMBER, text) else None
        if amount != 0 and doubt[kind] > 0:
            found.append(Number(one.path, text, amount, kind, 1 - doubt[kind], 1 + doubt[kind], field_at(one.path)))
    return tuple(found)


MOST_TOGETHER = 25
"""Numbers of one group; a declared thing with more is taken apart."""


def groups_of(numbers: Sequence[Number]) -> list[str]:
    """Return for each number the path of the group it is screened with: the thing it belongs to, or a part of it."""
    deep = [2] * len(numbers)
    while True:
        groups = [".".join(number.path[:depth]) for number, depth in zip(numbers, deep, strict=True)]
        sizes = Counter(groups)
        split = [
            sizes[group] > MOST_TOGETHER and depth < len(number.path) - 1
            for group, number, depth in zip(groups, numbers, deep, strict=True)
        ]
        if not any(split):
            return groups
        deep = [depth + is_split for depth, is_split in zip(deep, split, strict=True)]


def texts(numbers: Iterable[Number], factors: Iterable[float]) -> dict[Path, str]:
    """Return what stands at each number's path once it is multiplied by its factor; a factor of 1 changes nothing.

    A plain number stays in its field's range, whole where that is whole; chances that add up to 1 are shared out anew.
    """
    found: dict[Path, str] = {}
    chances: dict[Path, dict[Path, float]] = {}
    for number, factor in zip(numbers, factors, strict=True):
        amount, field = number.amount, number.field
        if amount is None:
            if factor != 1:
                found[number.path] = scaled(number.text, factor)
            continue
        value = min(max(amount * factor, field.least), field.most)
        value = float(math.floor(value + 0.5)) if field.is_whole else value
        whole = adds_up(number.path)
        if whole:
            chances.setdefault(whole, {})[number.path] = value
        elif value != amount:
            found[number.path] = f"{value:.15g}"
    for shares in chances.values():
        total = sum(shares.values())
        found |= {path: f"{share / total:.15g}" for path, share in shares.items()}
    return found


def scaled(formula: str, factor: float) -> str:
    """Return a formula times a factor: where it is a product led by a number, that number is multiplied.

    So it keeps the form its author gave it, and a recording of the scenario holds for it as it stands.
    """
    bare, inner = "", formula
    while inner != bare:
        bare, inner = inner, re.sub(r"\([^()]*\)", "", inner)
    if re.fullmatch(PRODUCT, bare) is None:
        return f"({formula}) * {factor:.15g}"
    lead, times, rest = formula.partition(" * ")
    return f"{float(lead) * factor:.15g}{times}{rest}"


def adds_up(path: Path) -> Path:
    """Return what names the chances that a number adds up to 1 with, if it is one of them."""
    if path[0] == "roles" and path[2] == "types" and path[-1] == "chance":
        return path[:3]
    return path[:4] if path[0] == "roles" and path[2] == "believes" else ()
