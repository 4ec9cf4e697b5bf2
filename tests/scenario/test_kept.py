"""What was read once is not read again, unless a letter of it has changed."""

import os

import pytest

from game.scenario.load import load, load_combined
from game.scenario.problem import Unsound

HEAD = "format: 1\nid: {}\nextends: {}\ntitle: {{ko: 시험, en: A test}}\nchange: [{{set: meters.{}.start, to: {}}}]\n"
BASE = HEAD.format("base", "lantern-strait", "trust", 41)
PATCH = HEAD.format("patch", "base.yaml", "alarm", 31)


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "base.yaml").write_text(BASE, encoding="utf-8")
    (tmp_path / "patch.yaml").write_text(PATCH, encoding="utf-8")


def test_the_same_files_give_the_same_scenario_at_once():
    assert load("patch.yaml") is load("patch.yaml")
    assert load_combined("lantern-strait", ["patch.yaml"]) is load_combined("lantern-strait", ["patch.yaml"])
    assert load("patch.yaml") is not load("base.yaml")


@pytest.mark.parametrize("name", ["patch.yaml", "base.yaml"])
def test_one_letter_more_or_less_is_seen_even_at_the_same_time_and_length(name, tmp_path):
    before, file = load("patch.yaml"), tmp_path / name
    saved = file.stat()
    file.write_text(file.read_text(encoding="utf-8").replace("1}]", "2}]"), encoding="utf-8")
    os.utime(file, ns=(saved.st_atime_ns, saved.st_mtime_ns))
    after = load("patch.yaml")
    assert file.stat().st_size == saved.st_size
    assert after.sha256 != before.sha256
    meters = after.sheet.meters
    assert (meters["trust"].start, meters["alarm"].start) == ((42, 31) if name == "base.yaml" else (41, 32))


def test_a_mistake_is_found_after_a_sound_version_and_mended_after_it(tmp_path):
    sound = load("patch.yaml")
    (tmp_path / "base.yaml").unlink()
    with pytest.raises(Unsound):
        load("patch.yaml")
    (tmp_path / "base.yaml").write_text(BASE.replace("meters", "metres"), encoding="utf-8")
    with pytest.raises(Unsound):
        load("patch.yaml")
    (tmp_path / "base.yaml").write_text(BASE, encoding="utf-8")
    assert load("patch.yaml").sha256 == sound.sha256
