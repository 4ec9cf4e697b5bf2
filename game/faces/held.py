"""A path held against the record, in words: each fact of the record, and what it became."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game.faces.outline import Line
from game.faces.screens.labels import Labels
from game.play.record import Held
from game.scenario.building.history import NEVER
from game.scenario.schema.history import Fact


def held_lines(labels: Labels, held: Sequence[Held]) -> list[Line]:
    """Return the facts that came out otherwise, each with what the record says, or that all came out as recorded."""
    if not held:
        return []
    say = labels.words.say
    off = [fact for fact in held if not fact.ok]
    verdict = say("replay-differs", facts=len(held), off=len(off)) if off else say("replay-matches", facts=len(held))
    return [Line(""), Line(say("replay-record"), "heading"), Line(verdict, "body", 2, 2), *_lines(labels, off)]


def _lines(labels: Labels, off: Sequence[Held]) -> Iterator[Line]:
    facts = labels.scenario.sheet.history.record
    for one in off:
        fact = facts[one.fact]
        name = fact_name(labels, fact) or one.fact
        got, expected = fact_value(labels, fact, one.got), fact_value(labels, fact, one.expected)
        yield Line(labels.words.say("replay-fact-off", name=name, got=got, expected=expected), "notice", 2, 2)


def fact_name(labels: Labels, fact: Fact) -> str:
    """Return what a fact is called: its own name, or that of the issue it is about; empty where it has neither."""
    if fact.name is not None or fact.position is None:
        return labels.words.pick(fact.name)
    issue = labels.issue(fact.position)
    if fact.by is None:
        return issue
    return labels.words.say("replay-issue-by", issue=issue, date=labels.words.date(fact.by))


def fact_value(labels: Labels, fact: Fact, value: str) -> str:
    """Return what the record or a path says of a fact, in words."""
    words = labels.words
    if value == NEVER:
        return words.say("replay-never")
    if fact.day_of is not None:
        return words.iso_date(value)
    if fact.value is not None:
        return words.number(float(value), 2)
    if fact.position is not None:
        return labels.position(fact.position, value)
    return words.pick(labels.scenario.sheet.endings[value].name)
