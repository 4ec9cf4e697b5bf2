import json
import os

import pytest

from game import __version__
from game.faces.words import Words
from game.play.commands import Pull, Refused, Send
from game.play.journal import FORMAT, RULES_VERSION, read, understand, written
from game.play.session import Session

from .wishes import code_of, dice_of


def lines_of(path):
    return path.read_bytes().splitlines(keepends=True)


def why(do, *args) -> str:
    """Return the code of the refusal that opening raises, and see that both languages have its sentence."""
    with pytest.raises(Refused) as refused:
        do(*args)
    refusal = refused.value.refusal
    for words in (Words("en"), Words("ko")):
        assert words.say(f"refusal-{refusal.code}", **refusal.facts)
        assert not words.faults
    return refusal.code


def test_the_first_lines_say_what_game_it_is(scenario, saved):
    head, copy = (json.loads(line) for line in lines_of(saved(until=0))[:2])
    assert head["kind"] == "game"
    assert (head["format"], head["rules"], head["app"]) == (FORMAT, RULES_VERSION, __version__)
    assert (head["scenario"], head["scenario_sha256"]) == (scenario.id, scenario.sha256)
    assert head["seats"] == {"premier": "human", "chancellor": "fast", "envoy": "human"}
    assert set(copy) == {"kind", "copy"}


def test_each_sitting_has_its_bundles_and_what_came_of_them(saved):
    journal = read(saved(until=3))
    assert [type(line).__name__ for line in journal.lines] == ["DecisionLine"] * 3 + ["TurnLine"] + [
        "DecisionLine"
    ] * 3 + ["TurnLine"] + ["DecisionLine"] * 3 + ["TurnLine"]
    assert [line.turn for line in journal.turns] == [0, 1, 2]
    assert {line.by for line in journal.lines if line.kind == "decision"} == {"human", "fast"}
    assert all(one.rule for line in journal.turns for one in line.told)


def test_reading_and_writing_are_each_other_undone(saved):
    path = saved()
    journal = read(path)
    assert b"".join(written(line) for line in journal.lines) == b"".join(lines_of(path)[2:])
    assert written(journal.head) == lines_of(path)[0]
    assert journal.is_over
    assert (journal.whole, journal.torn) == (path.stat().st_size, 0)


def test_equal_games_have_equal_journals(saved):
    assert saved(name="one").read_bytes() == saved(name="two").read_bytes()


def test_what_is_drafted_and_not_sent_is_not_written(scenario, tmp_path):
    session = Session.begin(scenario, {"premier": "human"}, 7, tmp_path / "game")
    before = (tmp_path / "game").read_bytes()
    session.decide("premier", Pull("rally", "do"))
    assert (tmp_path / "game").read_bytes() == before


def test_a_new_game_never_takes_the_place_of_a_file(scenario, tmp_path):
    (tmp_path / "game").write_text("mine")
    assert why(Session.begin, scenario, {}, 1, tmp_path / "game") == "journal-exists"
    assert (tmp_path / "game").read_text() == "mine"
    assert [file.name for file in tmp_path.iterdir()] == ["game"]


def test_a_folder_that_is_not_there_is_said(scenario, tmp_path):
    assert why(Session.begin, scenario, {}, 1, tmp_path / "none" / "game") == "cannot-save"


def test_a_torn_last_line_is_dropped_wherever_it_was_torn(saved):
    path = saved(until=2)
    data = path.read_bytes()
    whole = [sum(map(len, lines_of(path)[:count])) for count in range(2, 11)]
    for end in sorted({*range(whole[-2], len(data)), *range(whole[0], len(data), 97)}):
        journal = understand(data[:end], "torn")
        assert journal.whole == max(size for size in whole if size <= end)
        assert journal.torn == end - journal.whole


def test_a_torn_game_goes_on_from_its_last_whole_line(saved):
    path = saved(until=2)
    whole = path.read_bytes()
    path.write_bytes(whole + b'{"kind":"decision","turn":2,"role":"pre')
    session = Session.open(path)
    assert [notice.code for notice in session.notices] == ["journal-torn"]
    assert session.turn == 2
    assert path.read_bytes().startswith(whole + b'{"kind"')
    assert session.decide("premier", Send()) is None
    assert path.read_bytes().startswith(whole + b'{"kind":"decision","turn":2,"role":"premier","by":"human"')
    assert Session.open(path).notices == []


def test_a_line_cut_to_nothing_but_noughts_is_torn(saved):
    path = saved(until=2)
    path.write_bytes(path.read_bytes() + b"\0" * 4096)
    assert Session.open(path).turn == 2


def altered(line, **changes):
    return json.dumps({**json.loads(line), **changes}).encode() + b"\n"


def bundle(lines, **changes):
    """Return the lines with the first bundle altered."""
    return [*lines[:2], altered(lines[2], **changes), *lines[3:]]


ORACLE = {"premier": "oracle", "chancellor": "fast", "envoy": "fast"}

FOREIGN = {
    "nothing": (lambda lines: [], "journal-no-game"),
    "text": (lambda lines: [b"Dear Sir,\n", b"the strait\n"], "journal-no-game"),
    "other JSON": (lambda lines: [b'{"kind":"recipe"}\n'], "journal-no-game"),
    "JSON that is no object": (lambda lines: [b"[1,2]\n"], "journal-no-game"),
    "a picture": (lambda lines: [b"\x89PNG\r\n\x1a\n\x00\x00\x00\n"], "journal-no-game"),
    "UTF-16": (lambda lines: [lines[0].decode().encode("utf-16")], "journal-no-game"),
    "other rules": (lambda lines: [altered(lines[0], rules="1999.9"), *lines[1:]], "journal-rules"),
    "a newer format": (lambda lines: [altered(lines[0], format=2), *lines[1:]], "journal-format"),
    "a format before the first": (lambda lines: [altered(lines[0], format=0), *lines[1:]], "journal-format"),
    "a head with more in it": (lambda lines: [altered(lines[0], mood="calm"), *lines[1:]], "journal-damaged"),
    "a head with less in it": (lambda lines: [altered(lines[0], seats=None), *lines[1:]], "journal-damaged"),
    "a seed that is a text": (lambda lines: [altered(lines[0], seed="7"), *lines[1:]], "journal-damaged"),
    "a seed out of range": (lambda lines: [altered(lines[0], seed=2**60), *lines[1:]], "journal-damaged"),
    "a mind we do not have": (
        lambda lines: [altered(lines[0], seats=ORACLE), *lines[1:]],
        "unknown-mind",
    ),
    "a seat left out": (lambda lines: [altered(lines[0], seats={"premier": "human"}), *lines[1:]], "journal-damaged"),
    "a seat we do not have": (
        lambda lines: [altered(lines[0], seats={**json.loads(lines[0])["seats"], "king": "fast"}), *lines[1:]],
        "journal-damaged",
    ),
    "no scenario": (lambda lines: [lines[0], *lines[2:]], "journal-damaged"),
    "only a head": (lambda lines: lines[:1], "journal-damaged"),
    "a line left out": (lambda lines: [*lines[:5], *lines[6:]], "journal-damaged"),
    "a bundle left out": (lambda lines: [*lines[:3], *lines[4:]], "journal-damaged"),
    "two lines in one": (lambda lines: [*lines[:4], lines[4][:-1] + lines[5], *lines[6:]], "journal-damaged"),
    "lines swapped": (lambda lines: [*lines[:5], lines[6], lines[5], *lines[7:]], "journal-damaged"),
    "a line twice": (lambda lines: [*lines[:4], lines[3], *lines[4:]], "journal-damaged"),
    "an empty line": (lambda lines: [*lines[:4], b"\n", *lines[4:]], "journal-damaged"),
    "bytes that are no text": (lambda lines: [*lines[:4], b"\xff\xfe\n", *lines[4:]], "journal-damaged"),
    "deep nesting": (lambda lines: [*lines[:4], b"[" * 200_000 + b"\n", *lines[4:]], "journal-damaged"),
    "an endless number": (lambda lines: [*lines[:4], b'{"turn":' + b"9" * 99_999 + b"}\n"], "journal-damaged"),
    "not a number": (
        lambda lines: [*lines[:5], lines[5].replace(b'"amount":-', b'"amount":NaN,"x":-', 1), *lines[6:]],
        "journal-damaged",
    ),
    "a bundle of no commands": (
        lambda lines: bundle(lines, did=[{"do": "vote"}]),
        "journal-damaged",
    ),
    "a role that does not sit": (lambda lines: bundle(lines, role="king"), "journal-damaged"),
    "a decision that is not possible": (
        lambda lines: bundle(lines, did=[{"do": "accept", "instrument": "accord"}]),
        "journal-differs",
    ),
    "an id that does not exist": (
        lambda lines: bundle(lines, did=[{"do": "accept", "instrument": "../../x"}]),
        "journal-differs",
    ),
}


@pytest.mark.parametrize(("alter", "code"), FOREIGN.values(), ids=FOREIGN)
def test_what_is_no_game_of_ours_is_refused_in_words_and_left_alone(saved, alter, code):
    path = saved(until=2)
    path.write_bytes(b"".join(alter(lines_of(path))))
    data = path.read_bytes()
    assert why(Session.open, path) == code
    assert path.read_bytes() == data


def test_damage_is_said_with_its_line_and_what_is_whole_before_it(saved):
    path = saved(until=3)
    lines = lines_of(path)
    path.write_bytes(b"".join([*lines[:7], b"ink\n", *lines[8:]]))
    with pytest.raises(Refused) as refused:
        Session.open(path)
    assert refused.value.refusal.facts == {"file": path.name, "line": 8, "turns": 1}


def test_what_is_no_file_is_said(tmp_path, saved):
    assert why(Session.open, tmp_path / "none") == "journal-missing"
    assert why(Session.open, tmp_path) == "journal-is-a-folder"
    assert why(Session.open, tmp_path / "a\0b") == "journal-unreadable"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert why(Session.open, tmp_path / "pipe") == "journal-unreadable"


def test_a_file_larger_than_any_game_is_not_read(tmp_path):
    with (tmp_path / "vast").open("wb") as file:
        file.truncate(10_000_000_000)
    assert why(Session.open, tmp_path / "vast") == "journal-too-large"


def test_a_disk_that_is_full_refuses_and_loses_nothing(saved, monkeypatch):
    path = saved(until=1)
    session = Session.open(path)
    session.decide("premier", Pull("close_strait", "speak"))
    before = path.read_bytes()

    def full(handle):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", full)
        assert code_of(session.decide("premier", Send())) == "cannot-save"
    assert path.read_bytes() == before
    assert not session.has_sent("premier")
    assert session.draft("premier") == (Pull("close_strait", "speak"),)
    assert session.decide("premier", Send()) is None
    assert Session.open(path).has_sent("premier")


def test_a_sitting_that_cannot_be_saved_can_be_played_a_moment_later(saved, monkeypatch):
    path = saved(until=1)
    session = Session.open(path)
    session.decide("premier", Send())
    written_so_far = []

    def full_at_the_second(handle):
        written_so_far.append(handle)
        if len(written_so_far) > 1:
            raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", full_at_the_second)
        assert code_of(session.decide("envoy", Send())) == "cannot-save"
    assert session.has_sent("envoy")
    assert session.turn == 1
    assert session.waiting_for() == []
    assert session.advance() is None
    assert session.turn == 2
    assert Session.open(path).turn == 2


def test_a_game_that_is_open_twice_is_not_written_over(saved):
    path = saved(until=1)
    one, two = Session.open(path), Session.open(path)
    assert one.decide("premier", Send()) is None
    data = path.read_bytes()
    assert code_of(two.decide("premier", Send())) == "journal-changed"
    assert path.read_bytes() == data
    assert not two.has_sent("premier")


def test_a_game_whose_file_is_gone_says_so(saved):
    path = saved(until=1)
    session = Session.open(path)
    path.unlink()
    assert code_of(session.decide("premier", Send())) == "cannot-save"
    assert not path.exists()


def test_a_sealed_bundle_waits_in_the_journal(saved):
    path = saved(until=1)
    session = Session.open(path)
    session.decide("premier", Pull("close_strait", "speak"))
    session.decide("premier", Send())
    again = Session.open(path)
    assert again.has_sent("premier")
    assert again.draft("premier") == (Pull("close_strait", "speak"),)
    assert again.waiting_for() == ["envoy"]


@pytest.mark.parametrize("seed", range(3))
def test_a_game_killed_between_the_last_bundle_and_what_came_of_it_is_played_on(scenario, saved, tmp_path, seed):
    path = saved(until=dice_of(seed).randrange(1, 5))
    session = Session.open(path)
    turn = session.turn
    session.decide("premier", Send())
    session.decide("envoy", Send())
    after = path.read_bytes()
    lines = lines_of(path)
    for kept in (2, 1):  # without the turn's line, then without the mind's bundle as well
        path.write_bytes(b"".join(lines[:-kept]))
        assert Session.open(path).turn == turn + 1
        assert path.read_bytes() == after
