"""The small mechanisms against tables, printed values and their limits."""

from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.model.concession import held_out_for
from game.model.odds import around, chance, normal
from game.model.pledge import shortfall
from game.model.rollcall import count, roll_call
from game.model.sums import total


@given(st.floats(2.0**-54, 1 - 2.0**-53))
def test_the_inverse_normal_agrees_with_the_standard_library(p: float) -> None:
    assert float(normal(np.array([p]))[0]) == pytest.approx(NormalDist().inv_cdf(p), rel=1e-12, abs=1e-12)


def test_the_lowest_draw_is_not_infinite() -> None:
    assert np.isfinite(normal(np.array([0.0]))[0])


def test_log_odds_of_nought_are_even_and_huge_ones_do_not_overflow() -> None:
    assert chance(np.array([0.0, 1e9, -1e9])).tolist() == pytest.approx([0.5, 1.0, 0.0])


def test_an_amount_drawn_around_a_mean_keeps_the_mean() -> None:
    uniform = (np.arange(20_000) + 0.5) / 20_000
    assert around(np.full(20_000, 40.0), 0.5, uniform).mean() == pytest.approx(40.0, rel=1e-3)
    assert around(np.full(2, 40.0), 0.0, uniform[:2]).tolist() == [40.0, 40.0]


@pytest.mark.parametrize(
    ("elapsed", "patience", "firmness", "share"),
    [
        (0.0, 1.0, 0.4, 1.0),
        (1.0, 1.0, 0.4, 0.4),
        (0.5, 1.0, 0.4, 0.7),
        (0.25, 0.5, 0.0, 1 - 1 / 16),
        (9.0, 2.0, 0.3, 0.3),
    ],
)
def test_concession_over_time(elapsed: float, patience: float, firmness: float, share: float) -> None:
    assert held_out_for(elapsed, patience, firmness) == pytest.approx(share)


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0.1, 5), st.floats(0, 1))
def test_no_one_holds_out_for_more_later(first: float, second: float, patience: float, firmness: float) -> None:
    early, late = sorted((first, second))
    assert held_out_for(late, patience, firmness) <= held_out_for(early, patience, firmness) + 1e-12


def test_a_pledge_costs_only_what_falls_short_of_it() -> None:
    pledge = np.array([1, 1, -1, 2], dtype=np.int8)
    position = np.array([3, 0, 3, -1], dtype=np.int8)
    assert shortfall(pledge, position, 1).tolist() == [2.0, 0.0, 0.0, 0.0]
    assert shortfall(pledge, position, -1).tolist() == [0.0, 1.0, 0.0, 0.0]


def test_two_thirds_of_eighty_seven_is_fifty_eight() -> None:
    full = np.array([0.5])
    for yeas_share, carried in ((58 / 87, True), (57 / 87, False)):
        call = roll_call(87, np.array([yeas_share]), np.array([0.0]), 0.0, 2 / 3, (full, full))
        assert bool(call.carried[0]) is carried
        assert call.yeas[0] + call.nays[0] + call.absent[0] == 87


def test_an_empty_chamber_carries_nothing() -> None:
    call = roll_call(10, np.array([1.0]), np.array([1.0]), 0.0, 0.5, (np.array([0.5]), np.array([0.5])))
    assert call.absent[0] == 10
    assert not call.carried[0]


def test_counts_have_the_binomial_mean_and_variance_and_cohesion_widens_them() -> None:
    uniform = (np.arange(50_000) + 0.5) / 50_000
    loose = count(np.full(50_000, 96.0), np.full(50_000, 0.6), 0.0, uniform)
    tight = count(np.full(50_000, 96.0), np.full(50_000, 0.6), 0.1, uniform)
    assert loose.mean() == pytest.approx(96 * 0.6, abs=0.05)
    assert loose.var() == pytest.approx(96 * 0.24, rel=0.03)
    assert tight.var() > 4 * loose.var()


@given(st.integers(1, 40), st.integers(1, 60), st.integers(0, 2**32 - 1))
def test_sums_are_the_same_alone_and_in_a_batch(terms: int, worlds: int, seed: int) -> None:
    rows = np.random.default_rng(seed).normal(size=(terms, worlds))
    whole = total(rows)
    for world in {0, worlds // 2, worlds - 1}:
        alone = np.ascontiguousarray(rows[:, world : world + 1])
        assert total(alone)[0] == whole[world]
