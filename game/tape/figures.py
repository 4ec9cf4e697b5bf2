"""Stand-ins for a scenario's own numbers: they know what they are, and remember what was reckoned from them.

While the rules are recorded, a number of the scenario (a weight, a leaning, odds) is handed to them as a ``Figures``:
an array that computes as any array does and keeps a sheet of how each result came about. A recording then holds places
for numbers instead of the numbers, and a scenario that differs in nothing else is played by the same recording once the
sheet has been reckoned anew. Where the rules ask a question of such a number (is this weight nought?), the
answer is noted as a condition: a recording holds only for numbers that answer alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.lib.mixins import NDArrayOperatorsMixin
from numpy.typing import NDArray

Nodes = NDArray[np.int64]

CONSTANT, LEAF = "constant", "leaf"

TRUTHS = {"less", "less_equal", "greater", "greater_equal", "equal", "not_equal", "isnan", "logical_not"}
"""Functions whose answer is a truth: noted as a condition, and given as a plain one."""


class UntraceableError(TypeError):
    """The rules did something that cannot be written down."""


def _power(base: Any, exponent: Any) -> Any:
    """Return powers as plain Python reckons them: rules raise plain numbers, and numpy's last bit may differ."""
    pairs = zip(np.ravel(base).tolist(), np.ravel(exponent).tolist(), strict=True)
    return np.array([one**other for one, other in pairs])


def function_named(name: str) -> Callable[..., Any]:
    """Return the function of arrays that a line of the sheet names."""
    return _power if name == "power" else getattr(np, name)


class Sheet:
    """Every sum that has the same answer in all worlds: what was reckoned, from what, and what it came to.

    A line is a leaf (one of the scenario's numbers), a constant, or a function of lines before it; equal lines are one.
    ``conditions`` says which lines must answer as they did; ``graph`` is that of the sitting being recorded.
    """

    def __init__(self) -> None:
        self.functions: list[str] = []
        self.inputs: list[tuple[int, ...]] = []
        self.values: list[float] = []
        self.conditions: dict[int, bool] = {}
        self.graph: Any = None
        self._known: dict[Any, int] = {}

    def _add(self, function: str, inputs: tuple[int, ...], value: float, key: Any) -> int:
        line = self._known.get(key)
        if line is None:
            line = self._known[key] = len(self.functions)
            self.functions.append(function)
            self.inputs.append(inputs)
            self.values.append(value)
        return line

    def leaf(self, number: int, value: float) -> int:
        """Return the line of one of the scenario's numbers."""
        return self._add(LEAF, (number,), value, (LEAF, number))

    def constant(self, value: float) -> int:
        held = float(value)
        return self._add(CONSTANT, (), held, (CONSTANT, np.float64(held).tobytes()))

    def is_constant(self, line: int) -> bool:
        return self.functions[line] == CONSTANT

    def apply(self, function: str, inputs: tuple[int, ...]) -> int:
        """Return the line that a function of other lines makes."""
        known = self._known.get((function, inputs))
        if known is not None:
            return known
        with np.errstate(all="ignore"):
            value = float(function_named(function)(*(np.array([self.values[line]]) for line in inputs))[0])
        if all(self.is_constant(line) for line in inputs):
            return self.constant(value)
        return self._add(function, inputs, value, (function, inputs))

    def asked(self, function: str, inputs: tuple[int, ...]) -> bool:
        """Return a truth about lines, and note that a recording hangs on it."""
        line = self.apply(function, inputs)
        answer = bool(self.values[line])
        if not self.is_constant(line):
            self.conditions[line] = answer
        return answer


class Figures(NDArrayOperatorsMixin):
    """An array of lines of a sheet, of any shape; a line that is constant comes out of it as a plain number."""

    __slots__ = ("lines", "sheet")

    dtype = np.dtype(np.float64)

    def __init__(self, sheet: Sheet, lines: Nodes) -> None:
        self.sheet = sheet
        self.lines = lines

    @property
    def shape(self) -> tuple[int, ...]:
        return self.lines.shape

    @property
    def ndim(self) -> int:
        return self.lines.ndim

    @property
    def size(self) -> int:
        return self.lines.size

    @property
    def flags(self) -> Any:
        return self.lines.flags

    @property
    def T(self) -> Figures:  # noqa: N802 - as arrays have it
        return Figures(self.sheet, self.lines.T)

    def __len__(self) -> int:
        return len(self.lines)

    def __iter__(self) -> Iterator[Any]:
        return (self[index] for index in range(len(self)))

    def __getitem__(self, key: Any) -> Any:
        return _plain_or_figures(self.sheet, np.asarray(self.lines[key]))

    def __array__(self, *_: Any, **__: Any) -> Any:
        raise UntraceableError("a scenario's number was to be put into an array of plain numbers")

    def __float__(self) -> float:
        raise UntraceableError("a scenario's number was to become a plain number")

    def __bool__(self) -> bool:
        if self.ndim:
            raise UntraceableError("several numbers were asked for one truth")
        return self.sheet.asked("not_equal", (int(self.lines), self.sheet.constant(0.0)))

    def __pow__(self, exponent: Any) -> Any:
        return np.power(self, exponent)

    def __rpow__(self, base: Any) -> Any:
        return np.power(base, self)

    def astype(self, dtype: Any, **_: Any) -> Figures:
        if np.dtype(dtype) != self.dtype:
            raise UntraceableError(f"a scenario's number was to become {np.dtype(dtype)}")
        return self

    def copy(self) -> Figures:
        return Figures(self.sheet, self.lines.copy())

    def ravel(self) -> Figures:
        return Figures(self.sheet, self.lines.ravel())

    def reshape(self, *shape: Any) -> Figures:
        return Figures(self.sheet, self.lines.reshape(*shape))

    def any(self, axis: int | None = None) -> Any:
        """Return whether any is not nought."""
        return np.any(self != 0, axis=axis)

    def tolist(self) -> list[Any]:
        return [one.tolist() if isinstance(one, Figures) and one.ndim else one for one in self]

    def take(self, index: Any, axis: int = -1) -> Any:
        return _plain_or_figures(self.sheet, self.lines.take(index, axis=axis))

    def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Any, **keywords: Any) -> Any:
        if any(not isinstance(value, Figures | np.ndarray | np.generic | float | int) for value in inputs):
            return NotImplemented
        if method == "reduce" and keywords.get("axis", 0) == 0:
            return _folded(self, ufunc.__name__)
        out = keywords.pop("out", (None,))[0]
        if method != "__call__" or keywords:
            raise UntraceableError(f"{ufunc.__name__}.{method} of a scenario's numbers, with {keywords}")
        parts = np.broadcast_arrays(*(lines_of(self.sheet, value) for value in inputs))
        answer = each(self.sheet, ufunc.__name__, parts)
        if out is None or not out.ndim:  # what is written onto a plain number is a new number
            return answer
        out.lines[...] = lines_of(self.sheet, answer)
        return out

    def __array_function__(self, function: Any, _: Any, inputs: Any, keywords: Any) -> Any:
        others = [value for value in _flattened(inputs) if hasattr(type(value), "__array_function__")]
        if any(not isinstance(value, Figures | np.ndarray | np.generic) for value in others):
            return NotImplemented
        answer = FUNCTIONS.get(function)
        if answer is None:
            raise UntraceableError(f"numpy.{function.__name__} of a scenario's numbers")
        return answer(self.sheet, *inputs, **keywords)


def _flattened(values: Any) -> Iterator[Any]:
    for value in values:
        if isinstance(value, tuple | list):
            yield from _flattened(value)
        else:
            yield value


def _plain_or_figures(sheet: Sheet, lines: Nodes) -> Any:
    if not lines.ndim and sheet.is_constant(int(lines)):
        return sheet.values[int(lines)]
    return Figures(sheet, lines)


def lines_of(sheet: Sheet, value: Any) -> Nodes:
    """Return a value as lines of a sheet."""
    if isinstance(value, Figures):
        return value.lines
    plain = np.asarray(value)
    if plain.dtype.kind not in "fiub":
        raise UntraceableError(f"a scenario's number met {plain.dtype}")
    lines = np.array([sheet.constant(float(one)) for one in plain.ravel().tolist()], dtype=np.int64)
    return lines.reshape(plain.shape)


def each(sheet: Sheet, function: str, parts: Any) -> Any:
    """Return a function of numpy applied line by line; truths come out plain."""
    rows = list(zip(*(part.ravel().tolist() for part in parts), strict=True))
    shape = parts[0].shape
    if function in TRUTHS:
        truths = np.array([sheet.asked(function, row) for row in rows], dtype=bool).reshape(shape)
        return truths if truths.ndim else bool(truths)
    lines = np.array([sheet.apply(function, row) for row in rows], dtype=np.int64).reshape(shape)
    return _plain_or_figures(sheet, lines)


def _folded(figures: Figures, function: str) -> Any:
    """Return the first axis taken together, from first to last."""
    answer = figures.lines[0]
    for row in figures.lines[1:]:
        answer = lines_of(figures.sheet, each(figures.sheet, function, np.broadcast_arrays(answer, row)))
    return _plain_or_figures(figures.sheet, np.asarray(answer))


def _where(sheet: Sheet, condition: Any, yes: Any, no: Any) -> Any:
    parts = np.broadcast_arrays(np.asarray(condition), lines_of(sheet, yes), lines_of(sheet, no))
    return _plain_or_figures(sheet, np.where(*parts))


def _stack(sheet: Sheet, arrays: Any, axis: int = 0) -> Figures:
    return Figures(sheet, np.stack([lines_of(sheet, one) for one in arrays], axis=axis))


def _nan_to_num(sheet: Sheet, array: Figures, nan: float = 0.0) -> Any:
    return _where(sheet, np.isnan(array), nan, array)


FUNCTIONS: dict[Any, Callable[..., Any]] = {
    np.where: _where,
    np.stack: _stack,
    np.nan_to_num: _nan_to_num,
    np.shape: lambda _, figures: figures.shape,
}


def numbers(nested: Any) -> Any:
    """Return numbers, in lists within lists of one length, as an array of floats: of figures, where any is one."""
    sheet = next((one.sheet for one in _flattened(nested) if isinstance(one, Figures)), None)
    return np.array(nested, dtype=np.float64) if sheet is None else Figures(sheet, _nested_lines(sheet, nested))


def alike(number: Any, worlds: int, dtype: Any = np.float64) -> Any:
    """Return an array that holds one number for every world, shape (N,)."""
    if isinstance(number, Figures):
        return Figures(number.sheet, np.full(worlds, int(number.lines)))
    return np.full(worlds, number, dtype=dtype)


def _nested_lines(sheet: Sheet, nested: Any) -> Nodes:
    if isinstance(nested, tuple | list):
        return np.stack([_nested_lines(sheet, one) for one in nested]) if nested else np.zeros(0, dtype=np.int64)
    return lines_of(sheet, nested)


@dataclass(frozen=True, slots=True, eq=False)
class Reckoning:
    """A sheet laid out to be reckoned anew: lines that wait for none of each other are reckoned together.

    ``steps`` are function, lines written, lines read.

    Shapes: constants (lines,) with what is constant in its place; leaves (K,) the lines and ``numbers`` (K,) which of
    the scenario's numbers each is; conditions and ``answers`` (C,)
    """

    constants: NDArray[np.float64]
    leaves: Nodes
    numbers: Nodes
    steps: tuple[tuple[str, Nodes, Nodes], ...]
    conditions: Nodes
    answers: NDArray[np.bool_]

    @classmethod
    def of(cls, sheet: Sheet, wanted: set[int]) -> Reckoning:
        """Lay out what is wanted of a sheet, and its conditions."""
        needed, stack = set(), [*wanted, *sheet.conditions]
        while stack:
            line = stack.pop()
            if line not in needed:
                needed.add(line)
                stack.extend(sheet.inputs[line] if sheet.functions[line] != LEAF else ())
        waves: dict[int, int] = {}
        steps: dict[tuple[int, str], list[int]] = {}
        for line in sorted(needed):
            function, inputs = sheet.functions[line], sheet.inputs[line]
            waves[line] = 0 if function in {CONSTANT, LEAF} else 1 + max(waves[one] for one in inputs)
            if waves[line]:
                steps.setdefault((waves[line], function), []).append(line)
        constants = np.where([function == CONSTANT for function in sheet.functions], sheet.values, 0.0)
        leaves = [line for line in sorted(needed) if sheet.functions[line] == LEAF]
        return cls(
            constants=np.asarray(constants, dtype=np.float64),
            leaves=np.array(leaves, dtype=np.int64),
            numbers=np.array([sheet.inputs[line][0] for line in leaves], dtype=np.int64),
            steps=tuple(
                (function, np.array(lines), np.array([sheet.inputs[line] for line in lines]).T)
                for (_, function), lines in sorted(steps.items())
            ),
            conditions=np.array(list(sheet.conditions), dtype=np.int64),
            answers=np.array(list(sheet.conditions.values()), dtype=bool),
        )

    def reckoned(self, numbers: NDArray[np.float64]) -> NDArray[np.float64] | None:
        """Return what every line comes to with these numbers; nothing where a condition no longer holds."""
        values = self.constants.copy()
        values[self.leaves] = numbers[self.numbers]
        with np.errstate(all="ignore"):
            for function, lines, read in self.steps:
                values[lines] = function_named(function)(*values[read])
        return values if np.array_equal(values[self.conditions] != 0, self.answers) else None
