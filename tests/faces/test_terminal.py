"""Whole games in the terminal: typed, scripted, by machine, left and gone on with; any input leaves a way out."""

import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from io import StringIO
from random import Random

import pytest

from game.faces.language import LANGUAGES
from game.faces.outline import numbered
from game.faces.screen import choices
from game.faces.showing import Showing, Wish
from game.faces.terminal.machine import view_facts
from game.faces.terminal.play import converse, from_lines
from game.faces.words import words
from game.play.commands import Refusal, Undo, parse
from game.play.journal import read
from game.play.replay import verify
from game.play.seats import HUMAN
from game.play.session import Session
from game.scenario.load import load

from ..conftest import is_nightly
from .asking import armistice
from .games import OFFER, SEED, SEND, TO_THE_END, in_play, played, seated

LINES = {"ko": ("합의했습니다", "평결"), "en": ("Agreed", "The verdict")}


def talk(showing: Showing, typed: list[str]) -> str:
    out = StringIO()
    converse(showing, from_lines(typed), out)
    return out.getvalue()


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_whole_game_is_typed(tmp_path, language):
    showing = Showing(language, Wish("lantern-strait", "premier", SEED, tmp_path / "game.jsonl"))
    # Take the seat; send; go on; to the table, where an issue is opened and chosen on: joint patrol, half the toll,
    # share the lighthouse; offer; send; go on …
    typed = ["n", "s", "n", "t", *("3", "4"), *("7", "5"), *("8", "6"), "o", "s", *["n", "s"] * 5, "n", "q"]
    said = talk(showing, typed)
    assert all(line in said for line in LINES[language])
    assert in_play(showing).is_over
    assert not showing.words.faults
    assert verify(tmp_path / "game.jsonl").ok


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_game_is_left_and_gone_on_with_at_every_sitting(tmp_path, language):
    path = tmp_path / "game.jsonl"
    seated(language, path)
    for intent in TO_THE_END:
        showing = Showing(language, Wish(save=path))
        assert showing.open_game(path)
        if intent == SEND and not in_play(showing).draft("premier") and in_play(showing).turn == 1:
            showing.act(OFFER)  # what was not sent is not kept
        showing.act(intent)
        said = talk(showing, ["q"])
        assert str(path) in said
    whole = played(language, tmp_path / "whole.jsonl", TO_THE_END)
    assert [line.digest for line in read(path).turns] == [line.digest for line in read(tmp_path / "whole.jsonl").turns]
    assert in_play(whole).is_over


def test_the_end_of_the_input_saves_and_says_so(tmp_path):
    path = tmp_path / "game.jsonl"
    done = armistice(
        *("play", "lantern-strait", "--text", "--seat", "premier", "--lang", "en", "--save", path), given="n\ns\n"
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert f"armistice play --text --save {path}" in done.stdout
    assert len(read(path).turns) == 1


def test_the_command_it_names_goes_on_with_the_game(tmp_path):
    path = tmp_path / "my game.jsonl"
    armistice("play", "lantern-strait", "--text", "--seat", "premier", "--save", path, given="n\ns\n")
    done = armistice("play", "--text", "--save", path, "--lang", "ko", given="s\n")
    assert done.returncode == 0
    assert "특사의 방문" in done.stdout
    assert len(read(path).turns) == 2


class Terminal:
    """A program in a terminal of its own; what it says is kept, and it is not waited for longer than ten minutes."""

    def __init__(self, *arguments: str) -> None:
        import pty  # which Windows lacks

        self.child, self.terminal = pty.fork()
        if self.child == 0:
            # A shell that started the tests in the background has its children ignore interrupts.
            signal.signal(signal.SIGINT, signal.default_int_handler)
            os.environ |= {"TERM": "xterm", "LANG": "ko_KR.UTF-8"}
            os.execv(sys.executable, [sys.executable, "-m", "game", *arguments])  # noqa: S606 - that is what is wanted
        self.said = b""
        self.end = time.monotonic() + 600

    def until(self, wanted: str, times: int = 1) -> None:
        while self.said.count(wanted.encode()) < times and self._hears():
            pass
        assert self.said.count(wanted.encode()) >= times, self.said.decode(errors="replace")

    def type(self, keys: str) -> None:
        """Type once the line editor has the keyboard: before, the system itself would read some keys its own way."""
        import termios

        patience = time.monotonic() + 5  # a Python without a line editor never takes it
        while termios.tcgetattr(self.terminal)[3] & termios.ICANON and time.monotonic() < patience:
            time.sleep(0.01)
        os.write(self.terminal, keys.encode())

    def until_it_ends(self) -> int:
        while self._hears():
            pass
        if time.monotonic() >= self.end:
            os.kill(self.child, signal.SIGKILL)
        os.close(self.terminal)
        return os.waitstatus_to_exitcode(os.waitpid(self.child, 0)[1])

    def _hears(self) -> bool:
        ready, _, _ = select.select([self.terminal], [], [], max(0.0, self.end - time.monotonic()))
        try:
            more = os.read(self.terminal, 65536) if ready else b""
        except OSError:  # the other end has closed
            return False
        self.said += more
        return bool(more)


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal of its own needs a Unix")
@pytest.mark.parametrize("leave", ["\x03", "\x04", "q\n"], ids=["ctrl-c", "ctrl-d", "q"])
def test_every_way_of_leaving_a_real_terminal_is_quiet(tmp_path, leave):
    path = tmp_path / "game.jsonl"
    program = Terminal("play", "lantern-strait", "--text", "--seat", "premier", "--save", str(path))
    program.until("도움말)>")
    program.type("n\n")
    program.until("도움말)>", times=2)
    program.type(leave)
    program.until("저장했습니다")
    assert program.until_it_ends() == 0
    assert b"Traceback" not in program.said
    assert path.exists()


def script(tmp_path, commands=TO_THE_END):
    file = tmp_path / "script.jsonl"
    file.write_text("\n".join(["# a remark", "", *commands]), encoding="utf-8")
    return file


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_whole_game_is_played_by_a_machine(tmp_path, language):
    path = tmp_path / "game.jsonl"
    done = armistice(
        *("play", "lantern-strait", "--seat", "premier", "--seed", SEED, "--save", path),
        *("--script", script(tmp_path), "--json", "--lang", language),
    )
    assert done.returncode == 0
    said = [json.loads(line) for line in done.stdout.splitlines()]
    kinds = [one["kind"] for one in said]
    assert set(kinds) == {"view", "told", "outcome"}
    assert kinds[-1] == "outcome"
    assert kinds.count("told") == len(read(path).turns) == 7
    assert said[-1]["ending"] == "accord_in_force"
    assert said[-1]["points"]["premier"] == {"patrol": True, "relief": True, "calm": False}
    assert str(path) in done.stderr
    assert verify(path).ok


def test_a_script_plays_in_words_too(tmp_path):
    done = armistice(
        *("play", "lantern-strait", "--seat", "premier", "--seed", SEED, "--save", tmp_path / "game.jsonl"),
        *("--script", script(tmp_path), "--lang", "ko"),
    )
    assert done.returncode == 0
    assert all(line in done.stdout for line in LINES["ko"])
    assert not done.stderr


def test_a_machine_is_answered_line_by_line(tmp_path):
    wishes = ["not json", "[]", '{"do": "fly"}', '{"do": "accept", "instrument": "accord"}', '{"do": "hold"}', "{" * 99]
    done = armistice(
        *("play", "lantern-strait", "--save", tmp_path / "game.jsonl", "--json", "--lang", "en"),
        given="\n".join(wishes),
    )
    assert done.returncode == 0
    said = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["kind"] for one in said] == ["view", *["refusal"] * 4, "view", "refusal"]
    assert [one["code"] for one in said if one["kind"] == "refusal"] == [
        *("not-a-command", "not-a-command", "unknown-do", "too-early", "not-a-command")
    ]
    assert said[5]["draft"] == [{"do": "hold"}]


def test_a_machine_can_play_from_what_it_is_given(tmp_path):
    """Whatever the options call allowed is accepted, and whatever they bar is refused with the code they gave."""
    showing = seated("en", tmp_path / "game.jsonl", "envoy")
    session = in_play(showing)
    while not session.is_over:
        for option in view_facts(session, "envoy")["options"]:
            command = parse(option["command"])
            assert not isinstance(command, Refusal)
            refusal = session.decide("envoy", command)
            assert (refusal is None) == option["allowed"]
            assert refusal is None or refusal.code == option["code"]
            while session.decide("envoy", Undo()) is None:
                pass
        showing.act(SEND)


def random_lines(random: Random, showing: Showing, count: int) -> Iterator[str]:
    """Yield what a person, a cat and a confused machine might type; few of them leave."""
    letters = "?awbtdusnoce{}[]\"' 0123456789ㅂㅈㄷ가\u0000\u001b\ufffd\u200f🙂\t.-"
    words_of_json = [SEND, OFFER, '{"do": "undo"}', '{"do": "hold"}', '{"do": 1}', "{}", '{"do": "rest"}', "null"]
    for _ in range(count):
        kind = random.random()
        if kind < 0.55:
            yield str(random.randint(0, len(numbered(showing.screen())) + 2))
        elif kind < 0.75:
            yield random.choice("?awbtdusno")
        elif kind < 0.85:
            yield f"w {random.randint(0, 30)}"
        elif kind < 0.9:
            yield random.choice(words_of_json)
        else:
            yield "".join(random.choice(letters) for _ in range(random.randint(0, 30)))


def from_any(lines: Iterator[str]):
    """Ask as the keyboard does: nothing is passed over."""
    return lambda _: next(lines, None)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4 if is_nightly() else 2))
def test_random_lines_never_crash_and_q_always_leaves(tmp_path, seed):
    """Ten thousand of them by night, a thousand by day."""
    random = Random(seed)  # noqa: S311 - typing at random keeps no secret
    language, seat = random.choice(LANGUAGES), random.choice(["premier", "chancellor", "envoy"])
    words(language).faults.clear()
    left = 2_500 if is_nightly() else 500
    while left > 0:
        showing = Showing(
            language, Wish("lantern-strait", seat, random.randrange(1000), tmp_path / f"{seed}-{left}.jsonl")
        )
        out = StringIO()
        batch = min(left, 500)
        left -= batch
        lines = random_lines(random, showing, batch)
        converse(showing, from_any(lines), out)
        assert any(action.enabled for action in choices(showing.screen()))
        showing.has_left = False
        talk(showing, ["q"])
        assert showing.has_left
    assert not words(language).faults


@pytest.mark.parametrize(
    "intent", ["", "go:", "go:nowhere", "open:\0", "why:" + "x" * 5000, "set:a.b=c", "set:", "seat:x"]
)
@pytest.mark.parametrize("begun", [True, False])
def test_a_strange_intent_is_a_sentence(tmp_path, intent, begun):
    showing = seated("ko", tmp_path / "game.jsonl") if begun else Showing("ko")
    showing.act(intent)
    screen = showing.screen()
    assert screen.notices or screen.drawer
    assert not showing.words.faults


STRANGE = ["continue:/nowhere", "scenario:nowhere", "scenario:../..", "language:fr", "begin", "seat:premier", "{", "[1"]


@pytest.mark.parametrize("intent", STRANGE)
def test_a_strange_wish_on_the_cover_is_a_sentence(intent):
    showing = Showing("en")
    showing.act(intent)
    assert showing.screen().notices
    assert showing.screen().key == "cover"


def test_an_agents_cable_is_answered_and_the_agent_told(tmp_path):
    """Two people on one side: the envoy asks for more room, the chancellor gives or refuses it."""
    for answer, told in (
        (0, "You may now go as far as “In full” on “The toll”."),
        (1, "Refused: on “The toll” your instructions stay at “Half”."),
    ):
        path = tmp_path / f"{answer}.jsonl"
        seats = {"envoy": HUMAN, "chancellor": HUMAN}
        session = Session.begin(load("lantern-strait"), seats, SEED, path)
        envoy, chancellor = (at(session, role) for role in ("envoy", "chancellor"))
        while session.turn < 1:
            envoy.act(SEND)
            chancellor.act(SEND)
        envoy.act("go:cable")
        envoy.act(next(a.intent for a in choices(envoy.screen()) if "toll" in a.intent))
        envoy.act(SEND)
        assert "The Chancellor of Veld" in envoy.screen().question  # who is still deciding
        chancellor.act(SEND)
        while not session.options("chancellor").grants:
            envoy.act(SEND)
            chancellor.act(SEND)
        chancellor.act("go:desk")
        assert chancellor.screen().question == "The envoy of Veld has cabled. What do you answer?"
        grants = [a.intent for a in choices(chancellor.screen()) if '"grant"' in a.intent]
        chancellor.act(grants[answer])
        turn = session.turn
        for person in (chancellor, envoy):  # whoever has nothing to decide is not waited for
            if session.turn == turn:
                person.act(SEND)
        envoy.act("go:event")
        said = talk(envoy, ["q"])
        assert told in said


def at(session: Session, role: str) -> Showing:
    """Return a person who has come to a chair of a game in play, with a screen of their own."""
    showing = Showing("en")
    showing._sit(session)
    showing._chairs = None
    showing._take_up(session, role)
    return showing


def test_a_stopped_program_is_no_lost_game(tmp_path):
    path = tmp_path / "game.jsonl"
    command = [sys.executable, "-m", "game", "play", "lantern-strait", "--json", "--save", str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        program.stdout.readline()
        program.stdin.write(SEND + "\n")
        program.stdin.flush()
        while '"told"' not in program.stdout.readline():
            pass
        program.send_signal(signal.SIGKILL)
    assert len(read(path).turns) == 1
