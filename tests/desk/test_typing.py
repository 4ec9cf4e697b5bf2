"""Text is typed where there is a field, Hangul through an input method; everywhere else a letter is a key."""

import pygame
import pytest

from game.faces.desk import loop
from game.faces.desk.settings import Settings
from game.faces.desk.window import Window
from game.faces.language import LANGUAGES
from game.faces.outline import outline
from game.faces.screen import field_of
from game.faces.showing import Showing, Wish
from game.faces.terminal.hand import understand

from .robot import Robot, desk_of
from .test_window import Glass

WORD = {"en": "fog", "ko": "안개"}


@pytest.fixture(params=LANGUAGES)
def robot(request):
    robot = Robot(
        desk_of(Showing(request.param, Wish("lantern-strait", "premier", 7)), settings=Settings(is_still=True))
    )
    robot.click("begin")
    robot.type("a")
    return robot


def typed(robot, text):
    robot.send(pygame.TEXTINPUT, text=text)
    robot.desk.finish()


def listed(robot):
    return [intent for intent in robot.intents() if intent.startswith("open:") and intent != "open:?"]


def text_in(robot):
    field = field_of(robot.desk.screen)
    assert field is not None
    return field.text


def test_the_archive_shrinks_as_one_types_and_grows_as_one_rubs_out(robot):
    everything = listed(robot)
    robot.type("/")
    assert robot.desk.is_typing
    word = WORD[robot.desk.language]
    for letter in word:
        typed(robot, letter)
    assert text_in(robot) == word
    assert 0 < len(listed(robot)) < len(everything)
    robot.type(*["Backspace"] * len(word))
    assert (text_in(robot), listed(robot)) == ("", everything)


def test_what_no_paper_holds_is_said(robot):
    robot.type("/")
    typed(robot, "zzz")
    assert listed(robot) == []
    assert any("zzz" in line.text for line in outline(robot.desk.screen, robot.teller.words) if line.tone == "note")


def test_a_syllable_is_shown_while_it_is_composed_and_is_text_only_once_finished(robot):
    robot.type("/")
    empty = pygame.image.tobytes(robot.draw(), "RGB")
    robot.send(pygame.TEXTEDITING, text="해", start=0, length=1)
    composing = pygame.image.tobytes(robot.draw(), "RGB")
    assert composing != empty
    assert text_in(robot) == ""
    robot.type("Backspace", "Enter", "Esc")  # the input method has these keys while it composes
    assert robot.desk.is_typing
    typed(robot, "해")
    assert robot.desk.entry.composing == ""
    assert text_in(robot) == "해"


@pytest.mark.parametrize(
    ("key", "mod"), [(pygame.K_v, pygame.KMOD_LCTRL), (pygame.K_v, pygame.KMOD_LMETA), (pygame.K_INSERT, 1)]
)
def test_what_was_written_elsewhere_is_pasted_into_a_field_and_nowhere_else(robot, monkeypatch, key, mod):
    pygame.scrap.put_text("안\n개")
    robot.send(pygame.KEYDOWN, key=key, mod=mod, unicode="")
    assert text_in(robot) == ""
    robot.type("/")
    robot.send(pygame.KEYDOWN, key=key, mod=mod, unicode="")
    robot.desk.finish()
    assert text_in(robot) == "안개"
    monkeypatch.setattr(pygame.scrap, "get_text", unreadable)
    robot.send(pygame.KEYDOWN, key=key, mod=mod, unicode="")
    robot.desk.finish()
    assert text_in(robot) == "안개"


def unreadable():
    raise pygame.error("no clipboard")


def test_keys_in_a_field_are_text_and_elsewhere_they_are_keys(robot):
    robot.type("/")
    robot.type("b", "w", "q", "?")
    assert robot.desk.screen.key == "archive"
    robot.send(pygame.KEYDOWN, key=pygame.K_SPACE, mod=0, unicode=" ")
    assert robot.desk.is_typing
    typed(robot, "a")
    robot.type("Esc")
    assert (robot.desk.screen.key, text_in(robot)) == ("archive", "")
    robot.type("Tab")
    assert not robot.desk.is_typing
    robot.type("b")
    assert robot.desk.screen.key == "desk"
    robot.send(pygame.TEXTINPUT, text="ㅂ")
    assert robot.desk.entry.text == ""


def test_a_click_puts_the_keyboard_into_the_field_and_enter_takes_it_to_what_was_found(robot):
    robot.click("open:?")
    assert robot.desk.is_typing
    typed(robot, WORD[robot.desk.language])
    found = listed(robot)
    robot.type("Enter")
    assert robot.spot.widget.intent in found
    robot.type("Enter")
    assert field_of(robot.desk.screen) is None
    robot.type("Esc")
    assert listed(robot) == found, "the way back leads to what was found"
    robot.type("Esc")
    assert robot.desk.screen.key == "desk", "typing has turned no pages"


def test_the_caret_stays_in_its_field_whatever_is_typed(robot):
    robot.type("/")
    for _ in range(30):
        typed(robot, "가나다 ")
    caret, field = robot.desk.caret, robot.spot.box(robot.desk.eye.moved())
    assert field.contains(caret.moved(-robot.desk.scale.canvas.x, -robot.desk.scale.canvas.y))
    robot.draw()


def test_the_window_takes_text_only_while_there_is_a_caret(robot, monkeypatch):
    heard, places = [], set()
    monkeypatch.setattr(pygame.key, "start_text_input", lambda: heard.append("on"))
    monkeypatch.setattr(pygame.key, "stop_text_input", lambda: heard.append("off"))
    monkeypatch.setattr(pygame.key, "set_text_input_rect", lambda rect: places.add(tuple(rect)))
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    window = Window("?", is_full=False)
    window.listen(robot.desk.caret)
    robot.type("/")
    window.listen(robot.desk.caret)
    window.listen(robot.desk.caret)
    robot.type("Tab")
    window.listen(robot.desk.caret)
    assert heard == ["off", "on", "off"]
    assert len(places) == 1


def test_the_loop_tells_the_window_where_the_caret_is(robot, monkeypatch):
    monkeypatch.setattr(pygame.event, "get", lambda: [pygame.event.Event(pygame.QUIT)])
    glass = Glass()
    loop.run(robot.desk, glass)
    assert glass.caret is None
    robot.type("/")
    loop.run(robot.desk, glass)
    assert glass.caret == robot.desk.caret is not None


def test_in_the_terminal_words_are_sought_behind_a_slash(robot):
    screen = robot.desk.screen
    assert understand("/ 해협", screen) == "open:?해협"
    assert understand("/", screen) == "open:?"
