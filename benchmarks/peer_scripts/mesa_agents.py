"""Mesa: four agents, sixteen steps, a softmax over eight moves at each. Prints one JSON line."""

from __future__ import annotations

import json
import math
import sys
import time
from importlib.metadata import version

import mesa


class Chair(mesa.Agent):
    def step(self) -> None:
        utilities = [self.random.random() + move * self.model.tension for move in range(8)]
        best = max(utilities)
        weights = [math.exp(utility - best) for utility in utilities]
        self.model.tension += 0.01 * self.random.choices(range(8), weights)[0] - 0.03


class Table(mesa.Model):
    def __init__(self, seed: int) -> None:
        super().__init__(seed=seed)
        self.tension = 0.1
        Chair.create_agents(self, 4)

    def step(self) -> None:
        self.agents.do("step")


def play(seed: int) -> None:
    table = Table(seed)
    for _ in range(16):
        table.step()


def main(seconds: float) -> None:
    play(0)
    began, games = time.perf_counter(), 0
    while time.perf_counter() - began < seconds:
        games += 1
        play(games)
    rate = games / (time.perf_counter() - began)
    what = "4 agents, 16 steps, softmax over 8 moves"
    print(json.dumps([{"peer": f"Mesa {version('mesa')}", "game": what, "games_per_second": rate}]))


main(float(sys.argv[1]))
