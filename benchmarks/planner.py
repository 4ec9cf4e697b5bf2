"""Whether looking ahead pays: the planner against the fast mind in the same seat, all other seats by fast minds.

Games are paired: the same worlds, the same types, the same luck, once with the fast mind in the seat and once with the
planner. What is compared is the seat's own utility of where the game ends (``game.engine.worth``). Every role of a
capital is seated alike; the utility is that of the role named first.

    python benchmarks/planner.py --games 40 --strength 32

Found with 20 games of ``korea-1953`` at the default strength (16 worlds): Seoul +3.6 points [2.3, 5.0], Washington +5.6
[3.3, 8.0], better in 95% of games each.
"""

from __future__ import annotations

import argparse
import sys
import time

import numpy as np

from game.agents.fast import FastMind
from game.agents.mind import Mind
from game.agents.planner import STRENGTH, Planner
from game.agents.playout import play_out
from game.analysis.intervals import paired_mean
from game.engine.luck import Luck, Stream
from game.engine.rules import Rules
from game.engine.start import start
from game.engine.state import State
from game.engine.worth import outcome_utility
from game.play.recordings import recording_of
from game.scenario.load import load


def ends(rules: Rules, seats: set[int], mind: Mind, games: range, seed: int) -> State:
    """Play games with a mind in these seats and fast minds in the others, and return where each ended."""
    reality, policy = Luck(seed, Stream.REALITY), Luck(seed, Stream.POLICY)
    minds = [mind if role in seats else FastMind() for role in range(len(rules.roles))]
    world = np.arange(games.start, games.stop, dtype=np.uint64)
    return play_out(rules, start(rules, world, reality), minds, reality, policy)


def compare(rules: Rules, seats: list[int], strength: int, games: range, seed: int) -> str:
    """Return one line: how much more the planner gets than the fast mind in the same seat."""
    began = time.perf_counter()
    fast = outcome_utility(rules, seats[0], ends(rules, set(seats), FastMind(), games, seed))
    middle = time.perf_counter()
    planned = outcome_utility(rules, seats[0], ends(rules, set(seats), Planner(strength), games, seed))
    more = planned - fast
    gain = paired_mean(float(more.sum()), float((more**2).sum()), len(games))
    names = "+".join(rules.roles[role].id for role in seats)
    return (
        f"{names:32} fast {fast.mean():8.3f}  planner {planned.mean():8.3f}  "
        f"more {gain.d:+.3f} [{gain.lo:+.3f}, {gain.hi:+.3f}]  better in {(more > 0).mean():.0%}, "
        f"worse in {(more < 0).mean():.0%}  ({middle - began:.0f} s + {time.perf_counter() - middle:.0f} s)"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scenario", nargs="?", default="korea-1953")
    parser.add_argument("--games", type=int, default=40)
    parser.add_argument("--strength", type=int, default=STRENGTH)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seats", help="role ids joined by +; each side's roles by default")
    given = parser.parse_args()
    rules = load(given.scenario).rules
    recording_of(rules)
    ids = [role.id for role in rules.roles]
    sides = [[r for r, role in enumerate(rules.roles) if role.side == side] for side in range(len(rules.sides))]
    seats = [[ids.index(name) for name in given.seats.split("+")]] if given.seats else sides
    for group in seats:
        sys.stdout.write(compare(rules, group, given.strength, range(given.games), given.seed) + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
