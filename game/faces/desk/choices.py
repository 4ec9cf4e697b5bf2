"""What a person may choose: questions with their options, and the actions of a screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain, repeat

from game.faces.desk.drawings import emblem
from game.faces.desk.entry import PAD
from game.faces.desk.flow import Flow
from game.faces.desk.palette import Ink
from game.faces.desk.picture import Drawing, Fill, Kind, Seal, Widget
from game.faces.desk.press import FAINT, LABEL, STRONG, Press, Style
from game.faces.desk.scale import Box, LetterSize
from game.faces.screen import Action, Choice, Field

_OFF = Style(ink="faint")
REASON = Style("label", "bold", "faint")
_KEY = Style("label", "bold", align="centre")
_WIDE, _BROAD = 960, 600
"""Units from which options stand in a row, and two and two."""
_UNLIKE = 1.6
"""How much higher one of two options side by side may be than the other; a slip half empty looks like a mistake."""
_A_ROW, _FEW = 5, 2
"""How many options stand in a row; and how many stand one under another even where there is room for two and two."""

_WAYS = ("open:", "why:", "advise:", "go:", "earlier:", "saves:", "continue:", "scenario:", "replay:", "save:", "seat:")
"""Steps that lead to another page and choose nothing yet."""

_PAD = (10, 7)
"""Units: the room around the words of an option, across and down."""

_EMBLEM = 40
"""Units: the emblem of whom an option stands for."""

RING = 0.62
"""The size of a ring beside a line, as a share of the line."""


def set_choice(flow: Flow, choice: Choice) -> None:
    """Set a question and its options, each on a slip of its own with its line of detail; on a wide sheet in a row."""
    if choice.title:
        flow.write(choice.title, STRONG)
        flow.space(6)
    _rows(flow, choice, _a_row(flow, choice))


def _rows(flow: Flow, choice: Choice, a_row: int) -> None:
    """Set options, so many side by side."""
    pairs = _pairs(choice)
    for first in range(0, len(pairs), a_row or 1):
        flow.space(6 if first else 0)
        _row(flow, pairs[first : first + a_row], a_row)


def _a_row(flow: Flow, choice: Choice) -> int:
    """Return how many options stand side by side: on a wide sheet what is lowest so, elsewhere all that are but a word
    or two.
    """
    count = min(len(choice.options), _A_ROW)
    if flow.width > flow.px(_WIDE) and count > 1:
        return min(range(1, count + 1), key=lambda a_row: _height(flow, choice, a_row))
    if count < 2:
        return count
    room = (flow.width - (count - 1) * flow.px(6)) // count - 2 * flow.px(10)
    is_short = count == len(choice.options) and not any(choice.details) and all(o.enabled for o in choice.options)
    if is_short and all(sign_room(flow.press, o) + flow.press.width(o.label, STRONG) <= room for o in choice.options):
        return count
    is_broad = flow.width > flow.px(_BROAD) and count > _FEW and _are_alike(flow, choice)
    return min((2, 1), key=lambda a_row: _height(flow, choice, a_row)) if is_broad else 1


def _are_alike(flow: Flow, choice: Choice) -> bool:
    """Whether options set two and two would be about as high as their neighbours."""
    heights = _heights(flow, choice, 2)
    return all(
        max(one, other) <= _UNLIKE * min(one, other) for one, other in zip(heights[::2], heights[1::2], strict=False)
    )


def _height(flow: Flow, choice: Choice, a_row: int) -> int:
    """Return how high options would be, so many side by side."""
    heights = _heights(flow, choice, a_row)
    rows = [max(heights[first : first + a_row]) for first in range(0, len(heights), a_row)]
    return sum(rows) + flow.px(6) * (len(rows) - 1)


def _heights(flow: Flow, choice: Choice, a_row: int) -> list[int]:
    wide = _share(flow, a_row)
    return [_alone(flow.press, option, detail, wide) for option, detail in _pairs(choice)]


def _pairs(choice: Choice) -> list[tuple[Action, str]]:
    """Return the options, each with its line of detail."""
    return list(zip(choice.options, chain(choice.details, repeat("")), strict=False))


def _share(flow: Flow, a_row: int) -> int:
    """Return the width of an option, so many side by side."""
    return (flow.width - (a_row - 1) * flow.px(6)) // a_row


@lru_cache(maxsize=2048)
def _alone(press: Press, option: Action, detail: str, wide: int) -> int:
    """Return how high an option is that stands alone: a list tries its options in one column and in two."""
    room = wide - 2 * press.px(_PAD[0]) - sum(_beside(press, option))
    return 2 * press.px(_PAD[1]) + sum(press.high(text, style, room) for text, style in _said(option, detail))


def _row(flow: Flow, pairs: Sequence[tuple[Action, str]], a_row: int) -> None:
    """Set options side by side, all as high as the highest."""
    gap, top, wide = flow.px(6), flow.y, _share(flow, a_row)
    least = max(_alone(flow.press, option, detail, wide) for option, detail in pairs) if a_row > 1 else 0
    for number, (option, detail) in enumerate(pairs):
        flow.y = top
        left = number * (wide + gap)
        with flow.indented(left, flow.width - left - wide):
            set_action(flow, option, detail, least)


def set_action(flow: Flow, action: Action, detail: str = "", least: int = 0) -> None:
    """Set one thing a person can do: its key, its words, its detail; if it cannot be done, why."""
    pressed = widget_of(action, "option")
    ink, edge, thick = slip_inks(action)
    with flow.slip(pressed, ink=ink, edge=edge, pad=_PAD, thick=thick, least=least):
        set_sign(flow, action)
        if action.emblem:
            drawn = flow.px(_EMBLEM)
            box = Box(flow.x + flow.width - drawn, flow.y, drawn, drawn)
            flow.items.append(Drawing(box, emblem(action.emblem), "ink" if action.enabled else "faint"))
        with flow.indented(*_beside(flow.press, action)):
            for text, style in _said(action, detail):
                flow.write(text, style)


def _beside(press: Press, action: Action) -> tuple[int, int]:
    """Return the room at the left and the right of an option's words: for its key or ring, and for its emblem."""
    return sign_room(press, action), press.px(_EMBLEM) + press.px(8) if action.emblem else 0


def _said(action: Action, detail: str) -> list[tuple[str, Style]]:
    """Return the words of an option: its own, its line of detail, and why it cannot be chosen."""
    said = [(action.label, STRONG if action.enabled else _OFF)]
    if detail:
        said.append((detail, LABEL if action.enabled else FAINT))
    if not action.enabled and action.reason:
        said.append((action.reason, REASON))
    return said


def set_field(flow: Flow, field: Field) -> None:
    """Set a place to type in: its label, and its text in a frame; what is being composed is drawn when it has come."""
    flow.write(field.label, FAINT)
    flow.space(3)
    pressed = Widget(field.intent, field.label, "field", key=field.key)
    with flow.slip(pressed, edge="ink", pad=(PAD, 6)):
        flow.write(field.text or " ", STRONG)


def widget_of(action: Action, kind: Kind, *boxes: Box) -> Widget:
    """Return the thing to press for an action."""
    return Widget(
        action.intent, action.label, kind, boxes, action.enabled, action.reason, key=action.key, glows=action.glows
    )


def slip_inks(action: Action) -> tuple[Ink | None, Ink, float]:
    """Return an action's paper, edge and the edge's width: only the next step glows, a choice made is framed."""
    if not action.enabled:
        return None, "hairline", 1
    return (
        ("glow" if action.glows else "slip"),
        ("ink" if action.glows or action.chosen else "faint"),
        frame(is_chosen=action.chosen),
    )


def frame(*, is_chosen: bool) -> float:
    return 3 if is_chosen else 1


def sign_room(press: Press, action: Action) -> int:
    """Return the room that an action's key, or its ring, takes before its words."""
    if action.key and not action.chosen:
        return key_width(press, action.key) + press.px(10)
    return round(press.step("body") * RING) + press.px(10)


def _is_way(intent: str) -> bool:
    """Whether a step leads elsewhere; how many share a screen, and which chairs, is chosen where one is."""
    return intent.startswith(_WAYS) and intent != "go:seats" and not (intent.startswith("seat:") and "," in intent)


def set_sign(flow: Flow, action: Action) -> None:
    """Draw the key of an action, or a ring that is full once it is chosen; for a way to another page, a pointer."""
    ink: Ink = "ink" if action.enabled else "faint"
    if action.key and not action.chosen:
        set_key(flow, action.key, flow.x, flow.y, "body", ink)
        return
    side = round(flow.press.step("body") * RING)
    drop = (flow.press.step("body") - side) // 2
    is_way = not action.chosen and action.enabled and _is_way(action.intent)
    flow.items.append(
        Seal(Box(flow.x, flow.y + drop, side, side), "on" if action.chosen else "way" if is_way else "off", ink)
    )


def key_width(press: Press, key: str) -> int:
    return max(press.step("label"), press.width(_cap(key), _KEY) + press.px(10))


def _cap(key: str) -> str:
    """Return what stands on the key: letters are capitals there."""
    return key.upper() if len(key) == 1 else key


def set_key(flow: Flow, key: str, x: int, y: int, beside: LetterSize, ink: Ink) -> Box:
    """Draw the cap of a key beside a line of text; return its box."""
    high = flow.press.step("label")
    box = Box(x, y + (flow.press.step(beside) - high) // 2, key_width(flow.press, key), high)
    flow.items.append(Fill(box, None, ink, flow.px(1), flow.px(3)))
    flow.add(flow.press.put(_cap(key), replace(_KEY, ink=ink), box.x, box.y, box.width, flow.ground))
    return box
