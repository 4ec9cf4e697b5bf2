"""Files of an older format are brought up to date, and nothing else about them changes."""

import pytest

from game.faces.command import status
from game.scenario.check import check
from game.scenario.problem import Problem
from game.scenario.upgrade import TODAY, upgraded
from game.where import data_folder

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
SHIPPED = sorted(data_folder("scenarios").rglob("*.yaml"))


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("stated", ["", "format: 0\n"])
def test_a_draft_states_its_format_and_keeps_its_remarks(stated):
    new = upgraded(stated + DRAFT, "halfway.yaml")
    assert isinstance(new, str)
    assert new.splitlines().count(f"format: {TODAY}") == 1
    kept = [line for line in DRAFT.splitlines() if line.strip()]
    assert [" ".join(line.split()) for line in kept] == [
        " ".join(line.split()) for line in new.splitlines() if line.strip() and not line.startswith("format:")
    ]
    assert upgraded(new, "halfway.yaml") == new


@pytest.mark.parametrize("file", SHIPPED[:40:4], ids=lambda file: file.name)
def test_a_shipped_file_without_its_format_comes_back_as_it_was(file):
    text = file.read_text(encoding="utf-8")
    assert upgraded(text, file.name) == text or not text.count("format: 1\n")
    draft = text.replace("format: 1\n", "", 1)
    new = upgraded(draft, file.name)
    assert isinstance(new, str)
    kept = [line for line in new.splitlines() if line != "format: 1"]
    assert "".join("".join(kept).split()) == "".join(
        draft.split()
    )  # a list over several lines may come to stand on one


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
        ("a: &x [1]\nb: [*x, *x]\n", ""),
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
