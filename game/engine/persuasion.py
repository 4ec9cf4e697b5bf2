"""*What would move you?*: the smallest changes that would turn the other party's refusal of a draft.

The asker imagines the world as everyone knows it, in as many copies as there are things it could change, lets the
rules of a sitting work on each, and reads the other party's acts off the public table. Nothing of the other's secrets
enters: its private type is weighed by what the asker believes, its mandate is left out.

Source: [Raiffa1982] for the reservation value that a draft has to beat, [McKelveyPalfrey1995] for the chance that it is
taken, [Harsanyi1967] for the weighing of types.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.engine.bargaining import resolve_table
from game.engine.checks import Bar, allowed, codes
from game.engine.deeds import resolve_levers, resolve_pledges
from game.engine.facts import Facts
from game.engine.formula import amount, mask
from game.engine.lookup import lookup
from game.engine.luck import Luck, Stream
from game.engine.moves import ACCEPT, HOLD, NOTHING, OFFER, Bundle, Moves, assemble
from game.engine.observe import View, common
from game.engine.options import accept_checks, menu_checks
from game.engine.private import private_table
from game.engine.propensity import menu_utilities
from game.engine.rules import Rules
from game.engine.state import ARRAYS, State
from game.engine.table import Act, act_leanings, acts_of, add_overstep, add_retreat, counterpart, worths
from game.engine.terms import Ledger, Total
from game.engine.working import Working
from game.model.quantal import probabilities, weights

Floats = NDArray[np.float64]
Bytes = NDArray[np.int8]

MOST_CHANGES = 3
"""Changes laid together at most: three are as many as can be kept in mind and carried through at one sitting."""

WIDEST = 48
"""Changes of which threes are tried; where more would help, those that bring most nearness for their price."""


class Change(NamedTuple):
    """One thing the asker could do otherwise.

    ``at`` is an issue of the draft, an entry of the menu or another instrument, by ``kind``; ``to`` the position that
    the draft or a pledge takes, else -1.
    """

    kind: Literal["position", "menu", "settle"]
    at: int
    to: int = -1

    @property
    def slot(self) -> tuple[str, int]:
        """What no two changes of one set may share: an issue of the draft, the sitting's one lever, another paper."""
        return (self.kind, self.at if self.kind == "position" else -1)


class Reading(NamedTuple):
    """How the other party would take a draft, as far as the asker can know.

    ``lead`` is what accepting is worth to it over its best other course, in utility points, expected over its types;
    it refuses where that is not above nought. ``chance`` is how likely it is to accept.
    """

    lead: float
    chance: float

    @property
    def is_refusal(self) -> bool:
        return self.lead <= 0.0


class Way(NamedTuple):
    """A set of changes, what it costs the asker by its own reckoning, and how the draft would then be taken."""

    changes: tuple[Change, ...]
    price: float
    reading: Reading


@dataclass(frozen=True, slots=True)
class Persuasion:
    """The answer to *What would move you?*.

    ``bar`` says why the other party could not accept now whatever the draft; then there is no reading to go by.
    ``ways`` are the smallest sets that turn a refusal, the cheapest first; where none does, ``nearest`` comes nearest.
    """

    respondent: int
    bar: Bar
    now: Reading | None
    ways: tuple[Way, ...] = ()
    nearest: Way | None = None


def read_draft(rules: Rules, view: View, k: int, package: Bytes, changes: Sequence[Change] = ()) -> Reading:
    """Return how the other party would take a draft of an instrument once these changes were made; package (I,)."""
    return _read(rules, view, k, package, [tuple(changes)])[0]


def imagined(rules: Rules, view: View, k: int, package: Bytes, sets: Sequence[Sequence[Change]]) -> State:
    """Return the world as everyone knows it with the draft on the table, in one copy for each set of changes."""
    public, worlds = view.common.view, len(sets)
    arrays = {name: getattr(public, name) for name in ARRAYS}
    arrays["kind"] = np.zeros((len(rules.roles), 1), dtype=np.int8)
    one = State(calendar=public.calendar, priors=public.priors, clock=public.clock, **arrays)
    before = one.take(np.zeros(worlds, dtype=np.int64))
    # No rule that is asked here draws luck; had one to, it would not be the world's.
    work = Working(rules, before, Luck(0, Stream.ANALYSIS), Facts())
    settled = _moves(rules, view.role, k, package, sets, settles=True)
    if settled is not None:
        resolve_table(work, before, settled)
    offered = _moves(rules, view.role, k, package, sets)
    if offered is not None:
        resolve_pledges(work, offered)
        resolve_levers(work, offered)
        resolve_table(work, before, offered)
    after = work.finish()
    return State(
        calendar=after.calendar, priors=after.priors, clock=public.clock, **{n: getattr(after, n) for n in ARRAYS}
    )


def _moves(
    rules: Rules, role: int, k: int, package: Bytes, sets: Sequence[Sequence[Change]], *, settles: bool = False
) -> Moves | None:
    """Return the asker's moves in each copy: the other paper it accepts first, or its lever or pledge and its draft."""
    worlds = len(sets)
    menu = np.full(worlds, NOTHING, dtype=np.int16)
    pledge, paper = np.full(worlds, NOTHING, dtype=np.int8), np.full(worlds, NOTHING, dtype=np.int8)
    drafts = np.repeat(package[:, None], worlds, axis=1)
    for world, changes in enumerate(sets):
        for change in changes:
            if change.kind == "position":
                drafts[change.at, world] = change.to
            elif change.kind == "menu":
                menu[world], pledge[world] = change.at, change.to
            else:
                paper[world] = change.at
    if settles and (paper < 0).all():
        return None
    act = np.where(paper >= 0, np.int8(ACCEPT), np.int8(HOLD)) if settles else np.full(worlds, OFFER, dtype=np.int8)
    none = np.full(worlds, NOTHING, dtype=np.int8)
    bundle = Bundle(
        role=role,
        act=act,
        instrument=paper if settles else np.full(worlds, k, dtype=np.int8),
        package=drafts,
        cable=none,
        menu=np.full(worlds, NOTHING, dtype=np.int16) if settles else menu,
        pledge=pledge,
    )
    return assemble(rules, [bundle], worlds)


def beliefs(rules: Rules, view: View, subject: int) -> list[float]:
    """Return what the view's role believes of each private type of another."""
    return [float(view.belief(view.role, subject, t)[0]) for t in range(len(rules.roles[subject].kinds))]


def _read(rules: Rules, view: View, k: int, package: Bytes, sets: Sequence[Sequence[Change]]) -> list[Reading]:
    """Return how the draft would be taken after each set of changes."""
    state = imagined(rules, view, k, package, sets)
    other = counterpart(rules, view, view.role, k)
    utility = common(rules, state).table(other).utility
    accept = acts_of(rules, other).index(Act(ACCEPT, k))
    steadiness = rules.choosers[other].steadiness
    leaning = act_leanings(rules, other) / steadiness if steadiness else act_leanings(rules, other)
    lead, chance = np.zeros(len(sets)), np.zeros(len(sets))
    for kind, believed in enumerate(beliefs(rules, view, other)):
        if not believed:
            continue
        own = utility + leaning[kind][:, None]
        rest = np.maximum.reduce(np.delete(own, accept, axis=0), axis=0)
        lead = lead + believed * (own[accept] - rest)
        chance = chance + believed * probabilities(weights(own, steadiness))[accept]
    return [Reading(float(gain), float(likely)) for gain, likely in zip(lead, chance, strict=True)]


def _bar(rules: Rules, view: View, k: int, package: Bytes, other: int) -> Bar:
    """Return why the other party could not accept the draft once it is tabled, if anything bars it."""
    shared = common(rules, imagined(rules, view, k, package, [()]))
    return Bar(int(codes(accept_checks(rules, shared.view, other, k), 1)[0]))


def how_taken(rules: Rules, view: View, k: int, package: Bytes) -> Persuasion:
    """Return how the other party would take the draft as it is, without a search for what would change that."""
    other = counterpart(rules, view, view.role, k)
    bar = _bar(rules, view, k, package, other)
    return Persuasion(other, bar, read_draft(rules, view, k, package) if bar == Bar.ALLOWED else None)


def what_would_move(
    rules: Rules, view: View, k: int, package: Bytes, issues: Collection[int] | None = None
) -> Persuasion:
    """Return the smallest sets of changes that would turn a refusal of the view's role's draft; package (I,).

    With ``issues`` only these may be changed in the draft or pledged; the rest is not the asker's to change.
    """
    other = counterpart(rules, view, view.role, k)
    bar = _bar(rules, view, k, package, other)
    if bar != Bar.ALLOWED:
        return Persuasion(other, bar, None)
    single = _changes(rules, view, k, package, issues)
    price = _prices(rules, view, k, package, single)
    now, *read = _read(rules, view, k, package, [(), *((change,) for change in single)])
    if not now.is_refusal:
        return Persuasion(other, bar, now)
    tried = [Way((one,), price[one], reading) for one, reading in zip(single, read, strict=True)]
    ways = [way for way in tried if not way.reading.is_refusal]
    # What brings the other no nearer by itself is left out of larger sets; so is what is enough alone.
    useful = [way for way in tried if way.reading.is_refusal and way.reading.lead > now.lead]
    useful.sort(key=lambda way: (way.reading.lead - now.lead) / max(way.price, 0.01), reverse=True)
    parts = [way.changes[0] for way in useful[:WIDEST]]
    for size in range(2, MOST_CHANGES + 1):
        enough = [set(way.changes) for way in ways]
        sets = [
            tuple(sorted(together))
            for together in combinations(parts, size)
            if len({part.slot for part in together}) == size and not any(one <= set(together) for one in enough)
        ]
        read = _read(rules, view, k, package, sets) if sets else []
        found = [
            Way(together, sum(price[part] for part in together), reading)
            for together, reading in zip(sets, read, strict=True)
        ]
        ways += [way for way in found if not way.reading.is_refusal]
        tried += found
    ways.sort(key=lambda way: (way.price, len(way.changes), way.changes))
    nearest = max(tried, key=lambda way: (way.reading.lead, -way.price), default=None)
    return Persuasion(other, bar, now, tuple(ways), None if ways else nearest)


def _changes(rules: Rules, view: View, k: int, package: Bytes, issues: Collection[int] | None) -> list[Change]:
    """Return everything the asker could do otherwise: in the draft, with its one lever or pledge, on another paper."""
    known, role = lookup(rules), view.role
    own = [issue for issue in rules.instruments[k].issues if issues is None or issue in issues]
    found = [
        Change("position", issue, to) for issue in own for to in range(known.positions[issue]) if to != package[issue]
    ]
    for m in known.menus[role]:
        entry = rules.menu[m]
        if mask(allowed(menu_checks(rules, view, m)), 1)[0]:
            if entry.verb != "pledge":
                found.append(Change("menu", m))
            elif entry.issue in own:
                found.append(Change("menu", m, int(package[entry.issue])))
    others = (paper for paper in known.papers[role] if paper != k)
    may_settle = (paper for paper in others if mask(allowed(accept_checks(rules, view, role, paper)), 1)[0])
    return [*found, *(Change("settle", paper) for paper in may_settle)]


def _prices(rules: Rules, view: View, k: int, package: Bytes, changes: Sequence[Change]) -> dict[Change, float]:
    """Return what each change costs the asker by its own reckoning, in utility points; below nought it gains by it.

    A worse draft costs what its issue loses, pledges and mandate counted; a lever or another paper what speaks against
    it. What issues cost does not hang together, so a set of changes costs what its parts do.
    """
    drafts = np.repeat(package[:, None], len(changes) + 1, axis=1)
    for column, change in enumerate(changes, start=1):
        if change.kind == "position":
            drafts[change.at, column] = change.to
    total = Total()
    add_agreed(rules, view, k, drafts, total)
    worth = amount(total.amount, len(changes) + 1)
    menu, acts = menu_utilities(rules, view, view.role), acts_of(rules, view.role)
    table = private_table(rules, view)[0].utility
    entries = lookup(rules).menus[view.role]
    found = {}
    for column, change in enumerate(changes, start=1):
        if change.kind == "position":
            found[change] = float(worth[0] - worth[column])
        elif change.kind == "menu":
            found[change] = -float(menu[1 + entries.index(change.at), 0])
        else:
            found[change] = -float(table[acts.index(Act(ACCEPT, change.at)), 0])
    return found


def add_agreed(rules: Rules, view: View, k: int, package: Bytes, ledger: Ledger) -> None:
    """Hand over what a package would be worth to the view's role if it were agreed; package (I, N)."""
    role = view.role
    for rule, worth in zip(lookup(rules).worth_rules[role][k], worths(rules, role, k, package), strict=True):
        ledger.add(rule, worth)
    add_retreat(rules, view, role, k, package, ledger)
    add_overstep(rules, view, role, k, package, ledger)
