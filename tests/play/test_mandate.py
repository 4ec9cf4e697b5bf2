"""What became of a chair's instructions: kept, traded or broken, and by what."""

import pytest

from game.engine.formula import mask
from game.play.mandate import fulfilled
from game.play.session import Session
from game.scenario.load import load

SEEDS = range(12)


@pytest.fixture(scope="module")
def games():
    scenario = load("lantern-strait")
    played = []
    for seed in SEEDS:
        session = Session.begin(scenario, {}, seed)
        while not session.is_over:
            session.advance()
        played.append(session)
    return played


def every(games):
    return [
        (session, role, one)
        for session in games
        for role in session.scenario.sheet.roles
        for one in fulfilled(session.scenario, session.past, role)
    ]


def test_a_point_is_kept_just_where_the_outcome_says_so(games):
    found = every(games)
    assert found
    for session, role, one in found:
        outcome = session.outcome()
        assert outcome is not None
        assert (one.fate == "kept") == outcome.points[role][one.point]


def test_every_fate_comes_up(games):
    assert {one.fate for _, _, one in every(games)} == {"kept", "traded", "broken"}


def test_what_is_traded_stands_in_a_paper_of_the_own_side(games):
    for session, role, one in every(games):
        if one.fate != "traded":
            continue
        rules = session.scenario.rules
        paper = next(paper for paper in rules.instruments if paper.id == one.paper)
        side = next(spec.side for spec in rules.roles if spec.id == role)
        assert side in paper.parties
        assert int(session.past[one.turn].after.at[paper.accepted.flag, 0]) == one.turn


def test_from_the_deciding_sitting_on_a_point_stood_as_it_ended(games):
    for session, role, one in every(games):
        if one.paper is not None:
            continue
        formula = session.scenario.formulas[f"roles.{role}.envelope.points.{one.point}.kept"]
        stood = [bool(mask(formula(sitting.after), 1)[0]) for sitting in session.past]
        assert set(stood[one.turn or 0 :]) == {one.fate == "kept"}
        if one.turn:
            assert stood[one.turn - 1] is not (one.fate == "kept")
        if one.flag is not None:
            assert int(session.past[-1].after.at[session.scenario.rules.flags.index(one.flag), 0]) == one.turn


def test_the_heaviest_point_comes_first(games):
    points = games[0].scenario.sheet.roles["premier"].envelope.points
    weights = [points[one.point].weight for one in fulfilled(games[0].scenario, games[0].past, "premier")]
    assert weights == sorted(weights, reverse=True)
