"""Sums of named terms: added up for a batch, kept one by one for *Why?*.

Every utility, chance and change is written once, as a function that hands its terms to a ``Ledger``. A batch hands it a
``Total``, which only adds; *Why?* hands the same function a ``Kept``, which also remembers. No explanation is ever
written after the fact.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from game.engine.formula import Answer, Formula, Frame
from game.engine.rules import Appeal

Floats = NDArray[np.float64]


class Term(NamedTuple):
    """One contribution: the rule that made it and its amount in each world (a plain number where all are equal)."""

    rule: str
    amount: Answer


class Ledger(Protocol):
    """Somewhere to put terms.

    ``add_sum`` takes terms whose sum is known already (a package's worth, issue by issue) and which are only worked out
    if someone wants to see them.
    """

    def add(self, rule: str, amount: Answer, /) -> None: ...
    def add_fixed(self, terms: tuple[Term, ...], total: float, /) -> None: ...
    def add_sum(self, total: Answer, terms: Callable[[], Iterable[Term]], /) -> None: ...


def _plus(amount: Answer, more: Answer) -> Answer:
    """Add; nothing at all to begin with costs no addition."""
    return more if isinstance(amount, float) and amount == 0.0 else amount + more


@dataclass(slots=True)
class Total:
    """Adds terms up and forgets them."""

    amount: Answer = 0.0

    def add(self, _rule: str, amount: Answer, /) -> None:
        self.amount = _plus(self.amount, amount)

    def add_fixed(self, _terms: tuple[Term, ...], total: float, /) -> None:
        self.amount = _plus(self.amount, total)

    def add_sum(self, total: Answer, _terms: Callable[[], Iterable[Term]], /) -> None:
        self.amount = _plus(self.amount, total)


@dataclass(slots=True)
class Kept:
    """Adds terms up and keeps each."""

    amount: Answer = 0.0
    terms: list[Term] = field(default_factory=list)

    def add(self, rule: str, amount: Answer, /) -> None:
        self.amount = _plus(self.amount, amount)
        self.terms.append(Term(rule, amount))

    def add_fixed(self, terms: tuple[Term, ...], total: float, /) -> None:
        self.amount = _plus(self.amount, total)
        self.terms.extend(terms)

    def add_sum(self, total: Answer, terms: Callable[[], Iterable[Term]], /) -> None:
        self.amount = _plus(self.amount, total)
        self.terms.extend(terms())


@dataclass(frozen=True, slots=True)
class Account:
    """An option's terms, sorted once into those that are the same in every world and those that are not.

    A batch adds the fixed ones as one number; *Why?* lists them one by one. ``moving`` holds (rule, amount, factor).
    """

    fixed: tuple[Term, ...]
    total: float
    moving: tuple[tuple[str, Formula, float], ...]

    @classmethod
    def of(cls, lines: Sequence[tuple[str, Formula, float]]) -> Account:
        """Sort lines of (rule, amount, factor); what always comes to nothing is left out."""
        fixed, moving, total = [], [], 0.0
        for rule, formula, factor in lines:
            constant = formula.constant
            if constant is None:
                moving.append((rule, formula, factor))
            elif constant * factor:
                fixed.append(Term(rule, constant * factor))
                total += constant * factor
        return cls(tuple(fixed), total, tuple(moving))

    def hand_over(self, frame: Frame, ledger: Ledger) -> None:
        """Give every term to the ledger."""
        ledger.add_fixed(self.fixed, self.total)
        for rule, formula, factor in self.moving:
            amount = formula(frame)
            ledger.add(rule, amount if factor == 1.0 else amount * factor)


def add_appeals(ledger: Ledger, appeals: Sequence[Appeal], frame: Frame, scale: float = 1.0) -> None:
    """Hand over authored reasons, each times ``scale``."""
    for appeal in appeals:
        amount = appeal.amount(frame)
        ledger.add(appeal.rule, amount if scale == 1.0 else np.multiply(amount, scale))
