"""Conditions in order, each with the reason it gives when it fails: one statement of what is allowed, for two readers.

A mind asks whether all hold (``allowed``), in a batch, and stops at the first that plainly fails; a session asks which
failed first (``codes``) and puts it into words.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from game.engine.formula import Answer, mask

Codes = NDArray[np.int8]


class Bar(IntEnum):
    """Why something cannot be done. The faces have a sentence for each (``refusal-…``)."""

    ALLOWED = 0
    OVER = 1
    """The world has ended."""
    TOO_EARLY = 2
    TOO_LATE = 3
    CONDITION = 4
    """Its own condition does not hold."""
    ALREADY_DONE = 5
    COOLING_DOWN = 6
    WRONG_STAGE = 7
    """The threat does not stand on the stage before."""
    NOT_AT_TABLE = 8
    NO_DRAFT = 9
    """The other party has tabled no draft at an earlier sitting."""
    CLOSED = 10
    """The instrument is already agreed."""
    NOT_OPEN = 11
    NO_PRINCIPAL = 12
    CABLE_PENDING = 13
    AT_LIMIT = 14
    """There is no further position to ask for."""
    DECIDED = 15
    """The scenario has decided this question."""
    SETTLED = 16
    NOT_YOURS = 17


Check: TypeAlias = "tuple[Answer, Bar]"
"""What must hold, and what it means when it does not."""


def allowed(checks: Iterable[Check]) -> Answer:
    """Return whether every check holds: plainly, or in each world, shape (N,)."""
    answer: Answer = True
    for holds, _ in checks:
        if holds is True:
            continue
        if holds is False:
            return False
        answer = holds if answer is True else np.logical_and(answer, holds)
    return answer


def codes(checks: Iterable[Check], worlds: int) -> Codes:
    """Return the first bar that stands in each world's way, ``Bar.ALLOWED`` where none does, shape (N,)."""
    first = np.zeros(worlds, dtype=np.int8)
    for holds, bar in checks:
        if holds is not True:
            first = np.where((first == 0) & ~mask(holds, worlds), np.int8(bar), first)
        if holds is False:
            break
    return first
