"""A short fingerprint of a state, so that a replay can say where it would now differ."""

from __future__ import annotations

from hashlib import blake2b

import numpy as np

from game.engine.state import ARRAYS, State


def digest(state: State) -> str:
    """Return sixteen hex digits over every array of the state.

    Real numbers are rounded to nine digits after the point first: machines may differ in the last bits, and a game
    should not be called different for that.
    """
    hasher = blake2b(digest_size=8)
    hasher.update(str(state.clock).encode())
    for name in ARRAYS:
        array = getattr(state, name)
        if array.dtype == np.float64:
            array = np.round(array, 9) + 0.0
        hasher.update(name.encode())
        hasher.update(np.ascontiguousarray(array).tobytes())
    return hasher.hexdigest()
