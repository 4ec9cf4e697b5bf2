"""Why a turn went as it did: what it moved most of what everyone can see, and the cause of most of that."""

from __future__ import annotations

from collections.abc import Sequence

from game.engine.rules import Rules
from game.faces.screen import Block, Meter, Text
from game.faces.screens.labels import Labels
from game.play.sitting import Sitting
from game.play.told import Told

MOST = 4
"""So many numbers can be talked over in half a minute."""


def moved_most(labels: Labels, rules: Rules, sitting: Sitting, told: Sequence[Told]) -> tuple[Block, ...]:
    """Return the positions that moved and the meters that moved most; ``told`` is what every side knows of it."""
    moves = [
        Text(
            labels.words.say(
                "told-moved", issue=labels.issue(thing.what), position=labels.position(thing.what, thing.to or "")
            )
        )
        for thing in told
        if thing.kind == "moved"
    ]
    amounts: dict[str, list[Told]] = {}
    for thing in told:
        if thing.kind == "changed":
            amounts.setdefault(thing.what, []).append(thing)
    rows = sorted(amounts, key=lambda row: -abs(_sum(amounts[row])) / _span(rules, row))
    meters = [meter for row in rows if (meter := _meter(labels, rules, sitting, row, amounts[row])).change]
    return (*moves[:MOST], *meters[: max(MOST - len(moves), 1)])


def _sum(changes: Sequence[Told]) -> float:
    return sum(thing.amount or 0.0 for thing in changes)


def _span(rules: Rules, row: str) -> float:
    """Return a meter's range; of what only counts, more than any meter's, for it moves at every turn."""
    spec = next(one for one in rules.rows if one.id == row)
    span = spec.high - spec.low
    return span if 0 < span < 1e6 else 1e6


def _meter(labels: Labels, rules: Rules, sitting: Sitting, row: str, changes: Sequence[Told]) -> Meter:
    index, spec = next((index, one) for index, one in enumerate(rules.rows) if one.id == row)
    value, is_tally = float(sitting.after.value[index, 0]), row in labels.scenario.sheet.tallies
    most = max(changes, key=lambda thing: abs(thing.amount or 0.0))
    change = labels.words.signed(_sum(changes), 0)
    return Meter(
        label=labels.row(row),
        value=value,
        low=0.0 if is_tally else spec.low,
        high=0.0 if is_tally else spec.high,
        shown=labels.amount(row, value),
        change="" if change == "0" else change,
        cause=labels.cause(most.rule),
    )
