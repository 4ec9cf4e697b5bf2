"""The recorded path of a scenario as commands and pinned luck, so that a game can enter it at a date."""

from __future__ import annotations

from datetime import date

import numpy as np

from game.play.commands import Accept, Answer, Cable, Command, Grant, Offer, Pledge, Pull, Refusal, Refused
from game.scenario.scenario import Scenario
from game.scenario.schema.history import Move, Pin


def entry(scenario: Scenario, entered: str) -> int:
    """Return the sitting at which a game takes over from the record: the first on or after an ISO date."""
    try:
        day = date.fromisoformat(entered).toordinal()
    except ValueError as fault:
        raise Refused(Refusal("bad-date", {"given": entered})) from fault
    if not scenario.sheet.history.moves:
        raise Refused(Refusal("no-history", {"scenario": scenario.id}))
    calendar = scenario.rules.calendar
    sitting = int(np.searchsorted(calendar.day_of_sitting, day))
    if sitting >= calendar.sittings:
        last = date.fromordinal(int(calendar.day_of_sitting[calendar.sittings - 1]))
        raise Refused(Refusal("after-the-end", {"date": last.isoformat()}))
    return sitting


def refuse_early(scenario: Scenario, entered: str) -> None:
    """Refuse a date before the first sitting: a game that begins earlier than asked for would be another game."""
    first = date.fromordinal(int(scenario.rules.calendar.day_of_sitting[0]))
    if date.fromisoformat(entered) < first:
        raise Refused(Refusal("before-the-start", {"date": first.isoformat()}))


def moves(scenario: Scenario) -> dict[tuple[int, str], dict[str, Move]]:
    """Return the recorded moves of roles and audiences by (sitting, who), each by its id, in the author's order."""
    found: dict[tuple[int, str], dict[str, Move]] = {}
    for id_, move in scenario.sheet.history.moves.items():
        found.setdefault((_sitting(scenario, move), move.role or move.audience or ""), {})[id_] = move
    return found


def recorded(scenario: Scenario) -> dict[tuple[int, str], tuple[Command, ...]]:
    """Return what each role did at each sitting, by (sitting, role)."""
    roles = scenario.sheet.roles
    return {
        (sitting, who): tuple(command for move in parts.values() for command in commands(move))
        for (sitting, who), parts in moves(scenario).items()
        if who in roles
    }


def pins(scenario: Scenario, until: int) -> dict[tuple[int, str], float]:
    """Return the recorded luck of the sittings before ``until``."""
    found = {(_sitting(scenario, pin), pin.channel): float(pin.u) for pin in scenario.sheet.history.pins.values()}
    return {(sitting, channel): uniform for (sitting, channel), uniform in found.items() if sitting < until}


def commands(move: Move) -> tuple[Command, ...]:
    """Return what a recorded move was, as the commands that make it."""
    said: list[Command] = [Answer(decision, option) for decision, option in move.answers.items()]
    if move.offer is not None:
        said.append(Offer(move.offer.instrument, dict(move.offer.package)))
    if move.accept is not None:
        said.append(Accept(move.accept))
    if move.cable is not None:
        said.append(Cable(move.cable))
    if move.lever is not None:
        said.append(Pull(move.lever.lever, move.lever.verb))
    if move.pledge is not None:
        said.append(Pledge(move.pledge.issue, move.pledge.position))
    said += [Grant(role, yes=bool(yes)) for role, yes in move.grants.items()]
    return tuple(said)


def _sitting(scenario: Scenario, part: Move | Pin) -> int:
    """Return the sitting of a recorded moment; of one after a calendar that was cut short, one that is never played."""
    calendar = scenario.rules.calendar
    if part.turn is not None:
        turn = list(scenario.sheet.calendar.turns).index(part.turn)
        played = turn < calendar.turns
        return int(calendar.first_sitting[turn]) + part.sitting - 1 if played else calendar.sittings
    day = part.date.toordinal() if part.date is not None else 0
    if day > calendar.ends:
        return calendar.sittings
    return int(np.searchsorted(calendar.day_of_sitting[: calendar.sittings], day, side="right")) - 1
