"""Exponentials and logarithms that can be taken together: numpy is called once for all of them.

They are put into rows side by side, and taken when the first of them is wanted.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from game.tape.graph import Operation

LEFT_TO_NUMPY = frozenset({"exp", "log"})


class Round(NamedTuple):
    """Rows that one call of a function makes; the call comes before any of them is read."""

    function: str
    rows: tuple[int, ...]


def rounds(operations: Sequence[Operation], ordered: Sequence[int]) -> list[Round]:
    """Return the rounds in this order of operations; each is as long as nothing wants one of its rows."""
    found: list[Round] = []
    waiting: dict[str, list[int]] = {function: [] for function in sorted(LEFT_TO_NUMPY)}
    for row in ordered:
        for function, rows in waiting.items():
            if rows and not set(rows).isdisjoint(operations[row].inputs):
                found.append(Round(function, tuple(rows)))
                rows.clear()
        if operations[row].name in LEFT_TO_NUMPY:
            waiting[operations[row].name].append(row)
    return found + [Round(function, tuple(rows)) for function, rows in waiting.items() if rows]
