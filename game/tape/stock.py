"""What a program's instructions take that is not a row: constants, tables, and what is asked of luck."""

from __future__ import annotations

from typing import Any

import numpy as np

from game.tape import program as p
from game.tape.figures import Figures
from game.tape.fused import SHORT
from game.tape.graph import FIGURE, TAKE, Operation


class Stock:
    """Constants, tables and draws, each kept once for all sittings."""

    def __init__(self) -> None:
        # None is ever empty, so that compiled code may look before it knows whether it must.
        self.reals: list[float] = [0.0]
        self.whole: list[int] = [0]
        self.real_table: list[float] = [0.0]
        self.whole_table: list[int] = [0]
        self.draws: list[tuple[int, int, str]] = []
        self.figures: list[tuple[int, int]] = []
        self.table_figures: list[tuple[int, int]] = []
        self._known: dict[Any, int] = {}

    @property
    def padded_table(self) -> list[float]:
        """All tables of floats end to end; of any, as many entries as a short one may have can be read."""
        return [*self.real_table, *[0.0] * SHORT]

    def constant(self, value: Any, bank: int) -> int:
        """Return where a constant stands among those of its kind."""
        kept: list[Any] = self.reals if bank == p.FLOATS else self.whole
        plain = float(value) if bank == p.FLOATS else int(value)
        key = (bank == p.FLOATS, np.float64(plain).tobytes() if bank == p.FLOATS else plain)
        if key not in self._known:
            self._known[key] = len(kept)
            kept.append(plain)
        return self._known[key]

    def fixed(self, operation: Operation, bank: int) -> int:
        """Return where what is the same in every world stands: a constant, or the place kept for a figure."""
        if operation.name != FIGURE:
            return self.constant(operation.extra, bank)
        key = (FIGURE, operation.extra)
        if key not in self._known:
            self._known[key] = len(self.reals)
            self.figures.append((len(self.reals), operation.extra))
            self.reals.append(0.0)
        return self._known[key]

    def pair(self, low: Operation, high: Operation) -> int:
        """Return where two bounds stand side by side."""
        key = repr([(bound.name, bound.extra) for bound in (low, high)])
        if key not in self._known:
            self._known[key] = len(self.reals)
            for bound in (low, high):
                if bound.name == FIGURE:
                    self.figures.append((len(self.reals), bound.extra))
                self.reals.append(0.0 if bound.name == FIGURE else float(bound.extra))
        return self._known[key]

    def table(self, values: Any, bank: int) -> int:
        """Return where a table begins among those of its kind; before it stands its last entry, which is no. -1."""
        if isinstance(values, Figures):
            return self._table_of_figures(values.lines.tolist())
        kept: list[Any] = self.real_table if bank == p.FLOATS else self.whole_table
        key = (bank == p.FLOATS, values.dtype.char, values.tobytes())
        if key not in self._known:
            self._known[key] = len(kept) + 1
            kept.extend([*values[-1:].tolist(), *values.tolist()])
        return self._known[key]

    def _table_of_figures(self, lines: list[int]) -> int:
        key = (TAKE, tuple(lines))
        if key not in self._known:
            first = self._known[key] = len(self.real_table) + 1
            self.table_figures.extend((first + place, line) for place, line in enumerate(lines))
            self.table_figures.append((first - 1, lines[-1]))
            self.real_table.extend(0.0 for _ in range(len(lines) + 1))
        return self._known[key]

    def draw(self, asked: tuple[int, int, str]) -> int:
        """Return the number of a draw."""
        if asked not in self._known:
            self._known[asked] = len(self.draws)
            self.draws.append(asked)
        return self._known[asked]
