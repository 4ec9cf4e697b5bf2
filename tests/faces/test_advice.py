"""*Ask the advisers*: what would come of each option, told in both languages, leading back to the choice itself."""

import json

import pytest

from game.faces.screen import Choice, Document, Meter, Screen, Text, choices, from_json, to_json
from game.faces.screens.advice import SHOWN
from game.faces.showing import Showing
from game.faces.terminal.questions import answer
from game.faces.words import Words
from game.play.commands import Refusal, parse

from .games import OFFER, SEND, in_play, seated


def asking(language, tmp_path, *intents: str) -> Showing:
    showing = seated(language, tmp_path / "game.jsonl")
    for intent in intents:
        showing.act(intent)
    return showing


def blocks(screen: Screen, kind: type) -> list:
    return [block for panel in screen.panels for block in panel.blocks if isinstance(block, kind)]


def asked_for(showing: Showing) -> list[str]:
    return [action.intent for action in choices(showing.screen()) if action.intent.startswith("advise:")]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_each_adviser_says_what_it_would_choose_and_what_it_fears(language, tmp_path):
    showing = asking(language, tmp_path, SEND, "advise:menu")
    screen = showing.screen()
    assert screen.key == "advice"
    assert screen.drawer
    cards = blocks(screen, Document)
    advisers = in_play(showing).scenario.sheet.roles["premier"].advisers
    assert [card.key for card in cards] == [f"advisers.{id_}" for id_ in advisers]
    assert all(len(card.paragraphs) == 2 and card.byline and card.stock == "computed" for card in cards)
    *picks, listed = blocks(screen, Choice)
    assert len(picks) == len(cards)
    assert all(pick.options[0].label in {option.label for option in listed.options} for pick in picks)
    assert 1 < len(listed.options) <= SHOWN + 1
    assert len(listed.details) == len(listed.options)
    assert all("%" in detail for detail in listed.details)
    assert from_json(to_json(screen)) == screen


@pytest.mark.parametrize("language", ["ko", "en"])
def test_an_option_in_full_tells_every_ending_and_every_audience_and_can_be_chosen(language, tmp_path):
    showing = asking(language, tmp_path, SEND, "advise:menu")
    option = blocks(showing.screen(), Choice)[-1].options[-1]
    showing.act(option.intent)
    screen = showing.screen()
    sheet = in_play(showing).scenario.sheet
    said = [block.text for block in blocks(screen, Text)]
    for ending in sheet.endings.values():
        assert any(showing.words.pick(ending.name) in text for text in said)
    assert [meter.label for meter in blocks(screen, Meter)] == [
        showing.words.pick(one.name) for one in sheet.audiences.values()
    ]
    take = screen.actions[0]
    showing.act(take.intent)
    assert showing.screen().key == "desk" or showing.screen().notices == ()
    command = parse(json.loads(take.intent))
    assert command in in_play(showing).draft("premier")


def test_a_question_on_the_desk_and_a_draft_on_the_table_can_be_asked_about(tmp_path):
    showing = asking("en", tmp_path)
    session = in_play(showing)
    while not session.options("premier").decisions:
        showing.act(SEND)
    showing.act("go:desk")
    about = [intent for intent in asked_for(showing) if "decisions" in intent]
    assert len(about) == len(session.options("premier").decisions)
    showing.act(about[0])
    assert len(blocks(showing.screen(), Choice)[-1].options) > 1
    showing.act("go:table")
    (draft,) = asked_for(showing)
    assert json.loads(draft.removeprefix("advise:"))["do"] == "offer"


def test_the_draft_in_hand_is_told_apart_from_drafts_that_nobody_wrote(tmp_path):
    showing = asking("en", tmp_path, SEND, f"advise:{OFFER}")
    listed = blocks(showing.screen(), Choice)[-1]
    labels = [action.label for action in listed.options]
    assert sum("your draft" in label for label in labels) == 1
    assert any("draft A" in label for label in labels)
    assert len(set(labels)) == len(labels)


NONSENSE = [
    "",
    "weather",
    "99|menu",
    "x|menu",
    "|",
    "{",
    '{"do": "send"}',
    "[" * 500,
    '{"do": "offer"}',
    "decisions.no",
]


@pytest.mark.parametrize("subject", [*NONSENSE, "٣|menu", "-1|menu"])
def test_whatever_is_asked_there_is_a_sentence_and_a_way_back(subject, tmp_path):
    showing = asking("ko", tmp_path, f"advise:{subject}")
    screen = showing.screen()
    assert screen.key == "advice"
    assert blocks(screen, Text)
    showing.act("back")
    assert showing.screen().key == "desk"


def test_before_a_game_there_is_nobody_to_ask():
    showing = Showing("en")
    showing.act("advise:menu")
    assert showing.screen().key == "cover"
    assert showing.screen().notices


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_desk_says_what_we_think_they_are_and_what_the_last_sitting_made_of_it(language, tmp_path):
    showing = asking(language, tmp_path, *[SEND] * 3, "go:desk")
    (listed,) = [
        block
        for panel in showing.screen().panels
        if panel.key == "reputed"
        for block in panel.blocks
        if isinstance(block, Choice)
    ]
    sheet = in_play(showing).scenario.sheet
    assert [option.intent for option in listed.options] == ["why:beliefs.chancellor", "why:beliefs.envoy"]
    for role, detail in zip(("chancellor", "envoy"), listed.details, strict=True):
        assert any(showing.words.pick(kind.name) in detail for kind in sheet.roles[role].types.values())
        assert "%" in detail
    assert any("(+" in detail and "(-" in detail for detail in listed.details)
    showing.act(listed.options[0].intent)
    assert showing.screen().key == "why"


def test_a_machine_can_ask_too(tmp_path):
    session = in_play(asking("en", tmp_path, SEND))
    words = Words("en")
    draft = {key: part for key, part in json.loads(OFFER).items() if key != "do"}
    for wish in ({"ask": "advise", "about": "menu"}, {"ask": "advise", "about": "table", **draft}):
        said = answer(session, "premier", wish, words)
        assert isinstance(said, dict)
        assert json.dumps(said)
        commands = [parse(one["command"]) for one in said["options"]]
        assert not any(isinstance(one, Refusal) or session.refusal("premier", one) for one in commands)
        assert {one["adviser"] for one in said["advisers"]} == set(session.scenario.sheet.roles["premier"].advisers)
        assert all(sum(e["p"] for e in one["endings"].values()) == pytest.approx(1) for one in said["options"])
    for wrong in ({"ask": "advise"}, {"ask": "advise", "about": 3}, {"ask": "advise", "about": "table", "package": 7}):
        assert isinstance(answer(session, "premier", wrong, words), Refusal)
