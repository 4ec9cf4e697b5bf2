"""A class's lesson: a game whose two capitals are tables of students, the hands they raise, and the time they have.

The game is an ordinary session; a lesson puts what its tables vote to it and lets the staff keep the rest. The hands
and the clock stand in a file of their own beside the saved game (``game.play.lesson_journal``), so that the lesson can
stop at any moment and go on from there. It asks a clock for the time and never looks at one itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Self

from game.engine.luck import Luck, Stream
from game.play.commands import Command, Refusal, Send
from game.play.journal_file import JournalFile
from game.play.legal import Case
from game.play.lesson_cards import Ballot, ballot_of, drawn, staffed
from game.play.lesson_course import begun, course_of, folded
from game.play.lesson_journal import BOXES, CLASS, LONGEST_NOTE, Did, LessonHead, When, read_lesson
from game.play.lesson_plan import OUTSIDE, Phase
from game.play.lesson_tables import Arranged, Tally, days_of_turns, seating, tally
from game.play.level import offered
from game.play.saves import lesson_of
from game.play.seats import HUMAN
from game.play.session import Session
from game.play.sitting import case_of
from game.scenario.lesson_minutes import spans_of
from game.scenario.scenario import Scenario

Clock = Callable[[], float]
"""Returns seconds that run on evenly; from where does not matter."""

GRACE = 5
"""Seconds after the last vote in which it can still be taken back, also where the time is up."""

REHEARSAL = 300
"""Seconds in which a whole lesson is rehearsed."""

DECIDING = frozenset({"read", "confer", "seal"})
"""Phases in which a turn has not been played yet."""


class Lesson:
    """A lesson in progress. ``notices`` are what its opening could not pass over in silence."""

    def __init__(self, session: Session, head: LessonHead, clock: Clock, file: JournalFile | None = None) -> None:
        self.session = session
        self.head = head
        self.notices: list[Refusal] = []
        self.course = begun(head)
        self.seating = seating(session.scenario, head.tables, head.moved)
        self._file = file
        self._clock = clock
        self._speed = head.minutes * 60 / REHEARSAL if head.has_minds else 1.0
        self._opened, self._second = clock(), 0
        self._luck = Luck(session.head.seed, Stream.POLICY)
        self._ballots: dict[int, dict[str, Ballot]] = {}

    @classmethod
    def begin(
        cls,
        scenario: Scenario,
        clock: Clock,
        seed: int,
        minutes: int | None = None,
        tables: int | None = None,
        game: Path | None = None,
        *,
        arranged: Arranged = Arranged(),  # noqa: B008 - it is fixed
        has_minds: bool = False,
    ) -> Self:
        """Begin a lesson, saved beside ``game`` from its first moment, where that is given. Raises ``Refused``."""
        told = scenario.sheet.lesson
        session = Session.begin(scenario, dict.fromkeys(scenario.sheet.roles, HUMAN), seed, game)
        days = days_of_turns(scenario, len(session.past))
        head = LessonHead(
            game="" if game is None else game.name,
            minutes=told.minutes if minutes is None else minutes,
            tables=told.tables if tables is None else tables,
            days=tuple(days),
            spare=tuple(days.index(day.toordinal()) for day in told.spare),
            spans=dict(spans_of(told)),
            moved=arranged.moved,
            paces=dict(arranged.paces),
            has_minds=has_minds,
        )
        return cls(session, head, clock, None if game is None else JournalFile.create(lesson_of(game), [head]))

    @classmethod
    def open(cls, path: Path, clock: Clock) -> Self:
        """Go on with a lesson where it was left; its clock stands until the class goes on. Raises ``Refused``."""
        record = read_lesson(path)
        session = Session.open(path.with_name(Path(record.head.game).name))
        lesson = cls(session, record.head, clock, JournalFile(path, record.whole, record.torn))
        lesson.notices += session.notices
        if record.torn:
            lesson.notices.append(Refusal("lesson-torn", {"file": path.name}))
        lesson.course = course_of(record)
        lesson._second = record.did[-1].at if record.did else 0
        lesson._opened = clock() - lesson._second / lesson._speed
        if lesson.course.has_begun:
            if lesson.course.paused is None:
                lesson._do("pause")
            lesson._catch_up()
        return lesson

    # What a face shows

    @property
    def path(self) -> Path | None:
        """Where the lesson is saved, if it is."""
        return None if self._file is None else self._file.path

    @property
    def scenario(self) -> Scenario:
        return self.session.scenario

    @property
    def second(self) -> int:
        """The second of the lesson; a class that has not begun has none."""
        if not self.course.has_begun:
            return 0
        return max(self._second, int((self._clock() - self._opened) * self._speed))

    @property
    def phase(self) -> Phase:
        return self.course.phase

    @property
    def turn(self) -> int:
        """The turn in progress, -1 outside of turns."""
        return self.phase.turn

    @property
    def left(self) -> int:
        """The seconds that the phase has left; fewer than none where it is over time."""
        return self.course.left(self.second)

    @property
    def to_bell(self) -> int:
        """The seconds until the bell, paused or not."""
        return (self.course.bell if self.course.has_begun else self.course.plan.seconds) - self.second

    @property
    def _is_met(self) -> bool:
        """Whether the game stands where the turn begins."""
        return self.phase.step not in DECIDING or self.turn in self.course.sittings

    @property
    def next_table(self) -> int | None:
        """The table whose vote is typed next, None where all have voted or there is nothing to vote on."""
        return next(iter(self.waiting), None)

    @property
    def waiting(self) -> list[int]:
        """The tables whose vote is missing."""
        return [table for table in self.voting if (self.turn, table) not in self.course.votes]

    @property
    def voting(self) -> list[int]:
        """The tables that have something to vote on in this turn, in the order in which their votes are typed."""
        return [
            table for side, tables in self.seating.items() if self.ballots(self.turn)[side].is_open for table in tables
        ]

    def ballots(self, turn: int) -> Mapping[str, Ballot]:
        """Return what each capital votes on in a turn, or voted on; the turn has been met."""
        if turn not in self._ballots:
            sitting = self.course.sittings[turn]
            self._ballots[turn] = {side: self._ballot(side, sitting) for side in self.seating}
        return self._ballots[turn]

    def tally(self, turn: int, side: str) -> Tally:
        """Return how a capital's tables voted in a turn, and what its majority is."""
        tables = self.seating[side]
        votes = {table: card for table in tables if (card := self.course.votes.get((turn, table))) is not None}
        return tally(votes, tables, self.speaker(turn, side))

    def speaker(self, turn: int, side: str) -> int:
        """Return the table that speaks for its capital in a turn and settles a tie: each in its turn."""
        tables = self.seating[side]
        return tables[self.course.plan.turns.index(turn) % len(tables)] if turn in self.course.plan.turns else tables[0]

    # What a teacher does

    def start(self) -> Refusal | None:
        """Begin: from now on the time runs."""
        if self.course.has_begun:
            return Refusal("lesson-begun")
        self._opened, self._second = self._clock(), 0
        return self._do("begin")

    def go_on(self) -> Refusal | None:
        """Go on to the next phase before its time is up, or after a pause."""
        if not self.course.has_begun:
            return self.start()
        if self.course.paused is not None:
            return self._do("resume")
        if self.course.is_last:
            return Refusal("lesson-last")
        return self._pass()

    def vote(self, letter: str, *, together: bool = False) -> Refusal | None:
        """Note the next table's vote; together, that of all the tables of its capital that have not voted yet."""
        if self.phase.step not in {"confer", "seal"}:
            return Refusal("lesson-no-vote")
        table = self.next_table
        if table is None:
            return Refusal("lesson-all-voted")
        side = self.side_of(table)
        if self.ballots(self.turn)[side].card(letter) is None:
            return Refusal("lesson-no-card", {"given": letter, "table": table})
        alike = [one for one in self.waiting_with(table) if one != table] if together else []
        return self._do("vote", table=table, card=letter, also=tuple(alike) or None)

    def waiting_with(self, table: int) -> list[int]:
        """Return the tables of the same capital that have not voted yet, this one too."""
        return [one for one in self.waiting if self.side_of(one) == self.side_of(table)]

    def undo(self) -> Refusal | None:
        """Take back the vote typed last; once the cards are open they stay so."""
        if self.phase.step not in {"confer", "seal"} or not self.course.cast:
            return Refusal("nothing-to-undo")
        return self._do("undo")

    def pause(self) -> Refusal | None:
        """Let the phase's time stand, or run on; the bell does not wait."""
        if not self.course.has_begun:
            return Refusal("lesson-not-begun")
        return self._do("pause" if self.course.paused is None else "resume")

    def stretch(self, seconds: int) -> Refusal | None:
        """Give the phase more time, which what comes after it pays for."""
        return self._do("stretch", seconds=seconds) if self.course.has_begun else Refusal("lesson-not-begun")

    def ring_in(self, minutes: int) -> Refusal | None:
        """Plan the rest anew: the bell rings in so many minutes."""
        return self._do("bell", seconds=60 * minutes) if self.course.has_begun else Refusal("lesson-not-begun")

    def foretell(self, when: When, percent: int, table: int = CLASS) -> Refusal | None:
        """Note what a table, or the whole class, takes to be likely."""
        return self._do("forecast", when=when, percent=percent, table=table)

    def note(self, box: str, text: str) -> Refusal | None:
        """Write a box of the pad anew."""
        if box not in BOXES:
            return Refusal("lesson-no-box", {"given": box})
        return self._do("note", box=box, text=text[:LONGEST_NOTE])

    def tick(self) -> Refusal | None:
        """Do what time does: a phase ends when its time is up, a vote when all hands are counted."""
        course = self.course
        if not course.has_begun or course.paused is not None:
            return None
        if not self._is_met:
            return self._catch_up()  # could not be saved a moment ago
        if self.head.has_minds and self.phase.step == "seal":
            refusal = self._vote_of_minds()
            if refusal is not None:
                return refusal
        is_due = course.left(self.second) <= 0 and not course.is_last
        if self.phase.step == "seal":
            is_due = is_due and self.next_table is None and self.second >= course.voted + GRACE
        return self._pass() if is_due else None

    def side_of(self, table: int) -> str:
        """Return the capital at a table."""
        return next(side for side, tables in self.seating.items() if table in tables)

    # How the game follows

    def _do(self, do: str, **more: Any) -> Refusal | None:
        """Write down that something happened; it counts once it is on the disk."""
        did = Did.model_validate({"do": do, "at": self.second, **more})
        refusal = None if self._file is None else self._file.append([did])
        if refusal is None:
            self._second = did.at
            self.course = folded(self.course, did)
        return refusal

    def _pass(self) -> Refusal | None:
        return self._do("pass") or self._catch_up()

    def _catch_up(self) -> Refusal | None:
        """Bring the game to where the phase needs it; done again after a power cut, it does the rest."""
        phase, session = self.phase, self.session
        if not self._is_met:
            refusal = self._keep_until(self.head.days[phase.turn])
            if refusal is None and session.is_over:
                return self._do("skip")
            return refusal or self._do("meet", turn=phase.turn, sitting=session.turn)
        if phase.step in {"reveal", "why"} and session.turn == self.course.sittings.get(phase.turn):
            return self._sit(self._decided(phase.turn))
        return self._keep_until(None) if phase.turn == OUTSIDE and self.course.is_last else None

    def _keep_until(self, day: int | None) -> Refusal | None:
        """Let the staff keep the sittings before a day, or all that are left."""
        refusal, calendar = None, self.scenario.rules.calendar
        while refusal is None and not self.session.is_over:
            if day is not None and int(calendar.day_of_sitting[self.session.turn]) >= day:
                break
            refusal = self._sit({})
        return refusal

    def _decided(self, turn: int) -> dict[str, tuple[Command, ...]]:
        """Return what the capitals' majorities have their roles do; a capital without a vote leaves it to its staff."""
        decided: dict[str, tuple[Command, ...]] = {}
        for side, ballot in self.ballots(turn).items():
            letter = self.tally(turn, side).card
            card = None if letter is None else ballot.card(letter)
            if card is not None:
                decided[card.role] = (card.command,)
        return decided

    def _sit(self, decided: Mapping[str, tuple[Command, ...]]) -> Refusal | None:
        """Play one sitting: what has been decided, and what the staff does beside it."""
        session, turn = self.session, self.session.turn
        for role in session.waiting_for():
            mine = decided.get(role, ())
            for command in (*mine, *staffed(self._case(role), session.level, self._luck, mine)):
                session.decide(role, command)
            refusal = session.decide(role, Send())
            if refusal is not None:
                return refusal
        return session.advance() if session.turn == turn and not session.is_over else None

    def _case(self, role: str) -> Case:
        return Case(self.scenario.rules, self.session.view(role), self.session.options(role))

    def _ballot(self, side: str, sitting: int) -> Ballot:
        rules, level = self.scenario.rules, self.session.level
        past = next((one for one in self.session.past if one.turn == sitting), None)
        cases = {}
        for role in rules.roles:
            if rules.sides[role.side] == side:
                if past is None:
                    cases[role.id] = self._case(role.id)
                else:
                    case = case_of(rules, past.before, role.id)
                    cases[role.id] = Case(rules, case.view, offered(rules, level, case.options))
        return ballot_of(side, cases, level)

    def _vote_of_minds(self) -> Refusal | None:
        """Have every table of minds vote that has not."""
        refusal = None
        while refusal is None and (table := self.next_table) is not None:
            ballot = self.ballots(self.turn)[self.side_of(table)]
            refusal = self._do("vote", table=table, card=drawn(ballot, self._luck, self.session.turn, table))
        return refusal
