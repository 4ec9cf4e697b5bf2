"""Notes and forecasts on a path: kept at every letter, read again, and never lost to a damaged file."""

import json

import pytest

from game.play.notes import LONGEST_NOTE, MOST, Guess, Notes, keep, path_of_record, read_notes


@pytest.fixture
def path(tmp_path):
    return tmp_path / "strait.record.notes.json"


def kept(path, notes=None):
    notes, refusal = keep(
        (notes or Notes(path))
        .noting("1931-03-02", "안개 = fog")
        .guessing("1931-05-04", "fleet", Guess("in_strait", 75))
    )
    assert refusal is None
    return notes


def test_what_was_written_is_read_again(path):
    written = kept(path)
    assert read_notes(path) == written
    assert written.notes == {"1931-03-02": "안개 = fog"}
    assert written.guesses[("1931-05-04", "fleet")] == Guess("in_strait", 75)


def test_a_note_emptied_is_no_note(path):
    assert kept(path).noting("1931-03-02", "  ").notes == {}


def test_a_note_has_an_end(path):
    assert len(Notes(path).noting("1931-03-02", "x" * 10_000).notes["1931-03-02"]) == LONGEST_NOTE


def test_half_a_character_is_left_out_and_hangul_put_together(path):
    written, refusal = keep(Notes(path).noting("1931-03-02", "a\ud800b \u110b\u1161\u11ab"))
    assert refusal is None
    assert written.notes == {"1931-03-02": "ab 안"}


def test_no_file_is_no_notes(path):
    assert read_notes(path) == Notes(path)


BROKEN = [
    b"",
    b"\xff\xfe\x00",
    b"[]",
    b'{"kind": "notes", "format": 2, "notes": {}, "forecasts": []}',
    b'{"kind": "notes", "format": 1, "notes": {"a": 1}, "forecasts": []}',
    b'{"kind": "notes", "format": 1, "notes": {}, "forecasts": ',
    b'{"kind":"notes","format":1,"notes":{},"forecasts":[{"date":"","what":"","option":"","percent":400}]}',
    b'{"kind": "notes", "format": 1, "notes": {}, "forecasts": [], "more": 1}',
    b"[" * 100_000,
    json.dumps(
        {"kind": "notes", "format": 1, "notes": {str(n): "" for n in range(MOST + 1)}, "forecasts": []}
    ).encode(),
]


@pytest.mark.parametrize("raw", BROKEN, ids=range(len(BROKEN)))
def test_a_damaged_file_is_told_of_and_set_aside_when_there_is_something_new(path, raw):
    path.write_bytes(raw)
    found = read_notes(path)
    assert found.damaged is not None
    assert found.damaged.code == "notes-unreadable"
    assert path.read_bytes() == raw, "reading changes nothing"
    written = kept(path, found)
    assert written.damaged is None
    assert read_notes(path) == written
    assert [file.read_bytes() for file in path.parent.glob("*.damaged-*")] == [raw]


def test_a_folder_that_is_gone_is_said(path):
    notes, refusal = keep(Notes(path.parent / "gone" / "x.notes.json").noting("1931-03-02", "a"))
    assert refusal is not None
    assert refusal.code == "notes-not-kept"
    assert notes.notes == {"1931-03-02": "a"}, "what was written is still there to be read"


def test_the_record_of_a_scenario_has_one_place(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    path = path_of_record("strait")
    assert path is not None
    assert path == path_of_record("strait")
    assert path.parent.is_dir()
