"""A whole screen set into a picture: rails above and below, the question, and the papers in their columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from game.faces.charts import Chart, Slider
from game.faces.desk.accounts import set_account, set_redline
from game.faces.desk.chamber import set_roll
from game.faces.desk.charts import set_chart
from game.faces.desk.choices import set_choice, set_field
from game.faces.desk.flow import Flow
from game.faces.desk.gauges import set_meter, set_sum
from game.faces.desk.heads import set_head
from game.faces.desk.ladders import set_ladder
from game.faces.desk.lessons import dark, set_ballots
from game.faces.desk.maps import set_map
from game.faces.desk.papers import set_document, set_seal, set_text, set_titled
from game.faces.desk.picture import Fill, Item, Picture, Region, Widget
from game.faces.desk.press import HEADING, Press
from game.faces.desk.rails import set_bottom_rail, set_top_rail
from game.faces.desk.ribbons import set_ribbon
from game.faces.desk.scale import WIDTH, Box
from game.faces.desk.sliders import set_slider
from game.faces.desk.wall import set_beside, set_spread
from game.faces.lesson_blocks import Ballots
from game.faces.ribbon import Ribbon
from game.faces.screen import (
    Account,
    Action,
    Block,
    Choice,
    Document,
    Field,
    Ladder,
    Map,
    Meter,
    Panel,
    Redline,
    Roll,
    Screen,
    Seal,
    Sum,
    Text,
)
from game.faces.wall_blocks import Beside, Spread

MARGIN, GUTTER, EDGE = 24, 12, 6
"""Units: the desk's margin, the gap between columns, and the rim around a column in which a focus ring has room."""

COLUMNS: dict[str, dict[str, float]] = {
    "desk": {"left": 296, "centre": 616, "right": 296},
    "projector": {"centre": 770, "right": 450},
}
"""Units. A class reads from afar: its letters are half as large again, so two columns have to do. On a roomier desk the
side columns have a third of what it is wider.
"""

ACCOUNT = {"left": 256, "right": 352}
"""Units, where an account stands at the right: its lines have words and two columns of numbers."""

ONE_SIDE = 400
"""Units. Where there is but one column beside the middle one it can be wider."""

ALONE = {"desk": 920, "projector": 1100}
"""Units. A single column is no wider than a page."""


def compose(screen: Screen, press: Press, tools: Sequence[Action] = ()) -> Picture:
    """Set a screen on the desk."""
    canvas = press.scale.canvas
    if screen.key == "dark":
        return dark(screen, Box(0, 0, canvas.width, canvas.height))
    return _page(screen, press, tools, Box(0, 0, canvas.width, canvas.height))


def compose_sheet(screen: Screen, press: Press, close: Action) -> Picture:
    """Set a screen as a sheet laid over the desk from the right, with a way back above."""
    canvas, wide = press.scale.canvas, press.px(720 if press.scale.text == "desk" else 960)
    return _page(screen, press, (close,), Box(canvas.width - wide, 0, wide, canvas.height), is_sheet=True)


def _page(screen: Screen, press: Press, tools: Sequence[Action], page: Box, *, is_sheet: bool = False) -> Picture:
    """Set rails, head and columns into a page; each part scrolls rather than push another off it."""
    gutter = press.px(GUTTER)
    top, foot = Flow(press, 0, 0, page.width, "desk"), Flow(press, 0, 0, page.width, "desk")
    set_top_rail(top, screen, tools)
    set_bottom_rail(foot, screen.actions)
    above, below = min(top.y, page.height // 5), min(foot.y, page.height * 3 // 10)
    folder = Box(page.x + gutter, above, page.width - 2 * gutter, page.height - above - below)
    head = Flow(press, press.px(18), press.px(12), folder.width - 2 * press.px(18), "folder")
    set_head(head, screen)
    under = min(head.y, page.height * 7 // 20)
    ground: list[Item] = [Fill(page, "desk"), Fill(folder, "folder", "shadow", press.px(1), press.px(6))]
    rest = Box(page.x, folder.y + under, page.width, folder.height - under - gutter)
    bands = (
        _band("top", top, Box(page.x, 0, page.width, above)),
        _band("head", head, Box(folder.x, folder.y, folder.width, under)),
    )
    papers = _papers(screen.panels, press, rest, is_sheet=is_sheet)
    end = _band("foot", foot, Box(page.x, page.height - below, page.width, below))
    return Picture(page, (Region("ground", page, page.height, tuple(ground), ()), *bands, *papers, end))


def _band(key: str, flow: Flow, window: Box) -> Region:
    """Return what has been set as a part of the page, seen through a window.

    A part to read, with nothing to press and more than its window shows, is itself a stop for the keyboard: there the
    arrows move it.
    """
    rim = flow.press.px(EDGE)
    if flow.y > window.height and not flow.widgets:
        whole = Box(rim, rim, window.width - 2 * rim, flow.y - 2 * rim)
        flow.widgets.append(Widget("face:read", "", "column", (whole,)))
    return Region(key, window, flow.y, tuple(flow.items), tuple(flow.widgets))


def _papers(panels: Sequence[Panel], press: Press, rest: Box, *, is_sheet: bool) -> list[Region]:
    """Place the panels: in a sheet one under another; on the desk in columns, what is for the full width below them."""
    margin = press.px(MARGIN)
    body = Box(rest.x + margin, rest.y, rest.width - 2 * margin, rest.height)
    places = {"centre": list(panels)} if is_sheet else _places(panels, press.scale.text)
    above, below = places.pop("above", []), places.pop("below", [])
    if not places:
        return _columns({"centre": [*above, *below]}, press, body) if panels else []
    strips: list[Region] = []
    if above:
        strip = _strip("above", above, press, body)
        end = strip.window.bottom - press.px(EDGE) + press.px(GUTTER)
        body = Box(body.x, end, body.width, body.bottom - end)
        strips = [strip]
    if below:
        strip = _strip("below", below, press, body)
        high = strip.window.height
        strip = replace(strip, window=strip.window._replace(y=body.bottom + press.px(EDGE) - high))
        body = Box(body.x, body.y, body.width, strip.window.y + press.px(EDGE) - press.px(GUTTER) - body.y)
        return [*strips, *_columns(places, press, body), strip]
    return [*strips, *_columns(places, press, body)]


def _columns(places: dict[str, list[Panel]], press: Press, body: Box) -> list[Region]:
    """Place columns side by side, each scrolling by itself; a single one stands in the middle."""
    if len(places) == 1 and not _is_broad(places):
        wide = min(body.width, press.px(ALONE[press.scale.text]))
        body = Box(body.x + (body.width - wide) // 2, body.y, wide, body.height)
    regions, x = [], body.x
    for (place, panels), wide in zip(places.items(), _widths(places, press, body.width), strict=True):
        regions.append(_column(place, panels, press, Box(x, body.y, wide, body.height)))
        x += wide + press.px(GUTTER)
    return regions


def _is_broad(places: dict[str, list[Panel]]) -> bool:
    """Whether a single column wants the whole width, for two things stand in it side by side."""
    return any(isinstance(block, Ballots) for panels in places.values() for panel in panels for block in panel.blocks)


def _strip(key: str, panels: Sequence[Panel], press: Press, body: Box) -> Region:
    """Set panels across all columns; they take no more than a third of the folder."""
    region = _column(key, panels, press, body, _broad_panel)
    high = min(region.height, body.height // 3 + 2 * press.px(EDGE))
    return replace(region, window=region.window._replace(height=high))


def _places(panels: Sequence[Panel], text: str) -> dict[str, list[Panel]]:
    """Return the panels by place, from left to right; for a class the two sides are one.

    What is for the full width stands above the columns or below them, as it comes before or after what is in them.
    """
    found: dict[str, list[Panel]] = {place: [] for place in ("above", "left", "centre", "right", "below")}
    for panel in panels:
        has_columns = found["left"] or found["centre"] or found["right"]
        found[("below" if has_columns else "above") if panel.place == "full" else panel.place].append(panel)
    if text == "projector":
        found["right"] = sorted([*found.pop("left"), *found["right"]], key=_is_a_way)
    return {place: inside for place, inside in found.items() if inside}


def _is_a_way(panel: Panel) -> bool:
    """Whether a panel is but the way to what is larger elsewhere; where room is short that comes last."""
    return all(isinstance(block, Map) and block.intent for block in panel.blocks)


def _widths(places: dict[str, list[Panel]], press: Press, whole: int) -> list[int]:
    """Share the width out in the proportions of the table; the column in the middle takes what is left over."""
    roomier = (2 + press.scale.canvas.width / press.px(WIDTH)) / 3
    gaps = press.px(GUTTER) * (len(places) - 1)
    has_account = any(isinstance(block, Account) for panel in places.get("right", ()) for block in panel.blocks)
    shares = COLUMNS[press.scale.text] | (ACCOUNT if has_account and press.scale.text == "desk" else {})
    table = {place: wide * roomier for place, wide in shares.items()}
    if places and "centre" not in places:
        return [(whole - gaps) // len(places)] * len(places)
    sides = {place: press.px(table[place]) for place in places if place != "centre"}
    if len(sides) == 1:
        sides = dict.fromkeys(sides, press.px(max(ONE_SIDE, table["right"])))
    return [sides.get(place, whole - gaps - sum(sides.values())) for place in places]


def _column(
    key: str, panels: Sequence[Panel], press: Press, box: Box, set_one: Callable[[Flow, Panel], None] | None = None
) -> Region:
    """Set panels one under another; the rim lets rings and shadows show."""
    rim = press.px(EDGE)
    flow = Flow(press, rim, rim, box.width, "folder")
    for number, panel in enumerate(panels):
        flow.space(GUTTER if number else 0)
        top, known = flow.y, len(flow.widgets)
        (set_one or _panel)(flow, panel)
        if panel.glows:
            _glow(flow, Box(flow.x, top, flow.width, flow.y - top), known)
    flow.y += rim
    window = box.grown(rim)
    return _band(key, flow, window)


def _panel(flow: Flow, panel: Panel) -> None:
    """Set a panel as a sheet of its stock: the title over a rule, and the blocks below."""
    with flow.paper(panel.stock, 14):
        if panel.title or panel.stock != "plain":
            set_titled(flow, panel.title, panel.stock)
            flow.space(5)
            flow.rule("ink")
            flow.space(9)
        _blocks(flow, panel.blocks)


def _broad_panel(flow: Flow, panel: Panel) -> None:
    """Set a panel of the full width: a short title at the left, where it costs no height, and the blocks beside it."""
    room = flow.px(240 if flow.press.scale.text == "desk" else 300) if panel.title else 0
    if flow.press.width(panel.title, HEADING) > room:
        _panel(flow, panel)
        return
    with flow.paper(panel.stock, 12):
        top = flow.y
        with flow.indented(0, flow.width - room + flow.px(16)):
            if panel.title or panel.stock != "plain":
                set_titled(flow, panel.title, panel.stock)
        below, flow.y = flow.y, top if panel.title else flow.y
        with flow.indented(room):
            _blocks(flow, panel.blocks)
        flow.y = max(flow.y, below)


def _blocks(flow: Flow, blocks: Sequence[Block]) -> None:
    for number, block in enumerate(blocks):
        flow.space(_gap(blocks[number - 1], block) if number else 0)
        set_block(flow, block)


def _glow(flow: Flow, box: Box, known: int) -> None:
    """Frame the panel in which the next step lies; the keyboard stands on the first thing in it."""
    flow.items.append(Fill(box, None, "ink", flow.px(2)))
    flow.items.append(Fill(Box(box.x, box.y, flow.px(8), box.height), "glow", "ink", flow.px(2)))
    for number in range(known, len(flow.widgets)):
        if flow.widgets[number].enabled and flow.widgets[number].kind in {"option", "button"}:
            flow.widgets[number] = replace(flow.widgets[number], glows=True)
            return


def _gap(above: Block, below: Block) -> float:
    """Return the units between two blocks: more where something new begins."""
    if isinstance(below, Text):
        return 16 if below.role in {"heading", "large"} else 8
    if isinstance(above, Ribbon) or (isinstance(above, Meter) and isinstance(below, Meter)):
        return 6
    if isinstance(above, Ladder) and isinstance(below, Ladder) and above.folded and below.folded:
        return 4
    if isinstance(above, Slider) and isinstance(below, Slider):
        return 6
    return 6 if isinstance(above, Text) and above.role == "heading" else 14


def set_block(flow: Flow, block: Block) -> None:
    match block:
        case Text():
            set_text(flow, block)
        case Document():
            set_document(flow, block)
        case Meter():
            set_meter(flow, block)
        case Ladder():
            set_ladder(flow, block)
        case Choice():
            set_choice(flow, block)
        case Field():
            set_field(flow, block)
        case Sum():
            set_sum(flow, block)
        case Map():
            set_map(flow, block)
        case Roll():
            set_roll(flow, block)
        case Seal():
            set_seal(flow, block)
        case Account():
            set_account(flow, block)
        case Redline():
            set_redline(flow, block)
        case Beside():
            set_beside(flow, block)
        case Spread():
            set_spread(flow, block)
        case Slider():
            set_slider(flow, block)
        case Chart():
            set_chart(flow, block)
        case Ribbon():
            set_ribbon(flow, block)
        case Ballots():
            set_ballots(flow, block)
