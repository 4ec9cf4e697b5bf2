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

from game.tape import program as p
from game.tape.banks import Banks
from game.tape.program import Program

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
    if op == p.LESS:
        for i in range(n):
            truths[out, i] = rows[a, i] < rows[b, i]
    elif op == p.LESS_FIXED:
        for i in range(n):
            truths[out, i] = rows[a, i] < fixed
    elif op == p.LESS_FROM:
        for i in range(n):
            truths[out, i] = fixed < rows[a, i]
    elif op == p.AT_MOST:
        for i in range(n):
            truths[out, i] = rows[a, i] <= rows[b, i]
    elif op == p.AT_MOST_FIXED:
        for i in range(n):
            truths[out, i] = rows[a, i] <= fixed
    elif op == p.AT_MOST_FROM:
        for i in range(n):
            truths[out, i] = fixed <= rows[a, i]
    elif op == p.EQUAL:
        for i in range(n):
            truths[out, i] = rows[a, i] == rows[b, i]
    else:
        for i in range(n):
            truths[out, i] = rows[a, i] == fixed


@_inlined
def _choose(n: int, op: int, rows: Rows, truths: Rows, out: int, a: int, b: int, c: int, yes: float, no: float) -> None:
    """Choose between rows and constants by a row of truths."""
    if op == p.CHOOSE:
        # Both are read before one is chosen, and a row chosen onto itself is named as such: so many are done at once.
        if out == c:
            for i in range(n):
                there, kept = rows[b, i], rows[out, i]
                rows[out, i] = there if truths[a, i] else kept
        else:
            for i in range(n):
                there, other = rows[b, i], rows[c, i]
                rows[out, i] = there if truths[a, i] else other
    elif op == p.CHOOSE_OR_FIXED:
        for i in range(n):
            there = rows[b, i]
            rows[out, i] = there if truths[a, i] else no
    elif op == p.CHOOSE_FIXED_OR:
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
    if op == p.ADD:
        for i in range(n):
            rows[out, i] = rows[a, i] + rows[b, i]
    elif op == p.ADD_FIXED:
        for i in range(n):
            rows[out, i] = rows[a, i] + fixed
    elif op == p.MULTIPLY:
        for i in range(n):
            rows[out, i] = rows[a, i] * rows[b, i]
    elif op == p.MULTIPLY_FIXED:
        for i in range(n):
            rows[out, i] = rows[a, i] * fixed
    elif op == p.SUBTRACT:
        for i in range(n):
            rows[out, i] = rows[a, i] - rows[b, i]
    elif op == p.SUBTRACT_FIXED:
        for i in range(n):
            rows[out, i] = rows[a, i] - fixed
    elif op == p.SUBTRACT_FROM:
        for i in range(n):
            rows[out, i] = fixed - rows[a, i]
    elif op == p.LARGER:
        for i in range(n):
            rows[out, i] = max(rows[a, i], rows[b, i])
    elif op == p.LARGER_FIXED:
        for i in range(n):
            rows[out, i] = max(rows[a, i], fixed)
    elif op == p.SMALLER:
        for i in range(n):
            rows[out, i] = min(rows[a, i], rows[b, i])
    else:
        for i in range(n):
            rows[out, i] = min(rows[a, i], fixed)


@_inlined
def _fetch(n: int, op: int, rows: Rows, small: Rows, wide: Rows, out: int, a: int, first: int, table: Rows) -> None:
    """Copy rows from bank to bank, and look indices up in tables."""
    if op == p.COPY:
        for i in range(n):
            rows[out, i] = rows[a, i]
    elif op == p.FROM_SMALL:
        for i in range(n):
            rows[out, i] = small[a, i]
    elif op == p.FROM_WIDE:
        for i in range(n):
            rows[out, i] = wide[a, i]
    elif op == p.TABLE_BY_SMALL:
        for i in range(n):
            rows[out, i] = table[first + small[a, i]]
    else:
        for i in range(n):
            rows[out, i] = table[first + wide[a, i]]


@_inlined
def _real(n: int, op: int, reals: Rows, out: int, a: int, b: int, fixed: float) -> None:
    """Do what is done to floats alone."""
    if op == p.DIVIDE:
        for i in range(n):
            reals[out, i] = reals[a, i] / reals[b, i]
    elif op == p.DIVIDE_FIXED:
        for i in range(n):
            reals[out, i] = reals[a, i] / fixed
    elif op == p.DIVIDE_INTO:
        for i in range(n):
            reals[out, i] = fixed / reals[a, i]
    elif op == p.NEGATIVE:
        for i in range(n):
            reals[out, i] = -reals[a, i]
    elif op == p.MAGNITUDE:
        for i in range(n):
            reals[out, i] = abs(reals[a, i])
    elif op == p.ROOT:
        for i in range(n):
            reals[out, i] = np.sqrt(reals[a, i])
    else:
        for i in range(n):
            reals[out, i] = np.rint(reals[a, i])


@_inlined
def _together(
    n: int, op: int, rows: Rows, small: Rows, out: int, a: int, b: int, c: int, d: int, fixed: Rows, table: Rows
) -> None:
    """Do what several instructions would, one after another."""
    if op in (p.CHANGE, p.CHANGE_FIXED):
        _change(n, op, rows, small, out, a, b, c, fixed[b] if op == p.CHANGE_FIXED else 0.0, fixed[d], fixed[d + 1])
    elif op == p.SCALE:
        for i in range(n):
            rows[out, i] = max((rows[a, i] - rows[b, i]) * fixed[c], fixed[d])
    elif op == p.STRIKE_OUT:
        for i in range(n):
            rows[out, i] = rows[a, i] * (1.0 if fixed[b] < rows[a, i] else 0.0)
    elif op == p.ADD_THREE:
        for i in range(n):
            rows[out, i] = rows[a, i] + rows[b, i] + rows[c, i]
    elif op == p.ADD_FOUR:
        for i in range(n):
            rows[out, i] = rows[a, i] + rows[b, i] + rows[c, i] + rows[d, i]
    elif op == p.MULTIPLY_ADD:
        for i in range(n):
            rows[out, i] = rows[a, i] * rows[b, i] + rows[c, i]
    elif op == p.MULTIPLY_ADD_FIXED:
        for i in range(n):
            rows[out, i] = rows[a, i] * rows[b, i] + fixed[c]
    elif op == p.MULTIPLY_FIXED_ADD:
        for i in range(n):
            rows[out, i] = rows[a, i] * fixed[b] + rows[c, i]
    else:
        _look_up_few(n, rows, small, out, a, b, table)


@_inlined
def _change(
    n: int, op: int, rows: Rows, small: Rows, out: int, a: int, b: int, c: int, fixed: float, low: float, high: float
) -> None:
    """Move a row by an amount, within bounds, where a truth holds; a row is mostly changed where it stands."""
    if op == p.CHANGE:
        if out == c:
            for i in range(n):
                before = rows[out, i]
                after = min(max(before + rows[b, i], low), high)
                rows[out, i] = after if small[a, i] else before
        else:
            for i in range(n):
                before = rows[c, i]
                after = min(max(before + rows[b, i], low), high)
                rows[out, i] = after if small[a, i] else before
    elif out == c:
        for i in range(n):
            before = rows[out, i]
            after = min(max(before + fixed, low), high)
            rows[out, i] = after if small[a, i] else before
    else:
        for i in range(n):
            before = rows[c, i]
            after = min(max(before + fixed, low), high)
            rows[out, i] = after if small[a, i] else before


@_inlined
def _look_up_few(n: int, rows: Rows, small: Rows, out: int, a: int, first: int, table: Rows) -> None:
    """Look indices up in a short table: comparing with every index is faster than going where each one says."""
    none, t0, t1, t2, t3 = table[first - 1], table[first], table[first + 1], table[first + 2], table[first + 3]
    t4, t5, t6, t7 = table[first + 4], table[first + 5], table[first + 6], table[first + 7]
    for i in range(n):
        index = small[a, i]
        low = (t0 if index == 0 else t1) if index < 2 else (t2 if index == 2 else t3)
        high = (t4 if index == 4 else t5) if index < 6 else (t6 if index == 6 else t7)
        found = low if index < 4 else high
        rows[out, i] = none if index < 0 else found


@_inlined
def _mix(word: np.uint64) -> np.uint64:
    """Scramble one word, as ``game.engine.luck`` does."""
    word = (word ^ (word >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    word = (word ^ (word >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return word ^ (word >> np.uint64(31))


FIXED_NUMBER = (p.ADD_FIXED, p.SUBTRACT_FIXED, p.SUBTRACT_FROM, p.MULTIPLY_FIXED, p.LARGER_FIXED, p.SMALLER_FIXED)
FIXED_COMPARED = (p.LESS_FIXED, p.LESS_FROM, p.AT_MOST_FIXED, p.AT_MOST_FROM, p.EQUAL_FIXED)


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
    if op <= p.SMALLER_FIXED:
        _reckon(n, op, rows, out, a, b, constants[b] if op in FIXED_NUMBER else constants[0])
    elif op <= p.EQUAL_FIXED:
        _compare(n, op, rows, small, out, a, b, constants[b] if op in FIXED_COMPARED else constants[0])
    elif op <= p.CHOOSE_FIXED:
        yes = constants[b] if op in (p.CHOOSE_FIXED_OR, p.CHOOSE_FIXED) else constants[0]
        no = constants[c] if op in (p.CHOOSE_OR_FIXED, p.CHOOSE_FIXED) else constants[0]
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
        b, c, d = code[number, 4], code[number, 5], code[number, 6]
        if op == p.DRAWN:
            for i in range(n):
                reals[out, i] = np.float64(_mix(_mix(words[i] ^ keys[a])) >> np.uint64(11)) * 2.0**-53
        elif op == p.UNLESS_ANY:
            if not _any(n, small, a):
                number += b
        elif op == p.BOTH:
            for i in range(n):
                small[out, i] = small[a, i] & small[b, i]
        elif op == p.EITHER:
            for i in range(n):
                small[out, i] = small[a, i] | small[b, i]
        elif op == p.NOT:
            for i in range(n):
                small[out, i] = 1 - small[a, i]
        elif p.CHANGE <= op <= p.TABLE_OF_FEW:
            _together(n, op, reals, small, out, a, b, c, d, fixed_reals, real_table)
        elif p.DIVIDE <= op <= p.ROUND:
            _real(n, op, reals, out, a, b, fixed_reals[b] if op in (p.DIVIDE_FIXED, p.DIVIDE_INTO) else 0.0)
        elif bank == p.FLOATS:
            _bank(n, op, reals, small, wide, out, a, b, c, fixed_reals, real_table)
        elif bank == p.SMALL:
            _bank(n, op, small, small, wide, out, a, b, c, fixed_whole, whole_table)
        else:
            _bank(n, op, wide, small, wide, out, a, b, c, fixed_whole, whole_table)


OUTSIDE_FUNCTIONS = {p.EXPONENTIAL: np.exp, p.LOGARITHM: np.log}


def play(banks: Banks, program: Program, sitting: int) -> None:
    """Play one sitting over the worlds in the banks."""
    code = program.sittings[sitting].code
    reals, small, wide = banks.rows
    place = 0
    for start, stop in program.sittings[sitting].stretches:
        for _, operation, first, _, count, *_ in code[place:start].tolist():
            OUTSIDE_FUNCTIONS[operation](reals[first : first + count], out=reals[first : first + count])
        _run(
            *(code, start, stop, banks.worlds, reals, small, wide),
            *(program.reals, program.whole, program.real_table, program.whole_table, banks.words, banks.keys),
        )
        place = stop
    for _, operation, first, _, count, *_ in code[place:].tolist():
        OUTSIDE_FUNCTIONS[operation](reals[first : first + count], out=reals[first : first + count])
