"""What follows from a change goes the way the record supports, and by more than luck."""

from dataclasses import replace

import pytest

from game.analysis.intervals import wilson

from .directions import ROWS, SEED, march_in_summer, values

# The table stands in CALIBRATION.md at 20,000 worlds a side; here at what a suite has time for.
WORLDS = 2_000

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("directions")]


@pytest.mark.parametrize("sentence", ROWS)
def test_the_arrow_points_where_the_papers_point(sentence):
    row = ROWS[sentence]
    found = row.measured(WORLDS, SEED)
    assert row.holds(found), found


def test_a_march_north_in_june_or_july_is_rare_as_a_decision():
    marched = wilson(int(values((), march_in_summer, WORLDS, SEED).sum()), WORLDS)
    assert marched.hi < 0.02, marched


def test_the_other_sign_or_the_same_worlds_twice_would_fail():
    row = ROWS["without the release fewer die"]
    found = row.measured(WORLDS, SEED)
    assert not replace(row, sign=-row.sign).holds(found)
    same = replace(row, second=row.first)
    assert not same.holds(same.measured(WORLDS, SEED))
