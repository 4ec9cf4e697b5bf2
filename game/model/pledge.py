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
    # Going up, what is positive lies above a limit, and need only have one; going down it is the other way round.
    steps: Bytes = np.maximum(position - limit if direction > 0 else limit - position, np.int8(0))
    steps *= (limit if direction > 0 else position) >= 0
    return steps
