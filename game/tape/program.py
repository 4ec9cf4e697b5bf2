"""Programs: a graph of operations laid out as numbered instructions over banks of rows.

A bank holds rows of one kind of number: floats, small integers (and truths), wide integers. An instruction names its
operation, the row it writes and what it reads: rows, or entries of the program's constants, tables and draws. The same
program is played by numpy and by compiled code; it is plain arrays, so that it can be kept on disk.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.tape.figures import Reckoning

FLOATS, SMALL, WIDE = 0, 1, 2
"""The banks: float64; int8, where truths are 0 and 1; int32."""

BANK_DTYPES = (np.dtype(np.float64), np.dtype(np.int8), np.dtype(np.int32))
BANK_OF = {"d": FLOATS, "?": SMALL, "b": SMALL, "h": WIDE, "l": WIDE, "q": WIDE}

# fmt: off
(
    ADD, ADD_FIXED, SUBTRACT, SUBTRACT_FIXED, SUBTRACT_FROM, MULTIPLY, MULTIPLY_FIXED,
    LARGER, LARGER_FIXED, SMALLER, SMALLER_FIXED,
    LESS, LESS_FIXED, LESS_FROM, AT_MOST, AT_MOST_FIXED, AT_MOST_FROM, EQUAL, EQUAL_FIXED,
    CHOOSE, CHOOSE_OR_FIXED, CHOOSE_FIXED_OR, CHOOSE_FIXED,
    COPY, FROM_SMALL, FROM_WIDE, TABLE_BY_SMALL, TABLE_BY_WIDE,
    DIVIDE, DIVIDE_FIXED, DIVIDE_INTO, NEGATIVE, MAGNITUDE, ROOT, ROUND,
    CHANGE, CHANGE_FIXED, SCALE, STRIKE_OUT, ADD_THREE, ADD_FOUR, MULTIPLY_ADD,
    MULTIPLY_ADD_FIXED, MULTIPLY_FIXED_ADD, TABLE_OF_FEW,
    BOTH, EITHER, NOT, DRAWN, UNLESS_ANY, EXPONENTIAL, LOGARITHM,
) = range(52)
# fmt: on
"""What an instruction does. Comparisons read two rows of the instruction's bank and write a truth; ``FIXED`` takes its
second number, ``FROM`` and ``INTO`` its first, from the constants. ``CHANGE`` to ``TABLE_OF_FEW`` do as much as several
others, on floats alone (``game.tape.fused``). ``UNLESS_ANY`` passes over as many instructions as its second operand
says where the truth in its first holds in no world. Exponentials and logarithms are taken in place, of as many rows
side by side as their second operand says."""

OUTSIDE = (EXPONENTIAL, LOGARITHM)
"""What compiled code leaves to numpy, since no two libraries agree on the last bit."""

Code = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Sitting:
    """The instructions of one sitting.

    ``code`` (M, 7), a line each: bank, operation, row written, four operands; ``stretches`` the first and one past the
    last of the instructions between those left to numpy.
    """

    code: Code
    stretches: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, code: Code) -> Sitting:
        """Find the stretches."""
        outside = np.flatnonzero(np.isin(code[:, 1], OUTSIDE)).tolist()
        starts, stops = [0, *(place + 1 for place in outside)], [*outside, len(code)]
        return cls(code, tuple(pair for pair in zip(starts, stops, strict=True) if pair[0] < pair[1]))


@dataclass(frozen=True, slots=True)
class Program:
    """Everything it takes to play all sittings over any number of worlds.

    ``rows`` is how many rows each bank has, the state's first; ``reals`` and ``whole`` are the constants;
    ``real_table`` and ``whole_table`` all tables end to end; ``draws`` what is asked of luck: stream, sitting, channel.
    """

    sittings: tuple[Sitting, ...]
    rows: tuple[int, int, int]
    reals: NDArray[np.float64]
    whole: NDArray[np.int32]
    real_table: NDArray[np.float64]
    whole_table: NDArray[np.int32]
    draws: tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class Score:
    """A program in which the scenario's own numbers are still to be put in.

    ``figures`` and ``table_figures`` (K, 2): a place among the program's floats or in its table of floats, and the line
    of the reckoning that belongs there.
    """

    program: Program
    reckoning: Reckoning
    figures: NDArray[np.int64]
    table_figures: NDArray[np.int64]

    def with_numbers(self, numbers: NDArray[np.float64]) -> Program | None:
        """Return the program with these numbers in their places; nothing where it does not hold for them."""
        values = self.reckoning.reckoned(numbers)
        if values is None:
            return None
        reals, table = self.program.reals.copy(), self.program.real_table.copy()
        reals[self.figures[:, 0]] = values[self.figures[:, 1]]
        table[self.table_figures[:, 0]] = values[self.table_figures[:, 1]]
        return replace(self.program, reals=reals, real_table=table)


@dataclass(frozen=True, slots=True)
class Layout:
    """Where a state's arrays stand in the banks: ``places`` has, for each array, its bank, first row and shape."""

    places: dict[str, tuple[int, int, tuple[int, ...]]]
    rows: tuple[int, int, int]

    @classmethod
    def of(cls, arrays: dict[str, NDArray[Any]]) -> Layout:
        """Lay out arrays with the worlds last, one after another in the bank of their dtype."""
        places: dict[str, tuple[int, int, tuple[int, ...]]] = {}
        rows = [0, 0, 0]
        for name, array in arrays.items():
            bank, shape = BANK_OF[array.dtype.char], array.shape[:-1]
            places[name] = (bank, rows[bank], shape)
            rows[bank] += int(np.prod(shape, dtype=int))
        return cls(places, (rows[0], rows[1], rows[2]))

    def row(self, name: str, index: tuple[int, ...]) -> int:
        """Return the row in its bank of one line of an array."""
        _, first, shape = self.places[name]
        return first + (int(np.ravel_multi_index(index, shape)) if shape else 0)
