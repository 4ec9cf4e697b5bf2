"""The archive of `korea-1953`: papers for every turn, alike in both languages, resting on what they claim to."""

from itertools import pairwise

import pytest

from game.engine.formula import mask
from game.engine.observe import View, observe
from game.faces.screens.labels import Labels
from game.faces.screens.reading import shelf_of
from game.faces.words import words
from game.play.record import follow
from game.scenario.building.archive import links
from game.scenario.load import load

SCENARIO = load("korea-1953")
SHEET = SCENARIO.sheet
TURNS = list(SHEET.calendar.turns.items())
SHELVES = ("documents", "people", "places", "terms")


@pytest.mark.parametrize("turn", [name for name, _ in TURNS])
def test_every_turn_has_a_paper(turn):
    days = [(name, each.date) for name, each in TURNS] + [("", SHEET.calendar.ends)]
    spans = {name: (begins, ends) for (name, begins), (_, ends) in pairwise(days)}
    begins, ends = spans[turn]
    assert any(begins <= paper.date < ends for paper in SHEET.documents.values())


@pytest.mark.parametrize("key", SHEET.documents)
def test_a_paper_is_short_and_linked_alike_in_both_languages(key):
    text = SHEET.documents[key].text
    assert 25 <= len(text["en"].split()) <= 90
    assert links(text["ko"]) == links(text["en"])


@pytest.mark.parametrize("key", SHEET.documents)
def test_nobody_reads_a_paper_before_it_is_written(key):
    paper = SHEET.documents[key]
    readers = paper.known_to if paper.known_to is not None else tuple(SHEET.sides)
    assert set(paper.known_from) <= set(readers)
    assert all(day >= paper.date for day in paper.known_from.values())


@pytest.mark.parametrize("shelf", SHELVES)
def test_what_is_called_documented_rests_on_what_was_seen(shelf):
    parts = [f"{shelf}.{key}" for key in getattr(SHEET, shelf)]
    if shelf != "documents":
        parts += [
            f"{shelf}.{key}.later.{part}" for key, entry in shelf_of(SHEET, shelf).items() for part in entry.later
        ]
    for key in parts:
        evidence = SCENARIO.evidence_of(key)
        assert evidence is not None, key
        marks = {SHEET.sources[source].mark for source in evidence.sources}
        assert evidence.kind == "inferred" or (evidence.kind == "documented" and marks <= {"A", "B"}), key


@pytest.mark.parametrize("key", SHEET.disputes)
def test_a_dispute_tells_what_the_record_says(key):
    readings = SHEET.disputes[key].readings
    assert "record" in readings or all(reading.patch for reading in readings.values())


def test_the_three_readings_of_the_release_are_left_open():
    dispute = SHEET.disputes["what_the_release_did"]
    patches = {reading.patch for reading in dispute.readings.values()}
    assert patches == {"reading-release-decisive", "reading-release-raised-price", "reading-threat-decisive"}
    assert "cannot settle this; it shows what each reading must assume" in dispute.question["en"]


def test_on_the_record_every_paper_is_written():
    """A paper of what did not happen is never written; on the path of the record each one is, for all its readers."""
    views: dict[str, list[View]] = {side: [] for side in SHEET.sides}
    chairs = {side: [role.side for role in SHEET.roles.values()].index(side) for side in SHEET.sides}
    for followed in follow(SCENARIO):
        for side, chair in chairs.items():
            views[side].append(observe(SCENARIO.rules, followed.sitting.after, chair))
    for key, paper in SHEET.documents.items():
        when = SCENARIO.formulas.get(f"documents.{key}.when")
        for side in paper.known_to if paper.known_to is not None else SHEET.sides:
            assert when is None or any(mask(when(view), 1)[0] for view in views[side]), (key, side)


def test_korean_works_are_called_by_their_korean_names_and_all_others_by_their_titles():
    sources = SHEET.sources
    in_korean, in_english = (Labels(SCENARIO, words(language)) for language in ("ko", "en"))
    named = {key for key, source in sources.items() if source.name}
    assert {"seed000", "seed001", "segye_2023", "archives_go_kr"} <= named
    for key, source in sources.items():
        assert in_english.source(key) == source.title
        told = in_korean.source(key)
        assert (told != source.title) == (key in named), key
        assert key not in named or any("가" <= letter <= "힣" for letter in told)
