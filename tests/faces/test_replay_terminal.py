"""The replay desk in a real terminal: walked, playing by itself, and left; a pipe still gets all of it at once."""

import os
import sys

import pytest

from .asking import armistice
from .test_terminal import Terminal
from .walks import told_strait


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal of its own needs a Unix")
def test_it_is_walked_plays_by_itself_and_is_left(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    program = Terminal("replay", told_strait(tmp_path), "--text")
    prompts = 1
    program.until("8걸음 가운데 1번째")
    for typed in ("f", "v", "b", "l"):  # no forecasts, quicker, back from the drawer, play
        program.until("도움말)>", times=prompts)
        if prompts == 1:
            program.type("o\n")
            prompts += 1
            program.until("도움말)>", times=prompts)
        program.type(f"{typed}\n")
        prompts += 1
    program.until("8걸음 가운데 3번째")
    os.write(program.terminal, b"q\n")
    status = program.until_it_ends()
    assert b"Traceback" not in program.said
    assert status == 1, "told with a fact that does not hold, which is what the exit status says"


def test_a_pipe_gets_the_whole_path_at_once(tmp_path):
    done = armistice("replay", told_strait(tmp_path), "--lang", "en")
    assert "20 June" in done.stdout or "15 June" in done.stdout
    assert "Held against the record" in done.stdout
