"""A ribbon of dates: a line of steps with a grip on the one that is looked at; it is dragged like a slider."""

from __future__ import annotations

from collections.abc import Sequence

from game.faces.desk.flow import Flow
from game.faces.desk.palette import Ink
from game.faces.desk.picture import Fill, Slide, Widget
from game.faces.desk.press import FAINT
from game.faces.desk.scale import Box
from game.faces.ribbon import Ribbon, Stop

BAND, LINE, GRIP, SIGN = 28, 3, 17, 15
"""Units: how high the band is, how thick its line, how wide the grip and a hinge's diamond."""

ALONG = "along:"
"""What dragging means, with the share of the way after it."""


def set_ribbon(flow: Flow, ribbon: Ribbon) -> None:
    """Set the line of steps, and the months below it; the date one stands at is told on the rail above."""
    rim = flow.px(GRIP)
    places = _places(flow.x + rim, flow.width - 2 * rim, len(ribbon.stops))
    if not places:
        return
    top = flow.y
    band = Box(flow.x, flow.y, flow.width, flow.px(BAND))
    _line(flow, ribbon, places, band)
    for number, stop in enumerate(ribbon.stops):
        _sign(flow, stop, places[number], band, (number <= ribbon.here, _room(places)))
    flow.y = band.bottom
    _months(flow, ribbon.stops, places)
    track = Box(places[0], band.y, max(places[-1] - places[0], 1), band.height)
    ways = max(len(places) - 1, 1)
    slide = Slide(track, ribbon.here / ways, 1 / ways, ALONG)
    box = Box(flow.x, top, flow.width, flow.y - top)
    flow.widgets.append(
        Widget(ALONG, f"{ribbon.title}: {ribbon.stops[ribbon.here].label}", "slider", (box,), slide=slide)
    )


def _places(left: int, wide: int, count: int) -> list[int]:
    """Return how far right each step lies: all as far apart, for days say little where much happens in a few."""
    return [left + (wide * number // (count - 1) if count > 1 else wide // 2) for number in range(count)]


def _room(places: Sequence[int]) -> int:
    """Return the pixels from one step to the next."""
    return places[1] - places[0] if len(places) > 1 else 1_000


def _line(flow: Flow, ribbon: Ribbon, places: Sequence[int], band: Box) -> None:
    """Draw the line, darker as far as one has come, a mark where two paths part, and the grip."""
    thick, middle, here = flow.px(LINE), band.centre[1], places[ribbon.here]
    y = middle - thick // 2
    flow.items.append(Fill(Box(places[0], y, places[-1] - places[0] + 1, thick), "faint"))
    flow.items.append(Fill(Box(places[0], y - thick // 2, here - places[0] + 1, 2 * thick), "ink"))
    if 0 <= ribbon.parted < len(places):
        apart = Box(places[ribbon.parted] - flow.px(9), band.y, flow.px(3), band.height)
        flow.items.append(Fill(apart, "stamp"))
    grip = Box(here - flow.px(GRIP) // 2, band.y, flow.px(GRIP), band.height)
    flow.items.append(Fill(grip, "glow", "ink", flow.px(2), flow.px(5)))


def _sign(flow: Flow, stop: Stop, x: int, band: Box, about: tuple[bool, int]) -> None:
    """Draw a step: a notch, a taller one where a paper reached a stage, a diamond at a fork."""
    is_past, room = about
    middle = band.centre[1]
    ink: Ink = "ink" if is_past else "faint"
    if stop.look == "hinge":
        side = min(flow.px(SIGN), max(room, flow.px(6)))
        flow.seal("diamond", x - side // 2, middle - side // 2, side, "diamond" if is_past else "faint")
    else:
        high = flow.px(18 if stop.look == "paper" else 9)
        wide = flow.px(4 if stop.look == "paper" else 2)
        flow.items.append(Fill(Box(x - wide // 2, middle - high // 2, wide, high), ink))
    if stop.is_noted:
        dot = flow.px(5)
        flow.items.append(Fill(Box(x - dot // 2, band.bottom - dot, dot, dot), "stamp", radius=dot // 2))


def _months(flow: Flow, stops: Sequence[Stop], places: Sequence[int]) -> None:
    """Set the months below their first steps, as many as have room."""
    free, end = flow.x, flow.x + flow.width
    for stop, x in zip(stops, places, strict=True):
        wide = flow.press.width(stop.month, FAINT) if stop.month else 0
        left = min(max(flow.x, x - flow.px(6)), end - wide)
        if wide and left >= free:
            flow.add(flow.press.put(stop.month, FAINT, left, flow.y, wide, flow.ground))
            free = left + wide + flow.px(12)
    flow.y += flow.press.step("label")
