"""Letting time pass: silence until something comes before one's eyes, and one page that tells of all of it."""

import pytest

from game.faces.screen import choices
from game.faces.showing import Showing, Wish
from game.faces.words import words
from game.play.commands import Hold, Rest
from game.play.replay import verify
from game.scenario.shelf import default_id

from .games import OFFER, SEED, SEND, in_play, played


@pytest.fixture
def quiet(tmp_path):
    """A chair with months ahead in which little is asked of it."""
    showing = Showing("en", Wish(default_id(), "robertson", SEED, tmp_path / "game.jsonl"))
    showing.act("begin")
    return showing


def test_time_passes_until_something_happens_and_one_page_tells_of_it(quiet):
    longest = 0
    while not in_play(quiet).is_over:
        before = in_play(quiet).turn
        quiet.act("wait" if any(action.intent == "wait" for action in quiet.screen().actions) else SEND)
        screen = quiet.screen()
        assert screen.key == "event"
        let_pass = in_play(quiet).turn - before
        assert (" to " in screen.date) == (let_pass > 1)
        longest = max(longest, let_pass)
        quiet.act("go:desk")
    assert longest > 1
    said = [command for sitting in in_play(quiet).past for command in sitting.commands["robertson"]]
    assert not [command for command in said if not isinstance(command, Hold | Rest)]
    assert verify(quiet.save).ok
    assert not quiet.words.faults


def test_a_question_is_not_let_pass(tmp_path):
    showing = played("en", tmp_path / "game.jsonl", [SEND, SEND, SEND, "go:desk"])
    asked = [action for action in choices(showing.screen()) if action.intent.startswith('{"do": "answer"')]
    assert asked
    assert not any(action.intent == "wait" for action in choices(showing.screen()))
    turn = in_play(showing).turn
    showing.act("wait")
    assert in_play(showing).turn == turn
    assert showing.screen().notices == (showing.words.say("wait-asked"),)


def test_sending_stays_where_it_is_when_something_is_drafted(tmp_path):
    def place(showing):
        return [action.intent for action in showing.screen().actions].index(SEND)

    showing = played("en", tmp_path / "game.jsonl", ["go:desk"], "chancellor")
    before = place(showing)
    showing.act('{"do": "answer", "decision": "note", "option": "firm"}')
    assert in_play(showing).draft("chancellor")
    assert place(showing) == before


def test_there_is_nothing_to_let_pass_before_a_game_or_after_it(tmp_path):
    showing = Showing("en")
    showing.act("wait")
    assert showing.screen().notices == (showing.words.say("not-in-game"),)
    over = played("en", tmp_path / "game.jsonl", [SEND, OFFER, *[SEND] * 6, "go:verdict"])
    assert in_play(over).is_over
    past, page = len(in_play(over).past), over.screen().key
    over.act("wait")
    assert len(in_play(over).past) == past
    assert over.screen().key == page
    assert over.screen().notices == (over.words.say("refusal-over"),)


def test_who_goes_on_with_a_game_is_told_of_what_they_send_and_not_once_more_of_what_they_had_read(tmp_path):
    played("en", tmp_path / "game.jsonl", [SEND, SEND])
    showing = Showing("en", Wish(save=tmp_path / "game.jsonl"))
    assert showing.open_game(tmp_path / "game.jsonl")
    turn = in_play(showing).turn
    showing.act(SEND)
    screen = showing.screen()
    assert screen.key == "event"
    assert screen.date == words("en").iso_date(in_play(showing).past[turn].date)
