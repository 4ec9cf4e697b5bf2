"""What need only be worked out where a condition holds somewhere, and an order that keeps such work together.

Most of what can happen at a sitting happens in few worlds or in none. A row that is read only where some condition
holds, and by nothing else, may be passed over in a block of worlds in which the condition holds nowhere; what stood in
it before is then never looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from game.tape.graph import FIXED, INPUT, WHERE, Operation
from game.tape.rounds import LEFT_TO_NUMPY

NEVER_GUARDED = frozenset({INPUT, *FIXED, *LEFT_TO_NUMPY})
"""What is there anyway, and what is left to numpy."""


class Run(NamedTuple):
    """Rows worked out one after another, only where ``guard`` holds somewhere, if there is one."""

    guard: int | None
    rows: tuple[int, ...]


def guards(operations: Sequence[Operation], ordered: Sequence[int], results: set[int]) -> dict[int, int]:
    """Return, for rows that are read only where a condition holds, that condition; conditions are always worked out."""
    refused: set[int] = set()
    while True:
        found = _found(operations, ordered, results, refused)
        nested = {guard for guard in found.values() if guard in found}
        if not nested:
            return found
        refused |= nested


def _found(
    operations: Sequence[Operation], ordered: Sequence[int], results: set[int], refused: set[int]
) -> dict[int, int]:
    """Return guards, of which some may stand under a guard themselves."""
    read_where: dict[int, set[int | None]] = {row: {None} for row in results}
    found: dict[int, int] = {}
    for row in reversed(ordered):
        operation, where = operations[row], read_where.get(row, {None})
        if len(where) == 1 and None not in where and operation.name not in NEVER_GUARDED:
            found[row] = next(guard for guard in where if guard is not None)
        own = found.get(row)
        for place, read in enumerate(operation.inputs):
            condition = operation.inputs[0] if operation.name == WHERE and place == 1 else None
            guarded = condition if condition is not None and condition not in refused and condition != read else own
            read_where.setdefault(read, set()).add(guarded)
    return found


def runs(operations: Sequence[Operation], ordered: Sequence[int], results: set[int]) -> list[Run]:
    """Return everything in an order in which what is guarded waits until it is wanted, so that it stands together."""
    found = guards(operations, ordered, results)
    waiting: dict[int, list[int]] = {}
    done: list[tuple[int | None, int]] = []
    undone: set[int] = set()

    def fetch(guard: int) -> None:
        for row in waiting.pop(guard, ()):
            for read in operations[row].inputs:
                if read in undone and found[read] != guard:
                    fetch(found[read])
            undone.discard(row)
            done.append((guard, row))

    for row in ordered:
        if row in found:
            waiting.setdefault(found[row], []).append(row)
            undone.add(row)
            continue
        for read in operations[row].inputs:
            if read in undone:
                fetch(found[read])
        done.append((None, row))
    return [Run(guard, tuple(row for _, row in group)) for guard, group in groupby(done, key=lambda one: one[0])]
