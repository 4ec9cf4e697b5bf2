"""The first moment of N worlds: numbered, each with the private types its luck gives it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.engine.luck import Luck
from game.engine.rules import Rules
from game.engine.state import State, opening
from game.model.quantal import choose

BEFORE_PLAY = -1
"""The sitting under which luck before the first sitting is looked up."""


def draw_kinds(rules: Rules, world: NDArray[np.uint64], luck: Luck) -> NDArray[np.int8]:
    """Return each role's private type in each world, drawn from the scenario's prior, shape (R, N)."""
    kind = np.zeros((len(rules.roles), len(world)), dtype=np.int8)
    for index, role in enumerate(rules.roles):
        share = np.array([kind.chance for kind in role.kinds], dtype=np.float64)
        uniform = luck.draw(BEFORE_PLAY, f"{role.rule}.kind", world)
        kind[index] = choose(np.repeat(share[:, None], len(world), axis=1), uniform)
    return kind


def start(rules: Rules, world: NDArray[np.uint64], luck: Luck) -> State:
    """Return N worlds before their first sitting; ``world`` (N,) are the ids by which their luck is looked up."""
    return opening(rules, world, draw_kinds(rules, world, luck))
