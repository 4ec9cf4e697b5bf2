"""The program asked within the process of the tests, or started as its own."""

import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO

import pytest

from game.faces.command import status

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")
"""What says that there is a display: a window that opened in a test would wait for its player for ever."""


@dataclass(frozen=True)
class Answered:
    """What the program said, as of a process."""

    returncode: int
    stdout: str
    stderr: str


def armistice(*arguments, given=""):
    """Ask the program here: starting one takes a second, so that is done once of each kind."""
    out, err = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(err), pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.stdin", StringIO(given))
        for name in DISPLAYS:
            patch.delenv(name, raising=False)
        left = status([str(argument) for argument in arguments])
    return Answered(left, out.getvalue(), err.getvalue())


def started(*arguments, given="", **more):
    """Start the program as a person does, and return what became of it."""
    return subprocess.run(
        [sys.executable, "-m", "game", *map(str, arguments)],
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        **more,
    )
