"""What a chair finds in the archive: what has come about and is for its eyes; in the end everything, told apart."""

import re
from pathlib import Path

import pytest

from game.faces.outline import outline
from game.faces.screen import Document, Text, choices
from game.faces.showing import Showing, Wish
from game.scenario.load import load

from .games import NO_ACCORD, SEED, SEND, TO_THE_END

PATCH = """
format: 1
id: with-an-archive
extends: lantern-strait
title: {ko: 문서고가 있는 해협, en: A strait with an archive}
change:
  - add: people
    value:
      keeper:
        side: sella
        name: {ko: 등대지기, en: The keeper}
        office: {ko: 등대지기, en: Keeper of the light}
        text: {ko: 등대를 지킨다., en: He keeps the light.}
        later:
          fog: {from: 1931-05-01, text: {ko: 안개가 왔다., en: Fog has come.}}
          accord: {when: done(accord.accepted), text: {ko: 약정이 맺어졌다., en: There is an accord.}}
          secret: {from: 1931-03-02, known_to: veld, text: {ko: 벨트가 돈을 준다., en: Veld pays him.}}
      diver: {from: 1931-05-01, name: {ko: 잠수부, en: The diver}, text: {ko: 등을 건졌다., en: He raised the lamp.}}
  - add: documents.log
    value:
      date: 1931-03-02
      from: keeper
      title: {ko: 일지, en: The log}
      text: {ko: "[등](strait) 곁에 [잠수부](diver)가 왔다.", en: "By the [strait](strait) a [diver](diver) has come."}
  - add: decisions.note.documents
    value: [spring_note]
"""


@pytest.fixture
def begun(tmp_path):
    def begin(seat: str, *intents: str) -> Showing:
        (tmp_path / "patch.yaml").write_text(PATCH, encoding="utf-8")
        showing = Showing("en", Wish(load(str(tmp_path / "patch.yaml")), seat, SEED, Path(tmp_path / "game.jsonl")))
        for intent in ("begin", *intents):
            showing.act(intent)
        return showing

    return begin


def told(showing: Showing, key: str) -> list[tuple[str, str]]:
    """Open the archive at a key and return the titles and texts of what lies there."""
    showing.act(f"open:{key}")
    screen = showing.screen()
    found = [block for panel in screen.panels for block in panel.blocks if isinstance(block, Document)]
    showing.act("back")
    return [(block.title, " ".join(block.paragraphs)) for block in found]


def listed(showing: Showing) -> set[str]:
    showing.act("open:")
    found = {action.intent for action in choices(showing.screen())}
    showing.act("back")
    return found


def test_at_first_an_entry_says_what_was_known_as_the_game_opened(begun):
    showing = begun("premier")
    assert told(showing, "keeper") == [("The keeper", "He keeps the light.")]
    assert told(showing, "people.keeper") == told(showing, "keeper")


def test_a_later_part_comes_with_its_day(begun):
    showing = begun("premier", SEND, SEND, SEND)
    assert ("From 1 May 1931", "Fog has come.") in told(showing, "keeper")


def test_a_later_part_comes_only_where_it_came_about(begun):
    with_accord, without = begun("premier", *TO_THE_END[:6]), begun("premier", *NO_ACCORD[:5])
    assert ("Afterwards", "There is an accord.") in told(with_accord, "keeper")
    assert "There is an accord." not in {text for _, text in told(without, "keeper")}


def test_what_one_side_knows_the_other_does_not_read(begun):
    assert "Veld pays him." not in {text for _, text in told(begun("premier"), "keeper")}
    assert "Veld pays him." in {text for _, text in told(begun("chancellor"), "keeper")}


def test_an_entry_of_the_future_is_not_there_before_its_day(begun):
    showing = begun("premier")
    assert "open:people.diver" not in listed(showing)
    assert told(showing, "diver") == []
    showing.act("open:diver")
    assert any("diver" in notice for notice in showing.screen().notices)
    later = begun("premier", SEND, SEND, SEND)
    assert "open:people.diver" in listed(later)


def test_a_link_leads_only_where_one_may_go(begun):
    before, after = begun("premier"), begun("premier", SEND, SEND, SEND)
    assert told(before, "log") == [("The log", "By the [strait](strait) a diver has come.")]
    assert told(after, "log") == [("The log", "By the [strait](strait) a [diver](diver) has come.")]


def test_a_name_leads_to_its_person(begun):
    showing = begun("premier", "open:log")
    papers = [block for panel in showing.screen().panels for block in panel.blocks if isinstance(block, Document)]
    assert [paper.byline for paper in papers] == ["[The keeper](people.keeper), 2 March 1931"]
    assert any(
        line.text.strip().startswith("The keeper, 2 March 1931") for line in outline(showing.screen(), showing.words)
    )


def test_a_question_shows_the_papers_it_rests_on(begun):
    screen = begun("chancellor").screen()
    texts = [block.text for panel in screen.panels for block in panel.blocks if isinstance(block, Text)]
    offered = next(text for text in texts if text.startswith("To read with it"))
    assert re.findall(r"\]\((\S+)\)", offered) == ["documents.spring_note"]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_in_the_end_the_whole_entry_is_told_and_what_one_did_not_see_is_marked(begun, language):
    showing = begun("premier", *NO_ACCORD, f"language:{language}", "go:verdict")
    assert showing.screen().key == "verdict"
    mark = {"ko": "기록에서", "en": "In the record"}[language]
    titles = [title for title, _ in told(showing, "keeper")]
    assert [title.startswith(mark) for title in titles] == [False, False, True, True]
    assert told(showing, "diver")
