"""The plain numbers within a structure of dataclasses, tuples and arrays, in a fixed order.

A nought, and what is no number at all, is part of the structure rather than one of its numbers: rules leave out what
comes to nothing, and no other number does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from math import isfinite
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.tape.figures import Figures, Sheet, numbers

NOT_PART = {"scenario", "text"}
"""Fields that are names for people: what a formula says is in its nodes."""

LEAVES = np.dtype(np.float64)


def is_number(value: float) -> bool:
    """Whether a float may change without changing the structure."""
    return isfinite(value) and value != 0


def numbers_in(value: Any) -> NDArray[np.float64]:
    """Return every number of a structure that may change, in order, shape (K,)."""
    return np.fromiter(_numbers(value), dtype=np.float64)


def _numbers(value: Any) -> Iterator[float]:
    if type(value) is float:
        if is_number(value):
            yield value
    elif isinstance(value, np.ndarray):
        if value.dtype == LEAVES:
            yield from (one for one in value.ravel().tolist() if is_number(one))
    elif isinstance(value, tuple):
        for part in value:
            yield from _numbers(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _numbers(getattr(value, field.name))


def with_figures(value: Any, sheet: Sheet) -> Any:
    """Return a structure with a figure of the sheet for each of its numbers."""
    count = iter(range(2**62))

    def leaf(number: float) -> Any:
        return Figures(sheet, np.array(sheet.leaf(next(count), number))) if is_number(number) else number

    return _mapped(value, leaf)


def with_numbers(value: Any, changed: NDArray[np.float64]) -> Any:
    """Return a structure with other numbers, (K,), in the order of ``numbers_in``."""
    others = iter(changed.tolist())
    return _mapped(value, lambda number: next(others) if is_number(number) else number)


def _mapped(value: Any, leaf: Callable[[float], Any]) -> Any:
    if type(value) is float:
        return leaf(value)
    if isinstance(value, np.ndarray):
        if value.dtype != LEAVES or not value.size:
            return value
        mapped = numbers([leaf(one) for one in value.ravel().tolist()])
        return mapped.reshape(value.shape)
    if isinstance(value, tuple):
        return tuple(_mapped(part, leaf) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: _mapped(getattr(value, field.name), leaf) for field in fields(value)})
    return value


def structure_of(value: Any) -> Iterator[bytes]:
    """Yield everything about a structure but its numbers, with enough between to tell its parts apart."""
    if is_dataclass(value) and not isinstance(value, type):
        yield type(value).__name__.encode()
        for field in fields(value):
            if field.name not in NOT_PART:
                yield from structure_of(getattr(value, field.name))
    elif isinstance(value, np.ndarray):
        yield f"{value.dtype}{value.shape}".encode()
        yield (np.where(np.isfinite(value) & (value != 0), 1.0, value) if value.dtype == LEAVES else value).tobytes()
    elif isinstance(value, tuple | list):
        yield f"({len(value)}".encode()
        for part in value:
            yield from structure_of(part)
    elif isinstance(value, frozenset):
        yield repr(sorted(value)).encode()
    elif type(value) is float and is_number(value):
        yield b"number;"
    else:
        yield repr(value).encode() + b";"
