import json

import pytest

from game.agents.recording import kept
from game.analysis.bench import bench, decision_ms
from game.analysis.phases import OTHER, PHASES, shares
from game.analysis.synthetic import Size, synthetic
from game.analysis.worlds import play

from ..yardstick import slowness

SMALL = Size(audiences=2, meters=4, issues=5, levers=9, decisions=6, events=8, turns=6, sittings=8)


@pytest.fixture(scope="module")
def rules():
    return synthetic(1, SMALL).rules


def test_shares_of_the_phases_add_up_and_every_kind_of_work_is_seen(rules):
    found = shares(lambda: [play(rules, 0, 1024, seed=seed) for seed in range(8)])
    assert list(found) == [*PHASES, OTHER]
    assert sum(found.values()) == pytest.approx(1)
    assert found[OTHER] < 0.3
    for phase in ("observe", "propensity", "bargain", "choose", "beliefs", "levers", "events"):
        assert found[phase] > 0, phase


def test_work_that_is_no_phase_is_told_as_other():
    found = shares(lambda: sum(range(3_000_000)))
    assert found[OTHER] == 1


def test_a_fault_in_the_work_is_passed_on_and_the_looking_ends():
    with pytest.raises(ZeroDivisionError):
        shares(lambda: 1 // 0)


def test_a_decision_takes_some_milliseconds_and_no_more_than_promised(rules):
    assert 0 < decision_ms(rules) < 200 * slowness()


@pytest.mark.slow
def test_the_bench_measures_what_it_promises(rules):
    found = bench(rules, cores=2, seconds=0.05).as_json()
    assert json.loads(json.dumps(found))["decision_ms"] == found["decision_ms"]
    assert set(found["worlds_per_second"]) == {"numpy", "compiled", "workers"}
    assert found["worlds_per_second"]["numpy"] > 0
    assert found["worlds_per_second"]["workers"] > 0
    assert found["worlds_per_second"]["compiled"] > 0
    assert found["record_ms"] > 0
    assert kept(rules) is None, "what was measured is left as it was"
    assert found["decision_ms"]["fast"] > 0
    assert found["forecast_ms"] > 0
    assert found["start_ms"] > 0
    assert found["peak_mb"] > 10
    assert found["chunk"] in found["chunks"]
    assert sum(found["phases"].values()) == pytest.approx(1)
