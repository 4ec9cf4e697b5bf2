"""The window's life: it opens where there is a display, sleeps while nothing moves, and closes when asked."""

import os
import subprocess
import sys

import pygame
import pytest

from game.faces.desk import app, loop, window
from game.faces.desk.settings import Settings, remembered
from game.faces.desk.window import NoDisplay, Window
from game.faces.showing import Wish

from .robot import Slides, desk_of
from .sample_screens import SCREENS


class Glass:
    """A window that counts how often it was drawn."""

    def __init__(self, size=(1280, 720)):
        self.size = size
        self.surface = pygame.Surface(size)
        self.shown = 0
        self.is_full = False

    def fill(self, is_full):
        self.is_full = is_full

    def show(self):
        self.shown += 1

    def listen(self, caret):
        self.caret = caret


def key(name):
    return pygame.event.Event(pygame.KEYDOWN, key=name, mod=0, unicode="")


@pytest.fixture
def happen(monkeypatch):
    """Return a function that lets things happen, a list at a time, and then closes the window."""

    def happen(*lists):
        coming = iter([*lists, [pygame.event.Event(pygame.QUIT)]])
        monkeypatch.setattr(pygame.event, "get", lambda: next(coming))
        monkeypatch.setattr(pygame.time, "wait", lambda _: None)

    return happen


def test_while_nothing_happens_nothing_is_drawn(happen):
    glass, desk = Glass(), desk_of(Slides(SCREENS, "desk"))
    motion = pygame.event.Event(pygame.MOUSEMOTION, pos=(5, 5), rel=(0, 0), buttons=(0, 0, 0))
    happen([], [], [motion], [], [motion, motion], [])
    loop.run(desk, glass)
    assert glass.shown == 1


def test_what_is_done_is_drawn(happen):
    glass, desk = Glass(), desk_of(Slides(SCREENS, "desk"))
    happen([key(pygame.K_TAB)], [key(pygame.K_F11)], [])
    loop.run(desk, glass)
    assert glass.shown == 3
    assert glass.is_full


def test_a_sheet_slides_in_and_comes_to_rest(happen):
    glass, desk = Glass(), desk_of(Slides(SCREENS, "desk"), settings=Settings())
    happen([key(pygame.K_F10)], *[[] for _ in range(60)])
    loop.run(desk, glass)
    assert desk.slid is None
    assert 3 < glass.shown < 30


def test_what_is_chosen_is_kept_at_once_and_the_window_is_named_in_the_language_chosen(happen, monkeypatch):
    names, kept = [], []
    monkeypatch.setattr(Window, "name", lambda _, title: names.append(title))
    monkeypatch.setattr(app, "remember", lambda settings: kept.append((settings.language, settings.text)))
    happen([key(pygame.K_F3)], [key(pygame.K_F4)], [])
    app.main(Wish(seed=1), "ko")
    assert kept[:2] == [("en", "desk"), ("en", "projector")]
    assert names == ["The Price of Armistice"] * 2


def test_leaving_ends_the_loop(happen):
    teller = Slides(SCREENS, "desk")
    desk = desk_of(teller)
    happen([key(pygame.K_q)], [key(pygame.K_q)], [key(pygame.K_TAB)])
    loop.run(desk, Glass())
    assert teller.has_left


def test_a_question_mark_asks_for_help_on_a_keyboard_that_types_no_text(happen):
    teller = Slides(SCREENS, "desk")
    shifted = pygame.event.Event(pygame.KEYDOWN, key=pygame.K_SLASH, mod=pygame.KMOD_LSHIFT, unicode="")
    happen([shifted])
    desk = desk_of(teller)
    loop.run(desk, Glass())
    desk.finish()
    assert teller.acts == ["help"]


def test_the_program_opens_plays_and_remembers(happen):
    happen([key(pygame.K_F4)], [key(pygame.K_RETURN)], [pygame.event.Event(pygame.WINDOWEXPOSED)])
    app.main(Wish(seed=1), "ko")
    assert remembered() == Settings("projector")
    assert not pygame.display.get_init()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a desktop")
def test_without_a_desktop_there_is_no_display_and_no_noise():
    program = "from game.faces.desk.app import NoDisplay, main\ntry: main()\nexcept NoDisplay: print('none')"
    bare = {name: value for name, value in os.environ.items() if name not in {"SDL_VIDEODRIVER", "DISPLAY"}}
    bare = {**bare, "WAYLAND_DISPLAY": ""}
    bare.pop("PYGAME_HIDE_SUPPORT_PROMPT", None)
    done = subprocess.run([sys.executable, "-c", program], env=bare, capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("none\n", "")


@pytest.mark.parametrize("driver", ["offscreen", "dummy"])
def test_where_no_one_can_look_there_is_no_display(monkeypatch, driver):
    monkeypatch.delenv("SDL_VIDEODRIVER")
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(pygame.display, "init", lambda: None)
    monkeypatch.setattr(pygame.display, "get_driver", lambda: driver)
    with pytest.raises(NoDisplay):
        Window("?", is_full=False)


def test_a_display_that_cannot_be_opened_is_none(monkeypatch):
    def fail():
        raise pygame.error("no available video device")

    monkeypatch.setattr(pygame.display, "init", fail)
    with pytest.raises(NoDisplay):
        app.main(None, "en")


@pytest.mark.parametrize(
    ("desktop", "size"),
    [((1366, 768), (1152, 648)), ((1920, 1080), (1707, 960)), ((3840, 2160), (1920, 1080)), ((800, 600), (760, 428))],
)
def test_a_new_window_leaves_room_for_the_desktop(monkeypatch, desktop, size):
    monkeypatch.setattr(pygame.display, "get_desktop_sizes", lambda: [desktop])
    assert window._comfortable() == size
