"""Stand-ins for arrays with the worlds last: they answer numpy's calls by writing down what was asked.

A ``Rows`` has a shape and a dtype like any array, but no numbers: where an array would hold a row of worlds, it holds
the number of an operation in a graph. What the rules ask about all worlds together (is any of these true?) cannot be
known yet and is answered so that no work is left out: rules may use such questions only to spare work.

Source: numpy's protocols for array-likes, NEP 13 (``__array_ufunc__``), NEP 18 and NEP 35.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.lib.mixins import NDArrayOperatorsMixin
from numpy.typing import NDArray

from game.tape.figures import Figures, UntraceableError
from game.tape.graph import BOOL, DRAW, FLOAT, INPUT, Dtype, Graph

WIDTH = 8
"""How many worlds a stand-in says it has; as many as make numpy's own code take the way of a batch."""

Numbers = NDArray[np.int64]


class Rows(NDArrayOperatorsMixin):
    """An array of rows, shape (..., WIDTH), whose numbers are not known yet."""

    __slots__ = ("dtype", "graph", "rows")

    def __init__(self, graph: Graph, rows: Numbers, dtype: Dtype) -> None:
        self.graph = graph
        self.rows = rows
        self.dtype = dtype

    @property
    def shape(self) -> tuple[int, ...]:
        return (*self.rows.shape, WIDTH)

    @property
    def ndim(self) -> int:
        return self.rows.ndim + 1

    @property
    def flags(self) -> Any:
        return self.rows.flags

    def __len__(self) -> int:
        return self.shape[0]

    def __iter__(self) -> Iterator[Rows]:
        return (self[index] for index in range(len(self)))

    def __array__(self, *_: Any, **__: Any) -> Any:
        raise UntraceableError("a stand-in was asked for its numbers")

    def __bool__(self) -> bool:
        raise UntraceableError("a stand-in was asked for one truth")

    def __getitem__(self, key: Any) -> Rows:
        return Rows(self.graph, self.rows[_leading(key, self.rows.ndim)], self.dtype)

    def __setitem__(self, key: Any, value: Any) -> None:
        if isinstance(key, Rows):
            there: Any = np.where(key, value, self)
            self.rows[...] = _cast(self.graph, there.rows, self.dtype)
            return
        part = _leading(key, self.rows.ndim)
        self.rows[part] = _cast(self.graph, rows_of(self.graph, value)[0], self.dtype)

    def astype(self, dtype: Any, **_: Any) -> Rows:
        wanted = np.dtype(dtype)
        return Rows(self.graph, _cast(self.graph, self.rows, wanted).copy(), wanted)

    def copy(self) -> Rows:
        return Rows(self.graph, self.rows.copy(), self.dtype)

    def any(self) -> bool:
        """Return whether any could be true: all that is sure is what is known to be false everywhere."""
        return any(value is None or bool(value) for value in map(self.graph.known, self.rows.ravel().tolist()))

    def all(self) -> bool:
        """Return whether all are known to be true."""
        return all(value is not None and bool(value) for value in map(self.graph.known, self.rows.ravel().tolist()))

    def look_up(self, table: Any) -> Rows:
        """Return each world's entry of a table of plain numbers, (P,) or line by line (T, P)."""
        lines = table if table.ndim > 1 else table[None, :]
        rows = [_rowwise(lambda row, line=line: self.graph.take(line, row), self.rows) for line in lines]
        return Rows(self.graph, np.stack(rows) if table.ndim > 1 else rows[0], table.dtype)

    def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Any, **keywords: Any) -> Any:
        out = keywords.pop("out", (None,))[0]
        if method == "__call__" and not keywords:
            answer = _each(self.graph, ufunc.__name__, inputs)
        elif method == "reduce" and keywords.get("axis", 0) == 0:
            answer = self._fold(ufunc.__name__)
        elif method == "reduce" and ufunc is np.maximum and keywords.get("axis") == self.rows.ndim:
            return self._most()
        else:
            raise UntraceableError(f"{ufunc.__name__}.{method} with {keywords}")
        if out is None:
            return answer
        if not isinstance(out, Rows):
            raise UntraceableError(f"{ufunc.__name__} was to write into an array of plain numbers")
        out.rows[...] = _cast(self.graph, answer.rows, out.dtype)
        return out

    def _fold(self, function: str) -> Rows:
        """Return the rows of the first axis taken together, from first to last."""
        answer = self[0]
        for row in range(1, len(self)):
            answer = _each(self.graph, function, (answer, self[row]))
        return answer.copy()

    def _most(self) -> NDArray[np.float64]:
        """Return the most each row could hold in any world: infinity, unless it is known."""
        values: list[Any] = [self.graph.known(row) for row in self.rows.ravel().tolist()]
        most = [np.inf if value is None else float(value) for value in values]
        return np.array(most).reshape(self.rows.shape)

    def __array_function__(self, function: Any, _: Any, inputs: Any, keywords: Any) -> Any:
        answer = FUNCTIONS.get(function)
        if answer is None:
            raise UntraceableError(f"numpy.{function.__name__}")
        return answer(self.graph, *inputs, **keywords)


def look_up(table: Any, index: Any) -> Any:
    """Return each world's entry of a table, along its last axis: ``table[..., index]``, for stand-ins too.

    numpy's own ``take`` asks only the table whether it is an array, never the index.
    Shapes: table (P,) or (T, P); index (N,), -1 for the last entry -> (N,) or (T, N)
    """
    return index.look_up(table) if isinstance(index, Rows) else table.take(index, axis=-1)


def has_room(number: Any) -> Any:
    """Return whether a number is above nought; of one of the scenario's own, without binding a recording to the answer.

    For numbers that switch something: a recording holds whichever way they are set.
    """
    if not isinstance(number, Figures) or number.sheet.graph is None:
        return number > 0
    graph: Graph = number.sheet.graph
    return Rows(graph, np.array(graph.is_above_nought(int(number.lines))), BOOL)


def inputs(graph: Graph, name: str, shape: tuple[int, ...], dtype: Any) -> Rows:
    """Return a stand-in for an array that is there before the recording begins; ``shape`` without the worlds."""
    rows = np.empty(shape, dtype=np.int64)
    for index in np.ndindex(*shape):
        rows[index] = graph.add(INPUT, (), np.dtype(dtype), (name, index))
    return Rows(graph, rows, np.dtype(dtype))


def drawn(graph: Graph, asked: Any) -> Rows:
    """Return a stand-in for a draw of luck; ``asked`` says which."""
    return Rows(graph, np.array(graph.add(DRAW, (), FLOAT, asked)), FLOAT)


def _leading(key: Any, axes: int) -> Any:
    """Return an index as one into the rows alone; the worlds may only be taken whole."""
    parts = key if isinstance(key, tuple) else (key,)
    if sum(part is not None and part is not Ellipsis for part in parts) > axes:
        if parts[-1] != slice(None):
            raise UntraceableError("worlds were picked out one by one")
        parts = parts[:-1]
    return parts if any(part is Ellipsis for part in parts) else (*parts, Ellipsis)


def _cast(graph: Graph, rows: Numbers, dtype: Dtype) -> Numbers:
    if all(graph.dtype(row) is dtype for row in rows.ravel().tolist()):
        return rows
    return _rowwise(lambda row: graph.cast(row, dtype), rows)


def _rowwise(make: Callable[..., int], *rows: Numbers) -> Numbers:
    """Return what ``make`` makes of the rows, one by one, broadcast against each other."""
    if not any(part.ndim for part in rows):
        return np.array(make(*(part.item() for part in rows)))
    shape = rows[0].shape
    if any(part.shape != shape for part in rows):
        rows = tuple(np.broadcast_arrays(*rows))
        shape = rows[0].shape
    made = [make(*row) for row in zip(*(part.ravel().tolist() for part in rows), strict=True)]
    return np.array(made, dtype=np.int64).reshape(shape)


def rows_of(graph: Graph, value: Any) -> tuple[Numbers, Any]:
    """Return a value as rows, and the type of a plain Python number (whose dtype gives way), else nothing."""
    if isinstance(value, Rows):
        return value.rows, None
    if isinstance(value, Figures):
        return _rows_of_figures(graph, value), None if value.ndim else float
    if isinstance(value, np.ndarray) and value.ndim:
        if value.shape[-1] not in (1, WIDTH) or (value != value[..., :1]).any():
            raise UntraceableError("an array of plain numbers that differ from world to world")
        return np.vectorize(lambda held: graph.constant(held, value.dtype), otypes=[np.int64])(value[..., 0]), None
    weak = type(value) if type(value) in (int, float) else None
    return np.array(graph.constant(value)), weak


def _rows_of_figures(graph: Graph, figures: Figures) -> Numbers:
    lines = figures.lines
    if lines.ndim and (lines.shape[-1] not in (1, WIDTH) or (lines != lines[..., :1]).any()):
        raise UntraceableError("an array of the scenario's numbers that differ from world to world")
    held = lines[..., 0] if lines.ndim else lines
    return np.array([graph.figure(line) for line in held.ravel().tolist()], dtype=np.int64).reshape(held.shape)


def _each(graph: Graph, function: str, inputs: tuple[Any, ...]) -> Rows:
    """Return a function of numpy applied row by row."""
    parts = [rows_of(graph, value) for value in inputs]
    weak = tuple(kind for _, kind in parts)
    rows = _rowwise(lambda *row: graph.apply(function, row, weak), *(part for part, _ in parts))
    return _wrap(graph, rows)


def _wrap(graph: Graph, rows: Numbers, dtype: Dtype = FLOAT) -> Rows:
    return Rows(graph, rows, graph.dtype(int(rows.flat[0])) if rows.size else dtype)


def _where(graph: Graph, condition: Any, yes: Any, no: Any) -> Rows:
    parts = [rows_of(graph, value) for value in (yes, no)]
    kinds: list[Any] = [
        weak or (value.dtype if isinstance(value, Rows) else graph.dtype(int(rows.flat[0])))
        for value, (rows, weak) in zip((yes, no), parts, strict=True)
    ]
    # numpy's rule for mixed numbers is that of any function of two; a sum of truths stays a truth.
    dtype = BOOL if all(kind == BOOL for kind in kinds) else np.add.resolve_dtypes((*kinds, None))[2]
    asked = _cast(graph, rows_of(graph, condition)[0], BOOL)
    cast = [_cast(graph, rows, dtype) for rows, _ in parts]
    return Rows(graph, _rowwise(graph.where, asked, *cast), dtype)


def _full(graph: Graph, shape: Any, value: Any, dtype: Any = None, **_: Any) -> Rows:
    lengths = shape if isinstance(shape, tuple) else (shape,)
    if not lengths or lengths[-1] != WIDTH:
        raise UntraceableError("an array whose last axis is not the worlds")
    wanted = np.dtype(dtype) if dtype is not None else rows_dtype(value)
    row = _cast(graph, rows_of(graph, value)[0], wanted)
    return Rows(graph, np.broadcast_to(row, lengths[:-1]).copy(), wanted)


def rows_dtype(value: Any) -> Dtype:
    return FLOAT if isinstance(value, Figures) else np.asarray(value).dtype


def _zeros(graph: Graph, shape: Any, dtype: Any = np.float64, **_: Any) -> Rows:
    return _full(graph, shape, np.zeros((), dtype=dtype)[()], dtype)


def _like(graph: Graph, model: Rows, value: Any = 0, **keywords: Any) -> Rows:
    return _full(graph, model.shape, value, keywords.get("dtype") or model.dtype)


def _stack(graph: Graph, arrays: Any, axis: int = 0, **_: Any) -> Rows:
    if axis != 0:
        raise UntraceableError("numpy.stack along another axis than the first")
    parts = [value if isinstance(value, Rows) else _wrap(graph, rows_of(graph, value)[0]) for value in arrays]
    dtype = np.result_type(*(part.dtype for part in parts))
    return Rows(graph, np.stack([_cast(graph, part.rows, dtype) for part in parts]), dtype)


FUNCTIONS: dict[Any, Callable[..., Any]] = {
    np.where: _where,
    np.full: _full,
    np.zeros: _zeros,
    np.zeros_like: _like,
    np.empty_like: _like,
    np.full_like: _like,
    np.stack: _stack,
    np.shape: lambda _, rows: rows.shape,
    np.any: lambda _, rows: rows.any(),
}
"""The functions of numpy that are not functions of single numbers, and what they are on rows."""
