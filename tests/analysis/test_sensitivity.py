"""Every number varied: through the language's door, by the shorter way, and what the variations then say."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.analysis.designs import apportioning, effects, screening, shares_of_spread, size
from game.analysis.numbers import doubt_of, groups_of, numbers_of, texts
from game.analysis.sensitivity import REST, Effort, Varying, play_variation, sensitivity, variations
from game.analysis.varied import sound, through_the_door, varied
from game.analysis.worlds import play

from ..conftest import examples

SMALL = Effort(base=4, trajectories=1, things=2, singles=6, named=2)


def same(one, other):
    return np.array_equal(one.value, other.value) and np.array_equal(one.ending, other.ending)


@pytest.fixture(scope="module")
def numbers(strait):
    return sound(strait, numbers_of(strait))


def named(numbers, name):
    return next(number for number in numbers if number.name == name)


def test_every_number_that_plays_is_listed_with_what_it_rests_on(strait):
    found = {number.name: number for number in numbers_of(strait)}
    assert {"meters.trust.start", "roles.premier.goals.grain", "drift.stores.by"} <= set(found)
    assert {number.kind for number in found.values()} == {"invented"}
    assert not any(name.startswith(("calendar", "history", "places")) for name in found)
    assert found["meters.trust.start"].low == 1 - doubt_of(strait)["invented"] == 0.5
    assert "issues.passage.worth.premier.veld_alone" not in found  # a nought
    assert not any("envelope" in name or "advisers" in name for name in found)  # only told


def test_a_thing_with_many_numbers_is_taken_apart(strait, monkeypatch):
    some = numbers_of(strait)
    monkeypatch.setattr("game.analysis.numbers.MOST_TOGETHER", 5)
    groups = groups_of(some)
    assert all(number.name.startswith(f"{group}.") for number, group in zip(some, groups, strict=True))
    assert "meters.trust" in groups
    assert "issues.passage.worth.premier" in groups
    assert max(groups.count(group) for group in groups) <= 5
    monkeypatch.setattr("game.analysis.numbers.MOST_TOGETHER", 1000)
    assert "issues.passage" in groups_of(some)


def test_evidence_sets_the_range(otherwise):
    source = "{add: sources, value: {log: {title: The log}}}"
    tagged = otherwise(f"[{source}, {{set: meters.trust.start, to: 60, evidence: documented, source: log}}]")
    found = {number.name: number for number in numbers_of(tagged)}
    assert found["meters.trust.start"].kind == "documented"
    assert found["meters.trust.start"].high == 1.05
    assert found["meters.alarm.start"].high == 1.5


def test_a_scenario_may_say_how_wrong_its_numbers_are(strait, otherwise):
    source = "{add: sources, value: {log: {title: The log}}}"
    trust = "{set: meters.trust.start, to: 60, evidence: documented, source: log}"
    sure = otherwise(f"[{source}, {trust}, {{add: doubt, value: {{documented: 0, invented: 0.2}}}}]")
    found = {number.name: number for number in numbers_of(sure)}
    assert "meters.trust.start" not in found
    assert found["meters.alarm.start"].high == 1.2
    assert sure.sha256 != strait.sha256
    assert otherwise("[{add: doubt, value: {invented: 0.2}}]").sha256 == strait.sha256  # it does not play


def test_a_range_is_narrowed_to_what_the_language_accepts(strait, numbers):
    before = numbers_of(strait)
    assert len(numbers) == len(before)
    for ends in ([number.low for number in numbers], [number.high for number in numbers]):
        built, problems = through_the_door(strait, texts(numbers, ends))
        assert built is not None
        assert not [problem for problem in problems if problem.is_error]


def test_a_number_the_language_would_refuse_has_its_range_narrowed(otherwise):
    high = otherwise("[{set: meters.trust.start, to: 90}]")
    (number,) = (one for one in sound(high, numbers_of(high)) if one.name == "meters.trust.start")
    assert 90 * number.high <= 100 < 90 * (1.5)


@examples(4, 50)
@given(seed=st.integers(0, 999))
def test_the_shorter_way_gives_the_rules_of_the_door(strait, numbers, seed):
    shares = np.random.default_rng(seed).random(len(numbers))
    changed = texts(numbers, [number.factor(share) for number, share in zip(numbers, shares, strict=True)])
    built, _ = through_the_door(strait, changed)
    assert built is not None
    assert same(play(built.rules, 0, 64, seed=1), play(varied(strait, changed), 0, 64, seed=1))
    assert not same(play(built.rules, 0, 64, seed=1), play(strait.rules, 0, 64, seed=1))


def test_with_every_number_as_written_nothing_changes(strait, numbers):
    shares = np.array([number.share_of_written for number in numbers])
    factors = [number.factor(share) for number, share in zip(numbers, shares, strict=True)]
    assert factors == pytest.approx([1.0] * len(numbers))
    varying = Varying(strait, numbers, 100, seed=1)
    assert np.array_equal(play_variation(varying, None), play_variation(varying, shares))


def test_chances_that_add_up_to_one_go_on_doing_so(strait, numbers):
    some = [number for number in numbers if number.name.endswith(".chance")]
    assert some
    changed = texts(some, [number.factor(0.9 if n % 2 else 0.2) for n, number in enumerate(some)])
    for role in strait.sheet.roles:
        chances = [float(text) for path, text in changed.items() if path[1] == role]
        assert sum(chances) == pytest.approx(1) or not chances


def test_whole_numbers_stay_whole_and_shares_in_their_range(strait, numbers):
    seats = next(number for number in numbers if number.name.endswith("ballot.seats"))
    share = next(number for number in numbers if number.name.endswith("ballot.threshold"))
    changed = texts([seats, share], [1.037, 99.0])
    assert "." not in changed[seats.path]
    assert float(changed[share.path]) == 1.0


GROUPS = ["zeta", "zeta", "alpha", "alpha", "mid"]


def test_screening_finds_the_group_that_matters():
    design = screening(GROUPS, 6)
    outcome = design.shares[:, 2] + design.shares[:, 3] + 0.1 * design.shares[:, 4]
    found = effects(design, outcome)
    assert set(found) == {"zeta", "alpha", "mid"}
    assert found["alpha"].value > found["mid"].value > found["zeta"].value == 0


def test_the_spread_is_shared_out_as_it_was_made():
    design = apportioning(GROUPS, 256)
    outcome = 3 * design.shares[:, 0] + design.shares[:, 4]
    found = shares_of_spread(design, outcome)
    for group, share in {"zeta": 0.9, "alpha": 0.0, "mid": 0.1}.items():
        assert found[group].lo <= share <= found[group].hi
        assert found[group].value == pytest.approx(share, abs=0.08)


def test_what_never_varies_has_nothing_to_tell():
    design = apportioning(GROUPS, 4)
    assert len(design.shares) == size(3, 4)
    assert shares_of_spread(design, np.zeros(len(design.shares))) == {}


def test_a_lone_group_has_all_of_the_spread():
    design = apportioning(["one"] * 5, 8)
    assert design.shares.shape == (size(1, 8), 5)
    assert len(np.unique(design.shares, axis=0)) == 8
    assert shares_of_spread(design, design.shares[:, 0])["one"].value == 1.0


def test_what_an_answer_rests_on_is_told_for_each_ending(strait):
    told: list[int] = []
    found = sensitivity(strait, 1, worlds=64, effort=SMALL, started=told.append, done=told.append)
    assert set(found.endings) == {ending.id for ending in strait.rules.endings}
    assert told[0] == variations(sound(strait, numbers_of(strait)), SMALL) >= found.variations == sum(told[1:])
    accord = found.endings["accord_in_force"]
    assert accord.spread[0] < accord.written.p < accord.spread[2]
    assert accord.rests_on["invented"].value == 1.0
    assert len(accord.numbers) == SMALL.singles
    moved = [abs(one.difference.d) for one in accord.numbers]
    assert moved == sorted(moved, reverse=True)
    assert moved[0] > 0
    assert len(accord.shares) == SMALL.named + 1
    assert REST in accord.shares
    best = accord.numbers[0]
    assert best.difference.d == pytest.approx(best.at_high.p - best.at_low.p)


@pytest.mark.slow
def test_the_number_of_workers_does_not_show(strait):
    few = Effort(base=2, trajectories=1, things=0, singles=0, named=0)  # each stage starts its workers anew
    alone, shared = (sensitivity(strait, 1, worlds=64, effort=few, workers=n) for n in (1, 2))
    assert replace(alone, seconds=0) == replace(shared, seconds=0)


def test_an_interrupt_keeps_the_stages_that_were_finished(strait):
    def stop(_):
        played.append(1)
        if len(played) == 40:
            raise KeyboardInterrupt

    played: list[int] = []
    found = sensitivity(strait, 1, worlds=64, effort=SMALL, done=stop)
    assert found.is_interrupted
    assert found.variations == 40
    accord = found.endings["accord_in_force"]
    assert accord.rests_on
    assert not accord.shares
