"""A screen as plain values: what a face shows, before anyone draws it.

Built once (``game.faces.screens``), drawn by the window, printed by the terminal, later served as HTML. All text is
already in the reader's language; all numbers are already worked out. A face only lays out what stands here.
``intent`` strings say what choosing something means: either a game command in its JSON form, or a step within the
face such as ``go:table``, ``why:meters.trust``, ``open:documents.spring_note``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Stock = Literal["record", "computed", "plain"]
"""The paper a thing stands on: the record is cream with a stamp, anything computed is graph paper."""

Mark = Literal["round", "square", "diamond", "none"]
"""A side's emblem, so that nothing depends on colour alone; history is a diamond."""


@dataclass(frozen=True, slots=True)
class Action:
    """Something a person can do, with its key; when it cannot be done, why not."""

    label: str
    intent: str
    key: str = ""
    enabled: bool = True
    reason: str = ""
    chosen: bool = False
    glows: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph; ``[words](key)`` inside it opens the archive at that key."""

    text: str
    role: Literal["body", "heading", "note", "quote"] = "body"
    stock: Stock = "plain"


@dataclass(frozen=True, slots=True)
class Document:
    """A paper of the time or a note of ours: sender, date, text, what it rests on."""

    key: str
    title: str
    byline: str
    paragraphs: tuple[str, ...]
    stock: Stock
    badge: str = ""
    source: str = ""
    mark: Mark = "none"


@dataclass(frozen=True, slots=True)
class Meter:
    """A number with its range, how it last changed and why; ``intent`` opens the sum behind it."""

    label: str
    value: float
    low: float
    high: float
    shown: str
    change: str = ""
    cause: str = ""
    intent: str = ""


@dataclass(frozen=True, slots=True)
class Rung:
    """One position of an issue, or one stage of a threat, with who stands on it."""

    label: str
    detail: str = ""
    marks: tuple[tuple[Mark, str], ...] = ()
    current: bool = False
    intent: str = ""
    enabled: bool = True
    reason: str = ""
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Ladder:
    """An issue's ordered positions or a threat's stages."""

    key: str
    title: str
    rungs: tuple[Rung, ...]
    note: str = ""
    intent: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """A question with its options, each an action with a line of detail."""

    title: str
    options: tuple[Action, ...]
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """One signed contribution to a number, for *Why?*: what, how much, where it is written, what it rests on."""

    label: str
    amount: float
    shown: str
    where: str = ""
    evidence: str = ""
    source: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class Sum:
    """A number and the terms that add up to it."""

    title: str
    total: str
    terms: tuple[Term, ...]
    note: str = ""


Block: TypeAlias = "Text | Document | Meter | Ladder | Choice | Sum"


@dataclass(frozen=True, slots=True)
class Panel:
    """A titled column or card of blocks. ``place`` is where a wide face puts it."""

    key: str
    title: str
    blocks: tuple[Block, ...]
    place: Literal["left", "centre", "right", "full"] = "centre"
    stock: Stock = "plain"


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen: what is asked, what there is to see, and at most four actions at the bottom."""

    key: str
    title: str
    question: str
    panels: tuple[Panel, ...]
    actions: tuple[Action, ...] = ()
    date: str = ""
    deadline: str = ""
    mark: Mark = "none"
    language: str = "en"
    notices: tuple[str, ...] = field(default=())
