"""Intervals tell the truth: of two plays with different seeds, nineteen in twenty agree within what both allow."""

import pytest

from game.analysis.explore import explore
from game.analysis.intervals import Difference, Share, agree

PAIRS = 20


def verdicts(scenario, versus, worlds, part):
    """Return for 20 pairs of seeds whether each thing found agrees; what is nought in both says nothing."""
    found = []
    for pair in range(PAIRS):
        one, other = (explore(scenario, worlds, seed=1000 + 2 * pair + n, versus=versus) for n in (0, 1))
        for name, here in part(one).items():
            there = part(other)[name]
            if (here.lo, here.hi) != (there.lo, there.hi):
                found.append(agree(here, there))
    return found


def shares(result):
    return result.outcomes.endings


def changes(result):
    return {**result.difference.endings, **result.difference.measures}


def test_shares_agree(strait):
    found = verdicts(strait, None, 400, shares)
    assert len(found) >= 2 * PAIRS
    assert sum(found) / len(found) >= 0.9


@pytest.mark.slow
def test_what_a_change_changes_agrees(strait, otherwise):
    found = verdicts(strait, otherwise("[{set: meters.alarm.start, to: 90}]"), 400, changes)
    assert len(found) >= 3 * PAIRS
    assert sum(found) / len(found) >= 0.9


def test_the_check_would_find_intervals_that_are_too_narrow(strait):
    found = []
    for pair in range(PAIRS):
        one, other = (shares(explore(strait, 400, seed=1000 + 2 * pair + n)) for n in (0, 1))
        for name, here in one.items():
            half = [Share(s.p, s.p - (s.p - s.lo) / 3, s.p + (s.hi - s.p) / 3) for s in (here, other[name])]
            if half[0] != half[1]:
                found.append(agree(*half))
    assert sum(found) / len(found) < 0.9


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        (Share(0.5, 0.4, 0.6), Share(0.6, 0.5, 0.7), True),
        (Share(0.5, 0.4, 0.6), Share(0.64, 0.54, 0.74), True),
        (Share(0.5, 0.4, 0.6), Share(0.65, 0.55, 0.75), False),
        (Difference(-1.0, -2.0, 0.0), Difference(0.3, -0.7, 1.3), True),
        (Difference(0.0, 0.0, 0.0), Difference(0.1, 0.0, 0.2), True),
        (Difference(0.0, 0.0, 0.0), Difference(0.3, 0.2, 0.4), False),
    ],
)
def test_agreeing_is_what_both_reaches_allow(one, other, verdict):
    assert agree(one, other) is agree(other, one) is verdict
