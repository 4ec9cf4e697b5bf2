"""Operations on rows, each written down once: equal operations are one, and what is known already is worked out.

Every simplification here leaves each bit as it was: a sum is never reordered, and nothing is taken for nought that
could be minus nought.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple, TypeAlias

import numpy as np

from game.tape.figures import TRUTHS, Figures, Sheet

Scalar: TypeAlias = "np.generic | float | int | bool"
Dtype: TypeAlias = "np.dtype[Any]"

BOOL = np.dtype(np.bool_)
FLOAT = np.dtype(np.float64)

WHERE, TAKE, CAST, DRAW, INPUT, CONSTANT, FIGURE, SPREAD = (
    *("where", "take", "cast", "draw", "input", "constant"),
    *("figure", "spread"),
)
"""The operations that are not numpy's own functions of rows."""

FIXED = (CONSTANT, FIGURE)
"""What is the same in every world: known for good, or one of the scenario's own numbers or a sum of them."""

EITHER_WAY = {"add", "multiply", "logical_and", "logical_or", "equal", "not_equal"}
"""Operations whose two sides may change places without changing a bit."""

ON_TRUTHS = {
    "bitwise_and": "logical_and",
    "bitwise_or": "logical_or",
    "invert": "logical_not",
    "multiply": "logical_and",
    "add": "logical_or",
}
"""What numpy's arithmetic on truths comes to."""


class Operation(NamedTuple):
    """One row worked out from others: ``inputs`` are the numbers of the rows, ``extra`` what else it takes.

    ``extra`` is a constant's value, a figure's line, an input's name, a table (or a table of figures) for ``take``, or
    what luck is asked for.
    """

    name: str
    inputs: tuple[int, ...]
    dtype: Dtype
    extra: Any = None


@lru_cache(maxsize=4096)
def _loop(function: str, kinds: tuple[Any, ...]) -> tuple[Dtype, ...]:
    """Return the dtypes numpy computes in for these inputs, the result's last; plain Python numbers give way."""
    return tuple(getattr(np, function).resolve_dtypes((*kinds, None)))


class Graph:
    """A list of operations, each after those it takes from."""

    def __init__(self, sheet: Sheet | None = None) -> None:
        self.sheet = sheet or Sheet()
        self.sheet.graph = self
        self.operations: list[Operation] = []
        self._known: dict[Any, int] = {}
        self._applied: dict[Any, int] = {}

    def add(self, name: str, inputs: tuple[int, ...], dtype: Dtype, extra: Any = None, key: Any = None) -> int:
        """Return the number of the row this operation makes, the same for the same operation."""
        known = (name, inputs, dtype.char, key if key is not None else extra)
        row = self._known.get(known)
        if row is None:
            row = self._known[known] = len(self.operations)
            self.operations.append(Operation(name, inputs, dtype, extra))
        return row

    def constant(self, value: Scalar, dtype: Dtype | None = None) -> int:
        """Return the row that holds one value in every world."""
        held = np.asarray(value) if dtype is None else np.asarray(value).astype(dtype)
        return self.add(CONSTANT, (), held.dtype, held[()], key=held.tobytes())

    def figure(self, line: int) -> int:
        """Return the row that holds one line of the sheet in every world."""
        if self.sheet.is_constant(line):
            return self.constant(self.sheet.values[line], FLOAT)
        return self.add(FIGURE, (), FLOAT, line)

    def is_above_nought(self, line: int) -> int:
        """Return the row that says in every world whether a line of the sheet is above nought, whatever it comes to."""
        return self.add("greater", (self.add(SPREAD, (self.figure(line),), FLOAT), self.constant(0.0)), BOOL)

    def known(self, row: int) -> np.generic | None:
        """Return the value a row has in every world, if that is known."""
        operation = self.operations[row]
        return operation.extra if operation.name == CONSTANT else None

    def dtype(self, row: int) -> Dtype:
        return self.operations[row].dtype

    def cast(self, row: int, dtype: Dtype) -> int:
        """Return a row in another dtype."""
        operation = self.operations[row]
        if operation.dtype == dtype:
            return row
        if operation.name == CONSTANT:
            return self.constant(operation.extra, dtype)
        if operation.name == TAKE:
            return self.take(operation.extra.astype(dtype), operation.inputs[0])
        if operation.name == CAST and operation.dtype.kind == "i" and dtype.kind == "f":
            return self.cast(operation.inputs[0], dtype)
        return self.add(CAST, (row,), dtype)

    def where(self, condition: int, yes: int, no: int) -> int:
        """Return the row that is ``yes`` where a truth holds and ``no`` elsewhere; both of one dtype."""
        held = self.known(condition)
        if held is not None:
            return yes if held else no
        asked = self.operations[condition]
        if asked.name == "logical_not":
            return self.where(asked.inputs[0], no, yes)
        if self._asks(yes, condition):
            yes = self.operations[yes].inputs[1]
        if self._asks(no, condition):
            no = self.operations[no].inputs[2]
        if yes == no:
            return yes
        if self.dtype(yes) == BOOL:
            if self.known(no) is not None and not self.known(no):
                return self.apply("logical_and", (condition, yes))
            if self.known(yes) is not None and self.known(yes):
                return self.apply("logical_or", (condition, no))
        return self.add(WHERE, (condition, yes, no), self.dtype(yes))

    def _asks(self, row: int, condition: int) -> bool:
        """Return whether a row is itself a choice by this condition."""
        operation = self.operations[row]
        return operation.name == WHERE and operation.inputs[0] == condition

    def take(self, table: Any, index: int) -> int:
        """Return the row that looks each world's index up in a fixed table; -1 is the table's last, as in numpy."""
        held = self.known(index)
        if isinstance(table, Figures):
            lines = table.lines.tolist()
            if held is not None or len(set(lines)) == 1:
                return self.figure(lines[0 if held is None else int(held)])
            if not all(self.sheet.is_constant(line) for line in lines):
                return self.add(TAKE, (index,), FLOAT, table, key=tuple(lines))
            table = np.array([self.sheet.values[line] for line in lines])
        if held is not None:
            return self.constant(table[int(held)], table.dtype)
        if (table == table[0]).all() and table.tobytes() == np.full_like(table, table[0]).tobytes():
            return self.constant(table[0], table.dtype)
        return self.add(TAKE, (index,), table.dtype, table, key=table.tobytes())

    def apply(self, function: str, inputs: tuple[int, ...], weak: tuple[Any, ...] = ()) -> int:
        """Return the row a function of numpy makes of others.

        ``weak`` holds, for each input, the type of a plain Python number, whose dtype gives way to the others', or
        nothing.
        """
        asked = (function, inputs, weak)
        row = self._applied.get(asked)
        if row is None:
            row = self._applied[asked] = self._apply(function, inputs, weak)
        return row

    def _apply(self, function: str, inputs: tuple[int, ...], weak: tuple[Any, ...]) -> int:
        kinds = tuple(
            weak[place] if weak and weak[place] is not None else self.dtype(row) for place, row in enumerate(inputs)
        )
        if function in ON_TRUTHS and all(kind == BOOL for kind in kinds):
            function = ON_TRUTHS[function]
        loop = _loop(function, kinds)
        rows = tuple(self.cast(row, dtype) for row, dtype in zip(inputs, loop[:-1], strict=True))
        held = [self.known(row) for row in rows]
        if all(value is not None for value in held):
            with np.errstate(all="ignore"):
                return self.constant(getattr(np, function)(*(np.asarray([value]) for value in held))[0], loop[-1])
        if all(self.operations[row].name in FIXED for row in rows):
            return self._of_figures(function, rows)
        if function in EITHER_WAY and rows[0] > rows[1]:
            rows, held = rows[::-1], held[::-1]
        simple = self._simpler(function, rows, held)
        return simple if simple is not None else self.add(function, rows, loop[-1])

    def _of_figures(self, function: str, rows: tuple[int, ...]) -> int:
        """Return the row that holds, in every world, a function of what is the same in every world."""
        lines = tuple(
            operation.extra if operation.name == FIGURE else self.sheet.constant(float(operation.extra))
            for operation in (self.operations[row] for row in rows)
        )
        if function in TRUTHS:
            return self.constant(np.bool_(self.sheet.asked(function, lines)))
        return self.figure(self.sheet.apply(function, lines))

    def _simpler(self, function: str, rows: tuple[int, ...], held: list[np.generic | None]) -> int | None:
        """Return a row that is bit for bit the same and already there, if one is known."""
        first = self.operations[rows[0]]
        if function == "logical_not":
            return first.inputs[0] if first.name == "logical_not" else None
        if function in ("logical_and", "logical_or") and first.dtype == BOOL and self.dtype(rows[1]) == BOOL:
            settles = function == "logical_or"
            for place in (0, 1):
                value = held[place]
                if value is not None:
                    return rows[place] if bool(value) == settles else rows[1 - place]
            return rows[0] if rows[0] == rows[1] else None
        if function in ("maximum", "minimum"):
            return rows[0] if rows[0] == rows[1] else None
        if function == "multiply":
            for place in (0, 1):
                if held[place] is not None and held[place] == 1:
                    return rows[1 - place]
        if function in ("add", "subtract") and first.dtype.kind in "iu":
            if held[1] is not None and held[1] == 0:
                return rows[0]
            if function == "add" and held[0] is not None and held[0] == 0:
                return rows[1]
        return None
