"""When it is, and what comes next: the heading of every screen of a game."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from game.engine.state import RUNG_NONE, RUNG_PREPARED
from game.faces.screens.scene import Scene


def turn_title(scene: Scene) -> str:
    """Return the name of the turn being played; after the end, the scenario's own title."""
    turn = _turn(scene)
    titles = list(scene.sheet.calendar.turns.values())
    return scene.words.pick(titles[turn].title if turn < len(titles) else scene.sheet.title)


def heading(scene: Scene) -> str:
    """Return the date, and which sitting of the turn it is where the turn has several."""
    view = scene.view
    today = scene.words.date(view.day)
    turn = _turn(scene)
    if turn >= scene.rules.calendar.turns:
        return today
    first = int(view.calendar.first_sitting[turn])
    sittings = list(scene.sheet.calendar.turns.values())[turn].sittings
    if sittings == 1:
        return today
    return scene.say("heading-sitting", date=today, sitting=view.clock - first + 1, sittings=sittings)


def next_sitting(scene: Scene) -> int | None:
    """Return the day of the sitting after this one; None at the last, or where it may not be asked of the role."""
    view = scene.view
    is_known = view.clock + 1 < view.calendar.sittings and scene.sheet.play.asked is None
    return int(view.calendar.day_of_sitting[view.clock + 1]) if is_known else None


FAR = 60
"""Days after which a deadline presses no one yet."""


def deadline(scene: Scene) -> str:
    """Return the next date that closes something for this role, and what it closes; nothing while it is far."""
    day, what = min(_deadlines(scene), key=lambda found: found[0])
    if day - scene.view.day > FAR:
        return ""
    return scene.say("deadline", date=near_date(scene, day), what=what, days=day - scene.view.day)


def near_date(scene: Scene, day: int) -> str:
    """Return a date, with its year where that is not this year."""
    same_year = date.fromordinal(day).year == date.fromordinal(scene.view.day).year
    return scene.words.short_date(day) if same_year else scene.words.date(day)


def _turn(scene: Scene) -> int:
    view = scene.view
    calendar = view.calendar
    if view.clock >= calendar.sittings:
        return calendar.turns
    return int(calendar.turn_of_sitting[view.clock])


def _deadlines(scene: Scene) -> Iterator[tuple[int, str]]:
    view, rules = scene.view, scene.rules
    yield rules.calendar.ends, scene.say("deadline-end")
    for index in scene.case.options.decisions:
        point = rules.decisions[index]
        yield point.window.last, scene.say("deadline-decision")
    for window in scene.chair.at_table:
        if window.holds(view.day):
            yield window.last, scene.say("deadline-table")
    for paper in rules.instruments:
        if view.side in paper.parties and paper.window.holds(view.day) and view.at[paper.accepted.flag, 0] < 0:
            yield paper.window.last, scene.say("deadline-paper", paper=scene.labels.paper(paper.id))
    for index, lever in enumerate(rules.levers):
        stands = RUNG_NONE < int(view.rung[index, 0]) <= RUNG_PREPARED
        if lever.is_threat and lever.due_days and stands:
            since = int(view.calendar.day_of_sitting[int(view.rung_since[index, 0])])
            yield since + lever.due_days, scene.say("deadline-threat", lever=scene.labels.lever(lever.id))
