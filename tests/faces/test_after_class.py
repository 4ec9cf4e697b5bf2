"""After class: a page in each language and a table, of a game finished or broken off, and no name of anybody."""

import csv
import re
from io import StringIO

import pytest

from game.faces.command import status
from game.faces.report.after_class import MARKED, exported, sheet
from game.faces.words import words
from game.play.commands import Refused
from game.play.debrief import Debrief, Hands, Vote
from game.scenario.schema.kinds import Text

from .games import TO_THE_END, in_play, played
from .test_report import Tags

HANDS = Hands(Text(ko="합의할까?", en="Will there be an accord?"), {1: 40}, {1: 60}, came=False)
NOTES = {"actors": ("=1+1", "<b>행위자</b>"), "reasons": ("2모둠 – 길이 먼저였다",)}


@pytest.fixture(params=["ko", "en"])
def language(request):
    return request.param


def told(tmp_path):
    session = in_play(played("en", tmp_path / "mine.game.jsonl", TO_THE_END))
    votes = tuple(Vote(past.turn, past.date, table, "sella", "A", "B") for past in session.past for table in (1, 2))
    return Debrief(session, votes=votes, hands=(HANDS,), notes=NOTES)


def rows(text):
    return list(csv.reader(StringIO(text)))


def test_the_page_is_whole_and_asks_for_nothing_from_elsewhere(tmp_path, language):
    files = exported(told(tmp_path), tmp_path / "out", words(language))
    assert [file.name for file in files] == ["after-class.ko.html", "after-class.en.html", "sittings.csv"]
    page = (tmp_path / "out" / f"after-class.{language}.html").read_text(encoding="utf-8")
    tags = Tags()
    tags.feed(page)
    assert not tags.open
    assert f"<html lang='{language}'>" in page
    assert not [tag for tag, _ in tags.seen if tag in {"script", "link", "img", "iframe", "object", "form"}]
    assert "url(" not in page
    for key in ("path", "treaty", "among", "hands", "prompts", "notes", "votes", "reasons", "questions", "own-line"):
        assert f"<section class='{key}'>" in page
    assert "&lt;b&gt;행위자" in page
    assert "{" not in re.sub(r"(?s)<style>.*?</style>", "", page)


def test_nothing_of_the_person_or_the_machine_is_in_it(tmp_path):
    for file in exported(told(tmp_path), tmp_path / "out", words("ko")):
        text = file.read_text(encoding="utf-8")
        assert str(tmp_path) not in text
        assert "mine" not in text


def test_what_was_not_typed_is_left_out(tmp_path, language):
    alone = Debrief(told(tmp_path).session)
    exported(alone, tmp_path / "out", words(language))
    page = (tmp_path / "out" / f"after-class.{language}.html").read_text(encoding="utf-8")
    for key in ("hands", "notes", "votes", "reasons"):
        assert f"<section class='{key}'>" not in page


def test_the_table_has_a_row_for_each_vote_by_number(tmp_path, language):
    look_back = told(tmp_path)
    head, *lines = rows(sheet(look_back, words(language)))
    assert len(head) == 7
    assert len(lines) == 2 * len(look_back.session.past)
    assert {line[2] for line in lines} == {"1", "2"}
    assert all(len(line) == len(head) and line[4:6] == ["A", "B"] for line in lines)


def test_a_spreadsheet_reads_hangul_and_takes_nothing_for_a_formula(tmp_path):
    look_back = told(tmp_path)
    vote = Vote(look_back.session.past[0].turn, "=NOW()", 1, "sella", "@A", "-B")
    text = sheet(Debrief(look_back.session, votes=(vote,)), words("ko"))
    assert not [cell for line in rows(text) for cell in line if cell.startswith(("=", "+", "-", "@"))]
    *_, table = exported(look_back, tmp_path / "out", words("ko"))
    assert table.read_text(encoding="utf-8").startswith(MARKED)


def test_a_game_broken_off_is_exported_too_also_twice(tmp_path, language):
    game = tmp_path / "mine.game.jsonl"
    played("en", game, TO_THE_END[:3])
    before = game.read_bytes()
    for _ in range(2):
        assert status(["report", str(game), "--class", "-o", str(tmp_path / "out"), "--lang", language]) == 0
    assert game.read_bytes() == before
    assert (tmp_path / "out" / "sittings.csv").exists()


def test_nothing_else_is_written_over(tmp_path, language):
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "after-class.ko.html").write_text("my own notes", encoding="utf-8")
    with pytest.raises(Refused):
        exported(told(tmp_path), folder, words(language))
    assert (folder / "after-class.ko.html").read_text(encoding="utf-8") == "my own notes"
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(Refused):
        exported(told(tmp_path / "again"), tmp_path / "file", words(language))
