"""Accounts in columns, and texts laid beside one another word by word."""

from __future__ import annotations

from collections.abc import Sequence

from game.faces.desk.flow import Flow
from game.faces.desk.palette import Ink
from game.faces.desk.picture import Fill, Seal, Widget
from game.faces.desk.press import FAINT, LABEL, STRONG, Style
from game.faces.desk.scale import Box
from game.faces.screen import Account, Entry, Redline

_HEAD = Style("label", ink="faint", align="right")
_FIGURE = Style("label", "bold", align="right")
_GAP = 8
"""Units that stay free at the left of a column, so that no two heads touch."""
_SIGN = 0.42
"""The size of an arrow beside a number, as a share of the line."""

_CHANGES = {"kept": LABEL, "removed": FAINT, "added": Style("label", "bold")}
_LARGE = {"kept": Style("headline"), "removed": Style("headline", ink="faint"), "added": Style("headline", "bold")}
_LINES: dict[str, tuple[float, Ink]] = {"removed": (0.52, "stamp"), "added": (0.9, "ink")}
"""How far down its line a word is struck or underlined, and in what; the line lies under the letters."""


def set_account(flow: Flow, account: Account) -> None:
    """Set an account: the title, its heads over their columns, then line by line with an arrow for each sign."""
    if account.title:
        flow.write(account.title, STRONG)
    widths = _columns(flow, account)
    if account.entries:
        _line(flow, "", account.heads, widths, _HEAD)
        flow.rule()
    for entry in account.entries:
        flow.space(2)
        if entry.intent:
            with flow.slip(Widget(entry.intent, entry.label, "sum"), ink=None, edge=None, pad=(0, 2)):
                _entry(flow, entry, widths)
        else:
            _entry(flow, entry, widths)
    if account.note:
        flow.space(4)
        flow.write(account.note, FAINT)


def _columns(flow: Flow, account: Account) -> list[int]:
    """Return the width of each column of numbers: its widest number or word, and no more than its share."""
    most = flow.width * 3 // 5 // max(len(account.heads), 1)
    sign = round(flow.press.step("label") * _SIGN) + flow.px(4)
    return [
        min(most, max(_widest(flow, head.split(), _HEAD), _widest(flow, shown, _FIGURE) + sign) + flow.px(10))
        for head, shown in zip(account.heads, zip(*(e.shown for e in account.entries), strict=True), strict=False)
    ]


def _widest(flow: Flow, texts: Sequence[str], style: Style) -> int:
    return max((flow.press.width(text, style) for text in texts if text), default=0)


def _line(flow: Flow, label: str, told: Sequence[str], widths: Sequence[int], style: Style) -> list[Box]:
    """Set a line's words at the left and what is told at the right; return where each of the latter lies."""
    top, below, boxes = flow.y, flow.y, []
    x = flow.x + flow.width - sum(widths)
    with flow.indented(0, sum(widths)):
        if label:
            below = flow.write(label, LABEL).bottom
    for text, wide in zip(told, widths, strict=True):
        if text:
            box = flow.add(flow.press.put(text, style, x + flow.px(_GAP), top, wide - flow.px(_GAP), flow.ground))
            below = max(below, box.bottom)
        boxes.append(Box(x, top, wide, flow.press.step(style.size)))
        x += wide
    flow.y = below
    return boxes


def _entry(flow: Flow, entry: Entry, widths: Sequence[int]) -> None:
    boxes = _line(flow, entry.label, entry.shown, widths, _FIGURE)
    side = round(flow.press.step("label") * _SIGN)
    for amount, shown, box in zip(entry.amounts, entry.shown, boxes, strict=True):
        if amount and shown:
            right = box.right - flow.press.width(shown, _FIGURE) - flow.px(4)
            arrow = Box(right - side, box.y + (box.height - side) // 2, side, side)
            flow.items.append(Seal(arrow, "up" if amount > 0 else "down", "diamond" if amount > 0 else "stamp"))


def set_redline(flow: Flow, text: Redline) -> None:
    """Set a text word by word: what was removed is struck through, what was added bold and underlined."""
    flow.write(text.title, STRONG if text.large else FAINT)
    styles = _LARGE if text.large else _CHANGES
    kept = styles["kept"]
    space = flow.press.width("a a", kept) - 2 * flow.press.width("a", kept)
    step = flow.press.step(kept.size)
    x, end = flow.x, flow.x + flow.width
    for span in text.spans:
        style = styles[span.change]
        for word in span.text.split():
            wide = flow.press.width(word, style)
            if x > flow.x and x + wide > end:
                x, flow.y = flow.x, flow.y + step
            if span.change != "kept":
                down, ink = _LINES[span.change]
                flow.items.append(Fill(Box(x, flow.y + round(step * down), wide, flow.px(1)), ink))
            box = flow.add(flow.press.put(word, style, x, flow.y, max(min(wide, flow.width), 1), flow.ground))
            flow.y = box.bottom - step
            x += wide + space
    flow.y += step if text.spans else 0
    if text.note:
        flow.write(text.note, FAINT)
