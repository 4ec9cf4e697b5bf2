"""A scenario is recorded beside the game that is played, in a process of its own."""

import subprocess
import sys

import pytest

from game.agents.recording import CAN_PLAY
from game.play import recorder, recordings
from game.play.recorder import Recorder
from game.play.session import Session
from game.scenario.load import load


@pytest.fixture
def session(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return Session.begin(load("lantern-strait"), {"premier": "human"}, 7, tmp_path / "game.jsonl")


@pytest.fixture
def begun(monkeypatch):
    """Return what was begun as a process, none of it really."""
    monkeypatch.setattr(recorder, "CAN_PLAY", True)
    monkeypatch.setattr(recorder, "recording_of", lambda *_, **__: None)
    commands = []

    class Process:
        def __init__(self, command, **_):
            commands.append(command)

        def terminate(self):
            commands.append("ended")

        def wait(self):
            return 0

    monkeypatch.setattr(subprocess, "Popen", Process)
    return commands


def test_a_scenario_is_recorded_once_and_the_recorder_ends_with_the_window(session, begun):
    one = Recorder()
    one.record(None)
    assert begun == []
    one.record(session)
    one.record(session)
    assert begun == [[sys.executable, "-m", "game.play.recorder", str(session.path)]]
    one.close()
    one.close()
    assert begun[1:] == ["ended"]


def test_a_game_that_is_not_saved_is_not_recorded(begun):
    one = Recorder()
    one.record(Session.begin(load("lantern-strait"), {"premier": "human"}, 7))
    assert begun == []


def test_what_can_not_be_read_is_no_fault(tmp_path):
    recorder.main(tmp_path / "nothing.jsonl")


@pytest.mark.slow
@pytest.mark.skipif(not CAN_PLAY, reason="recordings are played with numba, an optional extra")
def test_the_recording_is_there_once_the_process_is_done(session):
    command = [sys.executable, "-m", "game.play.recorder", str(session.path)]
    subprocess.run(command, check=True)
    assert recordings._files(recordings.fingerprint(session.scenario.rules))
