"""``armistice report``: one page by itself, in either language, of a finished game and of nothing else."""

import re
from html.parser import HTMLParser

import pytest

from game.faces.command import status
from game.faces.screens.verdict import PAGES

from .games import NO_ACCORD, SEND, TO_THE_END, in_play, played

VOID = {"meta", "br"}


class Tags(HTMLParser):
    """Whatever is opened is closed, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@pytest.fixture(params=["ko", "en"])
def language(request):
    return request.param


@pytest.fixture
def game(tmp_path):
    played("en", tmp_path / "game.jsonl", TO_THE_END)
    return tmp_path / "game.jsonl"


def written(game, language, *more):
    out = game.with_name("out.html")
    assert status(["report", str(game), "-o", str(out), "--lang", language, *more]) == 0
    return out.read_text(encoding="utf-8")


def test_the_page_is_whole_and_asks_for_nothing_from_elsewhere(game, language):
    page = written(game, language)
    tags = Tags()
    tags.feed(page)
    assert not tags.open
    assert f"<html lang='{language}'>" in page
    assert not [tag for tag, attributes in tags.seen if tag in {"script", "link", "img", "iframe", "object", "form"}]
    assert not [a for _, attributes in tags.seen for a in attributes if a in {"src", "href", "srcset"} or a[:2] == "on"]
    assert "url(" not in page
    assert "@import" not in page
    assert "@page{size:A4" in page


def test_every_page_of_the_verdict_is_in_it_with_what_it_was_made_from(game, language):
    page = written(game, language)
    for name in PAGES:
        assert f"<section class='{name}'>" in page
    session = in_play(played("en", game.with_name("again.jsonl"), TO_THE_END))
    assert session.head.scenario_sha256 in page
    assert session.head.rules in page
    assert "<svg" in page
    assert "{" not in re.sub(r"(?s)<style>.*?</style>", "", page)


def test_nothing_of_the_person_or_the_machine_is_in_it(game, language):
    page = written(game, language)
    assert str(game.parent) not in page
    assert game.name not in page


def test_the_same_game_gives_the_same_page(game, language):
    assert written(game, language) == written(game, language)


def test_the_page_in_text(golden, game, language):
    page = written(game, language)
    body = re.sub(r"(?s)<style>.*?</style>", "", page)
    text = re.sub(r"\n+", "\n", re.sub(r"<[^>]+>", "\n", body))
    text = re.sub(r"[0-9a-f]{64}", "<sha256>", text)
    golden(f"screens/report.{language}.txt", re.sub(r"(?m)^[0-9a-f]{16}$", "<digest>", text))


def test_another_chair_tells_another_story(game):
    assert written(game, "en", "--seat", "chancellor") != written(game, "en")


def test_the_game_itself_is_only_read(game, language):
    before = game.read_bytes()
    written(game, language)
    assert game.read_bytes() == before


def test_a_torn_game_is_told_and_reported_as_far_as_it_is_whole(game, language, capsys):
    game.write_bytes(game.read_bytes() + b'{"kind": "deci')
    written(game, language)
    assert capsys.readouterr().err


def test_it_can_be_written_from_the_verdict_and_says_where(tmp_path, language):
    showing = played(language, tmp_path / "mine.game.jsonl", [*TO_THE_END, "go:verdict", "report"])
    file = tmp_path / f"mine.{language}.html"
    assert str(file) in " ".join(showing.screen().notices)
    assert file.read_text(encoding="utf-8").startswith("<!doctype html>")
    showing.act("report")
    assert str(file) in " ".join(showing.screen().notices)


@pytest.mark.parametrize("script", [[], [SEND]])
def test_a_game_that_is_not_over_has_no_report_but_a_sentence(tmp_path, language, script, capsys):
    path = tmp_path / "game.jsonl"
    showing = played(language, path, script)
    showing.act("report")
    assert showing.screen().notices
    assert not list(tmp_path.glob("*.html"))
    assert status(["report", str(path), "-o", str(tmp_path / "out.html"), "--lang", language]) == 1
    assert capsys.readouterr().err.strip()
    assert not (tmp_path / "out.html").exists()


def test_without_a_game_or_a_save_a_report_is_refused_in_a_sentence(tmp_path, language):
    showing = played(language, tmp_path / "game.jsonl", TO_THE_END)
    showing.save = None
    showing.act("report")
    assert showing.screen().notices
    showing.act("go:cover")
    showing.act("report")
    assert showing.screen().notices


DAMAGE = {
    "missing": None,
    "empty": b"",
    "no game": b"hello\n",
    "bytes": bytes(range(256)),
    "other rules": b'{"kind":"game","format":1,"rules":"1900.1"}\n',
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_what_is_no_game_gives_a_sentence_and_no_file(tmp_path, language, damage, capsys):
    path, out = tmp_path / "game.jsonl", tmp_path / "out.html"
    if DAMAGE[damage] is not None:
        path.write_bytes(DAMAGE[damage])
    assert status(["report", str(path), "-o", str(out), "--lang", language]) == 2
    told = capsys.readouterr().err
    assert told.strip()
    assert "Traceback" not in told
    assert not out.exists()


def test_a_changed_line_in_the_middle_gives_a_sentence(game, language, capsys):
    lines = game.read_bytes().split(b"\n")
    lines[4] = lines[4].replace(b'"role":"', b'"role":"un', 1)
    game.write_bytes(b"\n".join(lines))
    assert status(["report", str(game), "-o", str(game.with_name("out.html")), "--lang", language]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_a_file_that_is_no_report_is_never_written_over(game, language, capsys):
    before = game.read_bytes()
    assert status(["report", str(game), "-o", str(game), "--lang", language]) == 1
    assert game.read_bytes() == before
    assert status(["report", str(game), "-o", str(game.parent), "--lang", language]) == 1
    assert status(["report", str(game), "-o", str(game.parent / "no" / "such.html"), "--lang", language]) == 1
    assert status(["report", str(game), "-o", "a\0b", "--lang", language]) == 1
    assert "Traceback" not in capsys.readouterr().err


def test_an_unknown_chair_gives_a_sentence(game, language, capsys):
    assert (
        status(["report", str(game), "-o", str(game.with_name("o.html")), "--seat", "nobody", "--lang", language]) == 2
    )
    assert "Traceback" not in capsys.readouterr().err


def test_words_that_look_like_markup_stay_words(tmp_path, language):
    """A scenario's own text cannot put anything into the page but text."""
    from game.faces.report.blocks import blocks_html
    from game.faces.screen import Action, Choice, Meter, Redline, Span, Text

    nasty = "<script>alert(1)</script> & \"'"
    blocks = (
        Text(nasty),
        Text(nasty, "stamp"),
        Meter(nasty, 1, 0, 2, nasty, nasty),
        Choice(nasty, (Action(nasty, ""),), (nasty,)),
        Redline(nasty, (Span(nasty, "added"),), nasty),
    )
    html = blocks_html(blocks)
    assert "<script" not in html
    assert html.count("&lt;script&gt;") == 10


def test_a_quiet_game_has_its_report_too(tmp_path, language):
    played("en", tmp_path / "game.jsonl", NO_ACCORD)
    assert "<section class='verdict-talk'>" in written(tmp_path / "game.jsonl", language)
