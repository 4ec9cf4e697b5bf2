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
  ``go:desk``, ``go:table``, ``go:levers``, ``go:pledge``, ``go:cable``, ``go:event``, ``go:verdict``, ``go:cover``,
  ``go:seats``, ``back``; ``open:``, ``open:<key>``, ``open:?<words>`` for the archive; ``why:<subject>`` for a sum
  (any command in its JSON form is a subject too); ``move:<offer>`` for what would move the other side to take a
  draft, named by the offer that would table it; ``advise:<subject>`` for what would come of each option
  (``decisions.<id>``, ``grants.<role>``, ``menu`` or such an offer); ``text:<paper>`` for the draft as the text of
  an agreement, ``insist:<threat>`` for what carrying one out may bring; ``help``; ``map:`` for the map alone;
  ``paper:<paper>`` and ``issue:<paper>.<issue>`` lay a paper and one of its issues open,
  ``set:<paper>.<issue>=<position>`` and ``draft:<offer>`` write the draft; ``scenario:<id>``, ``seat:<role>``,
  ``level:<id>``, ``mind:<name>``, ``begin``, ``continue:<game>``, ``language:<ko|en>``, ``leave``; ``wait`` to go on;
  ``earlier:`` and ``earlier:<sitting>`` for what has been played, ``branch:<sitting>`` to leave it there; ``saves:``
  and ``saves:<game>`` for the saved games, ``discard:<game>`` asks before ``delete:<game>`` does it,
  ``naming:<file>/<typed>`` types a name and ``name:<file>/<name>`` gives it; ``reason:<typed>`` types why one advises;
  ``go:verdict-<page>`` for the later pages of an end, ``report`` to write its debrief beside the save. Intents that
  begin with ``face:`` are a face's own (text size, full screen) and never reach ``act``.
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

from game.faces.charts import Chart, Slider
from game.faces.lesson_blocks import Ballots, Timer
from game.faces.ribbon import Ribbon
from game.faces.wall_blocks import Beside, Spread

Stock = Literal["record", "computed", "plain"]
"""The paper a thing stands on: the record is cream with a stamp, anything computed is graph paper."""

Mark = Literal["round", "square", "diamond", "none"]
"""A side's emblem, so that nothing depends on colour alone; history is a diamond."""

PaperKind = Literal["plain", "flash", "night", "signed", "opened"]
"""What news comes on: a plain paper, a flash telegram, a bulletin of the night, a signed page, an opened envelope."""


@dataclass(frozen=True, slots=True)
class Action:
    """Something a person can do, with its key; when it cannot be done, why not.

    ``emblem``, here as everywhere, names one of the drawings in ``assets/drawings``: whose it is.
    """

    label: str
    intent: str
    key: str = ""
    enabled: bool = True
    reason: str = ""
    chosen: bool = False
    glows: bool = False
    emblem: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph; ``[words](key)`` inside it opens the archive at that key. A stamp is short and stands apart; what
    is large is for a class to read from afar.
    """

    text: str
    role: Literal["body", "heading", "note", "quote", "stamp", "large"] = "body"
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
    emblem: str = ""
    kind: PaperKind = "plain"


@dataclass(frozen=True, slots=True)
class Meter:
    """A number with its range, how it last changed and why; ``intent`` opens the sum behind it.

    Where ``low`` equals ``high`` it is a count without a range, and has no bar. ``course`` is where it stood before,
    from the first day to now, where that is to be seen.
    """

    label: str
    value: float
    low: float
    high: float
    shown: str
    change: str = ""
    cause: str = ""
    intent: str = ""
    course: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Rung:
    """One position of an issue, or one stage of a threat, with who stands on it and who has pledged it in public."""

    label: str
    detail: str = ""
    marks: tuple[tuple[Mark, str], ...] = ()
    current: bool = False
    intent: str = ""
    enabled: bool = True
    reason: str = ""
    chosen: bool = False
    pledged: tuple[tuple[Mark, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Ladder:
    """An issue's ordered positions or a threat's stages.

    Where it lies folded, ``folded`` is the intent that opens it: then it takes one line, and its rungs only show.
    """

    key: str
    title: str
    rungs: tuple[Rung, ...]
    note: str = ""
    intent: str = ""
    folded: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """A question with its options, each an action; ``details`` has one line for each option, or is empty."""

    title: str
    options: tuple[Action, ...]
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """A place to type in: ``intent`` with what is typed after it is what typing means, at every letter."""

    label: str
    text: str
    intent: str
    key: str = "/"


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


Points: TypeAlias = tuple[tuple[float, float], ...]
"""Points of a map: right of its left edge and below its upper one, both as shares of its width."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place on the map; one beyond its edge is only pointed to.

    ``state`` says in a word what became of it, ``look`` how that is drawn, and ``was`` how it was drawn before what
    the screen tells of. What is new came about in what the screen tells of.
    """

    key: str
    label: str
    at: tuple[float, float]
    kind: Literal["town", "capital", "camp", "talks", "battle", "border"] = "town"
    mark: Mark = "none"
    look: Literal["whole", "emptied", "struck"] = "whole"
    was: Literal["whole", "emptied", "struck"] = "whole"
    state: str = ""
    intent: str = ""
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class Route:
    """A line on the map; where it ran before what the screen tells of, if it moved."""

    key: str
    label: str
    look: Literal["front", "border", "parallel"]
    points: Points
    was: Points = ()
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class Map:
    """A map: land and its coasts, lines, places, what is told beside it; ``high`` is the height as share of its width.

    ``legend`` says what each sign means (``camp``, ``camp.emptied``, ``line.front``).
    ``title`` and ``intent`` are of the way to the map alone, where there is one; ``is_night`` where what the screen
    tells of came about by night.
    """

    title: str
    high: float
    land: tuple[Points, ...] = ()
    coasts: tuple[Points, ...] = ()
    routes: tuple[Route, ...] = ()
    places: tuple[Place, ...] = ()
    notes: tuple[str, ...] = ()
    legend: tuple[tuple[str, str], ...] = ()
    intent: str = ""
    key: str = ""
    is_night: bool = False


@dataclass(frozen=True, slots=True)
class Roll:
    """A chamber's vote, seat by seat: how many said yea, how many nay, how many were away, each also in words."""

    title: str
    seats: int
    yeas: int
    nays: int
    absent: int
    shown: tuple[str, str, str]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Seal:
    """The seal of a chair in wax: its emblem within its side's shape, and whose it is."""

    emblem: str
    mark: Mark
    name: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of an account: what, a number in each column, and how each is shown; ``intent`` opens what is behind."""

    label: str
    amounts: tuple[float, ...]
    shown: tuple[str, ...]
    intent: str = ""


@dataclass(frozen=True, slots=True)
class Account:
    """Lines with numbers under a few heads: what is got and what is given, line by line."""

    title: str
    heads: tuple[str, ...]
    entries: tuple[Entry, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """Some words of a text laid beside another: in both, only in the other (removed), or only in this one (added)."""

    text: str
    change: Literal["kept", "removed", "added"] = "kept"


@dataclass(frozen=True, slots=True)
class Redline:
    """A text laid beside another, word by word; the title says beside which. A large one is for a class to read."""

    title: str
    spans: tuple[Span, ...]
    note: str = ""
    large: bool = False


Drawn: TypeAlias = Map | Roll | Seal | Ribbon | Slider | Chart | Beside | Spread | Ballots
"""Blocks that are looked at as much as read."""
Block: TypeAlias = "Text | Document | Meter | Ladder | Choice | Field | Sum | Account | Redline | Drawn"


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
    emblem: str = ""
    language: str = "en"
    notices: tuple[str, ...] = field(default=())
    drawer: bool = False
    timer: Timer | None = None


def choices(screen: Screen) -> Iterator[Action]:
    """Yield everything that can be chosen, or is barred with a reason, in reading order, the bottom's actions last."""
    for panel in screen.panels:
        for block in panel.blocks:
            yield from choices_of(block)
    yield from (Action(*way) for way in (screen.timer.tools if screen.timer else ()))
    yield from screen.actions


def choices_of(block: Block) -> Iterator[Action]:
    """Yield what can be chosen in one block; what is shown but leads nowhere is left out."""
    if isinstance(block, Choice):
        yield from block.options
    elif isinstance(block, Ladder) and block.folded:
        yield Action(block.title, block.folded)
    elif isinstance(block, Ladder):
        for rung in block.rungs:
            if rung.intent or rung.reason:
                yield Action(rung.label, rung.intent, enabled=rung.enabled, reason=rung.reason, chosen=rung.chosen)
    elif isinstance(block, Map):
        if block.intent:
            yield Action(block.title, block.intent, block.key)
        yield from (Action(place.label, place.intent) for place in block.places if place.intent)
    elif isinstance(block, Slider):
        yield Action(block.label, block.intent, chosen=block.is_moved)
    elif isinstance(block, Chart):
        yield from (Action(row.label, row.intent) for row in block.rows if row.intent)
    elif isinstance(block, Ballots):
        yield from (Action(*way) for way in block.ways)


def field_of(screen: Screen) -> Field | None:
    """Return the field of a screen, if it has one."""
    return next((block for panel in screen.panels for block in panel.blocks if isinstance(block, Field)), None)


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
