"""Laying out a graph as a program: what is needed, in which order, in which rows.

Only operations that a result depends on are kept. They are ordered so that as few as possible must wait for numpy's
exponentials, and rows are used again as soon as nothing reads them any more, so that a game fits the processor's cache.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from game.tape import program as p
from game.tape.figures import Reckoning, Sheet
from game.tape.fused import CHANGED, FEW, FUSED, MULTIPLIED_AND_ADDED, SCALED, SUM, Fusion
from game.tape.graph import CAST, DRAW, FIXED, INPUT, SPREAD, TAKE, WHERE, Graph, Operation
from game.tape.guards import Run, runs
from game.tape.program import BANK_OF, Layout, Program, Score, Sitting
from game.tape.rounds import LEFT_TO_NUMPY, Round, rounds
from game.tape.stock import Stock

TWO_SIDED = {
    "add": (p.ADD, p.ADD_FIXED, p.ADD_FIXED),
    "multiply": (p.MULTIPLY, p.MULTIPLY_FIXED, p.MULTIPLY_FIXED),
    "maximum": (p.LARGER, p.LARGER_FIXED, p.LARGER_FIXED),
    "minimum": (p.SMALLER, p.SMALLER_FIXED, p.SMALLER_FIXED),
    "equal": (p.EQUAL, p.EQUAL_FIXED, p.EQUAL_FIXED),
    "subtract": (p.SUBTRACT, p.SUBTRACT_FIXED, p.SUBTRACT_FROM),
    "divide": (p.DIVIDE, p.DIVIDE_FIXED, p.DIVIDE_INTO),
    "less": (p.LESS, p.LESS_FIXED, p.LESS_FROM),
    "less_equal": (p.AT_MOST, p.AT_MOST_FIXED, p.AT_MOST_FROM),
}
"""For each function of two numbers: both rows; the second fixed; the first fixed."""

ONE_SIDED = {
    "logical_not": p.NOT,
    "negative": p.NEGATIVE,
    "absolute": p.MAGNITUDE,
    "sqrt": p.ROOT,
    "rint": p.ROUND,
    "exp": p.EXPONENTIAL,
    "log": p.LOGARITHM,
}
TURNED = {"greater": "less", "greater_equal": "less_equal"}
CASTS = {p.SMALL: p.FROM_SMALL, p.WIDE: p.FROM_WIDE}
CHOICES = (WHERE, CHANGED)
IN_PLACE = (p.CHOOSE, p.CHOOSE_FIXED_OR, p.CHANGE, p.CHANGE_FIXED)
"""Instructions that leave a row as it is where a truth does not hold, if they write where they read."""
COLUMNS = 7
"""What an instruction is made of: bank, operation, row written, four operands."""


class Recorded(NamedTuple):
    """One sitting as it was recorded: its graph, and the row in which each changed line of the state ends."""

    graph: Graph
    changed: list[tuple[str, tuple[int, ...], int]]


def arranged(sittings: Iterable[Recorded], layout: Layout, sheet: Sheet) -> Score:
    """Return these sittings as a program with places for the numbers on the sheet."""
    stock, most, arranged = Stock(), list(layout.rows), []
    for recorded in sittings:
        sitting = _Arranger(recorded, layout, stock)
        arranged.append(sitting.run())
        most = [max(a, b) for a, b in zip(most, sitting.used, strict=True)]
    program = Program(
        sittings=tuple(arranged),
        rows=(most[0], most[1], most[2]),
        reals=np.array(stock.reals, dtype=np.float64),
        whole=np.array(stock.whole, dtype=np.int32),
        real_table=np.array(stock.padded_table, dtype=np.float64),
        whole_table=np.array(stock.whole_table, dtype=np.int32),
        draws=tuple(stock.draws),
    )
    lines = {line for _, line in (*stock.figures, *stock.table_figures)}
    return Score(
        program=program,
        reckoning=Reckoning.of(sheet, lines),
        figures=np.array(stock.figures, dtype=np.int64).reshape(-1, 2),
        table_figures=np.array(stock.table_figures, dtype=np.int64).reshape(-1, 2),
    )


def order(operations: list[Operation], results: Iterable[int]) -> list[int]:
    """Return the operations that results need, in an order that waits for exponentials as seldom as possible.

    An operation's wave is how many rounds of exponentials must be done before the last that can still use it begins;
    within a wave the order of the recording is kept, exponentials last.
    """
    rounds: dict[int, int] = {}
    needed = set()
    stack = list(results)
    while stack:
        row = stack.pop()
        if row not in needed:
            needed.add(row)
            stack.extend(operations[row].inputs)
    ordered = sorted(needed)
    outside = {row for row in ordered if operations[row].name in LEFT_TO_NUMPY}
    for row in ordered:
        rounds[row] = max((rounds[i] + (i in outside) for i in operations[row].inputs), default=0)
    # Then as late as their users allow, so that rows are not held longer than they must be.
    last = max(rounds.values(), default=0)
    latest = dict.fromkeys(ordered, last)
    for row in reversed(ordered):
        for i in operations[row].inputs:
            latest[i] = min(latest[i], latest[row] - (i in outside))
    return sorted(ordered, key=lambda row: (latest[row], row in outside, row))


class _Arranger:
    """Lays out one sitting."""

    def __init__(self, recorded: Recorded, layout: Layout, stock: Stock) -> None:
        self.operations = recorded.graph.operations
        self.changed = recorded.changed
        self.layout = layout
        self.stock = stock
        self.used = list(layout.rows)
        self.code: list[tuple[int, ...]] = []
        self._free: tuple[list[int], list[int], list[int]] = ([], [], [])
        self._row: dict[int, int] = {}
        self._put_by: list[tuple[int, ...]] = []
        self._last: dict[int, int] = {}
        self._homes: dict[int, int] = {}
        self._kept: set[int] = set()
        self._under: int | None = None
        self._passes = 0
        self._rounds: dict[int, Round] = {}
        self._open: dict[str, Round] = {}

    def run(self) -> Sitting:
        kept = {row for *_, row in self.changed}
        laid = runs(self.operations, order(self.operations, kept), kept)
        fusion = Fusion(self.operations, (row for run in laid for row in run.rows), kept)
        self.operations = fusion.operations
        laid = [Run(run.guard, tuple(row for row in run.rows if row not in fusion.spared)) for run in laid]
        ordered = [row for run in laid for row in run.rows]
        place_of = {row: place for place, row in enumerate(ordered)}
        self._last = {i: place for place, row in enumerate(ordered) for i in self.operations[row].inputs}
        self._homes = self._found_homes(place_of)
        self._kept = kept
        self._rounds = {row: one for one in rounds(self.operations, ordered) for row in one.rows}
        for run in laid:
            for row in run.rows:
                self._lay(row, place_of[row], run.guard)
        self._take(self._open)
        self._write_home()
        code = [(*line, *[0] * (COLUMNS - len(line))) for line in (*self._put_by, *self.code)]
        return Sitting.of(np.array(code, dtype=np.int32).reshape(-1, COLUMNS))

    def _lay(self, row: int, place: int, guard: int | None) -> None:
        """Lay out one operation, and give up the rows that nothing reads after it."""
        operation = self.operations[row]
        if operation.name == INPUT:
            self._row[row] = self._read(operation, moved=row in self._kept)
        if operation.name in (INPUT, *FIXED):
            return
        self._take({name: one for name, one in self._open.items() if not set(one.rows).isdisjoint(operation.inputs)})
        bank = BANK_OF[operation.dtype.char]
        spent = [i for i in set(operation.inputs) if self._last[i] == place and self._is_spare(i)]
        if row in self._rounds:
            self._join(row)
        elif row in self._homes:
            self._row[row] = self._homes[row]
        elif operation.name in CHOICES and operation.inputs[2] in spent and self._bank(operation.inputs[2]) == bank:
            # Chosen in place: where the condition holds nowhere there is nothing to do.
            self._row[row] = self._row[operation.inputs[2]]
            spent.remove(operation.inputs[2])
        else:
            self._row[row] = self._new(bank)
        line = self._instruction(operation, bank, self._row[row])
        if line[1] in IN_PLACE and line[5] == line[2] and guard is None:
            guard = operation.inputs[0]
        self._add(line, guard)
        for i in spent:
            self._free[self._bank(i)].append(self._row[i])

    def _join(self, row: int) -> None:
        """Give a row its place in its round, whose rows stand side by side."""
        one = self._rounds[row]
        if one.function not in self._open:
            self._open[one.function] = one
            first = self._side_by_side(len(one.rows))
            self._row.update({other: first + place for place, other in enumerate(one.rows)})

    def _side_by_side(self, count: int) -> int:
        """Return the first of as many free rows of floats, one after another."""
        free = self._free[p.FLOATS]
        found = next((first for first in sorted(free) if set(range(first, first + count)) <= set(free)), None)
        if found is None:
            found = self.used[p.FLOATS]
            self.used[p.FLOATS] += count
        else:
            free[:] = [row for row in free if not found <= row < found + count]
        return found

    def _take(self, taken: dict[str, Round]) -> None:
        """Have numpy take rounds all of whose rows have been put in place."""
        for name, one in list(taken.items()):
            del self._open[name]
            first = self._row[one.rows[0]]
            self._add((p.FLOATS, ONE_SIDED[name], first, first, len(one.rows), 0), None)

    def _add(self, line: tuple[int, ...], guard: int | None) -> None:
        """Add an instruction; what stands under the same guard as the one before it is passed over with it."""
        if guard is None:
            self._under = None
        elif self._under == guard:
            self._passes += 1
            self.code[-self._passes] = (*self.code[-self._passes][:4], self._passes, 0)
        else:
            self._under, self._passes = guard, 1
            self.code.append((p.SMALL, p.UNLESS_ANY, 0, self._row[guard], 1, 0))
        self.code.append(line)

    def _bank(self, row: int) -> int:
        return BANK_OF[self.operations[row].dtype.char]

    def _is_spare(self, row: int) -> bool:
        """Return whether a row is one of those that are used again and again."""
        return self.operations[row].name not in (INPUT, *FIXED) and row not in self._kept

    def _write_home(self) -> None:
        """Copy what could not be written where the state keeps it."""
        for name, index, row in self.changed:
            bank, home = self.layout.places[name][0], self.layout.row(name, index)
            operation = self.operations[row]
            if operation.name in FIXED:
                fixed = self.stock.fixed(operation, bank)
                self.code.append((bank, p.CHOOSE_FIXED, home, 0, fixed, fixed))
            elif self._row[row] != home:
                self.code.append((bank, p.COPY, home, self._row[row], 0, 0))

    def _read(self, operation: Operation, *, moved: bool) -> int:
        """Return where a line of the state is read; one that ends as another line is put by before anything changes."""
        bank, home = BANK_OF[operation.dtype.char], self.layout.row(*operation.extra)
        if not moved:
            return home
        self.used[bank] += 1
        self._put_by.append((bank, p.COPY, self.used[bank] - 1, home, 0, 0))
        return self.used[bank] - 1

    def _found_homes(self, place_of: dict[int, int]) -> dict[int, int]:
        """Return which results can be written where the state keeps them: nobody reads the old line afterwards."""
        inputs = {op.extra: row for row, op in enumerate(self.operations) if op.name == INPUT}
        ending = [row for *_, row in self.changed]
        homes = {}
        for name, index, row in self.changed:
            if self.operations[row].name in (INPUT, *FIXED, *LEFT_TO_NUMPY) or ending.count(row) > 1:
                continue
            old = inputs.get((name, index))
            if old is None or self._last.get(old, -1) <= place_of[row]:
                homes[row] = self.layout.row(name, index)
        return homes

    def _new(self, bank: int) -> int:
        if self._free[bank]:
            return self._free[bank].pop()
        self.used[bank] += 1
        return self.used[bank] - 1

    def _instruction(self, operation: Operation, bank: int, out: int) -> tuple[int, ...]:
        name, inputs = operation.name, operation.inputs
        if name == DRAW:
            return (bank, p.DRAWN, out, self.stock.draw(operation.extra), 0, 0)
        banks = [BANK_OF[self.operations[i].dtype.char] for i in inputs]
        if name == SPREAD:
            place = self.stock.fixed(self.operations[inputs[0]], bank)
            return (bank, p.CHOOSE_FIXED, out, 0, place, place)
        if name == WHERE:
            return (bank, *self._choice(bank, out, inputs))
        if name == CAST:
            return (bank, p.COPY if banks[0] == bank else CASTS[banks[0]], out, self._row[inputs[0]], 0, 0)
        if name in (TAKE, FEW):
            by = p.TABLE_OF_FEW if name == FEW else p.TABLE_BY_SMALL if banks[0] == p.SMALL else p.TABLE_BY_WIDE
            table = operation.extra
            return (bank, by, out, self._row[inputs[0]], self.stock.table(table, bank), 0)
        if name in LEFT_TO_NUMPY and isinstance(operation.extra, Operation):
            return self._instruction(operation.extra, bank, out)
        if name in FUSED:
            return (bank, *self._together(name, out, inputs))
        if name in LEFT_TO_NUMPY:
            return (bank, p.COPY, out, self._row[inputs[0]], 0, 0)
        if name in ONE_SIDED:
            return (bank, ONE_SIDED[name], out, self._row[inputs[0]], 0, 0)
        if name in ("logical_and", "logical_or"):
            return (bank, p.BOTH if name == "logical_and" else p.EITHER, out, *(self._row[i] for i in inputs), 0)
        if name in TURNED:
            name, inputs = TURNED[name], inputs[::-1]
        both, second, first = TWO_SIDED[name]
        fixed = [self.operations[i].name in FIXED for i in inputs]
        if not any(fixed):
            return (banks[0], both, out, self._row[inputs[0]], self._row[inputs[1]], 0)
        row, constant = inputs if fixed[1] else inputs[::-1]
        held = self.stock.fixed(self.operations[constant], banks[0])
        return (banks[0], second if fixed[1] else first, out, self._row[row], held, 0)

    def _together(self, name: str, out: int, inputs: tuple[int, ...]) -> tuple[int, ...]:
        """Return the instruction that does several operations as one."""
        fixed = [self.operations[i].name in FIXED for i in inputs]
        held = [
            self.stock.fixed(self.operations[i], p.FLOATS) if one else self._row[i]
            for i, one in zip(inputs, fixed, strict=True)
        ]
        if name == CHANGED:
            bounds = self.stock.pair(*(self.operations[i] for i in inputs[3:]))
            return (p.CHANGE_FIXED if fixed[1] else p.CHANGE, out, *held[:3], bounds)
        if name == MULTIPLIED_AND_ADDED:
            first, second, added = held if not fixed[0] else (held[1], held[0], held[2])
            both = p.MULTIPLY_ADD_FIXED if fixed[2] else p.MULTIPLY_ADD
            return (p.MULTIPLY_FIXED_ADD if any(fixed[:2]) else both, out, first, second, added)
        if name == SUM:
            return (p.ADD_THREE if len(inputs) == 3 else p.ADD_FOUR, out, *held)
        return (p.SCALE if name == SCALED else p.STRIKE_OUT, out, *held)

    def _choice(self, bank: int, out: int, inputs: tuple[int, ...]) -> tuple[int, ...]:
        fixed = [self.operations[i].name in FIXED for i in inputs[1:]]
        operation = {
            (False, False): p.CHOOSE,
            (False, True): p.CHOOSE_OR_FIXED,
            (True, False): p.CHOOSE_FIXED_OR,
            (True, True): p.CHOOSE_FIXED,
        }[(fixed[0], fixed[1])]
        sides = [
            self.stock.fixed(self.operations[i], bank) if held else self._row[i]
            for i, held in zip(inputs[1:], fixed, strict=True)
        ]
        return (operation, out, self._row[inputs[0]], *sides)
