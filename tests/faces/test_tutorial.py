"""The first game, played from the terminal in both languages as its notes say, with each note in its place."""

import json
from io import StringIO

import pytest

from game.faces.language import LANGUAGES
from game.faces.outline import outline
from game.faces.screens.scene import scene_of
from game.faces.screens.verdict_history import treaty
from game.faces.showing import Showing, Wish
from game.faces.terminal.play import converse, from_lines
from game.play.journal import read
from game.play.replay import verify
from game.scenario.load import load

from .games import SEED, SEND, in_play

LONGEST = 40
"""Words of a note."""

ANSWER = '{"do": "answer", "decision": "dp10", "option": "ask_dmz"}'
LAST = '{"do": "answer", "decision": "dp14", "option": "accept_with_letter"}'
HOLD, REST = '{"do": "hold"}', '{"do": "rest"}'

AS_TOLD = [
    *("n", ANSWER, "s", "n"),  # answer, send, go on
    *("t", "o", "w", "b", "s", "n"),  # to the table, offer, ask why
    *(REST, "t", HOLD, "s", "n"),
    *(LAST, "s", "n"),
]
NOTES = [
    *("cable", "seal", "first_roll"),
    *("draft", "ask_why", "second_seal", "second_roll"),
    *("lever", "compare", "third_seal"),
    *("last_answer", "last_seal", "last_roll", "verdict"),
]


@pytest.fixture(params=LANGUAGES)
def showing(request, tmp_path):
    return Showing(request.param, Wish("tutorial", seed=SEED, save=tmp_path / "game.jsonl"))


def outline_of(showing: Showing) -> str:
    return "\n".join(line.text for line in outline(showing.screen(), showing.words))


def note(showing: Showing) -> str:
    """Return the id of the note on the page before a person, empty where there is none."""
    panel = showing.screen().panels[0]
    if panel.key != "coach":
        return ""
    (said,) = [getattr(block, "text", "") for block in panel.blocks]
    notes = load("tutorial").sheet.coach
    return next(id_ for id_, spec in notes.items() if showing.words.pick(spec.text) == said)


@pytest.mark.slow
def test_a_whole_first_game_is_typed_as_its_notes_say(showing, tmp_path):
    out = StringIO()
    converse(showing, from_lines([*AS_TOLD, "q"]), out)
    said = out.getvalue()
    texts = {id_: showing.words.pick(spec.text) for id_, spec in load("tutorial").sheet.coach.items()}
    places = [said.find(texts[id_]) for id_ in NOTES]
    assert -1 not in places, [id_ for id_, place in zip(NOTES, places, strict=True) if place < 0]
    assert places == sorted(places)
    assert set(NOTES) == set(texts)
    assert in_play(showing).is_over
    assert not showing.words.faults
    assert verify(tmp_path / "game.jsonl").ok
    assert (
        3 <= len({line.turn for line in read(tmp_path / "game.jsonl").lines if getattr(line, "by", "") == "human"}) <= 5
    )


@pytest.mark.slow
def test_each_note_stands_until_what_it_asks_is_done(showing):
    showing.act("begin")
    assert note(showing) == "cable"
    showing.act(ANSWER)
    assert note(showing) == "seal"
    showing.act('{"do": "undo"}')
    assert note(showing) == "cable", "what has been taken back is asked for again"
    showing.act(SEND)
    assert note(showing) == "first_roll"
    showing.act("go:desk")
    assert note(showing) == "draft"
    showing.act("go:table")
    assert note(showing) == "draft", "looking at the table is not yet writing a draft"
    showing.act(HOLD)
    assert note(showing) == "ask_why"
    showing.act("why:table")
    assert note(showing) == "", "nothing is laid over a drawer"
    showing.act("back")
    assert note(showing) == "second_seal"
    showing.act(SEND)
    assert note(showing) == "second_roll"
    showing.act("go:desk")
    assert note(showing) == "lever"


def test_whoever_goes_their_own_way_is_not_held_up(showing):
    showing.act("begin")
    while not in_play(showing).is_over:
        showing.act(SEND)
    assert showing.waiting.text == showing.words.say("waiting-verdict")
    showing.act("go:verdict")
    assert note(showing) == "verdict"
    articles = list(treaty(scene_of(in_play(showing), "rhee", showing.words)))
    neither = showing.words.say("treaty-neither")
    assert [getattr(block, "text", "") for block in articles] == [neither], "an empty panel would say nothing"


def test_what_the_staff_tabled_in_ones_name_is_told(showing):
    own = {"army_divisions": "d20", "economic_aid": "two_hundred_first_step"}
    own |= {"political_conference": "war_at_90_days", "armistice_posture": "fight_on"}
    offer = json.dumps({"do": "offer", "instrument": "understanding", "package": own})
    for intent in ("begin", SEND, "go:desk", offer, SEND):
        showing.act(intent)
    day = showing.words.iso_date("1953-06-26")
    told = showing.words.say("event-staff", dates=day)
    assert told not in outline_of(showing), "what one sent oneself is not the staff's"
    showing.act("go:desk")
    showing.act(SEND)
    assert told in outline_of(showing)


def test_a_first_game_that_was_left_is_gone_on_with(showing, tmp_path):
    for intent in ("begin", ANSWER, SEND):
        showing.act(intent)
    again = Showing(showing.words.language, Wish(save=tmp_path / "game.jsonl"))
    assert again.open_game(tmp_path / "game.jsonl")
    assert note(again) == "draft"
    assert in_play(again).level.id == "apprentice"


def test_the_chair_is_suggested_and_may_be_left_for_another(showing):
    assert showing.screen().key == "seat"
    assert showing.role == "rhee"
    showing.act("back")
    assert showing.screen().key == "seats"
    showing.act("seat:dulles")
    showing.act("begin")
    assert note(showing) == "", "the notes are for the chair they were written for"


def test_notes_are_short_and_in_both_languages():
    for id_, spec in load("tutorial").sheet.coach.items():
        for language in LANGUAGES:
            assert 0 < len(spec.text[language].split()) <= LONGEST, id_
        assert spec.text["ko"] != spec.text["en"]


def test_what_a_screen_reader_reads_begins_with_the_note(showing):
    showing.act("begin")
    lines = [line.text for line in outline(showing.screen(), showing.words)]
    title, text = showing.words.say("coach-title"), showing.words.pick(load("tutorial").sheet.coach["cable"].text)
    assert lines.index(title) + 1 == lines.index(text)
