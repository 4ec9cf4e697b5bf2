"""NegMAS: four negotiators, eight issues of five values, sixteen rounds, everyone at random. Prints one JSON line.

A random negotiator may leave as well, and most games end so, after three rounds on average and not sixteen.
NegMAS is AGPL: this script runs in an environment of its own and is no part of the program.
"""

from __future__ import annotations

import json
import sys
import time
from importlib.metadata import version

from negmas import SAOMechanism, make_issue
from negmas.preferences import LinearAdditiveUtilityFunction
from negmas.sao import RandomNegotiator

ISSUES = [make_issue(5, f"issue{n}") for n in range(8)]


def play() -> None:
    game = SAOMechanism(issues=ISSUES, n_steps=16)
    for n in range(4):
        worth = LinearAdditiveUtilityFunction.random(issues=ISSUES, reserved_value=0.0)
        game.add(RandomNegotiator(name=f"n{n}"), ufun=worth)
    game.run()


def main(seconds: float) -> None:
    play()
    began, games = time.perf_counter(), 0
    while time.perf_counter() - began < seconds:
        play()
        games += 1
    rate = games / (time.perf_counter() - began)
    what = "4 negotiators, 8 issues, 16 rounds, random"
    print(json.dumps([{"peer": f"NegMAS {version('negmas')}", "game": what, "games_per_second": rate}]))


main(float(sys.argv[1]))
