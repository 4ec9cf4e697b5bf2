"""Bayes' rule worked by hand: what a seen move, and an unseen one, say about a type."""

import numpy as np
import pytest

from game.model.belief import log_likelihood, posterior

PRIOR = np.array([0.5, 0.5])
BLIND = np.array([False, False])


def belief(
    leaning: list[list[float]], hidden: list[bool], chosen: int, weight: tuple[float, ...] = (1.0, 1.0)
) -> float:
    """Return what is believed of the first type after one move."""
    seen = log_likelihood(np.array(weight)[:, None], np.array(leaning), np.array(hidden), np.array([chosen]))
    return float(posterior(PRIOR, seen)[0, 0])


def test_a_move_that_one_type_makes_twice_as_often_doubles_its_odds() -> None:
    # Type 0 leans to option 1 by log 3: it takes it 3/4 of the time, type 1 takes it 1/2 of the time: odds 3 to 2.
    assert belief([[0.0, np.log(3)], [0.0, 0.0]], [False, False], 1) == pytest.approx(0.6)


def test_doing_nothing_speaks_too() -> None:
    assert belief([[0.0, np.log(3)], [0.0, 0.0]], [False, False], 0) == pytest.approx((1 / 4) / (1 / 4 + 1 / 2))


def test_a_hidden_move_tells_exactly_what_doing_nothing_tells() -> None:
    leaning = [[0.0, 2.0], [0.0, -1.0]]
    assert belief(leaning, [False, True], 1) == pytest.approx(belief(leaning, [False, True], 0))
    assert belief(leaning, [False, True], 1) == pytest.approx(0.5)


def test_no_move_and_no_weight_change_nothing() -> None:
    assert belief([[0.0, 2.0], [0.0, -1.0]], [False, False], -1) == pytest.approx(0.5)
    assert belief([[0.0, 2.0], [0.0, -1.0]], [False, False], 0, weight=(0.0, 0.0)) == pytest.approx(0.5)


def test_a_type_held_impossible_stays_impossible() -> None:
    assert posterior(np.array([0.0, 1.0]), np.array([[50.0], [0.0]]))[0, 0] == 0
