"""The state while a step is working on it: copies that may be written, with every change named.

It is a formula's ``Frame`` like any state, so that what happens later in a sitting sees what happened earlier in it.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.engine.facts import Change, Draw, Facts, Moved, Raised
from game.engine.formula import Answer, amount
from game.engine.luck import Luck
from game.engine.rules import Deed, Effect, Rules
from game.engine.state import ARRAYS, Bytes, Floats, Ints, State, belief
from game.model.odds import chance

Bools = NDArray[np.bool_]


class Working:
    """A state being advanced. ``active`` (N,) are the worlds that had not ended; the rest are left as they were."""

    value: Floats
    at: Ints
    position: Bytes
    settled: Bytes
    rung: Bytes
    rung_since: Ints
    answer: Bytes
    draft: Bytes
    drafted_at: Ints
    pledge: Bytes
    mandate: Bytes
    cable: Bytes
    cable_due: Ints
    kind: Bytes
    log_likelihood: Floats
    ending: Bytes
    ended_at: Ints
    world: NDArray[np.uint64]

    def __init__(self, rules: Rules, state: State, luck: Luck, facts: Facts) -> None:
        self.rules = rules
        self.calendar = state.calendar
        self.priors = state.priors
        self.clock = state.clock
        self.luck = luck
        self.facts = facts
        self.worlds = state.worlds
        self.active = ~state.done
        for name in ARRAYS:
            array = getattr(state, name)
            setattr(self, name, array if name in {"world", "kind"} else array.copy())

    @property
    def day(self) -> int:
        return int(self.calendar.day_of_sitting[self.clock])

    def belief(self, observer: int, subject: int, kind: int) -> Floats:
        """Return the probability ``observer`` gives to ``subject`` being of type ``kind``, shape (N,)."""
        return belief(self.priors, self.log_likelihood, observer, subject, kind)

    def uniform(self, channel: str) -> Floats:
        """Return this sitting's luck on a channel, shape (N,)."""
        return self.luck.draw(self.clock, channel, self.world)

    def happens(self, channel: str, rule: str, log_odds: Answer) -> Bools:
        """Put a chance to luck; ``log_odds`` a number or (N,)."""
        probability = chance(amount(log_odds, self.worlds))
        uniform = self.uniform(channel)
        if self.facts.record:
            self.facts.draws.append(Draw(channel, rule, probability, uniform))
        happens: Bools = uniform < probability
        return happens

    def raise_flag(self, flag: int, rule: str, where: Bools) -> None:
        """Note that something happened at this sitting, in the worlds ``where``."""
        self.at[flag] = np.where(where, np.int16(self.clock), self.at[flag])
        if self.facts.record:
            self.facts.raised.append(Raised(flag, rule, where))

    def change(self, row: int, rule: str, by: Answer, where: Bools) -> None:
        """Change a row by a named amount in the worlds ``where``; what its bounds take back is named too."""
        spec, before = self.rules.rows[row], self.value[row]
        raw = before + by
        after = np.minimum(np.maximum(raw, spec.low), spec.high)
        self.value[row] = np.where(where, after, before)
        if self.facts.record:
            self.facts.changes.append(Change(row, rule, where * amount(by, self.worlds)))
            limited = where * (after - raw)
            if limited.any():
                self.facts.changes.append(Change(row, f"{spec.rule}.limit", limited))

    def apply(self, effects: tuple[Effect, ...], where: Bools, times: Answer = 1.0) -> None:
        """Apply effects, all reckoned from where things stood before the first of them."""
        amounts = [np.multiply(effect.amount(self), times) for effect in effects]
        for effect, by in zip(effects, amounts, strict=True):
            self.change(effect.row, effect.rule, by, where)

    def do(self, deed: Deed, where: Bools) -> None:
        """Do a deed in the worlds ``where``: raise its flag, apply its effects, move its unsettled issues."""
        if not where.any():
            return
        self.raise_flag(deed.flag, deed.rule, where)
        self.apply(deed.effects, where)
        for shift in deed.shifts:
            moves = where & (self.settled[shift.issue] < 0)
            self.move(shift.issue, shift.rule, np.full(self.worlds, shift.to, dtype=np.int8), moves)

    def move(self, issue: int, rule: str, to: Bytes, where: Bools) -> None:
        """Move an issue's position in the worlds ``where``; ``to`` (N,)."""
        self.position[issue] = np.where(where, to, self.position[issue])
        if self.facts.record and where.any():
            self.facts.moved.append(Moved(issue, rule, to, where))

    def finish(self) -> State:
        """Return the new state. Every change was made in worlds that are going on, so the rest are as they were."""
        arrays = {name: getattr(self, name) for name in ARRAYS}
        return State(calendar=self.calendar, priors=self.priors, clock=self.clock + 1, **arrays)
