"""Text and documents on their paper: the record with its stamp, what was computed on graph paper, the rest plain."""

from __future__ import annotations

from game.faces.desk.drawings import emblem, svg
from game.faces.desk.flow import MARK_INK, Flow
from game.faces.desk.opening import open_envelope, wax_room
from game.faces.desk.palette import Ink
from game.faces.desk.picture import Drawing, Fill
from game.faces.desk.picture import Seal as Sign
from game.faces.desk.press import BODY, FAINT, HEADING, LABEL, STRONG, Style
from game.faces.desk.scale import Box
from game.faces.screen import Document, Mark, PaperKind, Seal, Stock, Text
from game.faces.words import words

_STAMPS: dict[Stock, Style] = {
    "record": Style("label", "typed", "stamp", "centre"),
    "computed": Style("label", "bold", "diamond", "centre"),
}

_STAMPED = Style("heading", "typed", "stamp")
_LARGE = Style("headline", "bold", balanced=True)


_BANDS: dict[PaperKind, tuple[Ink, Ink]] = {"flash": ("stamp", "plain"), "night": ("night", "light")}
"""Kinds of paper that are known by a band over them: its ink, and that of the words on it."""

_WAX = 96
_BROAD = 480
"""Units: a seal in wax."""

_BLOB = svg(
    96,
    96,
    '<path fill="$wax" d="M47 2 C62 0 70 8 80 15 C93 23 94 38 93 50 C93 65 86 78 74 87 C63 95 51 93 40 94 C26 95 14 87 '
    '7 74 C0 62 3 49 4 37 C5 24 14 14 25 9 C32 5 39 3 47 2 Z"/>',
    '<circle cx="48" cy="48" r="35" fill="none" stroke="$night" stroke-opacity="0.45" stroke-width="3"/>',
    '<circle cx="48" cy="47" r="35" fill="none" stroke="$light" stroke-opacity="0.35" stroke-width="1.5"/>',
)


def set_text(flow: Flow, block: Text) -> None:
    """Set a paragraph; on paper of its own where that differs from what lies under it."""
    if block.stock not in {"plain", flow.ground}:
        with flow.paper(block.stock):
            set_titled(flow, "", block.stock)
            _paragraph(flow, block)
        return
    _paragraph(flow, block)


def _paragraph(flow: Flow, block: Text) -> None:
    if block.role == "heading":
        flow.write(block.text, STRONG)
    elif block.role == "large":
        flow.write(block.text, _LARGE)
    elif block.role == "stamp":
        _stamp(flow, block.text)
    elif block.role == "note":
        flow.write(block.text, FAINT)
    elif block.role == "quote":
        top = flow.y
        with flow.indented(flow.px(14)):
            flow.write(block.text, BODY)
        flow.items.append(Fill(Box(flow.x, top, flow.px(3), flow.y - top), "hairline"))
    else:
        flow.write(block.text, BODY)


def _stamp(flow: Flow, text: str) -> None:
    """Set a few words as a stamp of their own, in a double frame."""
    pad = flow.px(12)
    wide = min(flow.press.width(text, _STAMPED), flow.width - 2 * pad)
    piece = flow.press.put(text, _STAMPED, flow.x + pad, flow.y + flow.px(8), wide, flow.ground)
    box = Box(flow.x, flow.y, wide + 2 * pad, piece.box.height + 2 * flow.px(8))
    flow.items += [
        Fill(box, None, "stamp", flow.px(2), flow.px(3)),
        Fill(box.grown(-flow.px(4)), None, "stamp", flow.px(1), flow.px(2)),
    ]
    flow.add(piece)
    flow.y = box.bottom


def set_document(flow: Flow, block: Document) -> None:
    """Set a document: its heading and stamp, who wrote it and when, its text, and what it rests on.

    On our own papers a badge without a source stands where the record has its stamp, and costs no line.
    """
    above = block.badge if block.stock == "plain" and not block.source and block.paragraphs else ""
    with flow.paper(block.stock, 14):
        _band(flow, block.kind)
        head = _letterhead(flow, block, above)
        for number, paragraph in enumerate(block.paragraphs):
            flow.space(8 if number else 0)
            flow.write(paragraph, BODY)
        if (block.badge or block.source) and not above:
            if block.paragraphs:
                flow.space(10)
                flow.rule()
                flow.space(6)
            _resting_on(flow, block.badge, block.source)
        if block.kind == "signed":
            _hands(flow)
        if block.kind == "opened":
            open_envelope(flow, head)


def set_seal(flow: Flow, block: Seal) -> None:
    """Set a chair's seal in wax, its emblem pressed into it, and below whose it is, behind its side's shape.

    In a broad column, where it is what the page is about, it is large.
    """
    side = flow.px(_WAX if flow.width < flow.px(_BROAD) else 3 * _WAX)
    box = Box(flow.x + (flow.width - side) // 2, flow.y, side, side)
    flow.items.append(Drawing(box, _BLOB))
    inner = side // 2
    pressed = Box(box.x + (side - inner) // 2, box.y + (side - inner) // 2, inner, inner)
    flow.items.append(Drawing(pressed, emblem(block.emblem), "light"))
    flow.y = box.bottom
    if block.name:
        flow.space(6)
        _named(flow, block.name, block.mark)


def _named(flow: Flow, name: str, mark: Mark) -> None:
    """Set a name in the middle, and before it a side's shape."""
    side = flow.press.step("label") * 3 // 5
    room = side + flow.px(8) if mark != "none" else 0
    wide = min(flow.press.width(name, LABEL), flow.width - room)
    x = flow.x + (flow.width - wide - room) // 2
    if room:
        drop = (flow.press.step("label") - side) // 2
        flow.items.append(Sign(Box(x, flow.y + drop, side, side), mark, MARK_INK[mark]))
    flow.lay(flow.press.put(name, LABEL, x + room, flow.y, wide, flow.ground))


def _band(flow: Flow, kind: PaperKind) -> None:
    """Set what kind of news this is over its paper, from edge to edge."""
    if kind not in _BANDS:
        return
    ink, light = _BANDS[kind]
    pad, text = flow.px(14), words(flow.press.language).say(f"paper-{kind}")
    style = Style("label", "typed", light)
    box = Box(flow.x - pad, flow.y - pad, flow.width + 2 * pad, flow.press.step("label") + flow.px(8))
    flow.items.append(Fill(box, ink))
    wide = min(flow.press.width(text, style), flow.width)
    flow.add(flow.press.put(text, style, flow.x, box.y + flow.px(4), wide, ink))
    _tape(flow, Box(flow.x + wide + pad, box.y, flow.width - wide, box.height), light)
    flow.y = box.bottom + flow.px(10)


def _tape(flow: Flow, box: Box, ink: Ink) -> None:
    """Hatch what is left of a band, as urgent forms were."""
    wide, high = max(1, box.width), box.height
    lines = "".join(f"M{x} {high} L{x + high // 2} 0 " for x in range(0, wide, max(6, high // 2)))
    weight = max(1, high // 12)
    flow.items.append(
        Drawing(
            box, svg(wide, high, f'<path d="{lines}" stroke="currentColor" stroke-width="{weight}" fill="none"/>'), ink
        )
    )


def _hands(flow: Flow) -> None:
    """Set two lines to sign on, each with a hand that cannot be read, and the ribbon that ties the pages."""
    flow.space(12)
    high, half = flow.px(34), flow.width // 2
    for number, hand in enumerate((
        "M4 22 C10 2 16 4 14 18 C13 28 24 10 28 14 C32 18 26 24 34 20 C44 14 48 6 52 12 C56 20 60 18 72 16",
        "M4 16 C14 26 12 2 20 6 C28 10 14 26 26 24 C36 22 34 8 42 10 C48 14 44 22 52 20 C60 18 62 10 74 14",
    )):  # fmt: skip
        box = Box(flow.x + number * half, flow.y, min(half - flow.px(20), flow.px(170)), high)
        pen = f'<path d="{hand}" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/>'
        flow.items.append(
            Drawing(Box(box.x, box.y, high * 80 // 30, high), svg(80, 30, pen), since=700 + 900 * number, fade=500)
        )
        flow.items.append(Fill(Box(box.x, box.bottom, box.width, flow.px(1)), "ink"))
    flow.y += high + flow.px(4)


def _letterhead(flow: Flow, block: Document, badge: str) -> Box:
    """Set the head of a document; return where its words stand, beside whose it is."""
    top = flow.y
    side = flow.press.step("heading") * 3 // 4
    room = side + flow.px(10) if block.mark != "none" else 0
    if room:
        drop = (flow.press.step("heading") - side) // 2
        flow.seal(block.mark, flow.x, flow.y + drop, side)
    drawn = flow.px(30) if block.emblem else 0
    if drawn:
        flow.items.append(Drawing(Box(flow.x + room, flow.y, drawn, drawn), emblem(block.emblem)))
        room += drawn + flow.px(10)
    taken = _badge_width(flow, badge) + flow.px(12) if badge else 0
    if block.kind == "opened":
        taken = wax_room(flow)
    if badge:
        drop = max(0, (flow.press.step("heading") - flow.press.step("label")) // 2)
        with flow.indented(flow.width - taken + flow.px(12)):
            _badge(flow, badge, flow.y + drop)
    with flow.indented(room, taken):
        set_titled(flow, block.title, block.stock)
        if block.byline:
            flow.write(block.byline, FAINT)
    flow.space(6)
    ink = MARK_INK[block.mark] if block.mark != "none" else "hairline"
    flow.items.append(Fill(Box(flow.x, flow.y, flow.width - (taken if block.kind == "opened" else 0), flow.px(2)), ink))
    flow.space(10)
    return Box(flow.x + room, top, flow.width - room, flow.y - top)


def set_titled(flow: Flow, title: str, stock: Stock) -> None:
    """Set a title, and at its right in words what paper it stands on: in grey and in the dark it must still be plain.

    The stamp is set straight, for a turned one blurs Hangul; where the title leaves no room it stands above.
    """
    if stock == "plain":
        flow.write(title, HEADING)
        return
    text, style = words(flow.press.language).say(f"desk-stock-{stock}"), _STAMPS[stock]
    pad, line, gap = flow.px(7), flow.press.step("label"), flow.px(12)
    wide = min(flow.press.width(text, style) + 2 * pad, flow.width)
    beside = flow.press.width(title, HEADING) <= flow.width - wide - gap or flow.width - wide - gap > flow.width // 2
    drop = max(0, (flow.press.step("heading") - line) // 2) if beside else 0
    box = Box(flow.x + flow.width - wide, flow.y + drop, wide, line)
    flow.items.append(Fill(box, None, style.ink, flow.px(2 if stock == "record" else 1), flow.px(2)))
    flow.add(flow.press.put(text, style, box.x + pad, box.y, wide - 2 * pad, flow.ground))
    if not beside:
        flow.y = box.bottom + flow.px(4)
        flow.write(title, HEADING)
        return
    with flow.indented(0, wide + gap):
        flow.write(title, HEADING)


def _resting_on(flow: Flow, badge: str, source: str) -> None:
    """Set the badge of evidence in its box, and the source beside it, or below where there is no room."""
    room = 0
    if badge:
        bottom = _badge(flow, badge, flow.y)
        room = _badge_width(flow, badge) + flow.px(10)
        if not source or flow.width - room < flow.width // 2:
            flow.y, room = bottom + flow.px(3), 0
    if source:
        with flow.indented(room):
            flow.write(source, FAINT)


def _badge_width(flow: Flow, badge: str) -> int:
    return min(flow.press.width(badge, LABEL) + 2 * flow.px(6), flow.width)


def _badge(flow: Flow, badge: str, y: int) -> int:
    """Set the badge of evidence in its box at the left of a line; return where the box ends."""
    pad, wide = flow.px(6), _badge_width(flow, badge)
    piece = flow.press.put(badge, LABEL, flow.x + pad, y, wide - 2 * pad, flow.ground)
    flow.items.append(Fill(Box(flow.x, y, wide, piece.box.height), None, "faint", flow.px(1)))
    flow.add(piece)
    return piece.box.bottom
