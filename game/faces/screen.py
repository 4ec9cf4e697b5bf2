"""A screen as plain values: what a face shows, before anyone draws it.

Built in ``game.faces.screens`` by ``game.faces.showing.Showing``, drawn by the window, printed by the terminal, later
served as HTML. All text is already in the reader's language, all numbers are already worked out; a face lays out what
stands here, in the order in which it stands, and adds no fact. What a face may rely on:

* ``Showing.screen()`` gives the screen that lies before the person; it has no effect, and equal games give equal
  screens. ``Showing.act(intent)`` does what choosing something means; after it the face asks for the screen again.
  Any string may be given to ``act``: what cannot be understood or done now comes back as a notice on the screen.
* Everything a person can choose carries an ``intent``, and ``choices(screen)`` lists all of it in reading order, the
  bottom's actions last: a terminal numbers it, a window makes it the focus order. A barred thing (``enabled`` false)
  stays in the list with its ``reason``; choosing it says the reason again and changes nothing.
* An intent is a game command in its JSON form (``{"do": "send"}``), or a step within the program:
  ``go:desk``, ``go:table``, ``go:pledge``, ``go:cable``, ``go:event``, ``go:verdict``, ``go:cover``, ``go:seats``,
  ``back``; ``open:`` and ``open:<key>`` for the archive; ``why:<subject>`` for a sum (any command in its JSON form is a
  subject too); ``move:<offer>`` for what would move the other side to take a draft, named by the offer that would
  table it; ``advise:<subject>`` for what would come of each option (``decisions.<id>``, ``grants.<role>``, ``menu`` or
  such an offer); ``help``; ``paper:<paper>``, ``set:<paper>.<issue>=<position>`` and ``draft:<offer>`` for the draft
  being written; ``scenario:<id>``, ``seat:<role>``, ``level:<id>``, ``begin``,
  ``continue:<game>``, ``language:<ko|en>``, ``leave``; ``wait`` to let sittings pass; ``earlier:`` and
  ``earlier:<sitting>`` for what has been played, ``branch:<sitting>`` to leave it there; ``saves:`` and
  ``saves:<game>`` for the saved games, ``discard:<game>`` asks before ``delete:<game>`` does it. Intents that begin
  with ``face:`` are a face's own (text size, full screen) and never reach ``act``.
* ``drawer`` screens lie over the one before; ``back`` closes the topmost. On every screen there is a way on or back.
* At most one thing glows, an action or a panel: the next step.
* Keys in ``Action.key`` are single characters, unlike on one screen; ``?`` (help), ``a`` (archive), ``w`` (why the
  chosen thing stands as it does), ``e`` (earlier turns), ``u`` (undo) and ``q`` (leave) mean the same everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal, TypeAlias

from pydantic import TypeAdapter

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
    """A paragraph; ``[words](key)`` inside it opens the archive at that key. A stamp is short and stands apart."""

    text: str
    role: Literal["body", "heading", "note", "quote", "stamp"] = "body"
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
    """A number with its range, how it last changed and why; ``intent`` opens the sum behind it.

    Where ``low`` equals ``high`` it is a count without a range, and has no bar.
    """

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
    """A question with its options, each an action; ``details`` has one line for each option, or is empty."""

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
    """A number and the terms that add up to it; ``value`` is the number as it was used, ``total`` as it is shown."""

    title: str
    total: str
    terms: tuple[Term, ...]
    note: str = ""
    value: float = 0.0


Block: TypeAlias = "Text | Document | Meter | Ladder | Choice | Sum"


@dataclass(frozen=True, slots=True)
class Panel:
    """A titled column or card of blocks. ``place`` is where a wide face puts it; it glows where the next step lies."""

    key: str
    title: str
    blocks: tuple[Block, ...]
    place: Literal["left", "centre", "right", "full"] = "centre"
    stock: Stock = "plain"
    glows: bool = False


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen: what is asked, what there is to see, and at most four actions at the bottom.

    ``notices`` say what the last choice brought (a refusal, a save); they stand on top until the next choice.
    """

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
    drawer: bool = False


def choices(screen: Screen) -> Iterator[Action]:
    """Yield everything that can be chosen, or is barred with a reason, in reading order, the bottom's actions last."""
    for panel in screen.panels:
        for block in panel.blocks:
            yield from choices_of(block)
    yield from screen.actions


def choices_of(block: Block) -> Iterator[Action]:
    """Yield what can be chosen in one block; what is shown but leads nowhere is left out."""
    if isinstance(block, Choice):
        yield from block.options
    elif isinstance(block, Ladder):
        for rung in block.rungs:
            if rung.intent or rung.reason:
                yield Action(rung.label, rung.intent, enabled=rung.enabled, reason=rung.reason, chosen=rung.chosen)


@cache
def _adapter() -> TypeAdapter[Screen]:
    return TypeAdapter(Screen)


def to_json(screen: Screen) -> dict[str, Any]:
    """Return a screen as plain JSON values; ``from_json`` gives the same screen back."""
    plain: dict[str, Any] = _adapter().dump_python(screen, mode="json")
    return plain


def from_json(plain: dict[str, Any]) -> Screen:
    """Return the screen that ``to_json`` wrote."""
    return _adapter().validate_python(plain)
