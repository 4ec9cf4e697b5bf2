from math import comb

import numpy as np
import pytest

from game.analysis.intervals import paired_mean, paired_share, wilson


def test_wilson_gives_the_values_worked_by_hand():
    share = wilson(5, 10)
    assert (share.p, round(share.lo, 4), round(share.hi, 4)) == (0.5, 0.2366, 0.7634)
    assert round(wilson(0, 1000).hi, 5) == 0.00383


@pytest.mark.parametrize("worlds", [10, 50, 400])
@pytest.mark.parametrize("p", [0.02, 0.1, 0.5, 0.97])
def test_wilson_holds_the_truth_about_95_times_in_100(worlds, p):
    chances = [comb(worlds, n) * p**n * (1 - p) ** (worlds - n) for n in range(worlds + 1)]
    held = sum(chance for n, chance in enumerate(chances) if wilson(n, worlds).lo <= p <= wilson(n, worlds).hi)
    assert 0.90 < held < 0.995
    # On the average over shares it is closer than at any single one, where counts are coarse.
    assert worlds < 50 or held > 0.92


@pytest.mark.parametrize("count", [0, 1, 7, 8])
def test_an_interval_stays_within_what_is_possible_and_around_what_was_seen(count):
    share = wilson(count, 8)
    assert 0 <= share.lo <= share.p <= share.hi <= 1
    assert share.lo < share.hi


def test_no_world_says_nothing():
    assert (wilson(0, 0).lo, wilson(0, 0).hi) == (0, 1)
    assert (paired_share(0, 0, 0).lo, paired_share(0, 0, 0).hi) == (-1, 1)


@pytest.mark.parametrize(("gains", "losses"), [(0.1, 0.1), (0.3, 0.1), (0.02, 0.0)])
def test_a_paired_difference_holds_the_truth_about_95_times_in_100(gains, losses):
    luck, worlds, tries = np.random.default_rng(7), 300, 4000
    held = 0
    for gained, lost, _ in luck.multinomial(worlds, [gains, losses, 1 - gains - losses], tries):
        difference = paired_share(int(gained), int(lost), worlds)
        assert difference.lo <= difference.d <= difference.hi
        held += difference.lo <= gains - losses <= difference.hi
    assert 0.93 < held / tries < 0.985


def test_pairing_is_narrower_than_comparing_strangers():
    # 40% and 42% of 1,000 worlds, with 20 worlds that changed: two separate intervals would be +-4 points.
    together = paired_share(20, 0, 1000)
    assert together.hi - together.lo < 0.02 < wilson(420, 1000).hi - wilson(420, 1000).lo


def test_a_mean_difference_is_the_textbook_one():
    values = np.array([1.0, 2.0, 4.0, -1.0])
    change = paired_mean(float(values.sum()), float((values**2).sum()), len(values))
    reach = 1.959964 * values.std(ddof=1) / 2
    assert change.d == values.mean()
    assert np.allclose((change.lo, change.hi), (change.d - reach, change.d + reach), atol=1e-6)
