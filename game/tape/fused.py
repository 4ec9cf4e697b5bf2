"""Several operations done as one: what is only worked out to be read once more need not be a row of its own.

Most of a game's time goes into carrying rows to the processor and back. The rules do a few things over and over (a
change within bounds, an option measured against the best, a sum), each a handful of operations; where nothing else
reads what lies between, one instruction does them all, step by step as they stood, so that every bit stays as it was.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence

from game.tape import graph
from game.tape.graph import CAST, FIXED, FLOAT, INPUT, Operation
from game.tape.rounds import LEFT_TO_NUMPY

CHANGED, SCALED, STRUCK_OUT, SUM, MULTIPLIED_AND_ADDED, FEW = (
    *("changed", "scaled", "struck_out", "sum", "multiplied_and_added"),
    "take_of_few",
)
"""What is done as one: a row changed by an amount within bounds, where a truth holds; a difference scaled, from a bound
on; what does not exceed a bound struck out; three rows or four added; a product and a sum; a short table looked up."""

FUSED = (CHANGED, SCALED, STRUCK_OUT, SUM, MULTIPLIED_AND_ADDED)

MOST_ADDED = 4
"""Rows added by one instruction."""
SHORT = 8
"""The most entries of a table that is looked up by comparing with the place of each."""


class Fusion:
    """The operations of one sitting, and which of them are done as part of others.

    ``operations`` are those of the recording, some of them replaced; ``spared`` the rows nobody needs any more.
    """

    def __init__(self, operations: Sequence[Operation], ordered: Iterable[int], kept: Container[int]) -> None:
        self.operations = list(operations)
        self.spared: set[int] = set()
        ordered = list(ordered)
        self._reads = Counter(i for row in ordered for i in operations[row].inputs)
        self._kept = kept
        for row in sorted(ordered):
            if self.operations[row].dtype == FLOAT:
                self._fuse(row)

    def _fuse(self, row: int) -> None:
        """Let a row do the work of those that only it reads, if there is an instruction for it."""
        operation = self.operations[row]
        match operation.name:
            case name if name in LEFT_TO_NUMPY:
                self._work_out_in_place(row, operation)
            case "add":
                self._sum(row, operation)
            case "maximum":
                self._scaled(row, operation)
            case "multiply":
                self._struck_out(row, operation)
            case graph.WHERE:
                self._changed(row, operation)
            case graph.TAKE:
                self._looked_up(row, operation)

    def _is_only_read_here(self, row: int) -> bool:
        return self._reads[row] == 1 and row not in self._kept

    def _inner(self, row: int, *names: str) -> Operation | None:
        """Return the operation of a row that is of such a kind and that nothing else reads."""
        operation = self.operations[row]
        return operation if operation.name in names and self._is_only_read_here(row) else None

    def _is_fixed(self, row: int) -> bool:
        return self.operations[row].name in FIXED

    def _fixed_second(self, operation: Operation | None) -> tuple[int, int] | None:
        """Return the row and the number of a function of both, in whichever order they stand."""
        if operation is None:
            return None
        first, second = operation.inputs
        if self._is_fixed(first) == self._is_fixed(second):
            return None
        return (first, second) if self._is_fixed(second) else (second, first)

    def _replace(self, row: int, name: str, inputs: tuple[int, ...], spared: Iterable[int]) -> None:
        self.operations[row] = Operation(name, inputs, FLOAT)
        self.spared.update(spared)

    def _work_out_in_place(self, row: int, operation: Operation) -> None:
        """Have what numpy is to take a function of worked out in the row where it takes it."""
        (argument,) = operation.inputs
        inner = self.operations[argument]
        if inner.name not in (INPUT, *FIXED, *LEFT_TO_NUMPY) and self._is_only_read_here(argument):
            self.operations[row] = operation._replace(inputs=inner.inputs, extra=inner)
            self.spared.add(argument)

    def _changed(self, row: int, operation: Operation) -> None:
        condition, after, before = operation.inputs
        capped = self._fixed_second(self._inner(after, "minimum"))
        floored = self._fixed_second(self._inner(capped[0], "maximum")) if capped else None
        moved = self._inner(floored[0], "add") if floored else None
        if capped and floored and moved and before in moved.inputs and not self._is_fixed(before):
            by = moved.inputs[1] if moved.inputs[0] == before else moved.inputs[0]
            spared = (after, capped[0], floored[0])
            self._replace(row, CHANGED, (condition, by, before, floored[1], capped[1]), spared)

    def _scaled(self, row: int, operation: Operation) -> None:
        floored = self._fixed_second(operation)
        scaled = self._fixed_second(self._inner(floored[0], "multiply")) if floored else None
        measured = self._inner(scaled[0], "subtract") if scaled else None
        if floored and scaled and measured and not any(map(self._is_fixed, measured.inputs)):
            self._replace(row, SCALED, (*measured.inputs, scaled[1], floored[1]), (floored[0], scaled[0]))

    def _struck_out(self, row: int, operation: Operation) -> None:
        for value, truth in (operation.inputs, operation.inputs[::-1]):
            counted = self._inner(truth, CAST)
            asked = self._inner(counted.inputs[0], "greater") if counted else None
            if counted and asked and asked.inputs[0] == value and self._is_fixed(asked.inputs[1]):
                self._replace(row, STRUCK_OUT, (value, asked.inputs[1]), (truth, counted.inputs[0]))
                return

    def _sum(self, row: int, operation: Operation) -> None:
        for one, other in (operation.inputs, operation.inputs[::-1]):
            product = self._inner(one, "multiply")
            if product and not (self._is_fixed(other) and any(map(self._is_fixed, product.inputs))):
                self._replace(row, MULTIPLIED_AND_ADDED, (*product.inputs, other), (one,))
                return
        for one, other in (operation.inputs, operation.inputs[::-1]):
            added = self._inner(one, "add", SUM)
            rows = (*added.inputs, other) if added else ()
            if 2 < len(rows) <= MOST_ADDED and not any(map(self._is_fixed, rows)):
                self._replace(row, SUM, rows, (one,))
                return

    def _looked_up(self, row: int, operation: Operation) -> None:
        index = self.operations[operation.inputs[0]]
        if index.dtype.itemsize == 1 and operation.extra.size <= SHORT:
            self.operations[row] = operation._replace(name=FEW)
