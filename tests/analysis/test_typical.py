"""Typical runs lie in the middle of their kind, and any world opens as the game that it was."""

import numpy as np
import pytest

from game.analysis.explore import explore
from game.analysis.typical import COMPARED, distances, save, save_all, typical_runs
from game.analysis.worlds import play
from game.engine.digest import digest
from game.play.journal import read
from game.play.replay import verify
from game.play.session import Session


def test_the_middle_is_the_middle():
    rows = np.array([[0.0, 0.5, 1.0], [0.0, 0.5, 1.0]])
    found = distances(rows)
    assert found == pytest.approx([0.5, 1 / 3, 0.5])


def test_what_only_one_run_has_counts_as_the_widest_difference():
    assert distances(np.array([[0.2, np.nan]])) == pytest.approx([0.5, 0.5])
    assert distances(np.array([[np.nan, np.nan]])) == pytest.approx([0.0, 0.0])


def test_each_ending_has_its_most_typical_run(strait):
    result = explore(strait, 800, seed=1)
    found = typical_runs(strait.rules, result.counted[0])
    state = play(strait.rules, 0, 800, seed=1)
    happened = {strait.rules.endings[e].id for e in set(state.ending.tolist())}
    assert set(found.typical) == happened
    for ending, run in found.typical.items():
        assert strait.rules.endings[int(state.ending[run.world])].id == ending == run.ending
        assert run.among == min(COMPARED, int((state.ending == state.ending[run.world]).sum()))
    assert found.surprising is not None
    assert found.surprising.distance > max(run.distance for run in found.typical.values())


def test_the_size_of_a_chunk_does_not_show(strait):
    one = typical_runs(strait.rules, explore(strait, 500, seed=2, chunk=64).counted[0])
    assert one == typical_runs(strait.rules, explore(strait, 500, seed=2).counted[0])


@pytest.mark.parametrize("world", [0, 1, 77])
def test_a_saved_run_is_the_world_it_was(strait, tmp_path, world):
    path = save(strait, 5, world, tmp_path / "run.game.jsonl")
    alone = play(strait.rules, world, 1, seed=5)
    assert verify(path).ok
    session = Session.open(path)
    assert session.is_over
    assert read(path).head.world == world
    outcome = session.outcome()
    assert outcome is not None
    assert outcome.ending == strait.rules.endings[int(alone.ending[0])].id
    last = next(line for line in reversed(read(path).turns))
    played = session.past[-1].after
    assert last.digest == digest(played)
    assert np.array_equal(played.value, alone.value)


def test_runs_that_left_the_record_are_saved_with_it(told_strait, tmp_path):
    result = explore(told_strait, 200, seed=1, entered="1931-05-04")
    found = typical_runs(told_strait.rules, result.counted[0])
    saved = dict(save_all(told_strait, 1, found, tmp_path, "1931-05-04"))
    assert set(saved) == {*found.typical, "surprising"}
    for path in saved.values():
        lines = read(path)
        assert lines.head.entered == "1931-05-04"
        assert {line.by for line in lines.by_turn[0]} == {"history"}
    again = dict(save_all(told_strait, 1, found, tmp_path, "1931-05-04"))
    assert set(again.values()).isdisjoint(saved.values())
