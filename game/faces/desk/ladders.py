"""Ladders of positions: open, rung under rung, or folded into a track with where everybody stands on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from game.faces.desk.choices import REASON, RING, frame
from game.faces.desk.flow import MARK_INK, Flow
from game.faces.desk.palette import Ink
from game.faces.desk.picture import Fill, Seal, Widget
from game.faces.desk.press import FAINT, LABEL, STRONG, Style
from game.faces.desk.scale import Box
from game.faces.screen import Ladder, Mark, Rung

_APART = 22
"""Units between rungs that stand side by side."""

_BROAD = 480
"""Units from which a folded ladder has its track beside its name, and tells in words who stands where."""

_TRACK = 0.42
"""The share of a broad line that a track takes."""


def set_ladder(flow: Flow, ladder: Ladder) -> None:
    """Set an issue's positions, or a threat's stages, one under the other on their rail; or folded, as a track."""
    if ladder.folded:
        set_track(flow, ladder)
        return
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
    with flow.slip(
        pressed, ink="slip" if rung.enabled else None, edge=edge, pad=(8, 4), thick=frame(is_chosen=rung.chosen)
    ):
        _rung(flow, rung)
    flow.space(3)


def _rung(flow: Flow, rung: Rung) -> None:
    """Set one rung: a notch that says how it stands, its words, and the seals of who stands on it."""
    line = flow.press.step("body")
    side = round(line * RING)
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
            flow.write(rung.reason, REASON)


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
    return round(flow.press.step("body") * RING) + flow.px(6)


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
    room = round(flow.press.step("label") * RING) + flow.px(5) if mark != "none" else 0
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
    step, side = flow.press.step("label"), round(flow.press.step("label") * RING)
    room = side + flow.px(5) if mark != "none" else 0
    if room:
        flow.seal(mark, box.x, box.y + (step - side) // 2, side)
    style = Style("label", "bold", MARK_INK[mark])
    return flow.add(flow.press.put(who, style, box.x + room, box.y, box.width - room, flow.ground)).bottom


# Folded


def set_track(flow: Flow, ladder: Ladder) -> None:
    """Set a folded ladder: its name, its positions as notches on a line, and where there is room who stands where."""
    pressed = Widget(ladder.folded, ladder.title, "option")
    with flow.slip(pressed, pad=(8, 2)):
        if flow.width < flow.px(_BROAD):
            flow.write(ladder.title, STRONG)
            _track(flow, ladder.rungs, flow.x, flow.width)
            return
        wide = round(flow.width * _TRACK)
        top = flow.y
        with flow.indented(0, wide + flow.px(16)):
            flow.write(ladder.title, STRONG)
        below, flow.y = flow.y, top + (flow.press.step("body") - _track_height(flow)) // 2
        _track(flow, ladder.rungs, flow.x + flow.width - wide, wide)
        flow.y = max(below, flow.y)
        _legend(flow, ladder.rungs)


def _track_height(flow: Flow) -> int:
    return round(flow.press.step("label") * RING) + flow.px(8)


def _track(flow: Flow, rungs: Sequence[Rung], left: int, width: int) -> None:
    """Draw the notches on their line: a bar where things stand, a ring for the draft, seals for who asks, and a foot
    under a seal that is pledged.
    """
    high, side = _track_height(flow), round(flow.press.step("label") * RING)
    middle, edge = flow.y + high // 2, flow.px(1)
    across = max((_crowd(rung) for rung in rungs), default=1) * (side + flow.px(3))
    reach = width - across
    places = [left + across // 2 + round(reach * n / max(len(rungs) - 1, 1)) for n in range(len(rungs))]
    if places:
        flow.items.append(Fill(Box(places[0], middle - edge, places[-1] - places[0] + 1, 2 * edge), "hairline"))
    for rung, x in zip(rungs, places, strict=True):
        _notch(flow, rung, x, middle)
    flow.y += high + flow.px(2)


def _notch(flow: Flow, rung: Rung, x: int, middle: int) -> None:
    """Draw one position of a track, and who is there."""
    side, gap = round(flow.press.step("label") * RING), flow.px(3)
    tall, thick = (flow.px(11), flow.px(4)) if rung.current else (flow.px(5), flow.px(2))
    bar: Ink = "ink" if rung.current else "faint"
    flow.items.append(Fill(Box(x - thick // 2, middle - tall, thick, 2 * tall), bar))
    at = x - (_crowd(rung) * (side + gap) - gap) // 2
    here: list[tuple[Mark | Literal["on"], Ink]] = [(mark, MARK_INK[mark]) for mark, _ in rung.marks]
    if rung.chosen:
        here.append(("on", "ink"))
    for sign, ink in here:
        box = Box(at, middle - side // 2, side, side)
        flow.items += [Fill(box.grown(flow.px(2)), "slip"), Seal(box, sign, ink)]
        at += side + gap
    for number, (mark, _) in enumerate(rung.pledged):
        foot = Box(x - side // 2, middle + side // 2 + flow.px(3) + number * flow.px(4), side, flow.px(3))
        flow.items.append(Fill(foot, MARK_INK[mark]))


def _crowd(rung: Rung) -> int:
    return max(1, len(rung.marks) + rung.chosen)


def _legend(flow: Flow, rungs: Sequence[Rung]) -> None:
    """Tell in words what the track shows: who asks for what, and where things stand."""
    told = [rung for rung in rungs if rung.marks or rung.current or rung.chosen or rung.pledged]
    step, x, end = flow.press.step("label"), flow.x, flow.x + flow.width
    for rung in told:
        wide = min(_legend_width(flow, rung), flow.width)
        if x > flow.x and x + wide > end:
            x, flow.y = flow.x, flow.y + step
        at, side = x, round(step * RING)
        for mark, who in (*rung.marks, *rung.pledged):
            room = min(_seal_width(flow, mark, who), flow.width // 2)
            _seal(flow, mark, who, Box(at, flow.y, room, 0))
            at += room + flow.px(6)
        if rung.chosen:
            flow.items.append(Seal(Box(at, flow.y + (step - side) // 2, side, side), "on", "ink"))
            at += side + flow.px(6)
        if rung.current:
            bar = Box(at, flow.y + (step - flow.px(14)) // 2, flow.px(4), flow.px(14))
            flow.items.append(Fill(bar, "ink"))
            at += flow.px(10)
        piece = flow.press.put(rung.label, LABEL, at, flow.y, max(x + wide - at, 1), flow.ground)
        flow.y = flow.add(piece).bottom - step
        x += wide + flow.px(14)
    flow.y += step if told else 0


def _legend_width(flow: Flow, rung: Rung) -> int:
    seals = sum(_seal_width(flow, mark, who) + flow.px(6) for mark, who in (*rung.marks, *rung.pledged))
    signs = (round(flow.press.step("label") * RING) + flow.px(6)) * rung.chosen + flow.px(10) * rung.current
    return seals + signs + flow.press.width(rung.label, LABEL)
