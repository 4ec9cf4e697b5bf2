"""A new patch is sound as it stands, shows verbs that work, and never takes another file's place."""

import re

import pytest

from game.analysis.soak import soak
from game.analysis.soak_told import findings
from game.faces.command import status
from game.play.session import Session
from game.scenario.check import check
from game.scenario.load import load
from game.scenario.new import crisis_text
from game.scenario.shelf import on_shelf


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


BASES = ["lantern-strait", "korea-1953", "no-release"]
"""A small one, the full one, and a patch."""


@pytest.mark.parametrize("lang", ["ko", "en"])
@pytest.mark.parametrize("base", BASES)
def test_a_new_patch_is_sound_as_it_stands(tmp_path, base, lang):
    assert status(["new", "my-idea", "--from", base, "--lang", lang]) == 0
    assert [report.problems for report in check(["my-idea.yaml"])] == [()]
    scenario = load("my-idea.yaml")
    assert scenario.id == "my-idea"
    assert scenario.sha256 != load(base).sha256


@pytest.mark.parametrize("base", BASES)
def test_every_example_behind_a_hash_works(tmp_path, base):
    assert status(["new", "my-idea", "--from", base, "--lang", "en"]) == 0
    text = (tmp_path / "my-idea.yaml").read_text(encoding="utf-8")
    awake = re.sub(r"^  # (- |  \w+: (?!documented|the |\"the))", r"  \1", text, flags=re.MULTILINE)
    verbs = set(re.findall(r"^  - (\w+):", awake, re.MULTILINE))
    assert verbs == {"decide", "set", "scale", "move", "add", "remove"}
    (tmp_path / "awake.yaml").write_text(awake, encoding="utf-8")
    assert [report.problems for report in check(["awake.yaml"])] == [()]


def test_the_comments_are_in_the_language_of_the_person(tmp_path):
    assert status(["new", "one", "--lang", "ko"]) == 0
    assert status(["new", "two", "--lang", "en"]) == 0
    one, two = ((tmp_path / f"{name}.yaml").read_text(encoding="utf-8") for name in ("one", "two"))
    assert "# 날짜를 옮깁니다." in one
    assert "# Another date:" in two

    def bare(text):
        return [line for line in text.splitlines() if not line.lstrip().startswith("#")]

    assert [line.replace("One", "Two").replace("one", "two") for line in bare(one)] == bare(two)


def test_no_file_is_ever_overwritten(tmp_path, capsys):
    (tmp_path / "mine.yaml").write_text("mine\n")
    (tmp_path / "link.yaml").symlink_to(tmp_path / "nothing")
    for name in ("mine", "mine.yaml", "link"):
        assert status(["new", name, "--lang", "en"]) == 2
        assert "E233" in capsys.readouterr().err
    assert (tmp_path / "mine.yaml").read_text() == "mine\n"
    assert not (tmp_path / "nothing").exists()


def test_a_patch_may_start_from_a_file_beside_or_below_it(tmp_path):
    assert status(["new", "first", "--lang", "en"]) == 0
    assert status(["new", "second", "--from", "first.yaml", "--lang", "en"]) == 0
    assert "extends: first.yaml\n" in (tmp_path / "second.yaml").read_text(encoding="utf-8")
    (tmp_path / "below").mkdir()
    assert status(["new", "below/third", "--lang", "en"]) == 0
    assert status(["new", "fourth", "--from", "below/third.yaml", "--lang", "en"]) == 0
    assert "extends: below/third.yaml\n" in (tmp_path / "fourth.yaml").read_text(encoding="utf-8")
    assert all(not report.problems for report in check(["second.yaml", "fourth.yaml"]))


def test_a_shipped_scenario_named_by_its_path_is_extended_by_its_id(tmp_path):
    path = str(on_shelf()["lantern-strait"])
    assert status(["new", "mine", "--from", path, "--lang", "en"]) == 0
    assert "extends: lantern-strait\n" in (tmp_path / "mine.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_a_whole_crisis_is_sound_and_plays_and_nothing_in_it_is_dead(tmp_path, lang):
    assert status(["new", "my-crisis", "--whole", "--lang", lang]) == 0
    assert [report.problems for report in check(["my-crisis.yaml"])] == [()]
    scenario = load("my-crisis.yaml")
    assert scenario.id == "my-crisis"
    assert findings(scenario, soak(scenario.rules, 3000)) == []
    session = Session.begin(scenario, {}, seed=7)
    while not session.is_over:
        assert session.advance() is None
    remarks = re.findall(r"^# (.*)$", (tmp_path / "my-crisis.yaml").read_text(encoding="utf-8"), re.MULTILINE)
    assert len(remarks) > 15
    assert bool(re.search("[가-힣]", "".join(remarks))) == (lang == "ko")


def test_both_languages_of_a_crisis_play_alike_and_no_remark_is_left_over():
    texts = [crisis_text("mine", language) for language in ("ko", "en")]
    assert not re.search(r"^#(ko|en)|FILE|NAME", "".join(texts), re.MULTILINE)
    bare = [re.sub(r"^#.*\n", "", text, flags=re.MULTILINE) for text in texts]
    assert bare[0] == bare[1]


def test_a_whole_crisis_starts_from_nothing_else(capsys):
    assert status(["new", "mine", "--whole", "--from", "lantern-strait", "--lang", "en"]) == 2
    assert "--whole" in capsys.readouterr().err


def test_a_whole_crisis_never_takes_another_files_place(tmp_path, capsys):
    (tmp_path / "mine.yaml").write_text("mine\n", encoding="utf-8")
    assert status(["new", "mine", "--whole", "--lang", "en"]) == 2
    assert "E233" in capsys.readouterr().err
    assert (tmp_path / "mine.yaml").read_text(encoding="utf-8") == "mine\n"
