"""A condition of the scenario in plain words, for those who do not read formulas: what would have to hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from game.engine.formula import (
    And,
    Binary,
    Clock,
    Done,
    Formula,
    Frame,
    Node,
    Not,
    Number,
    Or,
    Position,
    Rung,
    Settled,
    Since,
    Value,
    amount,
    mask,
)
from game.engine.rules import Rules
from game.faces.screens.happenings import happenings
from game.faces.screens.labels import Labels
from game.play.legal import STAGES

COMPARED = {"<": "below", "<=": "at-most", ">": "above", ">=": "at-least", "==": "is", "!=": "is-not"}


class _UnsayableError(Exception):
    """A formula that has no plain words, such as a sum of products."""


def condition_text(labels: Labels, formula: Formula) -> str:
    """Return what a condition asks for in words, or the formula as its author wrote it where it has none."""
    try:
        return _Teller(labels, labels.scenario.rules).tell(formula.node)
    except _UnsayableError:
        return formula.text


def node_text(labels: Labels, node: Node, formula: Formula) -> str:
    """Return what one part of a formula is called; where it has no plain words, the formula as its author wrote it."""
    if isinstance(node, Value):
        return labels.row(labels.scenario.rules.rows[node.row].id)
    try:
        return _Teller(labels, labels.scenario.rules).tell(node)
    except _UnsayableError:
        return formula.text


@dataclass(frozen=True, slots=True)
class Demand:
    """One of the things a condition asks for: in words, whether it holds, and the number it is measured by, if any."""

    text: str
    holds: bool
    now: float | None = None


def demands(labels: Labels, formula: Formula, frame: Frame) -> tuple[Demand, ...]:
    """Return what a condition asks for, part by part, and how each part stands in one world."""
    return tuple(
        Demand(node_text(labels, node, formula), bool(mask(node(frame), 1)[0]), _measured(node, frame))
        for node in _parts(formula.node)
    )


def _parts(node: Node) -> Iterator[Node]:
    if isinstance(node, And):
        yield from _parts(node.left)
        yield from _parts(node.right)
    else:
        yield node


def _measured(node: Node, frame: Frame) -> float | None:
    """Return the meter that a comparison looks at, or the days it counts."""
    if isinstance(node, Binary) and node.operator in COMPARED and isinstance(node.left, Value | Since):
        return float(amount(node.left(frame), 1)[0])
    return None


@dataclass(frozen=True, slots=True)
class _Teller:
    labels: Labels
    rules: Rules

    def tell(self, node: Node) -> str:
        say = self.labels.words.say
        match node:
            case Done(flag):
                return self._flag(flag)
            case Not(Done(flag)):
                return say("condition-not-done", what=self._flag(flag))
            case Settled(issue):
                return say("condition-settled", issue=self._issue(issue))
            case Not(Settled(issue)):
                return say("condition-unsettled", issue=self._issue(issue))
            case Not(inner):
                return say("condition-not", what=self.tell(inner))
            case And(left, right):
                return say("condition-and", left=self._within(left), right=self._within(right))
            case Or(left, right):
                return say("condition-or", left=self.tell(left), right=self.tell(right))
            case Binary(operator, left, Number(amount)) if operator in COMPARED:
                return self._compared(left, COMPARED[operator], amount)
            case _:
                raise _UnsayableError

    def _within(self, node: Node) -> str:
        """An alternative within a list of demands stands in brackets."""
        return f"({self.tell(node)})" if isinstance(node, Or) else self.tell(node)

    def _compared(self, left: Node, how: str, amount: float) -> str:
        words = self.labels.words
        match left:
            case Value(row):
                return self._said(how, self.labels.row(self.rules.rows[row].id), words.number(amount, 1))
            case Since(flag):
                return self._said(
                    how, words.say("condition-days-since", what=self._flag(flag)), words.number(amount, 1)
                )
            case Clock("date"):
                return words.say(f"condition-date-{how}", date=words.date(int(amount)))
            case Clock("turn"):
                return self._said(how, words.say("condition-turn"), words.number(amount))
            case Rung(lever) if 0 <= amount < len(STAGES):
                stage = words.say(f"rung-{STAGES[int(amount)]}")
                return self._said(how, self.labels.lever(self.rules.levers[lever].id), stage)
            case Position(issue) if 0 <= amount < len(self.rules.issues[issue].positions):
                known = self.rules.issues[issue]
                position = self.labels.position(known.id, known.positions[int(amount)])
                return words.say(f"condition-position-{how}", issue=self._issue(issue), position=position)
            case _:
                raise _UnsayableError

    def _said(self, how: str, left: str, right: str) -> str:
        return self.labels.words.say(f"condition-{how}", left=left, right=right)

    def _flag(self, flag: int) -> str:
        known = happenings(self.labels, self.rules)
        return known[self.rules.flags[flag]].noun

    def _issue(self, issue: int) -> str:
        return self.labels.issue(self.rules.issues[issue].id)
