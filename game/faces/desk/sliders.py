"""Sliders: a number on its track, with the diamond of where it was written, and a grip to drag."""

from __future__ import annotations

from dataclasses import replace

from game.faces.charts import Slider
from game.faces.desk.flow import Flow
from game.faces.desk.hatching import hatch
from game.faces.desk.palette import Ink
from game.faces.desk.picture import Fill, Seal, Slide, Widget
from game.faces.desk.press import FAINT, LABEL, Style
from game.faces.desk.scale import Box

TRACK, GRIP = 8, 18
"""Units: how high the track is, and how wide the grip."""

_NUMBER = Style("label", "bold")


def set_slider(flow: Flow, slider: Slider) -> None:
    """Set a slider: its name and number, the track, and below it the ends with what the number rests on."""
    edge: Ink = "ink" if slider.is_moved else "hairline"
    at = len(flow.widgets)
    with flow.slip(Widget(slider.intent, f"{slider.label} {slider.shown}", "slider"), edge=edge, pad=(12, 7)):
        flow.pair(slider.label, slider.shown, LABEL, _NUMBER)
        flow.space(5)
        track = _track(flow, slider)
        flow.space(3)
        flow.pair(slider.between, slider.badge, FAINT, FAINT)
        if slider.is_moved:
            flow.write(slider.told, FAINT)
    flow.widgets[at] = replace(flow.widgets[at], slide=Slide(track, slider.share, slider.step, slider.slide))


def _track(flow: Flow, slider: Slider) -> Box:
    """Draw the track, hatched where the number rests on nothing, and what stands on it; return where a grip can be."""
    high, grip = flow.px(TRACK), flow.px(GRIP)
    reach = Box(flow.x + grip // 2, flow.y, flow.width - grip, flow.px(GRIP + 4))
    middle = reach.y + reach.height // 2
    box = Box(reach.x, middle - high // 2, reach.width, high)
    flow.items.append(Fill(box, "slip", "faint", flow.px(1)))
    if slider.is_hatched:
        flow.items.append(hatch(box, flow.px(6), flow.px(1), "hairline"))
    here, written = (box.x + round(share * box.width) for share in (slider.share, slider.written))
    if slider.is_moved:
        left, right = sorted((here, written))
        flow.items.append(Fill(Box(left, box.y, max(right - left, 1), high), "diamond"))
    size = flow.px(12)
    flow.seal("diamond", written - size // 2, middle - size // 2, size, "ink")
    knob = Box(here - grip // 2, middle - flow.px(GRIP) // 2, grip, flow.px(GRIP))
    if slider.is_moved:
        flow.items.append(Fill(knob, "glow", "ink", flow.px(2), flow.px(4)))
    else:
        flow.items.append(Fill(knob, "slip", "ink", flow.px(2), flow.px(4)))
        flow.items.append(Seal(Box(here - size // 2, middle - size // 2, size, size), "diamond", "ink"))
    flow.y = reach.bottom
    return reach
