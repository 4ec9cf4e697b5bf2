"""The map as values: drawn from the scenario alone, as one side knows it, changed by conditions and by nothing else."""

import json
from math import cos, radians

import pytest

from game.faces.outline import outline
from game.faces.screen import Map, Roll, choices
from game.faces.screens.event import event
from game.faces.screens.map import map_drawer, map_now, map_since
from game.faces.screens.scene import scene_of
from game.faces.words import words
from game.play.session import Session
from game.scenario.load import load
from game.where import data_folder


@pytest.fixture(scope="module")
def recorded():
    """The record of the shipped crisis, played up to a day, before one chair."""
    scenario, sessions = load("korea-1953"), {}

    def until(day, role="rhee", language="en"):
        if (day, role) not in sessions:
            sessions[day, role] = Session.begin(scenario, {role: "human"}, 7, from_date=day)
        return scene_of(sessions[day, role], role, words(language))

    return until


def shown(scene) -> Map:
    """Return the map as it stands, of a scenario that has one."""
    found = map_now(scene)
    assert found is not None
    return found


def places(found: Map):
    return {place.key: place for place in found.places}


def test_a_scenario_without_a_map_has_none_and_says_so():
    scene = scene_of(Session.begin(load("lantern-strait"), {"premier": "human"}, 1), "premier", words("en"))
    assert map_now(scene) is None
    assert map_drawer(scene).question == words("en").say("map-none")


def test_south_of_the_parallel_is_below_it_and_the_other_capital_lies_east_over_the_ocean(recorded):
    found = map_now(recorded("1953-06-11"))
    assert found is not None
    at = {key: place.at for key, place in places(found).items()}
    assert at["pyongyang"][1] < at["panmunjom"][1] < at["seoul"][1] < at["pusan"][1] < found.high
    assert at["sangmudai"][0] < at["pusan"][0] < 1 < at["tokyo"][0] < at["washington"][0]
    assert places(found)["seoul"].mark == "round"
    assert places(found)["washington"].mark == "square"


def test_the_border_of_today_is_no_coast(recorded):
    found = shown(recorded("1953-06-11"))
    file = data_folder("assets") / "map" / "korea-coast.geojson"
    lines = {feature["id"]: feature for feature in json.loads(file.read_text(encoding="utf-8"))["features"]}
    drawn = {point for coast in found.coasts for point in coast}
    middle = lines["mdl"]["geometry"]["coordinates"][5:25]
    for longitude, latitude in middle:
        x = (longitude - 124.4) / 5.9
        near = [point for point in drawn if abs(point[0] - x) < 0.01 and abs(point[1] - _down(latitude)) < 0.01]
        assert not near, (longitude, latitude)
    assert len(drawn) > 500


def _down(latitude: float) -> float:
    return (39.75 - latitude) / (5.9 * cos(radians((34.0 + 39.75) / 2)))


def test_the_camps_are_closed_until_they_are_opened_and_then_the_night_is_told(recorded):
    camps = ("pusan", "masan", "nonsan", "sangmudai")
    before, after = recorded("1953-06-11"), recorded("1953-06-24")
    assert {places(shown(before))[camp].look for camp in camps} == {"whole"}
    told = next(b for panel in event(after, len(after.session.past) - 1).panels for b in panel.blocks if type(b) is Map)
    assert told.is_night
    assert {(places(told)[camp].was, places(told)[camp].look) for camp in camps} == {("whole", "emptied")}
    assert not any(place.is_new for place in told.places if place.key not in camps)
    assert any("27,388" in note for note in told.notes)


def test_the_front_moves_with_the_offensive_and_becomes_a_line_agreed_with_the_truce(recorded):
    before = shown(recorded("1953-07-13")).routes[-1]
    scene = recorded("1953-07-19")
    moved = map_since(scene, len(scene.session.past) - 1, [])
    assert moved is not None
    struck = moved.routes[-1]
    agreed = shown(recorded("1953-07-31")).routes[-1]
    assert struck.was == before.points != struck.points
    assert struck.is_new
    assert before.look == struck.look == "front"
    assert agreed.look == "border"
    assert agreed.points == struck.points
    assert agreed.label not in {before.label, struck.label}


def test_where_nothing_moved_the_sitting_tells_no_map(recorded):
    scene = recorded("1953-07-02")
    assert map_since(scene, len(scene.session.past) - 1, []) is None


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_map_alone_is_a_list_that_opens_the_archive(recorded, language):
    scene = recorded("1953-06-24", language=language)
    screen = map_drawer(scene)
    lines = [line.text for line in outline(screen, scene.words)]
    found = screen.panels[0].blocks[0]
    assert isinstance(found, Map)
    intents = [action.intent for action in choices(screen)]
    for place in found.places:
        assert f"open:places.{place.key}" in intents
        assert any(place.label in line for line in lines)
    assert len({text for _, text in found.legend}) == len(found.legend)


def test_a_vote_is_told_seat_by_seat(recorded):
    scene = recorded("1954-03-11")
    roll = next(
        b for panel in event(scene, len(scene.session.past) - 1).panels for b in panel.blocks if type(b) is Roll
    )
    assert (roll.yeas, roll.nays, roll.absent) == (81, 6, 9)
    assert roll.yeas + roll.nays + roll.absent == roll.seats
    assert "58" in roll.note
    assert "87" in roll.note
