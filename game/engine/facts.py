"""What a step did, with causes: the raw material of what players are told and of *Why?*.

Batches do not record facts; a game does. Amounts are in each world, shape (N,).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


class Raised(NamedTuple):
    """A flag was raised by a rule, in these worlds."""

    flag: int
    rule: str
    worlds: Bools


class Change(NamedTuple):
    """A named contribution to a row. A row's changes add up to its new value less its old one exactly.

    What a row's bounds took back stands as a change of its own, by the rule ``<row's rule>.limit``.
    """

    row: int
    rule: str
    amount: Floats


class Moved(NamedTuple):
    """An issue's position moved, by a rule, in these worlds."""

    issue: int
    rule: str
    to: NDArray[np.int8]
    worlds: Bools


class Draw(NamedTuple):
    """A chance that was put to luck: its probability, the uniform drawn, and the named log-odds behind it."""

    channel: str
    rule: str
    probability: Floats
    uniform: Floats


@dataclass(slots=True)
class Facts:
    """Everything one step did; empty unless the step was asked to record."""

    record: bool = False
    raised: list[Raised] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    moved: list[Moved] = field(default_factory=list)
    draws: list[Draw] = field(default_factory=list)
