"""What falling short of a public pledge costs: the steps by which an agreement stays below it.

Source: [Schelling1960], [Fearon1994]
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Bytes = NDArray[np.int8]


def shortfall(pledge: Bytes, position: Bytes, direction: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return by how many positions each issue falls short of what was pledged.

    Shapes: pledge, position (I, N), -1 where there is none; direction (I,) the sign in which a position is conceded
    Limits: pledges are one-sided; getting more than was pledged costs and earns nothing
    Source: [Fearon1994]
    """
    steps = (position.astype(np.float64) - pledge) * direction[:, None]
    return np.where((pledge >= 0) & (position >= 0), np.maximum(steps, 0.0), 0.0)
