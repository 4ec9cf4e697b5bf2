"""Forecasts and advisers: every option in the same worlds, the same numbers for all who speak of them, no secrets."""

import numpy as np
import pytest

from game.agents.candidates import candidates
from game.analysis.advisers import advise, weighted
from game.analysis.counsel import Counsel, counsel
from game.analysis.forecast import Forecast, forecast, sum_of
from game.engine.observe import observe
from game.play.commands import Hold, Offer, Refusal, Rest
from game.play.session import Session
from game.scenario.load import load

from ..engine.worlds import course, policy, rules_of, scrambled

RULES = rules_of("example")


def made(worth: dict[str, list[list[float]]], ending: list[list[int]]) -> Forecast:
    return Forecast(
        len(ending[0]), (), {name: np.array(rows, dtype=np.float64) for name, rows in worth.items()}, np.array(ending)
    )


def test_a_forecast_tells_of_every_option_in_the_same_worlds() -> None:
    view = observe(RULES, course("example")[3][0].take([2]), 0)
    choices = [one.choice for found in candidates(RULES, view).values() for one in found]
    found = forecast(RULES, view, choices, policy(), worlds=12)
    assert [outlook.choice for outlook in found.outlooks] == choices
    own = sum_of(found.worth, (len(choices), 12))
    for index, outlook in enumerate(found.outlooks):
        assert sum(share.p for share in outlook.endings.values()) == pytest.approx(1)
        assert all(share.lo <= share.p <= share.hi for share in outlook.endings.values())
        assert outlook.own.lo <= outlook.own.d <= outlook.own.hi
        assert outlook.own.d == pytest.approx(own[index].mean())
        assert outlook.over_first.d == pytest.approx((own[index] - own[0]).mean())
        assert set(outlook.audiences) == {"assembly"}
    first = found.outlooks[0].over_first
    assert (first.lo, first.d, first.hi) == (0, 0, 0)


def test_advisers_with_other_weights_disagree_and_name_what_they_fear() -> None:
    calm = made({"trust": [[2.0, 2.0], [0.0, 0.0]], "toll": [[0.0, 0.0], [3.0, 3.0]]}, [[0, 0], [0, 0]])
    trader, friend = advise(
        RULES, calm, {"trader": weighted(calm, {"trust": 0.5}), "friend": weighted(calm, {"trust": 2.0})}
    )
    assert trader.ranking == (1, 0)
    assert friend.ranking == (0, 1)
    assert (trader.rival, friend.rival) == (0, 1)
    assert trader.lead.d == pytest.approx(2)
    assert friend.lead.d == pytest.approx(1)
    assert trader.fear is not None
    assert (trader.fear.kind, trader.fear.of) == ("worth", "toll")
    assert trader.fear.loss == pytest.approx(3)
    assert friend.fear is not None
    assert friend.fear.of == "trust"
    assert friend.fear.loss == pytest.approx(4)


def test_an_ending_is_feared_for_what_is_lost_where_it_comes() -> None:
    # Small losses on many things, all of them where one ending comes: the ending is what is feared.
    worth = {name: [[1.0] * 4, [1.0, 1.0, 0.0, 0.0]] for name in ("trust", "alarm", "toll", "passage")}
    forked = made(worth, [[0] * 4, [0, 0, 1, 1]])
    (only,) = advise(RULES, forked, {"cautious": forked.worth})
    assert only.fear is not None
    assert (only.fear.kind, only.fear.of) == ("ending", RULES.endings[1].id)
    assert (only.fear.before, only.fear.after) == (0, 0.5)
    # Usual is 3 (the mean of 8 worlds: 4, 4, 4, 4, 4, 4, 0, 0); where it ends so, 0; the chance rises by a half.
    assert only.fear.loss == pytest.approx(1.5)


def test_one_who_loses_by_nothing_fears_nothing() -> None:
    plain = made({"trust": [[1.0, 1.0], [0.0, 0.0]]}, [[0, 0], [0, 0]])
    (glad,) = advise(RULES, plain, {"glad": weighted(plain, {"trust": 0.0})})
    assert glad.fear is None
    assert not glad.is_sure


def test_there_is_nothing_to_advise_where_there_is_one_way() -> None:
    alone = made({"trust": [[1.0, 1.0]]}, [[0, 0]])
    assert advise(RULES, alone, {"anyone": alone.worth}) == ()


def test_an_agent_that_is_not_at_the_table_advises_its_principal_by_goals_of_its_own() -> None:
    # The envoy sits at the table from the second turn on, so on the first day it has time to advise.
    away, busy = (counsel(session_at(turn), "chancellor", "menu") for turn in (0, 1))
    assert isinstance(away, Counsel)
    assert isinstance(busy, Counsel)
    advisers = list(load("lantern-strait").sheet.roles["chancellor"].advisers)
    assert [one.adviser for one in away.advice] == [*advisers, "envoy"]
    assert [one.adviser for one in busy.advice] == advisers
    own = sum_of(away.forecast.agents["envoy"], away.forecast.ending.shape)
    assert away.advice[-1].ranking[0] == int(own.mean(axis=1).argmax())
    other = Session.begin(load("lantern-strait"), {"envoy": "human"}, 5)
    spoken = counsel(other, "chancellor", "menu")
    assert isinstance(spoken, Counsel)
    assert [one.adviser for one in spoken.advice] == advisers


def session_at(turn: int) -> Session:
    session = Session.begin(load("lantern-strait"), {}, 5)
    while session.turn < turn:
        assert session.advance() is None
    return session


@pytest.mark.parametrize("about", ["menu", "table"])
def test_nothing_a_role_may_not_know_changes_its_advisers_words(about: str) -> None:
    for role, seed in (("premier", 3), ("envoy", 8)):
        plain, other = session_at(3), session_at(3)
        rules = other.scenario.rules
        index = [spec.id for spec in rules.roles].index(role)
        other._state = scrambled(rules, other._state, index, seed)
        said, again = counsel(plain, role, about), counsel(other, role, about)
        assert isinstance(said, Counsel)
        assert isinstance(again, Counsel)
        assert said.options == again.options
        assert said.advice == again.advice
        assert said.forecast.outlooks == again.forecast.outlooks


def test_counsel_is_worked_out_once_and_forgotten_with_its_sitting() -> None:
    session = session_at(2)
    first = counsel(session, "premier", "menu")
    assert counsel(session, "premier", "menu") is first
    session.advance()
    assert counsel(session, "premier", "menu") is not first


def test_the_draft_in_hand_is_among_the_options_at_the_table() -> None:
    session = session_at(2)
    draft = Offer("accord", {"passage": "joint", "toll": "half", "lighthouse": "shared"})
    said = counsel(session, "premier", "table", draft)
    assert isinstance(said, Counsel)
    assert said.options[0] == Hold()
    assert said.options[said.in_hand] == draft
    menu = counsel(session, "premier", "menu")
    assert isinstance(menu, Counsel)
    assert menu.options[0] == Rest()


@pytest.mark.parametrize("about", ["", "decisions.none", "grants.premier", "weather", "decisions."])
def test_what_is_not_asked_has_no_counsel(about: str) -> None:
    assert counsel(session_at(0), "premier", about) == Refusal("not-open")
