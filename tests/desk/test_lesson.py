"""A lesson in its window: by keys alone, the time drawn anew by itself, and every page whole at every size."""

import pytest

from game.faces.desk.picture import Words
from game.faces.desk.portraits import Pose, portray
from game.faces.lesson_room import enter
from game.faces.rooms import ROOMS, Program
from game.faces.showing import Wish
from game.faces.tour import Sight
from game.faces.words import words
from game.play.saves import saved_in

from .robot import Robot, desk_of, fonts

LESSON = "lantern-strait"
SIZES = ((1280, 720), (1920, 1080))


@pytest.fixture(autouse=True)
def _saves(tmp_path):
    with saved_in(tmp_path):
        yield


class Pupil(Robot):
    """A robot that has a clock of its own."""

    def __init__(self, desk, now):
        super().__init__(desk)
        self.now = now


@pytest.fixture
def robot(monkeypatch):
    now = [0.0]
    monkeypatch.setitem(ROOMS, "lesson", lambda words, what: enter(words, what, lambda: now[0]))
    program = Program("ko", Wish())
    return Pupil(desk_of(program), now)


def passes(robot, seconds):
    robot.now[0] += seconds
    robot.desk.glance()
    robot.desk.finish()


def test_from_the_cover_to_the_first_vote_by_keys_and_by_the_clock(robot):
    robot.click("lesson:")
    robot.desk.teller.act(f"lesson:{LESSON}")
    passes(robot, 0)
    robot.type("n")
    assert robot.desk.settings.text == "projector"
    before = robot.desk.screen.timer.shown
    passes(robot, 1)
    assert robot.desk.screen.timer.shown != before
    for _ in range(3):  # opening, reading, conferring
        robot.type("n")
    assert robot.desk.screen.key == "lesson-seal"
    lesson = robot.desk.teller._room.lesson
    robot.type("b", "a", "u", "a")
    assert lesson.course.cast == ((1,), (2,))
    robot.type("u", "1", "2")
    assert lesson.course.cast == ((1,), (2, 3), (4, 5, 6))
    robot.type("u")
    assert lesson.next_table == 4
    robot.type("k")
    assert robot.desk.screen.key == "dark"
    drawn = robot.draw()
    assert len({tuple(drawn.get_at((x, 300))) for x in range(0, 1280, 40)}) == 1
    robot.type("k", "l", "Esc")
    assert robot.desk.screen.key == "lesson-seal"


def sights(language):
    """Yield one page of every kind, the vote half typed."""
    now = [0.0]
    room = enter(words(language), "", lambda: now[0])
    yield room.screen()
    room.act(f"choose:{LESSON}")
    yield room.screen()
    for intent in ("arrange", "seat:2", "pace:0"):
        room.act(intent)
    yield room.screen()
    room.act("arranged")
    room.act("class:start")
    seen = set()
    while "lesson-why" not in seen:
        shown = room.screen()
        assert room.lesson is not None
        if room.lesson.phase.step == "seal" and len(room.lesson.course.cast) < 4:
            room.act("vote:A")
        elif shown.key in seen:
            now[0] += 400
            for _ in range(3):
                room.act("vote:B")
        else:
            seen.add(shown.key)
            yield shown
    room.act("bell")
    yield room.screen()
    room.act("dark")
    yield room.screen()


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_page_is_whole_at_every_size(language):
    pages = list(sights(language))
    assert len({page.key for page in pages}) >= 10
    for page in pages:
        for size in SIZES:
            found = portray(Sight(page.key, {language: (page,)}), Pose(language, size, "projector"), fonts())
            assert found.faults == (), (page.key, size)


def test_the_figures_can_be_read_from_six_picture_heights_away():
    """Ten minutes of arc at six picture heights is the height of the projector's body letters."""
    page = next(page for page in sights("en") if page.key == "lesson-confer")
    found = portray(Sight(page.key, {"en": (page,)}), Pose("en", (1280, 720), "projector"), fonts())
    items = [item for region in found.desk.layers[-1].picture.regions for item in region.items]
    sizes = {item.text: item.size for item in items if isinstance(item, Words)}
    assert sizes[page.timer.shown] >= 2 * 26
