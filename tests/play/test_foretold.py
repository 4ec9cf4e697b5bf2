"""Forecasts of those who wait: kept with their bundle, moving nothing, and held against what was done."""

from dataclasses import replace

import pytest

from game.engine.digest import digest
from game.faces.showing import Showing, Wish
from game.play.commands import Accept, Cable, Command, Hold, Offer, Predict, Refusal, Send, parse, to_json
from game.play.foretold import Foretold, done, foretold
from game.play.session import Session
from game.scenario.load import load

SCENARIO = load("lantern-strait")


def begun(path=None, seat="chancellor"):
    return Session.begin(SCENARIO, {seat: "human"}, 5, path)


def test_a_chair_that_waits_may_foretell_and_it_moves_nothing(tmp_path):
    told, silent = begun(tmp_path / "told.jsonl"), begun()
    said = Predict("premier", "offer", 80)
    for session in (told, silent):
        if session is told:
            assert session.decide("chancellor", said) is None
            assert session.decide("chancellor", Predict("premier", "hold", 60)) is None
        assert session.decide("chancellor", Send()) is None
    assert digest(told.past[0].after) == digest(silent.past[0].after)
    assert told.past[0].commands["chancellor"] == (Predict("premier", "hold", 60),)
    again = Session.open(tmp_path / "told.jsonl")
    assert again.past[0].commands["chancellor"] == told.past[0].commands["chancellor"]
    assert again.notices == []


@pytest.mark.parametrize(
    ("seat", "said", "code"),
    [
        ("chancellor", Predict("nobody", "offer", 60), "unknown-role"),
        ("chancellor", Predict("premier", "shout", 60), "unknown-act"),
        ("chancellor", Predict("premier", "offer", 100), "bad-percent"),
        ("chancellor", Predict("premier", "offer", -(10**400)), "bad-percent"),
        ("chancellor", Predict("envoy", "offer", 60), "predict-own-side"),
        ("premier", Predict("envoy", "offer", 60), "predict-absent"),
        ("premier", Predict("chancellor", "offer", 60), "predict-absent"),
    ],
)
def test_what_cannot_be_foretold_is_refused_with_its_reason(seat, said, code):
    refusal = begun(seat=seat).refusal(seat, said)
    assert refusal is not None
    assert refusal.code == code


def test_who_sits_at_the_table_foretells_nothing():
    session = begun(seat="premier")
    while session.date < "1931-04-06":
        assert session.decide("premier", Send()) is None
    assert session.refusal("premier", Predict("envoy", "hold", 60)) == Refusal("predict-seated")


def test_its_json_is_read_back_and_nothing_else_passes_for_a_number():
    said = Predict("premier", "accept", 70)
    assert parse(to_json(said)) == said
    for wrong in ("70", 70.5, True, None):
        refusal = parse({**to_json(said), "percent": wrong})
        assert isinstance(refusal, Refusal)
        assert (refusal.code, refusal.facts["expected"]) == ("wrong-type", "number")


def test_the_score_is_the_squared_miss():
    hit = Foretold("1931-03-02", Predict("premier", "offer", 80), "offer", 0.5)
    miss = Foretold("1931-03-02", Predict("premier", "accept", 60), "hold", 0.1)
    assert (hit.score, hit.machine_score) == pytest.approx((0.04, 0.25))
    assert (miss.score, miss.machine_score) == pytest.approx((0.36, 0.01))


def test_a_cable_looks_like_holding():
    package = {"passage": "joint"}
    cases: tuple[list[Command], ...] = ([], [Hold()], [Cable("toll")], [Offer("accord", package)], [Accept("accord")])
    assert [done(commands) for commands in cases] == ["hold", "hold", "hold", "offer", "accept"]


def test_the_machine_beside_it_knew_no_more_and_its_chances_add_up():
    session = begun()
    assert session.decide("chancellor", Predict("premier", "offer", 80)) is None
    assert session.decide("chancellor", Send()) is None
    sitting = session.past[0]
    chances = []
    for act in ("offer", "accept", "hold"):
        one = replace(sitting, commands={**sitting.commands, "chancellor": (Predict("premier", act, 80),)})
        (found,) = foretold(SCENARIO, [one], "chancellor")
        chances.append(found.machine)
    assert sum(chances) == pytest.approx(1)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_it_is_said_on_the_desk_and_reckoned_at_the_end(language, tmp_path):
    showing = Showing(language, Wish("lantern-strait", "chancellor", 5, tmp_path / "game.jsonl"))
    showing.act("begin")
    showing.act("go:foretell")
    assert showing.screen().key == "foretell"
    showing.act('{"do": "predict", "role": "premier", "act": "offer", "percent": 80}')
    assert showing.screen().key == "desk"
    while showing.session is not None and not showing.session.is_over:
        showing.act('{"do": "send"}')
    found = []
    for page in ("verdict", "verdict-sealed"):
        showing.act(f"go:{page}")
        found += [panel for panel in showing.screen().panels if panel.key == "foretold"]
    assert [len(panel.blocks) for panel in found] == [3]
