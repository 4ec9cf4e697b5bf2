"""What became of a chair's instructions: each point kept, traded or broken, and what decided it.

A point that fails is *traded* where the chair's own side put its name to the position on which it fails: something was
had for it. Any other that fails is *broken*.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from game.engine.formula import And, Binary, Done, Formula, Negative, Node, Not, Or, Position, mask
from game.engine.rules import Rules
from game.engine.state import State
from game.play.names import names_of
from game.play.sitting import Sitting
from game.scenario.scenario import Scenario

Fate = Literal["kept", "traded", "broken"]


@dataclass(frozen=True, slots=True)
class Fulfilled:
    """What became of one point.

    It was decided by the article of a paper (``issue`` and ``paper``, agreed at ``turn``), by something that happened
    (``flag``, at ``turn``), or by neither: then ``turn`` is the sitting from which it stood as it ended, None where it
    did from the first.
    """

    point: str
    fate: Fate
    turn: int | None
    issue: str | None = None
    paper: str | None = None
    flag: str | None = None


def fulfilled(scenario: Scenario, past: Sequence[Sitting], role: str) -> list[Fulfilled]:
    """Return what became of each point of a role's instructions, the heaviest first; for a game that is over."""
    envelope = scenario.sheet.roles[role].envelope
    points = sorted(envelope.points.items(), key=lambda item: -item[1].weight) if envelope else []
    return [_of(scenario, past, role, point) for point, _ in points]


def _of(scenario: Scenario, past: Sequence[Sitting], role: str, point: str) -> Fulfilled:
    rules, end = scenario.rules, past[-1].after
    formula = scenario.formulas[f"roles.{role}.envelope.points.{point}.kept"]
    stood = [_holds(formula, state) for state in (past[0].before, *(sitting.after for sitting in past))]
    is_kept = stood[-1]
    turn = max((number for number, one in enumerate(stood[:-1]) if one != is_kept), default=None)
    parts = [part for part in _parts(formula.node) if is_kept or not bool(mask(part(end), 1)[0])]
    leaves = [leaf for part in parts for leaf in _leaves(part)]
    side = rules.roles[names_of(rules).roles[role]].side
    agreed = next((leaf.issue for leaf in leaves if isinstance(leaf, Position) and _signed(rules, end, leaf, side)), -1)
    if agreed >= 0:
        paper = rules.instruments[int(end.settled[agreed, 0])]
        signed = int(end.at[paper.accepted.flag, 0])
        return Fulfilled(point, "kept" if is_kept else "traded", signed, rules.issues[agreed].id, paper.id)
    flags = (leaf.flag for leaf in leaves if isinstance(leaf, Done))
    flag = next((rules.flags[flag] for flag in flags if turn is not None and int(end.at[flag, 0]) == turn), None)
    return Fulfilled(point, "kept" if is_kept else "broken", turn, flag=flag)


def _holds(formula: Formula, state: State) -> bool:
    return bool(mask(formula(state), 1)[0])


def _signed(rules: Rules, end: State, leaf: Position, side: int) -> bool:
    """Whether a position stands in a paper that a side is party to."""
    paper = int(end.settled[leaf.issue, 0])
    return paper >= 0 and side in rules.instruments[paper].parties


def _parts(node: Node) -> Iterator[Node]:
    """Take a condition apart into what must all hold."""
    if isinstance(node, And):
        yield from _parts(node.left)
        yield from _parts(node.right)
    else:
        yield node


def _leaves(node: Node) -> Iterator[Node]:
    """Yield what a condition looks at."""
    match node:
        case And(left, right) | Or(left, right) | Binary(_, left, right):
            yield from _leaves(left)
            yield from _leaves(right)
        case Not(inner) | Negative(inner):
            yield from _leaves(inner)
        case _:
            yield node
