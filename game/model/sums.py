"""Sums whose last bit does not depend on how many worlds are computed together.

numpy adds a single column pairwise and several columns row by row, so the same world could differ in its last bit alone
and in a batch, and a threshold can turn that into another story. This function fixes the order of addition;
matrix products are not used at all.
Measured in ``benchmarks/layout.py``; the property test "batch of one" holds it to that.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

WIDTH = 8
"""From this many worlds on, numpy adds row by row."""


def total(rows: Floats) -> Floats:
    """Return the sum over the first axis, added from the first row to the last; (K, …, N) -> (…, N)."""
    if rows.shape[-1] >= WIDTH and rows.flags.c_contiguous:
        whole: Floats = np.add.reduce(rows, axis=0)
        return whole
    if not len(rows):
        return np.zeros(rows.shape[1:])
    running: Floats = np.add.accumulate(rows, axis=0)
    last: Floats = running[-1]
    return last
