from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from game.agents import recording as recording_module
from game.agents.fast import FastMind
from game.agents.playout import play_out, recorded, sit
from game.agents.recording import CAN_PLAY, keep, kept, laid_out
from game.engine.luck import Luck, Stream
from game.engine.rules import room_for
from game.engine.start import start
from game.engine.state import ARRAYS
from game.engine.step import step
from game.play import recordings
from game.play.recordings import fingerprint, recording_of
from game.scenario.load import load
from game.tape.leaves import numbers_in, with_numbers

from ..conftest import examples
from ..generators import play_on, scenarios

pytestmark = pytest.mark.skipif(not CAN_PLAY, reason="recordings are played by numba, an optional extra")


def lucks(seed):
    return Luck(seed, Stream.REALITY), Luck(seed, Stream.POLICY)


def minds(rules):
    return [FastMind()] * len(rules.roles)


def same(left, right):
    assert left.clock == right.clock
    for name in ARRAYS:
        one, other = getattr(left, name), getattr(right, name)
        assert one.dtype == other.dtype, name
        assert np.array_equal(one, other), name


def play_plainly(rules, state, seed):
    """Play by ``sit`` and ``step`` themselves, whatever recordings there are."""
    reality, policy = lucks(seed)
    while state.clock < rules.calendar.sittings and not state.done.all():
        state, _ = step(rules, state, sit(rules, state, minds(rules), policy), reality)
    return state


@examples(6)
@given(scenarios(), st.integers(0, 2**32), st.integers(0, 6))
def test_a_recorded_game_is_the_game_bit_for_bit_from_any_sitting(scenario, seed, sittings):
    rules = scenario.rules
    state = play_on(rules, seed, np.array([3, 1, 2**60, 17, 5, 8, 13, 21, 34], dtype=np.uint64), sittings)
    same(recorded(rules).play_out(rules, state, *lucks(seed)), play_plainly(rules, state, seed))


def test_the_tiny_crisis_is_the_same_recorded_and_plain(monkeypatch):
    rules = load("lantern-strait").rules
    recording = recorded(rules)
    state = start(rules, np.arange(700, dtype=np.uint64), lucks(7)[0])
    plain = play_plainly(rules, state, 7)
    for block in (1, 64, 512, 1024):
        monkeypatch.setattr(recording_module, "BLOCK", block)
        same(recording.play_out(rules, state, *lucks(7)), plain)
    alone = recording.play_out(rules, state.take([641]), *lucks(7))
    same(alone, play_plainly(rules, state.take([641]), 7))


@pytest.mark.slow
def test_the_shipped_scenario_is_the_same_recorded_and_plain():
    rules = load("korea-1953").rules
    state = start(rules, np.arange(600, dtype=np.uint64), lucks(11)[0])
    recording = recording_of(rules)
    assert recording is not None
    same(recording.play_out(rules, state, *lucks(11)), play_plainly(rules, state, 11))


def test_what_is_played_is_the_recording_unless_luck_is_pinned_or_someone_else_decides(monkeypatch):
    rules = load("lantern-strait").rules
    asked = []
    recording = recorded(rules)
    monkeypatch.setattr(recording_module.Recording, "play_out", lambda *_: asked.append(1))
    keep(rules, recording)
    assert kept(rules) is recording
    state = start(rules, np.arange(3, dtype=np.uint64), lucks(0)[0])
    reality, policy = lucks(0)
    play_out(rules, state, minds(rules), reality, policy)
    assert asked == [1]

    class Other:
        choose = FastMind().choose

    play_out(rules, state, [Other(), *minds(rules)[1:]], reality, policy)
    play_out(rules, state, minds(rules), Luck(0, Stream.REALITY, {(2, "x"): 0.5}), policy)
    assert asked == [1]
    later = play_on(rules, 0, state.world, 3)
    play_out(rules, later, minds(rules), Luck(0, Stream.REALITY, {(2, "x"): 0.5}), policy)
    assert asked == [1, 1], "luck pinned in the past is past"


def alike(rules):
    """Rules that say the same, loaded once more."""
    return with_numbers(rules, numbers_in(rules))


def test_a_full_disk_keeps_no_half_of_a_recording(tmp_path, monkeypatch):
    def full(file, **_):
        file.write(b"PK")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(recordings, "folder", lambda: tmp_path)
    monkeypatch.setattr(recordings, "_held", {})
    monkeypatch.setattr(np, "savez_compressed", full)
    assert recording_of(alike(load("lantern-strait").rules)) is not None
    assert not list(tmp_path.iterdir())


def test_a_recording_is_kept_on_disk_and_a_damaged_one_is_made_again(tmp_path, monkeypatch):
    monkeypatch.setattr(recordings, "folder", lambda: tmp_path)
    monkeypatch.setattr(recordings, "_held", {})
    rules = alike(load("lantern-strait").rules)
    made = recording_of(rules)
    (file,) = tmp_path.iterdir()
    recordings._held.clear()
    again = alike(rules)
    assert fingerprint(again) == fingerprint(rules)
    read = recording_of(again, make=False)
    assert made is not None
    assert read is not None
    assert read.score is not made.score
    for one, other in zip(made.program.sittings, read.program.sittings, strict=True):
        assert np.array_equal(one.code, other.code)
        assert one.stretches == other.stretches
    assert read.program.draws == made.program.draws
    assert np.array_equal(read.program.reals, made.program.reals)
    assert np.array_equal(read.program.real_table, made.program.real_table)
    for damage in (b"", b"PK\x03\x04", file.read_bytes()[: file.stat().st_size // 2]):
        file.write_bytes(damage)
        recordings._held.clear()
        fresh = alike(rules)
        assert recording_of(fresh, make=False) is None
        assert recording_of(fresh) is not None
        assert list(tmp_path.iterdir()) == [file]


@examples(6)
@given(scenarios(), st.integers(0, 2**32), st.floats(0.8, 1.25), st.integers(1, 7))
def test_a_recording_plays_scenarios_that_differ_in_numbers_alone_bit_for_bit(scenario, seed, factor, every):
    recording, numbers = recorded(scenario.rules), numbers_in(scenario.rules)
    numbers[::every] *= factor
    changed = with_numbers(scenario.rules, numbers)
    assert np.array_equal(numbers_in(changed), numbers)
    taken_up = laid_out(changed, recording.score)
    if taken_up is None:
        reject()
    state = start(changed, np.arange(12, dtype=np.uint64), lucks(seed)[0])
    same(taken_up.play_out(changed, state, *lucks(seed)), play_plainly(changed, state, seed))


def test_what_a_patch_decides_is_played_by_the_same_recording():
    rules = load("lantern-strait").rules
    score = recorded(rules).score
    for d, point in enumerate(rules.decisions):
        for option in range(len(point.options)):
            decided = replace(point, room=room_for(len(point.options), option))
            changed = replace(rules, decisions=(*rules.decisions[:d], decided, *rules.decisions[d + 1 :]))
            taken_up = laid_out(changed, score)
            assert taken_up is not None
            assert fingerprint(changed) == fingerprint(rules)
            state = start(changed, np.arange(40, dtype=np.uint64), lucks(option)[0])
            ended = taken_up.play_out(changed, state, *lucks(option))
            same(ended, play_plainly(changed, state, option))
            others = [other.deed.flag for o, other in enumerate(point.options) if o != option]
            assert (ended.at[others] < 0).all()


def test_a_number_whose_change_answers_a_question_otherwise_is_recorded_anew(tmp_path, monkeypatch):
    """A date in a condition is such a number: the rules ask at every sitting whether it has come."""
    monkeypatch.setattr(recordings, "folder", lambda: tmp_path)
    monkeypatch.setattr(recordings, "_held", {})
    rules = alike(load("lantern-strait").rules)
    made = recording_of(rules)
    assert made is not None
    numbers = numbers_in(rules)
    asked = made.score.reckoning
    for place in range(len(numbers)):
        for factor in (0.5, 2.0):
            other = numbers.copy()
            other[place] *= factor
            if asked.reckoned(other) is None:
                changed = with_numbers(rules, other)
                assert recording_of(changed, make=False) is None
                assert recording_of(changed) is not None
                assert len(list(tmp_path.iterdir())) == 2
                state = start(changed, np.arange(50, dtype=np.uint64), lucks(5)[0])
                kept_now = kept(changed)
                assert kept_now is not None
                recordings._held[fingerprint(rules)].popitem()  # as if another process had made it
                assert recording_of(with_numbers(rules, other), make=False) is not None
                same(kept_now.play_out(changed, state, *lucks(5)), play_plainly(changed, state, 5))
                return
    pytest.fail("no number of the tiny crisis is ever asked about")


@pytest.mark.slow
def test_the_shipped_scenario_with_every_number_changed_is_the_same_recorded_and_plain():
    rules = load("korea-1953").rules
    recording = recording_of(rules)
    assert recording is not None
    numbers, luck = numbers_in(rules), np.random.default_rng(3)
    dates = np.abs(numbers) > 1e5
    numbers = np.where(dates, numbers, numbers * luck.uniform(0.8, 1.25, len(numbers)))
    changed = with_numbers(rules, numbers)
    taken_up = laid_out(changed, recording.score)
    assert taken_up is not None
    state = start(changed, np.arange(100, dtype=np.uint64), lucks(11)[0])
    same(taken_up.play_out(changed, state, *lucks(11)), play_plainly(changed, state, 11))


def test_changed_rules_are_recorded_anew():
    plain, changed = load("lantern-strait").rules, load("korea-1953").rules
    assert fingerprint(plain) != fingerprint(changed)
