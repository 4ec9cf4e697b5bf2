"""A scenario recorded beside the game that is played: in a process of its own, so that no window waits for it.

Until the recording is there, advisers and planners play the plain way, with the same result.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from game.agents.recording import CAN_PLAY
from game.play.commands import Refused
from game.play.journal import read
from game.play.recordings import recording_of
from game.play.scenario_copy import find
from game.play.session import Session

POLITENESS = 15
"""How far the recorder stands back for everything else on the machine (``nice``)."""


class Recorder:
    """Records the scenario of one game after another; a second wish for the same one is none."""

    def __init__(self) -> None:
        self.wanted = ""
        self._process: subprocess.Popen[bytes] | None = None

    def record(self, session: Session | None) -> None:
        """Begin to record what a saved game is played by, unless that has been done or cannot be."""
        if session is None or session.path is None or session.head.scenario_sha256 == self.wanted:
            return
        self.wanted = session.head.scenario_sha256
        if CAN_PLAY and recording_of(session.scenario.rules, make=False) is None:
            self.close()
            command = [sys.executable, "-m", "game.play.recorder", str(session.path)]
            nothing = subprocess.DEVNULL
            self._process = subprocess.Popen(command, stdin=nothing, stdout=nothing, stderr=nothing)  # noqa: S603 - ours

    def close(self) -> None:
        """Stop recording; what is not finished is begun again another time."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
            self._process = None


def main(path: Path) -> None:
    """Record the scenario of a saved game."""
    try:
        journal = read(path)
        head = journal.head
        recording_of(find(head.scenario, head.scenario_sha256, journal.scenario_copy).rules)
    except Refused:
        return


if __name__ == "__main__":
    if hasattr(os, "nice"):
        os.nice(POLITENESS)
    main(Path(sys.argv[1]))
