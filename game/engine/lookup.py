"""What follows from a scenario's rules once and for all, worked out at first use.

Everything here could be read off ``Rules`` each time; keeping it saves the batch from asking the same question at every
sitting. Nothing here depends on a state.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from game.engine.formula import Formula
from game.engine.rules import Instrument, MenuEntry, Rules
from game.engine.state import RUNG_DONE, RUNG_NONE, RUNG_PREPARED, RUNG_SPOKEN

VERB_RUNG = {"speak": RUNG_SPOKEN, "prepare": RUNG_PREPARED, "carry_out": RUNG_DONE}
"""The rung each verb of a threat leads to."""


@dataclass(frozen=True, slots=True, eq=False)
class Lookup:
    """Derived facts about one scenario's rules.

    ``menus[r]`` are the menu entries of a role; ``lean[r]`` (T, 1 + menu) its types' leanings over doing nothing and
    each entry, in log-odds; ``hidden[r]`` (1 + menu,) which of them others cannot tell from doing nothing; ``before``
    the rung from which an entry's verb can be used; ``direction[k]`` (2, I) the sign in which each party of an
    instrument concedes; ``row_public`` (V,) and ``flag_public`` (F,) what every side may know; ``quiet_levers`` those
    with a stage that not everyone sees; ``papers[r]`` the instruments a role's side is party to.
    """

    menus: tuple[tuple[int, ...], ...]
    lean: tuple[NDArray[np.float64], ...]
    hidden: tuple[NDArray[np.bool_], ...]
    before: tuple[int, ...]
    direction: tuple[NDArray[np.int64], ...]
    row_public: NDArray[np.bool_]
    flag_public: NDArray[np.bool_]
    quiet_levers: frozenset[int]
    papers: tuple[tuple[int, ...], ...]
    party: NDArray[np.int64]
    worth: NDArray[np.float64]
    best: NDArray[np.float64]

    def reads_private(self, formula: Formula | None) -> bool:
        """Return whether a formula looks at anything that some side may not know."""
        if formula is None:
            return False
        return any(not self.row_public[row] for row in formula.rows) or any(
            not self.flag_public[flag] for flag in formula.flags
        )


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


def _has_hidden_stage(rules: Rules, lever: int, seen: NDArray[np.bool_]) -> bool:
    return any(entry.lever == lever and not seen[entry.option.deed.flag] for entry in rules.menu)


@lru_cache(maxsize=32)
def lookup(rules: Rules) -> Lookup:
    """Return the derived facts of these rules; kept for as long as they are in use."""
    flag_public: NDArray[np.bool_] = np.asarray(rules.flag_seen.all(axis=1), dtype=bool)
    menus: list[tuple[int, ...]] = []
    lean: list[NDArray[np.float64]] = []
    hidden: list[NDArray[np.bool_]] = []
    papers: list[tuple[int, ...]] = []
    party = np.full((len(rules.roles), len(rules.instruments)), -1, dtype=np.int64)
    for index, role in enumerate(rules.roles):
        menu = tuple(m for m, entry in enumerate(rules.menu) if entry.role == index)
        steadiness = rules.choosers[index].steadiness
        rows = [np.zeros(len(role.kinds))] + [np.asarray(rules.menu[m].option.leaning) for m in menu]
        menus.append(menu)
        lean.append(steadiness * np.stack(rows, axis=1).astype(np.float64))
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
    best = np.array(
        [
            [np.nanmax(row) if row.size and not np.isnan(row).all() else 0.0 for row in chooser.worth]
            for chooser in rules.choosers
        ]
    ).reshape(len(rules.choosers), len(rules.issues))
    return Lookup(
        menus=tuple(menus),
        lean=tuple(lean),
        hidden=tuple(hidden),
        before=tuple(_before(rules, entry) for entry in rules.menu),
        direction=tuple(_directions(rules, paper) for paper in rules.instruments),
        row_public=np.array([all(row.seen_by) for row in rules.rows], dtype=bool),
        flag_public=flag_public,
        quiet_levers=frozenset(
            index for index, _ in enumerate(rules.levers) if _has_hidden_stage(rules, index, flag_public)
        ),
        papers=tuple(papers),
        party=party,
        worth=np.ascontiguousarray(worth),
        best=best,
    )
