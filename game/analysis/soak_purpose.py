"""What rests on purpose: what an author has decided away or switched off, and everything that waits for it.

A what-if that says "the prisoners were not released" leaves dead whatever followed from their release, and that is
what it was written for. Only what follows with certainty rests; a condition that might hold is never excused.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game.analysis.soak_things import VERBS, Thing
from game.engine.formula import And, Done, Formula, Node, Not, Or, Truth
from game.engine.rules import Rules

Gate = tuple[int, int, tuple[Formula | None, ...]]
"""A flag, the flag that must be raised before it (-1: none), and the conditions that must hold."""


def resting(rules: Rules) -> frozenset[int]:
    """Return the flags that can never be raised because a question was decided otherwise, or a condition is false."""
    away = {
        option.deed.flag
        for point in rules.decisions
        if point.fixed >= 0
        for o, option in enumerate(point.options)
        if o != point.fixed
    }
    gates = tuple(_gates(rules))
    while more := {flag for flag, before, whens in gates if flag not in away and _is_shut(before, whens, away)}:
        away |= more
    return frozenset(away)


def rests(rules: Rules, thing: Thing, away: frozenset[int]) -> bool:
    """Say whether a thing rests on purpose; a question does when each of its answers does."""
    if thing.kind == "decision":
        return all(option.deed.flag in away for option in rules.decisions[thing.index].options)
    return thing.flag in away


def _gates(rules: Rules) -> Iterator[Gate]:
    for event in rules.events:
        yield event.deed.flag, -1, (event.when,)
    for point in rules.decisions:
        for option in point.options:
            yield option.deed.flag, -1, (point.when, option.when)
    for number in range(len(rules.levers)):
        entries = {entry.verb: entry.option for entry in rules.menu if entry.lever == number}
        before = -1
        for verb in VERBS:
            if verb in entries:
                yield entries[verb].deed.flag, before, (entries[verb].when,)
                before = entries[verb].deed.flag
    for paper in rules.instruments:
        before = paper.accepted.flag
        yield before, -1, (paper.when,)
        for stage in paper.stages:
            yield stage.deed.flag, before, (stage.when,)
            before = stage.deed.flag
    for ending in rules.endings:
        yield ending.flag, -1, (ending.when,)


def _is_shut(before: int, whens: Sequence[Formula | None], away: set[int]) -> bool:
    return before in away or any(when is not None and _truth(when.node, away) is False for when in whens)


def _truth(node: Node, away: set[int]) -> bool | None:
    """Return what a condition is bound to be while none of some flags is ever raised; None where it depends."""
    match node:
        case Truth():
            return node.holds
        case Done():
            return False if node.flag in away else None
        case Not():
            inner = _truth(node.inner, away)
            return None if inner is None else not inner
        case And() | Or():
            decisive = isinstance(node, Or)
            halves = {_truth(node.left, away), _truth(node.right, away)}
            return decisive if decisive in halves else None if None in halves else not decisive
        case _:
            return None
