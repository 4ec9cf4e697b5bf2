"""Blocks of the debrief wall: two courses side by side that fork where they part, and one game in a cloud of others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Row:
    """One line of two things held side by side: what both say, or what each says.

    ``parts`` where from here on the two are no longer one.
    """

    label: str
    one: str
    other: str = ""
    is_same: bool = False
    parts: bool = False


@dataclass(frozen=True, slots=True)
class Beside:
    """Two things side by side, line by line; where they are ``courses`` they are drawn as a way that forks, or has
    forked before (``parted``).
    """

    heads: tuple[str, str]
    rows: tuple[Row, ...]
    courses: bool = False
    parted: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """Something that stands in a cloud: whose it is, where (0 to 1, or nowhere), and how that is said."""

    name: str
    at: float | None
    shown: str
    sign: Literal["own", "record"]


@dataclass(frozen=True, slots=True)
class Spread:
    """How many games lay where between two ends, and where a few of them stand; ``note`` is what lies nowhere."""

    title: str
    ends: tuple[str, str]
    counts: tuple[int, ...]
    points: tuple[Point, ...]
    note: str = ""
