"""`armistice explore` with all it can be asked: histories, lines, sensitivities, runs, and the folder it writes."""

import csv
import json
import re
from html.parser import HTMLParser

import pytest

from game.analysis.sensitivity import Effort, Sensitivity, sensitivity
from game.analysis.sharing import NoClusterError
from game.faces.commands import explore
from game.play.replay import verify

from .test_commands import PATCH, run

SMALL = Effort(base=4, trajectories=1, things=2, singles=6, named=1)


_WORKED_OUT: dict[tuple[str, int, int], Sensitivity] = {}
"""What an answer rests on takes long to find out, and is asked for in both languages."""


@pytest.fixture
def calm(tmp_path):
    file = tmp_path / "calm.yaml"
    file.write_text(PATCH, encoding="utf-8")
    return file


@pytest.fixture
def small(monkeypatch):
    def quickly(scenario, seed, *, worlds, **more):
        key = (scenario.sha256, seed, worlds)
        if key not in _WORKED_OUT:
            _WORKED_OUT[key] = sensitivity(scenario, seed, worlds=worlds, effort=SMALL, **more)
        return _WORKED_OUT[key]

    monkeypatch.setattr(explore, "sensitivity", quickly)


class Balanced(HTMLParser):
    """Finds tags that are not closed, and everything that would be fetched."""

    def __init__(self):
        super().__init__()
        self.open, self.fetched = [], []

    def handle_starttag(self, tag, attributes):
        if tag not in {"meta", "br", "wbr", "img", "link", "input"}:
            self.open.append(tag)
        self.fetched += [value for name, value in attributes if name in {"src", "href"} and not value.startswith("#")]

    def handle_startendtag(self, tag, attributes):
        self.fetched += [value for name, value in attributes if name in {"src", "href"} and not value.startswith("#")]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_from_a_date_everyone_follows_the_record_until_then(told_file, lang):
    result = run(explore, told_file, "--worlds", 100, "--from", "1931-06-15", "--lang", lang)
    assert result.exit_code == 0
    for words in {"en": ["15 June 1931", "Here the record ends"], "ko": ["1931년 6월 15일", "기록은 여기까지"]}[lang]:
        assert words in result.stdout
    found = json.loads(run(explore, told_file, "--worlds", 100, "--from", "1931-06-15", "--json").stdout)
    assert found["from"] == "1931-06-15"
    assert found["record_ends"][0] == {"turn": 3, "date": "1931-05-04", "role": "premier", "worlds": 100}


@pytest.mark.parametrize(("given", "said"), [("soon", "soon"), ("1935-01-01", "1931")])
def test_a_date_that_leads_nowhere_is_told(told_file, given, said):
    result = run(explore, told_file, "--worlds", 100, "--from", given, "--lang", "en")
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def test_four_lines_want_two_scenarios():
    result = run(explore, "lantern-strait", "--four-lines", "--lang", "en")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--vs" in result.stderr


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_four_lines_are_shown_and_given(calm, lang):
    shown = run(explore, "lantern-strait", "--vs", calm, "--worlds", 200, "--four-lines", "--lang", lang)
    assert shown.exit_code == 0
    assert {"en": "Interaction", "ko": "맞물린 몫"}[lang] in shown.stdout
    found = json.loads(run(explore, "lantern-strait", "--vs", calm, "--worlds", 200, "--four-lines", "--json").stdout)[
        "four_lines"
    ]
    assert list(found["lines"]) == ["history", "world", "choices", "both"]
    assert set(found["effects"]["interaction"]["endings"]["war"]) == {"d", "lo", "hi"}


def test_what_the_answer_rests_on_is_shown_and_given(small):
    found = json.loads(run(explore, "lantern-strait", "--worlds", 64, "--sensitivity", "--json").stdout)["sensitivity"]
    answers = found["endings"].values()
    assert set(found["endings"]["accord_in_force"]) >= {"written", "spread", "noise", "rests_on", "things", "numbers"}
    assert found["varied"]["invented"] > 100
    moved = [one["path"] for answer in answers for one in answer["numbers"] if one["difference"]["lo"] > 0]
    assert moved
    for lang, kind in (("en", "invented"), ("ko", "가정")):
        shown = run(explore, "lantern-strait", "--worlds", 64, "--sensitivity", "--lang", lang)
        assert shown.exit_code == 0
        assert "±50%" in shown.stdout
        assert kind in shown.stdout
        assert all(path in shown.stdout.replace("\n", "") for path in moved)


def test_a_missing_extra_is_said(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "SALib.sample", None)
    result = run(explore, "lantern-strait", "--worlds", 64, "--sensitivity", "--lang", "en")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "pip install" in result.stderr


@pytest.mark.parametrize(
    ("why", "said"),
    [("missing", "pip install"), ("silent", "127.0.0.1"), ("empty", "dask worker"), ("differs", "numpy")],
)
@pytest.mark.parametrize("lang", ["en", "ko"])
def test_a_cluster_that_cannot_be_used_is_said(monkeypatch, why, said, lang):
    def fail(*_, **__):
        facts = {"address": "tcp://127.0.0.1:9", "worker": "w", "theirs": "numpy 1", "ours": "numpy 2"}
        raise NoClusterError(why, **facts)

    monkeypatch.setattr(explore, "explore", fail)
    result = run(explore, "lantern-strait", "--scheduler", "tcp://127.0.0.1:9", "--lang", lang)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["en", "ko"])
def test_a_folder_is_written_with_all_that_was_found(small, calm, tmp_path, lang):
    out = tmp_path / "a" / "folder"
    arguments = ("lantern-strait", "--vs", calm, "--worlds", 200, "--four-lines", "--sensitivity", "--out", out)
    result = run(explore, *arguments, "--lang", lang)
    assert result.exit_code == 0
    assert str(out / "report.html") in result.stderr.replace("\n", "")
    sheets = {file.stem: list(csv.reader(file.open(encoding="utf-8"))) for file in out.glob("*.csv")}
    assert {"summary", "endings", "issues", "measures", "differences", "effects", "sensitivity-numbers"} <= set(sheets)
    assert all(len(row) == len(rows[0]) for rows in sheets.values() for row in rows)
    assert {row[0] for row in sheets["endings"][1:]} == {"lantern-strait", "calm"}
    page = (out / "report.html").read_text(encoding="utf-8")
    reader = Balanced()
    reader.feed(page)
    assert (reader.open, reader.fetched) == ([], [])
    assert page.count("<svg") >= 6
    for words in {"en": ["In short", "A calm sea"], "ko": ["간추리면", "고요한 바다"]}[lang]:
        assert words in page
    assert not re.search(
        r"explore-|exploration-[a-z]+-|sensitive-", re.sub(r"<svg.*?</svg>", "", page, flags=re.DOTALL)
    )
    games = list((out / "runs").glob("*.game.jsonl"))
    assert len(games) >= 3
    assert all(verify(game).ok for game in games)


def test_runs_that_were_saved_before_stay_beside_the_new_ones(tmp_path):
    saved = []
    for _ in range(2):
        assert run(explore, "lantern-strait", "--worlds", 64, "--save-typical", tmp_path / "runs").exit_code == 0
        saved.append({file.name: file.read_bytes() for file in (tmp_path / "runs").glob("*.game.jsonl")})
    assert len(saved[1]) == 2 * len(saved[0]) > 0
    assert saved[0].items() <= saved[1].items()


def test_typical_runs_are_saved_where_one_says(tmp_path):
    folder = tmp_path / "runs"
    found = json.loads(run(explore, "lantern-strait", "--worlds", 200, "--save-typical", folder, "--json").stdout)
    assert set(found["games"]) == {*found["typical"]["typical"], "surprising"}
    assert all(verify(folder / path.rpartition("/")[2]).ok for path in found["games"].values())


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_a_folder_that_cannot_be_written_is_said(tmp_path, lang):
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    result = run(explore, "lantern-strait", "--worlds", 64, "--out", tmp_path / "file", "--lang", lang)
    assert result.exit_code == 2
    assert str(tmp_path / "file") in result.stderr.replace("\n", "")
    assert "Traceback" not in result.output
