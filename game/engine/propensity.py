"""What speaks for each option of a decision point or a menu: sums of named terms, one statement for all who ask.

The fast mind chooses by these utilities, observers read moves by them (``game.engine.beliefs``), and *Why?* shows their
terms. A utility is a one-step look at the chooser's prospects: what the option does to the rows it cares about, what
it moves of the issues, and the reasons its author gave. What a private type adds is kept apart (leanings), because
the same public utility must serve those who do not know the type.

Source: [McKelveyPalfrey1995] for the choice rule; goals and worth are the scenario's.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from game.engine.checks import allowed
from game.engine.formula import Frame
from game.engine.lookup import lookup
from game.engine.options import menu_checks, option_checks
from game.engine.rules import Effect, MenuEntry, Option, Rules
from game.engine.terms import Ledger, Total
from game.tape.figures import numbers
from game.tape.rows import look_up

if TYPE_CHECKING:
    from game.engine.observe import View

Floats = NDArray[np.float64]


def add_effects(rules: Rules, chooser: int, effects: tuple[Effect, ...], frame: Frame, ledger: Ledger) -> None:
    """Hand over what effects are worth to a chooser: its goal for each row times the amount."""
    goals = lookup(rules).goals[chooser]
    for effect in effects:
        goal = goals[effect.row]
        if goal:
            ledger.add(effect.rule, effect.amount(frame) * goal)


def add_option(rules: Rules, chooser: int, option: Option, frame: Frame, ledger: Ledger) -> None:
    """Hand over everything that speaks for or against an option, in utility points."""
    known = lookup(rules)
    known.account(chooser, option).hand_over(frame, ledger)
    for shift in option.deed.shifts:
        worth = known.worth[chooser, shift.issue]
        gain = worth[shift.to] - look_up(worth, frame.position[shift.issue])
        ledger.add(shift.rule, np.where(frame.settled[shift.issue] < 0, gain, 0.0))


def add_entry(rules: Rules, entry: MenuEntry, frame: Frame, ledger: Ledger) -> None:
    """Hand over what speaks for a lever's verb or a pledge; pulling anything at all takes the role's reluctance."""
    role = rules.roles[entry.role]
    ledger.add(f"{role.rule}.reluctance", -role.reluctance)
    add_option(rules, entry.role, entry.option, frame, ledger)


def decision_utilities(rules: Rules, view: View, d: int) -> Floats:
    """Return the utility of each option of a decision point, ``-inf`` where it may not be chosen, shape (O, N)."""
    point = rules.decisions[d]
    utility = np.full((len(point.options), view.worlds), -np.inf, like=view.value)
    for o, option in enumerate(point.options):
        may = allowed(option_checks(point, d, o, view))
        if may is not False:
            total = Total()
            add_option(rules, point.chooser, option, view, total)
            utility[o] = total.amount if may is True else np.where(may, total.amount, -np.inf)
    return utility


def menu_utilities(rules: Rules, view: View, role: int, shared: Floats | None = None) -> Floats:
    """Return the utility of doing nothing (row 0) and of each menu entry, ``-inf`` where barred, shape (1 + M, N).

    With ``shared``, the public utilities, only the entries that the role reckons otherwise than the public are redone.
    """
    known = lookup(rules)
    menu = known.menus[role]
    utility = np.full((1 + len(menu), view.worlds), -np.inf, like=view.value) if shared is None else shared.copy()
    utility[0] = 0.0
    for row, m in enumerate(menu, start=1):
        if shared is not None:
            if known.entry_is_public[m]:
                continue
            utility[row] = -np.inf
        may = allowed(menu_checks(rules, view, m))
        if may is not False:
            total = Total()
            add_entry(rules, rules.menu[m], view, total)
            utility[row] = total.amount if may is True else np.where(may, total.amount, -np.inf)
    return utility


def decision_leanings(rules: Rules, d: int) -> Floats:
    """Return what each private type of a decision point's role adds to its options, in log-odds, (T, O)."""
    point = rules.decisions[d]
    steadiness = rules.choosers[point.chooser].steadiness
    leanings: Floats = steadiness * numbers([option.leaning for option in point.options]).T
    return leanings


def points_put_to(rules: Rules, chooser: int, day: int) -> Iterator[int]:
    """Yield the decision points of a chooser whose window holds on a day."""
    for d, point in enumerate(rules.decisions):
        if point.chooser == chooser and point.window.holds(day):
            yield d
