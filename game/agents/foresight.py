"""Playing what a role might do forward, in worlds it cannot tell from its own.

Every plan is tried in the same imagined worlds under the same luck, so that two plans differ by themselves alone; all
plans and worlds are one batch. What a plan leaves open, at this sitting and after, fast minds choose.

Source: [TesauroGalperin1996]
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from game.agents.fast import FastMind
from game.agents.imagine import imagine
from game.agents.playout import play_out, sit
from game.engine.luck import Luck, Stream
from game.engine.moves import HOLD, NOTHING, Bundle, Moves, idle
from game.engine.observe import View
from game.engine.rules import Rules
from game.engine.state import State
from game.engine.step import step

Kind = TypeVar("Kind", bound=np.generic)


class Part(NamedTuple):
    """One of the parts of a bundle: which, and of which decision point or agent, if it is of one."""

    name: str
    which: int = NOTHING


TABLE, MENU = Part("table"), Part("menu")


class Choice(NamedTuple):
    """One thing a role may do with one part of its bundle, in one world.

    ``option`` is the option answered, the act at the table, the menu entry (or -1 for none) or the answer to a cable.
    """

    part: Part
    option: int
    paper: int = NOTHING
    package: tuple[int, ...] = ()
    issue: int = NOTHING
    position: int = NOTHING


@dataclass(frozen=True, slots=True)
class Futures:
    """Where each plan led: ``end`` (plans x worlds) in the order of plans, each in the same imagined worlds."""

    end: State
    worlds: int

    def of(self, values: NDArray[Kind]) -> NDArray[Kind]:
        """Return numbers of the ended worlds plan by plan, (…, plans x worlds) -> (…, plans, worlds)."""
        return values.reshape(*values.shape[:-1], -1, self.worlds)


def look_ahead(
    rules: Rules, view: View, plans: Sequence[Choice | None], worlds: int, luck: Luck, first: int = 0
) -> Futures:
    """Play each plan forward to the end in so many imagined worlds; ``None`` leaves everything to the fast mind.

    ``luck`` says whose game it is; what is drawn from it here is the playouts' own.
    """
    own = Luck(luck.seed, Stream.PLAYOUT)
    minds = [FastMind()] * len(rules.roles)
    now = imagine(rules, view, worlds, own, first)
    moves = sit(rules, now, minds, own)
    rows = np.tile(np.arange(worlds), len(plans))
    tried = moves.take(rows)
    for index, plan in enumerate(plans):
        if plan is not None:
            put(tried, view.role, plan, slice(index * worlds, (index + 1) * worlds))
    after, _ = step(rules, now.take(rows), tried, own)
    return Futures(play_out(rules, after, minds, own, own), worlds)


def put(moves: Moves, role: int, choice: Choice, where: slice) -> None:
    """Write a choice into a role's moves in some worlds, in place of what stood in that part."""
    part = choice.part
    if part.name == "answer":
        moves.answer[part.which, where] = choice.option
    elif part.name == "grant":
        moves.grant[part.which, where] = choice.option
    elif part == MENU:
        moves.menu[role, where], moves.pledge[role, where] = choice.option, choice.position
    else:
        moves.act[role, where], moves.instrument[role, where] = choice.option, choice.paper
        moves.cable[role, where] = choice.issue
        moves.package[role, :, where] = np.array(choice.package or (NOTHING,), dtype=np.int8)[:, None]


def bundle_of(rules: Rules, role: int, choices: Sequence[Choice]) -> Bundle:
    """Return the bundle of one world that these choices make, one for each part."""
    bundle = idle(rules, role, 1)
    act, paper, cable, menu, pledge = HOLD, NOTHING, NOTHING, NOTHING, NOTHING
    package = bundle.package
    for choice in choices:
        if choice.part == MENU:
            menu, pledge = choice.option, choice.position
        elif choice.part == TABLE:
            act, paper, cable = choice.option, choice.paper, choice.issue
            if choice.package:
                package = np.array(choice.package, dtype=np.int8)[:, None]

    def byte(number: int) -> NDArray[np.int8]:
        return np.array([number], dtype=np.int8)

    return Bundle(
        role,
        byte(act),
        byte(paper),
        package,
        byte(cable),
        np.array([menu], dtype=np.int16),
        byte(pledge),
        {c.part.which: byte(c.option) for c in choices if c.part.name == "answer"},
        {c.part.which: byte(c.option) for c in choices if c.part.name == "grant"},
    )
