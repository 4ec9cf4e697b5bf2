"""What every process of the tests would make for itself, made ahead and once: a program run by ``conftest.py``.

Compiled play lies beside its source from then on, and a recording in the folder that all processes of a run share.
Nobody waits for either: who comes before plays the plain way, to the same end (``tests/tape`` holds the two together).
"""

import sys
from collections.abc import Callable

from game.agents.recording import CAN_PLAY
from game.analysis.worlds import play
from game.play.recordings import recording_of
from game.scenario.load import load
from game.scenario.shelf import default_id


def compiled() -> None:
    rules = load("lantern-strait").rules
    recording_of(rules)
    play(rules, 0, 64, seed=1)


def recorded() -> None:
    recording_of(load(default_id()).rules)


WAYS: dict[str, Callable[[], None]] = {"compiled": compiled, "recorded": recorded}
"""By the names that ``conftest.AHEAD`` asks for them by."""

if __name__ == "__main__" and CAN_PLAY:
    WAYS[sys.argv[1]]()
