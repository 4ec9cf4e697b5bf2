"""Why a turn went as it did: what it moved most of what everyone can see, and the cause of most of that."""

from __future__ import annotations

from collections.abc import Sequence

from game.engine.rules import Row, Rules
from game.faces.screen import Block, Meter, Text
from game.faces.screens.labels import Labels
from game.play.sitting import Sitting
from game.play.told import UNKNOWN_CAUSE, Told

MOST = 4
"""So many numbers can be talked over in half a minute."""
COUNTS = 1e6
"""Wider than any meter's range."""


def moved_most(labels: Labels, rules: Rules, sitting: Sitting, told: Sequence[Told]) -> tuple[Block, ...]:
    """Return the positions that moved and the meters that moved most; ``told`` is what every side knows of it."""
    moved = [(thing.what, thing.to or "") for thing in told if thing.kind == "moved"]
    moves = [
        Text(labels.words.say("told-moved", issue=labels.issue(issue), position=labels.position(issue, to)))
        for issue, to in dict.fromkeys(moved)
    ]
    causes: dict[str, list[Told]] = {}
    for thing in told:
        if thing.kind == "changed":
            causes.setdefault(thing.what, []).append(thing)
    changed = [(index, row, _change(sitting, index)) for index, row in enumerate(rules.rows) if all(row.seen_by)]
    changed.sort(key=lambda found: -abs(found[2]) / _span(found[1]))
    meters = [
        _meter(labels, sitting, index, row, causes.get(row.id, []))
        for index, row, change in changed
        if labels.words.signed(change, 0) != "0"
    ]
    return (*moves[:MOST], *meters[: max(MOST - len(moves), 1)])


def _change(sitting: Sitting, index: int) -> float:
    """Return by how much a row changed, with all that one side may not know of."""
    return float(sitting.after.value[index, 0] - sitting.before.value[index, 0])


def _span(row: Row) -> float:
    """Return a meter's range; of what only counts, more than any meter's, for it moves at every turn."""
    span = row.high - row.low
    return span if 0 < span < COUNTS else COUNTS


def _meter(labels: Labels, sitting: Sitting, index: int, row: Row, causes: Sequence[Told]) -> Meter:
    """Return a row with its change and, of the causes that all know of, the largest that goes the same way."""
    value, change, is_tally = float(sitting.after.value[index, 0]), _change(sitting, index), _counts(labels, row)
    same = [thing for thing in causes if (thing.amount or 0.0) * change > 0]
    most = max(same, key=lambda thing: abs(thing.amount or 0.0), default=None)
    return Meter(
        label=labels.row(row.id),
        value=value,
        low=0.0 if is_tally else row.low,
        high=0.0 if is_tally else row.high,
        shown=labels.amount(row.id, value),
        change=labels.change(row.id, change),
        cause=labels.cause(UNKNOWN_CAUSE if most is None else most.rule),
    )


def _counts(labels: Labels, row: Row) -> bool:
    return row.id in labels.scenario.sheet.tallies
