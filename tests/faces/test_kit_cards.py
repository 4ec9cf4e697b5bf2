"""The question cards of the kit against lessons as they are played: whatever a class is asked has its card."""

import pytest

from game.faces.kit.cards import questions
from game.faces.kit.classroom import classroom
from game.faces.words import words
from game.play.lesson import Lesson
from game.scenario.load import load

LONGEST = 2 * 60 * 60


def asked_of_a_class(scenario, seed):
    """The questions put to either side in a lesson whose tables are minds, second by second."""
    now = [0.0]
    lesson = Lesson.begin(scenario, lambda: now[0], seed, has_minds=True)
    assert lesson.start() is None
    asked = set()
    while not lesson.course.is_last and now[0] < LONGEST:
        now[0] += 1
        assert lesson.tick() is None
        if lesson.turn in lesson.course.sittings:
            asked |= {ballot.decision for ballot in lesson.ballots(lesson.turn).values() if ballot.decision}
    assert lesson.course.is_last
    return asked


@pytest.mark.slow
@pytest.mark.parametrize("name", ["lantern-strait", "lesson-25", "lesson-45"])
def test_whatever_a_class_is_asked_has_its_card(name):
    scenario = load(name)
    printed = {question.id for question in questions(classroom(scenario, words("en")))}
    asked = set().union(*(asked_of_a_class(scenario, seed) for seed in range(4)))
    assert asked
    assert asked <= printed
