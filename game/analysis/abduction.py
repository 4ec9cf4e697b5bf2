"""What luck a mind must have had to choose as the record says: history pins uniforms, not choices.

A mind turns a uniform into a choice. Which uniform stood behind a recorded choice is not known, but many would not have
led to it: one of those that would is drawn. The same uniform then says what the chair would have done where something
is changed (Pearl's abduction, action, prediction).

What no candidate leads to, a draft the mind would not think of or a deed it finds next to impossible, keeps plain luck;
there the chair goes by the record until its mind's answer is no longer the one it would have given in history.

Source: [Pearl2009]
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from game.analysis.bundles import repeated, taken
from game.analysis.recorded import MIND
from game.engine.luck import Luck, Stream, Worlds
from game.engine.moves import NOTHING, Bundle
from game.engine.observe import observe
from game.engine.rules import Rules
from game.engine.state import State

Bools = NDArray[np.bool_]
Floats = NDArray[np.float64]

ROUNDS = (16, 128)
"""Candidates tried for a world in each round; what is found goes into no further round."""


@dataclass(frozen=True, slots=True)
class Candidates(Luck):
    """Luck for rows that repeat each world ``count`` times: evenly spaced uniforms, shifted by the world's own draw."""

    count: int = 1

    def draw(self, sitting: int, channel: str, world: Worlds) -> Floats:
        shift = Luck.draw(self, sitting, channel, world)
        return np.asarray((np.arange(len(world)) % self.count + shift) / self.count)


@dataclass(frozen=True, slots=True)
class Remembered(Luck):
    """The seed's luck, save where it is known what it was, world by world of one batch."""

    known: Mapping[tuple[int, str], Floats] = field(default_factory=dict)

    def draw(self, sitting: int, channel: str, world: Worlds) -> Floats:
        known = self.known.get((sitting, channel))
        return Luck.draw(self, sitting, channel, world) if known is None else known


@dataclass(frozen=True, slots=True)
class Part:
    """One of the choices that make a bundle, and the channel of the luck that it is drawn by."""

    channel: str
    decision: int = -1
    agent: int = -1
    is_table: bool = False

    def same(self, first: Bundle, second: Bundle) -> Bools:
        """Return in which worlds two bundles agree in this part, shape (N,)."""
        if self.is_table:
            same = (first.act == second.act) & (first.instrument == second.instrument)
            return np.asarray(same & (first.cable == second.cable) & (first.package == second.package).all(axis=0))
        if self.decision >= 0:
            return np.asarray(_of(first.answers, self.decision) == _of(second.answers, self.decision))
        if self.agent >= 0:
            return np.asarray(_of(first.grants, self.agent) == _of(second.grants, self.agent))
        return np.asarray((first.menu == second.menu) & (first.pledge == second.pledge))

    def put(self, into: Bundle, other: Bundle, where: Bools) -> Bundle:
        """Return a bundle with this part as another has it, in some worlds."""
        if self.is_table:
            return replace(
                into,
                act=np.where(where, other.act, into.act),
                instrument=np.where(where, other.instrument, into.instrument),
                cable=np.where(where, other.cable, into.cable),
                package=np.where(where, other.package, into.package),
            )
        if self.decision >= 0:
            said = np.where(where, _of(other.answers, self.decision), _of(into.answers, self.decision))
            return replace(into, answers={**into.answers, self.decision: said})
        if self.agent >= 0:
            said = np.where(where, _of(other.grants, self.agent), _of(into.grants, self.agent))
            return replace(into, grants={**into.grants, self.agent: said})
        return replace(
            into, menu=np.where(where, other.menu, into.menu), pledge=np.where(where, other.pledge, into.pledge)
        )


def _of(said: dict[int, NDArray[np.int8]], key: int) -> NDArray[np.int8]:
    return said.get(key, np.array(NOTHING, dtype=np.int8))


def parts_of(rules: Rules, *bundles: Bundle) -> Iterator[Part]:
    """Yield the parts that any of a role's bundles has."""
    role = rules.roles[bundles[0].role]
    yield Part(f"{role.rule}.table", is_table=True)
    yield Part(f"{role.rule}.menu")
    for decision in sorted({decision for bundle in bundles for decision in bundle.answers}):
        yield Part(rules.decisions[decision].rule, decision=decision)
    for agent in sorted({agent for bundle in bundles for agent in bundle.grants}):
        yield Part(f"{role.rule}.grant.{rules.roles[agent].id}", agent=agent)


def luck_behind(rules: Rules, state: State, did: Bundle, policy: Luck) -> tuple[dict[str, Floats], Bundle]:
    """Return by channel the luck under which a role's mind would do what it did, and what it does under that luck."""
    plain = MIND.choose(rules, observe(rules, state, did.role), policy)
    found: dict[str, Floats] = {}
    missing = {part: ~part.same(plain, did) & ~state.done for part in parts_of(rules, plain, did)}
    for count in ROUNDS:
        missing = {part: worlds for part, worlds in missing.items() if worlds.any()}
        if missing:
            _try(rules, state, did, policy, found, missing, count)
    known = {(state.clock, channel): uniforms for channel, uniforms in found.items()}
    would = MIND.choose(rules, observe(rules, state, did.role), remembering(policy, known)) if found else plain
    return found, would


def remembering(policy: Luck, known: Mapping[tuple[int, str], Floats]) -> Remembered:
    return Remembered(policy.seed, policy.stream, policy.pins, known)


def _try(
    rules: Rules,
    state: State,
    did: Bundle,
    policy: Luck,
    found: dict[str, Floats],
    missing: dict[Part, Bools],
    count: int,
) -> None:
    """Try so many candidates in the worlds where a part is missing; what is found goes into ``found``."""
    worlds = np.flatnonzero(np.logical_or.reduce(list(missing.values())))
    rows = np.repeat(worlds, count)
    tried = state.take(rows)
    luck = Candidates(policy.seed, Stream.ANALYSIS, {}, count)
    chosen = MIND.choose(rules, observe(rules, tried, did.role), luck)
    wanted = taken(did if len(did.act) > 1 else repeated(did, state.worlds), rows)
    ids = state.world[worlds]
    for part, where in missing.items():
        hits = part.same(chosen, wanted).reshape(-1, count) & where[worlds][:, None]
        has = hits.any(axis=1)
        # Any of the candidates that lead to the choice is as likely to have been the one.
        which = np.floor(luck_of_picking(policy, state.clock, part, ids) * hits.sum(axis=1)).astype(np.int64)
        at = np.argmax(np.cumsum(hits, axis=1) > which[:, None], axis=1)
        uniform = luck.draw(state.clock, part.channel, tried.world).reshape(-1, count)[np.arange(len(at)), at]
        held = found.get(part.channel)
        held = policy.draw(state.clock, part.channel, state.world) if held is None else held.copy()
        held[worlds[has]] = uniform[has]
        found[part.channel] = held
        where[worlds[has]] = False


def luck_of_picking(policy: Luck, sitting: int, part: Part, world: Worlds) -> Floats:
    return Luck(policy.seed, Stream.ANALYSIS).draw(sitting, f"{part.channel}.behind", world)
