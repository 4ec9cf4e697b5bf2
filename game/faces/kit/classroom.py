"""The class that a kit is for: its tables, the days it plays, and what each side may know as it begins.

Whatever is handed out before class is read here through the archive's own gates, as a game in play would show it on its
first day; so no sheet can tell a table its future, nor what only the other side knows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from game.faces.outline import unlinked
from game.faces.screens.labels import Labels
from game.faces.screens.reading import Reader, entries, papers, slips
from game.faces.words import Words
from game.play.lesson import Lesson
from game.play.lesson_plan import Plan
from game.scenario.scenario import Scenario
from game.scenario.schema import Sheet


@dataclass(frozen=True, slots=True)
class Table:
    """A table of students: its number, the side it plays, and whose chair it sits in."""

    number: int
    side: str
    chair: str


@dataclass(frozen=True, slots=True)
class Classroom:
    """A class about to begin a lesson; ``first`` and ``last`` are the days of its game, on ``days`` it decides."""

    scenario: Scenario
    words: Words
    labels: Labels
    readers: Mapping[str, Reader]
    tables: tuple[Table, ...]
    first: date
    last: date
    days: tuple[date, ...]
    plan: Plan

    @property
    def sheet(self) -> Sheet:
        return self.scenario.sheet

    @property
    def title(self) -> str:
        return self.words.pick(self.sheet.title)

    def say(self, sentence: str, /, **facts: object) -> str:
        return self.words.say(sentence, **facts)

    def pick(self, text: Mapping[str, str] | None) -> str:
        """Return a text of the scenario as it reads on paper, where nothing can be followed."""
        return unlinked(self.words.pick(text))

    def tables_of(self, side: str) -> list[Table]:
        return [table for table in self.tables if table.side == side]

    def papers(self, side: str) -> list[str]:
        """Return the papers that a side can read as the class begins, in the order in which they were written."""
        return sorted(papers(self.readers[side]), key=lambda key: self.sheet.documents[key].date)

    def shared(self) -> list[str]:
        """Return the papers that every side can read as the class begins, in the same order."""
        first, *others = [self.papers(side) for side in self.readers]
        return [key for key in first if all(key in known for known in others)]

    def explained(self, shelf: str) -> list[str]:
        """Return what the archive explains to every side as the class begins, in the author's order."""
        first, *others = [entries(reader, shelf) for reader in self.readers.values()]
        return [name for name in first if all(name in known for known in others)]

    def told(self, shelf: str, name: str) -> str:
        """Return what every side may be told of an entry as the class begins."""
        rules = [{slip.rule for slip in slips(reader, shelf, name)} for reader in self.readers.values()]
        known = set.intersection(*rules)
        reader = next(iter(self.readers.values()))
        return " ".join(self.pick(slip.text) for slip in slips(reader, shelf, name) if slip.rule in known)


def classroom(scenario: Scenario, words: Words, tables: int | None = None) -> Classroom:
    """Return the class at the moment its lesson begins; it has as many tables as the scenario says unless told.

    Raises ``Refused`` where the lesson cannot be entered.
    """
    lesson = Lesson.begin(scenario, lambda: 0.0, seed=1, tables=tables)
    first = date.fromisoformat(lesson.session.date)
    last = scenario.sheet.play.last or scenario.sheet.calendar.ends
    chairs = chairs_of(scenario.sheet)
    readers = {
        side: Reader(scenario, side, first.toordinal(), lesson.session.view(chairs[side])) for side in lesson.seating
    }
    places = tuple(Table(number, side, chairs[side]) for side, numbers in lesson.seating.items() for number in numbers)
    days = tuple(date.fromordinal(day) for day in lesson.head.days)
    plan = lesson.course.plan
    return Classroom(scenario, words, Labels(scenario, words), readers, places, first, last, days, plan)


def chairs_of(sheet: Sheet) -> dict[str, str]:
    """Return the chair that decides for each side: its first that takes no mandate from another."""
    chairs: dict[str, str] = {}
    for side in sheet.sides:
        own = [role for role, chair in sheet.roles.items() if chair.side == side]
        free = [role for role in own if sheet.roles[role].principal is None]
        if own:
            chairs[side] = (free or own)[0]
    return chairs
