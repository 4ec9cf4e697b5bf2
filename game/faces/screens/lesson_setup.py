"""Before a lesson, and beside it: which one, at how many tables; when the bell rings; and a screen that is dark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from game.faces.screen import Action, Choice, Panel, Screen, Text
from game.faces.screens.labels import Labels
from game.faces.screens.lesson_cards import seats
from game.faces.words import Words
from game.play.lesson_tables import seating
from game.scenario.lesson_minutes import ideal_minutes, least_minutes, spans_of
from game.scenario.scenario import Scenario
from game.scenario.shelf import Entry

MINUTES = (20, 25, 30, 40, 45, 50, 60, 90)
TABLES = (2, 4, 6, 8)
BELLS = (5, 10, 15, 20, 25, 30, 35, 40, 50)
"""Minutes on the dial, one key each."""


@dataclass(frozen=True, slots=True)
class Left:
    """A lesson that was left: its file, what people call it, and how far it came, in turns."""

    path: Path
    name: str
    turn: int
    turns: int


@dataclass(frozen=True, slots=True)
class Ready:
    """A lesson about to begin."""

    scenario: Scenario
    minutes: int
    tables: int


def shelf_page(words: Words, lessons: Sequence[Entry], left: Sequence[Left]) -> Screen:
    """Return the page on which a teacher chooses a lesson, or goes on with one that was left."""
    say = words.say
    new = tuple(Action(words.pick(entry.title) or entry.id, f"choose:{entry.id}") for entry in lessons)
    going = tuple(Action(one.name, f"resume:{one.path}") for one in left)
    details = tuple(say("lesson-left-at", turn=one.turn, turns=one.turns) for one in left)
    about = (Text(say("lesson-about-tables")), Text(say("lesson-about-turns")), Text(say("lesson-about-ready")))
    panels = [
        Panel("lessons", say("lesson-which"), (Choice("", new),), "centre", glows=not going),
        Panel("about", say("lesson-about"), about, "centre"),
    ]
    if going:
        panels.append(Panel("left", say("lesson-resume"), (Choice("", going, details),), "right", glows=True))
    return Screen(
        key="lesson-shelf",
        title=say("lesson-title"),
        question=say("lesson-ask-shelf"),
        panels=tuple(panels),
        actions=(Action(say("lesson-leave"), "leave-room", "q"),),
        language=words.language,
    )


def ready_page(ready: Ready, words: Words, turns: int) -> Screen:
    """Return the page before a lesson: whether it fits its minutes, and who sits where."""
    say, sheet = words.say, ready.scenario.sheet
    spans = spans_of(sheet.lesson)
    facts = {"minutes": ready.minutes, "turns": turns, "wanted": ideal_minutes(turns, spans)}
    fits = "lesson-fits" if facts["wanted"] <= ready.minutes else "lesson-hurried"
    if least_minutes(turns, spans) > ready.minutes:
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
            Panel("tables", "", (seats(seating(ready.scenario, ready.tables), labels),), "centre"),
        ),
        actions=(
            Action(say("lesson-begin"), "class:start", "n", glows=True),
            Action(say("lesson-rehearse"), "class:rehearse", "r"),
            Action(say("lesson-back"), "shelf", "b"),
        ),
        language=words.language,
    )


def _choices(words: Words, what: str, numbers: Sequence[int], now: int) -> Choice:
    known = sorted({*numbers, now})
    options = tuple(Action(str(number), f"{what}:{number}", chosen=number == now) for number in known)
    return Choice(words.say(f"lesson-{what}"), options)


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
