"""A condition that bars something is said in words that need no formula."""

import pytest

from game.engine.formula import Binary, Formula, Number, Value
from game.faces.language import LANGUAGES
from game.faces.screens.conditions import condition_text
from game.faces.screens.labels import Labels
from game.faces.words import Words
from game.scenario.load import load

SAID = {
    "levers.leak_terms.stages.do.when": (
        "벨트의 “해협 협정” 초안 또는 셀라의 “해협 협정” 초안",
        "a draft of “The Strait Accord” from Veld, or a draft of “The Strait Accord” from Sella",
    ),
    "instruments.accord.stages.in_force.when": (
        "아직 없어야 함(“해협 봉쇄” 실행) 또는 지난 날수(“해협 봉쇄” 실행) 60 초과",
        "not yet: “Close the strait” carried out, or days since “Close the strait” carried out above 60",
    ),
    "levers.close_strait.demand": (
        "“해협 순찰” 사다리에서 “공동 순찰”까지 또는 그 위, 그리고 “해협 순찰” 타결",
        "“Patrol of the strait” at “Joint patrol” or above it on the ladder, and “Patrol of the strait” settled",
    ),
    "instruments.accord.accepting.premier.hunger.when": ("셀라의 곡물 비축 35 미만", "Sella's grain stores below 35"),
    "events.wreck.odds.fog.when": ("1931년 7월 20일부터", "from 20 July 1931"),
    "endings.war.when": ("총격, 그리고 해군의 경계심 60 이상", "Shots in the strait, and Naval alarm at least 60"),
    "levers.rally.stages.do.appeals.street.when": ("“해협 순찰” 미타결", "“Patrol of the strait” still open"),
}


@pytest.fixture(scope="module")
def scenario():
    return load("lantern-strait")


@pytest.mark.parametrize("rule", SAID)
def test_a_condition_is_said(scenario, rule):
    for language, said in zip(LANGUAGES, SAID[rule], strict=True):
        words = Words(language)
        assert condition_text(Labels(scenario, words), scenario.formulas[rule]) == said
        assert not words.faults


def test_what_has_no_words_stands_as_it_was_written(scenario):
    formula = Formula("2 * trust > alarm", Binary(">", Binary("*", Number(2.0), Value(3)), Value(0)))
    assert condition_text(Labels(scenario, Words("ko")), formula) == "2 * trust > alarm"
