"""The head of a folder: the one sentence that says what is being asked. The cover has its title there."""

from __future__ import annotations

from collections.abc import Sequence

from game.faces.desk.flow import Flow
from game.faces.desk.picture import Fill, Seal
from game.faces.desk.press import HEADLINE, Style
from game.faces.desk.scale import Box
from game.faces.screen import Screen

_TITLE = Style("display", "typed", "ink", "centre", balanced=True)
_ASKED = Style("heading", "plain", "ink", "centre", balanced=True)
_NOTICE = Style("label", "bold")


def set_head(flow: Flow, screen: Screen) -> None:
    """Set the question, and below it what has to be said at once."""
    if screen.key == "cover":
        _set_cover(flow, screen)
    elif screen.question:
        flow.write(screen.question, HEADLINE)
        flow.space(8)
    _set_notices(flow, screen.notices)


def _set_cover(flow: Flow, screen: Screen) -> None:
    """Set the title large, between its rules: two seals, and the line between them that is still open."""
    flow.space(10)
    flow.write(screen.title, _TITLE)
    flow.space(10)
    side, middle, reach = flow.px(16), flow.x + flow.width // 2, flow.px(150)
    line, thick = flow.y + side // 2, flow.px(2)
    for mark, x in (("round", middle - reach), ("square", middle + reach - side)):
        flow.items.append(Seal(Box(x, flow.y, side, side), "round" if mark == "round" else "square", "ink"))
    for start in (middle - reach + side + flow.px(10), middle + flow.px(12)):
        flow.items.append(Fill(Box(start, line - thick // 2, reach - side - flow.px(22), thick), "ink"))
    flow.y += side
    flow.space(8)
    flow.write(screen.question, _ASKED)
    flow.space(12)


def _set_notices(flow: Flow, notices: Sequence[str]) -> None:
    """Set each notice behind a bar, so that it is seen without a colour."""
    for notice in notices:
        top = flow.y
        with flow.indented(flow.px(14)):
            flow.write(notice, _NOTICE)
        flow.items.append(Fill(Box(flow.x, top, flow.px(4), flow.y - top), "stamp"))
        flow.space(8)
