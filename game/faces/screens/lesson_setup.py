"""Before a lesson, and beside it: which one, at how many tables; when the bell rings; and a screen that is dark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from game.faces.screen import Action, Choice, Panel, Screen, Text
from game.faces.screens.labels import Labels
from game.faces.screens.lesson_cards import seats
from game.faces.words import Words
from game.play.lesson_plan import EVEN, planned
from game.play.lesson_tables import Arranged, days_of_turns, seating
from game.scenario.lesson_minutes import ideal_minutes, least_minutes, spans_of
from game.scenario.scenario import Scenario
from game.scenario.shelf import Entry

MINUTES = (20, 25, 30, 40, 45, 50, 60, 90)
TABLES = (2, 4, 6, 8)
BELLS = (5, 10, 15, 20, 25, 30, 35, 40, 50)
"""Minutes on the dial, one key each."""

PACES = (EVEN, 150, 60)
"""How long a turn may take beside the others, in percent; choosing it again takes the next."""


@dataclass(frozen=True, slots=True)
class Left:
    """A lesson that was left, or played to its end: its file, what people call it, when it was last gone on with, and
    how far it came, in turns.
    """

    path: Path
    name: str
    when: datetime
    turn: int
    turns: int
    is_played: bool = False


@dataclass(frozen=True, slots=True)
class Ready:
    """A lesson about to begin, as a teacher has arranged it so far."""

    scenario: Scenario
    minutes: int
    tables: int
    arranged: Arranged = field(default_factory=Arranged)

    @property
    def seating(self) -> dict[str, tuple[int, ...]]:
        return seating(self.scenario, self.tables, self.arranged.moved)

    def moving(self, table: int) -> Ready:
        """Return this with a table at the other capital, or back at its own; no capital is left without one."""
        moved = self.arranged.moved
        after = tuple(sorted({*moved} ^ {table}))
        new = replace(self, arranged=replace(self.arranged, moved=after))
        return self if new.seating == self.seating else new

    def pacing(self, turn: int, turns: int) -> Ready:
        """Return this with a turn at the next of the paces."""
        now = self.arranged.paces.get(turn, EVEN)
        following = PACES[(PACES.index(now) + 1) % len(PACES)] if now in PACES else EVEN
        paces = {**self.arranged.paces, turn: following} if 0 <= turn < turns else self.arranged.paces
        kept = {at: pace for at, pace in paces.items() if pace != EVEN}
        return replace(self, arranged=replace(self.arranged, paces=kept))


def shelf_page(words: Words, lessons: Sequence[Entry], left: Sequence[Left]) -> Screen:
    """Return the page on which a teacher chooses a lesson, goes on with one, or looks back on one.

    How a lesson goes is told to whoever has never given one.
    """
    say = words.say
    new = tuple(Action(words.pick(entry.title) or entry.id, f"choose:{entry.id}") for entry in lessons)
    going, played = ([one for one in left if one.is_played == is_played] for is_played in (False, True))
    about = (Text(say("lesson-about-tables")), Text(say("lesson-about-turns")), Text(say("lesson-about-ready")))
    panels = [
        Panel("lessons", say("lesson-which"), (Choice("", new),), "centre", glows=not going),
        *([] if left else [Panel("about", say("lesson-about"), about, "centre")]),
    ]
    if going:
        ways = tuple(Action(one.name, f"resume:{one.path}") for one in going)
        details = tuple(
            f"{say('lesson-left-at', turn=one.turn, turns=one.turns)} · {_when(one, words)}" for one in going
        )
        panels.append(Panel("left", say("lesson-resume"), (Choice("", ways, details),), "right", glows=True))
    if played:
        walls = tuple(Action(one.name, f"wall-of:{one.path}") for one in played)
        days = tuple(_when(one, words) for one in played)
        panels.append(Panel("played", say("lesson-played"), (Choice("", walls, days),), "right"))
    return Screen(
        key="lesson-shelf",
        title=say("lesson-title"),
        question=say("lesson-ask-shelf"),
        panels=tuple(panels),
        actions=(Action(say("lesson-leave"), "leave-room", "q"),),
        language=words.language,
    )


def _when(left: Left, words: Words) -> str:
    return words.say("saved-played", date=words.date(left.when), time=f"{left.when:%H:%M}")


def ready_page(ready: Ready, words: Words, turns: int) -> Screen:
    """Return the page before a lesson: whether it fits its minutes, and who sits where."""
    say, sheet = words.say, ready.scenario.sheet
    spans = spans_of(sheet.lesson)
    weighed = sum(ready.arranged.paces.get(turn, EVEN) for turn in range(turns)) / EVEN
    facts = {"minutes": ready.minutes, "turns": turns, "wanted": ideal_minutes(weighed, spans)}
    fits = "lesson-fits" if facts["wanted"] <= ready.minutes else "lesson-hurried"
    if least_minutes(weighed, spans) > ready.minutes:
        fits = "lesson-too-long"
    minutes = _choices(words, "minutes", MINUTES, ready.minutes)
    tables = _choices(words, "tables", TABLES, ready.tables)
    labels = Labels(ready.scenario, words)
    return Screen(
        key="lesson-ready",
        title=words.pick(sheet.title),
        question=say("lesson-ask-ready"),
        panels=(
            Panel("plan", "", (Text(say(fits, **facts)), minutes, tables), "centre"),
            Panel("tables", "", (seats(ready.seating, labels),), "centre"),
        ),
        actions=(
            Action(say("lesson-begin"), "class:start", "n", glows=True),
            Action(say("lesson-arrange"), "arrange", "s"),
            Action(say("lesson-rehearse"), "class:rehearse", "r"),
            Action(say("lesson-back"), "shelf", "b"),
        ),
        language=words.language,
    )


def _choices(words: Words, what: str, numbers: Sequence[int], now: int) -> Choice:
    known = sorted({*numbers, now})
    options = tuple(Action(str(number), f"{what}:{number}", chosen=number == now) for number in known)
    return Choice(words.say(f"lesson-{what}"), options)


def arrange_page(ready: Ready, words: Words) -> Screen:
    """Return the page on which tables change their capital, and turns their length."""
    say, moves = words.say, _moves(ready, words, Labels(ready.scenario, words))
    papers = (Text(say("lesson-moved-tables"), "note"),) if ready.arranged.moved else ()
    return Screen(
        key="lesson-arrange",
        title=words.pick(ready.scenario.sheet.title),
        question=say("lesson-ask-arrange"),
        panels=(
            Panel("tables", "", (moves, *papers), "centre"),
            Panel("turns", "", (_lengths(ready, words),), "centre"),
        ),
        actions=(Action(say("lesson-arranged"), "arranged", "n", glows=True),),
        language=words.language,
    )


def _moves(ready: Ready, words: Words, labels: Labels) -> Choice:
    """Return the tables, each to be sat for the other capital; the last table of a capital stays."""
    options, sides = [], {table: side for side, tables in ready.seating.items() for table in tables}
    for table in range(1, ready.tables + 1):
        can_move = ready.moving(table) != ready
        reason = "" if can_move else words.say("lesson-last-table")
        name = words.say("lesson-table", table=table, side=labels.side(sides[table]))
        options.append(
            Action(name, f"seat:{table}", enabled=can_move, reason=reason, chosen=table in ready.arranged.moved)
        )
    return Choice(words.say("lesson-moves"), tuple(options))


def _lengths(ready: Ready, words: Words) -> Choice:
    """Return the turns with the time that each of them will have, to be made longer or shorter."""
    lesson, days = ready.scenario.sheet.lesson, days_of_turns(ready.scenario, 0)
    spare = tuple(days.index(day.toordinal()) for day in lesson.spare)
    plan = planned(ready.minutes, len(days), spans_of(lesson), spare, ready.arranged.paces)
    options, details = [], []
    for turn, day in enumerate(days):
        seconds = sum(phase.seconds for phase in plan.phases if phase.turn == turn)
        pace = ready.arranged.paces.get(turn, EVEN)
        left = words.say("lesson-left", minutes=seconds // 60, seconds=f"{seconds % 60:02d}")
        told = words.say("lesson-pace", time=left, pace="even" if pace == EVEN else "long" if pace > EVEN else "short")
        options.append(Action(words.short_date(day), f"pace:{turn}", chosen=pace != EVEN))
        details.append(told if seconds else words.say("lesson-pace-staff"))
    return Choice(words.say("lesson-paces"), tuple(options), tuple(details))


def dial_page(words: Words) -> Screen:
    """Return the dial: in how many minutes the bell rings."""
    options = tuple(
        Action(words.say("lesson-in-minutes", minutes=minutes), f"bell:{minutes}", str(key))
        for key, minutes in enumerate(BELLS, start=1)
    )
    return Screen(
        key="lesson-dial",
        title=words.say("lesson-bell"),
        question=words.say("lesson-ask-dial"),
        panels=(Panel("dial", "", (Choice("", options),), "full"),),
        actions=(Action(words.say("action-back"), "back", "b"),),
        language=words.language,
        drawer=True,
    )


def dark_page(words: Words) -> Screen:
    """Return a screen with nothing on it, so that all eyes are on the room."""
    return Screen(
        key="dark",
        title="",
        question="",
        panels=(),
        actions=(Action(words.say("lesson-light"), "dark", "k"),),
        language=words.language,
    )
