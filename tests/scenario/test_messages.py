"""One broken file a message, with the expected text beside it in both languages."""

import os
import re
from pathlib import Path
from typing import Any

import pytest

from game.faces.words import Words
from game.scenario import grow
from game.scenario.check import check
from game.scenario.load import examine, gather, gather_combined
from game.scenario.new import COMMENTS, write_patch
from game.scenario.problem import MOST
from game.where import data_folder

BROKEN = Path(__file__).parent / "broken"
TOGETHER = ".together"
"""A folder of patches that are laid over the example together."""


def cases():
    files = [file for file in sorted(BROKEN.iterdir()) if file.suffix != ".txt"]
    return [pytest.param(file, id=file.name) for file in files]


def problems_of(file: Path):
    if file.suffix == TOGETHER:
        patches = sorted(patch for patch in file.iterdir() if patch.name != "other.yaml")
        return examine(gather_combined("lantern-strait", [f"{file.name}/{patch.name}" for patch in patches]))[1]
    return [problem for report in check([file.name]) for problem in report.problems]


@pytest.mark.parametrize("file", cases())
def test_a_broken_file_is_told_as_expected(file, beside, monkeypatch):
    monkeypatch.chdir(BROKEN)
    problems = problems_of(file)
    assert file.name[:4] in {problem.code for problem in problems}
    beside(file, problems)


def pipe(folder):
    os.mkfifo(folder / "pipe.yaml")
    return check(["pipe.yaml"])[0].problems


def locked(folder, monkeypatch):
    (folder / "locked.yaml").write_text("format: 1\n")

    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    return check(["locked.yaml"])[0].problems


def folder_as_file(folder):
    (folder / "parts" / "table.yaml").mkdir(parents=True)
    (folder / "parts" / "table.yaml" / "more.txt").touch()
    return check(["parts"])[0].problems


def huge(folder):
    (folder / "huge.yaml").write_text("# \n" * 700_000)
    return check(["huge.yaml"])[0].problems


def many_values(folder):
    (folder / "many.yaml").write_text("meters: [" + "1, " * grow.MAX_NODES + "1]\n")
    return examine(gather("many.yaml"))[1]


def way_out(folder):
    (folder / "outside.yaml").write_text("secret: 1\n")
    (folder / "inside").mkdir()
    (folder / "inside" / "table.yaml").symlink_to(folder / "outside.yaml")
    return check(["inside"])[0].problems


def several(folder):
    for name in ("one", "two"):
        (folder / "shelf").mkdir(exist_ok=True)
        (folder / "shelf" / f"{name}.yaml").write_text(f"id: {name}\n")
    return examine(gather("shelf"))[1]


def empty(folder):
    (folder / "empty").mkdir()
    return check(["empty"])[0].problems


def endless(folder):
    lines = [f"  - sett: x{number}\n" for number in range(MOST + 7)]
    head = "format: 1\nid: endless\nextends: lantern-strait\ntitle: {ko: 끝없는, en: Endless}\nchange:\n"
    (folder / "endless.yaml").write_text(head + "".join(lines))
    return examine(gather("endless.yaml"))[1][-1:]


def tower(folder):
    for number in range(25):
        text = f"format: 1\nid: p{number}\nextends: p{number + 1}.yaml\ntitle: {{ko: 탑, en: Tower}}\nchange: []\n"
        (folder / f"p{number}.yaml").write_text(text)
    return examine(gather("p0.yaml"))[1]


def circle(folder):
    for one, other in ("ab", "ba"):
        text = f"format: 1\nid: {one}\nextends: {other}.yaml\ntitle: {{ko: 맴돌기, en: Circle}}\nchange: []\n"
        (folder / f"{one}.yaml").write_text(text)
    return examine(gather("a.yaml"))[1]


def link_out(folder):
    (folder / "inner").mkdir()
    (folder / "outside.yaml").write_text("format: 1\nid: outside\n")
    (folder / "inner" / "near.yaml").symlink_to(folder / "outside.yaml")
    text = "format: 1\nid: link\nextends: near.yaml\ntitle: {ko: 링크, en: A link}\nchange: []\n"
    (folder / "inner" / "link.yaml").write_text(text)
    return examine(gather("inner/link.yaml"))[1]


def many_changes(folder):
    changes = "".join(f"  - {{set: meters.trust.start, to: {number}}}\n" for number in range(502))
    head = "format: 1\nid: many\nextends: lantern-strait\ntitle: {ko: 많이, en: Many}\nchange:\n"
    (folder / "many.yaml").write_text(head + changes)
    return [problem for problem in gather("many.yaml").problems if problem.code == "E225"]


def new(name, base="lantern-strait"):
    tree = gather("lantern-strait").tree
    assert tree is not None
    answer = write_patch(name, base, tree, dict.fromkeys(COMMENTS, ""))
    return [answer]


def taken(folder):
    (folder / "mine.yaml").write_text("mine\n")
    return new("mine")


def base_elsewhere(folder):
    (folder / "elsewhere").mkdir()
    (folder / "elsewhere" / "base.yaml").write_text((data_folder("scenarios") / "lantern-strait.yaml").read_text())
    (folder / "here").mkdir()
    return new("here/mine", "elsewhere/base.yaml")


BUILT: dict[str, Any] = {
    "E101": lambda folder: check(["lantern-stait"])[0].problems,
    "E101-nul": lambda folder: check(["a\0b"])[0].problems,
    "E102": pipe,
    "E103": locked,
    "E104": folder_as_file,
    "E105": huge,
    "E110": empty,
    "E113": many_values,
    "E114": way_out,
    "E116": several,
    "E129": endless,
    "E204-link": link_out,
    "E205-circle": circle,
    "E206": tower,
    "E225": many_changes,
    "E231": lambda folder: new("Früh Angebot"),
    "E232": lambda folder: new("lantern-strait"),
    "E233": taken,
    "E234": lambda folder: new("nowhere/mine"),
    "E235": base_elsewhere,
}
"""Mistakes that no file in a repository can hold."""


@pytest.mark.parametrize("name", BUILT)
def test_what_no_file_can_hold_is_told_as_expected(name, beside, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    make = BUILT[name]
    problems = make(tmp_path, monkeypatch) if make is locked else make(tmp_path)
    monkeypatch.undo()
    monkeypatch.chdir(tmp_path)
    assert name[:4] in {problem.code for problem in problems}
    beside(BROKEN / f"{name}.built", problems)


def codes_in_words():
    text = (data_folder("assets") / "words" / "en" / "problems.ftl").read_text(encoding="utf-8")
    return set(re.findall(r"^problem-([EW]\d{3}) ", text, re.MULTILINE))


def test_every_message_has_its_broken_file():
    told = {file.name[:4] for file in BROKEN.iterdir() if file.suffix != ".txt"} | {name[:4] for name in BUILT}
    assert codes_in_words() == told


def codes_in_code():
    source = "".join(file.read_text(encoding="utf-8") for file in Path(grow.__file__).parent.rglob("*.py"))
    return set(re.findall(r'"([EW]\d{3})"', source))


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_code_has_words_and_help(language):
    words = Words(language)
    codes = codes_in_code()
    assert len(codes) > 60
    assert not [code for code in sorted(codes) if not words.has(f"problem-{code}")]
    assert not [code for code in sorted(codes) if not words.has(f"problem-{code}.help")]


def facts_by_message(language):
    page = (data_folder("assets") / "words" / language / "problems.ftl").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=problem-)", page)
    return {entry.split(" ", 1)[0]: set(re.findall(r"\$(\w+)", entry)) for entry in entries}


def test_both_languages_say_the_same_messages_with_the_same_facts():
    assert facts_by_message("en") == facts_by_message("ko")
