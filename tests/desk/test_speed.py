"""A person never waits for the window: 50 ms from a press to the next screen, 60 pictures a second in motion.

The best of several tries is taken, so that a busy machine does not fail what a free one passes; nor does a slow one,
for which the limits are stretched.
"""

import time

import pygame
import pytest

from game.faces.desk.desk import SLIDE
from game.faces.desk.settings import Settings
from game.faces.showing import Showing, Wish

from ..yardstick import alone, slowness
from .robot import Robot, desk_of

FULL_HD = (1920, 1080)


@pytest.fixture(autouse=True)
def _alone():
    alone()


def player(settings):
    robot = Robot(desk_of(Showing("ko", Wish(seed=7)), FULL_HD, settings))
    for intent in ("scenario:lantern-strait", "seat:chancellor", "begin"):
        robot.click(intent)
    robot.draw()
    return robot


def milliseconds(act):
    """Return the processor's time, of all threads: another program's work is not ours."""
    began = time.process_time()
    act()
    return (time.process_time() - began) * 1000


def changes():
    """Return how long each change of screen took in a game that has just begun."""
    robot = player(Settings(is_still=True))
    spent = []
    for intent in (
        "go:table",
        "go:desk",
        "help",
        "back",
        "why:meters.trust",
        "back",
        "open:",
        "back",
        '{"do": "send"}',
    ):

        def change(intent=intent):
            robot.desk.choose(intent)
            robot.desk.finish()
            robot.draw()

        spent.append((milliseconds(change), intent))
    return spent


def test_a_screen_changes_within_50_milliseconds():
    best = [min(tries) for tries in zip(changes(), changes(), changes(), strict=True)]
    limit = 50 * slowness()
    assert [change for change in best if change[0] >= limit] == []


def test_answering_is_seen_within_50_milliseconds():
    robot = player(Settings(is_still=True))
    tries = []
    for option in ("firm", "envoy", "silence", "envoy"):
        intent = robot.spots('{"do": "answer"*')[("firm", "envoy", "silence").index(option)].widget.intent
        tries.append(milliseconds(lambda intent=intent: (robot.click(intent), robot.draw())))
    assert min(tries) < 50 * slowness()


def test_sixty_pictures_a_second_in_motion():
    robot = player(Settings())
    robot.desk.choose("help")
    robot.desk.finish()
    assert robot.desk.slid == 0
    frames = []
    while robot.desk.slid is not None:
        frames.append(milliseconds(robot.draw))
        robot.desk.tick(SLIDE // 10)
    limit = 16 * slowness()
    assert sorted(frames)[len(frames) // 2] < limit
    robot.type("Esc")
    window = robot.desk.eye.picture.region("centre").window
    rolls = []
    for step in (-1, -1, -1, 1, 1, 1):
        robot.desk.wheel(*window.centre, step)
        rolls.append(milliseconds(robot.draw))
    assert sorted(rolls)[len(rolls) // 2] < limit


def test_nothing_moves_when_nothing_should():
    still, moving = player(Settings(is_still=True)), player(Settings())
    for robot in (still, moving):
        robot.desk.choose("help")
        robot.desk.finish()
    assert still.desk.slid is None
    first = pygame.image.tobytes(moving.draw(), "RGB")
    moving.desk.tick(SLIDE)
    assert moving.desk.slid is None
    assert pygame.image.tobytes(moving.draw(), "RGB") != first
    assert pygame.image.tobytes(moving.draw(), "RGB") == pygame.image.tobytes(still.draw(), "RGB")
