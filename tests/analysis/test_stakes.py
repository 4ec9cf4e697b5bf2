"""What is at stake between two drafts: read off the worths, most first, and nothing that the day has closed."""

import pytest

from game.analysis.stakes import stakes
from game.engine.lookup import lookup
from game.play.commands import Offer, Send
from game.play.seats import HUMAN
from game.play.session import Session
from game.scenario.load import load

PACKAGE = {"passage": "joint", "toll": "half", "lighthouse": "shared"}


@pytest.fixture(scope="module")
def scenario():
    return load("lantern-strait")


def session_at_the_table(scenario):
    session = Session.begin(scenario, {"premier": HUMAN}, 7)
    assert session.decide("premier", Send()) is None
    return session


def test_a_stake_is_what_either_side_would_lose_by_giving_way(scenario):
    rules = scenario.rules
    session = session_at_the_table(scenario)
    worth = lookup(rules).worth
    found = stakes(rules, session.view("premier"))
    assert found
    paper = rules.instruments[found[0].paper]
    for stake in found:
        column = paper.issues.index(stake.issue)
        ours, theirs = (int(paper.opening[party, column]) for party in (0, 1))
        role = rules.roles.index(next(role for role in rules.roles if role.id == "premier"))
        assert stake.own == worth[role, stake.issue, ours] - worth[role, stake.issue, theirs]
        assert stake.together == stake.own + stake.theirs
    assert [stake.together for stake in found] == sorted((stake.together for stake in found), reverse=True)


def test_what_a_side_would_lose_is_the_same_seen_from_across_the_table(scenario):
    session = Session.begin(scenario, {"premier": HUMAN, "chancellor": HUMAN}, 7)
    for role in ("premier", "chancellor"):
        session.decide(role, Send())
    ours, theirs = (stakes(scenario.rules, session.view(role)) for role in ("premier", "chancellor"))
    assert {(stake.issue, stake.own) for stake in ours} == {(stake.issue, stake.theirs) for stake in theirs}


def test_what_one_side_grants_is_no_longer_at_stake(scenario):
    session = session_at_the_table(scenario)
    rules = scenario.rules
    before = {stake.issue for stake in stakes(rules, session.view("premier"))}
    paper = rules.instruments[0]
    granted = {
        rules.issues[index].id: rules.issues[index].positions[int(paper.opening[1, column])]
        for column, index in enumerate(paper.issues)
    }
    assert session.decide("premier", Offer(paper.id, granted)) is None
    assert session.decide("premier", Send()) is None
    after = {stake.issue for stake in stakes(rules, session.view("premier"))}
    assert before
    assert after < before


def test_what_is_agreed_is_at_stake_no_more(scenario):
    session = session_at_the_table(scenario)
    assert session.decide("premier", Offer("accord", PACKAGE)) is None
    for _ in range(3):
        assert session.decide("premier", Send()) is None
    assert stakes(scenario.rules, session.view("premier")) == []
