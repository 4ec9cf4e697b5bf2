"""Work done in a process of its own: the same numbers, told and called off as here; lost, it is done here."""

import os
import signal
import time
from functools import partial
from typing import Any

import pytest

from game.analysis.apart import Apart, Closed, Here
from game.analysis.asked import Asked
from game.analysis.errand import Errand
from game.analysis.pairs import Pairs, Wanted, tell_each
from game.analysis.trial import Trial
from game.analysis.whatif import Grounds
from game.scenario.problem import Unsound

STEPS = ((0, 64), (64, 64), (128, 128))
ALARM = "meters.alarm.start"
SOON = 600.0


def pairs(seed=1):
    return Pairs(Grounds("lantern-strait"), seed, STEPS)


@pytest.fixture(scope="module")
def apart():
    apart = Apart(pairs())
    assert apart.is_ready(SOON)
    yield apart
    apart.close()


def where_am_i(_, say):
    say("asked")
    return os.getpid()


class Keeping:
    """Keeps what it is told, and calls it off after so much."""

    def __init__(self, told, most=100):
        self.told = told
        self.most = most

    def __call__(self, what):
        self.told.append(what)
        return len(self.told) < self.most


def results(here, moved) -> list[Any]:
    told: list[Any] = []
    here.do(partial(tell_each, Wanted((), moved)), Keeping(told), SOON)
    return told


def test_it_is_another_process_that_answers(apart):
    assert apart.do(where_am_i, lambda _: True) != os.getpid()
    assert Here(pairs()).do(where_am_i, lambda _: True) == os.getpid()


@pytest.mark.parametrize("moved", [{}, {ALARM: 80.0}])
def test_the_same_worlds_are_played_wherever(apart, moved):
    there, here = results(apart, moved), results(Here(pairs()), moved)
    assert len(there) == len(here) == len(STEPS)
    for one, other in zip(there, here, strict=True):
        assert (one.worlds, one.outcomes, one.versus, one.difference) == (
            *(other.worlds, other.outcomes, other.versus),
            other.difference,
        )


def test_a_trial_is_told_there_what_it_is_told_here(apart):
    found = []
    for one in (apart, Here(pairs())):
        trial: Any = Trial(one)
        trial.want(Wanted((), {ALARM: 60.0}))
        assert trial.wait(SOON)
        found.append(trial.result)
        trial.close()
    assert found[0].versus == found[1].versus
    assert found[0].difference == found[1].difference


def test_whoever_asks_may_call_it_off_at_any_word(apart):
    told: list[Any] = []
    apart.do(partial(tell_each, Wanted()), Keeping(told, most=1))
    assert len(told) == 1
    assert apart.do(where_am_i, lambda _: True) != os.getpid()


def test_what_it_cannot_do_it_says_as_it_would_be_said_here(apart):
    with pytest.raises(Unsound) as unsound:
        results(apart, {ALARM: 500.0})
    assert unsound.value.problems
    errand: Any = Errand(Asked("steps", Wanted((), {ALARM: 500.0})), apart)
    errand.wait(SOON)
    assert isinstance(errand.fault, Unsound)


def test_while_it_is_busy_the_work_is_done_here(apart):
    here: list[int] = []

    def meanwhile(_):
        here.append(apart.do(where_am_i, lambda _: True))
        return True

    assert apart.do(where_am_i, meanwhile) != os.getpid()
    assert here == [os.getpid()]


def wait_forever(_, say):
    while say("waiting"):
        time.sleep(0.01)


def test_a_process_that_is_lost_is_replaced_by_ourselves():
    apart = Apart(pairs())
    assert apart.is_ready(SOON)
    there = apart.do(where_am_i, lambda _: True)
    os.kill(there, signal.SIGTERM)
    assert apart.do(where_am_i, lambda _: True, SOON) == os.getpid()
    assert [result.worlds for result in results(apart, {})] == [64, 128, 256]
    apart.close()


def test_closing_it_ends_whatever_it_does():
    apart = Apart(pairs())
    assert apart.is_ready(SOON)
    errand: Any = Errand(wait_forever, apart)
    time.sleep(0.1)
    apart.close()
    errand.wait(SOON)
    assert not errand.is_working
    assert isinstance(errand.fault, Closed)
    with pytest.raises(Closed):
        apart.do(where_am_i, lambda _: True)


def test_what_cannot_be_read_is_the_bench_s_to_say_and_no_process_stays():
    apart = Apart(Pairs(Grounds("nowhere"), 1, STEPS))
    assert not apart.is_ready(SOON)
    with pytest.raises(Unsound):
        results(apart, {})
    apart.close()
