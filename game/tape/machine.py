"""Playing a program with compiled code: functions that read instructions and do each over a block of worlds.

They are compiled once, by numba, and kept; a new scenario needs no new compilation. Nothing here may change a bit
against numpy: no operation is reordered or contracted, and exponentials and logarithms are left to numpy itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import numpy as np
from numba import njit
from numpy.typing import NDArray

from game.tape.banks import Banks
from game.tape.program import (
    ADD,
    ADD_FIXED,
    AT_MOST,
    AT_MOST_FIXED,
    AT_MOST_FROM,
    BOTH,
    CHOOSE,
    CHOOSE_FIXED,
    CHOOSE_FIXED_OR,
    CHOOSE_OR_FIXED,
    COPY,
    DIVIDE,
    DIVIDE_FIXED,
    DIVIDE_INTO,
    DRAWN,
    EITHER,
    EQUAL,
    EQUAL_FIXED,
    EXPONENTIAL,
    FLOATS,
    FROM_SMALL,
    FROM_WIDE,
    LARGER,
    LARGER_FIXED,
    LESS,
    LESS_FIXED,
    LESS_FROM,
    LOGARITHM,
    MAGNITUDE,
    MULTIPLY,
    MULTIPLY_FIXED,
    NEGATIVE,
    NOT,
    ROOT,
    ROUND,
    SMALL,
    SMALLER,
    SMALLER_FIXED,
    SUBTRACT,
    SUBTRACT_FIXED,
    SUBTRACT_FROM,
    TABLE_BY_SMALL,
    UNLESS_ANY,
    Program,
)

Rows = NDArray[Any]

Function = TypeVar("Function", bound=Callable[..., Any])

# Counting references to the arrays would take ten times as long as most instructions do; none is made or kept here.
_compiled: Callable[[Function], Function] = njit(
    cache=True, nogil=True, error_model="numpy", boundscheck=False, _nrt=False
)
_inlined: Callable[[Function], Function] = njit(inline="always", error_model="numpy", boundscheck=False, _nrt=False)


@_inlined
def _compare(n: int, op: int, rows: Rows, truths: Rows, out: int, a: int, b: int, fixed: float) -> None:
    """Compare numbers of a bank, or two rows of truths."""
    if op == LESS:
        for i in range(n):
            truths[out, i] = rows[a, i] < rows[b, i]
    elif op == LESS_FIXED:
        for i in range(n):
            truths[out, i] = rows[a, i] < fixed
    elif op == LESS_FROM:
        for i in range(n):
            truths[out, i] = fixed < rows[a, i]
    elif op == AT_MOST:
        for i in range(n):
            truths[out, i] = rows[a, i] <= rows[b, i]
    elif op == AT_MOST_FIXED:
        for i in range(n):
            truths[out, i] = rows[a, i] <= fixed
    elif op == AT_MOST_FROM:
        for i in range(n):
            truths[out, i] = fixed <= rows[a, i]
    elif op == EQUAL:
        for i in range(n):
            truths[out, i] = rows[a, i] == rows[b, i]
    else:
        for i in range(n):
            truths[out, i] = rows[a, i] == fixed


@_inlined
def _choose(n: int, op: int, rows: Rows, truths: Rows, out: int, a: int, b: int, c: int, yes: float, no: float) -> None:
    """Choose between rows and constants by a row of truths."""
    if op == CHOOSE:
        # Both are read before one is chosen, and a row chosen onto itself is named as such: so many are done at once.
        if out == c:
            for i in range(n):
                there, kept = rows[b, i], rows[out, i]
                rows[out, i] = there if truths[a, i] else kept
        else:
            for i in range(n):
                there, other = rows[b, i], rows[c, i]
                rows[out, i] = there if truths[a, i] else other
    elif op == CHOOSE_OR_FIXED:
        for i in range(n):
            there = rows[b, i]
            rows[out, i] = there if truths[a, i] else no
    elif op == CHOOSE_FIXED_OR:
        if out == c:
            for i in range(n):
                kept = rows[out, i]
                rows[out, i] = yes if truths[a, i] else kept
        else:
            for i in range(n):
                other = rows[c, i]
                rows[out, i] = yes if truths[a, i] else other
    else:
        for i in range(n):
            rows[out, i] = yes if truths[a, i] else no


@_inlined
def _reckon(n: int, op: int, rows: Rows, out: int, a: int, b: int, fixed: float) -> None:
    """Add, subtract, multiply, and find the larger and the smaller."""
    if op == ADD:
        for i in range(n):
            rows[out, i] = rows[a, i] + rows[b, i]
    elif op == ADD_FIXED:
        for i in range(n):
            rows[out, i] = rows[a, i] + fixed
    elif op == MULTIPLY:
        for i in range(n):
            rows[out, i] = rows[a, i] * rows[b, i]
    elif op == MULTIPLY_FIXED:
        for i in range(n):
            rows[out, i] = rows[a, i] * fixed
    elif op == SUBTRACT:
        for i in range(n):
            rows[out, i] = rows[a, i] - rows[b, i]
    elif op == SUBTRACT_FIXED:
        for i in range(n):
            rows[out, i] = rows[a, i] - fixed
    elif op == SUBTRACT_FROM:
        for i in range(n):
            rows[out, i] = fixed - rows[a, i]
    elif op == LARGER:
        for i in range(n):
            rows[out, i] = max(rows[a, i], rows[b, i])
    elif op == LARGER_FIXED:
        for i in range(n):
            rows[out, i] = max(rows[a, i], fixed)
    elif op == SMALLER:
        for i in range(n):
            rows[out, i] = min(rows[a, i], rows[b, i])
    else:
        for i in range(n):
            rows[out, i] = min(rows[a, i], fixed)


@_inlined
def _fetch(n: int, op: int, rows: Rows, small: Rows, wide: Rows, out: int, a: int, first: int, table: Rows) -> None:
    """Copy rows from bank to bank, and look indices up in tables."""
    if op == COPY:
        for i in range(n):
            rows[out, i] = rows[a, i]
    elif op == FROM_SMALL:
        for i in range(n):
            rows[out, i] = small[a, i]
    elif op == FROM_WIDE:
        for i in range(n):
            rows[out, i] = wide[a, i]
    elif op == TABLE_BY_SMALL:
        for i in range(n):
            rows[out, i] = table[first + small[a, i]]
    else:
        for i in range(n):
            rows[out, i] = table[first + wide[a, i]]


@_inlined
def _real(n: int, op: int, reals: Rows, out: int, a: int, b: int, fixed: float) -> None:
    """Do what is done to floats alone."""
    if op == DIVIDE:
        for i in range(n):
            reals[out, i] = reals[a, i] / reals[b, i]
    elif op == DIVIDE_FIXED:
        for i in range(n):
            reals[out, i] = reals[a, i] / fixed
    elif op == DIVIDE_INTO:
        for i in range(n):
            reals[out, i] = fixed / reals[a, i]
    elif op == NEGATIVE:
        for i in range(n):
            reals[out, i] = -reals[a, i]
    elif op == MAGNITUDE:
        for i in range(n):
            reals[out, i] = abs(reals[a, i])
    elif op == ROOT:
        for i in range(n):
            reals[out, i] = np.sqrt(reals[a, i])
    else:
        for i in range(n):
            reals[out, i] = np.rint(reals[a, i])


@_inlined
def _mix(word: np.uint64) -> np.uint64:
    """Scramble one word, as ``game.engine.luck`` does."""
    word = (word ^ (word >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    word = (word ^ (word >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return word ^ (word >> np.uint64(31))


FIXED_NUMBER = (ADD_FIXED, SUBTRACT_FIXED, SUBTRACT_FROM, MULTIPLY_FIXED, LARGER_FIXED, SMALLER_FIXED)
FIXED_COMPARED = (LESS_FIXED, LESS_FROM, AT_MOST_FIXED, AT_MOST_FROM, EQUAL_FIXED)


@_inlined
def _any(n: int, small: Rows, row: int) -> bool:
    """Return whether a truth holds in any world; a dozen at a time, which is faster than to stop at the first."""
    found = 0
    for i in range(n):
        found |= small[row, i]
    return found != 0


@_inlined
def _bank(
    n: int, op: int, rows: Rows, small: Rows, wide: Rows, out: int, a: int, b: int, c: int, constants: Rows, table: Rows
) -> None:
    """Do an instruction that any bank can be asked for."""
    if op <= SMALLER_FIXED:
        _reckon(n, op, rows, out, a, b, constants[b] if op in FIXED_NUMBER else constants[0])
    elif op <= EQUAL_FIXED:
        _compare(n, op, rows, small, out, a, b, constants[b] if op in FIXED_COMPARED else constants[0])
    elif op <= CHOOSE_FIXED:
        yes = constants[b] if op in (CHOOSE_FIXED_OR, CHOOSE_FIXED) else constants[0]
        no = constants[c] if op in (CHOOSE_OR_FIXED, CHOOSE_FIXED) else constants[0]
        _choose(n, op, rows, small, out, a, b, c, yes, no)
    else:
        _fetch(n, op, rows, small, wide, out, a, b, table)


@_compiled
def _run(
    code: Rows,
    start: int,
    stop: int,
    n: int,
    reals: Rows,
    small: Rows,
    wide: Rows,
    fixed_reals: Rows,
    fixed_whole: Rows,
    real_table: Rows,
    whole_table: Rows,
    words: Rows,
    keys: Rows,
) -> None:
    """Do instructions ``start`` to ``stop`` over ``n`` worlds."""
    number = start - 1
    while number + 1 < stop:
        number += 1
        bank, op, out, a = code[number, 0], code[number, 1], code[number, 2], code[number, 3]
        b, c = code[number, 4], code[number, 5]
        if op == DRAWN:
            for i in range(n):
                reals[out, i] = np.float64(_mix(_mix(words[i] ^ keys[a])) >> np.uint64(11)) * 2.0**-53
        elif op == UNLESS_ANY:
            if not _any(n, small, a):
                number += b
        elif op == BOTH:
            for i in range(n):
                small[out, i] = small[a, i] & small[b, i]
        elif op == EITHER:
            for i in range(n):
                small[out, i] = small[a, i] | small[b, i]
        elif op == NOT:
            for i in range(n):
                small[out, i] = 1 - small[a, i]
        elif DIVIDE <= op <= ROUND:
            _real(n, op, reals, out, a, b, fixed_reals[b] if op in (DIVIDE_FIXED, DIVIDE_INTO) else 0.0)
        elif bank == FLOATS:
            _bank(n, op, reals, small, wide, out, a, b, c, fixed_reals, real_table)
        elif bank == SMALL:
            _bank(n, op, small, small, wide, out, a, b, c, fixed_whole, whole_table)
        else:
            _bank(n, op, wide, small, wide, out, a, b, c, fixed_whole, whole_table)


OUTSIDE_FUNCTIONS = {EXPONENTIAL: np.exp, LOGARITHM: np.log}


def play(banks: Banks, program: Program, sitting: int) -> None:
    """Play one sitting over the worlds in the banks."""
    code = program.sittings[sitting].code
    reals, small, wide = banks.rows
    place = 0
    for start, stop in program.sittings[sitting].stretches:
        for _, operation, first, _, count, _ in code[place:start].tolist():
            OUTSIDE_FUNCTIONS[operation](reals[first : first + count], out=reals[first : first + count])
        _run(
            *(code, start, stop, banks.worlds, reals, small, wide),
            *(program.reals, program.whole, program.real_table, program.whole_table, banks.words, banks.keys),
        )
        place = stop
    for _, operation, first, _, count, _ in code[place:].tolist():
        OUTSIDE_FUNCTIONS[operation](reals[first : first + count], out=reals[first : first + count])
