"""What a sitting brought, in plain values with causes: all of it for the record, and for each side what it may know."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from game.engine.facts import Facts
from game.engine.rules import Deed, Rules

EVERYTHING = -1
"""The side that is told all: the record's, not a player's."""

UNKNOWN_CAUSE = ""
"""The rule of what a side sees happen without knowing why."""


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that happened: a flag was ``raised``, a meter or tally ``changed``, an issue's position ``moved``.

    ``what`` is the flag's, row's or issue's id; ``rule`` the cause; ``amount`` a change's size; ``to`` a move's new
    position. A row's amounts add up to its change over the sitting.
    """

    kind: Literal["raised", "changed", "moved"]
    what: str
    rule: str
    amount: float | None = None
    to: str | None = None


def tell(rules: Rules, facts: Facts, side: int = EVERYTHING) -> tuple[Told, ...]:
    """Return what a side is told of one sitting of one game; what its own eyes could not see is left out.

    Where a hidden deed moves a meter that is not hidden, the change is told and its cause is not.
    """
    concealed = concealed_rules(rules, side)

    def cause(rule: str) -> str:
        return UNKNOWN_CAUSE if rule in concealed else rule

    told = [
        Told("raised", rules.flags[raised.flag], cause(raised.rule))
        for raised in facts.raised
        if raised.worlds[0] and (side == EVERYTHING or rules.flag_seen[raised.flag, side])
    ]
    for moved in facts.moved:
        if moved.worlds[0]:
            issue = rules.issues[moved.issue]
            told.append(Told("moved", issue.id, cause(moved.rule), to=issue.positions[int(moved.to[0])]))
    for change in facts.changes:
        row, amount = rules.rows[change.row], float(change.amount[0])
        if amount and (side == EVERYTHING or row.seen_by[side]):
            told.append(Told("changed", row.id, cause(change.rule), amount=amount))
    return tuple(told)


@lru_cache(maxsize=64)
def concealed_rules(rules: Rules, side: int) -> frozenset[str]:
    """Return the rules that would give away what a side may not know: its opponents' hidden deeds and mandates."""
    if side == EVERYTHING:
        return frozenset()
    concealed = {
        rule for deed in _deeds(rules) if deed.flag >= 0 and not rules.flag_seen[deed.flag, side] for rule in _of(deed)
    }
    for role in rules.roles:
        if role.side != side:
            concealed |= {effect.rule for effect in role.overstep}
    return frozenset(concealed)


def _of(deed: Deed) -> Iterator[str]:
    yield deed.rule
    yield from (effect.rule for effect in deed.effects)
    yield from (shift.rule for shift in deed.shifts)


def _deeds(rules: Rules) -> Iterator[Deed]:
    yield from (entry.option.deed for entry in rules.menu)
    yield from (option.deed for point in rules.decisions for option in point.options)
    yield from (event.deed for event in rules.events)
    for paper in rules.instruments:
        yield paper.accepted
        for stage in paper.stages:
            yield stage.deed
            if stage.ballot is not None:
                yield from (stage.ballot.passed, stage.ballot.failed)
