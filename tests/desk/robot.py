"""A robot that plays as a person does: it looks for what it wants to press, brings it into sight, and presses it."""

from functools import cache
from typing import Any

import pygame

from game.faces.desk import focus
from game.faces.desk.desk import Desk
from game.faces.desk.fonts import Fonts
from game.faces.desk.loop import meet
from game.faces.desk.settings import Settings
from game.faces.screen import Screen
from game.faces.waiting import Waiting

KEYS = {
    "Tab": pygame.K_TAB,
    "Enter": pygame.K_RETURN,
    "Esc": pygame.K_ESCAPE,
    "Backspace": pygame.K_BACKSPACE,
    "Up": pygame.K_UP,
    "Down": pygame.K_DOWN,
    "Left": pygame.K_LEFT,
    "Right": pygame.K_RIGHT,
    "PageUp": pygame.K_PAGEUP,
    "PageDown": pygame.K_PAGEDOWN,
    "Home": pygame.K_HOME,
    "End": pygame.K_END,
    **{f"F{number}": pygame.K_F1 + number - 1 for number in range(1, 13)},
}


class Slides:
    """A teller of screens made by hand: an intent that names a screen goes there, `back` goes back."""

    pulse = None
    waiting = Waiting("…")

    def __init__(self, screens, first):
        self.screens = screens
        self.language = "ko"
        self.pages = [first]
        self.acts = []
        self.has_left = False

    def screen(self) -> Screen:
        return self.screens[self.pages[-1]](self.language)

    def call_off(self) -> None:
        self.acts.append("call-off")

    def act(self, intent: str) -> None:
        self.acts.append(intent)
        if intent.startswith("language:"):
            self.language = intent.removeprefix("language:")
        elif intent == "back":
            self.pages = self.pages[:-1] or self.pages
        elif intent == "go:cover":
            self.pages = [next(iter(self.screens))]
        elif intent == "leave":
            self.has_left = True
        elif intent.partition(":")[0] in self.screens:
            self.pages.append(intent.partition(":")[0])


@cache
def fonts() -> Fonts:
    """The faces, opened once for all tests."""
    return Fonts()


def desk_of(teller, size=(1280, 720), settings=None) -> Desk:
    pygame.display.init()
    return Desk(teller, fonts(), settings or Settings(is_still=True), size)


class Robot:
    """Hands and eyes for a desk."""

    def __init__(self, desk: Desk):
        self.desk = desk
        self.teller: Any = desk.teller
        self.surface = pygame.Surface((desk.scale.width, desk.scale.height))

    @property
    def spot(self) -> focus.Spot:
        """What has the focus."""
        assert self.desk.eye.spot is not None
        return self.desk.eye.spot

    def spots(self, intent: str) -> list[focus.Spot]:
        """Everything on the topmost screen whose intent is this, or begins with it where it ends in `*`."""
        found = focus.spots(self.desk.eye.picture)
        if intent.endswith("*"):
            return [spot for spot in found if spot.widget.intent.startswith(intent[:-1])]
        return [spot for spot in found if spot.widget.intent == intent]

    def click(self, intent: str) -> None:
        """Bring a thing into sight with the wheel, and press it with the left button."""
        found = self.spots(intent)
        assert found, f"nothing to press means {intent!r} on {self.desk.screen.key!r}: {self.intents()}"
        self.click_spot(found[0])

    def click_spot(self, spot: focus.Spot) -> None:
        eye, canvas = self.desk.eye, self.desk.scale.canvas
        eye.stand(spot)
        x, y = spot.box(eye.moved()).centre
        if spot.widget.kind == "link":  # the middle of a link that runs over two lines may lie beside it
            first = spot.widget.boxes[0]
            window = spot.region.window
            x = first.x + first.width // 2 + window.x
            y = first.y + first.height // 2 + window.y - eye.down(spot.region)
        self.at(x + canvas.x, y + canvas.y)

    def at(self, x: int, y: int) -> None:
        self.send(pygame.MOUSEMOTION, pos=(x, y), rel=(0, 0), buttons=(0, 0, 0))
        self.send(pygame.MOUSEBUTTONDOWN, pos=(x, y), button=1)
        self.send(pygame.MOUSEBUTTONUP, pos=(x, y), button=1)
        self.desk.finish()

    def type(self, *names: str) -> None:
        """Press keys by their names: `Tab`, `Enter`, `F2`, `s`, `?`."""
        for name in names:
            mod = pygame.KMOD_SHIFT if name == "Shift-Tab" else 0
            key = KEYS.get(name.removeprefix("Shift-"), ord(name[0].lower()))
            self.send(pygame.KEYDOWN, key=key, mod=mod, unicode=name if len(name) == 1 else "")
            self.desk.finish()

    def send(self, kind: int, **facts) -> None:
        size = (self.desk.scale.width, self.desk.scale.height)
        meet(self.desk, pygame.event.Event(kind, **facts), size)

    def intents(self) -> list[str]:
        return [spot.widget.intent for spot in focus.spots(self.desk.eye.picture)]

    def draw(self) -> pygame.Surface:
        self.desk.draw(self.surface)
        return self.surface
