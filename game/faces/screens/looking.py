"""A path looked at after one of its sittings: with the eyes of one side, which knows what it could know then, or with
everything open up to that day.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from game.engine.observe import View
from game.engine.state import State
from game.faces.screens.labels import Labels
from game.faces.screens.reading import Reader, is_readable, papers
from game.faces.screens.scene import Scene
from game.faces.ways import Way
from game.play.legal import Case
from game.play.sitting import Sitting
from game.play.standing import Standing
from game.play.told import EVERYTHING, Told
from game.scenario.scenario import Scenario

WHOLE = ""
"""The side of whoever may see all."""


@dataclass(frozen=True, slots=True)
class Looking(Scene):
    """What lies before one at the sitting ``at`` of a path; ``of`` is the side that looks, empty where all is open."""

    way: Way
    at: int
    of: str

    @property
    def sitting(self) -> Sitting:
        return self.way.passages[self.at].sitting

    @property
    def eyes(self) -> int:
        return EVERYTHING if self.of == WHOLE else self.view.side

    @property
    def last_day(self) -> int:
        """The last day that this sitting covers: the eve of the next."""
        return self.view.day - 1

    @property
    def reader(self) -> Reader:
        """Whoever looks as someone before the archive; it never tells of what came later, also once all is over."""
        return Reader(self.way.scenario, self.of or None, self.last_day, self.view)

    @property
    def told(self) -> tuple[Told, ...]:
        """What the sitting brought, as far as these eyes could see it."""
        return self.sitting.told(self.rules, self.eyes)


def looking(way: Way, at: int, side: str, labels: Labels) -> Looking:
    """Look at a path after a sitting: from a side, or at all of it."""
    session = Standing(
        way.scenario, way.head, [passage.sitting for passage in way.passages[: at + 1]], is_open=not side
    )
    role = capital_of(way.scenario, side)
    view, state = session.view(role), session.past[-1].after
    case = Case(way.scenario.rules, view if side else opened(view, state), session.options(role))
    return Looking(session, role, labels.words, labels, case, (), way, at, side)


def opened(view: View, state: State) -> View:
    """Return a view with nothing left out of it that is true."""
    return replace(
        view,
        value=state.value,
        at=state.at,
        rung=state.rung,
        rung_since=state.rung_since,
        answer=state.answer,
        mandate=state.mandate,
        cable=state.cable,
        cable_due=state.cable_due,
    )


def capital_of(scenario: Scenario, side: str) -> str:
    """Return the role that no other sends: a side's own, or the first of all."""
    roles = scenario.sheet.roles
    own = [role for role, spec in roles.items() if side in {WHOLE, spec.side}]
    return next((role for role in own if roles[role].principal is None), own[0])


def side_of(scenario: Scenario, who: str) -> str:
    """Return the side of a role; of an audience nothing."""
    role = scenario.sheet.roles.get(who)
    return role.side if role is not None else ""


def arrived(look: Looking, before: Looking | None) -> list[str]:
    """Return the papers that can be read now and could not a sitting earlier, the oldest first."""
    known = set(papers(before.reader)) if before is not None else set()
    return [key for key in reversed(papers(look.reader)) if key not in known]


@dataclass(frozen=True, slots=True)
class Sealed:
    """A paper that is there and lies closed before a side: of which day, and when that side comes to read it."""

    written: date
    opens: date | None


def sealed(look: Looking, whole: Looking, before: Looking | None) -> list[Sealed]:
    """Return what was written in these days and has not reached this side; nothing else is told of it."""
    found = []
    for key in arrived(whole, before):
        if is_readable(look.reader, key):
            continue
        paper = look.sheet.documents[key]
        is_theirs = paper.known_to is None or look.of in paper.known_to
        found.append(Sealed(paper.date, paper.known_from.get(look.of) if is_theirs else None))
    return found


def turn_of(look: Looking) -> str:
    """Return the name of the turn that the sitting belongs to."""
    turn = int(look.view.calendar.turn_of_sitting[look.at])
    return look.words.pick(list(look.sheet.calendar.turns.values())[turn].title)
