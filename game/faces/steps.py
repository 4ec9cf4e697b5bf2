"""A game gone over again, step by step: who did what, in words, by what rule, and how likely a mind was to do it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from game.engine.explain import Reckoning, explain_decision, explain_menu, explain_table
from game.engine.lookup import lookup
from game.engine.rules import Rules
from game.faces.screens.deeds import deed_text, rule_of
from game.faces.screens.labels import Labels
from game.play.commands import Accept, Answer, Cable, Command, Hold, Pull, to_json
from game.play.names import names_of
from game.play.sitting import Sitting, case_of


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a role or an audience did. ``probability`` is the fast mind's, None where it weighs
    no such thing (a draft of one's own, an audience's decision).
    """

    turn: int
    date: str
    role: str
    move: dict[str, Any]
    text: str
    rule: str
    probability: float | None


def steps(labels: Labels, sitting: Sitting) -> Iterator[Step]:
    """Yield what roles did at a sitting, in their order, then what audiences decided."""
    rules = labels.scenario.rules
    for role, commands in sitting.commands.items():
        index = names_of(rules).roles[role]
        for command in commands:
            yield Step(
                sitting.turn,
                sitting.date,
                role,
                to_json(command),
                deed_text(labels, command),
                rule_of(rules, index, command),
                _probability(rules, sitting, role, command),
            )
    yield from _of_audiences(labels, sitting)


def _of_audiences(labels: Labels, sitting: Sitting) -> Iterator[Step]:
    rules = labels.scenario.rules
    for d, point in enumerate(rules.decisions):
        chosen = int(sitting.after.answer[d, 0])
        if point.chooser < len(rules.roles) or chosen < 0 or int(sitting.before.answer[d, 0]) >= 0:
            continue
        command = Answer(point.id, point.options[chosen].id)
        yield Step(
            sitting.turn,
            sitting.date,
            rules.choosers[point.chooser].id,
            to_json(command),
            deed_text(labels, command),
            point.options[chosen].deed.rule,
            None,
        )


def _probability(rules: Rules, sitting: Sitting, role: str, command: Command) -> float | None:
    """Return how likely the fast mind in this chair was to do this, from what it could know then."""
    view = case_of(rules, sitting.before, role).view
    names = names_of(rules)
    match command:
        case Answer():
            return _of(explain_decision(rules, view, names.decisions[command.decision]), command.option)
        case Pull():
            return _at(rules, explain_menu(rules, view, view.role), view.role, names.pulls[command.lever, command.verb])
        case Hold():
            return _of(explain_table(rules, view, view.role), "hold")
        case Cable():
            return _of(explain_table(rules, view, view.role), "cable")
        case Accept():
            return _of(explain_table(rules, view, view.role), f"{command.instrument}.accept.0")
        case _:
            return None


def _of(reckonings: list[Reckoning], name: str) -> float | None:
    return next((found.probability for found in reckonings if found.id == name), None)


def _at(rules: Rules, reckonings: list[Reckoning], role: int, entry: int) -> float:
    """The menu's reckonings begin with doing nothing."""
    return reckonings[1 + lookup(rules).menus[role].index(entry)].probability
