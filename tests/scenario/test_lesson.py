"""How a game is played unless asked otherwise: where it enters and ends, and what an author can get wrong about it."""

from datetime import date

import pytest

from game.scenario.build import build
from game.scenario.load import load
from game.scenario.shelf import listing
from game.where import data_folder

from .frames import built_with, codes, read_whole, sound

LANTERN = (data_folder("scenarios") / "lantern-strait.yaml").read_text(encoding="utf-8")


def lantern_until(day):
    scenario, problems = build(read_whole(f"{LANTERN}\nplay: {{to: {day}}}\n"), shipped=True)
    assert problems == []
    assert scenario
    return scenario


def days(calendar):
    return [date.fromordinal(int(day)).isoformat() for day in calendar.day_of_sitting]


def test_a_calendar_is_cut_short_after_its_last_day():
    calendar = lantern_until("1931-06-20").rules.calendar
    assert days(calendar) == ["1931-03-02", "1931-04-06", "1931-04-20", "1931-05-04", "1931-06-15", "1931-06-21"]
    assert calendar.turn_of_sitting.tolist() == [0, 1, 1, 2, 3, 3]
    assert calendar.first_sitting.tolist() == [0, 1, 3, 4]
    assert calendar.days_of_turn.tolist() == [35, 28, 42, 5]
    assert (calendar.sittings, calendar.turns) == (5, 4)
    assert date.fromordinal(calendar.ends).isoformat() == "1931-06-20"


def test_the_last_day_is_played():
    assert days(lantern_until("1931-06-15").rules.calendar)[-2:] == ["1931-06-15", "1931-06-16"]
    assert days(lantern_until("1931-06-14").rules.calendar)[-2:] == ["1931-05-04", "1931-06-15"]
    assert days(lantern_until("1931-03-02").rules.calendar) == ["1931-03-02", "1931-03-03"]


def test_only_the_calendar_is_cut():
    """Whoever plays a part of it bargains as they would in the whole: horizons and windows stay."""
    whole, part = load("lantern-strait").rules, lantern_until("1931-06-20").rules
    assert [role.horizon for role in part.roles] == [role.horizon for role in whole.roles]
    assert [paper.window for paper in part.instruments] == [paper.window for paper in whole.instruments]
    assert [event.window for event in part.events] == [event.window for event in whole.events]


def test_the_last_day_is_part_of_what_plays_and_suggestions_are_not():
    plain = sound("levels: {easy: {name: {ko: a, en: a}, issues: weir}}")
    suggested = sound(
        "levels: {easy: {name: {ko: a, en: a}, issues: weir}}\n"
        "play: {seat: widow, level: easy}\ncoach: {one: {until: send, text: {ko: a, en: a}}}"
    )
    shorter = sound("levels: {easy: {name: {ko: a, en: a}, issues: weir}}\nplay: {to: 1801-04-01}")
    assert suggested.sha256 == plain.sha256
    assert shorter.sha256 != plain.sha256


@pytest.mark.parametrize(
    ("play", "expected"),
    [
        ("{to: 1801-02-01}", ["E415"]),
        ("{to: 1801-07-01}", ["E415"]),
        ("{from: 1801-02-28}", ["E415", "E418"]),
        ("{from: 1801-05-01, to: 1801-04-01}", ["E321", "E418"]),
        ("{from: soon}", ["E309"]),
        ("{to: 1801-05-01, length: 3}", ["E301"]),
    ],
)
def test_days_that_cannot_be_are_told(play, expected):
    assert sorted(codes(built_with(f"play: {play}")[1])) == expected


def test_a_note_asks_for_one_of_the_things_a_person_can_do():
    assert codes(built_with("coach: {one: {until: fly, text: {ko: a, en: a}}}")[1]) == ["E312"]


def test_a_patch_sets_levels_and_how_it_is_played(tmp_path):
    (tmp_path / "short.yaml").write_text(
        "format: 1\nid: short\nextends: lantern-strait\ntitle: {ko: 짧게, en: Short}\nchange:\n"
        "  - {add: levels.easy, value: {name: {ko: a, en: a}, issues: [toll]}}\n"
        "  - {set: levels.full.issues, to: [toll, passage]}\n"
        "  - {add: play, value: {to: 1931-06-20, level: easy}}\n",
        encoding="utf-8",
    )
    scenario = load(tmp_path / "short.yaml")
    assert scenario.sheet.levels["easy"].issues == ("toll",)
    assert scenario.sheet.levels["full"].issues == ("toll", "passage")
    assert (scenario.sheet.play.level, scenario.rules.calendar.sittings) == ("easy", 5)


def test_lessons_stand_on_the_shelf_apart_from_what_ifs():
    lessons = {entry.id: entry for entry in listing() if entry.is_lesson}
    assert {"tutorial", "lesson-25", "lesson-45", "lesson-50", "lesson-90"} <= set(lessons)
    assert all(entry.is_patch for entry in lessons.values())
    assert [entry.id for entry in lessons.values() if entry.is_coached] == ["tutorial"]


def test_a_patch_may_say_whom_it_is_for(tmp_path):
    """Its summary claims something, and is the author's invention where nothing vouches for it."""
    head = "format: 1\nid: short\nextends: lantern-strait\ntitle: {ko: 짧게, en: Short}\nchange: []\n"
    (tmp_path / "short.yaml").write_text(head + "summary: {ko: 한 시간용., en: For an hour.}\n", encoding="utf-8")
    scenario = load(tmp_path / "short.yaml")
    evidence = scenario.evidence_of("summary.en")
    assert scenario.sheet.summary == {"ko": "한 시간용.", "en": "For an hour."}
    assert evidence is not None
    assert evidence.kind == "invented"
