"""The four lines: one where nothing is changed, and each its own where something is."""

import numpy as np
import pytest
from hypothesis import given

from game.analysis.abduction import luck_behind, parts_of, remembering
from game.analysis.explore import explore
from game.analysis.four_lines import EFFECTS, LINES, four_lines
from game.analysis.recorded import MIND
from game.engine.luck import Luck, Stream
from game.engine.observe import observe

from ..conftest import examples
from ..generators import play_on, scenarios


def plain(outcomes):
    return outcomes.endings, outcomes.issues, outcomes.measures


def are_one(found):
    lines = [plain(found.lines[line]) for line in LINES]
    return all(line == lines[0] for line in lines) and all(
        difference.d == 0
        for changes in found.effects.values()
        for difference in (*changes.endings.values(), *changes.measures.values())
    )


@pytest.mark.parametrize("entered", [None, "1931-05-04", "1931-06-15"])
def test_without_a_change_the_four_lines_are_one(told_strait, told_otherwise, entered):
    assert are_one(four_lines(told_strait, told_strait, 200, seed=2, entered=entered))
    assert are_one(four_lines(told_strait, told_otherwise("[]"), 200, seed=2, entered=entered))


def test_without_a_record_history_is_what_the_minds_do(strait):
    found = four_lines(strait, strait, 300, seed=2)
    assert are_one(found)
    assert plain(found.lines["history"]) == plain(explore(strait, 300, seed=2).outcomes)


@examples(5, 100)
@given(scenarios())
def test_without_a_change_the_four_lines_are_one_in_any_scenario(scenario):
    assert are_one(four_lines(scenario, scenario, 70, seed=1))


def test_the_check_above_would_see_a_line_that_goes_its_own_way(told_strait, told_otherwise):
    found = four_lines(told_strait, told_otherwise("[{scale: drift.drownings.by, by: 3}]"), 200, seed=2)
    assert not are_one(found)
    assert found.effects["world"].measures["lives_lost"].lo > 0


def test_what_both_change_is_what_each_changes_and_their_interaction(strait, otherwise):
    changed = otherwise("[{set: meters.alarm.start, to: 90}, {scale: roles.premier.goals.grain, by: 9}]")
    effects = four_lines(strait, changed, 300, seed=2).effects
    assert set(effects) == set(EFFECTS)
    for ending, both in effects["both"].endings.items():
        parts = sum(effects[effect].endings[ending].d for effect in ("world", "choices", "interaction"))
        assert both.d == pytest.approx(parts, abs=1e-12)
    assert any(effects["choices"].endings[ending].d for ending in effects["both"].endings)


def test_what_a_patch_decides_is_a_choice_and_not_a_change_of_the_world(told_strait, told_otherwise):
    options = [option.id for option in told_strait.rules.decisions[0].options]
    point, other = told_strait.rules.decisions[0].id, next(option for option in options if option != "envoy")
    found = four_lines(told_strait, told_otherwise(f"[{{decide: {point}, choose: {other}}}]"), 200, seed=2)
    assert plain(found.lines["world"]) == plain(found.lines["history"])
    assert plain(found.lines["choices"]) == plain(found.lines["both"])
    assert not are_one(found)


def test_an_impossible_deed_is_left_to_a_mind_and_counted(told_strait):
    found = four_lines(told_strait, told_strait, 100, seed=2)
    ends = [(end.date, end.role, end.worlds) for end in found.lines["history"].record_ends]
    assert ends[0] == ("1931-05-04", "premier", 100)


def test_the_last_line_in_a_changed_world_is_free_where_the_record_was_not_followed(strait, otherwise):
    changed = otherwise("[{set: meters.alarm.start, to: 90}]")
    found = four_lines(strait, changed, 300, seed=2)
    assert plain(found.lines["both"]) == plain(explore(changed, 300, seed=2).outcomes)


def test_the_luck_that_is_found_leads_to_what_was_done(strait):
    rules, policy = strait.rules, Luck(4, Stream.POLICY)
    state = play_on(rules, 3, np.arange(64, dtype=np.uint64), 2)
    found_any = False
    for role in range(len(rules.roles)):
        did = MIND.choose(rules, observe(rules, state, role), Luck(99, Stream.POLICY))
        known, would = luck_behind(rules, state, did, policy)
        luck = remembering(policy, {(state.clock, channel): uniforms for channel, uniforms in known.items()})
        again = MIND.choose(rules, observe(rules, state, role), luck)
        for part in parts_of(rules, did, would):
            assert part.same(again, would).all()
            assert part.same(would, did).mean() > 0.98
            found_any |= part.channel in known
    assert found_any


def test_luck_that_is_found_is_spread_over_all_that_would_lead_there(strait):
    # Given what was done, its uniform lies anywhere in that choice's stretch: over all choices, anywhere in 0..1.
    rules, policy = strait.rules, Luck(4, Stream.POLICY)
    state = play_on(rules, 3, np.arange(2000, dtype=np.uint64), 1)
    did = MIND.choose(rules, observe(rules, state, 0), Luck(99, Stream.POLICY))
    known, _ = luck_behind(rules, state, did, policy)
    for uniforms in known.values():
        assert np.histogram(uniforms, bins=5, range=(0, 1))[0] == pytest.approx([400] * 5, abs=80)


@pytest.mark.slow
def test_neither_chunks_nor_workers_show(told_strait, told_otherwise, monkeypatch):
    changed = told_otherwise("[{set: meters.alarm.start, to: 90}]")
    whole = four_lines(told_strait, changed, 700, seed=2)
    shared = four_lines(told_strait, changed, 700, seed=2, workers=2)
    monkeypatch.setattr("game.analysis.four_lines.CHUNK", 128)
    assert whole == shared == four_lines(told_strait, changed, 700, seed=2)


def test_an_interrupt_keeps_what_was_played(strait, monkeypatch):
    def stop(_):
        raise KeyboardInterrupt

    monkeypatch.setattr("game.analysis.four_lines.CHUNK", 64)
    found = four_lines(strait, strait, 500, seed=1, done=stop)
    assert (found.worlds, found.asked) == (64, 500)
