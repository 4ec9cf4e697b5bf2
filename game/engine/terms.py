"""Sums of named terms: added up for a batch, kept one by one for *Why?*.

Every utility, chance and change is written once, as a function that hands its terms to a ``Ledger``. A batch hands it a
``Total``, which only adds; *Why?* hands the same function a ``Kept``, which also remembers. No explanation is ever
written after the fact.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from game.engine.formula import Answer, Frame
from game.engine.rules import Appeal

Floats = NDArray[np.float64]


class Term(NamedTuple):
    """One contribution: the rule that made it and its amount in each world (a plain number where all are equal)."""

    rule: str
    amount: Answer


class Ledger(Protocol):
    """Somewhere to put terms."""

    def add(self, rule: str, amount: Answer, /) -> None: ...


@dataclass(slots=True)
class Total:
    """Adds terms up and forgets them."""

    amount: Answer = 0.0

    def add(self, _rule: str, amount: Answer, /) -> None:
        self.amount = self.amount + amount


@dataclass(slots=True)
class Kept:
    """Adds terms up and keeps each."""

    amount: Answer = 0.0
    terms: list[Term] = field(default_factory=list)

    def add(self, rule: str, amount: Answer, /) -> None:
        self.amount = self.amount + amount
        self.terms.append(Term(rule, amount))


def add_appeals(ledger: Ledger, appeals: Sequence[Appeal], frame: Frame, scale: float = 1.0) -> None:
    """Hand over authored reasons, each times ``scale``."""
    for appeal in appeals:
        amount = appeal.amount(frame)
        ledger.add(appeal.rule, amount if scale == 1.0 else np.multiply(amount, scale))
