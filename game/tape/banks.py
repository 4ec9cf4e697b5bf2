"""The rows of a block of worlds while a program plays them, and their luck."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.tape.program import BANK_DTYPES, Layout, Program

Arrays = dict[str, NDArray[Any]]


class Banks:
    """Room for ``worlds`` worlds.

    Shapes: rows[bank] (rows, worlds); words (worlds,) the worlds' ids, multiplied out; keys one a draw of luck.
    """

    def __init__(self, program: Program, worlds: int) -> None:
        self.program = program
        self.worlds = worlds
        dtypes: tuple[Any, ...] = BANK_DTYPES
        self.rows: tuple[NDArray[Any], ...] = tuple(
            np.zeros((rows, worlds), dtype=dtype) for rows, dtype in zip(program.rows, dtypes, strict=True)
        )
        self.words = np.zeros(worlds, dtype=np.uint64)
        self.keys = np.zeros(len(program.draws), dtype=np.uint64)

    def load(self, layout: Layout, arrays: Arrays) -> None:
        """Lay the arrays of as many worlds as there is room for into the banks, or of fewer."""
        for name, (bank, first, shape) in layout.places.items():
            count, worlds = int(np.prod(shape, dtype=int)), arrays[name].shape[-1]
            self.rows[bank][first : first + count, :worlds] = arrays[name].reshape(count, worlds)

    def lines(self, layout: Layout, name: str) -> NDArray[Any]:
        """Return the rows of one array as they stand, shape (rows, worlds)."""
        bank, first, shape = layout.places[name]
        return self.rows[bank][first : first + int(np.prod(shape, dtype=int))]
