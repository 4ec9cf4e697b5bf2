"""An envelope that is opened before one's eyes: its wax breaks, and only then what lay in it can be read."""

from __future__ import annotations

from game.faces.desk.drawings import svg
from game.faces.desk.flow import Flow
from game.faces.desk.picture import Drawing
from game.faces.desk.scale import Box

FIRST, APART, COMES = 700, 900, 300
"""Milliseconds: when the first seal breaks, how far apart, and how long what lay under it takes to be seen."""

WAX = 46
"""Units."""

_CRACK = "L46 82 L52 68 L41 55 L51 40 L43 26 L52 14 Z"
_LEFT = f"M47 2 C39 5 32 5 25 9 C14 14 5 24 4 37 C3 49 0 62 7 74 C14 87 26 95 40 94 {_CRACK}"
_RIGHT = f"M47 2 C62 0 70 8 80 15 C93 23 94 38 93 50 C93 65 86 78 74 87 C63 95 51 93 40 94 {_CRACK}"
_WHOLE = svg(
    116, 100,
    '<g transform="translate(10 2)">',
    f'<path fill="$wax" d="{_LEFT}"/><path fill="$wax" d="{_RIGHT}"/>',
    '<circle cx="48" cy="48" r="33" fill="none" stroke="$night" stroke-opacity="0.45" stroke-width="4"/></g>',
)  # fmt: skip
_BROKEN = svg(
    116, 100,
    f'<g transform="translate(1 4) rotate(-8 48 94)"><path fill="$wax" d="{_LEFT}"/></g>',
    f'<g transform="translate(19 0) rotate(8 48 94)"><path fill="$wax" d="{_RIGHT}"/></g>',
)  # fmt: skip


def cover(box: Box, until: int) -> Drawing:
    """Return blank paper that hides what lies in a box for so many milliseconds of a moment."""
    blank = f'<path fill="$plain" d="M0 0 H{box.width} V{box.height} H0 Z"/>'
    return Drawing(box, svg(box.width, box.height, blank), until=until)


def wax_room(flow: Flow) -> int:
    """Return the width that the wax takes at the right of an envelope's first lines."""
    return flow.px(WAX) * 116 // 100 + flow.px(12)


def open_envelope(flow: Flow, head: Box) -> None:
    """Lay the wax at the right of a paper's head, and hide the words of the head and all below it until it breaks: one
    envelope after the other. Whose it is stands before them, and is seen.
    """
    before = sum(isinstance(item, Drawing) and item.svg == _BROKEN for item in flow.items)
    when, high = FIRST + APART * before, flow.px(WAX)
    wide = high * 116 // 100
    wax = Box(flow.x + flow.width - wide, head.y, wide, high)
    flow.items += [
        cover(head, when),
        cover(Box(flow.x, head.bottom, flow.width, max(1, flow.y - head.bottom)), when),
        Drawing(wax, _WHOLE, until=when),
        Drawing(wax, _BROKEN, since=when, fade=COMES),
    ]
