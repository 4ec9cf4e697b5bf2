"""The command line: help and errors in both languages, exit statuses, and never a traceback."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from game import __version__
from game.faces.command import COMMANDS, status
from game.faces.language import UnknownLanguageError, language_of, system_language

from .asking import armistice, started
from .games import NO_ACCORD, played

ASKING = """
import contextlib, io, json, os, sys
from game.faces.command import status
requests, folder = json.load(sys.stdin)
os.chdir(folder)
sys.stdin = io.StringIO("")
for request in requests:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        left = status(request)
    print(json.dumps([left, out.getvalue(), err.getvalue()]))
"""


def answers(requests: list[list[str]], folder, language: str) -> list[tuple[int, str, str]]:
    """Return (status, output, errors) of each request, all asked of one program: starting it is what takes time."""
    done = subprocess.run(
        [sys.executable, "-c", ASKING],
        input=json.dumps([requests, str(folder)]),
        env={**os.environ, "LANG": f"{language}.UTF-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return [tuple(json.loads(line)) for line in done.stdout.splitlines()]


INTERRUPTING = """
import runpy, sys
class Interrupt:
    def find_spec(self, name, *_):
        if name == "numpy":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupt())
runpy.run_module("game", run_name="__main__")
"""


def test_an_interruption_while_loading_leaves_no_traceback():
    done = subprocess.run([sys.executable, "-c", INTERRUPTING], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


HELP = {"ko": ("쓰는 법:", "선택 항목", "이 도움말을 보여 줍니다."), "en": ("Usage:", "Options", "Show this page.")}


UNSAID = r"(?:command|option|play|verify|replay|branch|explore|bench|calibrate|check|find|new|schema)-[a-z-]+$"
"""An id where a sentence should stand."""


@pytest.mark.parametrize("language", ["ko", "en"])
def test_help_is_in_the_systems_language(tmp_path, language):
    found = answers([["--help"], *([command, "--help"] for command in COMMANDS)], tmp_path, language)
    for (left, told, errors), command in zip(found, ["", *COMMANDS], strict=True):
        assert (left, errors) == (0, "")
        assert all(text in told for text in HELP[language])
        assert f"armistice {command}".strip() in told
        assert "--lang ko|en" in told
        unsaid = re.findall(UNSAID, told, re.MULTILINE)
        assert not unsaid, "a sentence without words"
    assert all(f"\n  {command} " in found[0][1] for command in COMMANDS)


def test_help_in_the_language_asked_for():
    for language, texts in HELP.items():
        done = started("play", "--help", "--lang", language)
        assert (done.returncode, done.stderr) == (0, "")
        assert all(text in done.stdout for text in texts)


def test_version():
    assert started("--version").stdout == f"armistice {__version__}\n"


BROKEN = {
    "no such option": (["play", "--seeat", "x"], "“--seeat”", "“--seat”"),
    "no such command": (["plau"], "“plau”", "“play”"),
    "a value missing": (["play", "--seed"], "--seed", ""),
    "not a number": (["play", "--seed", "seven"], "--seed", ""),
    "a seed too large": (["play", "--seed", "99999999999999999999"], "99999999999999999999", ""),
    "a seed below nothing": (["play", "--seed", "-1"], "-1", ""),
    "too many words": (["play", "a", "b"], ": b\n", ""),
    "a word missing": (["verify"], "GAME", ""),
    "no such language": (["play", "--lang", "fr"], "“fr”", "English"),
    "no such scenario": (["play", "lantern-straight", "--text"], "lantern-straight", "lantern-strait"),
    "no such chair": (["play", "lantern-strait", "--seat", "premeir"], "premeir", "premier"),
    "no such date": (["play", "lantern-strait", "--from", "1931-02-30"], "1931-02-30", ""),
    "no history to enter": (["play", "lantern-strait", "--from", "1931-05-01"], "lantern-strait", ""),
    "no such script": (["play", "lantern-strait", "--script", "nowhere.jsonl"], "nowhere.jsonl", ""),
    "a script that is a folder": (["play", "lantern-strait", "--script", "."], ".", ""),
    "no such game": (["verify", "nowhere.jsonl"], "nowhere.jsonl", ""),
    "a game that is a scenario": (["verify", "scenario.yaml"], "scenario.yaml", ""),
    "nothing to replay": (["replay", "lantern-strait"], "lantern-strait", ""),
    "a save that is no game": (["play", "--text", "--save", "scenario.yaml"], "scenario.yaml", ""),
    "an option for another": (["verify", "--text", "x"], "“--text”", ""),
}


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_broken_request_is_a_sentence_and_exit_2(tmp_path, language):
    (tmp_path / "scenario.yaml").write_text("format: 1\n", encoding="utf-8")
    found = answers([arguments for arguments, *_ in BROKEN.values()], tmp_path, language)
    for (left, told, errors), (name, (_, said, suggested)) in zip(found, BROKEN.items(), strict=True):
        assert (left, told) == (2, ""), name
        assert said in errors, name
        assert suggested in errors, name
        assert name == "no such language" or any("가" <= letter <= "힣" for letter in errors) == (language == "ko")


def test_lang_before_the_command_holds_for_it():
    done = armistice("--lang", "ko", "verify", "nowhere.jsonl")
    assert "파일" in done.stderr


def test_without_a_display_the_terminal_opens(tmp_path):
    environment = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "LANG": "ko_KR.UTF-8", "SDL_VIDEODRIVER": ""}
    done = started(given="q\n", env=environment)
    assert done.returncode == 0
    assert done.stderr.count("\n") == 1
    assert "화면이 없어서" in done.stderr
    assert "어떤 약속이라면" in done.stdout


@pytest.fixture
def game_file(tmp_path):
    path = tmp_path / "game.jsonl"
    played("en", path, NO_ACCORD)
    return path


def test_verify_agrees_with_an_untouched_game(game_file):
    done = armistice("verify", game_file, "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout)["ok"] is True
    assert json.loads(done.stdout)["first_difference"] is None


@pytest.mark.parametrize("language", ["ko", "en"])
def test_verify_says_where_a_game_differs(game_file, language):
    lines = game_file.read_text(encoding="utf-8").splitlines(keepends=True)
    third = [number for number, line in enumerate(lines) if '"kind":"turn"' in line][2]
    line = json.loads(lines[third])
    lines[third] = json.dumps({**line, "digest": "0" * 16}) + "\n"
    game_file.write_text("".join(lines), encoding="utf-8")
    done = armistice("verify", game_file, "--json", "--lang", language)
    assert done.returncode == 1
    answer = json.loads(done.stdout)
    assert (answer["ok"], answer["first_difference"]["turn"]) == (False, 2)
    told = armistice("verify", game_file, "--lang", language)
    assert told.returncode == 1
    assert told.stdout.strip() == answer["first_difference"]["message"]


def test_replay_tells_every_step(game_file):
    done = armistice("replay", game_file, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    answer = json.loads(done.stdout)
    assert set(answer) == {
        *("scenario", "rules", "digest", "steps", "record", "matches_record", "agreement", "ending", "ended_on")
    }
    assert answer["matches_record"] is True
    assert answer["ending"] == "no_accord"
    assert {"turn", "date", "role", "move", "text", "sources", "evidence", "legal", "probability"} == set(
        answer["steps"][0]
    )
    assert all(step["probability"] is None or 0 < step["probability"] <= 1 for step in answer["steps"])
    assert any(step["role"] == "assembly" for step in answer["steps"])
    told = armistice("replay", game_file, "--lang", "ko")
    assert told.returncode == 0
    assert "1931년 6월 15일" in told.stdout
    assert "벨트 의회" in told.stdout


def test_whoever_stops_reading_is_no_error(game_file):
    program = f"{sys.executable} -m game replay {game_file} --json"
    done = subprocess.run(f"{program} | head -c 10", shell=True, capture_output=True, text=True, check=False)  # noqa: S602
    assert done.stderr == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full needs a Linux")
@pytest.mark.parametrize(("language", "said"), [("ko", "디스크"), ("en", "disk")])
@pytest.mark.parametrize("asked", [["schema"], ["play", "lantern-strait", "--text", "--seat", "premier"]], ids=" ".join)
def test_a_full_disk_is_said_and_is_not_our_fault(tmp_path, asked, language, said):
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "game", *asked, "--lang", language],
            stdin=subprocess.DEVNULL,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            check=False,
            env={**os.environ, "XDG_DATA_HOME": str(tmp_path), "LANG": f"{language}.UTF-8"},
        )
    assert done.returncode == 1
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


FAULT = """
import sys
from pathlib import Path
from game.faces import command
def fault(*_, **__):
    raise ZeroDivisionError("a fault of ours")
command.COMMANDS["verify"] = lambda: fault()
command.main(["verify"])
"""


@pytest.mark.parametrize("language", ["ko", "en"])
def test_our_own_fault_is_said_to_be_ours(tmp_path, language):
    environment = {"LANG": f"{language}.UTF-8", "XDG_STATE_HOME": str(tmp_path), "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", FAULT], capture_output=True, text=True, encoding="utf-8", env=environment, check=False
    )
    assert done.returncode == 70
    assert "ZeroDivisionError: a fault of ours" in done.stderr
    assert "Traceback" not in done.stderr
    assert {"ko": "프로그램의 잘못", "en": "a fault of the program"}[language] in done.stderr
    kept = next(tmp_path.rglob("last-fault.txt"))
    assert str(kept) in done.stderr
    assert "Traceback" in kept.read_text(encoding="utf-8")


SYSTEMS = [
    ({}, "en"),
    ({"LANG": "ko_KR.UTF-8"}, "ko"),
    ({"LANG": "ko"}, "ko"),
    ({"LANG": "en_GB.UTF-8", "LC_ALL": "ko_KR.UTF-8"}, "ko"),
    ({"LANG": "ko_KR.UTF-8", "LC_ALL": "C"}, "en"),
    ({"LANG": "C.UTF-8"}, "en"),
    ({"LANG": "de_DE.UTF-8", "LANGUAGE": "de:ko:en"}, "ko"),
    ({"LANG": "kok_IN"}, "en"),
]


@pytest.mark.parametrize(("environment", "language"), SYSTEMS)
def test_the_systems_language(environment, language):
    assert system_language(environment) == language


@pytest.mark.parametrize(("wish", "language"), [("ko", "ko"), ("KO", "ko"), ("en-GB", "en"), (" ko_KR ", "ko")])
def test_a_language_asked_for(wish, language):
    assert language_of(wish) == language


@pytest.mark.parametrize("wish", ["", "fr", "korean", "k"])
def test_a_language_we_do_not_speak(wish):
    with pytest.raises(UnknownLanguageError):
        language_of(wish)


def test_a_saved_game_can_be_left_at_a_date_and_gone_on_with(tmp_path, capsys):
    game, other = tmp_path / "one.jsonl", tmp_path / "other.jsonl"
    script = tmp_path / "script"
    script.write_text('{"do": "send"}\n' * 4, encoding="utf-8")
    assert status(["play", "lantern-strait", "--text", "--script", str(script), "--save", str(game)]) == 0
    assert status(["branch", str(game), "--from", "1931-04-10", "--save", str(other), "--lang", "en"]) == 0
    assert "20 April 1931" in capsys.readouterr().out
    assert status(["verify", str(other), "--lang", "en"]) == 0
    assert "2 sittings" in capsys.readouterr().out
    assert status(["branch", str(game), "--from", "1931-04-10", "--save", str(other), "--lang", "ko"]) == 2
    assert status(["branch", str(game), "--from", "1931-04-31", "--lang", "ko"]) == 2
    assert "1931-04-31" in capsys.readouterr().err


def test_as_much_of_a_damaged_game_as_is_whole_can_be_left(tmp_path, capsys):
    game, other = tmp_path / "one.jsonl", tmp_path / "other.jsonl"
    script = tmp_path / "script"
    script.write_text('{"do": "send"}\n' * 4, encoding="utf-8")
    assert status(["play", "lantern-strait", "--text", "--script", str(script), "--save", str(game)]) == 0
    lines = game.read_bytes().splitlines(keepends=True)
    game.write_bytes(b"".join([*lines[:8], b"X", *lines[8:]]))
    assert status(["verify", str(game)]) == 2
    assert status(["branch", str(game), "--from", "1931-12-31", "--save", str(other), "--lang", "en"]) == 0
    assert status(["verify", str(other)]) == 0


def test_no_game_is_begun_where_none_could_be_kept(tmp_path, capsys):
    nowhere = tmp_path / "no" / "such" / "folder.jsonl"
    assert status(["play", "lantern-strait", "--text", "--script", "-", "--save", str(nowhere), "--lang", "ko"]) == 2
    assert str(nowhere) in capsys.readouterr().err.replace("\n", "")
