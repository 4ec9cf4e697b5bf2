"""A sitting gone over again by a witness, who writes down what each chance was made of at the moment luck was asked.

A step adds up the reasons for what it puts to luck and forgets them. The witness is the same step: whenever luck is
asked about an event, an audience's decision or a chamber's vote, it asks the same functions over the same half-worked
state once more, with a ledger that remembers.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from game.engine.checks import Bar
from game.engine.explain import Reckoning, plain_terms, reckoned
from game.engine.facts import Facts
from game.engine.formula import Formula, mask
from game.engine.luck import Luck
from game.engine.moves import Moves
from game.engine.propensity import add_option
from game.engine.rules import Appeal, Ballot, DecisionPoint, Effect, Option, Rules
from game.engine.state import State
from game.engine.step import resolve
from game.engine.terms import Kept, add_appeals
from game.engine.working import Working
from game.model.odds import chance


class Witness(Working):
    """A state being advanced, with what luck was asked about: by channel, the chances and their terms."""

    def __init__(self, rules: Rules, state: State, luck: Luck, facts: Facts) -> None:
        super().__init__(rules, state, luck, facts)
        self.weighed: dict[str, tuple[Reckoning, ...]] = {}

    def uniform(self, channel: str) -> NDArray[np.float64]:
        point, odds = _points(self.rules).get(channel), _odds(self.rules).get(channel)
        if point is not None:
            self.weighed[channel] = self._decision(point)
        elif odds is not None:
            self.weighed[channel] = (self._chance(channel, odds),)
        return super().uniform(channel)

    def _chance(self, channel: str, odds: Sequence[Appeal]) -> Reckoning:
        kept = Kept()
        add_appeals(kept, odds, self)
        terms = plain_terms(kept)
        log_odds = float(np.asarray(kept.amount, dtype=np.float64).reshape(-1)[0])
        likely = float(chance(np.array([log_odds]))[0])
        return Reckoning(channel.rpartition(".")[2], channel, Bar.ALLOWED, terms, log_odds, likely)

    def _decision(self, point: DecisionPoint) -> tuple[Reckoning, ...]:
        def code(o: int, option: Option) -> Bar:
            if point.fixed not in (-1, o):
                return Bar.DECIDED
            return Bar.ALLOWED if option.when is None or mask(option.when(self), 1)[0] else Bar.CONDITION

        kept = [Kept() for _ in point.options]
        for option, ledger in zip(point.options, kept, strict=True):
            add_option(self.rules, point.chooser, option, self, ledger)
        names = [(option.id, option.deed.rule) for option in point.options]
        codes = [code(o, option) for o, option in enumerate(point.options)]
        return tuple(reckoned(names, codes, kept, self.rules.choosers[point.chooser].steadiness))


def witnessed(rules: Rules, state: State, moves: Moves, luck: Luck) -> dict[str, tuple[Reckoning, ...]]:
    """Return what luck was asked about at a sitting of one world: an event's odds, a vote's, an audience's options.

    Keys are channels: ``<event's rule>.odds``, ``<ballot's rule>.support`` and ``.absence``, a decision point's rule.
    """
    if state.worlds != 1:
        raise ValueError("only one world at a time can be witnessed")
    work = Witness(rules, state, luck, Facts())
    resolve(work, state, moves)
    return work.weighed


@lru_cache(maxsize=8)
def _points(rules: Rules) -> dict[str, DecisionPoint]:
    """Return the decision points of audiences, by the channel of their luck."""
    return {point.rule: point for point in rules.decisions if point.chooser >= len(rules.roles)}


@lru_cache(maxsize=8)
def _odds(rules: Rules) -> dict[str, tuple[Appeal, ...]]:
    """Return the named log-odds of events and of members' votes, by the channel of their luck."""
    found = {f"{event.deed.rule}.odds": event.odds for event in rules.events if event.odds}
    for ballot in ballots(rules):
        found |= {f"{ballot.rule}.support": ballot.support, f"{ballot.rule}.absence": ballot.absence}
    return found


def ballots(rules: Rules) -> list[Ballot]:
    """Return every vote that can be held."""
    stages = [stage for paper in rules.instruments for stage in paper.stages]
    return [stage.ballot for stage in stages if stage.ballot is not None]


@lru_cache(maxsize=8)
def _formulas(rules: Rules) -> dict[str, Formula]:
    """Return the amount of every reason and effect that a witness can note, by its rule."""
    parts: list[Appeal | Effect] = [appeal for odds in _odds(rules).values() for appeal in odds]
    for point in rules.decisions:
        for option in point.options:
            parts += [*option.appeals, *option.deed.effects]
    return {part.rule: part.amount for part in parts}


def is_known(rules: Rules, side: int, rule: str) -> bool:
    """Return whether a side can reckon a term: its formula looks at nothing that the side may not see."""
    formula = _formulas(rules).get(rule)
    if formula is None:
        return True
    sees_rows = all(rules.rows[row].seen_by[side] for row in formula.rows)
    return sees_rows and all(bool(rules.flag_seen[flag, side]) for flag in formula.flags)
