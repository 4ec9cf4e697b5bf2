"""A lesson's drawings: the time left, large enough for the last row, and the capitals' cards with their hands."""

from __future__ import annotations

from game.faces.desk.choices import frame, key_width, set_key
from game.faces.desk.flow import MARK_INK, Flow
from game.faces.desk.palette import Ink
from game.faces.desk.picture import Fill, Picture, Region, Seal, Widget
from game.faces.desk.press import BODY, FAINT, HEADING, HEADLINE, LABEL, STRONG, Style
from game.faces.desk.scale import Box
from game.faces.lesson_blocks import Ballots, Hand, Stack, Timer, VoteCard
from game.faces.screen import Screen

_FIGURES = Style("figures", "bold", "ink", "right")
_LATE = Style("figures", "bold", "stamp", "right")
_TOOL = Style("label")
_WARNING = Style("label", "bold", "stamp")
_LETTER = Style("heading", "bold", "light", "centre")
_CHIP = Style("label", "bold", "light", "centre")
_BAR, _TOOL_GAP, _CHIP_SIDE, _HAND = 10, 10, 34, 92
"""Units: the bar's height, the room between tools, a table's chip, and what a chip takes with its letter."""


def set_timer(flow: Flow, screen: Screen, timer: Timer) -> None:
    """Set the question with the figures beside it, and under both the bar and what can be done about the time."""
    style = _LATE if timer.is_over else _FIGURES
    wide = flow.press.width(timer.shown, style) if timer.shown else 0
    room = wide + flow.px(28) if wide else 0
    top = flow.y
    with flow.indented(0, room):
        flow.write(screen.question, HEADLINE)
    below = flow.y
    if wide:
        below = max(
            below,
            flow.add(flow.press.put(timer.shown, style, flow.x + flow.width - wide, top, wide, flow.ground)).bottom,
        )
    flow.y = below + flow.px(4)
    _under(flow, timer)


def _under(flow: Flow, timer: Timer) -> None:
    """Set the bar at the left and the tools at the right of one line."""
    high = flow.press.step("label") + flow.px(8)
    taken = _tools(flow, timer, high)
    note = flow.press.put(timer.note, FAINT, flow.x, flow.y + flow.px(4), flow.width - taken, flow.ground)
    noted = flow.press.width(timer.note, FAINT) + flow.px(14) if timer.note else 0
    long = flow.width - taken - noted
    if timer.note:
        flow.add(note)
    if timer.shown and long > flow.px(60):
        box = Box(flow.x + noted, flow.y + (high - flow.px(_BAR)) // 2, long, flow.px(_BAR))
        flow.items.append(Fill(box, "slip", "faint", flow.px(1)))
        left = round(long * min(1.0, max(0.0, timer.share)))
        if left:
            flow.items.append(Fill(box._replace(width=left), "faint" if timer.is_still else "ink"))
    flow.y += high + flow.px(6)


def _tools(flow: Flow, timer: Timer, high: int) -> int:
    """Set what can be done about the time, flush right; return the room it takes."""
    widths = [
        key_width(flow.press, key) + flow.px(6) + flow.press.width(label, _TOOL) + flow.px(_TOOL_GAP)
        for label, _, key in timer.tools
    ]
    x = flow.x + flow.width - sum(widths)
    for (label, intent, key), wide in zip(timer.tools, widths, strict=True):
        box = Box(x, flow.y, wide - flow.px(4), high)
        y = flow.y + flow.px(4)
        words = set_key(flow, key, x, y, "label", "ink").right + flow.px(6)
        flow.add(flow.press.put(label, _TOOL, words, y, x + wide - words, flow.ground))
        flow.widgets.append(Widget(intent, label, "tool", (box,), key=key))
        x += wide
    return sum(widths) + flow.px(14)


def dark(screen: Screen, page: Box) -> Picture:
    """Return a page on which nothing is seen; pressing it anywhere, or its key, does the one thing there is to do."""
    widgets = tuple(Widget(one.intent, one.label, "column", (page,), key=one.key) for one in screen.actions)
    return Picture(page, (Region("ground", page, page.height, (Fill(page, "night"),), widgets),))


def set_ballots(flow: Flow, block: Ballots) -> None:
    """Set the capitals side by side, each with its cards and, below them, the hands of its tables."""
    gap, top = flow.px(28), flow.y
    wide = (flow.width - gap * (len(block.stacks) - 1)) // len(block.stacks)
    ends = []
    for number, stack in enumerate(block.stacks):
        flow.y = top
        left = number * (wide + gap)
        with flow.indented(left, flow.width - left - wide):
            _stack(flow, stack)
        ends.append(flow.y)
    flow.y = max(ends)


def _stack(flow: Flow, stack: Stack) -> None:
    ink = MARK_INK[stack.mark]
    side = round(flow.press.step("heading") * 0.62)
    flow.items.append(Seal(Box(flow.x, flow.y + (flow.press.step("heading") - side) // 2, side, side), stack.mark, ink))
    with flow.indented(side + flow.px(10)):
        flow.write(stack.name, HEADING)
    if stack.question:
        flow.space(2)
        flow.write(stack.question, BODY)
    flow.space(6)
    flow.rule(ink)
    flow.space(8)
    for number, card in enumerate(stack.cards):
        flow.space(6 if number else 0)
        _card(flow, card, ink)
    if stack.hands:
        flow.space(14 if stack.cards else 4)
        _hands(flow, stack)
    elif stack.note:
        flow.space(2)
        flow.write(stack.note, _WARNING if stack.cards else BODY)


def _card(flow: Flow, card: VoteCard, ink: Ink) -> None:
    """Set a card: its letter on a patch, its words beside it; one that can be voted for is a thing to press."""
    is_open, top = bool(card.intent), flow.y
    room = _together_width(flow, card)
    known = len(flow.widgets)
    with flow.indented(0, room):
        _slip(flow, card, ink)
    if not is_open:
        del flow.widgets[known:]
    if room:
        _together(flow, card, Box(flow.x + flow.width - room + flow.px(6), top, room - flow.px(6), flow.y - top))


def _slip(flow: Flow, card: VoteCard, ink: Ink) -> None:
    is_open = bool(card.intent)
    paper: Ink | None = "glow" if card.is_chosen else "slip" if is_open else None
    pressed = Widget(card.intent, card.label, "option", key=card.letter.lower())
    edge: Ink | None = "ink" if card.is_chosen else "faint" if is_open else "hairline"
    with flow.slip(pressed, ink=paper, edge=edge, pad=(8, 4), thick=frame(is_chosen=card.is_chosen)):
        patch = flow.press.step("heading")
        box = Box(flow.x, flow.y + (flow.press.step("body") - patch) // 2 + flow.px(2), patch, patch)
        flow.items.append(Fill(box, ink, radius=flow.px(4)))
        flow.add(flow.press.put(card.letter, _LETTER, box.x, box.y, patch, ink))
        with flow.indented(patch + flow.px(12)):
            flow.write(card.label, STRONG)
            if card.detail:
                flow.write(card.detail, LABEL)


def _together_width(flow: Flow, card: VoteCard) -> int:
    """Return the room beside a card for the key that all tables left share."""
    if card.together is None:
        return 0
    wide = key_width(flow.press, card.together[2]) + flow.press.width(_times(card), LABEL)
    return wide + flow.px(6 + 6 + 16)


def _times(card: VoteCard) -> str:
    return f"×{card.tables}"


def _together(flow: Flow, card: VoteCard, box: Box) -> None:
    """Set the key with which all tables left vote alike, and how many they are."""
    if card.together is None:
        return
    label, intent, key = card.together
    flow.items.append(Fill(box, "slip", "faint", flow.px(1), flow.px(3)))
    y = box.y + (box.height - flow.press.step("label")) // 2
    right = set_key(flow, key, box.x + flow.px(8), y, "label", "ink").right + flow.px(6)
    flow.add(flow.press.put(_times(card), LABEL, right, y, box.right - right, "slip"))
    flow.widgets.append(Widget(intent, label, "option", (box,), key=key))


def _hands(flow: Flow, stack: Stack) -> None:
    """Set the tables as chips of their capital's shape, each with the card it holds up; the note beside or below."""
    side, top, x = flow.px(_CHIP_SIDE), flow.y, flow.x
    for hand in stack.hands:
        if x + flow.px(_HAND) > flow.x + flow.width:
            x, top = flow.x, top + side + flow.px(12)
        _hand(flow, hand, stack, Box(x, top, side, side))
        x += flow.px(_HAND)
    flow.y = top + side + flow.px(10)
    if stack.note and flow.press.width(stack.note, LABEL) <= flow.x + flow.width - x:
        at = top + (side - flow.press.step("label")) // 2
        flow.add(flow.press.put(stack.note, LABEL, x, at, flow.x + flow.width - x, flow.ground))
    elif stack.note:
        flow.write(stack.note, LABEL)


def _hand(flow: Flow, hand: Hand, stack: Stack, box: Box) -> None:
    ink, press = MARK_INK[stack.mark], flow.press
    radius = box.width // 2 if stack.mark == "round" else 0
    if hand.is_next:
        flow.items.append(Fill(box.grown(flow.px(4)), "glow", "ink", flow.px(2), radius + flow.px(4) if radius else 0))
    flow.items.append(Fill(box, ink, radius=radius))
    drop = (box.height - press.step("label")) // 2
    flow.add(press.put(str(hand.table), _CHIP, box.x, box.y + drop, box.width, ink))
    if hand.card:
        at = box.y + (box.height - press.step("body")) // 2
        flow.add(press.put(hand.card, STRONG, box.right + flow.px(10), at, press.width(hand.card, STRONG), flow.ground))
    if hand.speaks:
        flow.items.append(Fill(Box(box.x, box.bottom + flow.px(6), box.width, flow.px(4)), "ink"))
