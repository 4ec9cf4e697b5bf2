"""What moves by itself or under a hand: the same page is not drawn again, nor a motion told that another follows."""

from itertools import count, repeat
from threading import Event
from typing import Any

import pygame
import pytest

from game.faces.desk import loop
from game.faces.screen import Panel, Screen, Text

from .robot import Slides, desk_of

GLANCES = 12


def page(told):
    return Screen("page", "Page", "What now?", (Panel("told", "", (Text(told),)),), language="en")


class Pulsing(Slides):
    """A page that is looked at again and again, and is another one each time it has been looked at so often."""

    pulse: Any = 0.001

    def __init__(self, lasts):
        super().__init__({}, "page")
        self.lasts = lasts
        self.looked = 0

    def screen(self):
        self.looked += 1
        self.has_left = self.looked > GLANCES
        # A window may look once more while it closes; what it sees then is no other page.
        return page(str(min(self.looked, GLANCES) // self.lasts))


class Pane:
    """A window that counts its pictures, and in which something happens with the first."""

    def __init__(self, *happens):
        self.size = (640, 360)
        self.surface = pygame.Surface(self.size)
        self.shown = 0
        self.happens = happens

    def fill(self, is_full): ...
    def listen(self, caret): ...

    def show(self):
        self.shown += 1
        for event in self.happens if self.shown == 1 else ():
            pygame.event.post(event)


@pytest.mark.parametrize(("lasts", "pictures"), [(1000, 1), (4, 4)])
def test_a_page_is_drawn_again_only_where_it_has_changed(lasts, pictures):
    teller, pane = Pulsing(lasts), Pane()
    loop.run(desk_of(teller), pane)
    assert teller.looked > GLANCES
    assert pane.shown == pictures


def test_of_many_motions_the_last_counts_and_nothing_else_is_passed_over(monkeypatch):
    def motion(x):
        return pygame.event.Event(pygame.MOUSEMOTION, pos=(x, 5), rel=(1, 0), buttons=(0, 0, 0))

    press = pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=(4, 5), button=1)
    desk = desk_of(Slides({"page": lambda _: page("")}, "page"))
    met = []
    monkeypatch.setattr(desk, "point", lambda x, _: met.append(x))
    monkeypatch.setattr(desk, "press", lambda *_: met.append("press"))
    happens = [
        *(motion(x) for x in range(5)),
        press,
        *(motion(x) for x in range(5, 9)),
        pygame.event.Event(pygame.QUIT),
    ]
    loop.run(desk, Pane(*happens))
    assert met == [4, "press", 8]


class Slow(Slides):
    """A teller who takes as long to tell a page as a test wants."""

    def __init__(self):
        super().__init__({}, "page")
        self.let_go = Event()
        self.let_go.set()
        self.told: Any = count()

    def screen(self):
        assert self.let_go.wait(600)
        return page(str(next(self.told)))


def test_what_follows_upon_itself_does_not_say_that_one_waits_unless_it_takes_long(hasty):
    teller = Slow()
    desk = desk_of(teller)
    teller.let_go.clear()
    desk.glance()
    assert desk.is_waiting
    assert not desk.is_told_to_wait
    desk.patience.waited = 2000
    assert desk.is_told_to_wait
    teller.let_go.set()
    desk.finish()
    desk.patience.waited = 0
    teller.let_go.clear()
    desk.choose("go:page")
    assert desk.is_told_to_wait
    teller.let_go.set()
    desk.close()


@pytest.mark.parametrize("waited", [0, 2000])
def test_the_same_page_is_seen_anew_only_where_it_was_said_that_one_waits(hasty, waited):
    teller = Slow()
    teller.told = repeat(0)
    desk = desk_of(teller)
    teller.let_go.clear()
    desk.glance()
    desk.patience.waited = waited
    pending = desk._pending
    assert pending is not None
    teller.let_go.set()
    pending.result()
    assert desk.look() == bool(waited)
    assert not desk.is_waiting
    desk.close()
