"""The default scenario through the window, from the first cable to the verdict: by mouse and by keys, with what is
drafted taken back, the game left and gone on with, and an earlier sitting gone back to on the way.
"""

import json

import pytest

from game.faces.desk.settings import Settings
from game.play.journal import read
from game.play.replay import verify
from game.scenario.shelf import default_id

from ..conftest import is_nightly
from .test_game import Player

PROOFS = 3 if is_nightly() else 1
UNDO_AT, LEAVE_AT, BRANCH_AT, BACK_TO = 2, 4, 7, 3


class Brisk(Player):
    """A robot that proofreads the first screens of each kind; a whole game has too many to read them all."""

    def look(self):
        if self.seen.count(self.desk.screen.key) < PROOFS:
            super().look()


def sit_down(language, seat, settings=None):
    player = Brisk(language, settings)
    for intent in (f"scenario:{default_id()}", f"seat:{seat}", "begin"):
        player.click(intent)
    return player


def drafted(player):
    return player.showing.session.draft(player.showing.role)


def answer_what_is_asked(player):
    """Give the first answer that can be given to each question put today."""
    while True:
        answered = {command.decision for command in drafted(player) if hasattr(command, "decision")}
        open_still = [
            spot
            for spot in player.spots('{"do": "answer"*')
            if spot.widget.enabled and json.loads(spot.widget.intent)["decision"] not in answered
        ]
        if not open_still:
            return
        player.click_spot(open_still[0])


def bargain(player):
    """Accept a draft that can be accepted, or offer one's own."""
    player.click("go:table")
    acts = [*player.spots('{"do": "accept"*'), *player.spots('{"do": "offer"*')]
    possible = [spot for spot in acts if spot.widget.enabled]
    if possible:
        player.click_spot(possible[0])
    else:
        player.type("d")


def play_sitting(player):
    answer_what_is_asked(player)
    bargain(player)
    player.type("l" if player.spots("wait") else "s")
    assert player.desk.screen.key == "event"
    player.look()
    player.type("n")


def take_something_back(player):
    player.click("go:table")
    player.click('{"do": "hold"}')
    assert drafted(player)
    player.click('{"do": "undo"}')
    assert not drafted(player)


def leave_and_go_on(player):
    date, path = player.desk.screen.date, player.showing.save
    player.type("q", "q")
    assert player.showing.has_left
    player = Brisk(player.showing.words.language, player.desk.settings)
    player.click(f"continue:{path}")
    assert player.desk.screen.date == date
    return player


def go_back(player):
    """Look at an earlier sitting and play on from there; return the game that was left."""
    parent = player.showing.save
    player.type("e")
    player.look()
    assert player.desk.screen.key == "earlier"
    player.click(f"earlier:{BACK_TO}")
    player.click(f"branch:{BACK_TO}")
    assert player.desk.screen.key == "desk"
    assert player.showing.session.turn == BACK_TO
    return parent


@pytest.mark.slow
@pytest.mark.parametrize(("language", "seat", "text"), [("ko", "rhee", "desk"), ("en", "robertson", "projector")])
def test_from_the_first_cable_to_the_verdict(language, seat, text):
    player = sit_down(language, seat, Settings(text, is_still=True))
    parent, before = None, b""
    for sitting in range(100):
        if player.desk.screen.key != "desk":
            break
        if sitting == UNDO_AT:
            take_something_back(player)
        elif sitting == LEAVE_AT:
            player = leave_and_go_on(player)
        elif sitting == BRANCH_AT:
            parent = go_back(player)
            before = parent.read_bytes()
        play_sitting(player)
    assert player.desk.screen.key == "verdict"
    assert parent is not None
    assert parent.read_bytes() == before
    ended = player.showing.save
    for game in (parent, ended):
        assert verify(game).ok
    assert (left := read(ended).head.parent) is not None
    assert left.turn == BACK_TO
    assert [line for line in read(ended).lines if line.turn < BACK_TO] == [
        line for line in read(parent).lines if line.turn < BACK_TO
    ]
    player.type("e")
    assert player.desk.screen.key == "earlier"
    player.type("Esc")
    while player.desk.screen.key.startswith("verdict"):
        player.type("n")
    assert player.desk.screen.key == "cover"
    assert [player.spots(f"continue:{game}") != [] for game in (parent, ended)] == [True, True]
