"""The head of a folder: the one sentence that says what is being asked. The cover has its title there."""

from __future__ import annotations

import math
from collections.abc import Sequence

from game.faces.desk.flow import Flow
from game.faces.desk.lessons import set_timer
from game.faces.desk.picture import Fill, Seal, Stroke
from game.faces.desk.press import HEADLINE, Style
from game.faces.desk.scale import Box
from game.faces.screen import Mark, Screen

_TITLE = Style("display", "typed", "ink", "centre", balanced=True)
_ASKED = Style("heading", "plain", "ink", "centre", balanced=True)
_BUTTONS: tuple[tuple[Mark, int], ...] = (("round", -1), ("square", 1))
_NOTICE = Style("label", "bold")


def set_head(flow: Flow, screen: Screen) -> None:
    """Set the question, and below it what has to be said at once."""
    if screen.key == "cover":
        _set_cover(flow, screen)
    elif screen.timer is not None:
        set_timer(flow, screen, screen.timer)
    elif screen.question:
        flow.write(screen.question, HEADLINE)
        flow.space(8)
    _set_notices(flow, screen.notices)


def _set_cover(flow: Flow, screen: Screen) -> None:
    """Set the title large, and under it the string that ties the folder."""
    flow.space(6)
    flow.write(screen.title, _TITLE)
    flow.space(6)
    _set_string(flow, flow.x + flow.width // 2, flow.px(150))
    flow.space(16)
    flow.write(screen.question, _ASKED)
    flow.space(6)


def _set_string(flow: Flow, middle: int, reach: int) -> None:
    """Draw the string between its two buttons, a side's each: it sags, and a bow holds it, for the time being."""
    side, sag = flow.px(18), flow.px(9)
    line = flow.y + side // 2
    slack = [(middle + round(reach * at / 12), line + round(sag * (1 - (at / 12) ** 2))) for at in range(-12, 13)]
    knot = slack[12]
    loops = [[_on_loop(knot, flow.px(28) * turn, flow.px(9), step / 16) for step in range(17)] for turn in (-1, 1)]
    tails = [[knot, (knot[0] + turn * flow.px(9), knot[1] + flow.px(13))] for turn in (-1, 1)]
    bounds = Box(middle - reach, flow.y - side, 2 * reach, 3 * side)
    for points in (slack, *loops, *tails):
        flow.items.append(Stroke(bounds, tuple(points), "stamp", flow.px(2)))
    for mark, x in _BUTTONS:
        button = Box(middle + x * reach - side // 2, flow.y, side, side)
        flow.items += [Fill(button, "folder"), Seal(button, mark, "ink")]
    flow.y += side


def _on_loop(knot: tuple[int, int], length: int, height: int, share: float) -> tuple[int, int]:
    """Return a point of a bow's loop, which leaves the knot and comes back to it."""
    turn = share * 2 * math.pi
    return knot[0] + round(length * (1 - math.cos(turn)) / 2), knot[1] - round(height * math.sin(turn))


def _set_notices(flow: Flow, notices: Sequence[str]) -> None:
    """Set each notice behind a bar, so that it is seen without a colour."""
    for notice in notices:
        top = flow.y
        with flow.indented(flow.px(14)):
            flow.write(notice, _NOTICE)
        flow.items.append(Fill(Box(flow.x, top, flow.px(4), flow.y - top), "stamp"))
        flow.space(8)
