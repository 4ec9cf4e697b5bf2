"""The bench in the window: a slider under the hand and under the keys, and every page of it looked at."""

import pygame
import pytest

from game.faces.desk.portraits import POSES, portray
from game.faces.language import LANGUAGES
from game.faces.tour import Sight

from ..faces.benches import AtBench, few_worlds
from .robot import Robot, desk_of, fonts

STEPS = ((0, 64), (64, 64))
ALARM = "meters.alarm.start"
PAGES = ["", "closer:", "take:", "watch:", "find:", "help", f"number:{ALARM}", "ending:war", "page:rests", "page:lines"]
PAGES += ["page:steps", "page:runs", "readings:why"]


@pytest.fixture
def bench(tmp_path, monkeypatch):
    monkeypatch.setattr("game.analysis.workbench.Apart", few_worlds(STEPS))
    folder = tmp_path / "mine"
    folder.mkdir()
    bench = AtBench(folder)
    yield bench
    bench.leave()


@pytest.fixture
def robot(bench):
    robot = Robot(desk_of(bench.program))
    yield robot
    robot.desk.close()


def on_track(robot, share):
    """Return a point of the first slider's track, in pixels of the window."""
    (spot,) = robot.spots(f"number:{ALARM}")
    track, window, canvas = spot.widget.slide.track, spot.region.window, robot.desk.scale.canvas
    x = track.x + round(share * (track.width - 1)) + window.x + canvas.x
    return x, track.y + track.height // 2 + window.y - robot.desk.eye.down(spot.region) + canvas.y


def move(robot, at):
    robot.send(pygame.MOUSEMOTION, pos=at, rel=(1, 0), buttons=(1, 0, 0))


def test_a_slider_follows_the_hand_until_it_lets_go(bench, robot):
    robot.desk.eye.stand(robot.spots(f"number:{ALARM}")[0])
    start = on_track(robot, 0.5)
    robot.send(pygame.MOUSEMOTION, pos=start, rel=(0, 0), buttons=(0, 0, 0))
    robot.send(pygame.MOUSEBUTTONDOWN, pos=start, button=1)
    places = []
    for share in (0.6, 0.8, 1.0, 0.9):
        move(robot, on_track(robot, share))
        robot.desk.finish()
        places.append(bench.work.setting.moved[ALARM])
    assert places == [*sorted(places[:3]), places[3]]
    assert places[2] == 45.0
    assert places[3] < 45.0
    far = on_track(robot, 0.9)
    move(robot, (far[0] + 5000, 5))  # off the track the slider stays in hand, at its end
    robot.desk.finish()
    assert bench.work.setting.moved[ALARM] == 45.0
    robot.send(pygame.MOUSEBUTTONUP, pos=far, button=1)
    move(robot, on_track(robot, 0.2))
    robot.desk.finish()
    assert bench.work.setting.moved[ALARM] == 45.0
    assert robot.desk.screen.key == "whatif"


def test_the_last_place_of_a_drag_counts_also_where_the_game_was_busy(hasty, bench, robot):
    robot.desk.eye.stand(robot.spots(f"number:{ALARM}")[0])
    robot.send(pygame.MOUSEBUTTONDOWN, pos=on_track(robot, 0.5), button=1)
    for share in (0.6, 0.7, 0.8, 1.0):
        move(robot, on_track(robot, share))
    robot.send(pygame.MOUSEBUTTONUP, pos=on_track(robot, 1.0), button=1)
    while robot.desk.is_waiting:
        robot.desk.finish()
    assert bench.work.setting.moved[ALARM] == 45.0


def test_arrows_move_a_slider_and_enter_opens_it(bench, robot):
    robot.desk.eye.stand(robot.spots(f"number:{ALARM}")[0])
    robot.type("Right", "Right", "Left")
    assert bench.work.setting.moved[ALARM] == pytest.approx(31.5)
    assert robot.spot.widget.intent == f"number:{ALARM}"
    robot.type("Enter")
    assert robot.desk.screen.key == "whatif-number"
    robot.type("/")
    robot.send(pygame.TEXTINPUT, text="44")
    robot.desk.finish()
    assert bench.work.setting.moved[ALARM] == 44.0


def test_pressing_a_slider_beside_its_track_opens_it(bench, robot):
    (spot,) = robot.spots(f"number:{ALARM}")
    robot.desk.eye.stand(spot)
    box, canvas = spot.box(robot.desk.eye.moved()), robot.desk.scale.canvas
    robot.at(box.x + 20 + canvas.x, box.y + 12 + canvas.y)
    assert robot.desk.screen.key == "whatif-number"
    assert not bench.work.setting.moved


@pytest.mark.slow
def test_every_page_of_the_bench_is_whole_in_every_pose(bench):
    bench.act("card:storm", f"slide:{ALARM}=1.0", "readings:why", "page:lines", "begin:lines", "page:steps")
    bench.act("begin:steps", "back")
    found = {}
    for page in PAGES:
        layers = {}
        for language in LANGUAGES:
            bench.act(f"language:{language}", *([page] if page else []))
            layers[language] = (bench.screen,)
            bench.act("back") if page else None
        for pose in POSES:
            portrait = portray(Sight(page or "bench", layers), pose, fonts())
            if portrait.faults:
                found[page, pose.name] = portrait.faults
    assert not found
