"""What would come of each option: the chance of every ending, one's own utility, every audience, with intervals.

The planner's look ahead (``game.agents.foresight``) told in full: every option is played to the end in the same worlds,
imagined from what the role may know, under the same luck. The intervals tell the luck of the draw alone; that everybody
will go on as a fast mind would is taken for granted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from game.agents.foresight import Choice, Futures, look_ahead
from game.analysis.intervals import Difference, Share, paired_mean, wilson
from game.engine.luck import Luck
from game.engine.observe import View
from game.engine.rules import Rules
from game.engine.worth import outcome

Floats = NDArray[np.float64]

WORLDS = 64
"""Imagined worlds in which every option is tried, by default."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What would come of one option: endings by id, the role's utility, that over the first option's, audiences."""

    choice: Choice
    endings: dict[str, Share]
    own: Difference
    over_first: Difference
    audiences: dict[str, Difference]


@dataclass(frozen=True, slots=True)
class Forecast:
    """The outlooks of some options, and what they were made from, world by world.

    Shapes: ``worth`` by row or issue (options, worlds), what the role makes of each; ``agents`` the same by each of its
    agents; ``ending`` (options, worlds).
    """

    worlds: int
    outlooks: tuple[Outlook, ...]
    worth: dict[str, Floats]
    ending: NDArray[np.int64]
    agents: dict[str, dict[str, Floats]] = field(default_factory=dict)


def forecast(rules: Rules, view: View, choices: Sequence[Choice], luck: Luck, worlds: int = WORLDS) -> Forecast:
    """Return what would come of each choice; ``luck`` says whose game it is."""
    futures = look_ahead(rules, view, choices, worlds, luck)
    worth = _worth(rules, view.role, futures)
    own = sum_of(worth, (len(choices), worlds))
    ending = futures.of(futures.end.ending.astype(np.int64))
    meters = {
        row.id: futures.of(futures.end.value[index])
        for index, row in enumerate(rules.rows)
        if row.audience is not None and row.seen_by[view.side]
    }
    outlooks = tuple(
        Outlook(
            choice,
            {spec.id: wilson(int((ending[o] == e).sum()), worlds) for e, spec in enumerate(rules.endings)},
            mean(own[o]),
            mean(own[o] - own[0]),
            {row: mean(value[o]) for row, value in meters.items()},
        )
        for o, choice in enumerate(choices)
    )
    agents = {
        role.id: _worth(rules, agent, futures) for agent, role in enumerate(rules.roles) if role.principal == view.role
    }
    return Forecast(worlds, outlooks, worth, ending, agents)


def _worth(rules: Rules, role: int, futures: Futures) -> dict[str, Floats]:
    return {part.subject: futures.of(part.amount) for part in outcome(rules, role, futures.end)}


def sum_of(worth: Mapping[str, Floats], shape: tuple[int, ...]) -> Floats:
    """Return the sum of what is made of everything."""
    total = np.zeros(shape)
    for amount in worth.values():
        total = total + amount
    return total


def mean(values: Floats) -> Difference:
    """Return the mean of a number over the worlds, with its interval."""
    return paired_mean(float(values.sum()), float((values**2).sum()), len(values))
