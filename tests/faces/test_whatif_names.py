"""What the bench calls the numbers of the shipped crisis: by names and reasons, never by an id."""

import re
from collections import Counter

import pytest

from game.analysis.numbers import numbers_of
from game.faces.language import LANGUAGES
from game.faces.screens.labels import Labels
from game.faces.screens.whatif_names import called
from game.faces.words import Words
from game.scenario.load import load
from game.scenario.shelf import default_id

ID = re.compile(r"[a-z]{3}")


def labels_of(language, scenario=""):
    return Labels(load(scenario or default_id()), Words(language))


def test_no_number_is_called_by_an_id():
    labels = labels_of("ko")
    assert [name for number in numbers_of(labels.scenario) if ID.search(name := called(number.name, labels))] == []
    assert not labels.words.faults


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_numbers_are_called_the_same(language):
    labels = labels_of(language)
    names = Counter(called(number.name, labels) for number in numbers_of(labels.scenario))
    assert {name: count for name, count in names.items() if count > 1} == {}


def test_an_id_among_korean_letters_would_be_found():
    assert ID.search("조약을 제안한다: price")


WEIGHTS = {
    "instruments.accord.accepting.premier.hunger.add": (
        "해협 협정 · 셀라 총리 · 받아들일 때 – 곡물 창고가 비어 간다",
        "The Strait Accord · The Premier of Sella · on accepting – The stores run low",
    ),
    "instruments.accord.stages.consented.ballot.support.toll.add": (
        "해협 협정: 비준 동의 – 조건: “통행료” 사다리에서 “전액”까지 또는 그 위",
        "The Strait Accord: consent – when: “The toll” at “In full” or above it on the ladder",
    ),
    "instruments.accord.stages.consented.ballot.support.mood.add": (
        "해협 협정: 비준 동의 – ‘벨트 의회’ 값에 따라",
        "The Strait Accord: consent – depends on “The Veld assembly”",
    ),
    "roles.premier.types.islander.leanings.close_strait.speak": (
        "섬의 총리: 성향, 해협 봉쇄, 위협",
        "An islander to the bone: leaning, Close the strait, threatened",
    ),
}


@pytest.mark.parametrize(("name", "told"), WEIGHTS.items())
def test_a_weight_is_told_by_its_reason_else_its_condition_else_what_it_goes_by(name, told):
    assert tuple(called(name, labels_of(language, "lantern-strait")) for language in LANGUAGES) == told
