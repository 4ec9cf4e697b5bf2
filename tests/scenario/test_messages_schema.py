"""One broken file a message about content: each is laid into a small sound scenario and says one thing wrong."""

import re

import pytest

from game.scenario.build import build
from game.where import data_folder

from .frames import FRAME, FRAMES, sound, tree_of

NOT_SHIPPED = {"W701.yaml"}
WITHOUT_EVIDENCE = {"E601.yaml"}
IN_A_CIRCLE = {"E411.yaml"}
"""Each of the two roles is told."""


def cases():
    return sorted(file.name for file in FRAMES.glob("[EW]*.yaml"))


@pytest.mark.parametrize("name", cases())
def test_a_broken_file_is_told_as_expected(name, beside, monkeypatch):
    monkeypatch.chdir(FRAMES)
    frame = FRAME[:1] if name in WITHOUT_EVIDENCE else FRAME
    _, problems = build(tree_of(*frame, name), shipped=name not in NOT_SHIPPED)
    assert [problem.code for problem in problems] == [name[:4]] * (2 if name in IN_A_CIRCLE else 1)
    beside(FRAMES / name, problems)


def test_the_frame_itself_is_sound():
    assert sound().id == "two-mills"


def test_every_message_has_its_broken_file():
    text = (data_folder("assets") / "words" / "en" / "problems-schema.ftl").read_text(encoding="utf-8")
    told = set(re.findall(r"^problem-([EW]\d{3}) ", text, re.MULTILINE))
    assert told == {name[:4] for name in cases()}


def facts_by_message(language):
    page = (data_folder("assets") / "words" / language / "problems-schema.ftl").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=problem-)", page)
    return {entry.split(" ", 1)[0]: set(re.findall(r"\$(\w+)", entry)) for entry in entries}


def test_both_languages_say_the_same_messages_with_the_same_facts():
    assert facts_by_message("en") == facts_by_message("ko")
