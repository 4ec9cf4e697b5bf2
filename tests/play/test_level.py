"""A level narrows a game for the people in it and changes nothing in the world; lessons ask people at some sittings."""

import pytest

from game.agents.fast import FastMind
from game.engine.luck import Luck, Stream
from game.play.branch import branch
from game.play.commands import Accept, Cable, Command, Offer, Pledge, Pull, Refused, Send
from game.play.convert import commands_of
from game.play.history import moves
from game.play.journal import DecisionLine, Head, read
from game.play.level import Level
from game.play.record import follow, hold
from game.play.replay import verify
from game.play.seats import HUMAN, STAFF
from game.play.session import Session
from game.scenario.build import build
from game.scenario.load import load
from game.scenario.read import read_text
from game.where import data_folder

from .conftest import Door

LANTERN = (data_folder("scenarios") / "lantern-strait.yaml").read_text(encoding="utf-8")
EASY = "levels:\n", "levels:\n  easy: {name: {ko: 쉽게, en: Easy}, issues: [toll]}\n"
TOLL = Offer("accord", {"toll": "half"})


def lantern(more=""):
    tree = read_text(LANTERN.replace(*EASY) + more, "lantern-strait.yaml").tree
    assert tree
    scenario, problems = build(tree, shipped=True)
    assert problems == []
    assert scenario
    return scenario


@pytest.fixture(scope="module")
def easy():
    return lantern()


@pytest.fixture(params=["live", "reloaded"])
def narrow(request, easy, tmp_path):
    """A game at the level ``easy``, its premier at the table."""
    door = Door(easy, tmp_path / "game.jsonl", reloads=request.param == "reloaded")
    door.begin(level="easy")
    assert door.decide("premier", Send()) is None
    return door


def test_the_staff_completes_an_offer_and_the_journal_has_all_of_it(narrow):
    assert narrow.decide("premier", TOLL) is None
    (offer,) = narrow.session.draft("premier")
    assert set(offer.package) == {"passage", "toll", "lighthouse"}
    assert offer.package["toll"] == "half"
    assert offer == narrow.session.completed("premier", TOLL)
    assert narrow.decide("premier", Send()) is None
    said = next(line for line in read(narrow.path).by_turn[1] if line.role == "premier")
    assert (said.by, said.commands) == (HUMAN, (offer,))
    while not narrow.session.is_over:
        assert narrow.decide("premier", Send()) is None
    assert verify(narrow.path).ok


def test_what_is_outside_the_level_is_refused_with_its_code(narrow):
    session = narrow.session
    for command in (
        Offer("accord", {"toll": "half", "passage": "joint", "lighthouse": "shared"}),
        Offer("accord", {"passage": "joint"}),
        Pledge("passage", "joint"),
        Cable("lighthouse"),
    ):
        refusal = session.decide("premier", command)
        assert refusal is not None
        assert refusal.code == "outside-level"
        assert refusal.facts["level"] == "easy"
    assert session.draft("premier") == ()


def test_other_refusals_are_as_ever(narrow):
    def code(command):
        refusal = narrow.session.decide("premier", command)
        return None if refusal is None else refusal.code

    assert code(Offer("accord", {})) == "package-incomplete"
    assert code(Offer("accord", {"tol": "half"})) == "unknown-issue"
    assert code(Offer("accord", {"toll": "haf"})) == "unknown-position"
    assert code(Offer("accrd", {"toll": "half"})) == "unknown-instrument"
    assert code(Accept("accord")) == "no-draft"
    assert code(Pledge("toll", "half")) is None
    assert code(Pull("close_strait", "speak")) is None


def test_pledges_outside_the_level_are_not_offered(narrow, easy):
    def pledged(session):
        menu = easy.rules.menu
        issues = easy.rules.issues
        return {issues[menu[m].issue].id for m in session.options("premier").menu if menu[m].verb == "pledge"}

    assert pledged(narrow.session) == {"toll"}
    assert pledged(Session.begin(easy, {"premier": HUMAN}, 7)) == {"passage", "toll", "lighthouse"}


def test_a_level_changes_nothing_in_the_world(easy, tmp_path):
    """The same whole draft from a person at a level and from one without: the same game, bit for bit."""
    games: list[Command] = []
    for level, offer in (("easy", TOLL), ("full", None)):
        session = Session.begin(easy, {"premier": HUMAN}, 7, tmp_path / f"{level}.jsonl", level=level)
        assert session.decide("premier", Send()) is None
        assert session.decide("premier", offer or games[0]) is None
        games += session.draft("premier")
        while not session.is_over:
            assert session.decide("premier", Send()) is None
    one, other = (read(tmp_path / f"{level}.jsonl") for level in ("easy", "full"))
    assert [line.digest for line in one.turns] == [line.digest for line in other.turns]


def test_the_level_stands_in_the_journal_and_a_branch_keeps_it(narrow, tmp_path):
    assert read(narrow.path).head.level == "easy"
    assert narrow.session.level == Level("easy", frozenset({"toll"}))
    leaving = branch(narrow.path, 1, tmp_path / "branch.jsonl")
    assert leaving.level == narrow.session.level
    refusal = leaving.refusal("premier", Pledge("passage", "joint"))
    assert refusal is not None
    assert refusal.code == "outside-level"


def test_a_game_saved_before_there_were_levels_is_the_whole_game(easy, tmp_path):
    session = Session.begin(easy, {"premier": HUMAN}, 7, tmp_path / "game.jsonl")
    first = (tmp_path / "game.jsonl").read_bytes().split(b"\n")[0]
    assert b'"level"' not in first
    assert Head.model_validate_json(first).level is None
    assert Session.open(tmp_path / "game.jsonl").level == session.level == Level()
    assert all(session.level.holds(issue.id) for issue in easy.rules.issues)


def test_an_unknown_level_begins_no_game(easy, tmp_path):
    with pytest.raises(Refused, match="unknown-level"):
        Session.begin(easy, {}, 7, tmp_path / "game.jsonl", level="eazy")
    assert not (tmp_path / "game.jsonl").exists()


def test_a_save_with_a_level_that_is_not_there_says_so(easy, tmp_path):
    Session.begin(easy, {}, 7, tmp_path / "game.jsonl", level="easy")
    bytes_ = (tmp_path / "game.jsonl").read_bytes()
    (tmp_path / "game.jsonl").write_bytes(bytes_.replace(b'"level":"easy"', b'"level":"hard"'))
    with pytest.raises(Refused, match="unknown-level"):
        Session.open(tmp_path / "game.jsonl")


def test_a_scenario_says_how_it_is_played_and_a_person_may_ask_otherwise():
    scenario = lantern("play: {level: easy, to: 1931-05-10}\n")
    assert Session.begin(scenario, {}, 7).level.id == "easy"
    assert Session.begin(scenario, {}, 7, level="full").level.id == "full"
    session = Session.begin(scenario, {}, 7)
    while not session.is_over:
        assert session.advance() is None
    assert session.past[-1].date == "1931-05-04"
    outcome = session.outcome()
    assert outcome is not None
    assert outcome.ended_on == "1931-05-04"


def test_a_lesson_enters_where_its_patch_says_unless_asked_otherwise():
    lesson = load("lesson-90")
    assert Session.begin(lesson, {"rhee": HUMAN}, 7).date == "1953-06-06"
    assert Session.begin(lesson, {"rhee": HUMAN}, 7, from_date="1953-07-01").date == "1953-07-02"
    assert Session.begin(lesson, {"rhee": HUMAN}, 7, from_date="1953-03-19").date == "1953-03-19"
    with pytest.raises(Refused, match="after-the-end"):
        Session.begin(lesson, {}, 7, from_date="1953-08-09")


ASKED = "play: {asked: [spring_note, midsummer]}\n"


@pytest.mark.parametrize("seat", ["premier", "chancellor", "envoy"])
def test_people_are_asked_at_the_sittings_of_a_lesson_or_where_a_question_waits(tmp_path, seat):
    """With nothing tabled the staff has nothing to keep up, so that it is the game of one who held throughout."""
    whole, expected = Session.begin(lantern(), {seat: HUMAN}, 7, tmp_path / "whole.jsonl"), []
    while not whole.is_over:
        options = whole.options(seat)
        if whole.date in {"1931-03-02", "1931-06-15"} or options.decisions or options.grants:
            expected.append(whole.date)
        assert whole.decide(seat, Send()) is None
    door = Door(lantern(ASKED), tmp_path / "game.jsonl", reloads=True)
    door.begin({seat: HUMAN})
    asked = []
    while not door.session.is_over:
        asked.append(door.session.date)
        assert door.decide(seat, Send()) is None
    assert asked == expected
    assert len(asked) < len(whole.past)
    one, other = read(tmp_path / "whole.jsonl"), read(door.path)
    assert [line.digest for line in one.turns] == [line.digest for line in other.turns]
    assert verify(door.path).ok


def test_in_between_the_staff_keeps_up_its_own_articles_and_only_those(tmp_path):
    """A person who tabled a draft finds it with the same positions of theirs, taken further on the others."""
    lesson = load("lesson-25")
    session = Session.begin(lesson, {"rhee": HUMAN}, 3, tmp_path / "game.jsonl")
    mind, policy = FastMind(), Luck(3, Stream.POLICY)
    own = {"army_divisions": "d20", "economic_aid": "open_ended"}
    own |= {"political_conference": "joint_walkout_90_days", "armistice_posture": "resist"}
    assert session.decide("rhee", Offer("understanding", own)) is None
    while not session.is_over:
        for command in commands_of(lesson.rules, mind.choose(lesson.rules, session.view("rhee"), policy)):
            if not isinstance(command, Offer | Accept | Pledge | Cable):
                assert session.decide("rhee", command) is None
        assert session.decide("rhee", Send()) is None
    journal = read(tmp_path / "game.jsonl")
    kept = [line for line in journal.lines if isinstance(line, DecisionLine) and line.by == STAFF]
    said = [command for line in kept for command in line.commands]
    drafts = [command for command in said if isinstance(command, Offer)]
    assert {line.role for line in kept} == {"rhee"}
    assert drafts
    assert drafts == said, "the staff does nothing but draft"
    for draft in drafts:
        assert {issue: draft.package[issue] for issue in own} == own
    packages = [tuple(draft.package.items()) for draft in drafts]
    assert len(packages) == len(set(packages)), "a draft that says nothing new is not tabled again"
    assert verify(tmp_path / "game.jsonl").ok


def test_the_record_of_a_lesson_is_held_as_far_as_it_is_played():
    lesson, whole = load("lesson-90"), load("korea-1953")
    sittings = [followed.sitting for followed in follow(lesson)]
    assert sittings[-1].date == "1953-08-08"
    held = hold(lesson, sittings)
    assert 10 < len(held) < len(whole.sheet.history.record)
    assert [fact.fact for fact in held if not fact.ok] == []
    assert max(sitting for sitting, _ in moves(lesson)) == len(sittings), (
        "later moves fall into no sitting that is played"
    )
