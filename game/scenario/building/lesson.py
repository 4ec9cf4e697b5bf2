"""How a game is played unless asked otherwise, the notes for a first one, and a class's lesson: that they name what
there is, and that a lesson fits its minutes.
"""

from __future__ import annotations

from game.scenario.building.draft import Draft, condition, find, find_each
from game.scenario.lesson_minutes import ideal_minutes, least_minutes, spans_of
from game.scenario.tree import Path


def lesson(draft: Draft) -> None:
    """Report everything in ``play`` and ``coach`` that names nothing, or a day that is not played."""
    play, path = draft.sheet.play, ("play",)
    for key, day in (("from", play.first), ("to", play.last)):
        if day is not None:
            _day(draft, (*path, key), day.toordinal())
    if play.first is not None and play.last is not None and play.last < play.first:
        draft.report("E321", (*path, "to"), first=str(play.first), last=str(play.last))
    if play.first is not None and not draft.sheet.history.moves:
        draft.report("E418", (*path, "from"))
    if play.seat is not None:
        find(draft, (*path, "seat"), "role", draft.names.roles, play.seat)
    if play.level is not None:
        find(draft, (*path, "level"), "level", dict.fromkeys(draft.sheet.levels, 0), play.level)
    turns = dict.fromkeys(draft.sheet.calendar.turns, 0)
    find_each(draft, (*path, "asked"), "turn", turns, play.asked or ())
    for id_, note in draft.sheet.coach.items():
        if note.turn is not None:
            find(draft, ("coach", id_, "turn"), "turn", turns, note.turn)
        condition(draft, ("coach", id_, "when"), note.when)
    _class(draft)


def _class(draft: Draft) -> None:
    """Report days of a lesson that are not played, spare turns that are none, and a lesson that takes too long."""
    told, path = draft.sheet.lesson, ("lesson",)
    for key, days in (("days", told.days), ("spare", told.spare)):
        for number, day in enumerate(days):
            _day(draft, (*path, key, str(number)), day.toordinal())
    for number, day in enumerate(told.spare):
        if told.days and day not in told.days:
            draft.report("E419", (*path, "spare", str(number)), day=str(day))
    if told.forecast is not None:
        condition(draft, (*path, "forecast", "came"), told.forecast.came)
    spans, turns = spans_of(told), len(told.days)
    wanted, least = ideal_minutes(turns, spans), least_minutes(turns, spans)
    if turns and wanted > told.minutes:
        draft.report("W704", path, minutes=told.minutes, turns=turns, wanted=wanted, least=least)


def _day(draft: Draft, path: Path, day: int) -> None:
    calendar = draft.sheet.calendar
    begins = min(turn.date for turn in calendar.turns.values())
    if not begins.toordinal() <= day <= calendar.ends.toordinal():
        draft.report("E415", path, first=str(begins), last=str(calendar.ends))
