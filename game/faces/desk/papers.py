"""Text and documents on their paper: the record with its stamp, what was computed on graph paper, the rest plain."""

from __future__ import annotations

from game.faces.desk.flow import MARK_INK, Flow
from game.faces.desk.picture import Fill
from game.faces.desk.press import BODY, FAINT, HEADING, LABEL, STRONG, Style
from game.faces.desk.scale import Box
from game.faces.screen import Document, Stock, Text
from game.faces.words import words

_STAMPS: dict[Stock, Style] = {
    "record": Style("label", "typed", "stamp", "centre"),
    "computed": Style("label", "bold", "diamond", "centre"),
}

_STAMPED = Style("heading", "typed", "stamp")


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
    """Set a document: its heading and stamp, who wrote it and when, its text, and what it rests on."""
    with flow.paper(block.stock, 14):
        _letterhead(flow, block)
        for number, paragraph in enumerate(block.paragraphs):
            flow.space(8 if number else 0)
            flow.write(paragraph, BODY)
        if block.badge or block.source:
            if block.paragraphs:
                flow.space(10)
                flow.rule()
                flow.space(6)
            _resting_on(flow, block.badge, block.source)


def _letterhead(flow: Flow, block: Document) -> None:
    side = flow.press.step("heading") * 3 // 4
    room = side + flow.px(10) if block.mark != "none" else 0
    if room:
        drop = (flow.press.step("heading") - side) // 2
        flow.seal(block.mark, flow.x, flow.y + drop, side)
    with flow.indented(room):
        set_titled(flow, block.title, block.stock)
        if block.byline:
            flow.write(block.byline, FAINT)
    flow.space(6)
    ink = MARK_INK[block.mark] if block.mark != "none" else "hairline"
    flow.items.append(Fill(Box(flow.x, flow.y, flow.width, flow.px(2)), ink))
    flow.space(10)


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
        pad, gap = flow.px(6), flow.px(10)
        wide = min(flow.press.width(badge, LABEL), flow.width - 2 * pad)
        piece = flow.press.put(badge, LABEL, flow.x + pad, flow.y, wide, flow.ground)
        flow.items.append(Fill(Box(flow.x, flow.y, wide + 2 * pad, piece.box.height), None, "faint", flow.px(1)))
        flow.add(piece)
        room = wide + 2 * pad + gap
        if not source or flow.width - room < flow.width // 2:
            flow.y, room = piece.box.bottom + flow.px(3), 0
    if source:
        with flow.indented(room):
            flow.write(source, FAINT)
