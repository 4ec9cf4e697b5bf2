"""The plain numbers within a structure of dataclasses, tuples and arrays, in a fixed order.

A nought, and what is no number at all, is part of the structure rather than one of its numbers: rules leave out what
comes to nothing, and no other number does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
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


@dataclass(frozen=True, slots=True, eq=False)
class Taken:
    """A structure taken apart: what it is but for its numbers, told as text, and its numbers in order, shape (K,)."""

    structure: str
    numbers: NDArray[np.float64]


def taken_apart(value: Any) -> Taken:
    """Return what a structure is, with enough between to tell parts apart, and every number that may change."""
    parts: list[str] = []
    found: list[float] = []
    _take_apart(value, parts, found)
    return Taken(";".join(parts), np.array(found, dtype=np.float64))


def numbers_in(value: Any) -> NDArray[np.float64]:
    """Return every number of a structure that may change, in order, shape (K,)."""
    return taken_apart(value).numbers


def _take_apart(value: Any, parts: list[str], found: list[float]) -> None:
    kind: Any = type(value)
    if kind is float:
        if is_number(value):
            found.append(value)
            parts.append("number")
        else:
            parts.append(repr(value))
    elif kind is tuple:
        parts.append(f"({len(value)}")
        for part in value:
            _take_apart(part, parts, found)
    elif kind is np.ndarray:
        parts.append(f"{value.dtype}{value.shape}")
        if value.dtype == LEAVES:
            for number in value.ravel().tolist():
                _take_apart(number, parts, found)
        else:
            parts.append(value.tobytes().hex())
    elif kind is frozenset:
        parts.append(repr(sorted(value)))
    else:
        names = _parts_of(kind)
        parts.append(kind.__name__ if names else repr(value))
        for name in names:
            _take_apart(getattr(value, name), parts, found)


@cache
def _parts_of(kind: Any) -> tuple[str, ...]:
    """Return the fields of a dataclass that are part of a structure; none, of anything else."""
    return tuple(field.name for field in fields(kind) if field.name not in NOT_PART) if is_dataclass(kind) else ()


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
