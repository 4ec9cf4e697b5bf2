"""A game gone over again, step by step: who did what, in words, by what rule, and how likely a mind was to do it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from game.engine.explain import Reckoning, explain_decision, explain_menu, explain_table
from game.engine.lookup import lookup
from game.engine.observe import View, observe
from game.engine.rules import Rules
from game.faces.screens.deeds import offers_like, rule_of, step_text
from game.faces.screens.labels import Labels
from game.play import history
from game.play.commands import Accept, Answer, Cable, Command, Hold, Offer, Pull, Refusal, Rest, to_json
from game.play.names import names_of
from game.play.sitting import Sitting
from game.scenario.schema.history import Move

Moves = Mapping[tuple[int, str], Mapping[str, Move]]
"""The recorded moves by (sitting, who), each by its id."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a role or an audience did; what the record tells of it in the record's words, by the record's sources.

    ``legal`` is False for a recorded move that was not possible and so was not made. ``probability`` is the fast
    mind's, None where it weighs no such thing (a draft it would not think of, an audience's decision).
    """

    turn: int
    date: str
    role: str
    move: dict[str, Any]
    text: str
    rule: str
    probability: float | None
    legal: bool = True


@dataclass(frozen=True, slots=True)
class Passage:
    """A sitting to be told; ``recorded`` are the record's moves, if the path follows it, ``ends`` where not."""

    sitting: Sitting
    recorded: Moves = field(default_factory=dict)
    ends: Mapping[str, Refusal] = field(default_factory=dict)

    def moves(self, who: str) -> Mapping[str, Move]:
        return self.recorded.get((self.sitting.turn, who), {})


def steps(labels: Labels, passage: Passage) -> list[Step]:
    """Return what was done at a sitting, day by day; waiting is left out."""
    told = [*_of_roles(labels, passage), *_of_audiences(labels, passage)]
    return sorted(told, key=lambda step: step.date)


def flag_of(step: Step) -> str:
    """Return the flag that a step raised, if it is the one that raises it: an option chosen, a lever used."""
    move = step.move
    match move["do"]:
        case "answer":
            return f"{move['decision']}.{move['option']}"
        case "lever":
            return f"{move['lever']}.{move['verb']}"
        case _:
            return ""


def _of_roles(labels: Labels, passage: Passage) -> Iterator[Step]:
    rules, sitting = labels.scenario.rules, passage.sitting
    for role, commands in sitting.commands.items():
        index = names_of(rules).roles[role]
        if role in passage.ends:
            for name, move in passage.moves(role).items():
                for command in history.commands(move):
                    yield _step(labels, passage, role, command, _by_record(name), move, legal=False)
        done = [command for command in commands if not isinstance(command, Hold | Rest)]
        view = observe(rules, sitting.before, index) if done else None
        for command in done:
            id_, found = (None, None) if role in passage.ends else _told_by(passage, role, command)
            rule = _by_record(id_) if id_ else rule_of(rules, index, command)
            chance = None if view is None else _probability(rules, view, command)
            yield _step(labels, passage, role, command, rule, found, chance)


def _of_audiences(labels: Labels, passage: Passage) -> Iterator[Step]:
    rules, sitting = labels.scenario.rules, passage.sitting
    for d, point in enumerate(rules.decisions):
        chosen = int(sitting.after.answer[d, 0])
        if point.chooser < len(rules.roles) or chosen < 0 or int(sitting.before.answer[d, 0]) >= 0:
            continue
        who, command = rules.choosers[point.chooser].id, Answer(point.id, point.options[chosen].id)
        id_, found = _told_by(passage, who, command)
        rule = _by_record(id_) if id_ else point.options[chosen].deed.rule
        yield _step(labels, passage, who, command, rule, found)


def _step(
    labels: Labels,
    passage: Passage,
    who: str,
    command: Command,
    rule: str,
    move: Move | None,
    probability: float | None = None,
    *,
    legal: bool = True,
) -> Step:
    day = passage.sitting.date if move is None or move.date is None else move.date.isoformat()
    told = "" if move is None else labels.words.pick(move.text)
    text = told or step_text(labels, command)
    return Step(passage.sitting.turn, day, who, to_json(command), text, rule, probability, legal)


def _told_by(passage: Passage, who: str, command: Command) -> tuple[str | None, Move | None]:
    """Return the recorded move that a command is part of, if it is."""
    for id_, move in passage.moves(who).items():
        if command in history.commands(move):
            return id_, move
    return None, None


def _by_record(id_: str) -> str:
    return f"history.moves.{id_}"


def _probability(rules: Rules, view: View, command: Command) -> float | None:
    """Return how likely the fast mind in this chair was to do this, from what it could know then."""
    names = names_of(rules)
    match command:
        case Answer():
            return _of(explain_decision(rules, view, names.decisions[command.decision]), command.option)
        case Pull():
            return _at(rules, explain_menu(rules, view, view.role), view.role, names.pulls[command.lever, command.verb])
        case Cable():
            return _of(explain_table(rules, view, view.role), "cable")
        case Accept():
            return _of(explain_table(rules, view, view.role), f"{command.instrument}.accept.0")
        case Offer():
            return _of_offer(rules, view, command)
        case _:
            return None


def _of(reckonings: list[Reckoning], name: str) -> float | None:
    return next((found.probability for found in reckonings if found.id == name), None)


def _at(rules: Rules, reckonings: list[Reckoning], role: int, entry: int) -> float:
    """The menu's reckonings begin with doing nothing."""
    return reckonings[1 + lookup(rules).menus[role].index(entry)].probability


def _of_offer(rules: Rules, view: View, offer: Offer) -> float | None:
    """A mind thinks of few drafts; only of those can it be said how likely it was to table them."""
    found = explain_table(rules, view, view.role)
    chances = [found[index].probability for index in offers_like(rules, view, view.role, offer)]
    return sum(chances) if chances else None
