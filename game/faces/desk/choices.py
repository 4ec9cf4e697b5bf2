"""What a person may choose: ladders of positions, questions with their options, and the actions of a screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, repeat

from game.faces.desk.flow import MARK_INK, Flow
from game.faces.desk.palette import Ink
from game.faces.desk.picture import Fill, Kind, Seal, Widget
from game.faces.desk.press import FAINT, LABEL, STRONG, Press, Style
from game.faces.desk.scale import Box, LetterSize
from game.faces.screen import Action, Choice, Ladder, Mark, Rung

_OFF = Style(ink="faint")
_REASON = Style("label", "bold", "faint")
_KEY = Style("label", "bold", align="centre")
_WIDE, _A_ROW = 890, 4
"""Units from which options stand in a row, and how many of them."""

_APART = 22
"""Units between rungs that stand side by side."""

_RING = 0.62
"""The size of a ring beside a line, as a share of the line."""


def set_ladder(flow: Flow, ladder: Ladder) -> None:
    """Set an issue's positions, or a threat's stages, one under the other on their rail."""
    if ladder.intent:
        with flow.slip(Widget(ladder.intent, ladder.title, "sum"), ink=None, edge=None, pad=(0, 2)):
            flow.write(ladder.title, STRONG)
    else:
        flow.write(ladder.title, STRONG)
    if ladder.note:
        flow.write(ladder.note, FAINT)
    flow.space(4)
    if _is_abreast(flow, ladder.rungs):
        _abreast(flow, ladder.rungs)
        return
    rail, top = len(flow.items), flow.y
    for rung in ladder.rungs:
        if rung.intent:
            _pressable_rung(flow, rung)
        else:
            _rung(flow, rung)
            flow.space(2)
    if not any(rung.intent for rung in ladder.rungs):
        flow.items.insert(rail, Fill(Box(flow.x + flow.px(2), top, flow.px(2), flow.y - top), "hairline"))


def _pressable_rung(flow: Flow, rung: Rung) -> None:
    pressed = Widget(rung.intent, rung.label, "option", enabled=rung.enabled, reason=rung.reason)
    edge: Ink = "ink" if rung.chosen else "hairline"
    with flow.slip(pressed, ink="slip" if rung.enabled else None, edge=edge, pad=(8, 4), thick=_frame(rung)):
        _rung(flow, rung)
    flow.space(3)


def _rung(flow: Flow, rung: Rung) -> None:
    """Set one rung: a notch that says how it stands, its words, and the seals of who stands on it."""
    line = flow.press.step("body")
    side = round(line * _RING)
    ink: Ink = "ink" if rung.enabled else "faint"
    if rung.chosen or (rung.intent and rung.enabled):
        ring = Box(flow.x, flow.y + (line - side) // 2, side, side)
        flow.items.append(Seal(ring, "on" if rung.chosen else "off", ink))
    elif not rung.intent:
        high, wide = (flow.px(6), side) if rung.current else (flow.px(2), side // 2)
        notch = Box(flow.x + flow.px(2), flow.y + (line - high) // 2, wide, high)
        flow.items.append(Fill(notch, "ink" if rung.current else "hairline"))
    with flow.indented(side + flow.px(10)):
        label = Style(weight="bold" if rung.current or rung.chosen else "plain", ink=ink)
        if _fits_beside(flow, rung, label):
            _seals_beside(flow, rung.marks)
            flow.write(rung.label, label)
        else:
            flow.write(rung.label, label)
            _seals_below(flow, rung.marks)
        if rung.detail:
            flow.write(rung.detail, FAINT)
        if not rung.enabled and rung.reason:
            flow.write(rung.reason, _REASON)


def _is_abreast(flow: Flow, rungs: Sequence[Rung]) -> bool:
    """Whether rungs stand side by side: where each is one that someone stands on, none is pressed, and each fits."""
    if not rungs or any(rung.intent or rung.detail or not (rung.marks or rung.current) for rung in rungs):
        return False
    return all(_abreast_width(flow, rung) <= flow.width for rung in rungs)


def _abreast_width(flow: Flow, rung: Rung) -> int:
    seals = sum(_seal_width(flow, mark, who) + flow.px(8) for mark, who in rung.marks)
    bar = _bar_width(flow) if rung.current else 0
    return seals + bar + flow.press.width(rung.label, _weight(rung))


def _bar_width(flow: Flow) -> int:
    return round(flow.press.step("body") * _RING) + flow.px(6)


def _weight(rung: Rung) -> Style:
    return Style(weight="bold" if rung.current else "plain")


def _abreast(flow: Flow, rungs: Sequence[Rung]) -> None:
    """Set rungs side by side, as many on a line as fit: who asks for each, and a bar where things stand."""
    line, x, end = flow.press.step("body"), flow.x, flow.x + flow.width
    for rung in rungs:
        wide = _abreast_width(flow, rung)
        if x > flow.x and x + wide > end:
            x, flow.y = flow.x, flow.y + line
        at = x
        for mark, who in rung.marks:
            room = _seal_width(flow, mark, who)
            _seal(flow, mark, who, Box(at, flow.y + (line - flow.press.step("label")) // 2, room, 0))
            at += room + flow.px(8)
        if rung.current:
            bar = Box(at, flow.y + (line - flow.px(6)) // 2, _bar_width(flow) - flow.px(6), flow.px(6))
            flow.items.append(Fill(bar, "ink"))
            at += _bar_width(flow)
        flow.add(flow.press.put(rung.label, _weight(rung), at, flow.y, x + wide - at, flow.ground))
        x += wide + flow.px(_APART)
    flow.y += line


def _seal_width(flow: Flow, mark: Mark, who: str) -> int:
    room = round(flow.press.step("label") * _RING) + flow.px(5) if mark != "none" else 0
    return room + flow.press.width(who, Style("label", "bold"))


def _fits_beside(flow: Flow, rung: Rung, label: Style) -> bool:
    seals = sum(_seal_width(flow, mark, who) + flow.px(14) for mark, who in rung.marks)
    return flow.press.width(rung.label, label) + seals <= flow.width


def _seals_beside(flow: Flow, marks: Sequence[tuple[Mark, str]]) -> None:
    """Set seals at the right end of the line at the cursor."""
    x, drop = flow.x + flow.width, (flow.press.step("body") - flow.press.step("label")) // 2
    for mark, who in reversed(marks):
        wide = _seal_width(flow, mark, who)
        _seal(flow, mark, who, Box(x - wide, flow.y + drop, wide, 0))
        x -= wide + flow.px(14)


def _seals_below(flow: Flow, marks: Sequence[tuple[Mark, str]]) -> None:
    """Set seals with their names on lines of their own, as many on one as fit."""
    step, x, below = flow.press.step("label"), flow.x, flow.y
    for mark, who in marks:
        wide = min(_seal_width(flow, mark, who), flow.width)
        if x > flow.x and x + wide > flow.x + flow.width:
            x, flow.y = flow.x, below
        below = max(below, flow.y + step, _seal(flow, mark, who, Box(x, flow.y, wide, step)))
        x += wide + flow.px(14)
    flow.y = below


def _seal(flow: Flow, mark: Mark, who: str, box: Box) -> int:
    """Set one seal with its name; return where its words end."""
    step, side = flow.press.step("label"), round(flow.press.step("label") * _RING)
    room = side + flow.px(5) if mark != "none" else 0
    if room:
        flow.seal(mark, box.x, box.y + (step - side) // 2, side)
    style = Style("label", "bold", MARK_INK[mark])
    return flow.add(flow.press.put(who, style, box.x + room, box.y, box.width - room, flow.ground)).bottom


def set_choice(flow: Flow, choice: Choice) -> None:
    """Set a question and its options, each on a slip of its own with its line of detail; on a wide sheet in a row."""
    if choice.title:
        flow.write(choice.title, STRONG)
        flow.space(6)
    a_row = min(len(choice.options), _A_ROW) if flow.width > flow.px(_WIDE) else 1
    pairs = list(zip(choice.options, chain(choice.details, repeat("")), strict=False))
    for first in range(0, len(pairs), a_row or 1):
        flow.space(6 if first else 0)
        _row(flow, pairs[first : first + a_row], a_row)


def _row(flow: Flow, pairs: Sequence[tuple[Action, str]], a_row: int) -> None:
    """Set options side by side, all as high as the highest."""
    gap, top = flow.px(6), flow.y
    wide = (flow.width - (a_row - 1) * gap) // a_row
    least = 0
    if a_row > 1:
        trials = [Flow(flow.press, 0, 0, wide) for _ in pairs]
        for trial, (option, detail) in zip(trials, pairs, strict=True):
            set_action(trial, option, detail)
        least = max(trial.y for trial in trials)
    for number, (option, detail) in enumerate(pairs):
        flow.y = top
        left = number * (wide + gap)
        with flow.indented(left, flow.width - left - wide):
            set_action(flow, option, detail, least)


def set_action(flow: Flow, action: Action, detail: str = "", least: int = 0) -> None:
    """Set one thing a person can do: its key, its words, its detail; if it cannot be done, why."""
    pressed = widget_of(action, "option")
    ink, edge, thick = slip_inks(action)
    with flow.slip(pressed, ink=ink, edge=edge, pad=(10, 7), thick=thick, least=least):
        set_sign(flow, action)
        with flow.indented(sign_room(flow.press, action)):
            flow.write(action.label, STRONG if action.enabled else _OFF)
            if detail:
                flow.write(detail, LABEL if action.enabled else FAINT)
            if not action.enabled and action.reason:
                flow.write(action.reason, _REASON)


def widget_of(action: Action, kind: Kind, *boxes: Box) -> Widget:
    """Return the thing to press for an action."""
    return Widget(
        action.intent, action.label, kind, boxes, action.enabled, action.reason, key=action.key, glows=action.glows
    )


def slip_inks(action: Action) -> tuple[Ink | None, Ink, float]:
    """Return an action's paper, edge and the edge's width: only the next step glows, a choice made is framed."""
    if not action.enabled:
        return None, "hairline", 1
    return ("glow" if action.glows else "slip"), ("ink" if action.glows or action.chosen else "faint"), _frame(action)


def _frame(thing: Action | Rung) -> float:
    return 3 if thing.chosen else 1


def sign_room(press: Press, action: Action) -> int:
    """Return the room that an action's key, or its ring, takes before its words."""
    if action.key and not action.chosen:
        return key_width(press, action.key) + press.px(10)
    return round(press.step("body") * _RING) + press.px(10)


def set_sign(flow: Flow, action: Action) -> None:
    """Draw the key of an action, or a ring that is full once it is chosen."""
    ink: Ink = "ink" if action.enabled else "faint"
    if action.key and not action.chosen:
        set_key(flow, action.key, flow.x, flow.y, "body", ink)
        return
    side = round(flow.press.step("body") * _RING)
    drop = (flow.press.step("body") - side) // 2
    flow.items.append(Seal(Box(flow.x, flow.y + drop, side, side), "on" if action.chosen else "off", ink))


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
