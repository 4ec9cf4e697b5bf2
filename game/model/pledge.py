"""What falling short of a public pledge costs: the steps by which an agreement stays below it.

Source: [Schelling1960], [Fearon1994]
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Bytes = NDArray[np.int8]


def shortfall(limit: Bytes, position: Bytes, direction: int) -> Bytes:
    """Return by how many positions an issue falls short of what was pledged, or goes beyond what was allowed.

    Shapes: limit, position (N,), -1 where there is none; direction the sign in which a position is conceded -> (N,)
    Limits: one-sided; getting more than was pledged costs and earns nothing
    Source: [Fearon1994]
    """
    steps = (position - limit) if direction > 0 else (limit - position)
    steps *= (steps > 0) & (limit >= 0) & (position >= 0)
    return steps
