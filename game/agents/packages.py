"""Which packages are worth tabling: found in the whole package space near the table, not one issue at a time.

For every rate at which a role would trade its own points for the other side's there is a best package, issue by issue;
together these are the efficient frontier between what the two ask for. From there and from what stands on the table the
search goes on to whatever is better one step away on one issue, keeping the best few, until no step is better.

Source: [Raiffa1982] for the frontier; the chance of acceptance is the table's.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.engine.lookup import lookup
from game.engine.observe import View
from game.engine.rules import Rules
from game.engine.table import Footing, add_offer, add_overstep, demand, footing
from game.engine.terms import Total

Floats = NDArray[np.float64]
Bytes = NDArray[np.int8]

RATES = (0.0, 0.25, 0.5, 0.75, 1.0, 1.33, 2.0, 4.0, 1e6)
"""What one point for the other side is taken to be worth to a role, from not at all to all that matters."""
KEPT = 4
"""So many packages are worth playing forward, and so many are searched from at a time."""
MOST_STEPS = 12
"""The search ends after so many steps, should it not have ended before."""


def worth_tabling(rules: Rules, view: View, k: int) -> list[tuple[tuple[int, ...], float]]:
    """Return the best packages a role could table on an instrument, each with its utility; one world."""
    stand, party = footing(rules, view, view.role, k), int(lookup(rules).party[view.role, k])
    own, theirs = demand(rules, view, k, party), demand(rules, view, k, 1 - party)
    nearby = _nearby(rules, k, own[:, 0], theirs[:, 0])
    found = np.concatenate([_frontier(rules, stand, nearby, len(own)), own, theirs], axis=1)
    best, utility = _best(rules, view, stand, found, own)
    for _ in range(MOST_STEPS):
        further, reached = _best(rules, view, stand, _with_neighbours(best, nearby), own)
        if further.tobytes() == best.tobytes():
            break
        best, utility = further, reached
    return [(tuple(int(at) for at in best[:, one]), float(utility[one])) for one in range(len(utility))]


def offer_utility(rules: Rules, view: View, stand: Footing, packages: Bytes) -> Floats:
    """Return what tabling each package is worth to its role as it reckons itself, (I, M) -> (M,)."""
    total = Total()
    add_offer(rules, view, stand, packages, total)
    add_overstep(rules, view, view.role, stand.paper, packages, total)
    return np.asarray(total.amount + np.zeros(packages.shape[1]))


def _best(rules: Rules, view: View, stand: Footing, found: Bytes, own: Bytes) -> tuple[Bytes, Floats]:
    """Return the best of some packages, each once, with their utilities; what the side has tabled already is none."""
    every = np.unique(found, axis=1)
    if view.drafted_at[stand.paper, int(lookup(rules).party[view.role, stand.paper]), 0] >= 0:
        every = every[:, (every != own).any(axis=0)]
    utility = offer_utility(rules, view, stand, every)
    order = np.argsort(-utility, kind="stable")[:KEPT]
    return np.ascontiguousarray(every[:, order]), utility[order]


def _nearby(rules: Rules, k: int, own: Bytes, theirs: Bytes) -> dict[int, range]:
    """Return for each issue of an instrument the positions between both demands, and one beyond on either side."""
    known = lookup(rules)
    near = {}
    for issue in rules.instruments[k].issues:
        low, high = sorted((int(own[issue]), int(theirs[issue])))
        near[issue] = range(max(low - 1, 0), min(high + 2, known.positions[issue]))
    return near


def _frontier(rules: Rules, stand: Footing, nearby: dict[int, range], issues: int) -> Bytes:
    """Return the best package at each rate of trade, (I, M); -1 outside the instrument."""
    known = lookup(rules)
    found = np.full((issues, len(RATES)), -1, dtype=np.int8)
    for issue, positions in nearby.items():
        own = known.worth[stand.role, issue, positions.start : positions.stop]
        other = known.worth[stand.other, issue, positions.start : positions.stop]
        for column, rate in enumerate(RATES):
            found[issue, column] = positions.start + int(np.argmax(own + rate * other))
    return found


def _with_neighbours(packages: Bytes, nearby: dict[int, range]) -> Bytes:
    """Return these packages and all that are one step away from one of them on one issue."""
    every = [packages]
    for issue, positions in nearby.items():
        for step in (-1, 1):
            moved = packages.copy()
            moved[issue] += np.int8(step)
            every.append(moved[:, (moved[issue] >= positions.start) & (moved[issue] < positions.stop)])
    return np.concatenate(every, axis=1)
