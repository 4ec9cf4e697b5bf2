"""Whether a role may say what it says: ids that exist, things that are its own, and the engine's own options.

Nothing is decided here that ``game.engine.options`` has not decided; this module finds the code for a command and adds
the numbers that make a refusal useful. It sees a view only, so that no refusal can give anything away.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from game.engine.formula import Formula
from game.engine.moves import NOTHING
from game.engine.observe import View
from game.engine.options import Bar, Options, is_seated, options
from game.engine.rules import Instrument, Rules, Window
from game.play.commands import (
    Accept,
    Advise,
    Answer,
    Cable,
    Command,
    Grant,
    Hold,
    Offer,
    Pledge,
    Predict,
    Pull,
    Refusal,
    shown,
    unknown,
    unknown_role,
)
from game.play.names import Names, names_of

PREDICTABLE = ("offer", "accept", "hold")
"""What a role can be foretold to do at the table; to cable looks like holding."""

LONGEST_REASON = 200
"""Letters: what fits on a card beside a recommendation."""

STAGES = ("none", "spoken", "prepared", "done")
"""What the rungs of a threat are called, as in the scenario language."""


@dataclass(frozen=True, slots=True)
class Case:
    """What a command is judged by: one role's view of one world and what the engine lets it do there."""

    rules: Rules
    view: View
    options: Options

    @property
    def names(self) -> Names:
        return names_of(self.rules)


def refuse(case: Case, command: Command) -> Refusal | None:
    """Return why a role may not do this now, or None if it may; holding and resting are always its own."""
    if case.view.ending[0] >= 0:
        return Refusal("over")
    match command:
        case Answer():
            return _answer(case, command)
        case Offer():
            return _offer(case, command)
        case Accept():
            return _accept(case, command)
        case Cable():
            return _cable(case, command)
        case Pull():
            return _pull(case, command)
        case Pledge():
            return _pledge(case, command)
        case Grant():
            return _grant(case, command)
        case Predict():
            return _predict(case, command)
        case Advise():
            return _advise(case, command)
        case _:
            return None


def of_principal(case: Case) -> Case | None:
    """Return the same moment from the chair of a role's principal, where it has one.

    A side shares everything but what each of its roles really is, and that bars nothing.
    """
    principal = case.rules.roles[case.view.role].principal
    if principal < 0:
        return None
    view = replace(case.view, role=principal, kind=np.full_like(case.view.kind, NOTHING))
    return Case(case.rules, view, options(case.rules, view))


def may_choose(options: Options) -> bool:
    """Return whether there is anything a role can do at this sitting but hold."""
    codes = [*options.decisions.values(), *options.menu.values(), *options.offer.values(), *options.accept.values()]
    return any((code == Bar.ALLOWED).any() for code in [*codes, options.cable]) or bool(options.grants)


def barred(code: int, **facts: str | int) -> Refusal | None:
    """Return the refusal of an engine's code, none where it allows; ``TOO_EARLY`` is ``refusal-too-early``."""
    return None if code == Bar.ALLOWED else Refusal(Bar(code).name.lower().replace("_", "-"), {**facts})


def iso(day: int) -> str:
    """Return an ordinal day as an ISO date."""
    return date.fromordinal(day).isoformat()


def _timed(code: int, window: Window, when: Formula | None, **facts: str | int) -> Refusal | None:
    """Add to a code what its kind needs: the date it waits for or has missed, or the condition that does not hold."""
    if code == Bar.TOO_EARLY:
        facts["date"] = iso(window.first)
    elif code == Bar.TOO_LATE:
        facts["date"] = iso(window.last)
    elif code == Bar.CONDITION:
        facts["condition"] = when.text if when is not None else ""
    return barred(code, **facts)


def _answer(case: Case, command: Answer) -> Refusal | None:
    index = case.names.decisions.get(command.decision)
    if index is None:
        return unknown("unknown-decision", command.decision, list(case.names.decisions))
    point = case.rules.decisions[index]
    options = [option.id for option in point.options]
    if command.option not in options:
        return unknown("unknown-option", command.option, options, decision=point.id)
    if point.chooser != case.view.role:
        return barred(Bar.NOT_YOURS, owner=case.rules.choosers[point.chooser].id)
    if index in case.options.decisions:
        at = options.index(command.option)
        fixed = options[point.fixed] if point.fixed >= 0 else ""
        code = int(case.options.decisions[index][at, 0])
        if code == Bar.DECIDED:
            return barred(code, decision=point.id, option=fixed)
        return _timed(code, point.window, point.options[at].when)
    if case.view.answer[index, 0] >= 0:
        return barred(Bar.ALREADY_DONE)
    day = case.view.day
    early, late = day < point.window.first, day > point.window.last
    return _timed(Bar.TOO_EARLY if early else Bar.TOO_LATE if late else Bar.CONDITION, point.window, point.when)


def _paper(case: Case, instrument: str) -> int | Refusal:
    index = case.names.instruments.get(instrument)
    return unknown("unknown-instrument", instrument, list(case.names.instruments)) if index is None else index


def _at_table(case: Case, code: int, paper: Instrument) -> Refusal | None:
    if code == Bar.NOT_AT_TABLE:
        return _not_at_table(case)
    if code == Bar.NOT_YOURS:
        return Refusal("no-party", {"instrument": paper.id})
    if code == Bar.NO_DRAFT:
        return barred(code, instrument=paper.id)
    return _timed(code, paper.window, paper.when)


def _not_at_table(case: Case) -> Refusal | None:
    """Say when the role's next time at the table comes, if one does."""
    windows = case.rules.roles[case.view.role].at_table
    coming = min((window.first for window in windows if window.first > case.view.day), default=None)
    return barred(Bar.NOT_AT_TABLE, again=int(coming is not None), date="" if coming is None else iso(coming))


def _offer(case: Case, command: Offer) -> Refusal | None:
    index = _paper(case, command.instrument)
    if isinstance(index, Refusal):
        return index
    paper = case.rules.instruments[index]
    wrong = _package(case, paper, command.package)
    return wrong or _at_table(case, int(case.options.offer[index][0]), paper)


def _package(case: Case, paper: Instrument, package: dict[str, str]) -> Refusal | None:
    """Return what is wrong with a package: it names a position for every issue of its instrument, and no other."""
    asked = [case.rules.issues[issue].id for issue in paper.issues]
    for issue, position in package.items():
        if issue not in case.names.issues:
            return unknown("unknown-issue", issue, asked)
        if issue not in asked:
            return Refusal("package-foreign", {"issue": issue, "instrument": paper.id})
        wrong = _position(case, issue, position)
        if wrong is not None:
            return wrong
    missing = [issue for issue in asked if issue not in package]
    return Refusal("package-incomplete", {"issue": missing[0], "missing": len(missing)}) if missing else None


def _position(case: Case, issue: str, position: str) -> Refusal | None:
    positions = case.rules.issues[case.names.issues[issue]].positions
    return None if position in positions else unknown("unknown-position", position, list(positions), issue=issue)


def _accept(case: Case, command: Accept) -> Refusal | None:
    index = _paper(case, command.instrument)
    if isinstance(index, Refusal):
        return index
    return _at_table(case, int(case.options.accept[index][0]), case.rules.instruments[index])


def _cable(case: Case, command: Cable) -> Refusal | None:
    issue = case.names.issues.get(command.issue)
    if issue is None:
        return unknown("unknown-issue", command.issue, list(case.names.issues))
    code, view = int(case.options.cable[issue, 0]), case.view
    if code == Bar.NOT_AT_TABLE:
        return _not_at_table(case)
    if code == Bar.CABLE_PENDING:
        due = min(int(view.cable_due[view.role, 0]), view.calendar.sittings)
        asked = case.rules.issues[int(view.cable[view.role, 0])].id
        return barred(code, issue=asked, date=iso(int(view.calendar.day_of_sitting[due])))
    return barred(code, issue=command.issue) if code != Bar.NO_PRINCIPAL else barred(code)


def _pull(case: Case, command: Pull) -> Refusal | None:
    lever = case.names.levers.get(command.lever)
    if lever is None:
        return unknown("unknown-lever", command.lever, list(case.names.levers))
    entry = case.names.pulls.get((command.lever, command.verb))
    if entry is None:
        verbs = case.names.verbs(command.lever)
        return unknown("unknown-verb", command.verb, verbs, lever=command.lever, known=", ".join(verbs))
    spec, view = case.rules.levers[lever], case.view
    if spec.role != view.role:
        return barred(Bar.NOT_YOURS, owner=case.rules.roles[spec.role].id)
    code, option = int(case.options.menu[entry][0]), case.rules.menu[entry].option
    if code == Bar.COOLING_DOWN:
        last = int(view.calendar.day_of_sitting[int(view.at[option.deed.flag, 0])])
        return barred(code, date=iso(last + spec.cooldown_days))
    if code == Bar.WRONG_STAGE:
        return barred(code, stage=STAGES[int(view.rung[lever, 0])])
    return _timed(code, spec.window, option.when)


def _pledge(case: Case, command: Pledge) -> Refusal | None:
    if command.issue not in case.names.issues:
        return unknown("unknown-issue", command.issue, list(case.names.issues))
    wrong = _position(case, command.issue, command.position)
    if wrong is not None:
        return wrong
    entry = case.names.pledges.get((case.rules.roles[case.view.role].id, command.issue))
    if entry is None:
        return Refusal("no-pledge", {"issue": command.issue})
    code, option = int(case.options.menu[entry][0]), case.rules.menu[entry].option
    if code == Bar.NOT_AT_TABLE:
        return _not_at_table(case)
    if code == Bar.CONDITION:
        return barred(code, condition=option.when.text if option.when is not None else "")
    return barred(code, issue=command.issue)


def _grant(case: Case, command: Grant) -> Refusal | None:
    agent = case.names.roles.get(command.role)
    if agent is None:
        return unknown_role(command.role, list(case.names.roles))
    waiting = case.options.grants.get(agent)
    return None if waiting is not None and waiting[0] else Refusal("no-cable", {"role": command.role})


def _predict(case: Case, command: Predict) -> Refusal | None:
    """A forecast is for those who wait: of a role of another side that is at the table while this one is not."""
    rules, view = case.rules, case.view
    other = case.names.roles.get(command.role)
    if other is None:
        return unknown_role(command.role, list(case.names.roles))
    if command.act not in PREDICTABLE:
        return unknown("unknown-act", command.act, list(PREDICTABLE), known=", ".join(PREDICTABLE))
    if not 0 < command.percent < 100:
        return Refusal("bad-percent", {"given": shown(command.percent)})
    if rules.roles[other].side == view.side:
        return Refusal("predict-own-side", {"role": command.role})
    if not is_seated(rules, other, view.day):
        return Refusal("predict-absent", {"role": command.role})
    return Refusal("predict-seated") if case.options.at_table[0] == Bar.ALLOWED else None


def _advise(case: Case, command: Advise) -> Refusal | None:
    """Advice is for those who wait: to their principal, on something that it could do now."""
    above = of_principal(case)
    if above is None:
        return Refusal("advise-nobody")
    if case.options.at_table[0] == Bar.ALLOWED:
        return Refusal("advise-seated")
    if len(command.reason) > LONGEST_REASON or not command.reason.isprintable():
        return Refusal("advise-reason", {"given": shown(command.reason), "most": LONGEST_REASON})
    if isinstance(command.what, Hold) and above.options.at_table[0] != Bar.ALLOWED:
        return Refusal("advise-closed", {"role": case.rules.roles[above.view.role].id})
    refusal = refuse(above, command.what)
    if refusal is None or refusal.code.startswith(("unknown-", "package-")):
        return refusal
    return Refusal("advise-closed", {"role": case.rules.roles[above.view.role].id})
