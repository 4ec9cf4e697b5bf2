"""Exploring: the same numbers however the worlds were cut and shared out, and numbers that are true."""

import re
from math import sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.analysis.counting import BLOCK, at_the_end, measured
from game.analysis.explore import UNSETTLED, as_json, explore, key_of
from game.analysis.synthetic import Size, scenario_of, synthetic_scenario
from game.analysis.worlds import play
from game.scenario.load import load

from ..conftest import examples
from ..generators import scenarios

CALM = """
format: 1
id: calm
extends: lantern-strait
title: {ko: 고요한 바다, en: A calm sea}
change: []
"""


@pytest.fixture(scope="module")
def strait():
    return load("lantern-strait")


@pytest.fixture
def patched(tmp_path):
    def patched(changes):
        file = tmp_path / "calm.yaml"
        file.write_text(CALM.replace("change: []", changes), encoding="utf-8")
        return load(file)

    return patched


def told(result):
    """Return what was found, without how long it took."""
    found = as_json(result)
    return {key: value for key, value in found.items() if key not in {"seconds", "worlds_per_second"}}


def test_the_keys_that_stay_stable(strait):
    found = as_json(explore(strait, 200, seed=1))
    assert {"worlds", "seed", "seconds", "worlds_per_second", "endings", "issues", "measures"} <= set(found)
    assert set(found["endings"]) == {ending.id for ending in strait.rules.endings}
    assert all(set(share) == {"p", "lo", "hi"} for share in found["endings"].values())
    assert set(found["measures"]["lives_lost"]) == {"mean", "q05", "q50", "q95"}
    assert set(found["measures"]["accepted_on"]) == {"mean", "q05", "q50", "q95", "share"}
    assert found["worlds"] == 200
    assert "difference" not in found


@pytest.mark.parametrize("chunk", [1, 100, 192, 5000])
def test_the_size_of_a_chunk_changes_nothing(strait, chunk):
    assert told(explore(strait, 700, seed=3, chunk=chunk)) == told(explore(strait, 700, seed=3, chunk=64))


@examples(6, 100)
@given(scenarios(), st.integers(0, 999))
def test_the_size_of_a_chunk_changes_nothing_in_any_scenario(scenario, seed):
    assert told(explore(scenario, 150, seed, chunk=BLOCK)) == told(explore(scenario, 150, seed, chunk=1024))


@pytest.mark.slow
def test_the_number_of_workers_changes_nothing(strait, patched):
    calm = patched("change: [{set: meters.alarm.start, to: 5}]")
    alone = explore(strait, 900, seed=3, versus=calm, chunk=128)
    shared = explore(strait, 900, seed=3, versus=calm, chunk=128, workers=3)
    assert told(alone) == told(shared)


def test_a_world_is_the_same_in_a_longer_run(strait):
    short, long = play(strait.rules, 0, 64, seed=5), play(strait.rules, 0, 200, seed=5)
    assert np.array_equal(short.ending, long.ending[:64])
    assert np.array_equal(short.value, long.value[:, :64])


def test_what_is_told_is_what_the_worlds_came_to(strait):
    rules, worlds = strait.rules, 500
    state = play(rules, 0, worlds, seed=2)
    found = as_json(explore(strait, worlds, seed=2))
    for number, ending in enumerate(rules.endings):
        assert found["endings"][ending.id]["p"] == (state.ending == number).mean()
    for number, issue in enumerate(rules.issues):
        shares, settled = found["issues"][issue.id], state.settled[number] >= 0
        assert shares[UNSETTLED] == (~settled).mean()
        for step, position in enumerate(issue.positions):
            assert shares[key_of(position)] == (settled & (state.position[number] == step)).mean()
    lives = state.value[[row.id for row in rules.rows].index("lives_lost")]
    assert found["measures"]["lives_lost"]["mean"] == pytest.approx(lives.mean(), rel=1e-12)
    assert found["measures"]["lives_lost"]["q50"] == np.median(lives)
    at = state.at[rules.flags.index("accord.accepted")]
    assert found["measures"]["accepted_on"]["share"] == (at >= 0).mean()
    day = np.median(rules.calendar.day_of_sitting[at[at >= 0]])
    assert found["measures"]["accepted_on"]["q50"] == np.datetime_as_string(
        np.datetime64("0001-01-01") + round(day) - 1
    )


def test_an_issue_that_has_a_position_called_none_tells_it_apart_from_not_settled(strait):
    toll = explore(strait, 400, seed=1).outcomes.issues["toll"]
    assert list(toll)[-2:] == ["settled_none", "none"]
    assert toll["settled_none"] > 0
    assert toll["none"] > 0


@examples(6, 100)
@given(scenarios())
def test_shares_sum_to_one_in_any_scenario(scenario):
    outcomes = explore(scenario, 70, seed=1).outcomes
    for shares in (*outcomes.issues.values(), {name: share.p for name, share in outcomes.endings.items()}):
        assert sum(shares.values()) == pytest.approx(1, abs=1e-12)


def test_what_never_happened_has_no_date(patched):
    never = patched("change: [{set: instruments.accord.opens, to: 1931-09-06}]")
    found = as_json(explore(never, 100, seed=1))["measures"]["accepted_on"]
    assert found == {"mean": None, "q05": None, "q50": None, "q95": None, "share": 0.0}


def test_a_measure_does_not_depend_on_when_the_neighbours_ended(patched):
    scenario = patched("change: [{add: measures.clock, value: {value: turn, name: {ko: 차례, en: Turn}}}]")
    rules = scenario.rules
    together = measured(rules, play(rules, 0, 30, seed=1))
    for world in range(30):
        assert np.array_equal(measured(rules, play(rules, world, 1, seed=1))[:, 0], together[:, world], equal_nan=True)


def test_the_check_above_would_find_a_clock_left_standing(strait):
    state = play(strait.rules, 0, 4, seed=1)
    assert state.clock == strait.rules.calendar.sittings == at_the_end(state).clock


def test_an_empty_patch_changes_nothing(strait, patched):
    result = explore(strait, 500, seed=4, versus=patched("change: []"))
    assert result.versus is not None
    assert result.difference is not None
    assert result.versus.endings == result.outcomes.endings
    assert result.versus.issues == result.outcomes.issues
    assert result.versus.measures == result.outcomes.measures
    assert {difference.d for difference in result.difference.endings.values()} == {0.0}
    assert {(change.d, change.lo, change.hi) for change in result.difference.measures.values()} == {(0.0, 0.0, 0.0)}


def test_a_patch_that_matters_shows_in_the_difference(strait, patched):
    calm = patched("change: [{set: meters.alarm.start, to: 5}]")
    result = explore(strait, 2000, seed=4, versus=calm)
    found = as_json(result)
    for ending, share in found["endings"].items():
        change = found["versus"]["endings"][ending]["p"] - share["p"]
        assert found["difference"]["endings"][ending]["d"] == pytest.approx(change, abs=1e-12)
    lives = found["difference"]["measures"]["lives_lost"]
    assert lives["d"] == pytest.approx(
        found["versus"]["measures"]["lives_lost"]["mean"] - found["measures"]["lives_lost"]["mean"]
    )
    assert lives["hi"] < 0


def test_other_endings_and_measures_on_the_other_side_are_compared_as_far_as_they_go(strait, patched):
    other = patched("change: [{remove: measures.yeas}, {remove: endings.war}]")
    result = explore(strait, 300, seed=1, versus=other)
    assert result.difference is not None
    assert "yeas" not in result.difference.measures
    assert "lives_lost" in result.difference.measures
    assert set(result.difference.endings) == {"war", "accord_in_force", "accord_refused", "no_accord"}


SMALLISH = Size(
    roles=3, types=2, audiences=2, meters=4, issues=4, positions=3, levers=9, decisions=6, events=6, turns=8
)


def test_renaming_every_id_gives_the_same_distribution():
    def renamed(text):
        return re.sub(r"\b([a-z_]+)_(\d+)\b", lambda match: f"{match[1]}_{900 - int(match[2])}", text)

    text, worlds = synthetic_scenario(2, SMALLISH), 3000
    one, two = (explore(scenario_of(source), worlds, seed=1).outcomes for source in (text, renamed(text)))
    pairs = [(share.p, two.endings[renamed(ending)].p) for ending, share in one.endings.items()]
    for issue, shares in one.issues.items():
        others = two.issues[renamed(issue)]
        pairs += [(share, others[renamed(position)]) for position, share in shares.items()]
    for before, after in pairs:
        middle = (before + after) / 2
        assert abs(before - after) <= 4 * sqrt(2 * middle * (1 - middle) / worlds)
    assert any(before != after for before, after in pairs), "luck hangs on names, so the worlds are other worlds"
    assert sum(0.05 < before < 0.95 for before, _ in pairs) > 5, "a comparison of certainties would show nothing"


def test_an_interrupt_keeps_what_was_played(strait):
    def stop(_):
        played.append(1)
        if len(played) == 3:
            raise KeyboardInterrupt

    played: list[int] = []
    result = explore(strait, 10_000, seed=1, chunk=64, done=stop)
    assert (result.worlds, result.asked) == (192, 10_000)
    assert told(result) == told(explore(strait, 192, seed=1)) | {"interrupted": True, "asked": 10_000}


def test_an_interrupt_before_anything_was_played_is_passed_on(strait, monkeypatch):
    def stop(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("game.analysis.worlds.play_chunk", stop)
    with pytest.raises(KeyboardInterrupt):
        explore(strait, 100, seed=1)


def test_progress_is_told_world_by_world(strait):
    steps: list[int] = []
    explore(strait, 300, seed=1, chunk=128, done=steps.append)
    assert steps == [128, 128, 44]
