"""Evidence stands on any mapping, holds for all below, and can be overridden down to a single value."""

import pytest

from game.scenario.evidence import Evidence, separate
from game.scenario.shape import plain
from game.scenario.tree import Branch, Leaf

from .frames import built_with, codes, read_whole, sound


def test_the_nearest_tag_above_holds():
    scenario = sound(
        """
sources: {map: {title: A map}}
places:
  evidence: documented
  source: ledger
  mill: {name: {ko: a, en: a}, longitude: 1, latitude: {value: 2, evidence: inferred, source: [ledger, map]}}
  weir: {name: {ko: a, en: a}, longitude: 1, latitude: 2, evidence: invented}
  ford: {name: {ko: a, en: a}, longitude: 1, latitude: 2, source: map}
"""
    )
    said = {path: scenario.evidence_of(path) for path in ("places.mill.longitude", "places.mill.latitude")}
    assert said == {
        "places.mill.longitude": Evidence("documented", ("ledger",)),
        "places.mill.latitude": Evidence("inferred", ("ledger", "map")),
    }
    assert scenario.evidence_of("places.weir.longitude") == Evidence("invented")
    assert scenario.evidence_of("places.ford.longitude") == Evidence("documented", ("map",))
    assert scenario.evidence_of("sides.upper") is None


def test_a_long_form_is_its_value():
    scenario = sound(
        """
meters:
  wood:
    name: {value: {ko: 나무, en: Wood}, evidence: invented}
    start: {value: 40, evidence: documented, source: ledger, because: {ko: 장부, en: the ledger}}
    known_to: {value: [upper], evidence: invented}
events: {flood: {odds: {rain: {value: 1.5, evidence: inferred, source: ledger}}}}
"""
    )
    wood = scenario.sheet.meters["wood"]
    assert (wood.name["en"], wood.start, wood.known_to) == ("Wood", 40.0, ("upper",))
    reason = {"ko": "장부", "en": "the ledger"}
    assert scenario.evidence_of("meters.wood.start") == Evidence("documented", ("ledger",), reason)
    assert scenario.evidence_of("meters.wood.low") == Evidence("invented")
    assert scenario.evidence_of("events.flood.odds.rain") == Evidence("inferred", ("ledger",))
    assert scenario.place("meters.wood.start").line == 5


def test_a_mapping_with_a_field_called_value_is_no_long_form():
    measure = sound("measures: {wet: {value: water, name: {ko: 물, en: Water}}}").sheet.measures["wet"]
    assert measure.value == "water"


def test_what_a_patch_says_of_each_language_is_said_of_the_text():
    apart = separate(
        read_whole("title: {ko: {value: 가, evidence: invented}, en: {value: a, evidence: invented}}\nid: x")
    )
    assert list(apart.tags) == [("title",)]
    title = apart.tree.items["title"]
    assert isinstance(title, Branch)
    assert [leaf.text for leaf in title.items.values() if isinstance(leaf, Leaf)] == ["가", "a"]


def test_tags_are_taken_off_and_nothing_else():
    text = "a: {evidence: invented, source: [x], b: [1, {source: y, c: 2}]}"
    assert plain(separate(read_whole(text)).tree) == {"a": {"b": ["1", {"c": "2"}]}}


CLAIMS = {
    "places: {mill: {name: {ko: a, en: a}, longitude: 1, latitude: 2}}": ["places.mill"],
    "people: {ann: {name: {ko: a, en: a}}}": [],
    "people: {ann: {name: {ko: a, en: a}, text: {ko: a, en: a}}}": ["people.ann"],
    "questions: {one: {ko: a, en: a}}": [],
    "drift: {rain: {row: water, by: 2 * days, when: turn > 1}}": ["drift.rain"],
    "drift: {rain: {row: water, by: {value: 3, evidence: invented}}}": [],
    "drift: {rain: {row: water, by: {value: 3, evidence: invented}, spread: 0.1}}": ["drift.rain"],
    "drift: {evidence: invented, rain: {row: water, by: 3}}": [],
}


@pytest.mark.parametrize(("text", "paths"), CLAIMS.items(), ids=CLAIMS)
def test_numbers_and_claims_need_evidence_and_names_do_not(text, paths):
    _, problems = built_with(text)
    assert [(problem.code, problem.facts["path"]) for problem in problems] == [("E601", path) for path in paths]


def test_evidence_that_is_wrong_in_several_ways_is_told_at_once():
    _, problems = built_with(
        """
meters:
  wood: {name: {ko: a, en: a}, evidence: documnted}
  stone: {name: {ko: a, en: a}, evidence: documented, source: [legder, ledger]}
  clay: {name: {ko: a, en: a}, evidence: inferred}
"""
    )
    told = {problem.code: (problem.place.line, problem.suggestion) for problem in problems}
    assert told == {"E604": (3, "documented"), "E602": (4, "ledger"), "E603": (5, None)}


def test_one_language_is_enough_outside_and_too_little_inside():
    text = "people: {ann: {name: {en: Ann}}, bob: {name: Bob}}"
    assert codes(built_with(text)[1]) == ["E606", "E606"]
    scenario, problems = built_with(text, shipped=False)
    assert [(problem.code, problem.facts) for problem in problems] == [("W701", {"count": 2})]
    assert scenario
    assert scenario.sheet.people["bob"].name == {"ko": "Bob", "en": "Bob"}
    assert scenario.warnings == tuple(problems)


def test_a_reason_in_one_language_is_a_text_in_one_language():
    text = "meters: {wood: {name: {ko: a, en: a}, start: {value: 4, evidence: invented, because: so it was}}}"
    assert codes(built_with(text)[1]) == ["E606"]
