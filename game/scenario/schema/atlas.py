"""The map: which outline lies under it, how much of it is seen, the lines drawn on it, and how a place can change."""

from __future__ import annotations

from typing import Literal

from game.scenario.schema.kinds import Asset, Condition, Id, Ids, Latitude, Longitude, Words
from game.scenario.schema.part import Part, says

PlaceKind = Literal["town", "capital", "camp", "talks", "battle", "border"]
Look = Literal["whole", "emptied", "struck"]
LineLook = Literal["front", "border", "parallel"]


class Point(Part):
    """A point of a line."""

    longitude: Longitude = says("East of Greenwich.", "동경.", unit="degrees")
    latitude: Latitude = says("North of the equator.", "북위.", unit="degrees")


class State(Part):
    """How a place looks once something has come about; the last that holds is drawn."""

    when: Condition = says("Once this has come about.", "이 조건이 이루어진 뒤.")
    name: Words = says("What is said of it, in a word.", "한마디로 이르는 말.", label=True)
    look: Look = says("How it is drawn.", "어떻게 그릴지.", default="whole")


class Course(Part):
    """Where a line runs once something has come about; the last that holds is drawn."""

    when: Condition = says("Once this has come about.", "이 조건이 이루어진 뒤.")
    name: Words | None = says("What it is called from then on.", "그때부터의 이름.", default=None, label=True)
    look: LineLook | None = says("How it is drawn from then on.", "그때부터 그리는 모양.", default=None)
    through: tuple[Point, ...] = says("Where it then runs.", "그때 지나는 점.", default=())


class Stretch(Part):
    """A line on the map."""

    name: Words = says("What the line is called.", "선의 이름.", label=True)
    look: LineLook = says("How it is drawn.", "어떻게 그릴지.", default="border")
    through: tuple[Point, ...] = says("The points it runs through.", "지나는 점.", least=2, most=500)
    states: dict[Id, Course] = says("How it changes, in order.", "어떻게 바뀌는지. 차례대로.", default={}, ordered=True)


class Atlas(Part):
    """What lies under the places: an outline of the land, and how much of it is seen."""

    outline: Asset | None = says(
        "An outline of coasts from the program's maps, by its name.",
        "프로그램에 든 지도 가운데 해안선 파일의 이름.",
        default=None,
    )
    west: Longitude = says("The western edge.", "서쪽 끝.", unit="degrees")
    east: Longitude = says("The eastern edge.", "동쪽 끝.", unit="degrees")
    south: Latitude = says("The southern edge.", "남쪽 끝.", unit="degrees")
    north: Latitude = says("The northern edge.", "북쪽 끝.", unit="degrees")
    lines: dict[Id, Stretch] = says("Lines drawn on it.", "그 위에 긋는 선.", default={}, most=50, ordered=True)
    counts: Ids = says("Tallies told beside it.", "지도 곁에 적는 집계.", default=())
