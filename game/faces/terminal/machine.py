"""A game for machines: every line in is a command, every line out one JSON object.

``{"kind": "view"}`` says what the role may know and do; each accepted command is answered by the new view, each command
turned down by a ``refusal`` with its code, facts and sentence. A line with ``ask`` is a question and decides nothing
(``game.faces.terminal.questions``). Where several seats are played, ``role`` in the view says which is asked. A sitting
that is played brings a ``told`` before the view, and the end of the game an ``outcome`` in place of one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any, TextIO

from game.engine.observe import View
from game.engine.rules import Rules
from game.faces.chairs import next_chair
from game.faces.screens.labels import Labels
from game.faces.screens.refusals import sentence
from game.faces.terminal.play import Ask
from game.faces.terminal.questions import answer, is_question
from game.faces.words import Words
from game.play.advised import recommendable
from game.play.commands import (
    ADVISABLE,
    Accept,
    Advise,
    Answer,
    Cable,
    Command,
    Grant,
    Pledge,
    Pull,
    Refusal,
    parse,
    to_json,
)
from game.play.legal import STAGES, Case, iso, of_principal
from game.play.level import issues_before, narrowed
from game.play.session import Session

Plain = dict[str, Any]


def serve(session: Session, role: str, ask: Ask, out: TextIO, words: Words) -> None:
    """Answer commands until the game is over or there are no more."""

    def put(kind: str, **facts: Any) -> None:
        out.write(json.dumps({"kind": kind, **facts}, ensure_ascii=False) + "\n")
        out.flush()

    labels = Labels(session.scenario, words)
    for notice in session.notices:
        put("refusal", **refusal_facts(notice, words, labels))
    heard = dict.fromkeys(session.seats, session.turn)
    put("view", **view_facts(session, role))
    while not session.is_over and (line := ask("")) is not None:
        wish = _understood(line)
        if is_question(wish):
            said = answer(session, role, wish, words)
            put(**({"kind": "refusal", **refusal_facts(said, words, labels)} if isinstance(said, Refusal) else said))
            continue
        refusal = wish if isinstance(wish, Refusal) else _decide(session, role, wish)
        if refusal is not None:
            put("refusal", **refusal_facts(refusal, words, labels))
            continue
        role = next_chair(session, role)
        for brought in session.told(role)[heard[role] :]:
            put("told", **asdict(brought))
        heard[role] = session.turn
        if not session.is_over:
            put("view", **view_facts(session, role))
    if (outcome := session.outcome()) is not None:
        put("outcome", **asdict(outcome))


def _understood(line: str) -> Any:
    """Return a line's JSON value, or the refusal of a line that is none."""
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return Refusal("not-a-command", {"given": line[:80]})


def _decide(session: Session, role: str, wish: Any) -> Refusal | None:
    command = parse(wish)
    return command if isinstance(command, Refusal) else session.decide(role, command)


def refusal_facts(refusal: Refusal, words: Words, labels: Labels) -> Plain:
    return {"code": refusal.code, "facts": refusal.facts, "message": sentence(refusal, words, labels)}


def view_facts(session: Session, role: str) -> Plain:
    """Return what a role may know and do, by the scenario's ids."""
    rules, view = session.scenario.rules, session.view(role)
    side = view.side
    known = [index for index, row in enumerate(rules.rows) if row.seen_by[side]]
    return {
        "turn": session.turn,
        "date": session.date,
        "role": role,
        "needs": session.needs(role),
        "values": {rules.rows[index].id: float(view.value[index, 0]) for index in known},
        "done": {
            flag: _date(view, int(view.at[f, 0])) for f, flag in enumerate(rules.flags) if int(view.at[f, 0]) >= 0
        },
        "issues": {issue.id: _issue(rules, view, index) for index, issue in enumerate(rules.issues)},
        "drafts": {paper.id: _drafts(rules, view, k) for k, paper in enumerate(rules.instruments)},
        "threats": {lever.id: STAGES[int(view.rung[i, 0])] for i, lever in enumerate(rules.levers) if lever.is_threat},
        "beliefs": _beliefs(rules, view),
        "level": session.level.id or None,
        "draft": [to_json(narrowed(session.level, command)) for command in session.draft(role)],
        "options": list(_options(session, role)),
        "advice": [{"role": by, **to_json(narrowed(session.level, one))} for by, one in session.advice(role)],
        "advisable": list(_advisable(session, role)),
        "offers": _offers(session, role),
    }


def _date(view: View, sitting: int) -> str:
    return iso(int(view.calendar.day_of_sitting[sitting]))


def _issue(rules: Rules, view: View, index: int) -> Plain:
    """Where an issue stands, what has been pledged on it, and how far the role's own side may go."""
    names = rules.issues[index].positions
    settled = int(view.settled[index, 0])

    def by_role(column: Any) -> dict[str, str]:
        return {role.id: names[at] for r, role in enumerate(rules.roles) if (at := int(column[r, index, 0])) >= 0}

    return {
        "position": names[int(view.position[index, 0])],
        "settled_by": rules.instruments[settled].id if settled >= 0 else None,
        "pledges": by_role(view.pledge),
        "mandates": by_role(view.mandate),
    }


def _drafts(rules: Rules, view: View, k: int) -> Plain:
    paper = rules.instruments[k]
    return {
        rules.sides[side]: {
            "date": _date(view, int(view.drafted_at[k, party, 0])),
            "package": {
                rules.issues[i].id: rules.issues[i].positions[int(view.draft[k, party, i, 0])] for i in paper.issues
            },
        }
        for party, side in enumerate(paper.parties)
        if int(view.drafted_at[k, party, 0]) >= 0
    }


def _beliefs(rules: Rules, view: View) -> Plain:
    """What the role makes of the others' private types."""
    return {
        other.id: {kind.id: float(view.belief(view.role, subject, t)[0]) for t, kind in enumerate(other.kinds)}
        for subject, other in enumerate(rules.roles)
        if subject != view.role and len(other.kinds) > 1
    }


def _wishes(session: Session, role: str) -> Iterator[Command]:
    """Every command that could be meant at this sitting, but for offers, of which there are too many."""
    rules, options = session.scenario.rules, session.options(role)
    for d in options.decisions:
        point = rules.decisions[d]
        yield from (Answer(point.id, option.id) for option in point.options)
    for m in options.menu:
        entry = rules.menu[m]
        if entry.verb == "pledge":
            issue = rules.issues[entry.issue]
            yield from (Pledge(issue.id, position) for position in issue.positions)
        else:
            yield Pull(rules.levers[entry.lever].id, entry.verb)
    yield from (Accept(rules.instruments[k].id) for k in options.accept)
    for agent in options.grants:
        yield from (Grant(rules.roles[agent].id, yes) for yes in (True, False))
    yield from (Cable(issue.id) for issue in rules.issues if session.level.holds(issue.id))


def _options(session: Session, role: str) -> Iterator[Plain]:
    for command in _wishes(session, role):
        refusal = session.refusal(role, command)
        if refusal is None:
            yield {"command": to_json(command), "allowed": True}
        else:
            yield {"command": to_json(command), "allowed": False, "code": refusal.code, "facts": refusal.facts}


def _advisable(session: Session, role: str) -> Iterator[Plain]:
    """What the role may recommend to its principal now, as the principal's commands."""
    above = of_principal(Case(session.scenario.rules, session.view(role), session.options(role)))
    for what in () if above is None else recommendable(above):
        less = narrowed(session.level, what)
        if isinstance(less, ADVISABLE) and session.refusal(role, Advise(less)) is None:
            yield to_json(less)


def _offers(session: Session, role: str) -> Plain:
    """The papers on which an offer may be tabled now, with the positions it chooses from."""
    rules, options = session.scenario.rules, session.options(role)
    papers = [rules.instruments[k] for k, codes in options.offer.items() if not codes[0]]
    own = {paper.id: issues_before(rules, session.level, paper) for paper in papers}
    return {
        paper: {rules.issues[i].id: list(rules.issues[i].positions) for i in issues} for paper, issues in own.items()
    }
