"""Numbers with their causes: meters, and the sums behind them."""

from __future__ import annotations

from collections.abc import Sequence

from game.faces.desk.flow import Flow
from game.faces.desk.palette import Ink
from game.faces.desk.picture import Fill, Seal, Stroke, Widget
from game.faces.desk.press import BODY, FAINT, STRONG, Style
from game.faces.desk.scale import Box
from game.faces.screen import Meter, Sum, Term

_CHANGE = Style("label", "bold")
_TOTAL = Style("heading", "bold")
BAR, BAR_HEIGHT = 84, 10
"""Units: a bar beside what changed it; alone it takes the whole width."""
COURSE = 30
"""Units: the height of a course, as wide as a bar."""


def set_meter(flow: Flow, meter: Meter) -> None:
    """Set a meter: its name and number, a bar, how it last changed and why."""
    if not meter.intent:
        _meter(flow, meter)
        return
    pressed = Widget(meter.intent, f"{meter.label} {meter.shown}", "sum")
    with flow.slip(pressed, ink=None, edge=None, pad=(0, 3)):
        _meter(flow, meter)


def _meter(flow: Flow, meter: Meter) -> None:
    flow.pair(meter.label, meter.shown, BODY, STRONG)
    has_range, has_changed = meter.high > meter.low, bool(meter.change or meter.cause)
    bar = flow.px(BAR) if has_changed else flow.width
    below = flow.y
    if has_range and len(meter.course) > 1:
        box = Box(flow.x, flow.y + flow.px(3), bar, flow.px(COURSE))
        _course(flow, meter, box)
        below = box.bottom
    elif has_range:
        drop = (flow.press.step("label") - flow.px(BAR_HEIGHT)) // 2 if has_changed else flow.px(2)
        _bar(flow, meter, Box(flow.x, flow.y + drop, bar, flow.px(BAR_HEIGHT)))
        flow.y += 0 if has_changed else drop + flow.px(BAR_HEIGHT)
    if has_changed:
        with flow.indented(bar + flow.px(10) if has_range else 0):
            _last_change(flow, meter)
    flow.y = max(flow.y, below)


def _course(flow: Flow, meter: Meter, box: Box) -> None:
    """Draw how a meter moved between its ends, from the first day on the left to where it stands now."""
    edge, dot = flow.px(1), flow.px(8)
    flow.items.append(Fill(box, "slip", "faint", edge))
    inner = Box(box.x + edge, box.y + dot // 2, box.width - edge - dot, box.height - dot)
    span = meter.high - meter.low
    shares = [min(1.0, max(0.0, (value - meter.low) / span)) for value in meter.course]
    points = tuple(
        (inner.x + round(inner.width * n / (len(shares) - 1)), inner.bottom - round(inner.height * share))
        for n, share in enumerate(shares)
    )
    flow.items.append(Stroke(box, points, "ink", flow.px(2)))
    x, y = points[-1]
    flow.items.append(Fill(Box(x - dot // 2, y - dot // 2, dot, dot), "ink", radius=dot // 2))


def _bar(flow: Flow, meter: Meter, box: Box) -> None:
    """Draw where a meter stands between its ends."""
    share = (meter.value - meter.low) / (meter.high - meter.low)
    filled = round(box.width * min(1.0, max(0.0, share)))
    flow.items.append(Fill(box, "slip", "faint", flow.px(1)))
    if filled:
        flow.items.append(Fill(box._replace(width=filled), "ink"))


def _last_change(flow: Flow, meter: Meter) -> None:
    """Set the change with an arrow drawn from its sign, then its cause."""
    side = round(flow.press.step("label") * 0.45)
    sign = meter.change.lstrip()[:1]
    room = side + flow.px(6) if sign in {"+", "-", "–"} else 0
    if room:
        drop = (flow.press.step("label") - side) // 2
        arrow = Box(flow.x, flow.y + drop, side, side)
        flow.items.append(Seal(arrow, "up" if sign == "+" else "down", "ink"))
    with flow.indented(room):
        if meter.change and meter.cause:
            wide = flow.press.width(meter.change, _CHANGE) + flow.px(8)
            flow.add(flow.press.put(meter.change, _CHANGE, flow.x, flow.y, wide, flow.ground))
            with flow.indented(wide):
                flow.write(meter.cause, FAINT)
        else:
            flow.write(meter.change or meter.cause, _CHANGE if meter.change else FAINT)


def set_sum(flow: Flow, block: Sum) -> None:
    """Set a sum: the total, then each term with its bar to the left or right of nought, and where it is written."""
    flow.pair(block.title, block.total, STRONG, _TOTAL)
    flow.space(6)
    flow.rule("faint")
    largest = max((abs(term.amount) for term in block.terms), default=0.0)
    for term in block.terms:
        flow.space(8)
        _term(flow, term, largest)
        flow.space(6)
        flow.rule()
    if block.note:
        flow.space(8)
        flow.write(block.note, FAINT)


def _term(flow: Flow, term: Term, largest: float) -> None:
    flow.pair(term.label, term.shown, BODY, STRONG)
    flow.space(2)
    _signed_bar(flow, term.amount / largest if largest else 0.0)
    below = " · ".join(part for part in (term.evidence, term.source) if part)
    for text in _packed(flow, (below, term.where, term.path)):
        flow.space(2)
        flow.write(text, FAINT)


def _packed(flow: Flow, parts: Sequence[str]) -> list[str]:
    """Return small print as few lines: as much on one as fits."""
    lines: list[str] = []
    for part in filter(None, parts):
        joined = f"{lines[-1]} · {part}" if lines else part
        if lines and flow.press.width(joined, FAINT) <= flow.width:
            lines[-1] = joined
        else:
            lines.append(part)
    return lines


def _signed_bar(flow: Flow, share: float) -> None:
    """Draw a bar from the middle: what adds goes right and is solid, what takes away goes left and is hollow."""
    height, middle = flow.px(8), flow.x + flow.width // 2
    length = round(abs(share) * (flow.width // 2))
    edge = flow.px(1)
    if length:
        box = Box(middle if share > 0 else middle - length, flow.y, length, height)
        ink: Ink | None = "diamond" if share > 0 else None
        flow.items.append(Fill(box, ink, "diamond" if share > 0 else "stamp", max(edge, flow.px(2))))
    flow.items.append(Fill(Box(middle, flow.y - edge, edge, height + 2 * edge), "faint"))
    flow.y += height + flow.px(3)
