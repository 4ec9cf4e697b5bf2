"""A game that takes over from the record, in the tests' scenario with a few recorded moves."""

import pytest

from game.engine.digest import digest
from game.play import scenario_copy
from game.play.branch import branch
from game.play.commands import Answer, Cable, Offer, Pledge, Pull, Refused, Send
from game.play.journal import read
from game.play.replay import verify
from game.play.session import Session
from game.scenario.load import load

HISTORY = """
history:
  moves:
    reply: {date: 1931-03-02, role: chancellor, answers: {note: envoy}, text: {ko: "회신", en: "The reply"}}
    vow: {turn: mission, role: premier, pledge: {issue: passage, position: joint}}
    first: {turn: mission, sitting: 1, role: envoy,
            offer: {instrument: accord, package: {passage: veld_alone, toll: none, lighthouse: sella_pays}}}
    more: {turn: mission, sitting: 2, role: envoy, cable: toll}
    chain: {date: 1931-04-30, role: premier, lever: {lever: close_strait, verb: speak}}
    impossible: {date: 1931-05-04, role: premier, lever: {lever: close_strait, verb: speak}}
    fair: {date: 1931-05-10, role: chancellor, grants: {envoy: true}}
  pins:
    calm_march: {date: 1931-03-02, channel: events.wreck.odds, u: 0.999}
    calm_april: {turn: mission, channel: events.wreck.odds, u: 0.999}
    storm: {date: 1931-06-15, channel: events.wreck.odds, u: 0.0}
"""


@pytest.fixture(scope="module")
def told_scenario(scenario, tmp_path_factory):
    from game.where import data_folder

    path = tmp_path_factory.mktemp("scenarios") / "told-strait.yaml"
    text = (data_folder("scenarios") / "lantern-strait.yaml").read_text(encoding="utf-8")
    path.write_text(text.replace("id: lantern-strait", "id: told-strait") + HISTORY, encoding="utf-8")
    return load(path)


@pytest.fixture(autouse=True)
def on_the_shelf(monkeypatch, told_scenario):
    monkeypatch.setattr(scenario_copy, "load", lambda identity: told_scenario)


def test_the_record_is_played_up_to_its_date(told_scenario, tmp_path):
    session = Session.begin(told_scenario, {"premier": "human"}, 7, tmp_path / "game", from_date="1931-05-04")
    assert session.date == "1931-05-04"
    assert [past.commands for past in session.past] == [
        {"premier": (), "chancellor": (Answer("note", "envoy"),), "envoy": ()},
        {
            "premier": (Pledge("passage", "joint"),),
            "chancellor": (),
            "envoy": (Offer("accord", {"passage": "veld_alone", "toll": "none", "lighthouse": "sella_pays"}),),
        },
        {"premier": (Pull("close_strait", "speak"),), "chancellor": (), "envoy": (Cable("toll"),)},
    ]
    assert {line.by for line in read(tmp_path / "game").lines if line.kind == "decision"} == {"history"}
    assert session.notices == []


def test_recorded_luck_holds_until_the_game_leaves_the_record(told_scenario, tmp_path):
    for seed in range(5):
        session = Session.begin(told_scenario, {}, seed, tmp_path / str(seed), from_date="1931-06-15")
        wrecks = [one.uniform[0] for past in session.past for one in past.facts.draws if "wreck" in one.channel]
        assert wrecks[:2] == [0.999, 0.999]
        session.advance()
        last = [one.uniform[0] for one in session.past[-1].facts.draws if "wreck" in one.channel]
        assert 0.0 not in last


def test_a_recorded_move_that_has_become_impossible_is_said_and_left_to_a_mind(told_scenario, tmp_path):
    session = Session.begin(told_scenario, {"premier": "human"}, 7, tmp_path / "game", from_date="1931-06-15")
    assert [(notice.code, notice.facts) for notice in session.notices] == [
        ("record-ends", {"role": "premier", "date": "1931-05-04"})
    ]
    by = {(line.turn, line.role): line.by for line in read(tmp_path / "game").lines if line.kind == "decision"}
    assert by[3, "premier"] == "fast"
    assert by[3, "chancellor"] == "history"


def test_a_game_that_entered_the_record_is_saved_verified_and_goes_on(told_scenario, tmp_path):
    path = tmp_path / "game"
    session = Session.begin(told_scenario, {"premier": "human"}, 7, path, from_date="1931-06-15")
    again = Session.open(path)
    assert digest(again.past[-1].after) == digest(session.past[-1].after)
    while not session.is_over:
        assert session.decide("premier", Send()) is None
    assert verify(path).ok


@pytest.mark.parametrize(
    ("date", "code"),
    [
        *(("yesterday", "bad-date"), ("1931-02-30", "bad-date"), ("", "bad-date")),
        *(("1900-01-01", "before-the-start"), ("1931-12-24", "after-the-end")),
    ],
)
def test_a_date_that_cannot_be_entered_is_refused(told_scenario, tmp_path, date, code):
    with pytest.raises(Refused, match=code):
        Session.begin(told_scenario, {}, 1, tmp_path / "game", from_date=date)
    assert not (tmp_path / "game").exists()


def test_a_scenario_without_a_record_cannot_be_entered(scenario):
    with pytest.raises(Refused, match="no-history"):
        Session.begin(scenario, {}, 1, from_date="1931-05-04")


def test_a_save_that_entered_before_the_first_sitting_still_opens(told_scenario, tmp_path):
    """Such dates were taken for the beginning once."""
    path = tmp_path / "game"
    Session.begin(told_scenario, {"premier": "human"}, 1, path, from_date="1931-03-02")
    path.write_bytes(path.read_bytes().replace(b'"entered":"1931-03-02"', b'"entered":"1900-01-01"'))
    assert Session.open(path).turn == 0


def test_a_game_killed_on_its_way_through_the_record_follows_it_to_its_date(told_scenario, tmp_path):
    path = tmp_path / "game"
    whole = Session.begin(told_scenario, {"premier": "human"}, 7, path, from_date="1931-06-15")
    lines = path.read_bytes().splitlines(keepends=True)
    for kept in range(2, len(lines)):
        path.write_bytes(b"".join(lines[:kept]))
        again = Session.open(path)
        assert again.turn == whole.turn
        assert path.read_bytes() == b"".join(lines)


def test_a_branch_that_leaves_the_record_earlier_meets_its_own_luck_from_there(told_scenario, tmp_path):
    path = tmp_path / "game"
    Session.begin(told_scenario, {"premier": "human"}, 7, path, from_date="1931-06-15")
    session = branch(path, 1, tmp_path / "branch")
    assert (session.turn, session.head.entered) == (1, "1931-04-06")
    assert session.decide("premier", Send()) is None
    wreck = [draw.uniform[0] for draw in session.past[1].facts.draws if "wreck" in draw.channel]
    assert 0.999 not in wreck
    assert branch(path, 4, tmp_path / "later").head.entered == "1931-06-15"
