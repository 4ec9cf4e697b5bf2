"""A planner in the other chairs: said in the journal, and never asked again."""

import json

import pytest

from game.agents.planner import Planner
from game.play.journal import read
from game.play.replay import retrace
from game.play.session import Session
from game.scenario.load import load


@pytest.fixture
def finished(tmp_path):
    seats = dict.fromkeys(load("lantern-strait").sheet.roles, "planner")
    session = Session.begin(load("lantern-strait"), seats, 3, tmp_path / "game.jsonl")
    while not session.is_over:
        assert session.advance() is None
    return session


def test_the_journal_says_who_sat_where(finished):
    head = json.loads(finished.path.read_text(encoding="utf-8").splitlines()[0])
    assert set(head["seats"].values()) == {"planner"}
    assert {line.by for lines in read(finished.path).by_turn.values() for line in lines} == {"planner"}


def test_a_replay_asks_no_planner(finished, monkeypatch):
    def unasked(*_):
        raise AssertionError("a replay never calls a mind")

    monkeypatch.setattr(Planner, "choose", unasked)
    again = list(retrace(finished.scenario, read(finished.path)))
    assert all(one.difference is None and one.sitting is not None for one in again)
    assert Session.open(finished.path).outcome() == finished.outcome()
