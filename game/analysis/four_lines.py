"""Four lines: was it the changed world that changed the outcome, or what people did because of it?

History; the changed world in which everyone goes on choosing as before; the same world in which everyone chooses as in
the changed one; and both. What the last changes beyond the second and third together is their interaction.

Recorded luck is kept in all four. A deed that is not possible on another line is left to that chair's mind and counted:
there the record ends. What a patch decides is a choice, not a change of the world. Without any change the four lines
are one.

Source: [Pearl2001] for effects that go through people's choices and effects that go past them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

import numpy as np

from game.analysis.abduction import Floats
from game.analysis.counting import (
    BLOCK,
    Counted,
    Counts,
    count,
    endings_of,
    in_blocks,
    measured,
    shared_measures,
    together,
    whole,
)
from game.analysis.explore import Changes, Outcomes, ends_of, outcomes_of
from game.analysis.intervals import contrast, paired_mean
from game.analysis.lines import BOTH, HISTORY, Plan, play_lines
from game.analysis.recorded import Ends, entry_of, record_of
from game.analysis.sharing import shared
from game.engine.rules import Rules, room_for
from game.engine.state import State
from game.scenario.scenario import Scenario

CHUNK = 512
"""Worlds played together; looking for the luck behind a choice takes many rows for each."""

Line = Literal["history", "world", "choices", "both"]
LINES: tuple[Line, ...] = ("history", "world", "choices", "both")
Effect = Literal["world", "choices", "both", "interaction"]
EFFECTS: Mapping[Effect, tuple[int, int, int, int]] = {
    "world": (-1, 1, 0, 0),
    "choices": (-1, 0, 1, 0),
    "both": (-1, 0, 0, 1),
    "interaction": (1, -1, -1, 1),
}
"""Each effect as a sum over the lines."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one chunk came to.

    Shapes: endings and their squares (effects, E); measures and their squares (effects, M, N / BLOCK).
    """

    counted: tuple[Counted, ...]
    ends: tuple[Ends, ...]
    endings: Counts
    ending_squares: Counts
    measures: Floats
    measure_squares: Floats


@dataclass(frozen=True, slots=True)
class FourLines:
    """What the four lines came to, and the effects that lie between them.

    ``record_ends`` in an outcome are the deeds of the line whose choices it takes that were not possible on it.
    """

    asked: int
    worlds: int
    seed: int
    lines: dict[Line, Outcomes]
    effects: dict[Effect, Changes]


def four_lines(
    scenario: Scenario,
    changed: Scenario,
    worlds: int,
    seed: int,
    *,
    entered: str | None = None,
    workers: int = 1,
    scheduler: str | None = None,
    done: Callable[[int], object] | None = None,
) -> FourLines:
    """Play the four lines; history is the scenario's record, up to a date where one is given, else its minds' play."""
    entered = entry_of(scenario, entered)
    has_record = bool(scenario.sheet.history.moves) or entered is not None
    here, there = scenario.rules, changed.rules
    rules = (here, deciding(there, here), deciding(here, there), there)
    plan = Plan(rules, record_of(scenario, entered) if has_record else None, seed, worlds)
    played: list[Part] = []
    try:
        for part in shared(partial(play_chunk, plan), range(0, worlds, CHUNK), workers, scheduler):
            played.append(part)
            if done is not None:
                done(part.counted[0].worlds)
    except KeyboardInterrupt:
        if not played:
            raise
    return _told(plan, played)


def deciding(world: Rules, choices: Rules) -> Rules:
    """Return the rules of one world with what was decided in advance as in another."""
    said = {point.id: point.options[point.fixed].id for point in choices.decisions if point.fixed >= 0}
    points = []
    for point in world.decisions:
        options = [option.id for option in point.options]
        decided = said.get(point.id)
        fixed = options.index(decided) if decided in options else -1
        points.append(replace(point, room=room_for(len(options), fixed)))
    return replace(world, decisions=tuple(points))


def play_chunk(plan: Plan, first: int) -> Part:
    """Play the four lines of the worlds from ``first`` on, and count them."""
    world = np.arange(first, min(first + CHUNK, plan.worlds), dtype=np.uint64)
    return _counted(plan, *play_lines(plan, world))


def _counted(plan: Plan, states: tuple[State, ...], ends: tuple[Ends, ...]) -> Part:
    values = [measured(rules, state) for rules, state in zip(plan.rules, states, strict=True)]
    here, there = plan.rules[HISTORY], plan.rules[BOTH]
    names = ending_names(here, there)
    ended = [
        _ended(names, rules)[endings_of(rules, state)] == np.arange(len(names))[:, None]
        for rules, state in zip(plan.rules, states, strict=True)
    ]
    rows = shared_measures(here, there)
    numbers = [values[n][[pair[n in {1, 3}] for pair in rows]] for n in range(4)]
    shares = np.array(
        [sum(sign * one.astype(np.int64) for sign, one in zip(signs, ended, strict=True)) for signs in EFFECTS.values()]
    )
    means = np.array([sum(sign * one for sign, one in zip(signs, numbers, strict=True)) for signs in EFFECTS.values()])
    return Part(
        counted=tuple(count(*one) for one in zip(plan.rules, states, values, strict=True)),
        ends=ends,
        endings=shares.sum(axis=-1),
        ending_squares=(shares * shares).sum(axis=-1),
        measures=np.array([in_blocks(one) for one in means]),
        measure_squares=np.array([in_blocks(one * one) for one in means]),
    )


def ending_names(here: Rules, there: Rules) -> list[str]:
    """Return the endings of either world, by id."""
    return list(dict.fromkeys(ending.id for rules in (here, there) for ending in rules.endings))


def _ended(names: list[str], rules: Rules) -> Counts:
    """Return where each ending of some rules stands among the names, -1 for a world without one."""
    return np.array([*(names.index(ending.id) for ending in rules.endings), -1], dtype=np.int64)


def _told(plan: Plan, played: list[Part]) -> FourLines:
    counted = [together([part.counted[n] for part in played]) for n in range(4)]
    worlds = counted[0].worlds
    lines = {
        line: replace(outcomes_of(rules, one), record_ends=ends_of(rules, [part.ends[n] for part in played]))
        for n, (line, rules, one) in enumerate(zip(LINES, plan.rules, counted, strict=True))
    }
    here, there = plan.rules[HISTORY], plan.rules[BOTH]
    names = ending_names(here, there)
    shared_ids = [here.measures[m].id for m, _ in shared_measures(here, there)]
    totals = np.sum([part.endings for part in played], axis=0)
    squares = np.sum([part.ending_squares for part in played], axis=0)
    sums = np.concatenate([part.measures for part in played], axis=-1)
    sum_squares = np.concatenate([part.measure_squares for part in played], axis=-1)
    effects: dict[Effect, Changes] = {}
    for n, effect in enumerate(EFFECTS):
        most = 2.0 if effect == "interaction" else 1.0
        effects[effect] = Changes(
            endings={
                name: contrast(int(totals[n, e]), int(squares[n, e]), worlds, most) for e, name in enumerate(names)
            },
            measures={
                name: paired_mean(total, square, worlds)
                for name, total, square in zip(shared_ids, whole(sums[n]), whole(sum_squares[n]), strict=True)
            },
        )
    return FourLines(asked=plan.worlds, worlds=worlds, seed=plan.seed, lines=lines, effects=effects)


assert CHUNK % BLOCK == 0  # noqa: S101 - sums in blocks of neighbouring worlds can then be cut anywhere
