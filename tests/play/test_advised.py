"""Advice of those who wait: the principal alone reads it, before deciding; it moves nothing, the end remembers it."""

import json
from dataclasses import replace
from io import StringIO

import pytest

from game.engine.digest import digest
from game.faces.language import LANGUAGES
from game.faces.outline import outline
from game.faces.screen import Choice, choices
from game.faces.screens.motives import motives
from game.faces.screens.scene import scene_of
from game.faces.showing import Showing, Wish
from game.faces.terminal.machine import serve
from game.faces.terminal.play import from_lines
from game.faces.words import words
from game.play.advised import Advised, advised, recommendable
from game.play.commands import Advise, Answer, Hold, Offer, Predict, Pull, Refusal, Send, parse, to_json
from game.play.legal import LONGEST_REASON, Case, of_principal
from game.play.replay import verify
from game.play.session import Session
from game.play.told import EVERYTHING
from game.scenario.load import load

from .wishes import code_of, wishes

SCENARIO = load("lantern-strait")
SAID = Advise(Answer("note", "firm"), "They count on our patience.")


def begun(path=None, seats=("envoy", "chancellor"), scenario=SCENARIO):
    return Session.begin(scenario, dict.fromkeys(seats, "human"), 5, path)


def open_to(session, role):
    case = Case(session.scenario.rules, session.view(role), session.options(role))
    above = of_principal(case)
    return [] if above is None else list(recommendable(above))


def test_it_moves_nothing_and_is_kept_with_the_bundle(tmp_path):
    told, silent = begun(tmp_path / "told.jsonl"), begun()
    assert told.decide("envoy", SAID) is None
    for session in (told, silent):
        for role in ("envoy", "chancellor"):
            assert session.decide(role, Send()) is None
    assert digest(told.past[0].after) == digest(silent.past[0].after)
    assert told.past[0].told(SCENARIO.rules, EVERYTHING) == silent.past[0].told(SCENARIO.rules, EVERYTHING)
    again = Session.open(tmp_path / "told.jsonl")
    assert again.past[0].commands["envoy"] == (SAID,)
    assert again.notices == []
    assert verify(tmp_path / "told.jsonl").ok


def test_only_the_principal_reads_it_and_only_once_it_is_sealed():
    session = begun(seats=("envoy", "chancellor", "premier"))
    assert session.decide("envoy", SAID) is None
    assert session.advice("chancellor") == []
    assert session.decide("envoy", Send()) is None
    assert session.advice("chancellor") == [("envoy", SAID)]
    assert session.advice("premier") == session.advice("envoy") == []
    for role in ("premier", "chancellor"):
        assert session.decide(role, Send()) is None
    assert session.advice("chancellor") == []  # it was for that sitting


def test_who_advises_is_asked_before_its_principal():
    session = begun(seats=("chancellor", "envoy"))
    assert session.waiting_for() == ["envoy", "chancellor"]


def test_advice_after_the_decision_is_refused():
    seats = {"robertson": "human", "eisenhower": "human"}
    session = Session.begin(load("korea-1953"), seats, 5, from_date="1953-06-24")
    said = Advise(open_to(session, "robertson")[0])
    assert session.refusal("robertson", said) is None
    assert session.decide("eisenhower", Send()) is None
    assert session.refusal("robertson", said) == Refusal("advise-late", {"role": "eisenhower"})


def test_a_person_with_nothing_else_to_do_is_asked_for_advice_where_a_person_hears_it():
    scenario = load("korea-1953")
    heard = begun(seats=("robertson", "eisenhower"), scenario=scenario)
    alone = begun(seats=("robertson",), scenario=scenario)
    for session in (heard, alone):
        while session.date < "1953-04-24":
            assert session.advance() is None
    assert heard.waiting_for() == ["robertson", "eisenhower"]
    assert alone.waiting_for() == []
    assert alone.decide("robertson", Advise(Answer("dp03", "bilateral_pact"))) is None


@pytest.mark.parametrize(
    ("seat", "said", "code"),
    [
        ("chancellor", SAID, "advise-nobody"),
        ("premier", SAID, "advise-nobody"),
        ("envoy", Advise(Answer("nothing", "firm")), "unknown-decision"),
        ("envoy", Advise(Answer("note", "nothing")), "unknown-option"),
        ("envoy", Advise(Pull("nothing", "do")), "unknown-lever"),
        ("envoy", Advise(Pull("rally", "do")), "advise-closed"),
        ("envoy", Advise(Answer("fleet", "sail")), "unknown-option"),
        ("envoy", Advise(Hold()), "advise-closed"),
        ("envoy", Advise(Offer("accord", {})), "package-incomplete"),
        ("envoy", replace(SAID, reason="x" * (LONGEST_REASON + 1)), "advise-reason"),
        ("envoy", replace(SAID, reason="two\nlines"), "advise-reason"),
        ("envoy", replace(SAID, reason="\ud800"), "advise-reason"),
    ],
)
def test_what_cannot_be_advised_is_refused_with_its_reason(seat, said, code):
    assert code_of(begun(seats=(seat,)).refusal(seat, said)) == code


def test_who_sits_at_the_table_advises_nobody():
    session = begun(seats=("envoy",))
    while session.date < "1931-04-06":
        assert session.decide("envoy", Send()) is None
    assert session.refusal("envoy", Advise(Pull("reassure", "do"))) == Refusal("advise-seated")


def test_what_can_be_advised_is_what_the_principal_could_do():
    """Judged from the adviser's view alone, and yet as the principal itself would be."""
    session = begun(seats=("envoy", "chancellor"))
    found = open_to(session, "envoy")
    assert Answer("note", "firm") in found
    assert all(session.refusal("chancellor", what) is None for what in found)
    wished = [wish for wish in wishes(SCENARIO.rules) if isinstance(wish, Answer | Pull)]
    could = [wish for wish in wished if session.refusal("chancellor", wish) is None]
    assert sorted(map(repr, found)) == sorted(map(repr, could))


def test_a_foreign_minister_can_recommend_a_draft_and_an_acceptance():
    session = begun(seats=("pyun",), scenario=load("korea-1953"))
    seen = set()
    while session.date < "1953-07-13":
        for what in open_to(session, "pyun"):
            assert session.refusal("pyun", Advise(what)) is None
            seen.add(type(what).__name__)
        assert (session.decide("pyun", Send()) if session.needs("pyun") else session.advance()) is None
    assert seen == {"Answer", "Pull", "Hold", "Accept", "Offer"}


def test_its_json_is_read_back_and_advice_upon_advice_is_not_followed():
    assert parse(to_json(SAID)) == SAID
    assert parse({"do": "advise", "what": to_json(SAID.what)}) == replace(SAID, reason="")
    deep = to_json(SAID)
    for _ in range(400):
        deep = {"do": "advise", "what": deep}
    wrong: list[object] = [deep, {"do": "send"}, to_json(Predict("premier", "hold", 60)), "firm", None, {"do": []}]
    for what in wrong:
        assert code_of(parse({"do": "advise", "what": what})) == "wrong-type"
    assert code_of(parse({"do": "advise", "what": {"do": "answer", "decision": "note"}})) == "missing-key"
    assert code_of(parse({"do": "advise", "what": to_json(SAID.what), "reason": 3})) == "wrong-type"


def test_at_the_end_it_lies_beside_what_was_done():
    session = begun()
    assert session.decide("envoy", SAID) is None
    assert session.decide("envoy", Send()) is None
    assert session.decide("chancellor", Answer("note", "silence")) is None
    assert session.decide("chancellor", Send()) is None
    rules, past = SCENARIO.rules, session.past
    found = [Advised(past[0].date, "envoy", SAID, Answer("note", "silence"))]
    assert advised(rules, past, "envoy") == advised(rules, past, "chancellor") == found
    assert not found[0].was_taken
    assert replace(found[0], did=SAID.what).was_taken
    assert advised(rules, past, "premier") == []


def test_while_the_game_goes_on_nobody_else_hears_of_it_afterwards():
    session = begun(seats=("envoy", "chancellor", "premier"))
    assert session.decide("envoy", SAID) is None
    for role in ("envoy", "chancellor"):
        assert session.decide(role, Send()) is None
    assert session.decide("premier", Predict("chancellor", "hold", 60)) is not None
    assert session.decide("premier", Send()) is None
    scene = scene_of(session, "premier", words("en"))
    assert SAID.reason not in repr(motives(scene, 0, "envoy"))
    assert SAID.reason in repr(motives(scene_of(session, "envoy", words("en")), 0, "envoy"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_people_at_one_screen(language, tmp_path):
    showing = Showing(language, Wish("lantern-strait", "chancellor,envoy", 5, tmp_path / "game.jsonl"))
    for intent in ("begin", "unseal", "go:desk"):
        showing.act(intent)
    assert showing.role == "envoy"
    showing.act("go:advising")
    assert showing.screen().key == "advising"
    for end in range(len(SAID.reason) + 1):
        showing.act(f"reason:{SAID.reason[:end]}")
    wanted = next(one.intent for one in choices(showing.screen()) if json.loads(one.intent) == to_json(SAID))
    showing.act(wanted)
    assert showing.screen().key == "desk", "typing opened no drawer over the drawer"
    assert SAID.reason in _text(showing)  # in one's own bundle
    for intent in ('{"do": "send"}', "unseal", "go:desk"):
        showing.act(intent)
    assert showing.role == "chancellor"
    (card,) = (panel for panel in showing.screen().panels if panel.key == "advised")
    (choice,) = card.blocks
    assert isinstance(choice, Choice)
    (taken,) = choice.options
    assert json.loads(taken.intent) == to_json(SAID.what)
    showing.act(taken.intent)
    showing.act('{"do": "send"}')
    assert [showing.role, showing.screen().key] == ["chancellor", "event"]  # the envoy now sits at the table
    while showing.session is not None and not showing.session.is_over:
        showing.act("unseal")
        showing.act('{"do": "send"}')
    showing.act("go:verdict-sealed")
    panels = {panel.key: panel for panel in showing.screen().panels}
    assert len(panels["advised"].blocks) == 1
    other = next(role for role in ("chancellor", "envoy") if role != showing.role)
    envelope = load("lantern-strait").sheet.roles[other].envelope
    assert envelope is not None
    assert showing.words.pick(envelope.secret) in repr(panels["sealed"]), "other people's envelopes are opened too"


def test_whoever_is_to_be_advised_does_not_decide_before_the_screen_has_passed_on(tmp_path):
    """Whoever sends last is usually asked first at the next sitting; a principal would never hear its advisers."""
    showing = Showing("en", Wish("korea-1953", "rhee,pyun", 5, tmp_path / "game.jsonl"))
    showing.act("begin")
    for sitting in range(3):
        assert showing.session is not None
        assert (showing.session.turn, showing.role, showing.screen().key) == (sitting, "pyun", "sealed")
        showing.act("unseal")
        showing.act('{"do": "send"}')
        assert (showing.role, showing.screen().key) == ("rhee", "sealed")
        showing.act("unseal")
        assert showing.screen().key == ("event" if sitting else "seat")  # nobody misses what has come
        showing.act('{"do": "send"}')


def _text(showing):
    return "\n".join(line.text for line in outline(showing.screen(), showing.words))


def test_by_machine():
    session = begun()
    out = StringIO()
    said = [{"do": "advise", "what": to_json(SAID.what), "reason": SAID.reason}, {"do": "send"}]
    serve(session, "envoy", from_lines([json.dumps(one) for one in said]), out, words("en"))
    views = [line for line in map(json.loads, out.getvalue().splitlines()) if line["kind"] == "view"]
    assert [view["role"] for view in views] == ["envoy", "envoy", "chancellor"]
    assert to_json(SAID.what) in views[0]["advisable"]
    assert views[2]["advice"] == [{"role": "envoy", **to_json(SAID)}]
    assert views[2]["advisable"] == views[0]["advice"] == []
