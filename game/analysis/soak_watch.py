"""Things that never came about, watched through many games: which of their conditions failed, and when; how likely a
mind ever was to choose them.

What chairs decide is asked of their own views, exactly as their minds ask it. What befalls the world is asked of how
things stood before a sitting and after it, since a condition may come to hold and be met within one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from game.agents.fast import FastMind
from game.agents.playout import sit
from game.analysis.soak_things import Thing
from game.engine.checks import allowed
from game.engine.formula import Frame, amount, mask
from game.engine.lookup import VERB_RUNG, lookup
from game.engine.luck import Luck, Stream
from game.engine.moves import ACCEPT, OFFER
from game.engine.observe import View, observe
from game.engine.options import table_checks
from game.engine.private import decision_weights, menu_weights, private_table
from game.engine.propensity import add_option, decision_leanings
from game.engine.rules import Rules
from game.engine.start import start
from game.engine.state import State
from game.engine.step import step
from game.engine.table import act_leanings
from game.engine.terms import Total, add_appeals
from game.model.odds import chance
from game.model.quantal import probabilities, weights

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Counts = NDArray[np.int64]


@dataclass(slots=True)
class Trace:
    """What was seen of one thing, in worlds counted sitting by sitting.

    Shapes: open_ (sittings,) where it could have come; held (parts, sittings) where each condition held then, and
    together (sittings,) where all did. ``best`` is the best chance it ever had there, -1 where nothing was weighed;
    ``offered`` the same for a paper's being tabled.
    """

    thing: Thing
    open_: Counts
    held: Counts
    together: Counts
    best: float = -1.0
    offered: float = -1.0


@dataclass(frozen=True, slots=True)
class Sitting:
    """One sitting of many worlds: before it, and after it but for the clock."""

    rules: Rules
    before: State
    after: State

    @property
    def frames(self) -> tuple[State, State]:
        return self.before, self.after

    def view(self, role: int) -> View:
        return observe(self.rules, self.before, role)


def watch(
    rules: Rules, things: Sequence[Thing], chunks: Iterable[range], seed: int, done: Callable[[int], object] | None
) -> list[Trace]:
    """Play worlds by fast minds, chunk by chunk, and return what was seen of each thing."""
    sittings = rules.calendar.sittings
    traces = [Trace(thing, _none(sittings), _none(len(thing.parts), sittings), _none(sittings)) for thing in things]
    reality, policy = Luck(seed, Stream.REALITY), Luck(seed, Stream.POLICY)
    minds = [FastMind()] * len(rules.roles)
    for chunk in chunks:
        state = start(rules, np.arange(chunk.start, chunk.stop, dtype=np.uint64), reality)
        while state.clock < sittings and not state.done.all():
            after, _ = step(rules, state, sit(rules, state, minds, policy), reality)
            sitting = Sitting(rules, state, replace(after, clock=state.clock))
            for trace in traces:
                if trace.thing.window.holds(state.day):
                    _look(sitting, trace)
            state = after
        if done is not None:
            done(len(chunk))
    return traces


def _none(*shape: int) -> Counts:
    return np.zeros(shape, dtype=np.int64)


def _look(sitting: Sitting, trace: Trace) -> None:
    """Count where a thing could have come at this sitting, and where its conditions held."""
    thing, worlds, clock = trace.thing, sitting.before.worlds, sitting.before.clock
    could = ~sitting.before.done & _is_open(sitting, thing)
    if not could.any():
        return
    chooser = _chooser(sitting.rules, thing)
    frames: tuple[Frame, ...] = sitting.frames if chooser < 0 else (sitting.view(chooser),)
    held = [[mask(part.node(frame), worlds) for part in thing.parts] for frame in frames]
    together = np.any([np.all([np.ones(worlds, bool), *one], axis=0) for one in held], axis=0) & could
    trace.open_[clock] += int(could.sum())
    for number in range(len(thing.parts)):
        trace.held[number, clock] += int((np.any([one[number] for one in held], axis=0) & could).sum())
    trace.together[clock] += int(together.sum())
    if together.any():
        _weigh(sitting, trace, together)


def _chooser(rules: Rules, thing: Thing) -> int:
    """Return the chair that decides a thing, -1 where none does or several could."""
    if thing.kind == "lever":
        return rules.menu[thing.index].role
    if thing.kind in {"decision", "option"} and rules.decisions[thing.index].chooser < len(rules.roles):
        return rules.decisions[thing.index].chooser
    return -1


def _is_open(sitting: Sitting, thing: Thing) -> Bools:
    """Return where nothing but its conditions and its choosers stands in a thing's way."""
    rules, state = sitting.rules, sitting.before
    is_open: Bools = np.ones(state.worlds, dtype=bool)
    match thing.kind:
        case "decision" | "option":
            is_open = state.answer[thing.index] < 0
        case "lever" if rules.menu[thing.index].verb in VERB_RUNG:
            is_open = state.rung[rules.menu[thing.index].lever] == lookup(rules).before[thing.index]
        case "stage":
            is_open = (state.at[thing.before] >= 0) & (state.at[thing.before] < state.clock)
        case "paper" if not _seated(sitting, thing):
            is_open = ~is_open
        case _:
            pass
    return is_open


def _seated(sitting: Sitting, thing: Thing) -> list[int]:
    """Return the roles that can bargain over a paper on this day."""
    rules, parties = sitting.rules, sitting.rules.instruments[thing.index].parties
    return [
        number
        for number, role in enumerate(rules.roles)
        if role.side in parties and any(window.holds(sitting.before.day) for window in role.at_table)
    ]


def _weigh(sitting: Sitting, trace: Trace, where: Bools) -> None:
    """Remember the best chance a thing had in these worlds."""
    rules, thing = sitting.rules, trace.thing
    if thing.kind == "event":
        odds = rules.events[thing.index].odds
        for frame in sitting.frames:
            total = Total()
            add_appeals(total, odds, frame)
            found = chance(amount(total.amount, len(where))) if odds else np.ones(len(where))
            trace.best = max(trace.best, float(found[where].max()))
    elif thing.kind == "option":
        trace.best = max(trace.best, float(_option_chance(sitting, thing)[where].max()))
    elif thing.kind == "lever":
        view = sitting.view(rules.menu[thing.index].role)
        found = shares(menu_weights(rules, view), lookup(rules).lean[view.role], view.kind)
        row = lookup(rules).menus[view.role].index(thing.index) + 1
        trace.best = max(trace.best, float(found[row][where].max()))
    elif thing.kind == "paper":
        for role in _seated(sitting, thing):
            _weigh_paper(sitting, trace, role, where)


def _option_chance(sitting: Sitting, thing: Thing) -> Floats:
    rules, point = sitting.rules, sitting.rules.decisions[thing.index]
    if point.chooser < len(rules.roles):
        view = sitting.view(point.chooser)
        weight = decision_weights(rules, view, thing.index)
        chances = shares(weight, decision_leanings(rules, thing.index), view.kind)
    else:
        chances = np.maximum(*(_audience_chances(rules, thing, frame) for frame in sitting.frames))
    return np.asarray(chances[thing.option])


def _audience_chances(rules: Rules, thing: Thing, frame: State) -> Floats:
    point = rules.decisions[thing.index]
    utility = np.full((len(point.options), frame.worlds), -np.inf)
    for o, option in enumerate(point.options):
        total = Total()
        add_option(rules, point.chooser, option, frame, total)
        may = True if option.when is None else mask(option.when(frame), frame.worlds)
        utility[o] = np.where(may, total.amount, -np.inf)
    return probabilities(weights(utility, rules.choosers[point.chooser].steadiness))


def _weigh_paper(sitting: Sitting, trace: Trace, role: int, where: Bools) -> None:
    """Remember how likely a role ever was to table a paper, and to accept it."""
    rules, view = sitting.rules, sitting.view(role)
    where = where & mask(allowed(table_checks(rules, view, role)), len(where))
    if not where.any():
        return
    table, _ = private_table(rules, view)
    weight = weights(table.utility, rules.choosers[role].steadiness)
    found = shares(weight, act_leanings(rules, role), view.kind)
    acts = [(act.act, index) for index, act in enumerate(table.acts) if act.paper == trace.thing.index]
    offer = sum((found[index] for act, index in acts if act == OFFER), np.zeros(len(where)))
    accept = sum((found[index] for act, index in acts if act == ACCEPT), np.zeros(len(where)))
    trace.offered = max(trace.offered, float(offer[where].max()))
    trace.best = max(trace.best, float(accept[where].max()))


def shares(weight: Floats, leaning: Floats, kind: NDArray[np.int8]) -> Floats:
    """Return each option's chance with what a role is in private, as its mind draws; (O, N), (T, O), (N,) -> (O, N)."""
    return probabilities(np.asarray(weight * np.exp(leaning)[kind].T) if leaning.any() else weight)
