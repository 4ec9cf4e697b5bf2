"""Worlds to test the engine on: the first example and generated crises of odd shapes, some way into their story."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import cache, lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from game.agents.fast import FastMind
from game.agents.playout import sit
from game.analysis.synthetic import synthetic_scenario
from game.analysis.synthetic.cast import Size
from game.engine.common import Common
from game.engine.lookup import VERB_RUNG, lookup
from game.engine.luck import Luck, Stream
from game.engine.moves import Moves
from game.engine.observe import View
from game.engine.rules import Rules
from game.engine.start import start
from game.engine.state import ARRAYS, State
from game.engine.step import step
from game.scenario.load import load

SMALL = Size(
    roles=3,
    types=2,
    audiences=2,
    meters=3,
    issues=4,
    positions=3,
    instruments=2,
    levers=8,
    decisions=6,
    events=6,
    drifts=3,
    turns=6,
    sittings=9,
)
ODD = Size(
    roles=4,
    types=4,
    audiences=1,
    meters=2,
    issues=3,
    positions=4,
    instruments=1,
    levers=13,
    decisions=5,
    options=2,
    events=4,
    drifts=1,
    turns=5,
    sittings=7,
)
NAMES = ("example", "small 1", "small 2", "odd 3", "odd 4")


@cache
def rules_of(name: str) -> Rules:
    """Return the rules of one of ``NAMES``."""
    if name == "example":
        return load("lantern-strait").rules
    kind, seed = name.split()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "made.yaml"
        path.write_text(synthetic_scenario(int(seed), SMALL if kind == "small" else ODD), encoding="utf-8")
        return load(path).rules


def reality(seed: int = 1) -> Luck:
    return Luck(seed, Stream.REALITY)


def policy(seed: int = 1) -> Luck:
    return Luck(seed, Stream.POLICY)


def minds(rules: Rules) -> list[FastMind]:
    return [FastMind() for _ in rules.roles]


@lru_cache(maxsize=64)
def course(name: str, worlds: int = 40, seed: int = 1) -> tuple[tuple[State, Moves], ...]:
    """Return every state of a batch of games played by fast minds, each with the moves then made; arrays read-only."""
    rules = rules_of(name)
    state = freeze(start(rules, np.arange(worlds, dtype=np.uint64), reality(seed)))
    states = []
    while state.clock < rules.calendar.sittings:
        moves = sit(rules, state, minds(rules), policy(seed))
        states.append((state, moves))
        state = freeze(step(rules, state, moves, reality(seed))[0])
    return tuple(states)


def freeze(state: State) -> State:
    """Make writing to a state's arrays an error."""
    for name in ARRAYS:
        getattr(state, name).setflags(write=False)
    return state


def differences(one: State, other: State) -> list[str]:
    """Return the names of the arrays in which two states differ in any bit."""
    return [name for name in ARRAYS if getattr(one, name).tobytes() != getattr(other, name).tobytes()]


def scrambled(rules: Rules, state: State, role: int, seed: int) -> State:
    """Change everything that a role may not know, and nothing that it may."""
    dice = np.random.default_rng(seed)
    side = rules.roles[role].side
    changed = {name: getattr(state, name).copy() for name in ARRAYS}
    others = [r for r, spec in enumerate(rules.roles) if spec.side != side]
    for r, spec in enumerate(rules.roles):
        if r != role:
            changed["kind"][r] = dice.integers(0, len(spec.kinds), state.worlds)
    for r in others:
        for i, issue in enumerate(rules.issues):
            changed["mandate"][r, i] = dice.integers(-1, len(issue.positions), state.worlds)
        changed["cable"][r] = dice.integers(-1, len(rules.issues), state.worlds)
        changed["cable_due"][r] = dice.integers(0, state.clock + 2, state.worlds)
    for v, row in enumerate(rules.rows):
        if not row.seen_by[side]:
            changed["value"][v] = dice.uniform(row.low, min(row.high, 1000.0), state.worlds)
    hidden = ~rules.flag_seen[:, side]
    for f in np.flatnonzero(hidden):
        changed["at"][f] = dice.integers(-1, max(state.clock, 1), state.worlds)
    for d, point in enumerate(rules.decisions):
        secret = [o for o, option in enumerate(point.options) if hidden[option.deed.flag]]
        if secret:
            unseen = np.isin(changed["answer"][d], [-1, *secret])
            changed["answer"][d] = np.where(unseen, dice.choice([-1, *secret], state.worlds), changed["answer"][d])
    for m, entry in enumerate(rules.menu):
        if entry.verb in VERB_RUNG and hidden[entry.option.deed.flag] and rules.roles[entry.role].side != side:
            clue = rules.levers[entry.lever].clue
            unseen = changed["rung"][entry.lever] == lookup(rules).before[m]
            if clue >= 0:
                unseen = unseen & (changed["at"][clue] < 0)
            secret = unseen & (dice.random(state.worlds) < 0.5)
            changed["rung"][entry.lever] = np.where(secret, VERB_RUNG[entry.verb], changed["rung"][entry.lever])
    return replace(state, **changed)


def equal_bundles(one: object, other: object) -> bool:
    """Return whether two bundles or views are equal in every byte."""

    def same(a: object, b: object) -> bool:
        if isinstance(a, np.ndarray) and isinstance(b, np.ndarray):
            return a.tobytes() == b.tobytes()
        if isinstance(a, dict) and isinstance(b, dict):
            return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
        if isinstance(a, Common) and isinstance(b, Common):
            return all(
                same(getattr(a.view, f.name), getattr(b.view, f.name)) for f in fields(View) if f.name != "common"
            )
        return a is b or bool(a == b)

    return all(same(getattr(one, field.name), getattr(other, field.name)) for field in fields(one))  # type: ignore[arg-type]
