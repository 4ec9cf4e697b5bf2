"""Between what a person says and what the engine plays: a draft of commands and a sealed bundle of one world."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from game.engine.moves import ACCEPT, CABLE, HOLD, NOTHING, OFFER, Bundle
from game.engine.rules import Rules
from game.play.commands import Accept, Advise, Answer, Cable, Command, Grant, Hold, Offer, Pledge, Predict, Pull, Rest
from game.play.names import names_of

Slot: TypeAlias = tuple[str, ...]
"""The place a command takes in a bundle; a later command in the same slot takes the earlier one's."""

TABLE: Slot = ("table",)
MENU: Slot = ("menu",)


def slot_of(command: Command) -> Slot:
    """Return the place a command takes.

    There is one for each decision, one at the table, one for a lever or pledge, and one for each agent's cable.
    """
    match command:
        case Answer():
            return ("answer", command.decision)
        case Offer() | Accept() | Cable() | Hold():
            return TABLE
        case Pull() | Pledge() | Rest():
            return MENU
        case Grant():
            return ("grant", command.role)
        case Predict():
            return ("predict", command.role)
        case Advise():
            return ("advise", *slot_of(command.what))
        case _:
            raise TypeError(f"{command} takes no place in a bundle")


def effective(draft: Sequence[Command]) -> tuple[Command, ...]:
    """Return what a draft comes to: the last command for each slot, in the order the slots were first used."""
    return tuple({slot_of(command): command for command in draft}.values())


@dataclass(slots=True)
class _Parts:
    """A bundle of one world while it is being put together."""

    package: NDArray[np.int8]
    act: int = HOLD
    instrument: int = NOTHING
    cable: int = NOTHING
    menu: int = NOTHING
    pledge: int = NOTHING
    answers: dict[int, int] = field(default_factory=dict)
    grants: dict[int, int] = field(default_factory=dict)


def bundle_of(rules: Rules, role: int, draft: Sequence[Command]) -> Bundle:
    """Return the sealed bundle of a draft whose commands have been found legal; what was left open is a hold."""
    parts = _Parts(package=np.full((len(rules.issues), 1), NOTHING, dtype=np.int8))
    for command in effective(draft):
        _put(rules, role, command, parts)
    return Bundle(
        role=role,
        act=_byte(parts.act),
        instrument=_byte(parts.instrument),
        package=parts.package,
        cable=_byte(parts.cable),
        menu=np.array([parts.menu], dtype=np.int16),
        pledge=_byte(parts.pledge),
        answers={decision: _byte(option) for decision, option in sorted(parts.answers.items())},
        grants={agent: _byte(reply) for agent, reply in sorted(parts.grants.items())},
    )


def _byte(number: int) -> NDArray[np.int8]:
    return np.array([number], dtype=np.int8)


def _put(rules: Rules, role: int, command: Command, parts: _Parts) -> None:
    names = names_of(rules)
    match command:
        case Answer():
            decision = names.decisions[command.decision]
            options = [option.id for option in rules.decisions[decision].options]
            parts.answers[decision] = options.index(command.option)
        case Offer():
            parts.act, parts.instrument = OFFER, names.instruments[command.instrument]
            for issue, position in command.package.items():
                row = names.issues[issue]
                parts.package[row] = rules.issues[row].positions.index(position)
        case Accept():
            parts.act, parts.instrument = ACCEPT, names.instruments[command.instrument]
        case Cable():
            parts.act, parts.cable = CABLE, names.issues[command.issue]
        case Pull():
            parts.menu = names.pulls[command.lever, command.verb]
        case Pledge():
            parts.menu = names.pledges[rules.roles[role].id, command.issue]
            parts.pledge = rules.issues[names.issues[command.issue]].positions.index(command.position)
        case Grant():
            parts.grants[names.roles[command.role]] = int(command.yes)
        case _:  # hold and rest are what a bundle says where nothing else stands; forecasts and advice move nothing
            return


def commands_of(rules: Rules, bundle: Bundle) -> tuple[Command, ...]:
    """Return the commands that make a bundle of one world, for the journal; holding and resting go without saying."""
    commands: list[Command] = []
    for decision, answer in sorted(bundle.answers.items()):
        if answer[0] >= 0:
            point = rules.decisions[decision]
            commands.append(Answer(point.id, point.options[int(answer[0])].id))
    commands += _at_table(rules, bundle)
    menu = int(bundle.menu[0])
    if menu >= 0:
        entry = rules.menu[menu]
        if entry.verb == "pledge":
            issue = rules.issues[entry.issue]
            commands.append(Pledge(issue.id, issue.positions[int(bundle.pledge[0])]))
        else:
            commands.append(Pull(rules.levers[entry.lever].id, entry.verb))
    for agent, reply in sorted(bundle.grants.items()):
        if reply[0] >= 0:
            commands.append(Grant(rules.roles[agent].id, yes=bool(reply[0])))
    return tuple(commands)


def _at_table(rules: Rules, bundle: Bundle) -> list[Command]:
    act = int(bundle.act[0])
    if act == CABLE:
        return [Cable(rules.issues[int(bundle.cable[0])].id)]
    if act not in {OFFER, ACCEPT}:
        return []
    paper = rules.instruments[int(bundle.instrument[0])]
    if act == ACCEPT:
        return [Accept(paper.id)]
    offered = [(rules.issues[i], int(bundle.package[i, 0])) for i in paper.issues]
    return [Offer(paper.id, {issue.id: issue.positions[at] for issue, at in offered if at >= 0})]
