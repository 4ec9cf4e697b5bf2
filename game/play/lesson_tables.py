"""Which capital a table sits for, on which days a class decides, and how its hands are counted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from game.play.lesson_plan import Paces
from game.scenario.scenario import Scenario

USUAL_TURNS = 6
"""So many turns a lesson has where its scenario names no days: four minutes each, and no teacher types forty votes."""


@dataclass(frozen=True, slots=True)
class Arranged:
    """What a teacher arranged before a lesson: ``moved`` are the tables that sit for the next capital than they would
    by their numbers, ``paces`` the turns that take longer or shorter.
    """

    moved: tuple[int, ...] = ()
    paces: Paces = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Tally:
    """How the tables of one capital voted.

    ``card`` is what the capital does, None where no one voted; where ``is_tie`` its speaker's table settled it.
    """

    votes: Mapping[int, str]
    card: str | None
    is_tie: bool
    speaker: int

    def count(self, letter: str) -> int:
        """Return how many tables voted for a card."""
        return sum(card == letter for card in self.votes.values())


def tally(votes: Mapping[int, str], tables: Sequence[int], speaker: int) -> Tally:
    """Count a capital's votes: most win; of a tie the speaker's table has its way, or, if it is for neither, the first
    table after it that is.
    """
    cast = list(votes.values())
    most = max((cast.count(card) for card in cast), default=0)
    leading = {card for card in cast if cast.count(card) == most}
    at = tables.index(speaker)
    order = [*tables[at:], *tables[:at]]
    card = next((votes[table] for table in order if votes.get(table) in leading), None)
    return Tally(dict(votes), card, len(leading) > 1, speaker)


def seating(scenario: Scenario, tables: int, moved: Sequence[int] = ()) -> dict[str, tuple[int, ...]]:
    """Return which tables, numbered from 1, sit for which side: as even as can be, a side's tables together, but for
    those that were moved on to the next; the last table of a side stays.
    """
    sides = list(dict.fromkeys(role.side for role in scenario.sheet.roles.values()))
    marks = [-(-tables * number // len(sides)) for number in range(len(sides) + 1)]
    own = {table: n for n in range(len(sides)) for table in range(marks[n] + 1, marks[n + 1] + 1)}
    for table in moved:
        if table in own and list(own.values()).count(own[table]) > 1:
            own[table] = (own[table] + 1) % len(sides)
    return {side: tuple(table for table, at in own.items() if at == n) for n, side in enumerate(sides)}


def days_of_turns(scenario: Scenario, first: int) -> list[int]:
    """Return the days of a lesson's turns, as day numbers: those its file names, else some that people are asked at.

    ``first`` is the sitting at which the game begins.
    """
    named = [day.toordinal() for day in scenario.sheet.lesson.days]
    if named:
        return sorted(named)
    calendar, asked = scenario.rules.calendar, scenario.sheet.play.asked
    turns = list(scenario.sheet.calendar.turns)[: calendar.turns]
    days = [
        int(calendar.day_of_sitting[sitting])
        for turn, sitting in zip(turns, calendar.first_sitting, strict=True)
        if int(sitting) >= first and (asked is None or turn in asked)
    ]
    many = min(USUAL_TURNS, len(days))
    return [days[(2 * number + 1) * len(days) // (2 * many)] for number in range(many)]
