"""A lesson's minutes: whatever the budget, they add up, and the debrief keeps its fifth."""

from hypothesis import given
from hypothesis import strategies as st

from game.play.lesson_plan import planned, replanned
from game.scenario.lesson_minutes import FIFTH, STEPS, USUAL, Span, ideal_minutes, least_minutes

SPANS = USUAL
LENGTHS = st.integers(1, 2000)
ANY_SPANS = st.fixed_dictionaries(
    {
        step: st.builds(lambda one, two, weight: Span(min(one, two), max(one, two), weight), LENGTHS, LENGTHS, LENGTHS)
        for step in SPANS
    }
)


def is_whole(plan, minutes):
    assert plan.seconds == 60 * minutes
    assert plan.debrief * FIFTH >= plan.seconds
    assert all(phase.seconds >= 0 for phase in plan.phases)


@given(st.integers(20, 90), st.integers(0, 24), ANY_SPANS)
def test_for_any_budget_a_plan_sums_to_it_and_keeps_a_fifth_for_the_debrief(minutes, turns, spans):
    is_whole(planned(minutes, turns, spans), minutes)


@given(st.integers(20, 90), st.integers(1, 12), st.integers(1, 80), st.data())
def test_whenever_the_bell_is_dialled_the_rest_sums_to_it_and_the_debrief_has_its_fifth(minutes, turns, bell, data):
    plan = planned(minutes, turns, SPANS)
    at = data.draw(st.integers(0, len(plan.phases) - 1))
    spent = data.draw(st.integers(0, 2 * plan.phases[at].seconds))
    new = replanned(plan, at, spent, 60 * bell)
    elapsed = sum(phase.seconds for phase in plan.phases[:at]) + spent
    assert new.seconds == elapsed + 60 * bell
    assert new.phases[:at] == plan.phases[:at]
    assert new.phases[at].seconds >= spent
    left = new.debrief - (spent if plan.phases[at].step == "debrief" else 0)
    assert left >= min(60 * bell, new.seconds / FIFTH) or plan.phases[at].step == "debrief"


PACES = st.dictionaries(st.integers(0, 11), st.integers(25, 400), max_size=12)


@given(st.integers(20, 90), st.integers(1, 12), PACES)
def test_turns_of_another_length_change_neither_the_sum_nor_the_fifth(minutes, turns, paces):
    plan = planned(minutes, turns, SPANS, paces=paces)
    is_whole(plan, minutes)
    again = replanned(plan, 0, 0, 60 * minutes)
    assert again.seconds == 60 * minutes
    assert again.paces == paces


def test_a_longer_turn_is_longer_and_a_shorter_one_shorter_also_when_it_is_planned_anew():
    def seconds(plan, turn):
        return sum(phase.seconds for phase in plan.phases if phase.turn == turn)

    plan = planned(50, 6, SPANS, paces={1: 150, 3: 60})
    for one in (plan, replanned(plan, 1, 0, 60 * 40)):
        assert seconds(one, 1) > seconds(one, 2) > seconds(one, 3)


def test_six_turns_of_four_minutes_fit_into_a_lesson_and_have_what_is_over():
    plan = planned(45, 6, SPANS)
    assert plan.turns == (0, 1, 2, 3, 4, 5)
    assert ideal_minutes(6, SPANS) == 42
    assert [phase.step for phase in plan.phases[1:6]] == list(STEPS)
    assert all(phase.seconds >= SPANS[phase.step].ideal for phase in plan.phases)


def test_where_time_is_short_turns_are_left_to_the_staff_the_spare_ones_first():
    assert planned(45, 24, SPANS).turns[-1] == 23
    plan = planned(45, 6, SPANS, spare=(4, 2))
    late = replanned(plan, 6, 0, 60 * 14)  # in the second turn
    assert late.turns == (0, 1, 3, 5)
    assert replanned(plan, 6, 0, 60 * 11).turns == (0, 1, 5)


def test_a_turn_that_has_begun_is_not_taken_away():
    plan = planned(45, 6, SPANS)
    assert replanned(plan, 27, 5, 60).turns == plan.turns
    assert replanned(plan, 27, 5, 60).debrief == 60


def test_a_phase_that_is_stretched_takes_the_time_from_what_comes_after_it():
    plan = planned(45, 6, SPANS)
    left = plan.phases[2].seconds
    longer = replanned(plan, 2, 0, plan.seconds - sum(phase.seconds for phase in plan.phases[:2]), hold=left + 30)
    assert longer.phases[2].seconds == left + 30
    assert longer.seconds == plan.seconds


@given(st.integers(1, 12))
def test_the_least_minutes_are_the_fewest_in_which_every_turn_is_played(turns):
    least = least_minutes(turns, SPANS)
    assert len(planned(least, turns, SPANS).turns) == turns
    assert len(planned(least - 1, turns, SPANS).turns) < turns
