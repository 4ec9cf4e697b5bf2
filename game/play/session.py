"""The one door to a game: what a role may know, what it may do, and what it decides.

A face or a script says ``decide(role, command)`` and reads ``view(role)``; nothing else advances a game. Each role
drafts its bundle in private; when every person who has something to do has sent, the other seats' minds are asked, the
sitting is played, and its lines are on the disk before anyone is told.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from game.engine.luck import Luck, Stream
from game.engine.observe import View
from game.engine.options import Bar, Options
from game.play import history
from game.play.advised import advice_to
from game.play.commands import Advise, Command, Refusal, Refused, Send, Undo, to_json, unknown_role
from game.play.convert import commands_of, effective
from game.play.first_lines import head_of, scenario_line
from game.play.journal import DecisionLine, Head, Journal, Line, read
from game.play.journal_file import JournalFile
from game.play.legal import Case, iso, may_choose, refuse
from game.play.level import Level, completed, kept_up, level_of, offered, outside
from game.play.names import names_of
from game.play.outcome import Outcome, outcome_of
from game.play.recordings import recording_of
from game.play.replay import reality_of, retrace, why_not
from game.play.scenario_copy import find
from game.play.seats import DEFAULT_MIND, HISTORY, HUMAN, MINDS, PLANNER, STAFF
from game.play.sitting import Sitting, case_of, first_refusal, first_state, is_over, play
from game.play.told import Told
from game.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Brought:
    """What one sitting brought, as one role was told of it."""

    turn: int
    date: str
    told: tuple[Told, ...]


def _always(role: str) -> bool:  # noqa: ARG001 - whoever's turn it is
    return True


class Session:
    """A game in play. ``notices`` are what its opening could not pass over in silence.

    ``may_ask`` hears whose mind is asked next, which can take seconds, and at last of nobody; while a person's bundle
    waits for the others, a no from it takes that back.
    """

    def __init__(self, scenario: Scenario, head: Head, file: JournalFile | None = None) -> None:
        self.scenario = scenario
        self.head = head
        self.level: Level = level_of(scenario, head.level)
        self.notices: list[Refusal] = []
        self.may_ask: Callable[[str], bool] = _always
        self._file = file
        self._reality = reality_of(scenario, head)
        self._policy = Luck(head.seed, Stream.POLICY)
        self._past: list[Sitting] = []
        self._state = first_state(scenario.rules, self._reality, head.world)
        self._drafts: dict[str, tuple[Command, ...]] = {}
        self._sealed: dict[str, DecisionLine] = {}
        self._cases: dict[str, Case] = {}
        if PLANNER in head.seats.values():
            recording_of(scenario.rules, make=False)  # a planner thinks faster where one is at hand

    @classmethod
    def begin(
        cls,
        scenario: Scenario,
        seats: Mapping[str, str],
        seed: int,
        journal_path: Path | None = None,
        from_date: str | None = None,
        level: str | None = None,
        world: int | None = None,
    ) -> Self:
        """Begin a game; it is saved from its first moment where a path is given. Raises ``Refused``.

        ``seats`` says who sits for a role: ``human``, or the name of a mind; the fast mind takes those left out. With
        ``from_date`` (ISO) the recorded history is played up to that date first; ``level`` says how much of the game
        lies before the people in it. Without either it is as the scenario's ``play`` says. ``world`` is which of the
        seed's worlds it is played in, where it is not the first.
        """
        head = head_of(scenario, seats, seed, from_date, level).model_copy(update={"world": world})
        lines: list[Line] = [head, scenario_line(scenario)]
        session = cls(scenario, head, None if journal_path is None else JournalFile.create(journal_path, lines))
        session._enter()
        return session

    @classmethod
    def open(cls, path: Path) -> Self:
        """Go on with a saved game where it was left; only what was not sent is lost. Raises ``Refused``."""
        journal = read(path)
        scenario = find(journal.head.scenario, journal.head.scenario_sha256, journal.scenario_copy)
        return cls.resume(scenario, journal, JournalFile(path, journal.whole, journal.torn))

    @classmethod
    def resume(cls, scenario: Scenario, journal: Journal, file: JournalFile | None = None) -> Self:
        """Return the game that a journal tells; without a file it goes on in memory. Raises ``Refused``."""
        session = cls(scenario, journal.head, file)
        for again in retrace(scenario, journal):
            if again.sitting is None:
                raise Refused(Refusal("journal-differs", {"turn": again.line.turn, "date": again.line.date}))
            if again.difference is not None and again.difference.what == "digest" and not session.notices:
                facts: dict[str, str | int | float] = {"turn": again.line.turn, "date": again.line.date}
                session.notices.append(Refusal("journal-played-differently", facts))
            session._pass(again.sitting)
        waiting = journal.by_turn.get(session.turn, ())
        if waiting and why_not(scenario, session._state, waiting) is not None:
            raise Refused(Refusal("journal-differs", {"turn": session.turn, "date": session.date}))
        if journal.torn:
            session.notices.append(Refusal("journal-torn"))
        session._sealed = {line.role: line for line in waiting}
        session._enter()
        if any(line.by == HUMAN for line in waiting) and not session.waiting_for():
            # The program ended between the last bundle and what came of it.
            refusal = session._play_on(session._others())
            if refusal is not None:
                raise Refused(refusal)
        return session

    @property
    def path(self) -> Path | None:
        """Where the game is saved, if it is."""
        return None if self._file is None else self._file.path

    @property
    def seats(self) -> dict[str, str]:
        return self.head.seats

    @property
    def humans(self) -> list[str]:
        """The roles that people play."""
        return [role for role, sitter in self.head.seats.items() if sitter == HUMAN]

    @property
    def turn(self) -> int:
        """The number of the sitting about to be played, from 0."""
        return self._state.clock

    @property
    def date(self) -> str:
        """The date of the sitting about to be played, ISO."""
        return iso(int(self._state.calendar.day_of_sitting[self.turn]))

    @property
    def is_over(self) -> bool:
        return is_over(self._state)

    @property
    def past(self) -> tuple[Sitting, ...]:
        """Every sitting played, with the truth: for the verdict and the replay, never for a seat in play."""
        return tuple(self._past)

    def view(self, role: str) -> View:
        """Return what a role may know."""
        return self._case(role).view

    def options(self, role: str) -> Options:
        """Return what a role may do, with a code for what it may not."""
        return offered(self.scenario.rules, self.level, self._case(role).options)

    def draft(self, role: str) -> tuple[Command, ...]:
        """Return what a role's bundle comes to so far; a sealed one as it was sent."""
        return self._sealed[role].commands if role in self._sealed else effective(self._drafts.get(role, ()))

    def has_sent(self, role: str) -> bool:
        """Return whether a role's bundle for this sitting is sealed."""
        return role in self._sealed

    def needs(self, role: str) -> bool:
        """Return whether a role can do anything at this sitting but look and go on, or is waited for to advise."""
        if self.is_over:
            return False
        above = self.advises(role)
        return may_choose(self.options(role)) or (above != "" and self.needs(above))

    def waiting_for(self) -> list[str]:
        """Return the roles whose people have something to do and have not sent; who advises another comes before it."""
        waiting = [role for role in self.humans if not self.has_sent(role) and self.needs(role)]
        return sorted(waiting, key=lambda role: not self.advises(role))

    def advises(self, role: str) -> str:
        """Return the role whose person the one in this chair can advise before it decides, empty where none."""
        above = self._principal(role)
        people = self.head.seats.get(role) == self.head.seats.get(above) == HUMAN
        is_away = people and self._case(role).options.at_table[0] != Bar.ALLOWED
        return above if is_away and not self.has_sent(above) else ""

    def advice(self, role: str) -> list[tuple[str, Advise]]:
        """Return what has been recommended to a role for this sitting, and by whom."""
        return advice_to(self.scenario.rules, role, {by: line.commands for by, line in self._sealed.items()})

    def told(self, role: str) -> list[Brought]:
        """Return what each sitting brought, as this role was told of it."""
        side = self.scenario.rules.roles[names_of(self.scenario.rules).roles[role]].side
        return [Brought(past.turn, past.date, past.told(self.scenario.rules, side)) for past in self._past]

    def outcome(self) -> Outcome | None:
        """Return how the game ended, None while it goes on."""
        return outcome_of(self.scenario, self._state) if self.is_over else None

    def refusal(self, role: str, command: Command) -> Refusal | None:
        """Return why a role could not say this now, for what is greyed out; nothing changes."""
        if self.is_over:
            return Refusal("over")
        if role in self._sealed:
            return Refusal("already-sent")
        if isinstance(command, Undo):
            return None if self._drafts.get(role) else Refusal("nothing-to-undo")
        if isinstance(command, Advise) and self._principal(role) in self._sealed:
            return Refusal("advise-late", {"role": self._principal(role)})
        return outside(self.scenario.rules, self.level, command) or refuse(
            self._case(role), self.completed(role, command)
        )

    def completed(self, role: str, command: Command) -> Command:
        """Return a command as it would be sent: the articles of an offer that the level leaves out are the staff's."""
        return completed(self._case(role), self.level, command)

    def decide(self, role: str, command: Command, turn: int | None = None) -> Refusal | None:
        """Take a person's command; ``turn`` is the sitting it was meant for, where it may come late."""
        if self.head.seats.get(role) != HUMAN:
            if role in self.head.seats:
                return Refusal("not-your-seat", {"role": role})
            return unknown_role(role, list(self.head.seats))
        if turn is not None and turn != self.turn:
            return Refusal("stale-turn", {"given": turn, "turn": self.turn})
        refusal = self.refusal(role, command)
        if refusal is not None:
            return refusal
        if isinstance(command, Send):
            return self._send(role)
        draft = self._drafts.get(role, ())
        self._drafts[role] = draft[:-1] if isinstance(command, Undo) else (*draft, self.completed(role, command))
        return None

    def advance(self) -> Refusal | None:
        """Play one sitting in which no person has anything to do, or one that could not be saved a moment ago."""
        if self.is_over:
            return Refusal("over")
        waiting = self.waiting_for()
        return (
            Refusal("still-waiting", {"role": waiting[0], "roles": len(waiting)})
            if waiting
            else self._play_on(self._others())
        )

    def _principal(self, role: str) -> str:
        """Return the role that binds this one, empty where none does."""
        roles = self.scenario.rules.roles
        above = roles[names_of(self.scenario.rules).roles[role]].principal
        return roles[above].id if above >= 0 else ""

    def _case(self, role: str) -> Case:
        if role not in self._cases:
            self._cases[role] = case_of(self.scenario.rules, self._state, role)
        return self._cases[role]

    def _send(self, role: str) -> Refusal | None:
        """Seal a role's bundle, and play the sitting if it was the last one waited for.

        That one is saved only once the others have decided, so that it can be taken back until then.
        """
        line = self._line(role, HUMAN, effective(self._drafts.get(role, ())))
        self._sealed[role] = line
        is_last = not self.waiting_for()
        others = self._others() if is_last else []
        refusal = Refusal("taken-back") if others is None else self._write([line])
        if others is None or refusal is not None:
            del self._sealed[role]
            return refusal
        return self._play_on(others) if is_last else None

    def _others(self) -> list[DecisionLine] | None:
        """Return the bundles of those who have not sent, people with nothing to do holding; None if called off."""
        lines = []
        for role, by in self.head.seats.items():
            if role in self._sealed:
                continue
            if by != HUMAN and not self.may_ask(role):
                return None
            lines.append(self._line(role, HUMAN, ()) if by == HUMAN else self._ask(role, by))
        return lines if self.may_ask("") else None

    def _play_on(self, others: Sequence[DecisionLine] | None) -> Refusal | None:
        """Play the sitting with these bundles beside the sealed ones, and those at which no person is asked."""
        return Refusal("taken-back") if others is None else self._play(others) or self._run_on()

    def _run_on(self) -> Refusal | None:
        """Play the sittings at which no person is asked; their staff keeps up what they have tabled."""
        refusal = None
        while refusal is None and not self.is_over and not self._is_asked():
            refusal = self._play([self._kept(role, by) for role, by in self.head.seats.items()])
        return refusal

    def _kept(self, role: str, by: str) -> DecisionLine:
        """Return a role's bundle for a sitting at which no person is asked; what is on its way cannot be taken back."""
        if by == HUMAN:
            return self._line(role, STAFF, kept_up(self._case(role), self.level))
        self.may_ask(role)
        return self._ask(role, by)

    def _is_asked(self) -> bool:
        """Return whether people are asked at this sitting: it is one of those for them, or a question waits."""
        asked, calendar = self.scenario.sheet.play.asked, self.scenario.rules.calendar
        if asked is None or not self.humans:
            return True
        turn = int(calendar.turn_of_sitting[self.turn])
        is_first = int(calendar.first_sitting[turn]) == self.turn
        if is_first and list(self.scenario.sheet.calendar.turns)[turn] in asked:
            return True
        waiting = (self._case(role).options for role in self.humans)
        return any(options.decisions or options.grants for options in waiting)

    def _ask(self, role: str, mind: str) -> DecisionLine:
        """Ask a mind, which sees its role's view and nothing else."""
        rules = self.scenario.rules
        return self._line(role, mind, commands_of(rules, MINDS[mind].choose(rules, self.view(role), self._policy)))

    def _enter(self) -> None:
        """Play the recorded history up to the date at which the game takes over, if it has one, and what comes before
        the first sitting at which people are asked. Raises ``Refused``.
        """
        entry = 0 if self.head.entered is None else history.entry(self.scenario, self.head.entered)
        while self.turn < entry and not self.is_over:
            refusal = self._follow_record()
            if refusal is not None:
                raise Refused(refusal)
        if not self._sealed and (refusal := self._run_on()) is not None:
            raise Refused(refusal)

    def _follow_record(self) -> Refusal | None:
        """Play one sitting of the recorded history; what has become illegal is said, and left to a mind."""
        recorded = history.recorded(self.scenario)
        lines = []
        for role in self.head.seats:
            if role in self._sealed:
                continue
            said = recorded.get((self.turn, role), ())
            if first_refusal(self._case(role), said) is None:
                lines.append(self._line(role, HISTORY, said))
            else:
                self.notices.append(Refusal("record-ends", {"role": role, "date": self.date}))
                lines.append(self._ask(role, DEFAULT_MIND))
        return self._play(lines)

    def _line(self, role: str, by: str, commands: Sequence[Command]) -> DecisionLine:
        did = tuple(to_json(command) for command in commands)
        return DecisionLine(kind="decision", turn=self.turn, role=role, by=by, did=did)

    def _play(self, lines: Sequence[DecisionLine]) -> Refusal | None:
        """Play a sitting with these bundles and those already sealed; it counts once it is on the disk."""
        commands = {line.role: line.commands for line in [*self._sealed.values(), *lines]}
        sitting = play(self.scenario.rules, self._state, commands, self._reality)
        refusal = self._write([*lines, sitting.line(self.scenario.rules)])
        if refusal is None:
            self._pass(sitting)
        return refusal

    def _pass(self, sitting: Sitting) -> None:
        """Stand at the sitting after this one."""
        self._past.append(sitting)
        self._state = sitting.after
        self._drafts, self._sealed, self._cases = {}, {}, {}

    def _write(self, lines: Sequence[Line]) -> Refusal | None:
        return None if self._file is None else self._file.append(lines)
