"""A scenario edited while it is played: what is sound is taken up, what is not is told, and the game goes on."""

import os
from io import StringIO
from itertools import count

import pytest

from game.faces.command import status
from game.faces.commands import play
from game.faces.screen import Redline
from game.faces.showing import Showing, Wish
from game.faces.terminal.watching import Telling
from game.faces.watching import EVERY, Watcher, Watching
from game.play.again import again
from game.play.commands import Answer, Pull, Send
from game.play.session import Session
from game.scenario.load import load

HEAD = "format: 1\nid: mine\nextends: lantern-strait\ntitle: {ko: 내 것, en: Mine}\nchange:\n"
SOUND = HEAD + "  - {set: meters.trust.start, to: 61}\n"
CHANGED = HEAD + "  - {set: meters.trust.start, to: 72}\n"
WRONG = HEAD + "  - {set: metres.trust.start, to: 72}\n"
PARTING = HEAD + "  - {decide: note, choose: firm}\n"
MOVED = HEAD + "  - {move: calendar.turns.mission, to: 1931-04-07}\n"


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.yaml").write_text(SOUND, encoding="utf-8")


def in_game():
    """Return a game of the chancellor's in which the first sitting is over, its watcher, and what that prints to."""
    showing, out = Showing("en", Wish(load("mine.yaml"), seat="chancellor", seed=5)), StringIO()
    watcher = Telling(Watcher("mine.yaml", showing), out)
    showing.act("begin")
    session = showing.session
    assert session is not None
    assert session.decide("chancellor", Answer("note", "envoy")) is None
    assert session.decide("chancellor", Send()) is None
    assert session.turn > 0
    return showing, watcher, out


LATER = count(2 * 10**18, 10**9)
"""Times of saves: a file system's own clock may be too coarse to tell two saves of one length apart."""


def save(text):
    with open("mine.yaml", "w", encoding="utf-8") as file:  # noqa: PTH123 - as an editor does
        file.write(text)
    now = next(LATER)
    os.utime("mine.yaml", ns=(now, now))


def looked(watcher):
    """Look as long as it takes to see that a file was saved, and that it is done."""
    return watcher.look() or watcher.look()


def trust_at_first(showing):
    session = showing.session
    row = [row.id for row in session.scenario.rules.rows].index("trust")
    return float(session.past[0].before.value[row, 0])


def test_nothing_happens_while_nothing_is_saved():
    _, watcher, out = in_game()
    assert not looked(watcher)
    assert out.getvalue() == ""


def test_a_sound_change_is_taken_up_with_everything_decided():
    showing, watcher, out = in_game()
    before = showing.session
    assert before is not None
    save(CHANGED + "# and a remark\n")
    assert looked(watcher)
    assert showing.session is not before
    assert trust_at_first(showing) == 72
    assert showing.session.date == before.date
    assert showing.session.past[0].commands["chancellor"] == before.past[0].commands["chancellor"]
    assert "Your change is taken up." in out.getvalue()
    assert not looked(watcher)


def test_what_is_not_sound_is_told_with_its_caret_and_the_last_version_goes_on():
    showing, watcher, out = in_game()
    before = showing.session
    save(WRONG)
    assert looked(watcher)
    assert showing.session is before
    assert "mine.yaml:6:11  error E214" in out.getvalue()
    assert "^^^^^^" in out.getvalue()
    assert "The last sound version goes on." in out.getvalue()
    save(CHANGED)
    assert looked(watcher)
    assert trust_at_first(showing) == 72


def test_a_file_that_is_gone_leaves_the_game_alone(tmp_path):
    showing, watcher, out = in_game()
    before = showing.session
    (tmp_path / "mine.yaml").unlink()
    assert looked(watcher)
    assert showing.session is before
    assert "E101" in out.getvalue()


def test_a_file_that_is_being_written_is_waited_for():
    showing, watcher, out = in_game()
    before = showing.session
    whole = CHANGED + "  - {scale: drift.drownings.by, by: 0.5}\n"
    for end in (0, 40, len(CHANGED) - 3, len(CHANGED), len(whole)):  # empty, torn, unsound, sound but unfinished
        save(whole[:end])
        assert not watcher.look()
        assert showing.session is before
    assert watcher.look()
    assert "error" not in out.getvalue()
    assert trust_at_first(showing) == 72


def in_place(file, text):
    with file.open("r+", encoding="utf-8") as opened:
        opened.write(text)
        opened.truncate()


def renamed_over(file, text):
    (file.parent / "4913").write_text(text, encoding="utf-8")
    (file.parent / "4913").replace(file)


def with_a_copy_of_the_old(file, text):
    file.rename(file.with_name(file.name + "~"))
    file.write_text(text, encoding="utf-8")


def put_back_from_long_ago(file, text):
    """As another file of the same length with the same time: only which file it is tells them apart."""
    stat = file.stat()
    other = file.with_name("other.txt")
    other.write_text(text, encoding="utf-8")
    os.utime(other, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    other.replace(file)


@pytest.mark.parametrize("way", [in_place, renamed_over, with_a_copy_of_the_old, put_back_from_long_ago])
def test_however_an_editor_saves_it_is_seen(way, tmp_path):
    showing, watcher, _ = in_game()
    way(tmp_path / "mine.yaml", CHANGED)
    assert looked(watcher)
    assert trust_at_first(showing) == 72
    assert not looked(watcher)


def test_a_file_that_comes_back_is_taken_up_or_goes_on(tmp_path):
    showing, watcher, out = in_game()
    before = showing.session
    (tmp_path / "mine.yaml").rename(tmp_path / "away")
    assert looked(watcher)
    (tmp_path / "away").rename(tmp_path / "mine.yaml")
    assert looked(watcher)
    assert showing.session is before
    assert "It changes nothing" in out.getvalue()


def test_a_folder_that_is_gone_is_told_and_may_come_back(tmp_path):
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "mine.yaml").write_text(SOUND, encoding="utf-8")
    showing, out = Showing("en", Wish(load("below/mine.yaml"))), StringIO()
    watcher = Telling(Watcher("below/mine.yaml", showing), out)
    (tmp_path / "below").rename(tmp_path / "away")
    assert looked(watcher)
    assert "E101" in out.getvalue()
    (tmp_path / "away").rename(tmp_path / "below")
    assert looked(watcher)


def test_what_a_patch_extends_is_watched_wherever_it_stands(tmp_path):
    (tmp_path / "base").mkdir()
    (tmp_path / "base" / "calm.yaml").write_text(SOUND, encoding="utf-8")
    (tmp_path / "mine.yaml").write_text(HEAD.replace("lantern-strait", "base/calm.yaml") + "  []\n", encoding="utf-8")
    showing, watcher, out = in_game()
    (tmp_path / "base" / "calm.yaml").write_text(CHANGED, encoding="utf-8")
    assert looked(watcher)
    assert trust_at_first(showing) == 72
    (tmp_path / "base" / "calm.yaml").unlink()
    assert looked(watcher)
    assert "error" in out.getvalue()
    (tmp_path / "base" / "calm.yaml").write_text(SOUND, encoding="utf-8")
    assert looked(watcher)
    assert trust_at_first(showing) == 61


def test_a_file_beside_it_begins_no_game_again(tmp_path):
    showing, watcher, out = in_game()
    before = showing.session
    (tmp_path / "beside.yaml").write_text("a: 1\n")
    assert looked(watcher)
    assert showing.session is before
    assert "It changes nothing" in out.getvalue()


def test_where_decisions_are_no_longer_possible_the_game_stands_there():
    showing, watcher, out = in_game()
    save(PARTING)
    assert looked(watcher)
    assert showing.session is not None
    assert showing.session.turn == 0
    assert "it parts from what you had decided" in out.getvalue()


def test_other_dates_part_a_game_where_they_differ():
    showing, _, _ = in_game()
    old = showing.session
    assert old is not None
    while old.turn < 3:
        assert old.decide("chancellor", Send()) is None
    save(MOVED)
    found = again(load("mine.yaml"), old, None)
    assert found.parted is not None
    assert found.parted.code == "again-dates"
    assert found.session.date == "1931-04-07"


def test_what_was_not_sent_yet_is_kept_where_it_still_can_be():
    old = Session.begin(load("mine.yaml"), {"premier": "human"}, 5)
    assert old.decide("premier", Pull("rally", "do")) is None
    assert again(load("mine.yaml"), old, None).session.draft("premier") == old.draft("premier")


def test_in_the_same_scenario_a_game_is_the_same_again():
    old = Session.begin(load("mine.yaml"), {"premier": "human"}, 5)
    while not old.is_over:
        assert (old.decide("premier", Send()) if old.waiting_for() else old.advance()) is None
    made = again(load("mine.yaml"), old, None)
    assert made.parted is None
    assert [sitting.commands for sitting in made.session.past] == [sitting.commands for sitting in old.past]
    assert made.session.outcome() == old.outcome()


def test_before_a_game_the_changed_scenario_lies_ready():
    showing, out = Showing("ko", Wish(load("mine.yaml"))), StringIO()
    watcher = Telling(Watcher("mine.yaml", showing), out)
    save(CHANGED + "# longer\n")
    assert looked(watcher)
    assert showing.scenario is not None
    assert showing.scenario.sheet.meters["trust"].start == 72
    assert "고친 것을 반영했습니다." in out.getvalue()


def test_the_files_are_looked_at_before_every_prompt():
    showing, watcher, out = in_game()
    asked = watcher.ask(lambda prompt: f"typed {prompt}", StringIO())
    save(CHANGED + "# more\n")
    assert asked("> ") == "typed > "
    assert trust_at_first(showing) == 72
    assert "taken up" in out.getvalue()


@pytest.fixture
def window():
    """Return the program of a window in which the chancellor plays, after the first sitting."""
    program = Watching("en", Wish(load("mine.yaml"), seat="chancellor", seed=5, watch="mine.yaml"))
    program.act("begin")
    session = program.session
    assert session is not None
    assert session.decide("chancellor", Answer("note", "envoy")) is None
    assert session.decide("chancellor", Send()) is None
    return program


def test_a_window_looks_again_and_again_and_only_where_it_is_asked_to(window):
    assert window.pulse == EVERY
    assert Watching("en", Wish(load("mine.yaml"))).pulse is None
    assert not window.screen().notices


def test_in_a_window_a_sound_change_is_taken_up_and_said_until_the_next_choice(window):
    save(CHANGED + "# and a remark\n")
    assert not window.screen().notices
    assert "taken up" in window.screen().notices[0]
    assert trust_at_first(window) == 72
    assert window.screen().notices
    window.act("go:table")
    assert not window.screen().notices


def test_in_a_window_mistakes_lie_over_the_game_with_their_place_until_put_away_or_mended(window):
    before = window.screen()
    save(WRONG)
    window.screen()
    slip = window.screen()
    assert slip.drawer
    assert slip.panels[0].title == "mine.yaml:6:11"
    (line,) = (block for block in slip.panels[0].blocks if isinstance(block, Redline))
    assert [span.text for span in line.spans if span.change == "added"] == ["metres.trust.start,"]
    assert " ".join(span.text for span in line.spans) == WRONG.splitlines()[-1].strip()  # as it was typed
    assert "metres" in slip.panels[0].blocks[0].text
    window.act("back")
    assert window.screen() == before
    save(WRONG + "# again\n")
    window.screen()
    assert window.screen().drawer
    window.act("language:ko")
    save(CHANGED + "# mended\n")
    assert window.screen().drawer
    assert not window.screen().drawer
    assert "반영했습니다" in window.screen().notices[0]


def test_choosing_something_else_puts_mistakes_away_and_does_it(window):
    save(WRONG)
    window.screen()
    assert window.screen().drawer
    window.act("go:table")
    assert window.screen().key == "table"


@pytest.mark.parametrize("arguments", [["--watch", "absent.yaml"], ["lantern-strait", "--watch", "mine.yaml"]])
def test_what_cannot_be_watched_is_said(arguments, capsys):
    assert status(["play", *arguments, "--lang", "en"]) == 2
    assert capsys.readouterr().err.strip()


def test_the_command_opens_the_window_on_what_it_watches(monkeypatch):
    opened = []
    monkeypatch.setattr(play, "open_window", lambda wish, lang, say: opened.append(wish.watch))
    assert status(["play", "--watch", "mine.yaml"]) == 0
    assert opened == ["mine.yaml"]


def test_the_command_plays_in_the_terminal(monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", StringIO("q\n"))
    assert status(["play", "--watch", "mine.yaml", "--seat", "premier", "--text", "--lang", "en"]) == 0
    assert "Premier of Sella" in capsys.readouterr().out
