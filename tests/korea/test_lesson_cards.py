"""The shipped lessons before a class: cards and cables that can be read, minutes that fit, treaties within reach."""

import pytest

from game.faces.language import LANGUAGES
from game.faces.screen import Text
from game.faces.screens.labels import Labels
from game.faces.screens.lesson import CABLE, Manner, read_page
from game.faces.screens.lesson_cards import card_label
from game.faces.words import words
from game.play.lesson import Lesson
from game.scenario.lesson_minutes import ideal_minutes, spans_of
from game.scenario.load import load

LESSONS = ["lesson-25", "lesson-45", "lesson-50", "lesson-90"]
MOST_WORDS = 20
BEARABLE = -3.0
"""Log-odds: what a mind would accept once in twenty times."""


@pytest.mark.parametrize("name", LESSONS)
def test_a_lesson_fits_its_minutes_and_needs_few_keys(name):
    told = load(name).sheet.lesson
    assert ideal_minutes(len(told.days), spans_of(told)) <= told.minutes
    assert len(told.days) * told.tables + 3 < 40
    assert told.forecast is not None


def played(name, seed, choose):
    """Yield a lesson at each turn's first page, its tables choosing by a rule."""
    now = [0.0]
    lesson = Lesson.begin(load(name), lambda: now[0], seed)
    lesson.start()
    met = set()
    while not lesson.course.is_last:
        now[0] += max(lesson.left, 0) + 1
        while lesson.phase.step == "seal" and lesson.next_table is not None:
            ballot = lesson.ballots(lesson.turn)[lesson.side_of(lesson.next_table)]
            assert lesson.vote(choose(ballot)) is None
            now[0] += 1
        lesson.tick()
        if lesson.phase.step == "read" and lesson.turn not in met:
            met.add(lesson.turn)
            yield lesson
    yield lesson


def first(ballot):
    return ballot.cards[0].letter


def agreeing(ballot):
    """Accept what is no worse than a mind could live with, else go the furthest towards the other side."""
    offers = [card.letter for card in ballot.cards if card.sort == "offer"]
    accepts = [card.letter for card in ballot.cards if card.sort == "accept" and card.favour > BEARABLE]
    return (accepts or offers[-1:] or [ballot.cards[0].letter])[0]


@pytest.mark.slow
@pytest.mark.parametrize("choose", [first, agreeing])
def test_every_card_and_cable_can_be_read_in_its_time(choose):
    seen = 0
    for lesson in played("lesson-45", 2, choose):
        if lesson.course.is_last:
            continue
        for language in LANGUAGES:
            labels = Labels(lesson.scenario, words(language))
            for ballot in lesson.ballots(lesson.turn).values():
                for card in ballot.cards:
                    told = [word for word in card_label(labels, card).split() if word != "→"]
                    assert len(told) <= MOST_WORDS
                    seen += 1
            cable = read_page(lesson, Manner(words(language))).panels[0].blocks
            texts = [block.text for block in cable if isinstance(block, Text) and block.role != "note"]
            assert 0 < len(" ".join(texts).split()) <= CABLE
    assert seen > 40


@pytest.mark.slow
def test_a_class_that_comes_to_meet_the_other_side_has_its_treaty():
    treaties = 0
    for seed in range(3):
        *_, lesson = played("lesson-45", seed, agreeing)
        rules = lesson.scenario.rules
        treaties += int(lesson.session.past[-1].after.at[rules.flags.index("treaty.initialled"), 0] >= 0)
    assert treaties >= 2
