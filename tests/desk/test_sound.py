"""Sound is made by the program, heard only by who has asked for it, and never the reason for a fault."""

import pygame
import pytest

from game.faces.desk import app, loop
from game.faces.desk.settings import Settings, remembered
from game.faces.desk.sound import LOUDEST, RATE, TONES, Speaker, noise_of, samples
from game.faces.screen import Screen
from game.faces.showing import Showing, Wish

from .robot import Robot, desk_of
from .test_window import Glass

NOISES = list(TONES)


class Ear(Speaker):
    def __init__(self):
        super().__init__()
        self.heard = []

    def play(self, noise):
        self.heard.append(noise)


@pytest.mark.parametrize("noise", NOISES)
def test_a_noise_is_heard_and_neither_clicks_nor_blares(noise):
    wave = samples(noise)
    assert max(map(abs, wave)) == LOUDEST
    assert abs(wave[0]) < LOUDEST // 20
    assert abs(wave[-1]) < LOUDEST // 100
    assert len(wave) / RATE < 1


def test_no_two_noises_are_alike():
    assert len({samples(noise).tobytes() for noise in NOISES}) == len(NOISES)


@pytest.mark.parametrize(
    ("intent", "before", "after", "noise"),
    [
        ('{"do": "send"}', "desk", "event", "bell"),
        ('{"do": "send"}', "desk", "sealed", "stamp"),
        ("set:accord.toll=half", "table", "other", "tick"),
        ('{"do": "rest"}', "desk", "desk", None),
        ("go:table", "desk", "table", None),
        ("back", "event", "event", None),
    ],
)
def test_what_is_heard_follows_from_what_was_done(intent, before, after, noise):
    assert noise_of(intent, Screen(before, "", "", ()), Screen(after, "", "", ())) == noise


def played(monkeypatch, settings):
    """Play a sitting in the window; return what was heard."""
    robot = Robot(desk_of(Showing("en", Wish("lantern-strait", "premier", 7)), settings=settings))
    ear = Ear()

    def hear():
        monkeypatch.setattr(pygame.event, "get", lambda: [pygame.event.Event(pygame.QUIT)])
        loop.run(robot.desk, Glass(), ear)

    for intent in ("begin", "go:levers", '{"do": "rest"}', '{"do": "send"}'):
        robot.click(intent)
        hear()
    return ear.heard


def test_a_game_is_silent_unless_sound_is_asked_for(monkeypatch):
    assert played(monkeypatch, Settings(is_still=True)) == []


def test_a_game_is_heard_where_sound_is_asked_for(monkeypatch):
    assert played(monkeypatch, Settings(is_still=True, has_sound=True)) == ["tick", "bell"]


def test_a_machine_without_sound_is_silent_and_does_not_try_again(monkeypatch):
    tries = []

    def fail(*_):
        tries.append(1)
        raise pygame.error("no audio device")

    monkeypatch.setattr(pygame.mixer, "init", fail)
    speaker = Speaker()
    for noise in NOISES:
        speaker.play(noise)
    speaker.close()
    assert tries == [1]


def test_every_noise_can_be_played():
    speaker = Speaker()
    for noise in NOISES:
        speaker.play(noise)
    assert not speaker._is_dead
    speaker.close()
    assert not pygame.mixer.get_init()


def test_a_language_chosen_in_the_window_is_the_next_time_s(monkeypatch):
    lists = iter([[pygame.event.Event(pygame.KEYDOWN, key=pygame.K_F3, mod=0, unicode="")]])
    monkeypatch.setattr(pygame.event, "get", lambda: next(lists, [pygame.event.Event(pygame.QUIT)]))
    app.main(Wish(seed=1), "ko")
    assert remembered().language == "en"
    desks = []
    monkeypatch.setattr(app, "run", lambda desk, *_: desks.append(desk))
    app.main(Wish(seed=1))
    app.main(Wish(seed=1), "ko")
    assert [desk.language for desk in desks] == ["en", "ko"], "what is asked for by name comes first"
