"""The map: coasts, lines and places as one side knows them, and what has changed since an earlier day."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

from game.engine.formula import mask
from game.engine.observe import observe
from game.faces.screen import Map, Panel, Place, Points, Route, Screen
from game.faces.screens.happenings import Happening
from game.faces.screens.reading import Reader, is_known
from game.faces.screens.scene import Scene, drawer
from game.scenario.schema.atlas import Atlas, Course, Point, State, Stretch
from game.scenario.schema.library import Spot
from game.where import data_folder

KEY = "m"

LEAST_COAST = 4
"""Points: a ring has no fewer."""

One = TypeVar("One", State, Course)


@dataclass(frozen=True, slots=True)
class _Frame:
    """How degrees become shares of the map's width: the width stands for the degrees at its middle latitude."""

    west: float
    north: float
    wide: float
    narrowed: float

    def at(self, longitude: float, latitude: float) -> tuple[float, float]:
        east = (longitude - self.west + 180.0 - self.wide / 2) % 360.0 - 180.0 + self.wide / 2
        return round(east / self.wide, 4), round((self.north - latitude) / (self.wide * self.narrowed), 4)


def _frame(atlas: Atlas) -> _Frame:
    narrowed = math.cos(math.radians((atlas.south + atlas.north) / 2))
    return _Frame(atlas.west, atlas.north, atlas.east - atlas.west, narrowed)


def map_now(scene: Scene) -> Map | None:
    """Return the map as the role's side knows it today, if the scenario has one; it is the way to the map alone."""
    found = _drawn(scene, scene.reader, None)
    return None if found is None else replace(found, title=scene.say("map-open"), intent="map:", key=KEY)


def map_since(scene: Scene, since: int, happened: list[Happening]) -> Map | None:
    """Return the map where something on it has changed since a sitting that was played, else nothing."""
    if not scene.session.past:
        return None
    view = observe(scene.rules, scene.session.past[since].before, scene.view.role)
    return map_between(scene, Reader(scene.session.scenario, scene.side, view.day, view), happened)


def map_between(scene: Scene, before: Reader, happened: list[Happening]) -> Map | None:
    """Return the map where something on it has changed since someone read of it before, else nothing."""
    found = _drawn(scene, scene.reader, before)
    if found is None or not _has_moved(found):
        return None
    return replace(found, is_night=any(thing.paper == "night" for thing in happened))


def map_drawer(scene: Scene) -> Screen:
    """Return the map alone; each of its places opens what the archive tells of it."""
    screen = drawer(scene, "map", ())
    found = _drawn(scene, scene.reader, None)
    if found is None:
        return replace(screen, question=scene.say("map-none"))
    reader = scene.reader
    places = tuple(
        replace(place, intent=f"open:places.{place.key}" if is_known(reader, "places", place.key) else "")
        for place in found.places
    )
    whole = replace(found, places=places, legend=_legend(scene, found))
    return replace(screen, panels=(Panel("map", "", (whole,), "full"),))


def _has_moved(found: Map) -> bool:
    return any(place.is_new for place in found.places) or any(route.is_new for route in found.routes)


def _drawn(scene: Scene, now: Reader, before: Reader | None) -> Map | None:
    atlas = scene.sheet.map
    if atlas is None:
        return None
    frame = _frame(atlas)
    routes = [_route(scene, key, line, frame, (now, before)) for key, line in atlas.lines.items()]
    shown = ((key, spot) for key, spot in scene.sheet.places.items() if spot.shown and is_known(now, "places", key))
    places = tuple(_place(scene, key, spot, frame, (now, before)) for key, spot in shown)
    land = _land(atlas.outline, frame) if atlas.outline else ()
    return Map(
        title="",
        high=round((atlas.north - atlas.south) / (frame.wide * frame.narrowed), 4),
        land=land,
        coasts=_coasts(land),
        routes=tuple(routes),
        places=places,
        notes=(*_became(scene, places), *_counts(scene, atlas)),
    )


def _became(scene: Scene, places: tuple[Place, ...]) -> tuple[str, ...]:
    """Return what became of places, those of one fate together."""
    fates: dict[str, list[str]] = {}
    for place in places:
        if place.state:
            fates.setdefault(place.state, []).append(place.label)
    return tuple(scene.say("map-became", where=scene.words.listed(where), what=fate) for fate, where in fates.items())


def _legend(scene: Scene, found: Map) -> tuple[tuple[str, str], ...]:
    """Return what the signs on a map mean, those of lines by the lines' own names."""
    shown = dict.fromkeys((place.kind, place.look) for place in found.places if place.kind != "border")
    signs = [kind if look == "whole" else f"{kind}.{look}" for kind, look in shown]
    lines = tuple((f"line.{route.look}", route.label) for route in found.routes)
    return (*((sign, scene.say(f"map-{sign.replace('.', '-')}")) for sign in signs), *lines)


def _place(scene: Scene, key: str, spot: Spot, frame: _Frame, readers: tuple[Reader, Reader | None]) -> Place:
    state = _last(readers[0], f"places.{key}", spot.states)
    was = _last(readers[1], f"places.{key}", spot.states) if readers[1] else state
    look = state.look if state else "whole"
    return Place(
        key=key,
        label=scene.words.pick(spot.short or spot.name),
        at=frame.at(spot.longitude, spot.latitude),
        kind=spot.kind,
        mark=scene.mark(spot.side) if spot.side else "none",
        look=look,
        was=was.look if was else "whole",
        state=scene.words.pick(state.name) if state else "",
        is_new=state is not was,
    )


def _route(scene: Scene, key: str, line: Stretch, frame: _Frame, readers: tuple[Reader, Reader | None]) -> Route:
    rule = f"map.lines.{key}"
    courses = _held(readers[0], rule, line.states)
    earlier = _held(readers[1], rule, line.states) if readers[1] else courses
    named = next((course.name for course in reversed(courses) if course.name), line.name)
    look = next((course.look for course in reversed(courses) if course.look), line.look)
    now, before = _through(line, courses), _through(line, earlier)
    was = _points(frame, before) if before != now else ()
    return Route(key, scene.words.pick(named), look, _points(frame, now), was, is_new=courses != earlier)


def _through(line: Stretch, courses: list[Course]) -> tuple[Point, ...]:
    return next((course.through for course in reversed(courses) if course.through), line.through)


def _points(frame: _Frame, through: tuple[Point, ...]) -> Points:
    return tuple(frame.at(point.longitude, point.latitude) for point in through)


def _last(reader: Reader | None, rule: str, states: Mapping[str, State]) -> State | None:
    """Return the last of a place's states that has come about."""
    held = _held(reader, rule, states) if reader else []
    return held[-1] if held else None


def _held(reader: Reader | None, rule: str, states: Mapping[str, One]) -> list[One]:
    if reader is None:
        return []
    formulas = reader.scenario.formulas
    return [spec for key, spec in states.items() if mask(formulas[f"{rule}.states.{key}.when"](reader.frame), 1)[0]]


def _counts(scene: Scene, atlas: Atlas) -> tuple[str, ...]:
    """Return the counts told beside the map, those that are not nought."""
    rows = {row.id: index for index, row in enumerate(scene.rules.rows) if row.seen_by[scene.view.side]}
    values = [(row, float(scene.view.value[rows[row], 0])) for row in atlas.counts if row in rows]
    return tuple(
        scene.say("map-count", what=scene.labels.row(row), amount=scene.labels.amount(row, value))
        for row, value in values
        if value
    )


@lru_cache(maxsize=8)
def _land(outline: str, frame: _Frame) -> tuple[Points, ...]:
    """Return the lands that are seen, as rings."""
    file = data_folder("assets") / "map" / f"{outline}.geojson"
    shapes = [feature["geometry"] for feature in json.loads(file.read_text(encoding="utf-8"))["features"]]
    polygons = [part for shape in shapes if shape["type"] == "MultiPolygon" for part in shape["coordinates"]]
    rings = (tuple(frame.at(*point) for point in ring) for part in polygons for ring in part)
    return tuple(ring for ring in rings if _is_seen(ring))


@lru_cache(maxsize=8)
def _coasts(lands: tuple[Points, ...]) -> tuple[Points, ...]:
    """Return the rims of all land together: a border of today, where two lands meet, is no line of this map.

    What is left of a border where the outlines of two neighbours differ by a point is no coast either.
    """
    shared = Counter(frozenset(edge) for ring in lands for edge in pairwise(ring))
    found: list[Points] = []
    for ring in lands:
        run: list[tuple[float, float]] = []
        for start, end in pairwise(ring):
            if shared[frozenset((start, end))] == 1:
                run = [*(run or [start]), end]
            elif run:
                found.append(tuple(run))
                run = []
        if run:
            found.append(tuple(run))
    return tuple(run for run in found if len(run) >= LEAST_COAST)


def _is_seen(ring: Points) -> bool:
    """Whether any of a ring may lie on the map; a map is at most thrice as high as wide."""
    across, down = [x for x, _ in ring], [y for _, y in ring]
    return min(across) < 1 and max(across) > 0 and min(down) < 3 and max(down) > 0
