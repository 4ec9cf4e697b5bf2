"""What a level leaves on the table and the desk, what is said of the rest, how one is chosen; lessons on the cover."""

import json
from io import StringIO

import pytest

from game.faces.language import LANGUAGES
from game.faces.outline import outline
from game.faces.rooms import Program
from game.faces.screen import Choice, Document, Ladder, Screen, choices
from game.faces.screens.bargain import opening_drafts
from game.faces.screens.scene import scene_of
from game.faces.screens.table import table as draw_table
from game.faces.screens.why import why
from game.faces.showing import Showing, Wish
from game.faces.terminal.machine import serve
from game.faces.terminal.play import from_lines
from game.faces.words import words
from game.play.commands import Offer, Send
from game.play.journal import read
from game.play.seats import HUMAN
from game.play.session import Session
from game.scenario.load import load
from game.scenario.shelf import default_id

from .asking import armistice
from .games import OFFER, SEED, SEND, in_play

STAFF = {
    "ko": ("나머지 2개 조항은 참모진이 썼습니다.", "참모진이 맡은 조항 2개"),
    "en": ("Your staff drafted the other 2 articles.", "2 articles left to the staff"),
}
PATCH = """
format: 1
id: narrow-strait
extends: lantern-strait
title: {ko: 좁은 해협, en: The narrow strait}
change:
  - {add: levels.easy, value: {name: {ko: 쉽게, en: Easy}, text: {ko: 한 쟁점만., en: One issue.}, issues: [toll]}}
  - {add: levels.middling, value: {name: {ko: 보통, en: Middling}, issues: [toll, passage]}}
"""


@pytest.fixture(scope="module")
def strait(tmp_path_factory):
    path = tmp_path_factory.mktemp("levels") / "narrow-strait.yaml"
    path.write_text(PATCH, encoding="utf-8")
    return load(path)


@pytest.fixture(params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture
def table(strait, language, tmp_path):
    """Return ``table(level)``: the premier at the table at the second sitting."""

    def sit(level: str | None = "easy") -> Showing:
        showing = Showing(language, Wish(strait, "premier", SEED, tmp_path / f"{level}.jsonl", level=level))
        for intent in ("begin", SEND, "go:table"):
            showing.act(intent)
        return showing

    return sit


def ladders(screen: Screen) -> set[str]:
    return {b.key.removeprefix("issues.") for p in screen.panels for b in p.blocks if isinstance(b, Ladder)}


def text(showing: Showing) -> str:
    return "\n".join(line.text for line in outline(showing.screen(), showing.words))


def papers(showing: Showing) -> list[Document]:
    return [b for p in showing.screen().panels for b in p.blocks if isinstance(b, Document)]


def test_only_the_issues_of_the_level_lie_on_the_table(table, language):
    narrow, whole = table(), table(None)
    assert ladders(narrow.screen()) == {"toll"}
    assert ladders(whole.screen()) == {"passage", "toll", "lighthouse"}
    assert STAFF[language][0] in text(narrow)
    assert STAFF[language][0] not in text(whole)


def test_the_desk_and_the_drawers_keep_to_the_level(table, strait, language):
    narrow, whole = table(), table(None)
    passage = words(language).pick(strait.sheet.issues["passage"].name)
    for page in ("go:pledge", "go:desk", "why:menu"):
        for showing in (narrow, whole):
            showing.act("go:table")
            showing.act(page)
        assert passage in text(whole), page
        assert passage not in text(narrow), page


def offered(showing: Showing) -> str:
    """Offer the draft that lies open, as the key does; return the intent that did it."""
    offer = next(action for action in choices(showing.screen()) if action.key == "o")
    assert offer.enabled
    showing.act(offer.intent)
    return offer.intent


def test_why_shows_what_the_staff_put(table, strait):
    showing = table()
    intent = offered(showing)
    showing.act(f"why:{intent}")
    whole = in_play(showing).draft("premier")[-1]
    assert isinstance(whole, Offer)
    (paper,) = papers(showing)
    assert len(paper.paragraphs) == 2
    for issue, position in whole.package.items():
        spec = strait.sheet.issues[issue].positions[position]
        clause = showing.words.pick(spec.clause or spec.name)
        assert any(clause in line for line in paper.paragraphs) == (issue != "toll")


def test_the_bundle_shows_the_levels_issues_and_a_line_for_the_rest(table, strait, language):
    showing = table()
    offered(showing)
    panel = next(p for p in showing.screen().panels if p.key == "bundle")
    said = [getattr(block, "text", "") for block in panel.blocks]
    assert words(language).pick(strait.sheet.issues["toll"].name) in said[0]
    assert words(language).pick(strait.sheet.issues["passage"].name) not in said[0]
    assert said[1] == STAFF[language][0]
    showing.act("go:table")
    chosen = next(action for action in choices(showing.screen()) if action.key == "o")
    assert chosen.chosen, "the draft that lies in the bundle is the one on the table"


def test_a_draft_to_be_accepted_shows_the_same(strait, language, tmp_path):
    """The envoy finds the premier's draft at the third sitting, and does not see what it says of other issues."""
    session = Session.begin(strait, {"premier": HUMAN, "envoy": HUMAN}, SEED, tmp_path / "game.jsonl", level="easy")
    for role, wish in (
        ("premier", None),
        ("envoy", None),
        ("premier", Offer("accord", {"toll": "half"})),
        ("envoy", None),
    ):
        if session.needs(role):
            assert wish is None or session.decide(role, wish) is None
            assert session.decide(role, Send()) is None
    say = words(language)
    scene = scene_of(session, "envoy", say)
    screen = draw_table(scene, opening_drafts(scene))
    theirs = next(line.text for line in outline(screen, say) if STAFF[language][1] in line.text)
    assert say.pick(strait.sheet.issues["toll"].name) in theirs
    assert say.pick(strait.sheet.issues["passage"].name) not in theirs
    action = next(a for a in choices(screen) if a.key == "c")
    (paper,) = [b for p in why(scene, action.intent).panels for b in p.blocks if isinstance(b, Document)]
    assert len(paper.paragraphs) == 2
    assert paper.byline == say.say("staff-byline-other")


def test_a_level_is_chosen_in_sight_of_the_chairs(strait, language, tmp_path):
    showing = Showing(language, Wish(strait, seed=SEED, save=tmp_path / "game.jsonl"))
    levels = {a.intent: a.chosen for a in choices(showing.screen()) if a.intent.startswith("level:")}
    assert levels == {"level:full": True, "level:easy": False, "level:middling": False}
    showing.act("level:easy")
    chosen = [a.intent for a in choices(showing.screen()) if a.intent.startswith("level:") and a.chosen]
    assert chosen == ["level:easy"]
    showing.act("level:hard")
    assert showing.screen().notices
    showing.act("seat:premier")
    assert words(language).pick(strait.sheet.levels["easy"].text) in text(showing)
    showing.act("begin")
    assert in_play(showing).level.id == read(tmp_path / "game.jsonl").head.level == "easy"
    showing.act("level:full")
    assert in_play(showing).level.id == "easy", "a game that has begun keeps its level"


def test_where_nothing_is_chosen_all_of_it_is_played(strait, tmp_path):
    showing = Showing("en", Wish(strait, "premier", SEED, tmp_path / "game.jsonl"))
    showing.act("begin")
    assert in_play(showing).level.issues is None
    assert read(tmp_path / "game.jsonl").head.level is None


def test_a_scenario_with_one_level_offers_no_choice(language):
    showing = Showing(language, Wish("lantern-strait"))
    assert not [action for action in choices(showing.screen()) if action.intent.startswith("level:")]


def on_panel(screen, key):
    """What can be chosen on a panel of the cover."""
    blocks = [block for panel in screen.panels if panel.key == key for block in panel.blocks]
    return [action for block in blocks if isinstance(block, Choice) for action in block.options]


def listed(screen, key):
    """What a panel of the cover begins."""
    return [action.intent for action in on_panel(screen, key)]


LESSONS = {"scenario:lesson-25", "scenario:lesson-45", "scenario:lesson-50", "scenario:lesson-90"}


@pytest.fixture
def nothing_saved(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.mark.usefixtures("nothing_saved")
def test_the_cover_offers_lessons_the_first_game_first(language):
    cover = Showing(language).screen()
    assert listed(cover, "first") == ["scenario:tutorial"]
    assert set(listed(cover, "lessons")) >= LESSONS


@pytest.mark.usefixtures("nothing_saved")
def test_the_cover_has_a_door_for_the_game_and_for_every_room(language):
    showing = Program(language)
    showing.rooms = ("replay", "whatif", "lesson")
    cover = showing.screen()
    doors = on_panel(cover, "doors")
    assert [door.intent for door in doors] == [f"scenario:{default_id()}", "replay:", "whatif:", "lesson:"]
    assert [door.key for door in doors] == ["1", "2", "3", "4"]
    assert listed(cover, "first") == ["scenario:tutorial"], "whoever has never played begins here"
    assert not set(listed(cover, "lessons")), "lessons lie behind their door"
    assert f"scenario:{default_id()}" not in listed(cover, "scenarios"), "nothing is said twice"


def test_who_sits_in_the_other_chairs_is_chosen_before_the_game(language, tmp_path):
    showing = Showing(language, Wish("lantern-strait", seed=SEED, save=tmp_path / "a.game.jsonl"))
    chosen = [action.intent for action in choices(showing.screen()) if action.chosen]
    assert "mind:fast" in chosen
    for intent in ("mind:", "mind:human", "mind:oracle"):
        showing.act(intent)
        assert showing.screen().notices
    for intent in ("mind:planner", "seat:premier", "begin"):
        showing.act(intent)
    assert set(in_play(showing).seats.values()) == {HUMAN, "planner"}
    showing.act("mind:fast")
    assert showing.screen().notices, "not in the midst of a game"


def test_the_command_takes_a_level_and_says_which_there_are():
    done = armistice("play", "korea-1953", "--text", "--level", "apprentise", "--lang", "en")
    assert done.returncode == 2
    assert "Did you mean “apprentice”?" in done.stderr
    done = armistice("play", "lantern-strait", "--text", "--level", "apprentice", "--lang", "ko")
    assert done.returncode == 2
    assert "있는 것: full." in done.stderr


def test_a_machine_is_shown_what_lies_before_it_and_no_more(strait):
    out = StringIO()
    session = Session.begin(strait, {"premier": HUMAN}, SEED, level="easy")
    wishes = [SEND, '{"do": "pledge", "issue": "passage", "position": "joint"}', OFFER.replace("half", "full")]
    wishes.append('{"do": "offer", "instrument": "accord", "package": {"toll": "half"}}')
    serve(session, "premier", from_lines(wishes), out, words("en"))
    said = [json.loads(line) for line in out.getvalue().splitlines()]
    view = said[2]
    assert [one["kind"] for one in said] == ["view", "told", "view", "refusal", "refusal", "view"]
    assert view["level"] == "easy"
    assert set(view["offers"]["accord"]) == {"toll"}
    asked = [option["command"] for option in view["options"]]
    assert {command["issue"] for command in asked if "issue" in command} == {"toll"}
    assert {one["code"] for one in said if one["kind"] == "refusal"} == {"outside-level"}
    assert said[-1]["draft"] == [{"do": "offer", "instrument": "accord", "package": {"toll": "half"}}]


def test_sending_moves_on_to_the_next_sitting_one_is_asked_at(language, tmp_path):
    """What the sittings in between brought is told together."""
    showing = Showing(language, Wish("lesson-25", "rhee", SEED, tmp_path / "game.jsonl"))
    showing.act("begin")
    before = 0
    while in_play(showing).date < "1953-06-28":
        before = in_play(showing).turn
        showing.act(SEND)
        assert showing.screen().key == "event"
    assert in_play(showing).turn > before + 1
    days = [sitting.date for sitting in in_play(showing).past[before:]]
    assert all(showing.words.iso_date(day) in showing.screen().date for day in (days[0], days[-1]))
    assert not showing.words.faults
