"""`armistice check`: what it finds, how it says so, and its exit status."""

import json
import os
import subprocess
import sys

import pytest

from game.faces.command import status
from game.faces.problems import messages
from game.faces.words import Words
from game.scenario.check import check
from game.scenario.problem import Problem
from game.scenario.shelf import listing, on_shelf
from game.scenario.tree import Place
from game.where import data_folder

PATCH = "format: 1\nid: test\nextends: lantern-strait\ntitle: {ko: 시험, en: A test}\nchange:\n"
WRONG = PATCH + "  - {set: metres.trust.start, to: 1}\n"


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def test_every_shipped_scenario_is_sound_and_the_shelf_is_checked_by_its_folder():
    reports = check([data_folder("scenarios")])
    assert len(reports) == len(on_shelf())
    assert [(report.path, report.problems) for report in reports if report.problems] == []


def test_the_shelf_has_titles_in_both_languages():
    entries = {entry.id: entry for entry in listing()}
    assert entries.keys() == on_shelf().keys()
    assert entries["lantern-strait"].title == {"ko": "등대 해협", "en": "The Lantern Strait"}
    assert all(entry.title.keys() == {"ko", "en"} for entry in entries.values())


def test_the_exit_status_says_what_was_found(tmp_path, capsys):
    (tmp_path / "right.yaml").write_text(PATCH + "  - {remove: drift.cooling}\n", encoding="utf-8")
    (tmp_path / "wrong.yaml").write_text(WRONG, encoding="utf-8")
    assert status(["check", "right.yaml", "--lang", "en"]) == 0
    assert capsys.readouterr() == ("right.yaml: nothing wrong.\n", "")
    assert status(["check", "right.yaml", "wrong.yaml", "--lang", "en"]) == 1
    told = capsys.readouterr()
    assert told.out == "right.yaml: nothing wrong.\nwrong.yaml: 1 error, 0 warnings.\n"
    assert told.err.startswith("wrong.yaml:6:11  error E214  There is no “metres” in the scenario.\n")
    assert status(["check", "right.yaml", "absent.yaml", "--lang", "en"]) == 2
    assert "absent.yaml:1:1  error E101" in capsys.readouterr().err


def test_a_misspelt_file_is_looked_for_beside_it(tmp_path):
    (tmp_path / "class").mkdir()
    (tmp_path / "class" / "calm-seas.yaml").write_text(WRONG, encoding="utf-8")
    assert [problem.suggestion for problem in check(["class/calm-sees.yaml"])[0].problems] == ["class/calm-seas.yaml"]


def test_links_in_a_circle_lead_nowhere_and_stop_nothing(tmp_path):
    (tmp_path / "circle.yaml").symlink_to("circle.yaml")
    for name in ("one", "two"):
        (tmp_path / f"{name}.yaml").write_text(
            f"format: 1\nid: {name}\nextends: lantern-strait\ntitle: {{ko: 가, en: a}}\n"
        )
    circle, *others = check([str(tmp_path)])
    assert [problem.code for problem in circle.problems] == ["E101"]
    assert [report.problems for report in others] == [(), ()]


def test_a_folder_of_scenarios_is_not_one_scenario(tmp_path):
    (tmp_path / "class").mkdir()
    for name in ("one", "two"):
        (tmp_path / "class" / f"{name}.yaml").write_text(PATCH.replace("test", name) + "  - {remove: drift.cooling}\n")
    (tmp_path / "class" / ".draft.yaml").write_text("@")
    (tmp_path / "class" / "notes.txt").write_text("@")
    assert [(report.path, report.problems) for report in check(["class"])] == [
        ("class/one.yaml", ()),
        ("class/two.yaml", ()),
    ]


def test_json_is_one_object_with_all_problems(tmp_path, capsys):
    (tmp_path / "wrong.yaml").write_text(WRONG + "  - {decide: note, choose: non}\n", encoding="utf-8")
    (tmp_path / "one.yaml").write_text(
        PATCH.replace("{ko: 시험, en: A test}", "{ko: 시험}") + "  - {remove: drift.cooling}\n"
    )
    assert status(["check", "wrong.yaml", "one.yaml", "--json", "--lang", "ko"]) == 1
    told = capsys.readouterr()
    assert told.err == ""
    wrong, one = json.loads(told.out)["files"]
    assert wrong["path"] == "wrong.yaml"
    assert [(error["code"], error["line"], error["column"]) for error in wrong["errors"]] == [
        ("E214", 6, 11),
        ("E220", 7, 28),
    ]
    assert wrong["errors"][0].keys() == {"code", "file", "line", "column", "message", "help"}
    assert wrong["errors"][0]["message"] == "시나리오에 “metres” 항목이 없습니다."
    assert wrong["errors"][0]["help"].startswith("혹시 “meters.trust.start”인가요?")
    assert (one["errors"], [warning["code"] for warning in one["warnings"]]) == ([], ["W701"])


def test_a_warning_may_be_answered_on_its_line(tmp_path):
    line = "title: {ko: 시험}"
    for comment, codes in {
        "": ["W701"],
        "  # allow W701: 한국어 수업에서만 쓴다": [],
        "  # allow W702: another": ["W701"],
        "  # allow W701:": ["W701", "W101"],
    }.items():
        (tmp_path / "one.yaml").write_text(
            PATCH.replace("title: {ko: 시험, en: A test}", line + comment) + "  - {remove: drift.cooling}\n"
        )
        assert [problem.code for problem in check(["one.yaml"])[0].problems] == codes


def test_an_error_cannot_be_allowed(tmp_path):
    (tmp_path / "wrong.yaml").write_text(WRONG.rstrip() + "  # allow E214: I know better\n", encoding="utf-8")
    assert [problem.code for problem in check(["wrong.yaml"])[0].problems] == ["E214"]


def message(place, text, facts=None, folder=None):
    folder.joinpath("a.yaml").write_text(text, encoding="utf-8")
    return messages([Problem("E214", place, facts or {"name": "x", "within": "root", "above": ""})], Words("en"))[0]


def test_a_caret_is_as_wide_as_what_it_marks(tmp_path):
    told = message(Place("a.yaml", 1, 4, 3), "가 나다a라\n", folder=tmp_path)
    assert told.line_text == "가 나다a라"
    assert told.caret == (5, 5)


def test_of_a_long_line_the_part_around_the_fault_is_shown(tmp_path):
    told = message(Place("a.yaml", 1, 5001, 2), "x" * 5000 + "yz" + "x" * 5000, folder=tmp_path)
    assert told.line_text is not None
    column, width = told.caret
    assert told.line_text[column : column + width] == "yz"
    assert len(told.line_text) == 100


def test_nothing_an_author_writes_reaches_the_terminal_as_a_command(tmp_path):
    facts = {"name": "a\x1b[2Jb\u202ec\nd", "within": "root", "above": ""}
    told = message(Place("a.yaml", 1, 1, 1), "ok\u202e\u200bx\n", facts, tmp_path)
    assert told.sentence == "There is no “a�[2Jb�c d” in the scenario."
    assert told.line_text == "ok��x"


def test_the_program_answers_as_its_own_process(tmp_path):
    (tmp_path / "wrong.yaml").write_text(WRONG, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "game", "check", "wrong.yaml", "--lang=ko"],
        capture_output=True, timeout=600, check=False, env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stdout.decode() == "wrong.yaml: 오류 1개, 경고 0개.\n"
    assert done.stderr.decode().splitlines()[:3] == [
        "wrong.yaml:6:11  오류 E214  시나리오에 “metres” 항목이 없습니다.",
        "  6 |   - {set: metres.trust.start, to: 1}",
        "    |           ^^^^^^^^^^^^^^^^^^",
    ]


def test_the_schema_is_printed_for_editors(capsys):
    assert status(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["$schema"] == "https://json-schema.org/draft/2020-12/schema"
