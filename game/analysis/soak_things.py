"""What an author wrote to come about, and what in many games never did: the things a soak then watches.

Of things that wait for one another only the first is taken: a threat that is never spoken is not told again as never
carried out, nor a question that is never put as two options that are never chosen.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from game.engine.formula import And, Formula, Node
from game.engine.rules import Rules, Verb, Window
from game.scenario.token import tokens

Bools = NDArray[np.bool_]
Kind: TypeAlias = Literal["event", "decision", "option", "lever", "paper", "stage", "ending"]

VERBS: tuple[Verb, ...] = ("do", "speak", "prepare", "carry_out")
"""What is done with a lever, in order. That nobody ever backs down, or pledges, is no mistake."""


@dataclass(frozen=True, slots=True)
class Part:
    """One of the conditions that must all hold, as its author wrote it."""

    text: str
    node: Node


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that could come about, and under which conditions.

    ``flag`` is raised when it does; ``before`` (-1: none) must have been raised first. ``index`` is its row in its own
    table of the rules, ``option`` its place among the options of a decision or the stages of a paper.
    """

    kind: Kind
    rule: str
    flag: int
    window: Window
    parts: tuple[Part, ...] = ()
    index: int = -1
    option: int = -1
    before: int = -1


def parts_of(*formulas: Formula | None) -> tuple[Part, ...]:
    """Return the conditions that some formulas join by ``and``, one by one, each in its author's words."""
    return tuple(part for formula in formulas if formula is not None for part in _split(formula))


def _split(formula: Formula) -> list[Part]:
    words, depth, cuts = tokens(formula.text), 0, []
    for word in words:
        depth += (word.text == "(") - (word.text == ")")
        if depth == 0 and word.sort == "name" and word.text in {"and", "or"}:
            cuts.append(word)
    nodes: list[Node] = []
    node = formula.node
    while len(nodes) < len(cuts) and isinstance(node, And):  # "a and b and c" is ((a and b) and c)
        nodes.insert(0, node.right)
        node = node.left
    if not cuts or len(nodes) < len(cuts) or any(word.text == "or" for word in cuts):
        return [Part(formula.text.strip(), formula.node)]
    starts, ends = [0, *(word.end for word in cuts)], [*(word.start for word in cuts), len(formula.text)]
    texts = [formula.text[start:end].strip() for start, end in zip(starts, ends, strict=True)]
    return [Part(text, part) for text, part in zip(texts, [node, *nodes], strict=True)]


def missing(rules: Rules, raised: Bools) -> Iterator[Thing]:
    """Yield what never came about where ``raised`` (F,) says which flags ever were; the first of what waits."""
    for e, event in enumerate(rules.events):
        if not raised[event.deed.flag]:
            yield Thing("event", event.deed.rule, event.deed.flag, event.window, parts_of(event.when), e)
    yield from _decisions(rules, raised)
    yield from _levers(rules, raised)
    yield from _papers(rules, raised)
    calendar = rules.calendar
    for number, ending in enumerate(rules.endings):
        if not raised[ending.flag]:
            last = int(calendar.day_of_sitting[calendar.sittings - 1])
            window = Window(last if ending.at_end else int(calendar.day_of_sitting[0]), last)
            yield Thing("ending", ending.rule, ending.flag, window, parts_of(ending.when), number)


def _decisions(rules: Rules, raised: Bools) -> Iterator[Thing]:
    for d, point in enumerate(rules.decisions):
        taken = [bool(raised[option.deed.flag]) for option in point.options]
        if not any(taken):
            yield Thing("decision", point.rule, point.options[0].deed.flag, point.window, parts_of(point.when), d)
            continue
        for o, option in enumerate(point.options):
            if not taken[o] and point.fixed < 0:
                parts = parts_of(point.when, option.when)
                yield Thing("option", option.deed.rule, option.deed.flag, point.window, parts, d, o)


def _levers(rules: Rules, raised: Bools) -> Iterator[Thing]:
    for n, lever in enumerate(rules.levers):
        entries = {entry.verb: m for m, entry in enumerate(rules.menu) if entry.lever == n and entry.verb in VERBS}
        for verb in VERBS:
            m = entries.get(verb, -1)
            if m >= 0 and not raised[rules.menu[m].option.deed.flag]:
                option = rules.menu[m].option
                yield Thing("lever", option.deed.rule, option.deed.flag, lever.window, parts_of(option.when), m)
                break


def _papers(rules: Rules, raised: Bools) -> Iterator[Thing]:
    for k, paper in enumerate(rules.instruments):
        before = paper.accepted.flag
        if not raised[before]:
            yield Thing("paper", paper.rule, before, paper.window, parts_of(paper.when), k)
            continue
        for s, stage in enumerate(paper.stages):
            flag = stage.deed.flag
            if not raised[flag]:
                yield Thing("stage", stage.deed.rule, flag, stage.window, parts_of(stage.when), k, s, before)
                break
            before = flag
