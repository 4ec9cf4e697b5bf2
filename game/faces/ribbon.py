"""A ribbon of dates: the steps of a path side by side, with what is worth stopping at, and where one stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Look: TypeAlias = Literal["step", "hinge", "paper"]
"""An ordinary step; one at which the path could have gone otherwise; one at which a paper reached a stage."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One step: its date, the intent that goes there, whether something is written at it, and the month it begins."""

    label: str
    intent: str
    look: Look = "step"
    is_noted: bool = False
    month: str = ""


@dataclass(frozen=True, slots=True)
class Ribbon:
    """The steps in order; ``here`` is the one that is looked at, ``parted`` the first at which two paths differ."""

    title: str
    stops: tuple[Stop, ...]
    here: int
    told: str
    parted: int = -1
