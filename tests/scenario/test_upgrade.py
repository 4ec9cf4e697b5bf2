"""Files of an older format are brought up to date, and nothing else about them changes."""

import pytest

from game.faces.command import status
from game.scenario.check import check
from game.scenario.problem import Problem
from game.scenario.upgrade import merged, upgraded
from game.where import data_folder

from ..conftest import sampled

DRAFT = """\
# What if they had met halfway?  필자의 메모
id: halfway   # a name
extends: lantern-strait
title: {ko: '절반쯤에서', en: "Halfway"}

change:
  # the wind drops
  - set: events.storm.odds.season
    to:   -1.0   # was higher
"""
SHIPPED = sorted(data_folder("scenarios").rglob("*.yaml"), key=lambda file: (file.stat().st_size, file))


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["unix", "dos"])
@pytest.mark.parametrize("stated", ["", "format: 0   # a draft\n"], ids=["unsaid", "said"])
def test_a_draft_states_its_format_and_not_another_letter_changes(stated, end):
    head, rest = DRAFT.split("\n", 1)
    draft, wanted = (f"{head}\n{said}{rest}".replace("\n", end) for said in (stated, stated or "format: 1\n"))
    new = upgraded(draft, "halfway.yaml")
    assert new == wanted.replace("format: 0", "format: 1")
    assert upgraded(new, "halfway.yaml") == new


@pytest.mark.parametrize("file", sampled(SHIPPED, 5), ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_a_shipped_file_of_an_older_format_differs_in_the_lines_that_had_to_change_alone(file):
    text = file.read_text(encoding="utf-8")
    assert upgraded(text, file.name) == text
    for draft in (text.replace("format: 1\n", "", 1), text.replace("format: 1\n", "format: 0\n", 1)):
        assert upgraded(draft, file.name) == text


NOTES = """\
a: [1,
    2]
# of b
b: {x: 1,   y: 2}

c: "three"
"""


@pytest.mark.parametrize(
    ("was", "becomes"),
    [("b: {x: 1,   y: 2}", "b: {x: 9, y: 2}"), ('c: "three"', 'c: "four"\nd: 5'), ('\nc: "three"\n', "")],
)
def test_where_a_writer_disturbs_other_lines_they_stay_as_they_were(was, becomes):
    before = NOTES.replace("a: [1,\n    2]", "a: [1, 2]").replace("1,   y", "1, y")
    after = before.replace(was.replace("1,   y", "1, y"), becomes)
    assert merged(NOTES, before, after) == NOTES.replace(was, becomes)
    assert merged(NOTES, before, before) == NOTES


def test_what_cannot_be_laid_over_the_authors_lines_is_written_in_the_writers_own_manner(monkeypatch):
    monkeypatch.setattr("game.scenario.upgrade.merged", lambda *_: "id: another\n")
    new = upgraded("id: x\ncounts: [1,\n  2]\n", "x.yaml")
    assert new == "format: 1\nid: x\ncounts: [1, 2]\n"


def test_a_folder_is_brought_up_to_date_file_by_file(tmp_path, capsys):
    (tmp_path / "mill").mkdir()
    (tmp_path / "mill" / "head.yaml").write_text("id: mill\n")
    (tmp_path / "mill" / "rest.yaml").write_text("sides: {}\n")
    assert status(["upgrade", "mill", "--lang", "en"]) == 0
    assert capsys.readouterr().out.count("+format: 1") == 1
    assert (tmp_path / "mill" / "rest.yaml").read_text() == "sides: {}\n"
    (tmp_path / "empty").mkdir()
    assert status(["upgrade", "empty", "--lang", "en"]) == 2
    assert "E110" in capsys.readouterr().err


def test_nothing_else_is_lost_on_the_way(tmp_path):
    """What was kept of an earlier time, what a link leads to, who may read it, and the mark of its encoding."""
    file, link = tmp_path / "x.yaml", tmp_path / "link.yaml"
    link.symlink_to(file)
    file.write_bytes(b"\xef\xbb\xbfid: x\n")
    file.chmod(0o640)
    (tmp_path / "x.yaml.old").write_text("older\n")
    assert status(["upgrade", "link.yaml"]) == 0
    assert file.read_bytes() == b"\xef\xbb\xbfformat: 1\nid: x\n"
    assert file.stat().st_mode & 0o777 == 0o640
    assert link.is_symlink()
    assert (tmp_path / "x.yaml.old").read_text() == "older\n"
    assert (tmp_path / "x.yaml.old2").read_bytes() == b"\xef\xbb\xbfid: x\n"
    assert len(list(tmp_path.iterdir())) == 4


def test_what_is_written_passes_its_check_and_the_old_file_is_kept(tmp_path, capsys):
    file = tmp_path / "halfway.yaml"
    file.write_text(DRAFT.replace("events.storm.odds.season", "roles.premier.firmness").replace("-1.0", "0.5"))
    before = file.read_bytes()
    assert status(["upgrade", "halfway.yaml", "--dry-run", "--lang", "en"]) == 0
    assert "+format: 1" in capsys.readouterr().out
    assert file.read_bytes() == before
    assert status(["upgrade", "halfway.yaml", "--lang", "ko"]) == 0
    assert "halfway.yaml.old" in capsys.readouterr().out
    assert (tmp_path / "halfway.yaml.old").read_bytes() == before
    assert [problem.code for report in check(["halfway.yaml"]) for problem in report.problems if problem.is_error] == []
    assert status(["upgrade", "halfway.yaml"]) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["halfway.yaml", "halfway.yaml.old"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("format: 9\nid: x\n", "E161"),
        ("format: soon\nid: x\n", "E161"),
        ("- a list\n", "E160"),
        ("id: [unclosed\n", "E160"),
        ("id: x\nid: x\n", "E160"),
        ("", "E160"),
        ("[" * 4000, "E160"),
        ("a: !!python/object/apply:os.system ['true']\n", ""),
        ("a: &x [1]\nb: [*x, *x]\n", "E160"),
    ],
)
@pytest.mark.parametrize("language", ["ko", "en"])
def test_what_cannot_be_read_is_refused_in_a_sentence_and_left_alone(tmp_path, capsys, text, code, language):
    answer = upgraded(text, "x.yaml")
    assert (answer.code if isinstance(answer, Problem) else "") == code
    (tmp_path / "x.yaml").write_text(text)
    assert status(["upgrade", "x.yaml", "--lang", language]) == (2 if code else 0)
    if code:
        assert capsys.readouterr().err.strip()
        assert [path.name for path in tmp_path.iterdir()] == ["x.yaml"]
        assert (tmp_path / "x.yaml").read_text() == text


def test_a_file_that_is_not_there_is_told(capsys):
    assert status(["upgrade", "nowhere.yaml", "--lang", "en"]) == 2
    assert "nowhere.yaml" in capsys.readouterr().err
