"""What is to be drawn: that the map's conditions can be read, and that its outline and every emblem are there."""

from __future__ import annotations

from functools import cache

from game.scenario.building.draft import Draft, condition, find, find_each
from game.scenario.schema.atlas import Atlas
from game.where import data_folder


def atlas(draft: Draft) -> None:
    """Report every condition, side, tally, outline and drawing of the map and the emblems that leads nowhere."""
    sheet = draft.sheet
    for id_, place in sheet.places.items():
        if place.side is not None:
            find(draft, ("places", id_, "side"), "side", draft.names.sides, place.side)
        for state, spec in place.states.items():
            condition(draft, ("places", id_, "states", state, "when"), spec.when)
    if sheet.map is not None:
        _map(draft, sheet.map)
    for shelf, holders in (("roles", sheet.roles), ("audiences", sheet.audiences)):
        for id_, holder in holders.items():
            if holder.drawing is not None:
                find(draft, (shelf, id_, "drawing"), "drawing", known("drawings", ".svg"), holder.drawing)


def _map(draft: Draft, spec: Atlas) -> None:
    if spec.outline is not None:
        find(draft, ("map", "outline"), "outline", known("map", ".geojson"), spec.outline)
    find_each(draft, ("map", "counts"), "tally", dict.fromkeys(draft.sheet.tallies, 0), spec.counts)
    for last, low, high in (("east", spec.west, spec.east), ("north", spec.south, spec.north)):
        if low >= high:
            draft.report("E329", ("map", last), last=last, low=low, high=high)
    for line, stretch in spec.lines.items():
        for state, course in stretch.states.items():
            condition(draft, ("map", "lines", line, "states", state, "when"), course.when)


@cache
def known(folder: str, ending: str) -> dict[str, int]:
    """Return the names of what the program can draw, out of one folder of its assets."""
    return {file.stem: 0 for file in sorted((data_folder("assets") / folder).glob(f"*{ending}"))}
