"""Where a lesson stands: everything that has happened in it, folded into one value, so that any moment can be the last.

What is to come is planned anew whenever a phase ends, a pause does, time is added or the bell is dialled: the bell
itself moves only when it is dialled.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from game.play.lesson_journal import CLASS, Did, LessonHead, LessonRecord, When
from game.play.lesson_plan import OUTSIDE, Phase, Plan, planned, replanned


@dataclass(frozen=True, slots=True)
class Course:
    """A lesson at one moment. Seconds are counted from when it began, while the program is open.

    ``at`` is the phase's place in the plan and ``began`` its second; ``bell`` the second at which the lesson ends.
    ``votes`` are by turn and table; ``cast`` is the order of this turn's, those typed by one key together; ``voted`` is
    the second of the last.
    ``sittings`` says which sitting of the game each turn was played at. ``forecasts`` are by moment and table, in
    percent; ``notes`` by box, as last written.
    """

    plan: Plan
    at: int = 0
    began: int = 0
    bell: int = 0
    has_begun: bool = False
    paused: int | None = None
    votes: Mapping[tuple[int, int], str] = field(default_factory=dict)
    cast: tuple[tuple[int, ...], ...] = ()
    voted: int = 0
    sittings: Mapping[int, int] = field(default_factory=dict)
    forecasts: Mapping[tuple[When, int], int] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)

    @property
    def phase(self) -> Phase:
        return self.plan.phases[self.at]

    @property
    def is_last(self) -> bool:
        return self.at == len(self.plan.phases) - 1

    def left(self, second: int) -> int:
        """Return the seconds that this phase has left; fewer than none where it is over time."""
        return self.began + self.phase.seconds - (second if self.paused is None else self.paused)


def begun(head: LessonHead) -> Course:
    """Return a lesson before anything has happened in it."""
    return Course(planned(head.minutes, len(head.days), head.spans, head.spare, head.paces))


def course_of(record: LessonRecord) -> Course:
    """Return where a lesson stands that was read from its file."""
    course = begun(record.head)
    for did in record.did:
        course = folded(course, did)
    return course


def folded(course: Course, did: Did) -> Course:
    """Return the course after something happened; what makes no sense there changes nothing."""
    match did.do:
        case "begin":
            return replace(course, has_begun=True, began=did.at, bell=did.at + course.plan.seconds)
        case "pass":
            return _passed(course, did.at)
        case "skip":
            return _skipped(course, did.at)
        case "meet" if did.turn is not None and did.sitting is not None:
            return replace(course, sittings={**course.sittings, did.turn: did.sitting})
        case "vote" if did.table is not None and did.card is not None:
            return _voted(course, (did.table, *(did.also or ())), did.card, did.at)
        case "undo":
            return _undone(course)
        case "pause" if course.paused is None:
            return replace(course, paused=did.at)
        case "resume" if course.paused is not None:
            left = course.left(did.at)
            return _replanned(replace(course, paused=None), did.at, hold=max(left, 0))
        case "stretch" if did.seconds is not None:
            return _replanned(course, did.at, hold=max(course.left(did.at) + did.seconds, 0))
        case "bell" if did.seconds is not None:
            return _replanned(replace(course, bell=did.at + did.seconds), did.at)
        case "forecast" if did.when is not None and did.percent is not None:
            key = (did.when, did.table or CLASS)
            return replace(course, forecasts={**course.forecasts, key: did.percent})
        case "note" if did.box is not None:
            return replace(course, notes={**course.notes, did.box: did.text or ""})
        case _:
            return course


def _replanned(course: Course, second: int, hold: int | None = None) -> Course:
    """Share out anew what lies ahead; a paused lesson stands where it was paused."""
    spent = (second if course.paused is None else course.paused) - course.began
    return replace(course, plan=replanned(course.plan, course.at, spent, course.bell - course.began - spent, hold))


def _passed(course: Course, second: int) -> Course:
    """Go on to the next phase, if there is one; what this one really took is written into the plan."""
    if course.is_last:
        return course
    phases = list(course.plan.phases)
    phases[course.at] = replace(course.phase, seconds=second - course.began)
    plan = replace(course.plan, phases=tuple(phases))
    turn = phases[course.at + 1].turn
    after = replace(course, plan=plan, at=course.at + 1, began=second, paused=None)
    if turn != course.phase.turn:
        after = replace(after, cast=())
    return _replanned(after, second)


def _skipped(course: Course, second: int) -> Course:
    """Go on to the last phase at once, for the game is over; a turn that could not be begun leaves no trace."""
    if course.is_last:
        return course
    phases, at = course.plan.phases, course.at
    is_met = course.phase.turn in course.sittings or course.phase.turn == OUTSIDE
    if is_met:
        kept = (*phases[: at + 1], phases[-1])
        return _passed(replace(course, plan=replace(course.plan, phases=kept)), second)
    plan = replace(course.plan, phases=(*phases[:at], phases[-1]))
    return _replanned(replace(course, plan=plan, paused=None, cast=()), second)


def _voted(course: Course, tables: tuple[int, ...], card: str, second: int) -> Course:
    turn = course.phase.turn
    if turn == OUTSIDE:
        return course
    before = (tuple(table for table in group if table not in tables) for group in course.cast)
    cast = (*(group for group in before if group), tables)
    votes = {**course.votes, **{(turn, table): card for table in tables}}
    return replace(course, votes=votes, cast=cast, voted=second)


def _undone(course: Course) -> Course:
    """Take back what was typed last in this turn."""
    if not course.cast:
        return course
    gone = {(course.phase.turn, table) for table in course.cast[-1]}
    votes = {key: card for key, card in course.votes.items() if key not in gone}
    return replace(course, votes=votes, cast=course.cast[:-1])
