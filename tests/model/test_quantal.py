"""Quantal response against numbers worked by hand, its limits, and the draw."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.model.quantal import choose, probabilities, weights


def column(*numbers: float) -> np.ndarray:
    return np.array(numbers, dtype=float)[:, None]


def test_two_options_a_point_apart_have_the_logistic_odds() -> None:
    share = probabilities(weights(column(1.0, 0.0), 1.0))[:, 0]
    assert share[0] == pytest.approx(1 / (1 + np.exp(-1)))
    assert share.sum() == pytest.approx(1.0)


def test_a_barred_option_is_never_chosen_and_all_barred_choose_nothing() -> None:
    assert probabilities(weights(column(0.0, -np.inf), 2.0))[1, 0] == 0
    assert choose(weights(column(-np.inf, -np.inf), 2.0), np.array([0.3]))[0] == -1


def test_steadiness_nought_is_a_coin_and_great_steadiness_the_best() -> None:
    utility = column(3.0, 1.0, 2.0)
    assert probabilities(weights(utility, 0.0))[:, 0] == pytest.approx([1 / 3] * 3)
    assert probabilities(weights(utility, 200.0))[0, 0] == pytest.approx(1.0)


@given(
    utility=st.lists(st.floats(-900, 900) | st.just(-np.inf), min_size=1, max_size=9),
    uniform=st.floats(0, 1, exclude_max=True),
)
def test_what_is_drawn_is_always_allowed(utility: list[float], uniform: float) -> None:
    chosen = int(choose(weights(column(*utility), 1.5), np.array([uniform]))[0])
    if np.isneginf(utility).all():
        assert chosen == -1
    else:
        assert weights(column(*utility), 1.5)[chosen, 0] > 0


def test_draws_follow_the_shares() -> None:
    uniform = (np.arange(10_000) + 0.5) / 10_000
    weight = np.repeat(column(1.0, 3.0, 0.0, 6.0), len(uniform), axis=1)
    counts = np.bincount(choose(weight, uniform), minlength=4)
    assert list(counts) == [1000, 3000, 0, 6000]
