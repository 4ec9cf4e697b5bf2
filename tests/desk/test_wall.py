"""The debrief wall in its window: pages turned and boxes filled by keys alone, Hangul through an input method."""

import pygame
import pytest

from game.faces.screen import field_of
from game.faces.wall import Wall
from game.faces.words import words
from game.play.debrief import REASONS, Debrief
from game.play.session import Session
from game.scenario.load import load

from .robot import Robot, Slides, desk_of


class Class(Slides):
    """A teller with nothing but the wall of a game that was broken off."""

    def __init__(self, language):
        self.kept: dict[str, tuple[str, ...]] = {}
        session = Session.begin(load("lantern-strait"), {}, 7)
        for _ in range(3):
            session.advance()
        self.wall = Wall(lambda: Debrief(session, notes=self.kept, keep=self.keep), words(language))
        super().__init__({}, "")

    def keep(self, box, lines):
        self.kept[box] = lines

    def screen(self):
        return self.wall.screen()

    def act(self, intent):
        self.has_left = self.wall.act(intent) == "leave-room"


@pytest.fixture(params=["ko", "en"])
def robot(request):
    return Robot(desk_of(Class(request.param)))


def turned_to(robot, key):
    for _ in range(20):
        if robot.desk.screen.key == key:
            return
        robot.type("n")
    pytest.fail(f"no page {key}")


def test_a_box_is_filled_by_keys_alone(robot):
    turned_to(robot, "wall-pad")
    robot.type("3", "/")
    assert robot.desk.is_typing
    for text in ("휴전이", " ", "먼저"):
        robot.send(pygame.TEXTINPUT, text=text)
        robot.desk.finish()
    field = field_of(robot.desk.screen)
    assert field is not None
    assert field.text == "휴전이 먼저"
    robot.type("Enter", "Enter")
    assert robot.teller.kept == {"outcomes": ("휴전이 먼저",)}
    robot.type("u")
    assert robot.teller.kept == {"outcomes": ()}


def test_the_last_page_keeps_reasons_and_is_the_way_out(robot):
    turned_to(robot, "wall-reasons")
    robot.type("/")
    robot.send(pygame.TEXTINPUT, text="2")
    robot.desk.finish()
    robot.type("Enter", "Enter")
    assert robot.teller.kept == {REASONS: ("2",)}
    robot.type("q")
    assert robot.teller.has_left


def test_pages_are_turned_back_as_well(robot):
    first = robot.desk.screen.key
    robot.type("n", "n", "b", "b")
    assert robot.desk.screen.key == first
