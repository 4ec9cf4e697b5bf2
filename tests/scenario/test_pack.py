"""A pack opens as what was packed, and whatever is no pack is refused with a sentence."""

import json
import re
import zipfile
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.faces.command import status
from game.faces.words import Words
from game.scenario import pack
from game.scenario.check import check
from game.scenario.load import examine, gather, load
from game.scenario.pack import ABOUT, LABEL, LAYOUT, PLAIN_FILE, SCENARIO, SUFFIX, packed, spelled_out
from game.scenario.read import read, read_text
from game.scenario.shelf import on_shelf
from game.where import data_folder

from ..conftest import is_nightly

PATCH = """format: 1
id: mine
extends: lantern-strait
title: {ko: 시험, en: A test}
change:
- {remove: drift.cooling}
"""


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def bytes_of(name="lantern-strait"):
    tree = gather(name).tree
    assert tree is not None
    return packed(name, tree, "A page.\n")


def refused(data: bytes):
    Path("x.armistice").write_bytes(data)
    (report,) = check(["x.armistice"])
    (problem,) = report.problems
    assert not report.is_readable
    return problem


def changed(change):
    """Return a pack written anew by `change(members)`, which yields (ZipInfo or name, data)."""
    with zipfile.ZipFile(BytesIO(bytes_of())) as file:
        members = {name: file.read(name) for name in LAYOUT}
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as file, pytest.MonkeyPatch.context() as patch:
        patch.setattr("warnings.warn", lambda *_, **__: None)  # zipfile warns of equal names
        for info, data in change(members):
            file.writestr(info, data)
    return out.getvalue()


def plain(name):
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.external_attr = PLAIN_FILE
    return info


def labelled(members, **label):
    sums = {name: sha256(members[name]).hexdigest() for name in (ABOUT, SCENARIO)}
    return json.dumps({"pack": 1, "id": "x", "sha256": sums, **label}).encode()


@pytest.mark.parametrize("name", ["lantern-strait", "calm", "no-threats"])
def test_a_pack_is_the_scenario_it_was_made_from(name, tmp_path):
    where = name if name in on_shelf() else "calm.yaml"
    (tmp_path / "calm.yaml").write_text(PATCH, encoding="utf-8")
    assert status(["pack", where, "-o", "x.armistice"]) == 0
    before, after = load(where), load("x.armistice")
    assert after.sha256 == before.sha256
    assert after.sheet == before.sheet
    assert after.evidence == before.evidence


def test_what_is_packed_twice_has_the_same_bytes_wherever_it_is_written(tmp_path):
    assert status(["pack", "lantern-strait"]) == status(["pack", "lantern-strait", "-o", "other.armistice"]) == 0
    assert Path("lantern-strait.armistice").read_bytes() == Path("other.armistice").read_bytes()
    assert status(["pack", "other.armistice", "-o", "again.armistice"]) == 0
    assert load("again.armistice").sha256 == load("lantern-strait").sha256
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        f"{name}{SUFFIX}" for name in ("again", "lantern-strait", "other")
    ]


def test_a_pack_tells_its_terms_and_sources_in_both_languages():
    assert status(["pack", "lantern-strait", "--licence", "CC0", "--credits", "Class 3-2"]) == 0
    with zipfile.ZipFile("lantern-strait.armistice") as file:
        about = file.read(ABOUT).decode()
    assert "등대 해협" in about
    assert "The Lantern Strait" in about
    assert about.count("CC0") == about.count("Class 3-2") == 2
    assert about.count("CC BY 4.0") == 2


def test_a_pack_is_played_explored_replayed_and_checked(capsys):
    assert status(["pack", "lantern-strait"]) == 0
    name = "lantern-strait.armistice"
    assert status(["check", name]) == 0
    assert status(["explore", name, "--worlds", "50", "--json"]) == 0
    Path("script").write_text("", encoding="utf-8")
    assert status(["play", name, "--text", "--script", "script", "--save", "g.game.jsonl"]) == 0
    capsys.readouterr()
    assert status(["replay", name, "--lang", "en"]) == 2
    assert "record" in capsys.readouterr().err  # it is read as a scenario; this one only has no recorded history


def test_a_faulty_scenario_is_not_packed(capsys):
    Path("wrong.yaml").write_text(PATCH + "- {set: metres.trust.start, to: 1}\n", encoding="utf-8")
    assert status(["pack", "wrong.yaml", "--lang", "en"]) == 2
    assert "E214" in capsys.readouterr().err
    assert not list(Path().glob(f"*{SUFFIX}"))


def test_where_a_pack_cannot_be_written_is_said(capsys):
    assert status(["pack", "lantern-strait", "-o", "nowhere/x.armistice", "--lang", "en"]) == 2
    assert "nowhere/x.armistice" in capsys.readouterr().err
    assert status(["pack", "lantern-strait", "-o", "x.yaml", "--lang", "en"]) == 2
    assert SUFFIX in capsys.readouterr().err


def link(name):
    info = plain(name)
    info.external_attr = 0o120777 << 16
    return info


def pressed(name):
    info = plain(name)
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def bomb(members):
    yield LABEL, members[LABEL]
    yield ABOUT, members[ABOUT]
    yield pressed(SCENARIO), b"#" * 100_000_000


def nested(members):
    return [*((plain(name), members[name]) for name in LAYOUT), (plain("more.zip"), bytes_of())]


def patched(members):
    inside = {**members, SCENARIO: PATCH.encode()}
    return [(plain(name), {**inside, LABEL: labelled(inside)}[name]) for name in LAYOUT]


HOSTILE = {
    "a way out": ("E152", "name", lambda m: [(plain("../out.yaml"), b"x"), *m.items()]),
    "a root": ("E152", "name", lambda m: [(plain("/etc/passwd"), b"x"), *m.items()]),
    "another file": ("E152", "name", lambda m: [*((plain(n), m[n]) for n in LAYOUT), (plain("a.py"), b"x")]),
    "a pack in a pack": ("E152", "name", nested),
    "twice": ("E152", "twice", lambda m: [*((plain(n), m[n]) for n in LAYOUT), (plain(SCENARIO), b"id: other")]),
    "a link": ("E152", "link", lambda m: [*((plain(n), m[n]) for n in LAYOUT[:2]), (link(SCENARIO), b"/etc/passwd")]),
    "a bomb": ("E152", "pressed", lambda m: [(plain(n) if isinstance(n, str) else n, d) for n, d in bomb(m)]),
    "another order": ("E152", "layout", lambda m: [(plain(n), m[n]) for n in reversed(LAYOUT)]),
    "one missing": ("E152", "layout", lambda m: [(plain(n), m[n]) for n in LAYOUT[:2]]),
    "altered": ("E153", "sum", lambda m: [(plain(n), m[n] + b"# more\n" * (n == SCENARIO)) for n in LAYOUT]),
    "no label": ("E153", "label", lambda m: [(plain(n), b"[]" if n == LABEL else m[n]) for n in LAYOUT]),
    "a patch": ("E153", "patch", patched),
    "newer": ("E154", None, lambda m: [(plain(n), labelled(m, pack=2) if n == LABEL else m[n]) for n in LAYOUT]),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_hostile_or_damaged_is_refused_with_a_sentence(name):
    code, kind, change = HOSTILE[name]
    problem = refused(changed(change))
    assert (problem.code, problem.facts.get("kind")) == (code, kind)
    for language in ("en", "ko"):
        words = Words(language)
        assert words.say(f"problem-{problem.code}", **problem.facts)
        assert not words.faults


def test_what_is_locked_is_refused():
    data = bytearray(bytes_of())
    with zipfile.ZipFile(BytesIO(bytes(data))) as file:
        at = file.start_dir
    data[at + 8] |= 1  # the flag of encryption in the first entry of the directory
    assert refused(bytes(data)).facts["kind"] == "locked"


@pytest.mark.parametrize("ends", ["before", "behind"])
def test_what_hides_outside_is_refused(ends):
    data, more = bytes_of(), b"#!/bin/sh\n"
    assert refused(more + data if ends == "before" else data + more).facts["kind"] == "layout"


def test_what_is_too_large_is_not_read():
    assert refused(b"\0" * (pack.LARGEST + 1)).code == "E155"


def test_a_scenario_too_large_for_a_pack_is_not_packed(monkeypatch, capsys):
    monkeypatch.setattr("game.faces.commands.pack.MAX_BYTES", 1000)
    assert status(["pack", "lantern-strait", "--lang", "en"]) == 2
    assert "E156" in capsys.readouterr().err


@pytest.mark.parametrize("data", [b"", b"PK", b"PK\x03\x04", b"format: 1\nid: x\n", b"\0" * 100])
def test_what_is_no_zip_is_refused(data):
    assert refused(data).code == "E151"


SOUND = bytes_of()


@given(st.lists(st.tuples(st.integers(0, len(SOUND) - 1), st.integers(0, 255)), min_size=1, max_size=8), st.data())
def test_any_bytes_are_answered(changes, data):
    """Whatever is changed or cut, the answer is a scenario that is the same, or a problem; never an exception."""
    broken = bytearray(SOUND)
    tail = len(SOUND) - 400  # the directory, where most of a zip file's meaning is
    for at, byte in changes:
        broken[tail + at % 400 if data.draw(st.booleans()) else at] = byte
    cut = data.draw(st.integers(0, len(SOUND)) | st.just(len(SOUND)))
    file = Path("fuzzed.armistice")
    file.write_bytes(bytes(broken[:cut]))
    reading = read(file, file.name)
    if reading.tree is None:
        assert reading.problems
    else:
        assert spelled_out(reading.tree) == SOUND_TEXT


SOUND_TEXT = zipfile.ZipFile(BytesIO(SOUND)).read(SCENARIO).decode()


BY_DAY = ["lantern-strait", "korea-1953", "lesson-90", "reading-release-decisive"]
"""A small one, the full one, one with the most added to it, one with the most changed."""


@pytest.mark.parametrize("name", on_shelf() if is_nightly() else BY_DAY)
def test_every_shipped_scenario_is_spelled_out_whole(name):
    tree = gather(name).tree
    assert tree is not None
    again = read_text(spelled_out(tree), "again.yaml").tree
    assert again is not None
    assert without_places(again) == without_places(tree)


def without_places(node):
    if hasattr(node, "text"):
        return node.text, node.quoted
    if isinstance(node.items, dict):
        return {key: without_places(inner) for key, inner in node.items.items()}
    return [without_places(inner) for inner in node.items]


def test_both_languages_say_the_same_with_the_same_facts():
    pages = [
        (data_folder("assets") / "words" / one / "problems-pack.ftl").read_text(encoding="utf-8")
        for one in ("en", "ko")
    ]
    facts = [
        {entry.split(" ", 1)[0]: set(re.findall(r"\$(\w+)", entry)) for entry in re.split(r"\n(?=problem-)", page)}
        for page in pages
    ]
    assert facts[0] == facts[1]


def test_an_unsound_pack_tells_where_in_it():
    def wrong(members):
        inside = {**members, SCENARIO: members[SCENARIO].replace(b"status_quo: full", b"status_quo: fool")}
        return [(plain(name), {**inside, LABEL: labelled(inside)}[name]) for name in LAYOUT]

    Path("x.armistice").write_bytes(changed(wrong))
    problem = examine(gather("x.armistice"))[1][0]
    assert problem.code == "E401"
    assert problem.place.file == f"x.armistice/{SCENARIO}"
