"""While the others think: who it is can be seen, nothing freezes, and what was sent can be taken back."""

from threading import Event

import pygame
import pytest

from game.agents.fast import FastMind
from game.faces.desk import loop
from game.faces.showing import Showing, Wish
from game.play.journal import read
from game.play.seats import MINDS

from .robot import Robot, desk_of

SEND = '{"do": "send"}'
PATIENCE = 60
"""Seconds after which a thread that is waited for has failed; a busy machine may be slow."""


class Pondering:
    """A fast mind that thinks until it is let go."""

    def __init__(self):
        self.asked, self.let_go = Event(), Event()
        self.let_go.set()

    def choose(self, rules, view, luck):
        self.asked.set()
        assert self.let_go.wait(PATIENCE)
        return FastMind().choose(rules, view, luck)


@pytest.fixture
def pondering(monkeypatch, hasty):
    mind = Pondering()
    monkeypatch.setitem(MINDS, "planner", mind)
    return mind


@pytest.fixture
def robot(pondering, tmp_path):
    wish = Wish("lantern-strait", "premier", seed=3, save=tmp_path / "a.game.jsonl", mind="planner")
    showing = Showing("en", wish)
    showing.act("begin")
    showing.act("go:desk")
    return Robot(desk_of(showing))


def sent(robot, pondering):
    """Choose to send, and go on as soon as the other side is asked."""
    pondering.asked.clear()
    pondering.let_go.clear()
    robot.desk.choose(SEND)
    assert pondering.asked.wait(PATIENCE)
    assert robot.desk.is_waiting


@pytest.mark.parametrize("by", ["key", "mouse"])
def test_what_was_sent_is_taken_back_while_the_others_think(robot, pondering, by):
    session = robot.teller.session
    draft, turn = session.draft("premier"), session.turn
    sent(robot, pondering)
    assert "Chancellor" in robot.teller.waiting.text
    robot.draw()
    if by == "key":
        robot.desk.key("Esc")
    else:
        robot.desk.release(*robot.desk.patience.button.centre)
    assert not robot.teller.waiting.stop, "it is being taken back already"
    pondering.let_go.set()
    robot.desk.finish()
    assert (session.turn, session.has_sent("premier"), session.draft("premier")) == (turn, False, draft)
    assert robot.desk.screen.notices
    assert not [line for line in read(session.path).lines if line.turn == turn]
    robot.click(SEND)
    assert session.turn > turn


def test_whoever_waits_is_told_for_how_long(robot, pondering):
    sent(robot, pondering)
    first = pygame.image.tobytes(robot.draw(), "RGB")
    robot.desk.patience.waited = 12_000
    assert pygame.image.tobytes(robot.draw(), "RGB") != first
    pondering.let_go.set()
    robot.desk.finish()


def test_the_loop_draws_on_while_the_others_think(robot, pondering):
    class Glass:
        size, surface = (1280, 720), pygame.Surface((1280, 720))
        shown, longest = 0, 0

        def fill(self, is_full): ...
        def listen(self, caret): ...

        def show(self):
            self.shown += 1
            self.longest = max(self.longest, robot.desk.patience.waited)
            if self.shown == 4:
                pondering.let_go.set()
            if not robot.desk.is_waiting or self.shown > 100:
                pygame.event.post(pygame.event.Event(pygame.QUIT))

    sent(robot, pondering)
    pygame.event.clear()  # what was done before would wake the loop now
    glass = Glass()
    loop.run(robot.desk, glass)
    assert glass.shown >= 4
    assert glass.longest >= 2 * loop.WAITING
    assert robot.teller.session.turn == 1


def test_closing_the_window_calls_off_what_has_not_been_decided(robot, pondering):
    sent(robot, pondering)
    robot.teller.call_off()
    pondering.let_go.set()
    robot.desk.close()
    assert robot.teller.session.turn == 0
