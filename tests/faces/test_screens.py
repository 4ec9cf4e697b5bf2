"""Every screen of a game keeps the promises that ``game.faces.screen`` makes to those who draw it."""

import re
import tempfile
from pathlib import Path

import pytest

from game.analysis.synthetic import synthetic
from game.faces.outline import outline
from game.faces.screen import Document, Meter, Screen, choices, from_json, to_json
from game.faces.showing import Showing, Wish
from game.faces.words import words

from .games import NO_ACCORD, OFFER, SEND, TO_THE_END, played, seated

DRAWERS = ["help", "open:", "open:strait", "open:documents.spring_note", "why:", "why:meters.trust", "why:menu"]
DRAWERS += [
    "why:table",
    "go:pledge",
    "go:cable",
    "why:decisions.fleet",
    f"why:{OFFER}",
    f"move:{OFFER}",
    "why:beliefs.envoy",
    "why:deeds.0.envoy",
]
PAGES = ["go:desk", "go:table", "go:event"]


def pages(showing: Showing) -> list[Screen]:
    """Return every page and drawer that can be opened now; the desk lies open afterwards."""
    shown = [showing.screen()]
    for intent in [*PAGES, *DRAWERS]:
        showing.act(intent)
        shown.append(showing.screen())
    showing.act("go:desk")
    return shown


def all_screens(language, tmp_path, seat):
    cover = Showing(language)
    shown = [cover.screen()]
    cover.act("scenario:lantern-strait")
    shown.append(cover.screen())
    cover.act(f"seat:{seat}")
    shown.append(cover.screen())
    for name, script in (("agreed", TO_THE_END), ("quiet", NO_ACCORD)):
        showing = seated(language, tmp_path / f"{seat}-{language}-{name}.jsonl", seat)
        shown += pages(showing)
        for intent in script:
            showing.act(intent)
            if intent == SEND:
                shown += pages(showing)
        showing.act("go:verdict")
        shown.append(showing.screen())
    return shown


def full_size_screens(language):
    """Several papers, fifteen issues, threats on both sides, more meters than a glance takes in."""
    showing = Showing(language, Wish(synthetic(), "role_2", 3, Path(tempfile.mkdtemp()) / "game.jsonl"))
    showing.act("begin")
    shown = []
    for sitting in range(9):
        showing.act(SEND)
        if sitting % 4 == 0:
            shown += pages(showing)
    showing.act("paper:paper_3")
    return [*shown, showing.screen()]


@pytest.fixture(scope="module", params=["ko", "en"])
def language(request):
    return request.param


@pytest.fixture(scope="module")
def screens(language, tmp_path_factory):
    folder = tmp_path_factory.mktemp("screens")
    words(language).faults.clear()
    small = [screen for seat in ("premier", "chancellor", "envoy") for screen in all_screens(language, folder, seat)]
    return [*small, *full_size_screens(language)]


def test_every_kind_of_screen_was_seen(screens):
    kinds = {screen.key for screen in screens}
    assert kinds == {
        *("cover", "seats", "seat", "desk", "table", "event", "verdict"),
        *("archive", "why", "move", "help", "pledge", "cable"),
    }


def test_everything_could_be_said(screens, language):
    for screen in screens:
        outline(screen, words(language))
    assert not words(language).faults


def test_screens_are_in_one_language(screens, language):
    assert {screen.language for screen in screens} == {language}


def test_at_most_one_thing_glows(screens):
    for screen in screens:
        glowing = [action for action in choices(screen) if action.glows] + [p for p in screen.panels if p.glows]
        assert len(glowing) <= 1, screen.key


def test_at_most_four_actions_with_keys_of_their_own(screens):
    for screen in screens:
        assert 1 <= len(screen.actions) <= 4
        keys = [action.key for action in choices(screen) if action.key]
        assert len(keys) == len(set(keys))
        assert all(len(key) == 1 for key in keys)


def test_there_is_always_a_way_on(screens):
    for screen in screens:
        assert any(action.enabled and action.intent for action in screen.actions)


def test_what_is_barred_says_why(screens):
    for screen in screens:
        for action in choices(screen):
            assert action.enabled or action.reason
            assert action.label
            assert action.intent


def test_every_meter_opens_its_sum(screens):
    meters = [b for s in screens for p in s.panels for b in p.blocks if isinstance(b, Meter)]
    assert meters
    assert all(meter.intent.startswith(("why:meters.", "why:measures.", "move:")) for meter in meters)


def test_papers_say_what_they_rest_on(screens):
    papers = [b for s in screens if s.key == "archive" for p in s.panels for b in p.blocks if isinstance(b, Document)]
    assert papers
    assert all(paper.badge for paper in papers)


def test_no_text_is_left_unfilled(screens, language):
    texts = "\n".join(line.text for screen in screens for line in outline(screen, words(language)))
    assert "{" not in texts
    assert "$" not in texts


def test_a_screen_comes_back_from_json_as_it_was(screens):
    for screen in screens:
        assert from_json(to_json(screen)) == screen


def test_a_paper_is_chosen_and_another_is_put_away(tmp_path):
    showing = Showing("en", Wish(synthetic(), "role_1", 3, tmp_path / "game.jsonl"))
    showing.act("begin")
    showing.act("go:table")
    offered = [action for action in choices(showing.screen()) if action.intent.startswith("paper:")]
    assert len(offered) > 1
    for action in offered:
        showing.act(action.intent)
        assert [panel.title for panel in showing.screen().panels if panel.key == "ladders"] == [action.label]
        assert [a.label for a in choices(showing.screen()) if a.intent == action.intent and a.chosen] == [action.label]
    showing.act("paper:paper_9")
    assert showing.screen().notices


@pytest.mark.parametrize("language", ["ko", "en"])
def test_equal_games_give_equal_screens(tmp_path, language):
    first = played(language, tmp_path / "a.jsonl", TO_THE_END)
    again = played(language, tmp_path / "b.jsonl", TO_THE_END)
    assert first.screen() == again.screen()
    assert first.screen() == first.screen()


def lines(showing: Showing) -> str:
    """Return the screen in text; scenario files are named as in a checkout, wherever they stand."""
    text = "\n".join(" " * line.indent + line.text for line in outline(showing.screen(), showing.words)) + "\n"
    return re.sub(r"[^\s(]*scenarios[/\\](?=lantern)", "scenarios/", text)


GOLDEN = {
    "seat": [],
    "desk-first": ["begin"],
    "desk-fleet": ["begin", SEND, SEND, SEND, "go:desk"],
    "desk-drafted": ["begin", SEND, OFFER],
    "table": ["begin", SEND, "go:table", "set:accord.toll=half"],
    "event": ["begin", SEND, OFFER, SEND, SEND, SEND],
    "vote": ["begin", SEND, OFFER, SEND, SEND, SEND, SEND],
    "verdict": ["begin", *TO_THE_END, "go:verdict"],
    "verdict-quiet": ["begin", *NO_ACCORD, "go:verdict"],
    "why-meter": ["begin", SEND, OFFER, SEND, SEND, SEND, "why:meters.trust"],
    "why-barred": ["begin", 'why:{"do": "lever", "lever": "close_strait", "verb": "carry_out"}'],
    "archive": ["begin", "open:documents.spring_note"],
    "help": ["help"],
}


@pytest.mark.parametrize("name", GOLDEN)
@pytest.mark.parametrize("language", ["ko", "en"])
def test_key_screens_in_text(golden, tmp_path, language, name):
    showing = Showing(language, Wish("lantern-strait", "premier", 7, tmp_path / "game.jsonl"))
    for intent in GOLDEN[name]:
        showing.act(intent)
    golden(f"screens/{name}.{language}.txt", lines(showing))
