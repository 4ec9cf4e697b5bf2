"""OpenSpiel: whole games at random, played in its C++ and driven from Python. Prints one JSON line."""

from __future__ import annotations

import itertools
import json
import random
import sys
import time
from collections.abc import Callable
from importlib.metadata import version

import pyspiel


def in_compiled_code(name: str) -> Callable[[], None]:
    """Return a function that has one game played in C++, bots and all."""
    game = pyspiel.load_game(name)
    bots = [pyspiel.make_uniform_random_bot(player, player) for player in range(game.num_players())]
    seeds = itertools.count(1)
    return lambda: pyspiel.evaluate_bots(game.new_initial_state(), bots, next(seeds))


def from_python(name: str) -> Callable[[], None]:
    """Return a function that plays one game, every move chosen in Python."""
    game, dice = pyspiel.load_game(name), random.Random(1)

    def play() -> None:
        state = game.new_initial_state()
        while not state.is_terminal():
            if state.is_chance_node():
                actions, chances = zip(*state.chance_outcomes(), strict=True)
                state.apply_action(dice.choices(actions, chances)[0])
            else:
                state.apply_action(dice.choice(state.legal_actions()))

    return play


def main(seconds: float) -> None:
    found = []
    ways = {"random, C++ bots": in_compiled_code, "random, driven from Python": from_python}
    for name in ("negotiation", "bargaining"):
        for how, way in ways.items():
            play = way(name)
            play()
            began, games = time.perf_counter(), 0
            while time.perf_counter() - began < seconds / 2:
                play()
                games += 1
            rate = games / (time.perf_counter() - began)
            peer = f"OpenSpiel {version('open_spiel')}"
            found.append({"peer": peer, "game": f"{name}, {how}", "games_per_second": rate})
    print(json.dumps(found))


main(float(sys.argv[1]))
