"""What a role may do now, with the reason for what it may not.

One code a thing and world: ``Bar.ALLOWED`` or why not. The fast mind reads only which are allowed; a session turns the
others into sentences. Everything here is computed from a view, so that a refusal can give nothing away.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from game.engine.formula import Formula, mask
from game.engine.lookup import VERB_RUNG, lookup
from game.engine.observe import PUBLIC, View
from game.engine.rules import DecisionPoint, MenuEntry, Rules
from game.engine.state import RUNG_DONE, RUNG_NONE

Codes = NDArray[np.int8]


class Bar(IntEnum):
    """Why something cannot be done. The faces have a sentence for each (``refusal-…``)."""

    ALLOWED = 0
    OVER = 1
    """The world has ended."""
    TOO_EARLY = 2
    TOO_LATE = 3
    CONDITION = 4
    """Its own condition does not hold."""
    ALREADY_DONE = 5
    COOLING_DOWN = 6
    WRONG_STAGE = 7
    """The threat does not stand on the stage before."""
    NOT_AT_TABLE = 8
    NO_DRAFT = 9
    """The other party has tabled no draft at an earlier sitting."""
    CLOSED = 10
    """The instrument is already agreed."""
    NOT_OPEN = 11
    NO_PRINCIPAL = 12
    CABLE_PENDING = 13
    AT_LIMIT = 14
    """There is no further position to ask for."""
    DECIDED = 15
    """The scenario has decided this question."""
    SETTLED = 16
    NOT_YOURS = 17


@dataclass(frozen=True, slots=True)
class Options:
    """Everything one role may do at this sitting.

    Shapes: decisions {d: (O, N)} for points that may be put to it now; menu {m: (N,)}; offer, accept {k: (N,)};
    cable (I, N); grants {agent: (N,) bool} cables waiting for its answer; at_table (N,). All but grants are codes.
    """

    decisions: dict[int, Codes]
    menu: dict[int, Codes]
    offer: dict[int, Codes]
    accept: dict[int, Codes]
    cable: Codes
    grants: dict[int, NDArray[np.bool_]]
    at_table: Codes


def _bar(worlds: int, code: Bar = Bar.ALLOWED) -> Codes:
    return np.full(worlds, int(code), dtype=np.int8)


def _unless(codes: Codes, holds: NDArray[np.bool_], code: Bar) -> Codes:
    """Bar, with ``code``, the worlds that are still allowed and where ``holds`` is false."""
    return np.where((codes == Bar.ALLOWED) & ~holds, np.int8(code), codes)


def _when(codes: Codes, formula: Formula | None, view: View, code: Bar = Bar.CONDITION) -> Codes:
    if formula is None:
        return codes
    answer = formula(view)
    if answer is True:
        return codes
    return _unless(codes, mask(answer, view.worlds), code)


def _over(view: View) -> Codes:
    return np.where(view.ending >= 0, np.int8(Bar.OVER), np.int8(Bar.ALLOWED))


def is_put(point: DecisionPoint, index: int, view: View) -> NDArray[np.bool_]:
    """Return in which worlds a decision point is put at this sitting, shape (N,)."""
    if not point.window.holds(view.day):
        return np.zeros(view.worlds, dtype=bool)
    put = (view.answer[index] < 0) & (view.ending < 0)
    return np.asarray(put if point.when is None else put & mask(point.when(view), view.worlds))


def decision_codes(point: DecisionPoint, index: int, view: View) -> Codes:
    """Return a code for each option, shape (O, N)."""
    base = np.where(is_put(point, index, view), np.int8(Bar.ALLOWED), np.int8(Bar.NOT_OPEN))
    rows = [_when(base, option.when, view) for option in point.options]
    if point.fixed >= 0:
        rows = [
            base if o == point.fixed else _unless(row, base != Bar.ALLOWED, Bar.DECIDED) for o, row in enumerate(rows)
        ]
    return np.stack(rows)


def menu_code(rules: Rules, view: View, m: int) -> Codes:
    """Return whether a lever's verb or a pledge can be used now, shape (N,).

    In a public view a lever with hidden stages is never barred by its stage, since no outsider can tell.
    """
    entry = rules.menu[m]
    codes = _over(view)
    if entry.verb == "pledge":
        codes = _unless(codes, view.settled[entry.issue] < 0, Bar.SETTLED)
        codes = _unless(codes, view.pledge[entry.role, entry.issue] < 0, Bar.ALREADY_DONE)
        return _when(codes, entry.option.when, view)
    lever = rules.levers[entry.lever]
    if entry.verb != "back_down" and not lever.window.holds(view.day):
        return _unless(
            codes, np.zeros(view.worlds, bool), Bar.TOO_EARLY if view.day < lever.window.first else Bar.TOO_LATE
        )
    if lever.is_threat:
        codes = _stage_code(rules, view, m, entry, codes)
    else:
        at = view.at[entry.option.deed.flag]
        if lever.cooldown_days == 0:
            codes = _unless(codes, at < 0, Bar.ALREADY_DONE)
        else:
            rested = view.day - view.calendar.day_of_sitting[at] >= lever.cooldown_days
            codes = _unless(codes, (at < 0) | rested, Bar.COOLING_DOWN)
    return _when(codes, entry.option.when, view)


def _stage_code(rules: Rules, view: View, m: int, entry: MenuEntry, codes: Codes) -> Codes:
    known = lookup(rules)
    rung = view.rung[entry.lever]
    if view.role == PUBLIC and entry.lever in known.quiet_levers:
        return codes
    if entry.verb == "back_down":
        return _unless(codes, (rung > RUNG_NONE) & (rung < RUNG_DONE), Bar.WRONG_STAGE)
    codes = _unless(codes, rung < VERB_RUNG[entry.verb], Bar.ALREADY_DONE)
    return _unless(codes, rung == known.before[m], Bar.WRONG_STAGE)


def table_code(rules: Rules, view: View, role: int) -> Codes:
    """Return whether a role sits at the table at this sitting, shape (N,)."""
    seated = any(window.holds(view.day) for window in rules.roles[role].at_table)
    return _over(view) if seated else _bar(view.worlds, Bar.NOT_AT_TABLE)


def paper_code(rules: Rules, view: View, k: int) -> Codes:
    """Return whether an instrument is open for bargaining, shape (N,)."""
    paper = rules.instruments[k]
    if not paper.window.holds(view.day):
        return _bar(view.worlds, Bar.TOO_EARLY if view.day < paper.window.first else Bar.TOO_LATE)
    codes = _unless(_bar(view.worlds), view.at[paper.accepted.flag] < 0, Bar.CLOSED)
    return _when(codes, paper.when, view)


def offer_code(rules: Rules, view: View, role: int, k: int) -> Codes:
    """Return whether a role may table a draft of an instrument, shape (N,)."""
    codes = table_code(rules, view, role)
    if lookup(rules).party[role, k] < 0:
        return _unless(codes, np.zeros(view.worlds, bool), Bar.NOT_YOURS)
    return np.where(codes == Bar.ALLOWED, paper_code(rules, view, k), codes)


def accept_code(rules: Rules, view: View, role: int, k: int) -> Codes:
    """Return whether a role may accept the other party's draft, shape (N,)."""
    codes = offer_code(rules, view, role, k)
    party = lookup(rules).party[role, k]
    if party < 0:
        return codes
    return _unless(codes, view.drafted_at[k, 1 - party] >= 0, Bar.NO_DRAFT)


def cable_codes(rules: Rules, view: View, role: int) -> Codes:
    """Return for each issue whether the role may ask its principal for more room, shape (I, N)."""
    issues = len(rules.issues)
    if rules.roles[role].principal < 0:
        return np.full((issues, view.worlds), int(Bar.NO_PRINCIPAL), dtype=np.int8)
    base = table_code(rules, view, role)
    base = _unless(base, view.cable[role] < 0, Bar.CABLE_PENDING)
    rows = []
    for issue in range(issues):
        further = next_mandate(rules, view, role, issue)
        code = _unless(base, view.settled[issue] < 0, Bar.SETTLED)
        rows.append(_unless(code, (view.mandate[role, issue] >= 0) & (further >= 0), Bar.AT_LIMIT))
    return np.stack(rows) if rows else np.zeros((0, view.worlds), dtype=np.int8)


def next_mandate(rules: Rules, view: View, role: int, issue: int) -> NDArray[np.int64]:
    """Return the next position the principal could let an agent concede to, -1 where there is none, shape (N,)."""
    known = lookup(rules)
    for k in known.papers[role]:
        step = int(known.direction[k][known.party[role, k], issue])
        if step:
            further = view.mandate[role, issue].astype(np.int64) + step
            return np.where((further >= 0) & (further < len(rules.issues[issue].positions)), further, -1)
    return np.full(view.worlds, -1)


def waiting_cables(rules: Rules, view: View, role: int) -> dict[int, NDArray[np.bool_]]:
    """Return the agents of a principal whose cables can be answered now, and in which worlds."""
    waiting = {}
    for agent, other in enumerate(rules.roles):
        if other.principal == role:
            due = (view.cable[agent] >= 0) & (view.cable_due[agent] <= view.clock) & (view.ending < 0)
            if due.any():
                waiting[agent] = due
    return waiting


def options(rules: Rules, view: View) -> Options:
    """Return everything the view's role may do at this sitting, with a code for what it may not."""
    role = view.role
    papers = range(len(rules.instruments))
    points = [d for d, point in enumerate(rules.decisions) if point.chooser == role and is_put(point, d, view).any()]
    return Options(
        decisions={d: decision_codes(rules.decisions[d], d, view) for d in points},
        menu={m: menu_code(rules, view, m) for m in lookup(rules).menus[role]},
        offer={k: offer_code(rules, view, role, k) for k in papers},
        accept={k: accept_code(rules, view, role, k) for k in papers},
        cable=cable_codes(rules, view, role),
        grants=waiting_cables(rules, view, role),
        at_table=table_code(rules, view, role),
    )
