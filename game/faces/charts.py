"""Numbers that are moved and numbers that are compared: a slider to drag, and bars beside each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Look: TypeAlias = Literal["before", "after", "between", "stretch"]
"""How a bar is drawn: hollow for what was, solid for what is now, striped for what lies between, and a stretch from
its low to its high end with a diamond where it stands as written."""


@dataclass(frozen=True, slots=True)
class Slider:
    """A number that can be moved between two ends.

    ``share`` is where it stands from 0 to 1, ``written`` where its author put it; ``shown``, ``told`` (where it was
    written) and ``between`` (the ends) are the same in words. ``slide`` followed by a share is what dragging it there
    means, ``step`` the share of one key, ``intent`` what opens all about it. What rests on nothing is hatched.
    """

    label: str
    share: float
    written: float
    shown: str
    told: str
    between: str
    badge: str
    slide: str
    intent: str
    step: float = 0.05
    is_hatched: bool = False
    is_moved: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A value with its interval, as shares of the width from 0 to 1, and both in words.

    ``name`` says whose it is, where that is asked.
    """

    value: float
    low: float
    high: float
    shown: str
    look: Look
    name: str = ""
    interval: str = ""
    is_hatched: bool = False

    @property
    def told(self) -> str:
        """The value and its interval, for whoever does not see the bar."""
        return f"{self.shown} ({self.interval})" if self.interval else self.shown


@dataclass(frozen=True, slots=True)
class Row:
    """Something with its bars; ``change`` says how far they lie apart, ``is_plain`` that luck does not explain it."""

    label: str
    bars: tuple[Bar, ...]
    change: str = ""
    is_plain: bool = False
    detail: str = ""
    intent: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """Rows of bars over one scale; ``legend`` says what each look means, ``ends`` what lies at the scale's ends."""

    title: str
    rows: tuple[Row, ...]
    legend: tuple[tuple[Look, str], ...] = ()
    ends: tuple[str, str] = ("", "")
    note: str = ""
