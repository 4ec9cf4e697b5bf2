"""What every *Why?* is made of: where a rule is written, what a condition asks for, and a formula taken apart."""

from __future__ import annotations

from collections.abc import Iterator

from game.engine.formula import Binary, Formula, Frame, Negative, Node, Number, Value, amount, mask
from game.engine.state import Moment
from game.faces.screen import Text
from game.faces.screens.conditions import demands, node_text
from game.faces.screens.labels import Labels
from game.faces.screens.sums import Named


def rule_text(labels: Labels, rule: str) -> Text:
    """Say where a rule is written and what it rests on."""
    rests_on = " · ".join(part for part in (labels.evidence(rule), labels.sources(rule)) if part)
    told = {"path": rule, "where": labels.where(rule)}
    say = labels.words.say
    return Text(say("why-written", **told, evidence=rests_on) if rests_on else say("why-written-bare", **told), "note")


def condition_texts(labels: Labels, formula: Formula, frame: Frame) -> tuple[Text, ...]:
    """Say of each thing a condition asks for whether it holds, and by what number."""
    say, number = labels.words.say, labels.words.number
    return tuple(
        Text(
            say(
                "why-holds" if demand.holds else "why-fails",
                what=demand.text,
                now="none" if demand.now is None else number(demand.now, 1),
            )
        )
        for demand in demands(labels, formula, frame)
    )


def moment_of(formula: Formula, frames: tuple[Moment, ...]) -> Moment:
    """Return the moment of a sitting at which a condition held, the last one where it never did."""
    return next((frame for frame in frames if bool(mask(formula(frame), 1)[0])), frames[-1])


def addends(labels: Labels, rule: str, formula: Formula, frame: Frame) -> list[Named]:
    """Return the signed parts that a formula adds up, each with the rule it stands under."""
    rows = labels.scenario.rules.rows
    parts = list(_addends(formula.node, 1.0))
    return [
        Named(
            rows[node.row].rule if isinstance(node, Value) else rule,
            sign * float(amount(node(frame), 1)[0]),
            node_text(labels, node, formula),
        )
        for node, sign in parts
    ]


def _addends(node: Node, sign: float) -> Iterator[tuple[Node, float]]:
    """Take sums, differences and plain multiples apart; anything else is one part."""
    match node:
        case Binary("+", left, right):
            yield from _addends(left, sign)
            yield from _addends(right, sign)
        case Binary("-", left, right):
            yield from _addends(left, sign)
            yield from _addends(right, -sign)
        case Negative(inner):
            yield from _addends(inner, -sign)
        case Binary("*", Number(times), inner) | Binary("*", inner, Number(times)):
            yield from _addends(inner, sign * times)
        case _:
            yield node, sign
