"""Random inputs: nothing crashes, nothing is drawn amiss, and there is always a way out.

Some hundreds each time; ten thousand in each language with ``HYPOTHESIS_PROFILE=nightly``.
"""

import os
import random

import pygame
import pytest

from game.faces.desk.proof import faults
from game.faces.desk.settings import Settings
from game.faces.language import LANGUAGES
from game.faces.rooms import Program
from game.faces.showing import Showing, Wish
from game.scenario.shelf import default_id

from .robot import KEYS, Robot, Slides, desk_of
from .sample_screens import SCREENS

SIZES = [(1280, 720), (1920, 1080), (800, 600), (640, 360), (1, 1), (3000, 200)]
INPUTS = 10_000 if os.environ.get("HYPOTHESIS_PROFILE") == "nightly" else 1_200
SEND = '{"do": "send"}'
VISITED = ("go:table", "why:*", "open:*")
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789?/[] ㅅ가\x00🙂"
ODD = [
    pygame.WINDOWEXPOSED,
    pygame.WINDOWSIZECHANGED,
    pygame.USEREVENT,
    pygame.KEYUP,
    pygame.TEXTEDITING,
    pygame.TEXTINPUT,
    pygame.WINDOWFOCUSLOST,
    pygame.MOUSEBUTTONDOWN + 1000,
]
"""What comes besides keys and the mouse: an input method composing Hangul, windows behind and before others."""


class Monkey(Robot):
    """Presses anything, anywhere, with luck of its own."""

    def __init__(self, desk, seed):
        super().__init__(desk)
        self.luck = random.Random(seed)  # noqa: S311 - a monkey keeps no secrets

    def anywhere(self):
        width, height = self.desk.scale.width, self.desk.scale.height
        return self.luck.randint(-5, width + 5), self.luck.randint(-5, height + 5)

    def press(self):
        """Do one thing that a hand can do, aimed or not."""
        kind = self.luck.choices(
            ("key", "letter", "click", "aim", "send", "drag", "wheel", "size", "odd"), (9, 3, 2, 8, 0.5, 1, 2, 0.3, 1)
        )[0]
        if kind == "key":
            name = self.luck.choice([*KEYS, "Shift-Tab"])
            self.type(name)
        elif kind == "letter":
            letter = self.luck.choice(LETTERS)
            key = self.luck.choice([ord(letter), 0, 2**30])
            self.send(pygame.KEYDOWN, key=key, mod=self.luck.choice([0, pygame.KMOD_CTRL, 3]), unicode=letter)
        elif kind == "click":
            self.at(*self.anywhere())
        elif kind == "aim" and self.intents():
            self.click(self.luck.choice(self.intents()))
        elif kind == "send":
            self.play_on()
        elif kind == "drag":
            self.send(pygame.MOUSEBUTTONDOWN, pos=self.anywhere(), button=self.luck.randint(1, 7))
            self.send(pygame.MOUSEMOTION, pos=self.anywhere(), rel=(1, 1), buttons=(1, 0, 0))
            self.send(pygame.MOUSEBUTTONUP, pos=self.anywhere(), button=1)
        elif kind == "wheel":
            self.send(pygame.MOUSEMOTION, pos=self.anywhere(), rel=(0, 0), buttons=(0, 0, 0))
            self.send(pygame.MOUSEWHEEL, x=0, y=1, precise_y=self.luck.uniform(-30, 30))
            x, y = self.anywhere()
            self.desk.wheel(x, y, self.luck.uniform(-30, 30))
        elif kind == "size":
            self.desk.resize(self.luck.choice(SIZES))
            self.surface = pygame.Surface((self.desk.scale.width, self.desk.scale.height))
        else:
            text = self.luck.choice(["", "ㅎ", "하", "한글", "\x00", "🙂" * 99])
            self.send(
                self.luck.choice(ODD), key=0, mod=0, unicode="", text=text, start=self.luck.randint(-1, 9), length=0
            )
        self.desk.finish()

    def check(self):
        self.draw()
        picture = self.desk.layers[-1].picture
        if self.desk.scale.factor > 0.4:
            found = faults(picture, self.desk.painter.fonts)
            assert not found, f"{self.desk.screen.key}: {found}"

    def get_out(self):
        """Leave as someone would who only knows Esc and q."""
        for _ in range(12):
            self.type("Esc")
        self.type("q", "q")
        assert self.teller.has_left, f"no way out of {self.desk.screen.key}"
        self.teller.has_left = False
        self.desk.choose("back")

    def come_back(self):
        """Come back to the game from wherever one has strayed."""
        self.type("Esc", "Esc", "Esc")
        if games := self.spots("continue:*"):
            self.click_spot(games[0])

    def play_on(self):
        self.come_back()
        if self.spots(SEND):
            self.click(SEND)

    def visit(self, intent):
        """Go where luck alone might never lead, to be let loose there."""
        self.come_back()
        if spots := self.spots(intent):
            self.click_spot(spots[0])

    def go_on(self):
        """Close the window, open it again, and go on with the game played last, if there is one."""
        self.get_out()
        settings, size = self.desk.settings, (self.desk.scale.width, self.desk.scale.height)
        self.desk.close()
        self.teller = Showing(self.luck.choice(LANGUAGES), Wish(seed=3))
        self.desk = desk_of(self.teller, size, settings)
        if games := self.spots("continue:*"):
            self.click_spot(games[0])
            assert self.desk.screen.key != "cover", self.desk.screen.notices


@pytest.mark.slow
@pytest.mark.parametrize(("language", "seed"), [("ko", 20), ("en", 21)])
def test_random_hands_never_break_a_game(language, seed):
    monkey = Monkey(desk_of(Showing(language, Wish(seed=3)), (1280, 720), Settings(is_still=True)), seed)
    for intent in (f"scenario:{default_id()}", "seat:*", "begin"):
        monkey.click(intent)
    seen = set()
    for number in range(INPUTS):
        if number % 100 == 0:
            monkey.visit(VISITED[number // 100 % len(VISITED)])
            seen.add(monkey.desk.screen.key)
        monkey.press()
        seen.add(monkey.desk.screen.key)
        if number % 100 == 0:
            monkey.check()
        if number % 500 == 499:
            monkey.go_on()
        assert not monkey.teller.words.faults
    assert {"desk", "table", "event", "why", "archive", "help", "settings", "outline", "leave"} <= seen


ROOMS = [("ko", f"replay:{default_id()}"), ("en", "whatif:lantern-strait"), ("ko", "lesson")]
IN_A_ROOM = 2_000 if os.environ.get("HYPOTHESIS_PROFILE") == "nightly" else 60


@pytest.mark.slow
@pytest.mark.parametrize(("language", "room"), ROOMS)
def test_random_hands_never_break_a_room(language, room):
    program = Program(language, Wish(seed=3, room=room))
    monkey = Monkey(desk_of(program, (1280, 720), Settings(is_still=True)), seed=30)
    inside = 0
    for number in range(IN_A_ROOM):
        if monkey.desk.screen.key == "cover":
            monkey.desk.choose(room)
            monkey.desk.finish()
        monkey.press()
        inside += monkey.desk.screen.key.startswith(room[:6])
        if number % 20 == 0:
            monkey.check()
        assert not program.words.faults
    monkey.get_out()
    program.close()
    assert inside > IN_A_ROOM // 10


def test_random_hands_never_break_a_screen():
    monkey = Monkey(desk_of(Slides(SCREENS, "cover")), seed=4)
    monkey.teller.screens = {
        **SCREENS,
        "help": SCREENS["why"],
        "go": SCREENS["table"],
        "begin": SCREENS["desk"],
    }
    seen = set()
    for number in range(5000):
        monkey.press()
        seen.add(monkey.desk.screen.key)
        if number % 100 == 0:
            monkey.check()
    assert seen >= {"cover", "desk", "table", "why", "settings", "outline"}
