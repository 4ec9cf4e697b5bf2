"""The rules of one scenario as the engine reads them: names turned into rows, text turned into formulas.

Nothing here knows a file, a language or a word of YAML. Every named thing carries its ``rule``: an opaque
path such as ``levers.close_strait.stages.spoken.effects.trust`` which the scenario layer can turn back into
file, line and source. Axes: V value rows (meters and tallies), F flags, I issues, P positions, K instruments,
R roles, A audiences, C choosers (roles, then audiences), S sides, L levers, M menu entries, D decision points,
O options, E events, T types of a role; N worlds, always last.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from game.engine.formula import Formula

NOT_DONE = -1
"""What ``at`` holds for a flag that has not been raised."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """The dated turns and their sittings; day numbers are proleptic Gregorian ordinals.

    Shapes: turn_of_sitting, day_of_sitting (sittings,), days_of_turn, first_sitting (turns,). ``days_of_turn`` is the
    time from a turn's date to the next one's (the last turn's: to ``ends``). A sitting within a turn has a date of its
    own, spread evenly over the turn. ``day_of_sitting`` has one entry more than there are sittings: the day after the
    end, where the clock stands when the calendar is over.
    """

    turn_of_sitting: NDArray[np.int64]
    day_of_sitting: NDArray[np.int64]
    days_of_turn: NDArray[np.int64]
    first_sitting: NDArray[np.int64]
    ends: int

    @property
    def sittings(self) -> int:
        return len(self.turn_of_sitting) - 1

    @property
    def turns(self) -> int:
        return len(self.days_of_turn)

    def is_last_of_turn(self, sitting: int) -> bool:
        return sitting + 1 >= self.sittings or self.turn_of_sitting[sitting + 1] != self.turn_of_sitting[sitting]


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of days, both ends included."""

    first: int
    last: int

    def holds(self, day: int) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Row:
    """A meter (an audience's or any other bounded measure) or a tally (a count that only grows, such as lives).

    ``seen_by`` says which sides may know it, shape (S,) as a tuple of bools.
    """

    id: str
    rule: str
    start: float
    low: float
    high: float
    seen_by: tuple[bool, ...]
    audience: int | None = None


@dataclass(frozen=True, slots=True)
class Effect:
    """A named contribution to one row's change."""

    rule: str
    row: int
    amount: Formula


@dataclass(frozen=True, slots=True)
class Shift:
    """A named move of an unsettled issue's status-quo position."""

    rule: str
    issue: int
    to: int


@dataclass(frozen=True, slots=True)
class Deed:
    """What doing something does: raises its flag, then its effects and shifts."""

    rule: str
    flag: int
    effects: tuple[Effect, ...] = ()
    shifts: tuple[Shift, ...] = ()


@dataclass(frozen=True, slots=True)
class Appeal:
    """A named reason for or against an option, in utility points (log-odds once steadiness is applied)."""

    rule: str
    amount: Formula


@dataclass(frozen=True, slots=True)
class Option:
    """One thing a chooser may do, with what it does, when it may, and what speaks for it.

    ``leaning`` is what each private type of the chooser adds, shape (T,); empty for audiences.
    """

    id: str
    deed: Deed
    when: Formula | None
    appeals: tuple[Appeal, ...]
    leaning: tuple[float, ...]


def room_for(options: int, fixed: int = -1) -> tuple[float, ...]:
    """Return the room there is for each option where one is decided, or none (-1)."""
    return tuple(1.0 if fixed in (-1, o) else -1.0 for o in range(options))


@dataclass(frozen=True, slots=True)
class DecisionPoint:
    """A question put once, at the first sitting in its window at which ``when`` holds.

    ``chooser`` indexes choosers (roles first, then audiences). ``room`` is above nought for each option that may be
    chosen; a patch that decides the question leaves room for one alone.
    """

    id: str
    rule: str
    chooser: int
    window: Window
    when: Formula | None
    options: tuple[Option, ...]
    room: tuple[float, ...]

    @property
    def fixed(self) -> int:
        """Return the option that a patch has decided, or -1."""
        open_ones = [o for o, room in enumerate(self.room) if room > 0]
        return open_ones[0] if len(open_ones) == 1 < len(self.room) else -1


Verb = Literal["do", "speak", "prepare", "carry_out", "back_down", "pledge"]


@dataclass(frozen=True, slots=True)
class Lever:
    """An act, or a threat that passes through spoken, prepared and done.

    ``stake`` is what backing down, or being called, costs at home; ``due_days`` how long a spoken threat can stand
    before it is called; ``demand`` what, once it holds, makes the threat lapse at no cost; ``clue`` the flag raised
    when a hidden preparation leaks, with chance ``leak`` a sitting; ``cooldown_days`` the wait before an act may be
    repeated (0: once only). ``called`` and ``met`` are the flags raised when a threat is called or its demand is met.
    """

    id: str
    rule: str
    role: int
    is_threat: bool
    window: Window
    cooldown_days: int = 0
    due_days: int = 0
    demand: Formula | None = None
    stake: tuple[Effect, ...] = ()
    leak: float = 0.0
    clue: int = -1
    called: int = -1
    met: int = -1


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """One thing a role may do with its one lever-or-pledge a sitting.

    For ``pledge`` the lever is -1 and ``issue`` says what is pledged; the position goes into ``Moves.pledge``.
    """

    id: str
    role: int
    verb: Verb
    lever: int
    issue: int
    option: Option


@dataclass(frozen=True, slots=True)
class Ballot:
    """A chamber's vote: a roll-call drawn as counts of yea, nay and absent.

    ``support`` and ``absence`` are sums of named log-odds; ``cohesion`` is the correlation between two members' votes
    (0: independent, towards 1: they move as one); ``threshold`` the share of those voting that carries it.
    ``tallies`` are the rows that receive yeas, nays and absent (or -1).
    """

    id: str
    rule: str
    audience: int
    seats: int
    support: tuple[Appeal, ...]
    absence: tuple[Appeal, ...]
    cohesion: float
    threshold: float
    tallies: tuple[int, int, int]
    passed: Deed
    failed: Deed


@dataclass(frozen=True, slots=True)
class Stage:
    """A step of an instrument after acceptance; it needs the stage before it, then its own condition.

    Where ``ballot`` is given the stage is reached by a vote, held once, at the first sitting at which ``when`` holds.
    """

    id: str
    deed: Deed
    window: Window
    when: Formula | None
    ballot: Ballot | None = None


@dataclass(frozen=True, slots=True)
class Instrument:
    """A paper two parties can agree on: the issues it settles, where each side opens, and its stages.

    Shapes: parties two side indices; issues (J,) issue indices; opening (2, J) positions, one row a party;
    accept_appeals, offer_appeals: one tuple of reasons a role (R,). ``offered`` is one flag a party.
    """

    id: str
    rule: str
    parties: tuple[int, int]
    issues: tuple[int, ...]
    window: Window
    when: Formula | None
    opening: NDArray[np.int8]
    offered: tuple[int, int]
    accepted: Deed
    accept_appeals: tuple[tuple[Appeal, ...], ...]
    offer_appeals: tuple[tuple[Appeal, ...], ...]
    stages: tuple[Stage, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """Something that befalls the world: ``odds`` are named log-odds a sitting; without any it happens when it may.

    ``cooldown_days`` 0: once only.
    """

    id: str
    deed: Deed
    window: Window
    when: Formula | None
    odds: tuple[Appeal, ...]
    cooldown_days: int = 0


@dataclass(frozen=True, slots=True)
class Drift:
    """A standing rule applied once a turn; with ``spread`` > 0 the amount is drawn around its mean (log-normal)."""

    id: str
    effect: Effect
    when: Formula | None
    spread: float = 0.0


@dataclass(frozen=True, slots=True)
class Kind:
    """A private type of a role: how likely it is, and what it adds to the table acts."""

    id: str
    chance: float
    lean_accept: float
    lean_offer: float
    lean_hold: float


@dataclass(frozen=True, slots=True)
class Role:
    """A chair. ``principal`` is the role whose mandate binds it, or -1.

    ``goals`` (V,) is the worth of one point of each row; ``worth`` (I, P) the worth of each issue's positions;
    ``mandate`` (I,) the furthest position it may concede, -1 where it is free; ``pledge_cost`` what each step below a
    public pledge costs (effects a step); ``overstep`` what each step beyond the mandate costs; ``firmness`` (0..1) the
    share of its best it still holds out for at its ``horizon``; ``patience`` the exponent of its concession
    (Faratin et al. 1998: below 1 it waits, above 1 it gives way early); ``steadiness`` the precision of its choices
    (McKelvey and Palfrey 1995); ``reluctance`` the utility it takes to pull any lever or make any pledge at all, since
    attention and political capital are scarce. ``prior[subject]`` is its belief before anything was seen, (T_subject,).
    """

    id: str
    rule: str
    side: int
    principal: int
    at_table: tuple[Window, ...]
    kinds: tuple[Kind, ...]
    prior: tuple[tuple[float, ...], ...]
    mandate: NDArray[np.int8]
    pledge_cost: tuple[Effect, ...]
    overstep: tuple[Effect, ...]
    cable_days: int
    patience: float
    firmness: float
    horizon: int
    hold_appeals: tuple[Appeal, ...]
    cable_appeals: tuple[Appeal, ...]
    grant_appeals: tuple[Appeal, ...]
    reluctance: float = 2.0


@dataclass(frozen=True, slots=True)
class Chooser:
    """Anyone whose choices are a quantal response: a role or an audience.

    Shapes: goals (V,) utility of one point of each row; worth (I, P) utility of each position (nan beyond the last).
    """

    id: str
    rule: str
    steadiness: float
    goals: NDArray[np.float64]
    worth: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Issue:
    """Something to be settled, with ordered positions."""

    id: str
    rule: str
    positions: tuple[str, ...]
    status_quo: int


@dataclass(frozen=True, slots=True)
class Ending:
    """How a world can end; the first in order whose condition holds. ``at_end``: only when the calendar is over."""

    id: str
    rule: str
    when: Formula | None
    at_end: bool
    flag: int


@dataclass(frozen=True, slots=True)
class Measure:
    """What analysis reads off a finished world: the day a flag was raised, or a formula's value at the end."""

    id: str
    rule: str
    flag: int = -1
    formula: Formula | None = None


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Rules:
    """Everything ``step`` needs to know about one scenario; immutable, shared by all worlds.

    ``flags`` names each row of ``State.at``; ``flag_seen`` (F, S) says which sides learn of it when it is raised.
    """

    scenario: str
    calendar: Calendar
    sides: tuple[str, ...]
    rows: tuple[Row, ...]
    flags: tuple[str, ...]
    flag_seen: NDArray[np.bool_]
    issues: tuple[Issue, ...]
    instruments: tuple[Instrument, ...]
    roles: tuple[Role, ...]
    choosers: tuple[Chooser, ...]
    audiences: tuple[str, ...]
    levers: tuple[Lever, ...]
    menu: tuple[MenuEntry, ...]
    decisions: tuple[DecisionPoint, ...]
    events: tuple[Event, ...]
    drifts: tuple[Drift, ...]
    endings: tuple[Ending, ...]
    measures: tuple[Measure, ...]
