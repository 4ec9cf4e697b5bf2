"""What everyone does on each of the four lines (``game.analysis.four_lines``), sitting by sitting."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from game.analysis.abduction import Bools, Floats, luck_behind, parts_of, remembering
from game.analysis.bundles import repeated, translated
from game.analysis.counting import at_the_end
from game.analysis.recorded import MIND, Ends, Record, as_far_as_possible, reality_of
from game.engine.luck import Luck, Stream
from game.engine.moves import Bundle, assemble, idle
from game.engine.observe import observe
from game.engine.rules import Rules
from game.engine.start import start
from game.engine.state import State
from game.engine.step import step

HISTORY, WORLD, CHOICES, BOTH = range(4)
"""The lines by number."""

Choice: TypeAlias = tuple[Bundle, Bools]
"""What a role chose on a line, and in which worlds that line had not ended."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The rules of each line, in the order of ``LINES``, the record they begin with, and which worlds are played."""

    rules: tuple[Rules, ...]
    record: Record | None
    seed: int
    worlds: int


@dataclass(slots=True)
class Memory:
    """What was done on the line of history, what each mind would have done there, and the luck behind it."""

    did: dict[tuple[int, int], Choice] = field(default_factory=dict)
    would: dict[tuple[int, int], Bundle] = field(default_factory=dict)
    luck: dict[tuple[int, str], Floats] = field(default_factory=dict)


def play_lines(plan: Plan, world: NDArray[np.uint64]) -> tuple[tuple[State, ...], tuple[Ends, ...]]:
    """Play some worlds on the four lines; return where each line ended, and where its choices were not possible."""
    play, memory = _Play(plan, world), Memory()
    chosen: dict[tuple[int, int], Choice] = {}
    history = play.line(HISTORY, lambda state, role: _as_recorded(play, memory, state, role))
    both = play.line(BOTH, lambda state, role: _as_they_would(play, memory, chosen, state, role))
    changed = play.line(WORLD, lambda state, role: _as_on_another(play, WORLD, memory.did, memory, state, role))
    choices = play.line(CHOICES, lambda state, role: _as_on_another(play, CHOICES, chosen, memory, state, role))
    return (history, changed, choices, both), play.ends


class _Play:
    """One chunk of worlds on its four lines; ``ends`` grows as deeds turn out to be impossible."""

    def __init__(self, plan: Plan, world: NDArray[np.uint64]) -> None:
        self.plan = plan
        self.world = world
        self.reality = reality_of(plan.seed, plan.record)
        self.policy = Luck(plan.seed, Stream.POLICY)
        self.ends = tuple(np.zeros((rules.calendar.sittings, len(rules.roles)), dtype=np.int64) for rules in plan.rules)

    def line(self, number: int, choose: Callable[[State, int], Bundle]) -> State:
        rules = self.plan.rules[number]
        state = start(rules, self.world, self.reality)
        while state.clock < rules.calendar.sittings and not state.done.all():
            bundles = [choose(state, role) for role in range(len(rules.roles))]
            state, _ = step(rules, state, assemble(rules, bundles, state.worlds), self.reality)
        return at_the_end(state)

    def counting(self, number: int, state: State, role: int, impossible: Bools) -> None:
        self.ends[number][state.clock, role] += np.count_nonzero(impossible & ~state.done)


def _as_recorded(play: _Play, memory: Memory, state: State, role: int) -> Bundle:
    """Do what the record says, and remember what luck the mind must have had; after the record, what the mind says."""
    rules, record, at = play.plan.rules[HISTORY], play.plan.record, (state.clock, role)
    if record is None or state.clock >= record.until:
        did = would = MIND.choose(rules, observe(rules, state, role), play.policy)
    else:
        said = record.bundles.get(at)
        said = idle(rules, role, state.worlds) if said is None else repeated(said, state.worlds)
        did, may = as_far_as_possible(rules, state, said, play.policy)
        play.counting(HISTORY, state, role, ~may)
        luck, would = luck_behind(rules, state, did, play.policy)
        memory.luck.update({(state.clock, channel): uniforms for channel, uniforms in luck.items()})
    memory.did[at], memory.would[at] = (did, ~state.done), would
    return did


def _as_they_would(
    play: _Play, memory: Memory, chosen: dict[tuple[int, int], Choice], state: State, role: int
) -> Bundle:
    """Choose in the changed world by the luck of history: what history did, but where the mind now says otherwise."""
    here, rules = play.plan.rules[HISTORY], play.plan.rules[BOTH]
    luck = remembering(play.policy, memory.luck)
    now = MIND.choose(rules, observe(rules, state, role), luck)
    at = _where(rules, here, state.clock, role)
    if at in memory.did:
        (did, going_on), would = memory.did[at], memory.would[at]
        known, whole_did = translated(did, here, rules)
        thought, whole_would = translated(would, here, rules)
        if known is not None and thought is not None:
            said = now
            for part in parts_of(rules, now, known, thought):
                said = part.put(said, known, part.same(now, thought) & going_on & whole_would & whole_did)
            now, may = as_far_as_possible(rules, state, said, luck)
            play.counting(BOTH, state, role, ~may)
    chosen[state.clock, role] = now, ~state.done
    return now


def _as_on_another(
    play: _Play,
    line: int,
    choices: Mapping[tuple[int, int], Choice],
    memory: Memory,
    state: State,
    role: int,
) -> Bundle:
    """Do what was done on another line at this sitting, as far as it is possible on this one."""
    rules, others = play.plan.rules[line], play.plan.rules[HISTORY if line == WORLD else BOTH]
    luck = remembering(play.policy, memory.luck)
    found = choices.get(_where(rules, others, state.clock, role))
    said, whole_said = (None, None) if found is None else translated(found[0], others, rules)
    if found is None or said is None or whole_said is None:
        return MIND.choose(rules, observe(rules, state, role), luck)
    bundle, may = as_far_as_possible(rules, state, said, luck, found[1] & whole_said)
    play.counting(line, state, role, ~may & found[1])
    return bundle


def _where(rules: Rules, others: Rules, sitting: int, role: int) -> tuple[int, int]:
    """Return the same sitting and role under other rules: the sitting of that day, the role of that name."""
    days = others.calendar.day_of_sitting[:-1]
    at = np.flatnonzero(days == rules.calendar.day_of_sitting[sitting])
    roles = [other.id for other in others.roles]
    name = rules.roles[role].id
    return (int(at[0]) if len(at) else -1, roles.index(name) if name in roles else -1)
