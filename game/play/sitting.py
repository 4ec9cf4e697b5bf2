"""One sitting of one game: sealed bundles in, a new state and what happened out. Play and replay both go this way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from game.engine.digest import digest
from game.engine.explain import Reckoning
from game.engine.facts import Facts
from game.engine.luck import Luck
from game.engine.moves import Moves, assemble
from game.engine.observe import View, observe
from game.engine.options import options
from game.engine.rules import Rules
from game.engine.start import start
from game.engine.state import State
from game.engine.step import step
from game.engine.witness import witnessed
from game.play.commands import Command, Refusal
from game.play.convert import bundle_of, effective
from game.play.journal import TurnLine
from game.play.legal import Case, iso, refuse
from game.play.names import names_of
from game.play.told import Told, tell

FIRST_WORLD = 0
"""The world of its seed that a game is played in, unless it is one of many that were played and is opened as a game."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """A sitting that has been played: the truth before it, what each role did, and what came of it."""

    before: State
    commands: Mapping[str, tuple[Command, ...]]
    facts: Facts
    after: State

    @property
    def turn(self) -> int:
        """The sitting's number, from 0."""
        return self.before.clock

    @property
    def date(self) -> str:
        """The sitting's date, ISO."""
        return iso(int(self.before.calendar.day_of_sitting[self.turn]))

    def told(self, rules: Rules, side: int) -> tuple[Told, ...]:
        """Return what a side is told of it."""
        return tell(rules, self.facts, side)

    def line(self, rules: Rules) -> TurnLine:
        """Return the sitting's line in the journal."""
        ending = int(self.after.ending[0])
        return TurnLine(
            kind="turn",
            turn=self.turn,
            date=self.date,
            digest=digest(self.after),
            told=tell(rules, self.facts),
            ending=rules.endings[ending].id if ending >= 0 else None,
        )


def first_state(rules: Rules, reality: Luck, world: int | None = None) -> State:
    """Return the one world of a game before its first sitting."""
    return start(rules, np.array([world or FIRST_WORLD], dtype=np.uint64), reality)


def is_over(state: State) -> bool:
    """Return whether there is nothing left to play."""
    return bool(state.done[0]) or state.clock >= state.calendar.sittings


def case_of(rules: Rules, state: State, role: str) -> Case:
    """Return what a role's commands are judged by at this moment."""
    view: View = observe(rules, state, names_of(rules).roles[role])
    return Case(rules, view, options(rules, view))


def first_refusal(case: Case, commands: Sequence[Command]) -> Refusal | None:
    """Return why a bundle cannot be played, if any of it cannot."""
    return next(filter(None, (refuse(case, command) for command in commands)), None)


def play(rules: Rules, state: State, commands: Mapping[str, Sequence[Command]], reality: Luck) -> Sitting:
    """Play one sitting; roles without commands hold. The commands have been found legal."""
    sealed = {role: effective(said) for role, said in commands.items()}
    after, facts = step(rules, state, _moves(rules, sealed), reality, record=True)
    return Sitting(state, sealed, facts, after)


def weighed(rules: Rules, sitting: Sitting, reality: Luck) -> dict[str, tuple[Reckoning, ...]]:
    """Return what luck was asked about at a sitting that has been played, with the terms (``game.engine.witness``)."""
    return witnessed(rules, sitting.before, _moves(rules, sitting.commands), reality)


def _moves(rules: Rules, sealed: Mapping[str, Sequence[Command]]) -> Moves:
    names = names_of(rules).roles
    return assemble(rules, [bundle_of(rules, names[role], said) for role, said in sealed.items()], 1)
