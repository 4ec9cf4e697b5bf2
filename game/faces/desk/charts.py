"""Bars beside each other, each with its interval: hollow for what was, solid for what is, hatched for what is invented.

The number stands at the right end of its bar's line, where eyes go down a column; the bar says the same.
"""

from __future__ import annotations

from game.faces.charts import Bar, Chart, Look, Row
from game.faces.desk.flow import Flow
from game.faces.desk.hatching import hatch
from game.faces.desk.palette import Ink
from game.faces.desk.picture import Fill, Seal, Widget
from game.faces.desk.press import BODY, FAINT, LABEL, STRONG, Style
from game.faces.desk.scale import Box

_NUMBER = Style("label", align="right")
_PLAIN_NUMBER = Style("label", "bold", align="right")
HIGH, WHISKER = 12, 8
"""Units: of a bar, and of the mark at an interval's end."""
APART = 8
"""Units between rows."""


def set_chart(flow: Flow, chart: Chart) -> None:
    """Set a chart: its title, what each kind of bar means, and its rows."""
    if chart.title:
        flow.write(chart.title, STRONG)
        flow.space(4)
    if chart.legend:
        _legend(flow, chart.legend)
        flow.space(8)
    room = _rooms(flow, chart)
    for number, row in enumerate(chart.rows):
        flow.space(APART if number else 0)
        if row.intent:
            with flow.slip(Widget(row.intent, row.label, "sum"), ink=None, edge=None, pad=(0, 2)):
                _row(flow, row, room)
        else:
            _row(flow, row, room)
    if any(chart.ends):
        flow.space(4)
        flow.pair(*chart.ends, FAINT, FAINT)
    if chart.note:
        flow.space(8)
        flow.write(chart.note, FAINT)


def _rooms(flow: Flow, chart: Chart) -> tuple[int, int]:
    """Return the width of what stands before the bars and that of the numbers behind them."""
    bars = [bar for row in chart.rows for bar in row.bars]
    wide = max((flow.press.width(bar.shown, _PLAIN_NUMBER) for bar in bars), default=0) + flow.px(10)
    if any(bar.name for bar in bars):
        names = max(flow.press.width(bar.name, LABEL) for bar in bars)
        return min(names + flow.px(10), flow.width * 2 // 5), wide
    labels = [flow.press.width(row.label, BODY) for row in chart.rows]
    labels += [flow.press.width(row.change, STRONG) for row in chart.rows]
    return min(max(labels, default=0) + flow.px(14), flow.width * 9 // 20), wide


def _legend(flow: Flow, legend: tuple[tuple[Look, str], ...]) -> None:
    """Set what each look means, side by side as far as they fit."""
    wide, gap, left = flow.px(26), flow.px(8), flow.x
    line = flow.press.step("label")
    for look, name in legend:
        whole = wide + gap + flow.press.width(name, LABEL) + flow.px(20)
        if left > flow.x and left + whole > flow.x + flow.width:
            left, flow.y = flow.x, flow.y + line
        high = flow.px(HIGH)
        _filled(flow, Box(left, flow.y + (line - high) // 2, wide, high), Bar(1, 1, 1, "", look))
        room = flow.x + flow.width - left - wide - gap
        flow.add(flow.press.put(name, LABEL, left + wide + gap, flow.y, room, flow.ground))
        left += whole
    flow.y += line


def _row(flow: Flow, row: Row, room: tuple[int, int]) -> None:
    """Set a row: beside its bars what it is and how it changed, or above them where each bar has a name of its own."""
    changed = STRONG if row.is_plain else FAINT
    if any(bar.name for bar in row.bars):
        flow.pair(row.label, row.change, BODY, changed)
        flow.space(2)
        for bar in row.bars:
            _bar(flow, bar, room)
        return
    top = flow.y
    with flow.indented(0, flow.width - room[0] + flow.px(10)):
        flow.write(row.label, BODY)
        for text, style in ((row.detail, FAINT), (row.change, changed)):
            if text:
                flow.write(text, style)
    below, flow.y = flow.y, top + flow.px(2)
    for bar in row.bars:
        _bar(flow, bar, room)
    flow.y = max(flow.y, below)


def _bar(flow: Flow, bar: Bar, room: tuple[int, int]) -> None:
    """Set one bar on a line of its own: whose it is, the bar with its interval, its number."""
    before, behind = room
    top, line, high = flow.y, flow.press.step("label"), flow.px(HIGH)
    bottom = top + line
    if bar.name:
        piece = flow.press.put(bar.name, LABEL, flow.x, top, before - flow.px(6), flow.ground)
        bottom = max(bottom, flow.add(piece).bottom)
    whole = Box(flow.x + before, top + (line - high) // 2, flow.width - before - behind, high)
    flow.items.append(Fill(Box(whole.x, top + (line - flow.px(1)) // 2, whole.width, flow.px(1)), "hairline"))
    if bar.look == "stretch":
        _stretch(flow, whole, bar)
    else:
        _filled(flow, whole._replace(width=round(whole.width * _share(bar.value))), bar)
        _whisker(flow, whole, bar)
    style = _PLAIN_NUMBER if bar.look != "before" else _NUMBER
    left = flow.x + flow.width - behind + flow.px(6)
    flow.add(flow.press.put(bar.shown, style, left, top, behind - flow.px(6), flow.ground))
    flow.y = bottom


def _share(value: float) -> float:
    return min(1.0, max(0.0, value))


def _filled(flow: Flow, box: Box, bar: Bar) -> None:
    """Draw a bar's own body; a bar of nothing has none."""
    if box.width < 1:
        return
    inks: dict[Look, tuple[Ink | None, Ink]] = {
        "before": ("slip", "faint"),
        "after": ("diamond", "diamond"),
        "between": ("slip", "square"),
        "stretch": ("grid", "diamond"),
    }
    ink, edge = inks[bar.look]
    flow.items.append(Fill(box, ink, edge, flow.px(1)))
    if bar.look == "between" or bar.is_hatched:
        flow.items.append(hatch(box, flow.px(6), flow.px(1), edge))


def _stretch(flow: Flow, whole: Box, bar: Bar) -> None:
    """Draw how far a share moves from one end of a number to the other, with a diamond where it is as written."""
    left, right = (whole.x + round(whole.width * _share(end)) for end in sorted((bar.low, bar.high)))
    _filled(flow, Box(left, whole.y, max(right - left, flow.px(2)), whole.height), bar)
    size = whole.height
    at = whole.x + round(whole.width * _share(bar.value)) - size // 2
    flow.items.append(Seal(Box(at, whole.y, size, size), "diamond", "ink"))


def _whisker(flow: Flow, whole: Box, bar: Bar) -> None:
    """Draw the interval over the bar."""
    low, high = (whole.x + round(whole.width * _share(end)) for end in (bar.low, bar.high))
    middle, tall, thick = whole.y + whole.height // 2, flow.px(WHISKER), flow.px(2)
    flow.items.append(Fill(Box(low, middle - thick // 2, max(high - low, thick), thick), "ink"))
    for end in (low, high):
        flow.items.append(Fill(Box(end, middle - tall // 2, thick, tall), "ink"))
