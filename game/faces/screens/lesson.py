"""A lesson's pages, one for each phase: few words, large, and the time beside the question."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from game.faces.lesson_blocks import Timer, Way
from game.faces.screen import Action, Block, Choice, Panel, Screen, Text
from game.faces.screens.happenings import Happening, happened
from game.faces.screens.labels import Labels
from game.faces.screens.lesson_cards import ballots, outcome, seats
from game.faces.screens.lesson_why import moved_most
from game.faces.words import Words
from game.play.lesson import Lesson
from game.play.lesson_journal import CLASS, When
from game.play.told import Told

CHANCES = (10, 30, 70, 90)
"""What a class can show hands for, in percent, one key each; there is no middle to hide in."""

CABLE = 80
"""Words of a cable that can be read in three quarters of a minute from the last row."""

SHORT = 45
"""Words of a cable that fill a wall in larger letters."""

HEADLINES, SINCE = 3, 3
"""So many things are told of a turn, and of what lay between two."""

LATE = 0
"""Seconds left at which a phase's time is used up."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How the teacher has the screen: whether the time is hidden, and in which words it speaks."""

    words: Words
    is_hidden: bool = False


@lru_cache(maxsize=4)
def labels_of(lesson: Lesson, words: Words) -> Labels:
    """Keep a lesson's labels, and with them what follows from them: to name all its flags takes 100 ms."""
    return Labels(lesson.scenario, words)


def page(lesson: Lesson, manner: Manner) -> Screen:
    """Return the page of the phase in which a lesson is."""
    match lesson.phase.step:
        case "opening":
            return opening_page(lesson, manner)
        case "read":
            return read_page(lesson, manner)
        case "confer":
            return ballot_page(lesson, manner, is_voting=False)
        case "seal":
            return ballot_page(lesson, manner, is_voting=True)
        case "reveal":
            return reveal_page(lesson, manner)
        case "why":
            return why_page(lesson, manner)
        case _:
            return forecast_page(lesson, manner)


def opening_page(lesson: Lesson, manner: Manner) -> Screen:
    """Return the page on which a class finds its tables and foretells for the first time."""
    labels = labels_of(lesson, manner.words)
    tables = Panel("tables", "", (seats(lesson.seating, labels),), "centre")
    return _screen(lesson, manner, "opening", (tables, *_forecast(lesson, manner, "before")))


def forecast_page(lesson: Lesson, manner: Manner) -> Screen:
    """Return the first page of the debrief, on which a class foretells once more."""
    return _screen(lesson, manner, "debrief", _forecast(lesson, manner, "after"))


def has_foretold(lesson: Lesson) -> bool:
    """Whether there is nothing left to foretell."""
    return lesson.scenario.sheet.lesson.forecast is None or ("after", CLASS) in lesson.course.forecasts


def read_page(lesson: Lesson, manner: Manner) -> Screen:
    """Return a turn's cable, and in a line each what has happened since the one before."""
    labels, words = labels_of(lesson, manner.words), manner.words
    sheet, rules = lesson.scenario.sheet, lesson.scenario.rules
    turn = list(sheet.calendar.turns.values())[int(rules.calendar.turn_of_sitting[_sitting(lesson)])]
    cable = _cable(lesson, words)
    is_short = sum(len(text.split()) for text in cable) <= SHORT
    day = Text(words.iso_date(_date(lesson)), "note")
    texts = tuple(Text(text, "large" if is_short else "body") for text in cable)
    since = [Text(told.headline) for told in _since(lesson, labels)[:SINCE]]
    beside = (Panel("since", words.say("lesson-since"), tuple(since), "right"),) if since else ()
    return _screen(lesson, manner, "read", (Panel("cable", words.pick(turn.title), (day, *texts), "centre"), *beside))


def ballot_page(lesson: Lesson, manner: Manner, *, is_voting: bool) -> Screen:
    """Return both capitals' cards: to confer on, or to vote for."""
    labels = labels_of(lesson, manner.words)
    block = ballots(lesson, manner.words, labels, is_voting=is_voting)
    return _screen(lesson, manner, "seal" if is_voting else "confer", (Panel("cards", "", (block,), "centre"),))


def reveal_page(lesson: Lesson, manner: Manner) -> Screen:
    """Return what the capitals decided, and what came of it as far as both of them know."""
    labels, words = labels_of(lesson, manner.words), manner.words
    came = happened(labels, lesson.scenario.rules, _told(lesson, _sitting(lesson), _sitting(lesson) + 1))
    lines: tuple[Block, ...] = tuple(Text(told.headline) for told in came[:HEADLINES])
    quiet = (Text(words.say("lesson-quiet"), "note"),)
    panels = (
        Panel("outcome", "", (outcome(lesson, words, labels),), "centre"),
        Panel("came", words.say("lesson-came"), lines or quiet, "centre"),
    )
    return _screen(lesson, manner, "reveal", panels)


def why_page(lesson: Lesson, manner: Manner) -> Screen:
    """Return what the turn moved most, and by what cause."""
    labels, words = labels_of(lesson, manner.words), manner.words
    past = next((one for one in lesson.session.past if one.turn == _sitting(lesson)), None)
    told = [] if past is None else _told(lesson, past.turn, past.turn + 1)
    moved = () if past is None else moved_most(labels, lesson.scenario.rules, past, told)
    quiet = (Text(words.say("lesson-nothing-moved"), "note"),)
    return _screen(
        lesson, manner, "why", (Panel("moved", words.say("lesson-moved"), moved or quiet, "centre", "computed"),)
    )


def timed(screen: Screen, lesson: Lesson, manner: Manner) -> Screen:
    """Return a screen with the time on it."""
    return replace(screen, timer=timer_of(lesson, manner))


def timer_of(lesson: Lesson, manner: Manner) -> Timer:
    """Return the time that the phase has left, to the second, and the bell's to the minute."""
    say, left, course = manner.words.say, lesson.left, lesson.course
    whole = max(course.phase.seconds, 1)
    is_still = course.paused is not None or not course.has_begun
    shown = say("lesson-left", minutes=abs(left) // 60, seconds=f"{abs(left) % 60:02d}")
    if left < LATE:
        shown = say("lesson-over", time=shown)
    bell = say("lesson-bell-in", minutes=max(-(-lesson.to_bell // 60), 0))
    tools: tuple[Way, ...] = (
        (say("lesson-go-on" if is_still else "lesson-pause"), "pause", "p"),
        (say("lesson-stretch"), "stretch", "t"),
        (say("lesson-show" if manner.is_hidden else "lesson-hide"), "hide", "h"),
        (say("lesson-bell"), "bell", "l"),
        (say("lesson-dark"), "dark", "k"),
    )
    note = say("lesson-still") if is_still and course.has_begun else bell
    if manner.is_hidden:
        return Timer("", 0.0, "", tools, is_still)
    return Timer(shown, left / whole, note, tools, is_still, left < LATE)


def _screen(lesson: Lesson, manner: Manner, step: str, panels: tuple[Panel, ...]) -> Screen:
    say, course = manner.words.say, lesson.course
    turns = course.plan.turns
    number = turns.index(lesson.turn) + 1 if lesson.turn in turns else 0
    is_next = course.has_begun and not (step == "seal" and lesson.next_table is not None)
    actions = [Action(say(f"lesson-next-{step}"), "next", "n", glows=is_next)]
    if step in {"confer", "seal"} and course.cast:
        actions.append(Action(say("lesson-undo"), "undo", "u"))
    if step in {"opening", "debrief"}:
        actions.append(Action(say("lesson-leave"), "leave-room", "q"))
    return Screen(
        key=f"lesson-{step}",
        title=manner.words.pick(lesson.scenario.sheet.title),
        question=say(f"lesson-ask-{step}", table=_next_table(lesson, step)),
        panels=panels,
        actions=tuple(actions),
        date=say("lesson-turn", turn=number, turns=len(turns)) if number else "",
        deadline=say("lesson-rehearsal") if lesson.head.has_minds else "",
        language=manner.words.language,
        timer=timer_of(lesson, manner),
    )


def _next_table(lesson: Lesson, step: str) -> int:
    """Return the table whose card is typed next; 0 where there is none."""
    return (lesson.next_table or 0) if step == "seal" else 0


def _forecast(lesson: Lesson, manner: Manner, when: When) -> tuple[Panel, ...]:
    """Return what the class is asked to foretell, with the chances it can show hands for."""
    forecast, words = lesson.scenario.sheet.lesson.forecast, manner.words
    if forecast is None:
        return ()
    said = lesson.course.forecasts.get((when, CLASS))
    options = tuple(
        Action(words.say("percent", percent=chance), f"foretell:{when}:{chance}", str(key), chosen=chance == said)
        for key, chance in enumerate(CHANCES, start=1)
    )
    question = words.pick(forecast.before if when == "before" else forecast.after)
    blocks = (Text(question, "large"), Text(words.say("lesson-hands-up"), "note"), Choice("", options))
    return (Panel("forecast", words.say("lesson-forecast"), blocks, "centre"),)


def _sitting(lesson: Lesson) -> int:
    return lesson.course.sittings.get(lesson.turn, lesson.session.turn)


def _date(lesson: Lesson) -> str:
    past = next((one for one in lesson.session.past if one.turn == _sitting(lesson)), None)
    return lesson.session.date if past is None else past.date


def _cable(lesson: Lesson, words: Words) -> tuple[str, ...]:
    """Return the turn's text and what each capital is told of its question, as far as that can be read in the time."""
    sheet, rules = lesson.scenario.sheet, lesson.scenario.rules
    turn = list(sheet.calendar.turns.values())[int(rules.calendar.turn_of_sitting[_sitting(lesson)])]
    met = lesson.ballots(lesson.turn).items() if lesson.turn in lesson.course.sittings else ()
    texts = [words.pick(turn.text)] if turn.text else []
    for side, ballot in met:
        if ballot.decision and (text := words.pick(sheet.decisions[ballot.decision].text)):
            texts.append(words.say("lesson-to", side=words.pick(sheet.sides[side].name), text=text))
    kept: list[str] = []
    for text in texts:
        if text and len(" ".join([*kept, text]).split()) <= CABLE:
            kept.append(text)
    return tuple(kept) or (words.pick(turn.title),)


def _since(lesson: Lesson, labels: Labels) -> list[Happening]:
    """Return what happened between the turn before and this one, as far as both capitals know."""
    before = [sitting for turn, sitting in lesson.course.sittings.items() if turn < lesson.turn]
    first = max(before) + 1 if before else _sitting(lesson)
    return happened(labels, lesson.scenario.rules, _told(lesson, first, _sitting(lesson)))


def _told(lesson: Lesson, first: int, last: int) -> list[Told]:
    """Return what every side was told of the sittings from one to before another: what may stand on a wall."""
    rules, found = lesson.scenario.rules, []
    for sitting in lesson.session.past:
        if first <= sitting.turn < last:
            by_side = [sitting.told(rules, side) for side in range(len(rules.sides))]
            found += [told for told in by_side[0] if all(told in others for others in by_side[1:])]
    return found
