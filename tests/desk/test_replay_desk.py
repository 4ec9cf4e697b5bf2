"""The replay desk in the window: walked by keyboard and by mouse in both languages, and every page of it proofread."""

import os
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pygame
import pytest

from game.faces.desk.fonts import Fonts
from game.faces.desk.portraits import POSES, portray
from game.faces.desk.proof import faults
from game.faces.desk.settings import Settings
from game.faces.language import LANGUAGES
from game.faces.replay.room import Replay
from game.faces.rooms import Program
from game.faces.screen import Screen, choices
from game.faces.showing import Wish
from game.faces.tour import Sight
from game.faces.words import words
from game.play.saves import saved_in
from game.scenario.shelf import default_id

from ..faces.walks import Still, shipped, told_strait
from .robot import Robot, desk_of

FONTS = Fonts()
NIGHTLY = os.environ.get("HYPOTHESIS_PROFILE") == "nightly"
LOOKS = POSES if NIGHTLY else (POSES[0], POSES[-1])
"""By day Korean in the smaller window, and English for a class in the larger one; by night every pose."""

SIGHTS = {
    "first": [],
    "loud": ["step:8"],
    "vote": ["step:35"],
    "last": ["step:44"],
    "one-side": ["eyes:{0}", "step:9"],
    "other-side": ["eyes:{1}", "step:8"],
    "asked": ["asks:", "step:6", "step:7"],
    "sure": ["asks:", "step:6", "step:7", "guess:*"],
    "guessed": ["asks:", "step:6", "step:7", "guess:*", "sure:75", "guess:*", "sure:25"],
    "card": ["asks:", "step:6", "step:7", "guess:*", "sure:75", "guess:*", "sure:25", "card:"],
    "card-none": ["card:"],
    "leave": ["step:8", "leave-here:"],
    "beside": ["beside:record"],
    "more": ["more:"],
    "steps": ["step:8", "earlier:"],
    "note": ["step:8", "noting:1953-06-18=A note that is as long as a note becomes when one writes on.", "note:"],
    "archive": ["eyes:{0}", "step:9", "open:"],
    "why": ["why:"],
    "help": ["help"],
    "which": ["beside:"],
}


def walked(language, intents) -> Replay:
    """Return the shipped record, walked so far; forecasts are asked for only where that is said."""
    room = Replay(shipped(), words(language), Still())
    sides = list(shipped().scenario.sheet.sides)
    room.act("asks:")
    for intent in intents:
        first = next((action.intent for action in choices(room.screen()) if action.intent.startswith("guess:")), "")
        room.act(first if intent == "guess:*" else intent.format(*sides))
    return room


def layers(language, intents) -> tuple[Screen, ...]:
    top = walked(language, intents).screen()
    return (walked(language, intents[:-1]).screen(), top) if top.drawer else (top,)


@cache
def sights() -> list[Sight]:
    """Every page, each come to by somebody who has written nothing before."""
    found = []
    for name, acts in SIGHTS.items():
        both = {}
        for language in LANGUAGES:
            with TemporaryDirectory() as folder, saved_in(Path(folder)):
                both[language] = layers(language, acts)
        found.append(Sight(name, both))
    return found


@pytest.mark.parametrize("pose", LOOKS, ids=lambda pose: pose.name)
def test_every_page_is_whole_and_its_ribbon_in_sight(pose):
    portraits = {sight.name: portray(sight, pose, FONTS) for sight in sights()}
    assert {name: one.faults for name, one in portraits.items() if one.faults} == {}
    for name, one in portraits.items():
        strips = [part for part in one.desk.layers[0].picture.regions if part.key == "above"]
        assert [strip.scrolls for strip in strips] == [0], name


class Walker(Robot):
    """A robot in the replay desk that proofreads what it comes to."""

    def __init__(self, language, wish, settings=None):
        self.program = Program(language, wish)
        super().__init__(desk_of(self.program, settings=settings))
        self.seen = []
        self.look()

    def look(self):
        found = [fault for layer in self.desk.layers for fault in faults(layer.picture, FONTS)]
        assert not found, f"{self.desk.screen.key}: {found}"
        assert not self.program.words.faults
        self.seen.append(self.desk.screen.key)
        self.draw()

    def type(self, *names):
        super().type(*names)
        self.look()


@pytest.mark.parametrize(("language", "text"), [("ko", "desk"), ("en", "projector")])
def test_the_whole_record_is_walked_by_keyboard(language, text, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    walker = Walker(language, Wish(room=f"replay:{told_strait(tmp_path, gated=True)}"), Settings(text, is_still=True))
    walker.type("t", "/")
    walker.send(pygame.TEXTINPUT, text="안개 fog")
    walker.desk.finish()
    walker.type("Enter", "Esc")
    for key in ("1", "2", "3", "o", "Esc", "a", "Esc", "e", "Esc", "w", "Esc"):
        walker.type(key)
    for _ in range(20):
        screen = walker.desk.screen
        if screen.key == "card":
            break
        if screen.key == "forecast":
            walker.type("1", "2")
        else:
            walker.type("n")
    assert walker.desk.screen.key == "card"
    assert walker.seen.count("forecast") == 2
    walker.type("b")
    assert walker.desk.screen.key == "replay"
    walker.desk.eye.stand(walker.spots("along:")[0])
    for key, end in (("Home", 0), ("End", 7), ("Left", 6), ("Right", 7)):
        walker.type(key)
        assert walker.desk.screen.deadline == words(language).say("replaying-step", step=end + 1, steps=8)
    walker.type("Home")
    assert "안개 fog" in str(walker.desk.screen)
    walker.type("g", "n")
    assert walker.program.session is not None
    assert walker.program.session.date == "1931-03-02"


def test_the_ribbon_is_clicked_and_dragged(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    walker = Walker("en", Wish(room=f"replay:{default_id()}"))

    def point(share):
        spot = walker.spots("along:")[0]
        assert spot.widget.slide is not None
        track = spot.widget.slide.track
        window = spot.region.window
        return window.x + track.x + round(share * track.width), window.y + track.centre[1]

    walker.at(*point(0.5))
    assert walker.desk.screen.deadline == "Step 23 of 45"
    x, y = point(0.5)
    walker.send(pygame.MOUSEBUTTONDOWN, pos=(x, y), button=1)
    for share in (0.6, 0.8, 1.0):
        walker.send(pygame.MOUSEMOTION, pos=point(share), rel=(1, 0), buttons=(1, 0, 0))
        walker.desk.finish()
    walker.send(pygame.MOUSEBUTTONUP, pos=point(1.0), button=1)
    walker.desk.finish()
    assert walker.desk.screen.deadline == "Step 45 of 45"


def test_it_plays_by_itself_in_the_window(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    walker = Walker("en", Wish(room=f"replay:{told_strait(tmp_path)}"))
    clock = Still()
    monkeypatch.setattr(walker.program._room, "_clock", clock)
    walker.type("l")
    assert walker.desk.teller.pulse is not None
    clock.now += 5
    walker.desk.glance()
    walker.desk.finish()
    assert walker.desk.screen.deadline == "Step 2 of 8"
    walker.type("l")
    assert walker.desk.teller.pulse is None
