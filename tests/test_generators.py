"""The generators make what they promise: otherwise the property tests prove less than they say."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.analysis.synthetic import Size, synthetic, synthetic_scenario
from game.engine.moves import ACCEPT, CABLE, HOLD, OFFER
from game.engine.observe import observe
from game.engine.options import Bar, options
from game.engine.state import ARRAYS

from .generators import Moment, made, moments, play_on, scenarios, sizes

FULL = Size()


def test_the_full_scenario_is_as_large_as_it_says_and_sound_without_a_warning():
    scenario = synthetic()
    rules = scenario.rules
    counts = {
        "sides": len(rules.sides),
        "roles": len(rules.roles),
        "audiences": len(rules.audiences),
        "issues": len(rules.issues),
        "instruments": len(rules.instruments),
        "levers": len(rules.levers),
        "decisions": len(rules.decisions),
        "events": len(rules.events),
        "turns": rules.calendar.turns,
        "sittings": rules.calendar.sittings,
    }
    assert counts == {name: getattr(FULL, name) for name in counts}
    assert {len(issue.positions) for issue in rules.issues} == {FULL.positions}
    assert {len(role.kinds) for role in rules.roles} == {FULL.types}
    assert scenario.warnings == ()


def test_the_full_scenario_is_as_dense_as_a_real_one():
    rules = synthetic().rules
    deeds = [entry.option for entry in rules.menu if entry.verb in {"do", "carry_out"}]
    options_ = [option for point in rules.decisions for option in point.options]
    assert {len(option.deed.effects) for option in deeds} <= {3, 4, 5, 6}
    assert {len(option.deed.effects) for option in options_} <= {2, 3, 4, 5}
    assert {len(option.appeals) for option in options_} == {1, 2, 3}
    assert any(role.principal >= 0 and (role.mandate >= 0).any() for role in rules.roles)
    assert any(stage.ballot for paper in rules.instruments for stage in paper.stages)
    assert any(not all(row.seen_by) for row in rules.rows)
    assert {entry.verb for entry in rules.menu} == {"do", "speak", "prepare", "carry_out", "back_down", "pledge"}


def test_the_same_seed_writes_the_same_text_and_another_seed_another():
    assert synthetic_scenario(3) == synthetic_scenario(3)
    assert synthetic_scenario(3) != synthetic_scenario(4)


@pytest.mark.parametrize("seed", range(2, 7))
def test_other_seeds_are_sound_without_a_warning_too(seed):
    assert synthetic(seed).warnings == ()


@given(st.integers(0, 10**9), sizes())
def test_every_small_scenario_is_sound_and_of_its_size(seed, size):
    scenario = made(seed, size)
    rules = scenario.rules
    assert scenario.warnings == ()
    assert len(rules.levers) == size.levers
    assert len(rules.decisions) == size.decisions
    assert rules.calendar.turns == size.turns


def test_one_more_of_a_thing_leaves_the_others_as_they_were():
    fewer, more = (synthetic_scenario(1, replace(FULL, drifts=drifts)).splitlines() for drifts in (6, 7))
    (at,) = [number for number, line in enumerate(more) if line == "  drift_7:"]
    assert more[:at] + more[at + 3 :] == fewer


@pytest.fixture(scope="module")
def found():
    """Return what a fixed search over moments came across."""
    seen: set[str] = set()

    @settings(max_examples=200, database=None)
    @given(moments())
    def look(moment: Moment) -> None:
        rules = moment.rules
        for name, there in {
            "no audience": not rules.audiences,
            "no issue": not rules.issues,
            "no lever": not rules.levers,
            "three sides": len(rules.sides) == 3,
            "a side without a role": len({role.side for role in rules.roles}) < len(rules.sides),
            "an agent": any(role.principal >= 0 for role in rules.roles),
            "a world that has ended": moment.state.done.any(),
            "a settled issue": (moment.state.settled >= 0).any(),
            "a threat": (moment.state.rung > 0).any(),
            "a pledge": (moment.state.pledge >= 0).any(),
            "a cable": (moment.state.cable >= 0).any(),
            "hold": (moment.moves.act == HOLD).any(),
            "offer": (moment.moves.act == OFFER).any(),
            "accept": (moment.moves.act == ACCEPT).any(),
            "ask": (moment.moves.act == CABLE).any(),
            "answer": (moment.moves.answer >= 0).any(),
            "grant": (moment.moves.grant >= 0).any(),
        }.items():
            if there:
                seen.add(name)

    look()
    return seen


@pytest.mark.parametrize(
    "thing",
    [
        *("no audience", "no issue", "no lever", "three sides", "a side without a role", "an agent"),
        *("a world that has ended", "a settled issue", "a threat", "a pledge", "a cable"),
        *("hold", "offer", "accept", "ask", "answer", "grant"),
    ],
)
def test_moments_come_in_all_kinds(found, thing):
    assert thing in found


@given(moments())
def test_moves_are_legal(moment):
    rules, state, moves = moment.rules, moment.state, moment.moves
    for role in range(len(rules.roles)):
        may = options(rules, observe(rules, state, role))
        for n in range(state.worlds):
            m, k = int(moves.menu[role, n]), int(moves.instrument[role, n])
            assert m < 0 or may.menu[m][n] == Bar.ALLOWED
            assert moves.act[role, n] != OFFER or may.offer[k][n] == Bar.ALLOWED
            assert moves.act[role, n] != ACCEPT or may.accept[k][n] == Bar.ALLOWED
            assert moves.act[role, n] != CABLE or may.cable[moves.cable[role, n], n] == Bar.ALLOWED
            for d, codes in may.decisions.items():
                given_answer = int(moves.answer[d, n])
                assert given_answer < 0 or codes[given_answer, n] == Bar.ALLOWED


@given(scenarios())
def test_a_world_plays_the_same_alone(scenario):
    ids = np.array([5, 2, 77], dtype=np.uint64)
    together, alone = play_on(scenario.rules, 1, ids, 6), play_on(scenario.rules, 1, ids[1:2], 6)
    for name in ARRAYS:
        assert np.array_equal(getattr(together, name)[..., 1], getattr(alone, name)[..., 0]), name
