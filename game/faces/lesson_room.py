"""The lesson as a room: which page lies on the wall, what the teacher's keys mean, and what the time does by itself."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from secrets import randbelow

from game.faces.beginning import NEW_SEEDS
from game.faces.problems import messages
from game.faces.screen import Screen
from game.faces.screens.lesson import Manner, has_foretold, labels_of, page, timed
from game.faces.screens.lesson_setup import Left, Ready, arrange_page, dark_page, dial_page, ready_page, shelf_page
from game.faces.screens.refusals import sentence
from game.faces.wall import Wall
from game.faces.words import Words
from game.play.commands import Refusal, Refused
from game.play.lesson import Clock, Lesson
from game.play.lesson_course import course_of
from game.play.lesson_debrief import debrief_of
from game.play.lesson_journal import CLASS, read_lesson
from game.play.lesson_tables import days_of_turns
from game.play.saves import LESSON_SUFFIX, called, new_save, saves_folder
from game.scenario.load import load
from game.scenario.problem import Unsound
from game.scenario.shelf import listing

PULSE = 0.25
"""Seconds after which the time on the wall may be another."""

STRETCH = 30
"""Seconds that one key adds to a phase."""

SHORTEST, LONGEST = 20, 90
"""Minutes of a lesson."""

MOST_TABLES = 12

MOST_LEFT = 20
"""So many lessons that were left or played are shown, the latest."""

WISHED = "|"
"""What stands between a lesson and what is wished of it: ``lesson-45|minutes=40|tables=4|rehearse``."""


def enter(words: Words, what: str, clock: Clock = time.monotonic) -> LessonRoom:
    """Open the room: at a lesson, one that was left (its file), or the shelf. Raises ``Unsound`` or ``Refused``."""
    name, *wishes = what.split(WISHED)
    room = LessonRoom(words, clock)
    if name.endswith(LESSON_SUFFIX):
        room.resume(Path(name))
    elif name:
        room.choose(name)
        for wish in wishes:
            room.wish(wish)
    return room


class LessonRoom:
    """A teacher's screen, from the shelf to the debrief."""

    def __init__(self, words: Words, clock: Clock) -> None:
        self._words = words
        self._clock = clock
        self._ready: Ready | None = None
        self._lesson: Lesson | None = None
        self._wall: Wall | None = None
        self._past: Wall | None = None
        """The wall of a lesson that was played to its end, looked at again without its clock."""
        self._notices: tuple[str, ...] = ()
        self._warned = (0, 0)
        """The turn in which it was said that cards are missing, and how many."""
        self._is_hidden = self._is_dark = self._is_dialling = self._looks_back = self._is_arranging = False

    @property
    def lesson(self) -> Lesson | None:
        """The lesson in progress, if there is one."""
        return self._lesson

    @property
    def pulse(self) -> float | None:
        lesson, wall = self._lesson, self._past or self._wall
        if lesson is None or not lesson.course.has_begun or lesson.course.paused is not None:
            return None if wall is None else wall.pulse
        return PULSE

    def screen(self) -> Screen:
        lesson = self._lesson
        if lesson is not None:
            self._refuse(lesson.tick())
        if self._is_dark:
            return dark_page(self._words)
        shown = dial_page(self._words) if self._is_dialling else self._page()
        return replace(shown, notices=(*self._notices, *shown.notices))

    def act(self, intent: str) -> str | None:
        step, _, what = intent.partition(":")
        self._notices = ()
        if self._past is not None:
            if self._past.act(intent) == "leave-room":
                self._past = None
            return None
        if intent == "leave-room":
            return intent
        if intent == "help":
            self._notices = (self._words.say("lesson-help"),)
            return None
        if self._lesson is not None:
            self._run(self._lesson, step, what, intent)
            return None
        match step:
            case "choose":
                self._try(lambda: self.choose(what))
            case "resume":
                self._try(lambda: self.resume(Path(what)))
            case "wall-of":
                self._try(lambda: self.look_back(Path(what)))
            case "shelf" | "back":
                if self._ready is None:
                    return "leave-room"
                self._ready = self._ready if self._is_arranging else None
                self._is_arranging = False
            case "arrange" | "arranged":
                self._is_arranging = step == "arrange" and self._ready is not None
            case "seat" | "pace":
                self.wish(f"{step}={what}")
            case "class":
                self._try(lambda: self.wish(what))
            case "minutes" | "tables":
                self._try(lambda: self.wish(f"{step}={what}"))
            case _:
                pass
        return None

    def speak(self, words: Words) -> None:
        self._words = words
        for wall in (self._wall, self._past):
            if wall is not None:
                wall.speak(words)

    def close(self) -> None:
        """Stop the clock of a lesson that is left: it goes on from here."""
        lesson = self._lesson
        if lesson is not None and lesson.course.has_begun and lesson.course.paused is None:
            lesson.pause()

    # Before the lesson

    def choose(self, name: str) -> None:
        """Lay a lesson ready. Raises ``Unsound``."""
        scenario = load(name)
        self._ready = Ready(scenario, scenario.sheet.lesson.minutes, scenario.sheet.lesson.tables)

    def resume(self, path: Path) -> None:
        """Go on with a lesson that was left. Raises ``Refused``."""
        self._lesson = Lesson.open(path, self._clock)
        self._notices = tuple(sentence(notice, self._words) for notice in self._lesson.notices)

    def look_back(self, path: Path) -> None:
        """Open the wall of a lesson that was played. Raises ``Refused``."""
        lesson = Lesson.open(path, self._clock)
        self._past = Wall(lambda: debrief_of(lesson), self._words)

    def wish(self, wish: str) -> None:
        """Do what is wished of the lesson that lies ready. Raises ``Refused``."""
        what, _, given = wish.partition("=")
        ready = self._ready
        if ready is None:
            return
        number = int(given) if given.isascii() and given.isdecimal() and len(given) < 4 else -1
        if what == "minutes" and SHORTEST <= number <= LONGEST:
            self._ready = replace(ready, minutes=number)
        elif what == "tables" and len(ready.scenario.sheet.sides) <= number <= MOST_TABLES:
            self._ready = replace(ready, tables=number, arranged=replace(ready.arranged, moved=()))
        elif what == "seat":
            self._ready = ready.moving(number)
        elif what == "pace":
            self._ready = ready.pacing(number, len(days_of_turns(ready.scenario, 0)))
        elif what in {"start", "rehearse"}:
            self._begin(ready, has_minds=what == "rehearse")

    def _begin(self, ready: Ready, *, has_minds: bool) -> None:
        """Begin; a rehearsal leaves nothing behind."""
        game = None if has_minds else new_save(ready.scenario.id)
        seed = randbelow(NEW_SEEDS)
        self._lesson = Lesson.begin(
            ready.scenario,
            self._clock,
            seed,
            ready.minutes,
            ready.tables,
            game,
            arranged=ready.arranged,
            has_minds=has_minds,
        )
        self._refuse(self._lesson.start())

    # In the lesson

    def _run(self, lesson: Lesson, step: str, what: str, intent: str) -> None:
        if self._is_dialling and step == "back":
            self._is_dialling = False
            return
        match step:
            case "next":
                self._next(lesson)
            case "vote":
                self._refuse(lesson.vote(what))
            case "together":
                self._refuse(lesson.vote(what, together=True))
            case "undo" | '{"do"':
                self._refuse(lesson.undo())
            case "pause":
                self._refuse(lesson.pause())
            case "stretch":
                self._refuse(lesson.stretch(STRETCH))
            case "hide":
                self._is_hidden = not self._is_hidden
            case "dark":
                self._is_dark = not self._is_dark
            case "bell":
                self._dial(lesson, what)
            case "foretell":
                self._foretell(lesson, what)
            case _ if self._wall is not None:
                self._wall.act(intent)
            case _:
                pass

    def _next(self, lesson: Lesson) -> None:
        """Go on; from the last forecast to the wall. Where a table's card is missing, the key is asked for twice."""
        missing = lesson.waiting if lesson.phase.step == "seal" and lesson.course.paused is None else []
        if missing and self._warned != (lesson.turn, len(missing)):
            self._warned = lesson.turn, len(missing)
            self._notices = (self._words.say("lesson-missing", count=len(missing)),)
        elif lesson.course.is_last and lesson.course.paused is None:
            self._looks_back = True
        else:
            self._refuse(lesson.go_on())

    def _dial(self, lesson: Lesson, what: str) -> None:
        """Open the dial, or set it."""
        number = int(what) if what.isascii() and what.isdecimal() and len(what) < 4 else 0
        self._is_dialling = not what
        if 0 < number <= LONGEST:
            self._refuse(lesson.ring_in(number))

    def _foretell(self, lesson: Lesson, what: str) -> None:
        when, _, percent = what.partition(":")
        if percent.isascii() and percent.isdecimal() and len(percent) < 4 and int(percent) <= 100:
            self._refuse(lesson.foretell("after" if when == "after" else "before", int(percent)))

    # What lies on the wall

    def _page(self) -> Screen:
        lesson, manner = self._lesson, Manner(self._words, self._is_hidden)
        if self._past is not None:
            return self._past.screen()
        if lesson is not None and lesson.course.is_last and (self._looks_back or has_foretold(lesson)):
            if self._wall is None:
                self._wall = Wall(lambda: debrief_of(lesson), self._words)
            return timed(self._wall.screen(), lesson, manner)
        if lesson is not None:
            return page(lesson, manner)
        if self._ready is not None and self._is_arranging:
            return arrange_page(self._ready, self._words)
        if self._ready is not None:
            return ready_page(self._ready, self._words, len(days_of_turns(self._ready.scenario, 0)))
        lessons = [entry for entry in listing() if entry.is_lesson and not entry.is_coached]
        return shelf_page(self._words, lessons, _left({entry.id: self._words.pick(entry.title) for entry in lessons}))

    def _try(self, do: Callable[[], None]) -> None:
        """Do something that may be refused, and say why."""
        try:
            do()
        except Refused as refused:
            self._notices = (sentence(refused.refusal, self._words),)
        except Unsound as unsound:
            errors = [problem for problem in unsound.problems if problem.is_error]
            self._notices = tuple(message.sentence for message in messages(errors, self._words))

    def _refuse(self, refusal: Refusal | None) -> None:
        if refusal is not None:
            labels = None if self._lesson is None else labels_of(self._lesson, self._words)
            self._notices = (sentence(refusal, self._words, labels),)


def _left(titles: Mapping[str, str]) -> list[Left]:
    """Return the lessons that were left or played, the latest first; a file that is none is passed over.

    One that was given no name is called by its title and number.
    """
    try:
        files = sorted(saves_folder().glob(f"*{LESSON_SUFFIX}"), key=lambda path: -path.stat().st_mtime)
    except (OSError, Refused):
        return []
    found = []
    for path in files[:MOST_LEFT]:
        with suppress(Refused):
            record = read_lesson(path)
            course = course_of(record)
            is_played = course.is_last and ("after", CLASS) in course.forecasts
            name, turns = called(path.with_name(record.head.game)), len(record.head.days)
            lesson, _, number = name.rpartition("-")
            name = f"{titles[lesson]} · {number}" if titles.get(lesson) else name
            when = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
            found.append(Left(path, name, when, len(course.sittings), turns, is_played))
    return found
