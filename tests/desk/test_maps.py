"""Maps, chambers and emblems in the window: nothing hides anything, and what moves can be ended by any key."""

import math
from itertools import combinations

import pygame
import pytest

from game.faces.desk.chamber import hemicycle
from game.faces.desk.drawings import drawn, emblem
from game.faces.desk.flow import Flow
from game.faces.desk.maps import set_map
from game.faces.desk.picture import Drawing, Fill, Words
from game.faces.desk.press import Press
from game.faces.desk.scale import Scale
from game.faces.desk.settings import Settings
from game.faces.screen import Action, Map, Panel, Place, Roll, Route, Screen
from game.scenario.load import load
from game.where import data_folder

from .robot import Robot, desk_of, fonts

COAST = (((0.3, 0.0), (0.7, 0.0), (0.8, 1.2), (0.2, 1.2), (0.3, 0.0)),)


def map_of(places, night=False):
    route = Route("front", "The front", "front", ((0.2, 0.4), (0.5, 0.35), (0.8, 0.3)), ((0.2, 0.4), (0.8, 0.3)))
    return Map("", 1.2, COAST, COAST, (route,), tuple(places), is_night=night)


def crowded(count):
    """So many places on a circle, a few beyond the edge."""
    turns = [2 * math.pi * number / count for number in range(count)]
    places = [
        Place(f"p{n}", f"Place number {n}", (0.5 + 0.25 * math.cos(t), 0.6 + 0.3 * math.sin(t)), intent=f"open:{n}")
        for n, t in enumerate(turns)
    ]
    return [*places, Place("far", "Far away", (30.0, 0.6), mark="square"), Place("up", "Up there", (-0.1, -0.2))]


def laid(block, wide=420, text="desk", size=(1280, 720), language="en"):
    width, height = size
    flow = Flow(Press(fonts(), Scale(width, height, text), language), 10, 10, wide)
    set_map(flow, block)
    return flow


@pytest.mark.parametrize("text", ["desk", "projector"])
@pytest.mark.parametrize("wide", [240, 420, 700])
@pytest.mark.parametrize("count", [4, 14])
def test_labels_meet_neither_each_other_nor_a_sign_and_stay_on_the_map(count, wide, text):
    flow = laid(map_of(crowded(count)), wide, text)
    sheet = flow.items[0].box
    strips = [item.box for item in flow.items if isinstance(item, Fill) and item.ink == "plain"]
    signs = {item.box for item in flow.items if isinstance(item, Drawing) and item.box != sheet}
    assert strips
    assert not any(one.meets(other) for one, other in combinations(strips, 2))
    assert not any(strip.meets(sign) for strip in strips for sign in signs)
    assert all(sheet.contains(box) for box in [*strips, *signs])


def test_with_room_every_place_has_its_label():
    flow = laid(map_of(crowded(6)), 700)
    said = {item.text for item in flow.items if isinstance(item, Words)}
    assert {word for n in range(6) for word in (f"Place number {n}",)} <= said
    assert {"Far away", "Up there", "The front"} <= said


def test_places_can_be_hit_with_a_finger_even_without_a_label():
    flow = laid(map_of(crowded(30)), 240)
    assert len(flow.widgets) == 30
    assert all(min(widget.box.width, widget.box.height) >= 24 for widget in flow.widgets)


@pytest.mark.parametrize("seats", [1, 5, 96, 99, 435, 500])
def test_seats_stand_apart_within_their_half_ring(seats):
    places, apart = hemicycle(seats, 215.0, 26.0)
    assert len(places) == seats
    assert all(math.dist(one, other) > apart * 0.85 for one, other in combinations(places, 2))
    assert all(0 <= x <= 430 and 0 <= y <= 215 for x, y in places)
    turns = [math.atan2(215.0 - y, x - 215.0) for x, y in places]
    assert turns == pytest.approx(sorted(turns, reverse=True))


def names():
    return sorted(file.stem for file in (data_folder("assets") / "drawings").glob("*.svg"))


def grey(name, side):
    """The share of ink at each pixel: what is left of an emblem without colour."""
    surface = drawn(emblem(name), (side, side), "ink", "paper")
    return [surface.get_at((x, y)).a / 255 for y in range(side) for x in range(side)]


def test_emblems_can_be_told_apart_in_grey_at_24_pixels():
    pictures = {name: grey(name, 24) for name in names()}
    for name, picture in pictures.items():
        assert 0.12 < sum(picture) / len(picture) < 0.7, name
    for (one, first), (other, second) in combinations(pictures.items(), 2):
        apart = sum(abs(a - b) for a, b in zip(first, second, strict=True)) / len(first)
        assert apart > 0.12, (one, other, apart)


@pytest.mark.parametrize("scenario", ["korea-1953", "lantern-strait"])
def test_each_chair_and_audience_has_an_emblem_of_its_own(scenario):
    sheet = load(scenario).sheet
    drawings = [role.drawing for role in sheet.roles.values()] + [one.drawing for one in sheet.audiences.values()]
    assert None not in drawings
    assert len(set(drawings)) == len(drawings)


def test_an_unknown_emblem_is_an_empty_drawing():
    for name in ("", "../fonts", "no-such-thing"):
        assert not any(grey(name, 24))


class Told:
    """A cover, and behind it a night on the map and a vote."""

    has_left = False

    def __init__(self):
        self.page = "cover"
        self.acts = []

    def screen(self):
        if self.page == "cover":
            return Screen("cover", "", "", (), (Action("On", "go:event", "n"),))
        camps = tuple(
            Place(f"c{n}", f"Camp {n}", (0.4, 0.3 + 0.2 * n), "camp", look="emptied", was="whole", is_new=True)
            for n in range(3)
        )
        roll = Roll("Assembly", 9, 5, 3, 1, ("Yeas 5", "Nays 3", "Absent 1"))
        panels = (Panel("m", "", (map_of(camps, night=True),), "right"), Panel("v", "", (roll,), "centre"))
        return Screen("event", "", "What happened", panels, (Action("On", "go:cover", "n"),))

    def act(self, intent):
        self.acts.append(intent)
        self.page = intent.removeprefix("go:")


def told(still):
    robot = Robot(desk_of(Told(), settings=Settings(is_still=still)))
    robot.type("n")
    return robot


def pixels(robot):
    robot.desk.draw(robot.surface)
    return pygame.image.tobytes(robot.surface, "RGB")


def test_a_moment_runs_to_its_end_and_rests_on_what_a_still_desk_shows_at_once():
    moving, still = told(still=False), told(still=True)
    assert still.desk.moment is None
    assert moving.desk.moment == 0
    end = pixels(still)
    seen: list[bytes] = []
    for _ in range(400):
        moving.desk.tick(40)
        if moving.desk.moment is None:
            break
        seen.append(pixels(moving)) if len(seen) < 8 else None
    assert moving.desk.moment is None
    assert not moving.desk.is_moving
    assert len(set(seen)) > 1
    assert end not in seen
    assert pixels(moving) == end


@pytest.mark.parametrize("key", ["n", "Enter", "Esc", "x", "F1"])
def test_any_key_ends_a_moment_and_means_nothing_else(key):
    robot = told(still=False)
    robot.desk.tick(500)
    robot.type(key)
    assert robot.desk.moment is None
    assert robot.teller.acts == ["go:event"]
    robot.type("n")
    assert robot.teller.acts == ["go:event", "go:cover"]
