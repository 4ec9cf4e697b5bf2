"""The rails of a screen: above, where and when we are; below, what can be done, each with its key."""

from __future__ import annotations

from collections.abc import Sequence

from game.faces.desk.choices import key_width, set_key, set_sign, sign_room, slip_inks, widget_of
from game.faces.desk.drawings import emblem
from game.faces.desk.flow import MARK_INK, Flow
from game.faces.desk.picture import Drawing, Fill, Seal
from game.faces.desk.press import Press, Style
from game.faces.desk.scale import Box
from game.faces.screen import Action, Screen

TOP, BOTTOM, MARGIN, GAP = 56, 64, 24, 12
"""Units: the least heights of the rails, and the room beside and between what stands on them."""

A_ROW, A_NEW_ROW = 4, 30
"""Actions in a row, and the units of height that must be won before another row is begun."""

_TITLE = Style("body", "bold", "light")
_DATE = Style("body", "bold", "brass", "right")
_DEADLINE = Style("label", "plain", "light", "right")
_TOOL = Style("label", "plain", "light")
_BUTTON = Style(weight="bold")
_BARRED = Style(ink="faint")
_REASON = Style("label", ink="faint")


def set_top_rail(flow: Flow, screen: Screen, tools: Sequence[Action]) -> None:
    """Set the seat's seal and the title at the left, then the date over the deadline, then the window's own tools."""
    press, margin = flow.press, flow.px(MARGIN)
    left, right = flow.x + margin, flow.x + flow.width - margin - _tools_width(press, tools)
    dates = [(text, style) for text, style in ((screen.date, _DATE), (screen.deadline, _DEADLINE)) if text]
    seal = press.px(20) if screen.mark != "none" else 0
    drawn = press.px(30) if screen.emblem else 0
    x = left + (seal + press.px(14) if seal else 0) + (drawn + press.px(10) if drawn else 0)
    # Whichever of title and dates is short leaves its room to the other; where both are long, each has its share.
    least = min(press.width(screen.title, _TITLE), (right - x) * 2 // 5) + press.px(20)
    wide = min(max((press.width(text, style) for text, style in dates), default=0), right - x - least)
    room = right - x - (wide + press.px(20) if wide else 0)
    heights = [press.put(text, style, 0, 0, wide).box.height for text, style in dates]
    title = press.put(screen.title, _TITLE, x, 0, room).box.height if screen.key != "cover" else 0
    high = max(press.px(TOP), title + press.px(10), sum(heights) + press.px(8))
    if seal:
        stamp = Box(left, (high - seal) // 2, seal, seal)
        flow.items += [Fill(stamp.grown(press.px(4)), "light"), Seal(stamp, screen.mark, MARK_INK[screen.mark])]
    if drawn:
        flow.items.append(
            Drawing(Box(x - drawn - press.px(10), (high - drawn) // 2, drawn, drawn), emblem(screen.emblem), "brass")
        )
    if screen.key != "cover":
        flow.add(press.put(screen.title, _TITLE, x, (high - title) // 2, room, "desk"))
    y = (high - sum(heights)) // 2
    for text, style in dates:
        y = flow.add(press.put(text, style, right - wide, y, wide, "desk")).bottom
    _set_tools(flow, tools, flow.x + flow.width - margin, high)
    flow.y = high


def _tool_width(press: Press, tool: Action) -> int:
    cap = key_width(press, tool.key) + press.px(7) if tool.key else 0
    return cap + press.width(tool.label, _TOOL) + press.px(16)


def _tools_width(press: Press, tools: Sequence[Action]) -> int:
    return sum(_tool_width(press, tool) for tool in tools) + (press.px(20) if tools else 0)


def _set_tools(flow: Flow, tools: Sequence[Action], right: int, high: int) -> None:
    press, pad = flow.press, flow.px(8)
    line = press.step("label")
    flow.ground = "desk"
    x = right - sum(_tool_width(press, tool) for tool in tools)
    for tool in tools:
        box = Box(x, (high - line) // 2 - pad // 2, _tool_width(press, tool), line + pad)
        words = x + pad
        if tool.key:
            words = set_key(flow, tool.key, words, (high - line) // 2, "label", "brass").right + press.px(7)
        flow.add(press.put(tool.label, _TOOL, words, (high - line) // 2, box.right - words, "desk"))
        flow.widgets.append(widget_of(tool, "tool", box))
        x = box.right


def set_bottom_rail(flow: Flow, actions: Sequence[Action]) -> None:
    """Set the actions as slips, row under row."""
    press, gap = flow.press, flow.px(GAP)
    flow.y += gap
    if not actions:
        return
    across = flow.width - 2 * flow.px(MARGIN)
    a_row = _a_row(press, actions, across)
    wide = _button_width(press, across, a_row)
    for number, height in enumerate(_heights(press, actions, across, a_row)):
        for place, action in enumerate(actions[number * a_row : (number + 1) * a_row]):
            x = flow.x + flow.px(MARGIN) + place * (wide + gap)
            _place(flow, action, Box(x, flow.y, wide, height - gap))
        flow.y += height


def _a_row(press: Press, actions: Sequence[Action], across: int) -> int:
    """Return how many actions stand side by side so that the rail stays low; another row has to be worth it."""
    costs = {
        a_row: sum(height + press.px(A_NEW_ROW) for height in _heights(press, actions, across, a_row))
        for a_row in range(min(A_ROW, len(actions)), 0, -1)
    }
    return min(costs, key=lambda a_row: costs[a_row])


def _button_width(press: Press, across: int, a_row: int) -> int:
    """Return the width of a button: one or two do not fill the rail, so that keys stand about where they always do."""
    shares = max(a_row, 3 if across > press.px(900) else 2)
    return (across - (shares - 1) * press.px(GAP)) // shares


def _heights(press: Press, actions: Sequence[Action], across: int, a_row: int) -> list[int]:
    """Return the height of each row, with the gap below it, if so many actions stand side by side."""
    wide = _button_width(press, across, a_row)
    heights = [_button(Flow(press, 0, 0, wide), action) for action in actions]
    rows = [max(heights[first : first + a_row]) for first in range(0, len(heights), a_row)]
    return [max(height, press.px(BOTTOM - 2 * GAP)) + press.px(GAP) for height in rows]


def _place(flow: Flow, action: Action, box: Box) -> None:
    ink, edge, thick = slip_inks(action)
    flow.items.append(Fill(box, ink or "folder", edge, flow.px(thick), flow.px(4)))
    inner = Flow(flow.press, box.x, box.y, box.width, ink or "folder")
    high = _button(Flow(flow.press, 0, 0, box.width), action)
    inner.y += (box.height - high) // 2
    _button(inner, action)
    flow.items += inner.items
    flow.widgets.append(widget_of(action, "button", box))


def _button(flow: Flow, action: Action) -> int:
    """Set a button's key, words and, where it is barred, the reason; return its height."""
    start = flow.y
    flow.space(7)
    with flow.indented(flow.px(12), flow.px(10)):
        set_sign(flow, action)
        with flow.indented(sign_room(flow.press, action)):
            flow.write(action.label, _BUTTON if action.enabled else _BARRED)
            if not action.enabled and action.reason:
                flow.write(action.reason, _REASON)
    flow.space(7)
    return flow.y - start
