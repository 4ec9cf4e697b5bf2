"""A roll-call drawn as a chamber: its seats in rows round the floor, each told by its pattern."""

from __future__ import annotations

import math

from game.faces.desk.drawings import svg
from game.faces.desk.flow import Flow
from game.faces.desk.opening import cover
from game.faces.desk.picture import Drawing
from game.faces.desk.press import FAINT, STRONG
from game.faces.desk.scale import Box
from game.faces.screen import Roll

WIDEST, LARGEST, BESIDE = 430, 26, 200
"""Units: the widest a chamber is drawn, its largest seat, and the least room beside it for what was counted."""

MOST = 500
"""Seats drawn at most; in a larger chamber each stands for several members."""

STARTS, EACH, ALL = 600, 60, 4500
"""Milliseconds: until the count begins, from one answer to the next, and for all of them at most."""

SIGNS = {
    "yea": svg(10, 10, '<circle cx="5" cy="5" r="4.2" fill="$ink"/>'),
    "nay": svg(
        10, 10, '<circle cx="5" cy="5" r="3.7" fill="$plain" stroke="$ink" stroke-width="1"/>',
        '<path d="M3 3 L7 7 M7 3 L3 7" fill="none" stroke="$ink" stroke-width="1.2"/>',
    ),
    "absent": svg(10, 10, '<circle cx="5" cy="5" r="1.5" fill="$faint"/>'),
    "empty": svg(10, 10, '<circle cx="5" cy="5" r="3.7" fill="none" stroke="$hairline" stroke-width="0.8"/>'),
}  # fmt: skip


def set_roll(flow: Flow, roll: Roll) -> None:
    """Set a roll-call: whose it is, the seats, and below or beside them what each sign stands for and what it took."""
    flow.write(roll.title, STRONG)
    flow.space(6)
    wide, top = min(flow.width, flow.px(WIDEST)), flow.y
    room = flow.width - wide - flow.px(24)
    is_beside = room >= flow.px(BESIDE)
    with flow.indented(0, flow.width - wide):
        _seats(flow, roll)
    end = flow.y
    if is_beside:
        flow.y = top + flow.px(20)
    else:
        flow.space(8)
    with flow.indented(flow.width - room if is_beside else 0):
        _counts(flow, roll)
    flow.y = max(end, flow.y)


def _pause(members: int) -> int:
    """Return the milliseconds from one answer to the next."""
    return min(EACH, ALL // max(1, members))


def _counts(flow: Flow, roll: Roll) -> None:
    """Set what each sign stands for and how many there were; that is hidden until the last has answered."""
    members = -(-roll.seats // -(-roll.seats // MOST))
    counted = STARTS + members * _pause(members)
    top = flow.y
    for sign, shown in zip(("yea", "nay", "absent"), roll.shown, strict=True):
        line = flow.press.step("body")
        side = round(line * 0.6)
        flow.items.append(Drawing(Box(flow.x, flow.y + (line - side) // 2, side, side), SIGNS[sign]))
        with flow.indented(side + flow.px(10)):
            flow.write(shown)
    flow.items.append(cover(Box(flow.x, top, flow.width, flow.y - top), counted))
    if roll.note:
        flow.space(4)
        flow.write(roll.note, FAINT)


def _seats(flow: Flow, roll: Roll) -> None:
    for_each = -(-roll.seats // MOST)
    answers = [
        answer
        for answer, count in (("yea", roll.yeas), ("absent", roll.absent), ("nay", roll.nays))
        for _ in range(round(count / for_each))
    ]
    wide, left = flow.width, flow.x
    places, apart = hemicycle(len(answers), wide / 2, flow.px(LARGEST))
    side = round(apart * 0.9)
    step = _pause(len(answers))
    for number, (answer, (x, y)) in enumerate(zip(answers, places, strict=True)):
        box = Box(left + round(x) - side // 2, flow.y + round(y) - side // 2, side, side)
        when = STARTS + number * step
        flow.items += [Drawing(box, SIGNS["empty"], until=when), Drawing(box, SIGNS[answer], since=when)]
    flow.y += round(wide / 2) + side // 4


def hemicycle(seats: int, reach: float, largest: float) -> tuple[list[tuple[float, float]], float]:
    """Return where so many seats stand in half rings of this outer reach, from left to right, and how far apart.

    Coordinates are from the upper left corner of the box around the half ring.
    """
    if not seats:
        return [], largest
    rows = max(1, round(math.sqrt(seats / 6)))
    apart = min(largest, math.pi * rows * reach / (seats + math.pi * rows * (rows + 1) / 2))
    rings = [reach - apart * (row + 0.5) for row in range(rows)]
    shares = [seats * ring / sum(rings) for ring in rings]
    counts = [math.floor(share) for share in shares]
    for row in sorted(range(rows), key=lambda row: counts[row] - shares[row])[: seats - sum(counts)]:
        counts[row] += 1
    found = []
    for ring, count in zip(rings, counts, strict=True):
        for number in range(count):
            turn = math.pi * (number + 0.5) / count
            found.append((turn, reach - ring * math.cos(turn), reach - ring * math.sin(turn)))
    return [(x, y) for _, x, y in sorted(found)], apart
