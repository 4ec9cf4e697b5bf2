"""PettingZoo: eighty agent steps of an environment in which nothing happens. Prints one JSON line."""

from __future__ import annotations

import json
import sys
import time
from importlib.metadata import version
from typing import Any, ClassVar

import numpy as np
from gymnasium.spaces import Discrete
from pettingzoo import AECEnv

STEPS = 80


class Nothing(AECEnv):
    metadata: ClassVar[dict[str, Any]] = {"name": "nothing"}
    possible_agents: ClassVar[list[str]] = ["a", "b", "c", "d"]

    def __init__(self) -> None:
        super().__init__()
        self._space = Discrete(8)

    def action_space(self, agent: str) -> Discrete:
        return self._space

    def observation_space(self, agent: str) -> Discrete:
        return self._space

    def observe(self, agent: str) -> int:
        return 0

    def reset(self, seed: int | None = None, options: dict[str, Any] | None = None) -> None:
        self.agents, self.left = list(self.possible_agents), STEPS
        self.rewards = self._cumulative_rewards = dict.fromkeys(self.agents, 0.0)
        self.terminations = dict.fromkeys(self.agents, False)
        self.truncations = dict.fromkeys(self.agents, False)
        self.infos = {agent: {} for agent in self.agents}
        self.agent_selection = self.agents[0]

    def step(self, action: int) -> None:
        self.left -= 1
        self.agent_selection = self.agents[self.left % 4]


def main(seconds: float) -> None:
    environment, dice = Nothing(), np.random.default_rng(1)
    began, games = time.perf_counter(), 0
    while time.perf_counter() - began < seconds:
        environment.reset()
        while environment.left:
            environment.last()
            environment.step(int(dice.integers(8)))
        games += 1
    rate = games / (time.perf_counter() - began)
    what = "80 agent steps, no dynamics"
    print(json.dumps([{"peer": f"PettingZoo {version('pettingzoo')}", "game": what, "games_per_second": rate}]))


main(float(sys.argv[1]))
