"""Sums as a person reads them: rounded terms that still add up to the rounded total."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from game.faces.screen import Sum, Term
from game.faces.screens.labels import Labels

DIGITS = 1
SCALE = 10**DIGITS


def rounded(amounts: Sequence[float]) -> list[float]:
    """Return the amounts to one decimal so that they add up to their rounded sum, none moved by as much as 0.1.

    Source: the method of largest remainders, as seats are apportioned.
    """
    whole = [math.floor(amount * SCALE) for amount in amounts]
    missing = round(math.fsum(amounts) * SCALE) - sum(whole)
    by_remainder = sorted(range(len(amounts)), key=lambda i: whole[i] - amounts[i] * SCALE)
    for index in by_remainder[:missing]:
        whole[index] += 1
    return [part / SCALE for part in whole]


def sum_of(labels: Labels, title: str, terms: Iterable[tuple[str, str, float]], note: str = "") -> Sum:
    """Return a sum, the largest terms first; ``terms`` are label (empty: the rule's own name), rule and amount.

    What rounds to nothing is left in where it is all there is, so that a sum never stands without a term.
    """
    ordered = sorted(terms, key=lambda term: -abs(term[2]))
    shown = rounded([amount for _, _, amount in ordered])
    return Sum(
        title=title,
        total=labels.words.signed(sum(shown), DIGITS),
        terms=tuple(
            Term(
                label=label or labels.cause(rule),
                amount=amount,
                shown=labels.words.signed(part, DIGITS),
                where=labels.where(rule),
                evidence=labels.evidence(rule),
                source=labels.sources(rule),
                path=rule,
            )
            for (label, rule, amount), part in zip(ordered, shown, strict=True)
        ),
        note=note,
    )
