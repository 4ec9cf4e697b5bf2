"""Forecasts held against what came: scores worked out by hand, bands, and what blind guessing gets."""

import pytest

from game.analysis.guessing import Forecast, Judged, card, score

TWO, FOUR = ("yes", "no"), ("a", "b", "c", "d")


def judged(option, percent, came, answers=TWO, machine=None):
    return Judged(Forecast(option, percent, answers), came, machine or {})


@pytest.mark.parametrize(
    ("answer", "percent", "came", "expected"),
    [("yes", 75, "yes", 0.0625), ("yes", 75, "no", 0.5625), ("no", 50, "yes", 0.25), ("yes", 100, "yes", 0.0)],
)
def test_with_two_answers_the_score_is_the_square_of_the_error(answer, percent, came, expected):
    assert judged(answer, percent, came).score == pytest.approx(expected)


def test_with_four_answers_it_is_half_the_sum_of_the_squares():
    # 70% for a, 10% for each of the others: (0.3² + 3 · 0.1²) / 2, and where b came (0.7² + 0.9² + 2 · 0.1²) / 2.
    assert judged("a", 70, "a", FOUR).score == pytest.approx(0.06)
    assert judged("a", 70, "b", FOUR).score == pytest.approx(0.66)
    assert judged("a", 70, "b", FOUR).blind == pytest.approx((0.75**2 + 3 * 0.25**2) / 2)


def test_the_chances_of_a_forecast_sum_to_one():
    for percent in (5, 25, 50, 75, 95):
        assert sum(Forecast("b", percent, FOUR).chances.values()) == pytest.approx(1)


def test_what_was_given_no_chance_and_came_is_certainty_in_the_wrong():
    assert score({"yes": 1.0}, "no") == pytest.approx(1.0)


def test_a_card_by_hand():
    found = card(
        [
            judged("yes", 75, "yes", machine={"yes": 0.9, "no": 0.1}),
            judged("yes", 75, "no", machine={"yes": 0.5, "no": 0.5}),
            judged("no", 95, "no"),
        ]
    )
    assert found is not None
    assert found.count == 3
    assert found.own == pytest.approx((0.0625 + 0.5625 + 0.0025) / 3)
    assert found.blind == pytest.approx(0.25)
    assert found.machine == pytest.approx((0.01 + 0.25) / 2)
    assert found.own_beside == pytest.approx((0.0625 + 0.5625) / 2)
    assert [(band.percent, band.count, band.came_true) for band in found.bands] == [(95, 1, 1), (75, 2, 1)]


def test_few_forecasts_leave_much_open():
    found = card([judged("yes", 75, "yes")])
    assert found is not None
    band = found.bands[0]
    assert band.share.lo < 0.75 < band.share.hi
    assert card([]) is None
