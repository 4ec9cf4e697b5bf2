"""Work shared out comes back the same: among processes, and over a cluster on this machine."""

import pytest

from game.analysis.explore import explore
from game.analysis.four_lines import four_lines
from game.analysis.sharing import NoClusterError, shared

from .test_explore import told


def double(number):
    return 2 * number


@pytest.mark.parametrize("workers", [1, 2])
def test_what_comes_back_is_in_order(workers):
    assert list(shared(double, range(7), workers)) == [0, 2, 4, 6, 8, 10, 12]


@pytest.fixture(scope="module")
def cluster():
    distributed = pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    found = distributed.LocalCluster(
        n_workers=2,
        threads_per_worker=1,
        host="127.0.0.1",
        dashboard_address=None,
        worker_dashboard_address=None,
        silence_logs=50,
    )
    with found:
        yield found.scheduler_address


@pytest.mark.slow
@pytest.mark.xdist_group("cluster")
def test_two_workers_of_a_cluster_give_the_same_numbers_bit_for_bit(cluster, strait, otherwise):
    calm = otherwise("[{set: meters.alarm.start, to: 5}]")
    alone = explore(strait, 900, seed=3, versus=calm, chunk=128)
    over = explore(strait, 900, seed=3, versus=calm, chunk=128, scheduler=cluster)
    assert told(alone) == told(over)
    assert four_lines(strait, calm, 700, seed=3) == four_lines(strait, calm, 700, seed=3, scheduler=cluster)


@pytest.mark.slow
@pytest.mark.xdist_group("cluster")
def test_workers_that_would_count_otherwise_are_refused(cluster, strait, monkeypatch):
    monkeypatch.setattr("game.analysis.sharing._versions", lambda: "another")
    monkeypatch.setattr("game.analysis.sharing.__version__", "another")
    from game.analysis import sharing

    with pytest.raises(NoClusterError) as fault:
        sharing._agree({"worker": "0.0.0"}, cluster)
    assert fault.value.why == "differs"
    with pytest.raises(NoClusterError):
        sharing._agree({}, cluster)


def test_nobody_who_answers_is_said(strait, monkeypatch):
    pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    monkeypatch.setattr("game.analysis.sharing.WAIT_SECONDS", 1)
    with pytest.raises(NoClusterError) as fault:
        explore(strait, 100, seed=1, scheduler="tcp://127.0.0.1:9")
    assert (fault.value.why, fault.value.facts) == ("silent", {"address": "tcp://127.0.0.1:9"})


def test_an_address_that_is_none_is_said(strait, monkeypatch):
    pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    monkeypatch.setattr("game.analysis.sharing.WAIT_SECONDS", 1)
    with pytest.raises(NoClusterError):
        explore(strait, 100, seed=1, scheduler="not an address")


def test_without_the_extra_it_is_said(strait, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "distributed", None)
    with pytest.raises(NoClusterError) as fault:
        explore(strait, 100, seed=1, scheduler="tcp://127.0.0.1:9")
    assert fault.value.why == "missing"
