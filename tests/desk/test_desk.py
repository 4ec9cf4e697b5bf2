"""Mouse and keyboard: everything can be reached both ways, nothing leads nowhere, the eye stays where it was."""

from threading import Event

import pygame
import pytest

from game.faces.desk import focus
from game.faces.desk.settings import Settings
from game.faces.language import LANGUAGES
from game.faces.outline import outline
from game.faces.screen import Screen, Text
from game.faces.words import words

from .robot import Robot, Slides, desk_of
from .sample_screens import SCREENS

FIRM = '{"do":"answer","decision":"note","option":"firm"}'
SILENCE = '{"do":"answer","decision":"note","option":"silence"}'


@pytest.fixture
def robot() -> Robot:
    return Robot(desk_of(Slides(SCREENS, "desk")))


def test_a_click_hands_back_the_intent(robot):
    robot.click(FIRM)
    assert robot.teller.acts == [FIRM]


def test_a_press_that_slips_off_its_thing_chooses_nothing(robot):
    spot = robot.spots('{"do":"send"}')[0]
    x, y = spot.box({}).centre
    robot.send(pygame.MOUSEBUTTONDOWN, pos=(x, y), button=1)
    robot.send(pygame.MOUSEBUTTONUP, pos=(x, 5), button=1)
    assert robot.teller.acts == []


def test_the_other_buttons_of_a_mouse_choose_nothing(robot):
    x, y = robot.spots('{"do":"send"}')[0].box({}).centre
    for button in (2, 3):
        robot.send(pygame.MOUSEBUTTONDOWN, pos=(x, y), button=button)
        robot.send(pygame.MOUSEBUTTONUP, pos=(x, y), button=button)
    assert robot.teller.acts == []


def test_a_barred_thing_can_be_pressed_and_is_handed_on_so_that_the_reason_is_said(robot):
    robot.click(SILENCE)
    assert robot.teller.acts == [SILENCE]


def test_the_keyboard_begins_at_the_next_step(robot):
    assert robot.spot.widget.intent == '{"do":"send"}'
    robot.type("Enter")
    assert robot.teller.acts == ['{"do":"send"}']


@pytest.mark.parametrize("name", [name for name in SCREENS if name != "empty"])
@pytest.mark.parametrize("text", ["desk", "projector"])
def test_tab_reaches_everything_and_comes_round(name, text):
    robot = Robot(desk_of(Slides(SCREENS, name), settings=Settings(text=text, is_still=True)))
    eye = robot.desk.eye
    everything = focus.spots(eye.picture)
    reached = []
    for _ in everything:
        robot.type("Tab")
        reached.append(robot.spot.widget)
        box, window = robot.spot.box(eye.moved()), robot.spot.region.window
        assert box.meets(window), f"{robot.spot.widget.label} has the focus out of sight"
    assert {id(widget) for widget in reached} == {id(spot.widget) for spot in everything}
    robot.type("Tab", "Shift-Tab")
    assert robot.spot.widget is reached[-1]


@pytest.mark.parametrize("name", ["desk", "table", "cover"])
def test_arrows_alone_reach_everything(name):
    robot = Robot(desk_of(Slides(SCREENS, name)))
    eye = robot.desk.eye
    everything = {id(spot.widget) for spot in focus.spots(eye.picture)}
    seen, waiting = {id(robot.spot.widget)}, [robot.spot]
    while waiting:
        start = waiting.pop()
        for direction in ("Up", "Down", "Left", "Right"):
            eye.stand(start)
            for _ in range(12):  # a column may have to move before the next thing comes
                robot.type(direction)
                if robot.spot.widget is not start.widget:
                    break
            if id(robot.spot.widget) not in seen:
                seen.add(id(robot.spot.widget))
                waiting.append(robot.spot)
    assert everything == seen


def test_an_action_has_its_key(robot):
    robot.type("t")
    assert robot.teller.acts == ["go:table"]


def test_a_letter_is_its_key_even_when_the_keyboard_types_hangul(robot):
    robot.send(pygame.KEYDOWN, key=pygame.K_t, mod=0, unicode="ㅅ")
    robot.desk.finish()
    assert robot.teller.acts == ["go:table"]


def test_a_key_that_means_nothing_does_nothing(robot):
    robot.type("z", "9")
    robot.send(pygame.KEYDOWN, key=pygame.K_t, mod=pygame.KMOD_CTRL, unicode="")
    robot.desk.finish()
    assert robot.teller.acts == []


def test_a_link_opens_the_archive_at_its_key(robot):
    robot.click("open:terms.lighthouse")
    assert robot.teller.acts == ["open:terms.lighthouse"]


def test_a_sheet_lies_over_the_desk_and_escape_takes_it_away(robot):
    robot.click("why:meters.trust")
    assert [layer.screen.key for layer in robot.desk.layers] == ["desk", "why"]
    assert not any(intent.startswith("{") for intent in robot.intents())
    robot.type("Esc")
    assert [layer.screen.key for layer in robot.desk.layers] == ["desk"]


def test_under_a_sheet_nothing_can_be_pressed(robot):
    x, y = robot.spots(FIRM)[0].box(robot.desk.eye.moved()).centre
    robot.click("why:meters.trust")
    before = list(robot.teller.acts)
    robot.at(x, y)
    assert robot.teller.acts == before


def test_the_eye_returns_to_the_same_place(robot):
    robot.click(SILENCE)
    moved, spot = robot.desk.eye.moved(), robot.spot
    assert moved["centre"] > 0
    robot.click("why:meters.trust")
    robot.type("Esc")
    assert robot.desk.eye.moved() == moved
    robot.type("F2", "F2")
    assert robot.desk.eye.moved() == moved
    assert spot.widget.intent == SILENCE


def test_the_language_changes_in_the_middle_and_nothing_else_does(robot):
    robot.click(SILENCE)
    before = robot.intents()
    robot.type("F3")
    assert robot.desk.screen.language == "en"
    assert [intent.replace("ko", "en") for intent in robot.intents()] == before
    assert robot.spot.widget.intent == SILENCE


def test_letters_grow_and_shrink(robot):
    small = robot.desk.eye.picture
    robot.type("F4")
    assert robot.desk.scale.text == "projector"
    assert robot.desk.eye.picture != small
    robot.type("F4")
    assert robot.desk.eye.picture == small


def test_settings_are_a_sheet_and_take_effect_at_once(robot):
    robot.type("F10")
    assert robot.desk.screen.key == "settings"
    robot.click("face:theme=contrast")
    assert robot.desk.screen.key == "settings"
    robot.click("language:en")
    assert robot.desk.screen.language == "en"
    robot.type("Esc")
    assert robot.desk.screen.key == "desk"
    assert robot.draw().get_at((3, 3))[:3] == (0, 0, 0)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SCREENS)
def test_the_outline_says_what_the_terminal_says(name, language):
    teller = Slides(SCREENS, name)
    teller.language = language
    robot = Robot(desk_of(teller))
    robot.type("F2")
    blocks = [block for panel in robot.desk.screen.panels for block in panel.blocks if isinstance(block, Text)]
    shown = [line for block in blocks for line in block.text.split("\n")]
    said = [" " * line.indent + line.text for line in outline(SCREENS[name](language), words(language)) if line.text]
    assert shown == said


def test_the_wheel_moves_the_column_under_the_pointer(robot):
    window = robot.desk.eye.picture.region("centre").window
    robot.desk.wheel(*window.centre, -1)
    assert robot.desk.eye.moved()["centre"] == 60
    assert robot.desk.eye.moved()["left"] == 0
    robot.desk.wheel(*window.centre, 99)
    assert robot.desk.eye.moved()["centre"] == 0


def test_a_finger_pulls_the_paper_and_presses_nothing(robot):
    window = robot.desk.eye.picture.region("centre").window
    x, y = window.centre
    robot.send(pygame.MOUSEBUTTONDOWN, pos=(x, y), button=1)
    robot.send(pygame.MOUSEMOTION, pos=(x, y - 90), rel=(0, -90), buttons=(1, 0, 0))
    robot.send(pygame.MOUSEBUTTONUP, pos=(x, y - 90), button=1)
    assert robot.desk.eye.moved()["centre"] > 60
    assert robot.teller.acts == []


def test_a_column_of_text_alone_can_be_read_by_keyboard():
    robot = Robot(desk_of(Slides(SCREENS, "crowded")))
    robot.type("F2", "Tab", "Shift-Tab", "Down", "Down")
    assert robot.desk.eye.moved()["centre"] > 0
    robot.type("End")
    last = robot.desk.eye.moved()["centre"]
    assert last == robot.desk.eye.picture.region("centre").scrolls
    robot.type("PageUp")
    assert 0 < robot.desk.eye.moved()["centre"] < last
    robot.type("Home")
    assert robot.desk.eye.moved()["centre"] == 0


def test_a_window_of_any_size_keeps_its_things_pressable(robot):
    for size in ((1920, 1080), (800, 900), (640, 360), (2560, 600)):
        robot.desk.resize(size)
        robot.click('{"do":"send"}')
    assert robot.teller.acts == ['{"do":"send"}'] * 4


def test_beside_the_canvas_nothing_is_pressed(robot):
    robot.desk.resize((2560, 600))
    robot.at(5, 300)
    assert robot.teller.acts == []


class Slow(Slides):
    """A teller whose others think until they are let go."""

    def __init__(self, *given):
        super().__init__(*given)
        self.let_go = Event()

    def act(self, intent: str) -> None:
        assert self.let_go.wait(600)
        super().act(intent)


def test_the_desk_stays_awake_while_the_others_think(hasty):
    robot = Robot(desk_of(Slow(SCREENS, "desk")))
    robot.desk.choose('{"do":"send"}')
    assert robot.desk.is_waiting
    waiting = pygame.image.tobytes(robot.draw(), "RGB")
    robot.desk.choose(FIRM)
    robot.desk.point(640, 690)
    robot.teller.let_go.set()
    robot.desk.finish()
    assert robot.teller.acts == ['{"do":"send"}'], "what is pressed while the others think is not chosen"
    assert pygame.image.tobytes(robot.draw(), "RGB") != waiting


def test_a_fault_of_ours_is_not_swallowed():
    class Broken(Slides):
        def act(self, intent: str) -> None:
            raise ZeroDivisionError

        def screen(self) -> Screen:
            return SCREENS["desk"]("en")

    robot = Robot(desk_of(Broken(SCREENS, "desk")))
    with pytest.raises(ZeroDivisionError):
        robot.type("t")
