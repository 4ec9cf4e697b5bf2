"""Our own: whole crises, every chair deciding by the fast mind. Prints one JSON line."""

from __future__ import annotations

import json
import sys
import time

from game import __version__
from game.analysis.worlds import CHUNK, play
from game.engine.rules import Rules
from game.play.recordings import recording_of
from game.scenario.load import load


def rate(rules: Rules, seconds: float) -> float:
    """Return worlds a second, once all that is worked out at first use has been."""
    play(rules, 0, CHUNK, seed=1)
    began, worlds = time.perf_counter(), 0
    while time.perf_counter() - began < seconds:
        play(rules, worlds, CHUNK, seed=1)
        worlds += CHUNK
    return worlds / (time.perf_counter() - began)


def main(seconds: float) -> None:
    found = []
    for name in ("lantern-strait", "korea-1953"):
        rules = load(name).rules
        rates = {"numpy": rate(rules, seconds)}
        if recording_of(rules) is not None:
            rates["compiled"] = rate(rules, seconds)
        for how, worlds in rates.items():
            what = f"{name}, {rules.calendar.sittings} sittings, every chair a mind, {how}"
            found.append({"peer": f"The Price of Armistice {__version__}", "game": what, "games_per_second": worlds})
    print(json.dumps(found))


main(float(sys.argv[1]))
