"""Sums as a person reads them: rounded terms that still add up to the rounded total."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from game.faces.screen import Sum, Term
from game.faces.screens.labels import Labels


def rounded(amounts: Sequence[float], digits: int) -> list[float]:
    """Return the amounts rounded so that they add up to their rounded sum; none is moved by a whole last digit.

    Source: the method of largest remainders, as seats are apportioned.
    """
    scale = 10**digits
    whole = [math.floor(amount * scale) for amount in amounts]
    missing = round(math.fsum(amounts) * scale) - sum(whole)
    by_remainder = sorted(range(len(amounts)), key=lambda i: whole[i] - amounts[i] * scale)
    for index in by_remainder[:missing]:
        whole[index] += 1
    return [part / scale for part in whole]


@dataclass(frozen=True, slots=True)
class Named:
    """One contribution: the rule that made it and how much; ``label`` where the rule's own name does not say enough."""

    rule: str
    amount: float
    label: str = ""


JOINTS = (" → ", ": ")
"""What joins a cause to what it does, or to its reason."""


def _within(title: str, label: str) -> str:
    """Return what a term is called in a sum whose title has said its beginning already."""
    said = (label.removeprefix(title + joint) for joint in JOINTS if label.startswith(title + joint))
    return next(said, label)


def sum_of(
    labels: Labels,
    title: str,
    terms: Iterable[Named],
    note: str = "",
    *,
    digits: int = 1,
    value: float | None = None,
) -> Sum:
    """Return a sum, the largest terms first; ``value`` is the number itself, as it was used, where that is known."""
    ordered = sorted(terms, key=lambda term: -abs(term.amount))
    shown = rounded([term.amount for term in ordered], digits)
    return Sum(
        title=title,
        total=labels.words.number(math.fsum(shown), digits),
        terms=tuple(
            Term(
                label=_within(title, term.label or labels.cause(term.rule)),
                amount=term.amount,
                shown=labels.words.signed(part, digits),
                where=labels.where(term.rule),
                evidence=labels.evidence(term.rule),
                source=labels.sources(term.rule),
                path=term.rule,
            )
            for term, part in zip(ordered, shown, strict=True)
        ),
        note=note,
        value=math.fsum(term.amount for term in ordered) if value is None else value,
    )
