"""Where the keyboard is: the order of things to press, and the way from one to the next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from game.faces.desk.picture import Picture, Region, Widget
from game.faces.desk.scale import Box

Direction = Literal["Up", "Down", "Left", "Right"]

_TOOLS_LAST = {"top": 1}
"""The window's own tools come after everything that belongs to the game."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A thing to press, and the part of the picture it stands in."""

    region: Region
    widget: Widget

    def box(self, scrolled: Mapping[str, int]) -> Box:
        """Return where it lies on the canvas now."""
        window = self.region.window
        return self.widget.box.moved(window.x, window.y - scrolled.get(self.region.key, 0))


def spots(picture: Picture) -> list[Spot]:
    """Return everything that can be pressed, in the order of reading."""
    regions = sorted(picture.regions, key=lambda region: _TOOLS_LAST.get(region.key, 0))
    return [Spot(region, widget) for region in regions for widget in region.widgets]


def spot_at(picture: Picture, x: int, y: int, scrolled: Mapping[str, int]) -> Spot | None:
    """Return what lies under a point: of things one over another, a link in a text before the text."""
    region = region_at(picture, x, y)
    if region is None:
        return None
    within_x, within_y = x - region.window.x, y - region.window.y + scrolled.get(region.key, 0)
    under = [widget for widget in region.widgets if any(box.holds(within_x, within_y) for box in widget.boxes)]
    return Spot(region, under[-1]) if under else None


def region_at(picture: Picture, x: int, y: int) -> Region | None:
    """Return the part of the picture under a point."""
    return next((region for region in reversed(picture.regions) if region.window.holds(x, y)), None)


def first(picture: Picture) -> Spot | None:
    """Return what the keyboard stands on when a screen is new: the next step, or what a reader comes to first."""
    everything = spots(picture)
    glowing = (spot for spot in everything if spot.widget.glows)
    to_press = (spot for spot in everything if spot.widget.kind != "field")  # nobody types before they mean to
    return next(glowing, next(to_press, everything[0] if everything else None))


def again(picture: Picture, before: Spot) -> Spot | None:
    """Return the same thing on a screen that has changed, or what has come into its place."""
    everything = spots(picture)
    same = [spot for spot in everything if spot.widget.intent == before.widget.intent]
    same = [spot for spot in same if spot.region.key == before.region.key] or same
    if same:
        return same[0]
    place = next((number for number, widget in enumerate(before.region.widgets) if widget is before.widget), 0)
    inside = [spot for spot in everything if spot.region.key == before.region.key and spot.widget.kind != "field"]
    return inside[min(place, len(inside) - 1)] if inside else first(picture)


def step(picture: Picture, at: Spot | None, by: int) -> Spot | None:
    """Return the next or the last thing in the order of reading, round and round."""
    everything = spots(picture)
    if not everything:
        return None
    here = next(
        (number for number, spot in enumerate(everything) if at and spot.widget is at.widget), -1 if by > 0 else 0
    )
    return everything[(here + by) % len(everything)]


def towards(picture: Picture, at: Spot, direction: Direction, scrolled: Mapping[str, int]) -> Spot | None:
    """Return the nearest thing in a direction: above and below, first in the same column."""
    here = at.box(scrolled)
    others = [spot for spot in spots(picture) if spot.widget is not at.widget]
    near = [spot for spot in others if spot.region.key == at.region.key] if direction in {"Up", "Down"} else []
    for group in (near, [spot for spot in others if _in_sight(spot, scrolled)]):
        ahead = [(_distance(here, spot.box(scrolled), direction), number) for number, spot in enumerate(group)]
        reachable = [(distance, number) for distance, number in ahead if distance is not None]
        if reachable:
            return group[min(reachable)[1]]
    return None


def _in_sight(spot: Spot, scrolled: Mapping[str, int]) -> bool:
    return spot.region.window.meets(spot.box(scrolled))


def _distance(here: Box, there: Box, direction: Direction) -> int | None:
    """Return how far a thing lies in a direction, sideways counting double; None if it does not lie there."""
    gaps = {
        "Up": here.y - there.bottom,
        "Down": there.y - here.bottom,
        "Left": here.x - there.right,
        "Right": there.x - here.right,
    }
    along = gaps[direction]
    if along < -2:
        return None
    if direction in {"Up", "Down"}:
        aside = max(0, there.x - here.right, here.x - there.right) + abs(here.x - there.x) // 8
    else:
        aside = max(0, there.y - here.bottom, here.y - there.bottom) + abs(here.y - there.y) // 8
    return max(0, along) + 2 * aside
