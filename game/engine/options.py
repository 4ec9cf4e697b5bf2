"""What a role may do now, with the reason for what it may not.

Every rule about what is allowed stands here once, as a list of checks. Everything is computed from a view, so that a
refusal can give nothing away.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from game.engine.checks import Bar, Check, Codes, allowed, codes
from game.engine.formula import Answer, Formula, mask
from game.engine.lookup import PUBLIC, VERB_RUNG, lookup
from game.engine.rules import DecisionPoint, MenuEntry, Rules, Window
from game.engine.state import RUNG_DONE, RUNG_NONE
from game.tape.rows import has_room, look_up

if TYPE_CHECKING:
    from game.engine.observe import View

__all__ = ["Bar", "Options", "options"]


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


def _condition(formula: Formula | None, view: View) -> Answer:
    return True if formula is None else formula(view)


def _in_time(window: Window, day: int) -> Check:
    return window.holds(day), Bar.TOO_EARLY if day < window.first else Bar.TOO_LATE


def put_checks(point: DecisionPoint, index: int, view: View) -> Iterator[Check]:
    """Yield what must hold for a decision point to be put at this sitting."""
    yield _in_time(point.window, view.day)
    yield view.going_on, Bar.OVER
    yield view.answer[index] < 0, Bar.ALREADY_DONE
    yield _condition(point.when, view), Bar.CONDITION


def is_put(point: DecisionPoint, index: int, view: View) -> NDArray[np.bool_]:
    """Return in which worlds a decision point is put at this sitting, shape (N,)."""
    return mask(allowed(put_checks(point, index, view)), view.worlds)


def option_checks(point: DecisionPoint, index: int, o: int, view: View) -> Iterator[Check]:
    """Yield what must hold for an option of a decision point to be chosen."""
    yield allowed(put_checks(point, index, view)), Bar.NOT_OPEN
    yield has_room(point.room[o]), Bar.DECIDED
    yield _condition(point.options[o].when, view), Bar.CONDITION


def menu_checks(rules: Rules, view: View, m: int) -> Iterator[Check]:
    """Yield what must hold for a lever's verb or a pledge to be used.

    Only who sits at the table binds itself there: nobody holds an absent role to what it says of a bargain.
    In a public view a lever with hidden stages is never barred by its stage, since no outsider can tell.
    """
    entry = rules.menu[m]
    yield view.going_on, Bar.OVER
    if entry.verb == "pledge":
        yield is_seated(rules, entry.role, view.day), Bar.NOT_AT_TABLE
        yield view.settled[entry.issue] < 0, Bar.SETTLED
        yield view.pledge[entry.role, entry.issue] < 0, Bar.ALREADY_DONE
    else:
        lever = rules.levers[entry.lever]
        if entry.verb != "back_down":
            yield _in_time(lever.window, view.day)
        if lever.is_threat:
            yield from _stage_checks(rules, view, m, entry)
        else:
            at = view.at[entry.option.deed.flag]
            if lever.cooldown_days == 0:
                yield at < 0, Bar.ALREADY_DONE
            else:
                rested = look_up(view.calendar.day_of_sitting, at) <= view.day - lever.cooldown_days
                yield rested | (at < 0), Bar.COOLING_DOWN
    yield _condition(entry.option.when, view), Bar.CONDITION


def in_season(rules: Rules, m: int, day: int) -> bool:
    """Return whether a menu entry's dates allow it at all on a day; backing down has none."""
    entry = rules.menu[m]
    return entry.lever < 0 or entry.verb == "back_down" or rules.levers[entry.lever].window.holds(day)


def _stage_checks(rules: Rules, view: View, m: int, entry: MenuEntry) -> Iterator[Check]:
    known = lookup(rules)
    if view.role == PUBLIC and entry.lever in known.quiet_levers:
        return
    rung = view.rung[entry.lever]
    if entry.verb == "back_down":
        yield (rung > RUNG_NONE) & (rung < RUNG_DONE), Bar.WRONG_STAGE
    else:
        yield rung < VERB_RUNG[entry.verb], Bar.ALREADY_DONE
        yield rung == known.before[m], Bar.WRONG_STAGE


def is_seated(rules: Rules, role: int, day: int) -> bool:
    """Return whether a role sits at the table on a day."""
    return any(window.holds(day) for window in rules.roles[role].at_table)


def table_checks(rules: Rules, view: View, role: int) -> Iterator[Check]:
    """Yield what must hold for a role to sit at the table."""
    yield is_seated(rules, role, view.day), Bar.NOT_AT_TABLE
    yield view.going_on, Bar.OVER


def offer_checks(rules: Rules, view: View, role: int, k: int) -> Iterator[Check]:
    """Yield what must hold for a role to table a draft of an instrument."""
    paper = rules.instruments[k]
    yield from table_checks(rules, view, role)
    yield bool(lookup(rules).party[role, k] >= 0), Bar.NOT_YOURS
    yield _in_time(paper.window, view.day)
    yield view.at[paper.accepted.flag] < 0, Bar.CLOSED
    yield _condition(paper.when, view), Bar.CONDITION


def accept_checks(rules: Rules, view: View, role: int, k: int) -> Iterator[Check]:
    """Yield what must hold for a role to accept the other party's draft."""
    yield from offer_checks(rules, view, role, k)
    yield view.drafted_at[k, 1 - lookup(rules).party[role, k]] >= 0, Bar.NO_DRAFT


def cable_checks(rules: Rules, view: View, role: int, issue: int) -> Iterator[Check]:
    """Yield what must hold for a role to ask its principal for more room on an issue."""
    yield rules.roles[role].principal >= 0, Bar.NO_PRINCIPAL
    yield from table_checks(rules, view, role)
    yield view.cable[role] < 0, Bar.CABLE_PENDING
    yield view.settled[issue] < 0, Bar.SETTLED
    yield next_mandate(rules, view, role, issue) >= 0, Bar.AT_LIMIT


def next_mandate(rules: Rules, view: View, role: int, issue: int) -> NDArray[np.int8]:
    """Return the next position the principal could let an agent concede to, -1 where there is none, shape (N,)."""
    further: NDArray[np.int8] = look_up(lookup(rules).further[role][issue], view.mandate[role, issue])
    return further


def waiting_cables(rules: Rules, view: View, role: int) -> dict[int, NDArray[np.bool_]]:
    """Return the agents of a principal whose cables can be answered now, and in which worlds."""
    waiting = {}
    for agent, other in enumerate(rules.roles):
        if other.principal == role:
            due = (view.cable[agent] >= 0) & (view.cable_due[agent] <= view.clock) & (view.ending < 0)
            if due.any():
                waiting[agent] = due
    return waiting


def decision_codes(point: DecisionPoint, index: int, view: View) -> Codes:
    """Return a code for each option of a decision point, shape (O, N)."""
    return np.stack([codes(option_checks(point, index, o, view), view.worlds) for o in range(len(point.options))])


def menu_code(rules: Rules, view: View, m: int) -> Codes:
    """Return whether a lever's verb or a pledge can be used now, shape (N,)."""
    return codes(menu_checks(rules, view, m), view.worlds)


def options(rules: Rules, view: View) -> Options:
    """Return everything the view's role may do at this sitting, with a code for what it may not."""
    role, worlds = view.role, view.worlds
    papers, issues = range(len(rules.instruments)), range(len(rules.issues))
    points = [d for d, point in enumerate(rules.decisions) if point.chooser == role and is_put(point, d, view).any()]
    cable = [codes(cable_checks(rules, view, role, issue), worlds) for issue in issues]
    return Options(
        decisions={d: decision_codes(rules.decisions[d], d, view) for d in points},
        menu={m: menu_code(rules, view, m) for m in lookup(rules).menus[role]},
        offer={k: codes(offer_checks(rules, view, role, k), worlds) for k in papers},
        accept={k: codes(accept_checks(rules, view, role, k), worlds) for k in papers},
        cable=np.stack(cable) if cable else np.zeros((0, worlds), dtype=np.int8),
        grants=waiting_cables(rules, view, role),
        at_table=codes(table_checks(rules, view, role), worlds),
    )
