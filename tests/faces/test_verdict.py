"""The verdict's pages: reached by keys, in both languages, each telling what it promises and no score."""

import threading

import pytest

from game.analysis.divergence import compare
from game.faces.outline import outline
from game.faces.screen import Choice, Redline, choices
from game.faces.screens.verdict import PAGES
from game.faces.showing import Showing
from game.faces.terminal.hand import understand

from .games import NO_ACCORD, TO_THE_END, in_play, played

NAMES = {"agreed": TO_THE_END, "quiet": NO_ACCORD}
WRITTEN_DOWN = {("agreed", page) for page in PAGES if page != "verdict"} | {("quiet", "verdict-talk")}
"""The pages kept as golden files; the first stands among the key screens."""


@pytest.fixture(scope="module", params=["ko", "en"])
def language(request):
    return request.param


@pytest.fixture(scope="module", params=list(NAMES))
def name(request):
    return request.param


@pytest.fixture(scope="module")
def showing(language, name, tmp_path_factory):
    return played(language, tmp_path_factory.mktemp("verdict") / "game.jsonl", [*NAMES[name], "go:verdict"])


def text(showing: Showing) -> str:
    return "\n".join(line.text for line in outline(showing.screen(), showing.words))


def told(showing: Showing, page: str) -> str:
    showing.act(f"go:{page}")
    return text(showing)


def test_every_page_is_reached_by_its_number_and_by_going_on(showing):
    showing.act("go:verdict")
    for number, page in enumerate(PAGES, start=1):
        assert understand(str(number), showing.screen()) == f"go:{page}"
        assert showing.screen().key == page
        showing.act(understand("n", showing.screen()) or "")
    assert showing.session is None, "after the last page the cover"


def test_each_page_says_everything_in_its_own_words(language, name, tmp_path, golden):
    showing = played(language, tmp_path / "game.jsonl", [*NAMES[name], "go:verdict"])
    showing.words.faults.clear()
    for page in PAGES:
        shown = told(showing, page)
        if (name, page) in WRITTEN_DOWN:
            golden(f"screens/{page}.{name}.{language}.txt", shown + "\n")
        assert showing.screen().key == page
        assert len(showing.screen().actions) <= 4
    assert not showing.words.faults


def test_the_page_lies_open_whatever_drawer_was_over_it(language, tmp_path):
    showing = played(language, tmp_path / "game.jsonl", [*TO_THE_END, "go:verdict-turning"])
    points = [
        a for a in choices(showing.screen()) if a.intent.startswith(("why:deeds.", "earlier:")) and len(a.intent) > 8
    ]
    assert points
    for point in points:
        showing.act(point.intent)
        assert showing.screen().drawer
        showing.act("back")
        assert showing.screen().key == "verdict-turning"


def test_pages_of_a_verdict_are_not_there_before_the_end(language, tmp_path):
    showing = played(language, tmp_path / "game.jsonl", [])
    for page in PAGES:
        showing.act(f"go:{page}")
        assert showing.screen().key == "desk"


def test_what_was_sealed_is_not_worked_out_before_the_end(language, tmp_path, monkeypatch):
    started = []
    monkeypatch.setattr("game.faces.showing.begin", lambda *game: started.append(game))
    showing = played(language, tmp_path / "game.jsonl", TO_THE_END[:-1])
    assert not in_play(showing).is_over
    assert not started
    showing.act(TO_THE_END[-1])
    assert in_play(showing).is_over
    assert [game[1] for game in started] == ["premier"]


def test_work_begun_beforehand_comes_to_an_end(language, tmp_path):
    played(language, tmp_path / "game.jsonl", TO_THE_END)
    for thread in threading.enumerate():
        if thread.name == "afterwards":
            thread.join(600)
            assert not thread.is_alive()


def test_turning_points_say_how_far_they_moved_the_chance(language, tmp_path):
    showing = played(language, tmp_path / "game.jsonl", [*TO_THE_END, "go:verdict-turning"])
    listed = [b for p in showing.screen().panels for b in p.blocks if isinstance(b, Choice) and b.details]
    assert 1 <= len(listed) <= 5
    assert all("→" in detail and "%" in detail for block in listed for detail in block.details)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_treaty_is_held_against_the_signed_one_article_by_article(language):
    from game.analysis.courses import of_minds, of_record, of_session
    from game.faces.screens.scene import scene_of
    from game.faces.screens.verdict_history import treaty
    from game.faces.words import words
    from game.play.session import Session
    from game.scenario.load import load

    scenario = load("korea-1953")
    session = Session.begin(scenario, {}, 11)
    while not session.is_over:
        session.advance()
    say = words(language)
    say.faults.clear()
    blocks = list(treaty(scene_of(session, "dulles", say)))
    lines = [block for block in blocks if isinstance(block, Redline)]
    signed = of_record(scenario, 11).sittings[-1].after
    own = of_session(session).sittings[-1].after
    differ = [
        issue.id
        for i, issue in enumerate(scenario.rules.issues)
        if (own.settled[i, 0] >= 0 or signed.settled[i, 0] >= 0)
        and (own.position[i, 0] != signed.position[i, 0] or (own.settled[i, 0] >= 0) != (signed.settled[i, 0] >= 0))
    ]
    assert sorted(line.title for line in lines) == sorted(say.pick(scenario.sheet.issues[id_].name) for id_ in differ)
    assert lines
    assert all(any(span.change != "kept" for span in line.spans) for line in lines)
    assert compare(of_session(session), of_minds(scenario, 11)).first is None
    assert not say.faults
