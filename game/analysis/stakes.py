"""What is at stake between two parties: on which issues most would be lost if the other side had its way.

A party's loss on an issue is what its own demand is worth to it less what the other's demand is worth to it, on the
day's drafts. It is read off the scenario's worths, which everyone knows; what a role really would do plays no part.

Source: [Raiffa1982], issues weighed by what moving them is worth to each side.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from game.engine.lookup import lookup
from game.engine.observe import View
from game.engine.rules import Instrument, Rules
from game.engine.table import counterpart, demand_on


@dataclass(frozen=True, slots=True)
class Stake:
    """An issue on which two parties ask for different things in one paper, with what either would lose by giving way
    to the other, in utility points.
    """

    paper: int
    issue: int
    own: float
    theirs: float

    @property
    def together(self) -> float:
        return self.own + self.theirs


def stakes(rules: Rules, view: View) -> list[Stake]:
    """Return what is at stake for a role between the drafts of the day, the most first; in a batch, of its first world.

    What can be agreed on now counts; where nothing can, what can be agreed on next.
    """
    own = [(k, paper) for k, paper in enumerate(rules.instruments) if view.side in paper.parties]
    open_still = [
        (k, paper) for k, paper in own if view.at[paper.accepted.flag, 0] < 0 and view.day <= paper.window.last
    ]
    now = [pair for pair in open_still if pair[1].window.holds(view.day)]
    next_day = min((paper.window.first for _, paper in open_still), default=0)
    coming = now or [pair for pair in open_still if pair[1].window.first == next_day]
    found = {stake.issue: stake for k, paper in reversed(coming) for stake in _between(rules, view, k, paper)}
    return sorted(found.values(), key=lambda stake: -stake.together)


def _between(rules: Rules, view: View, k: int, paper: Instrument) -> Iterator[Stake]:
    party, role = paper.parties.index(view.side), view.role
    other, worth = counterpart(rules, view, role, k), lookup(rules).worth
    for issue in paper.issues:
        ours, theirs = (int(demand_on(rules, view, k, side, issue)[0]) for side in (party, 1 - party))
        if ours != theirs and view.settled[issue, 0] < 0:
            mine = float(worth[role, issue, ours] - worth[role, issue, theirs])
            yield Stake(k, issue, mine, float(worth[other, issue, theirs] - worth[other, issue, ours]))
