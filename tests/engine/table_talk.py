"""Playing the first example by hand: bundles written as a diplomat would say them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from game.engine.luck import Luck, Stream
from game.engine.moves import ACCEPT, CABLE, OFFER, Bundle, assemble, idle
from game.engine.rules import Rules
from game.engine.start import start
from game.engine.state import State
from game.engine.step import step

from .worlds import rules_of

RULES = rules_of("example")


def role(name: str) -> int:
    return [spec.id for spec in RULES.roles].index(name)


def issue(name: str) -> int:
    return [spec.id for spec in RULES.issues].index(name)


def flag(name: str) -> int:
    return RULES.flags.index(name)


def row(name: str) -> int:
    return [spec.id for spec in RULES.rows].index(name)


def _byte(number: int) -> np.ndarray:
    return np.array([number], dtype=np.int8)


def nothing(who: str) -> Bundle:
    return idle(RULES, role(who), 1)


def offer(who: str, **package: str) -> Bundle:
    """Table a draft of the example's one instrument."""
    positions = np.full((len(RULES.issues), 1), -1, dtype=np.int8)
    for name, position in package.items():
        positions[issue(name)] = RULES.issues[issue(name)].positions.index(position)
    return replace(nothing(who), act=_byte(OFFER), instrument=_byte(0), package=positions)


def accept(who: str) -> Bundle:
    return replace(nothing(who), act=_byte(ACCEPT), instrument=_byte(0))


def cable(who: str, about: str) -> Bundle:
    return replace(nothing(who), act=_byte(CABLE), cable=_byte(issue(about)))


def grant(who: str, agent: str, yes: bool) -> Bundle:
    return replace(nothing(who), grants={role(agent): _byte(int(yes))})


def pull(who: str, entry: str) -> Bundle:
    """Use a lever's verb, such as ``close_strait.speak``."""
    wanted = [m for m, one in enumerate(RULES.menu) if one.id == entry]
    return replace(nothing(who), menu=np.array(wanted, dtype=np.int16))


def pledge(who: str, about: str, position: str) -> Bundle:
    (m,) = (
        m
        for m, one in enumerate(RULES.menu)
        if one.verb == "pledge" and one.role == role(who) and one.issue == issue(about)
    )
    stand = RULES.issues[issue(about)].positions.index(position)
    return replace(nothing(who), menu=np.array([m], dtype=np.int16), pledge=_byte(stand))


def begin(seed: int = 3) -> State:
    return start(RULES, np.array([0], dtype=np.uint64), Luck(seed, Stream.REALITY))


def sit(state: State, *bundles: Bundle, rules: Rules = RULES, calm: bool = True) -> State:
    """Play one sitting; ``calm`` pins the chances so that no wreck or clash happens."""
    pins = {}
    if calm:
        pins = {(state.clock, f"events.{name}.odds"): 0.999999 for name in ("wreck", "clash")}
        pins[state.clock, "levers.close_strait.leak"] = 0.999999
    return step(rules, state, assemble(rules, list(bundles), 1), Luck(3, Stream.REALITY, pins))[0]


def wait(state: State, sittings: int) -> State:
    for _ in range(sittings):
        state = sit(state)
    return state


def value(state: State, name: str) -> float:
    return float(state.value[row(name), 0])


def done(state: State, name: str) -> bool:
    return bool(state.at[flag(name), 0] >= 0)
