"""A nursery of games that are killed: run as a program by ``test_kill.py``, never imported by the game.

Everything is imported and loaded once; each game is a fork of this process, killed with a signal that cannot be caught.
After each kill the save is opened, held against what the game had been told was sent, and played to its end.
"""

import json
import os
import signal
import sys
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

from game.play.commands import Send
from game.play.journal import read
from game.play.session import Session
from game.scenario.load import load

from .wishes import dice_of, wish_at_random

PEOPLE = {"premier": "human", "envoy": "human"}


def play_on(session, seed, sent):
    """Play a game to its end; what people wish hangs on the sitting and the role alone. ``sent`` hears of each send."""
    while not session.is_over:
        turn = session.turn
        for role in session.waiting_for():
            wish_at_random(session, role, dice_of(f"{seed}/{turn}/{role}"))
            assert session.decide(role, Send()) is None
            sent()
        if session.turn == turn:
            assert session.advance() is None


def sends(path):
    """Return how many people's bundles stand in a saved game."""
    return sum(line.kind == "decision" and line.by == "human" for line in read(path).lines)


def kill_one(scenario, path, seed, after, delay):
    """Begin a game in a fork, kill it ``delay`` seconds past its send number ``after``; return the sends it promised.

    Waiting for a send, and only then for a moment, lets the kills fall all over the game on any machine, however slow.
    """
    hears, says = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(hears)
        session = Session.begin(scenario, PEOPLE, seed, path)
        play_on(session, seed, lambda: os.write(says, b"."))
        os._exit(0)
    os.close(says)
    with os.fdopen(hears, "rb") as ear:
        promised = len(ear.read(after))
        time.sleep(delay)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return promised + len(ear.read())


@dataclass
class Found:
    """What many kills showed. ``faults`` are sentences; the rest says where the kills fell."""

    promised: list[int] = field(default_factory=list)
    kept: list[int] = field(default_factory=list)
    torn: int = 0
    unborn: int = 0
    faults: list[str] = field(default_factory=list)


def hold_against(found, path, seed, promised, whole):
    """Open a killed game, see that nothing promised is lost, play it to its end and see that it is the whole one."""
    if not path.exists():
        found.unborn += 1
        found.faults += [f"{path.name}: {promised} sends, and no file"] if promised else []
        return
    kept = sends(path)
    found.promised.append(promised)
    found.kept.append(kept)
    found.faults += [f"{path.name}: promised {promised}, kept {kept}"] if kept < promised else []
    session = Session.open(path)
    found.torn += bool(session.notices)
    play_on(session, seed, lambda: None)
    found.faults += [f"{path.name}: another game"] if path.read_bytes() != whole else []


def main(folder, kills):
    """Kill so many games, ten of each seed, each at a random moment of its tenth of the game; print the findings."""
    scenario, dice, folder, found = load("lantern-strait"), dice_of(1931), Path(folder), Found()
    for seed in range(int(kills) // 10):
        whole = folder / f"whole-{seed}"
        began = time.perf_counter()
        play_on(Session.begin(scenario, PEOPLE, seed, whole), seed, lambda: None)
        tenth = (time.perf_counter() - began) / 10
        for kill in range(10):
            path = folder / f"killed-{seed}-{kill}"
            promised = kill_one(scenario, path, seed, sends(whole) * kill // 10, dice.uniform(0, tenth))
            hold_against(found, path, seed, promised, whole.read_bytes())
    sys.stdout.write(json.dumps(asdict(found)))


if __name__ == "__main__":
    main(*sys.argv[1:])
