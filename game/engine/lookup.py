"""What follows from a scenario's rules once and for all, worked out at first use.

Everything here could be read off ``Rules`` each time; keeping it saves the batch from asking the same question at every
sitting. Nothing here depends on a state.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache, reduce

import numpy as np
from numpy.typing import NDArray

from game.engine.formula import Formula
from game.engine.rules import Instrument, MenuEntry, Option, Rules
from game.engine.state import RUNG_DONE, RUNG_NONE, RUNG_PREPARED, RUNG_SPOKEN
from game.engine.terms import Account
from game.tape.figures import numbers

PUBLIC = -1
"""The role, and the side, of a view that holds only what every side may know."""

VERB_RUNG = {"speak": RUNG_SPOKEN, "prepare": RUNG_PREPARED, "carry_out": RUNG_DONE}
"""The rung each verb of a threat leads to."""


@dataclass(frozen=True, slots=True, eq=False)
class Lookup:
    """Derived facts about one scenario's rules.

    ``menus[r]`` are the menu entries of a role; ``lean[r]`` (T, 1 + menu) its types' leanings over doing nothing and
    each entry, in log-odds; ``hidden[r]`` (1 + menu,) which of them others cannot tell from doing nothing; ``before``
    the rung from which an entry's verb can be used; ``direction[k]`` (2, I) the sign in which each party of an
    instrument concedes; ``row_public`` (V,) and ``flag_public`` (F,) what every side may know; ``quiet_levers`` those
    with a stage that not everyone sees; ``papers[r]`` the instruments a role's side is party to, ``party`` (R, K) as
    which party, -1 as none; ``entry_is_public[m]`` whether everyone reckons a menu entry as its role does,
    ``paper_is_public[r][k]`` its acts on an instrument, ``waiting_is_public[r]`` holding and cabling;
    ``further[r][i]`` (P + 1,) the position a principal could let a role concede to next, by its limit, -1 for none and
    (last) for a role without one; ``worth`` (C, I, P) and ``best`` (C, I) what positions are worth; ``goals[c]`` what
    rows are worth.
    """

    menus: tuple[tuple[int, ...], ...]
    lean: tuple[NDArray[np.float64], ...]
    hidden: tuple[NDArray[np.bool_], ...]
    before: tuple[int, ...]
    direction: tuple[NDArray[np.int64], ...]
    further: tuple[tuple[NDArray[np.int8], ...], ...]
    row_public: NDArray[np.bool_]
    flag_public: NDArray[np.bool_]
    quiet_levers: frozenset[int]
    papers: tuple[tuple[int, ...], ...]
    party: NDArray[np.int64]
    positions: tuple[int, ...]
    goals: tuple[tuple[float, ...], ...]
    entry_is_public: tuple[bool, ...]
    menu_is_public: tuple[bool, ...]
    decision_is_public: tuple[bool, ...]
    paper_is_public: tuple[tuple[bool, ...], ...]
    waiting_is_public: tuple[bool, ...]
    opening: tuple[NDArray[np.int8], ...]
    worth_rules: tuple[tuple[tuple[str, ...], ...], ...]
    worth: NDArray[np.float64]
    best: NDArray[np.float64]
    bargains: dict[tuple[int, int, int, int], NDArray[np.float64]]
    accounts: dict[tuple[int, str], Account]
    widenings: dict[tuple[int, int], NDArray[np.float64]]

    def widening(self, principal: int, agent: int) -> NDArray[np.float64]:
        """Return what letting an agent go one position further is worth to its principal, by issue and limit.

        Shape (I, most positions + 1); 0 where there is no further position, and in the last column, for no limit.
        """
        key = (principal, agent)
        if key not in self.widenings:
            worth = self.worth[principal]
            table = [[0.0] * (worth.shape[1] + 1) for _ in range(max(worth.shape[0], 1))]
            for issue, further in enumerate(self.further[agent]):
                for limit in np.flatnonzero(further[:-1] >= 0):
                    table[issue][limit] = worth[issue, further[limit]] - worth[issue, limit]
            self.widenings[key] = numbers(table)
        return self.widenings[key]

    def account(self, chooser: int, option: Option) -> Account:
        """Return what speaks for an option to a chooser, its issues' moves apart: goals times effects, and reasons."""
        key = (chooser, option.deed.rule)
        if key not in self.accounts:
            goals = self.goals[chooser]
            lines = [(e.rule, e.amount, goals[e.row]) for e in option.deed.effects if goals[e.row]]
            lines += [(appeal.rule, appeal.amount, 1.0) for appeal in option.appeals]
            self.accounts[key] = Account.of(lines)
        return self.accounts[key]

    def bargain(self, role: int, other: int, issue: int, step: int, floor: float) -> NDArray[np.float64]:
        """Return what one step on an issue gives another role for each point it costs a role, by position, shape (P,).

        A step that leads off the ladder gives ``-inf``; a step is taken to cost at least ``floor``.
        """
        key = (role, other, issue, step)
        if key not in self.bargains:
            own, theirs = self.worth[role, issue], self.worth[other, issue]
            score = [-np.inf] * len(own)
            for here in range(len(own)):
                if 0 <= here + step < self.positions[issue]:
                    price = np.maximum(own[here] - own[here + step], 0.0) + floor
                    score[here] = (theirs[here + step] - theirs[here]) / price
            self.bargains[key] = numbers(score)
        return self.bargains[key]


def _is_public(formula: Formula | None, rows: NDArray[np.bool_], flags: NDArray[np.bool_]) -> bool:
    """Return whether a formula looks at nothing but what every side may know."""
    return formula is None or (all(rows[row] for row in formula.rows) and all(flags[flag] for flag in formula.flags))


def option_is_public(option: Option, rows: NDArray[np.bool_], flags: NDArray[np.bool_]) -> bool:
    """Return whether everyone reckons an option alike: what speaks for it, its condition, and whether it was done."""
    formulas = [
        option.when,
        *(appeal.amount for appeal in option.appeals),
        *(effect.amount for effect in option.deed.effects),
    ]
    return bool(flags[option.deed.flag]) and all(_is_public(formula, rows, flags) for formula in formulas)


def _before(rules: Rules, entry: MenuEntry) -> int:
    """Return the rung a threat must stand on for this entry's verb; acts and pledges stand on none."""
    if entry.verb not in VERB_RUNG:
        return RUNG_NONE
    existing = [VERB_RUNG[other.verb] for other in rules.menu if other.lever == entry.lever and other.verb in VERB_RUNG]
    return max((rung for rung in existing if rung < VERB_RUNG[entry.verb]), default=RUNG_NONE)


def _directions(rules: Rules, paper: Instrument) -> NDArray[np.int64]:
    """Return the sign in which each party concedes on each issue, (2, I); 0 where the two open alike."""
    sign = np.zeros((2, len(rules.issues)), dtype=np.int64)
    for column, issue in enumerate(paper.issues):
        step = int(np.sign(int(paper.opening[1, column]) - int(paper.opening[0, column])))
        sign[:, issue] = (step, -step)
    return sign


def _further(rules: Rules, steps: list[int], issue: int) -> NDArray[np.int8]:
    """Return the next position in the direction of the first step that leads anywhere, by position; last, for none."""
    count = len(rules.issues[issue].positions)
    further = np.full(count + 1, -1, dtype=np.int8)
    step = next((step for step in steps if step), 0)
    for limit in range(count):
        if step and 0 <= limit + step < count:
            further[limit] = limit + step
    return further


def _has_hidden_stage(rules: Rules, lever: int, seen: NDArray[np.bool_]) -> bool:
    return any(entry.lever == lever and not seen[entry.option.deed.flag] for entry in rules.menu)


def _opening(rules: Rules, paper: Instrument) -> NDArray[np.int8]:
    """Return where each party opens on every issue, (2, I), -1 outside the instrument."""
    opening = np.full((2, len(rules.issues)), -1, dtype=np.int8)
    opening[:, list(paper.issues)] = paper.opening
    return opening


def _paper_is_public(rules: Rules, role: int, k: int, rows: NDArray[np.bool_], flags: NDArray[np.bool_]) -> bool:
    """Return whether everyone reckons a role's acts on an instrument as it does itself, its mandate apart."""
    spec, paper = rules.roles[role], rules.instruments[k]
    appeals = [*paper.accept_appeals[role], *paper.offer_appeals[role]]
    formulas = [*(appeal.amount for appeal in appeals), *(effect.amount for effect in spec.pledge_cost), paper.when]
    return bool(flags[paper.accepted.flag]) and all(_is_public(formula, rows, flags) for formula in formulas)


def _most(worth: Iterable[float]) -> float:
    """Return the most that a position is worth, of those there are."""
    there = [one for one in worth if not np.isnan(one)]
    return reduce(np.maximum, there) if there else 0.0


@lru_cache(maxsize=32)
def lookup(rules: Rules) -> Lookup:
    """Return the derived facts of these rules; kept for as long as they are in use."""
    flag_public: NDArray[np.bool_] = np.asarray(rules.flag_seen.all(axis=1), dtype=bool)
    quiet = frozenset(i for i in range(len(rules.levers)) if _has_hidden_stage(rules, i, flag_public))
    row_public = np.array([all(row.seen_by) for row in rules.rows], dtype=bool)
    menus: list[tuple[int, ...]] = []
    lean: list[NDArray[np.float64]] = []
    hidden: list[NDArray[np.bool_]] = []
    papers: list[tuple[int, ...]] = []
    directions = tuple(_directions(rules, paper) for paper in rules.instruments)
    party = np.full((len(rules.roles), len(rules.instruments)), -1, dtype=np.int64)
    for index, role in enumerate(rules.roles):
        menu = tuple(m for m, entry in enumerate(rules.menu) if entry.role == index)
        steadiness = rules.choosers[index].steadiness
        rows = [(0.0,) * len(role.kinds), *(rules.menu[m].option.leaning for m in menu)]
        menus.append(menu)
        lean.append(steadiness * numbers(rows).T)
        hidden.append(np.array([False, *(not flag_public[rules.menu[m].option.deed.flag] for m in menu)], dtype=bool))
        for k, paper in enumerate(rules.instruments):
            if role.side in paper.parties:
                party[index, k] = paper.parties.index(role.side)
        papers.append(tuple(k for k in range(len(rules.instruments)) if party[index, k] >= 0))
    worth = (
        np.stack([np.nan_to_num(chooser.worth, nan=0.0) for chooser in rules.choosers])
        if rules.choosers
        else (np.zeros((0, len(rules.issues), 1)))
    )
    best = numbers([[_most(row) for row in chooser.worth] for chooser in rules.choosers])
    entry_is_public = tuple(
        entry.lever not in quiet and option_is_public(entry.option, row_public, flag_public) for entry in rules.menu
    )
    return Lookup(
        menus=tuple(menus),
        lean=tuple(lean),
        hidden=tuple(hidden),
        before=tuple(_before(rules, entry) for entry in rules.menu),
        direction=directions,
        further=tuple(
            tuple(
                _further(rules, [int(directions[k][party[role, k], issue]) for k in papers[role]], issue)
                for issue in range(len(rules.issues))
            )
            for role in range(len(rules.roles))
        ),
        row_public=row_public,
        flag_public=flag_public,
        quiet_levers=quiet,
        papers=tuple(papers),
        party=party,
        positions=tuple(len(issue.positions) for issue in rules.issues),
        goals=tuple(tuple(chooser.goals.tolist()) for chooser in rules.choosers),
        paper_is_public=tuple(
            tuple(_paper_is_public(rules, r, k, row_public, flag_public) for k in range(len(rules.instruments)))
            for r in range(len(rules.roles))
        ),
        waiting_is_public=tuple(
            all(_is_public(a.amount, row_public, flag_public) for a in (*role.hold_appeals, *role.cable_appeals))
            for role in rules.roles
        ),
        opening=tuple(_opening(rules, paper) for paper in rules.instruments),
        worth_rules=tuple(
            tuple(tuple(f"{rules.issues[i].rule}.worth.{role.id}" for i in paper.issues) for paper in rules.instruments)
            for role in rules.roles
        ),
        bargains={},
        accounts={},
        widenings={},
        decision_is_public=tuple(
            _is_public(point.when, row_public, flag_public)
            and all(option_is_public(option, row_public, flag_public) for option in point.options)
            for point in rules.decisions
        ),
        entry_is_public=entry_is_public,
        menu_is_public=tuple(all(entry_is_public[m] for m in menu) for menu in menus),
        worth=worth,
        best=best.reshape(len(rules.choosers), len(rules.issues)),
    )
