"""A map set on paper: land and lines as drawings, over them the places, each with a typed strip that meets no other."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from game.faces.desk.choices import key_width, set_key
from game.faces.desk.drawings import svg
from game.faces.desk.flow import Flow
from game.faces.desk.palette import Ink
from game.faces.desk.picture import Drawing, Fill, Widget
from game.faces.desk.press import FAINT, LABEL
from game.faces.desk.scale import Box
from game.faces.desk.signs import arrow_sign, line_sign, place_sign
from game.faces.screen import Map, Place, Points, Route

HIGHEST = 0.6
"""The highest a map is drawn, as a share of the desk: all of it is seen at once, between the rails."""

SIGN, NEW, PAD = 18, 26, 4
"""Units: the size of a place's sign and of what is new, and the room around a label."""

BESIDE = 200
"""Units: the least room beside a map for what its signs mean."""

DARKENS, FIRST, APART, COMES = (500, 2000), 900, 700, 350
"""Milliseconds: when a night falls and how long it takes; when the first change is seen, how far apart, how long."""

_LAMP = svg(20, 20, '<circle cx="10" cy="10" r="9.4" fill="$glow"/>')
"""What lights up for a moment where something comes about."""

_GRAIN = 1000.0
"""The width of a map in the units of its drawing."""


@dataclass(slots=True)
class _Sheet:
    """The map being drawn: its box, and what already lies on it."""

    box: Box
    taken: list[Box]
    lines: list[Box]

    def spot(self, at: tuple[float, float]) -> tuple[int, int]:
        return self.box.x + round(at[0] * self.box.width), self.box.y + round(at[1] * self.box.width)

    def room(self, places: Sequence[Box]) -> Box | None:
        """Return the first place within the map that is free; better one that hides no line."""
        hiding = None
        for box in places:
            if self.box.contains(box) and not any(box.meets(other) for other in self.taken):
                if not any(box.meets(line) for line in self.lines):
                    return box
                hiding = hiding or box
        return hiding


def set_map(flow: Flow, block: Map) -> None:
    """Set a map as wide as the column, or as high as may be, with what is told of it below or beside it."""
    wide = min(flow.width, round(flow.press.scale.canvas.height * HIGHEST / block.high))
    if block.legend:
        wide = min(wide, max(flow.width // 2, flow.width - flow.px(BESIDE + 20)))
    beside = flow.width - wide - flow.px(20)
    if block.intent:
        with flow.slip(Widget(block.intent, block.title, "sum", key=block.key), ink=None, edge=None, pad=(0, 0)):
            _sheet(flow, block, Box(flow.x + (flow.width - wide) // 2, flow.y, wide, round(wide * block.high)))
            _way(flow, block)
    elif block.legend and beside >= flow.px(BESIDE):
        top = flow.y
        _sheet(flow, block, Box(flow.x, top, wide, round(wide * block.high)))
        end, flow.y = flow.y, top
        with flow.indented(flow.width - beside):
            _told(flow, block)
        flow.y = max(end, flow.y)
        return
    else:
        _sheet(flow, block, Box(flow.x + (flow.width - wide) // 2, flow.y, wide, round(wide * block.high)))
    flow.space(4)
    _told(flow, block)


def _told(flow: Flow, block: Map) -> None:
    """Set what the signs mean, and what is told beside the map."""
    side = flow.px(SIGN)
    for key, text in block.legend:
        drop = (flow.press.step("label") - side) // 2
        flow.items.append(Drawing(Box(flow.x, flow.y + drop, side, side), _legend_sign(key)))
        with flow.indented(side + flow.px(8)):
            flow.write(text, LABEL)
    if block.legend and block.notes:
        flow.space(8)
        flow.rule()
        flow.space(4)
    for note in block.notes:
        flow.write(note, FAINT)


def _sheet(flow: Flow, block: Map, box: Box) -> None:
    """Draw the map: what stays in one drawing, over it what moves, then the night, then the places."""
    sheet = _Sheet(box, [], [])
    unit = flow.px(1) * _GRAIN / box.width
    flow.items.append(Drawing(box, _ground(block, unit)))
    first = sum(DARKENS) if block.is_night else FIRST
    moves = iter(range(first, first + APART * (len(block.places) + len(block.routes) + 1), APART))
    _moved_routes(flow, block, sheet, moves)
    if block.is_night:
        lit = "".join(_line(route.points, route.look, unit) for route in block.routes)
        veil = '<rect width="100%" height="100%" fill="$night" fill-opacity="0.72"/>'
        flow.items.append(Drawing(box, _whole(block, veil, lit), "light", since=DARKENS[0], fade=DARKENS[1]))
    flow.items.append(Fill(box, None, "ink", flow.px(1)))
    rim = flow.px(3)
    for route in block.routes:
        sheet.lines += [Box(*sheet.spot(point), 0, 0).grown(rim) for point in _close(route.points)]
    _places(flow, block, sheet, moves)
    flow.y = box.bottom


def _ground(block: Map, unit: float) -> str:
    """Return sea, land and the lines that stay where they are."""
    lines = "".join(_line(route.points, route.look, unit) for route in block.routes if not route.was)
    return _whole(block, '<rect width="100%" height="100%" fill="$sea"/>', _land(block.land, block.coasts, unit), lines)


@lru_cache(maxsize=8)
def _land(land: tuple[Points, ...], coasts: tuple[Points, ...], unit: float) -> str:
    """Return land and coast, which is the thinner of the map's two weights; they never change, so once is enough."""
    rings = "".join(f"M{_path(ring)}Z" for ring in land)
    rims = "".join(f"M{_path(coast)}" for coast in coasts)
    return (
        f'<path d="{rings}" fill="$land" stroke="$land" stroke-width="{unit:.1f}"/>'
        f'<path d="{rims}" fill="none" stroke="$faint" stroke-width="{unit:.1f}" stroke-linejoin="round"/>'
    )


def _moved_routes(flow: Flow, block: Map, sheet: _Sheet, moves: Iterator[int]) -> None:
    """Draw the lines that have moved, first where they ran, and from then on that only as a trace."""
    unit = flow.px(1) * _GRAIN / sheet.box.width
    for route in block.routes:
        if route.was:
            when = next(moves)
            was, trace = (_whole(block, _line(route.was, look, unit)) for look in (route.look, "trace"))
            now = _whole(block, _line(route.points, route.look, unit))
            flow.items += [Drawing(sheet.box, was, until=when), Drawing(sheet.box, trace, since=when)]
            flow.items.append(Drawing(sheet.box, now, since=when, fade=COMES))


def _whole(block: Map, *shapes: str) -> str:
    return svg(_GRAIN, _GRAIN * block.high, *shapes)


def _line(points: Points, look: str, unit: float) -> str:
    return f'<path d="M{_path(points)}" {line_sign(look, unit)}/>'


def _path(points: Points) -> str:
    return "L".join(f"{x * _GRAIN:.0f} {y * _GRAIN:.0f}" for x, y in points)


def _close(points: Points) -> Iterator[tuple[float, float]]:
    """Yield points so close along a line that a label between two of them would hide it."""
    for (x, y), (to_x, to_y) in pairwise(points):
        steps = max(1, round(50 * math.hypot(to_x - x, to_y - y)))
        yield from ((x + (to_x - x) * step / steps, y + (to_y - y) * step / steps) for step in range(steps + 1))


def _places(flow: Flow, block: Map, sheet: _Sheet, moves: Iterator[int]) -> None:
    """Draw all signs, then the labels: what is new first, then in the author's order; what has no room has no label."""
    placed = [(place, _stand(sheet, place, flow.px(NEW if place.is_new else SIGN))) for place in block.places]
    sheet.taken += [box for _, box in placed]
    for place, box in placed:
        when = next(moves) if place.was != place.look else 0
        if when:
            flow.items.append(Drawing(box.grown(box.width // 2), _LAMP, since=when, until=when + APART))
            flow.items.append(Drawing(box, _sign(sheet, place, place.was), until=when))
        flow.items.append(Drawing(box, _sign(sheet, place, place.look), since=when, fade=COMES if when else 0))
    for place, box in sorted(placed, key=lambda pair: not pair[0].is_new):
        strip = _strip(flow, sheet, place.label, _around(flow, box, place.label))
        if place.intent:
            boxes = (box,) if strip is None else (strip, box)
            flow.widgets.append(Widget(place.intent, place.label, "option", _touching(flow, boxes)))
    for route in block.routes:
        _strip(flow, sheet, route.label, _along(flow, sheet, route), "faint")


def _stand(sheet: _Sheet, place: Place, side: int) -> Box:
    """Return where a place's sign stands; that of one beyond the edge at the edge, on the way there."""
    x, y = sheet.spot(place.at)
    middle = sheet.box.centre
    inner = sheet.box.grown(-side // 2 - 2)
    shares = [1.0]
    for away, least, most in ((x - middle[0], inner.x - middle[0], inner.right - middle[0]),
                              (y - middle[1], inner.y - middle[1], inner.bottom - middle[1])):  # fmt: skip
        if away and not least <= away <= most:
            shares.append((most if away > 0 else least) / away)
    share = min(shares)
    x, y = middle[0] + round((x - middle[0]) * share), middle[1] + round((y - middle[1]) * share)
    return Box(x - side // 2, y - side // 2, side, side)


def _sign(sheet: _Sheet, place: Place, look: str) -> str:
    x, y = sheet.spot(place.at)
    if sheet.box.holds(x, y):
        return place_sign(place.kind, place.mark, look)
    return arrow_sign(x - sheet.box.centre[0], y - sheet.box.centre[1], place.mark)


def _around(flow: Flow, sign: Box, label: str) -> list[Box]:
    """Return where a label may stand by its sign, the best place first."""
    wide, high = flow.press.width(label, LABEL) + 2 * flow.px(PAD), flow.press.step("label")
    x, y = sign.centre
    beside, level = (sign.right + 1, sign.x - wide - 1), y - high // 2
    rows = [(at, level) for at in beside]
    rows += [(x - wide // 2, sign.bottom + 1), (x - wide // 2, sign.y - high - 1)]
    rows += [(at, level + by) for by in (high // 2, -high // 2, high, -high) for at in beside]
    return [Box(*row, wide, high) for row in rows]


def _along(flow: Flow, sheet: _Sheet, route: Route) -> list[Box]:
    """Return where a line's name may stand: near its ends first, then above and below each of its points."""
    wide, high = flow.press.width(route.label, LABEL) + 2 * flow.px(PAD), flow.press.step("label")
    found = []
    for x, y in [sheet.spot(point) for point in (route.points[-1], route.points[0], *route.points[::3])]:
        found += [Box(x + flow.px(6), y - high // 2, wide, high), Box(x - wide - flow.px(6), y - high // 2, wide, high)]
        found += [Box(x - wide // 2, y - high - flow.px(5), wide, high), Box(x, y + flow.px(5), wide, high)]
    return found


def _strip(flow: Flow, sheet: _Sheet, label: str, places: Sequence[Box], ink: Ink = "ink") -> Box | None:
    """Paste a typed strip where it meets no sign and no other strip; none where there is no such place."""
    box = sheet.room(places)
    if box is None:
        return None
    sheet.taken.append(box)
    flow.items.append(Fill(box, "plain", "hairline", flow.px(1), flow.px(2)))
    style = LABEL if ink == "ink" else FAINT
    flow.add(flow.press.put(label, style, box.x + flow.px(PAD), box.y, box.width, "plain"))
    return box


def _touching(flow: Flow, boxes: Sequence[Box]) -> tuple[Box, ...]:
    """Return boxes that a finger hits: what is lower than that is grown."""
    least = flow.px(25)
    return tuple(box.grown(max(0, (least - min(box.width, box.height) + 1) // 2)) for box in boxes[:1])


def _way(flow: Flow, block: Map) -> None:
    """Set the way to the map alone below it, with its key."""
    flow.space(6)
    room = 0
    if block.key:
        set_key(flow, block.key, flow.x, flow.y, "label", "ink")
        room = key_width(flow.press, block.key) + flow.px(8)
    with flow.indented(room):
        flow.write(block.title, LABEL)


def _legend_sign(key: str) -> str:
    kind, _, look = key.partition(".")
    if kind == "line":
        return svg(18, 18, f'<path d="M1 9 L17 9" {line_sign(look, 1)}/>')
    return place_sign(kind, "none", look or "whole")
