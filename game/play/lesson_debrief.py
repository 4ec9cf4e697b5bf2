"""What a lesson's class looks back on: its game, with the hands, forecasts and notes that the lesson kept."""

from __future__ import annotations

from pathlib import Path

from game.engine.formula import mask
from game.play.debrief import BOXES, REASONS, Debrief, Hands, Vote
from game.play.lesson import Lesson
from game.play.lesson_course import course_of
from game.play.lesson_journal import When, read_lesson
from game.play.saves import lesson_of
from game.play.session import Session


def debrief_at(session: Session, game: Path) -> Debrief:
    """Return what can be looked back on of a saved game: its lesson too, where one lies beside it; that is only read.

    Raises ``Refused`` where the lesson's file is damaged.
    """
    file = lesson_of(game)
    if not file.exists():
        return Debrief(session)
    record = read_lesson(file)
    lesson = Lesson(session, record.head, lambda: 0.0)
    lesson.course = course_of(record)
    return debrief_of(lesson)


def debrief_of(lesson: Lesson) -> Debrief:
    """Return a lesson as it now stands; what is written on its pad goes into the lesson's own file."""
    course = lesson.course

    def keep(box: str, lines: tuple[str, ...]) -> None:
        lesson.note(box, "\n".join(lines))

    return Debrief(
        session=lesson.session,
        votes=_votes(lesson),
        hands=_hands(lesson),
        notes={box: tuple(text.splitlines()) for box in (*BOXES, REASONS) if (text := course.notes.get(box, ""))},
        keep=keep,
    )


def _votes(lesson: Lesson) -> tuple[Vote, ...]:
    """Return the votes of the turns that have been played, in order; of one in progress nobody is to know."""
    dates = {sitting.turn: sitting.date for sitting in lesson.session.past}
    found = []
    for (turn, table), card in sorted(lesson.course.votes.items()):
        sitting = lesson.course.sittings.get(turn, -1)
        if sitting in dates:
            side = lesson.side_of(table)
            played = lesson.tally(turn, side).card or ""
            found.append(Vote(sitting, dates[sitting], table, side, card, played))
    return tuple(found)


def _hands(lesson: Lesson) -> tuple[Hands, ...]:
    """Return the lesson's forecast, if it asks for one and hands were raised."""
    forecast, said = lesson.scenario.sheet.lesson.forecast, lesson.course.forecasts
    if forecast is None or not said:
        return ()

    def of(when: When) -> dict[int, int]:
        return {table: percent for (moment, table), percent in said.items() if moment == when}

    return (Hands(forecast.before, of("before"), of("after"), _came(lesson)),)


def _came(lesson: Lesson) -> bool | None:
    """Return whether what was foretold has come; what has not may still come while the game goes on."""
    formula = lesson.scenario.formulas.get("lesson.forecast.came")
    if formula is None or not lesson.session.past:
        return None
    has_come = bool(mask(formula(lesson.session.past[-1].after), 1)[0])
    return has_come if has_come or lesson.session.is_over else None
