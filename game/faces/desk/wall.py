"""The wall's drawings: two courses side by side, their fork, and a cloud of games with a few of them marked."""

from __future__ import annotations

from game.faces.desk.flow import Flow
from game.faces.desk.palette import Ink
from game.faces.desk.picture import Fill, Seal
from game.faces.desk.press import BODY, FAINT, LABEL, STRONG, Style
from game.faces.desk.scale import Box
from game.faces.wall_blocks import Beside, Point, Row, Spread

_FAINT = Style(ink="faint")
_END = Style("label", align="right")
_LABELS = 0.24
"""The most of the width that the labels of the rows may take."""
_RAIL, _DOT, _LINE = 30, 14, 4
"""Units: the room of a course beside its words, its dots, and its line."""
_GAP, _ROW = 18, 6
"""Units between columns, and above and below a row."""
_BARS, _SIGN, _ENDS = 60, 20, 200
"""Units: a cloud's height, the marks above and below it, and what its ends take on either side."""
_SIGNS: dict[str, Ink] = {"own": "ink", "record": "diamond"}


def set_beside(flow: Flow, block: Beside) -> None:
    """Set two things side by side under their heads; a course has a line of its own, which forks where they part."""
    width = max((flow.press.width(row.label, STRONG) for row in block.rows), default=0)
    labels = min(round(flow.width * _LABELS), width) + flow.px(_GAP)
    rail = flow.px(_RAIL) if block.courses else 0
    wide = (flow.width - labels - flow.px(_GAP)) // 2
    lefts = (flow.x + labels, flow.x + labels + wide + flow.px(_GAP))
    _heads(flow, block, lefts, wide)
    dots: list[tuple[int, Row]] = []
    for number, row in enumerate(block.rows):
        if number:
            flow.rule()
        flow.space(_ROW)
        dots.append((flow.y + flow.press.step("body") // 2, row))
        _row(flow, row, labels, lefts, (wide, rail))
        flow.space(_ROW)
    if block.courses and dots:
        _courses(flow, dots, lefts, flow.y, parted=block.parted)


def _heads(flow: Flow, block: Beside, lefts: tuple[int, int], wide: int) -> None:
    if not any(block.heads):
        return
    step = flow.press.step("body")
    side = flow.px(_DOT) + flow.px(2)
    below = flow.y
    for number, (left, head) in enumerate(zip(lefts, block.heads, strict=True)):
        box = Box(left, flow.y + (step - side) // 2, side, side)
        flow.items.append(Seal(box, "diamond", "diamond") if number else Fill(box, "ink", radius=side // 2))
        room = side + flow.px(8)
        piece = flow.press.put(head, STRONG, left + room, flow.y, wide - room, flow.ground)
        below = max(below, flow.add(piece).bottom)
    flow.y = below
    flow.space(5)
    flow.rule("ink")


def _row(flow: Flow, row: Row, labels: int, lefts: tuple[int, int], room: tuple[int, int]) -> None:
    """Set one line; what is the same on both sides stands once, across both."""
    (wide, rail), top, below = room, flow.y, flow.y
    if row.label:
        piece = flow.press.put(row.label, STRONG, flow.x, top, labels - flow.px(_GAP), flow.ground)
        below = flow.add(piece).bottom
    if row.is_same:
        across = flow.x + flow.width - lefts[0] - rail
        piece = flow.press.put(row.one, _FAINT, lefts[0] + rail, top, across, flow.ground)
        below = max(below, flow.add(piece).bottom)
    else:
        for left, text in zip(lefts, (row.one, row.other), strict=True):
            piece = flow.press.put(text, BODY, left + rail, top, wide - rail, flow.ground)
            below = max(below, flow.add(piece).bottom)
    flow.y = below


def _courses(flow: Flow, dots: list[tuple[int, Row]], lefts: tuple[int, int], end: int, *, parted: bool) -> None:
    """Draw the way that both go, its fork between two rows, and the two ways after it."""
    side, line, half = flow.px(_DOT), flow.px(_LINE), flow.press.step("body") // 2
    middles = [left + side // 2 for left in lefts]
    start = dots[0][0]
    fork = next((at - half - flow.px(_ROW) for at, row in dots if row.parts), None)
    if parted:
        start = fork = start - half
    elif fork is not None:
        start = min(start, fork)
        flow.items.append(Fill(Box(middles[0], fork - line // 2, middles[1] - middles[0], line), "diamond"))
    if fork is not None:
        flow.items.append(Fill(Box(middles[1] - line // 2, fork, line, end - fork), "diamond"))
    flow.items.append(Fill(Box(middles[0] - line // 2, start, line, end - start), "ink"))
    for at, row in dots:
        box = Box(middles[0] - side // 2, at - side // 2, side, side)
        if row.is_same or row.one:
            flow.items.append(Fill(box, "ink", radius=side // 2))
        if fork is not None and at > fork and (row.is_same or row.other):
            flow.items.append(Seal(box.moved(middles[1] - middles[0], 0).grown(flow.px(2)), "diamond", "diamond"))


def set_spread(flow: Flow, block: Spread) -> None:
    """Set a cloud as bars between its two ends: this game above it, the record below."""
    _points(flow, block.title, block.points)
    ends, sign, bars = flow.px(_ENDS), flow.px(_SIGN), flow.px(_BARS)
    plot = Box(flow.x + ends, flow.y + sign, flow.width - 2 * ends, bars)
    drop = plot.bottom - flow.press.step("label")
    gap = flow.px(10)
    flow.add(flow.press.put(block.ends[0], _END, flow.x, drop, ends - gap, flow.ground))
    flow.add(flow.press.put(block.ends[1], LABEL, plot.right + gap, drop, ends - gap, flow.ground))
    if block.note:
        above = drop - flow.press.step("label")
        flow.add(flow.press.put(block.note, FAINT, plot.right + gap, above, ends - gap, flow.ground))
    most, count = max(block.counts, default=0), max(len(block.counts), 1)
    edges = [plot.x + round(plot.width * n / count) for n in range(count + 1)]
    for number, games in enumerate(block.counts):
        if games:
            high = max(flow.px(2), round(bars * games / most))
            wide = max(1, edges[number + 1] - edges[number] - flow.px(1))
            flow.items.append(Fill(Box(edges[number], plot.bottom - high, wide, high), "faint"))
    flow.items.append(Fill(Box(plot.x, plot.bottom, plot.width, flow.px(2)), "ink"))
    for point in block.points:
        if point.at is not None:
            _mark(flow, point, plot, sign)
    flow.y = plot.bottom + sign + flow.px(4)


def _points(flow: Flow, title: str, points: tuple[Point, ...]) -> None:
    """Set the title, and after it whose marks they are, each behind its sign."""
    side, step = flow.px(_DOT) + flow.px(2), flow.press.step("body")
    box = flow.add(flow.press.put(title, STRONG, flow.x, flow.y, flow.width, flow.ground))
    flow.y = box.bottom - step
    x = flow.x + flow.press.width(title, STRONG) + flow.px(30)
    for point in points:
        text = f"{point.name} {point.shown}"
        wide = flow.press.width(text, BODY)
        if x > flow.x and x + side + flow.px(8) + wide > flow.x + flow.width:
            x, flow.y = flow.x, flow.y + step
        _sign(flow, point, Box(x, flow.y + (step - side) // 2, side, side))
        x += side + flow.px(8)
        room = min(wide, flow.x + flow.width - x)
        box = flow.add(flow.press.put(text, BODY, x, flow.y, room, flow.ground))
        flow.y = box.bottom - step
        x = box.right + flow.px(30)
    flow.y += step


def _sign(flow: Flow, point: Point, box: Box) -> None:
    ink = _SIGNS[point.sign]
    is_record = point.sign == "record"
    flow.items.append(Seal(box, "diamond", ink) if is_record else Fill(box, ink, radius=box.width // 2))


def _mark(flow: Flow, point: Point, plot: Box, sign: int) -> None:
    """Mark a place in the cloud: a line through it, and the sign at its end."""
    side = sign - flow.px(4)
    x = plot.x + round(plot.width * min(max(point.at or 0.0, 0.0), 1.0))
    is_record = point.sign == "record"
    y = plot.bottom + flow.px(4) if is_record else plot.y - sign
    line = flow.px(3)
    flow.items.append(Fill(Box(x - line // 2, plot.y - flow.px(4), line, plot.height + flow.px(6)), _SIGNS[point.sign]))
    _sign(flow, point, Box(x - side // 2, y, side, side))
