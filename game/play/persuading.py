"""*What would move you?* asked of a game: a draft by the scenario's ids, and what would turn its refusal.

At a level the articles that are the staff's are not the person's to change; the staff writes them anew with every
change, so each way found is read again with what it would then write.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from game.engine.checks import Bar
from game.engine.draft_reasons import Weighing, explain_draft, explain_price
from game.engine.persuasion import Change, Persuasion, Way, how_taken, read_draft, what_would_move
from game.engine.terms import Term
from game.play.commands import Accept, Command, Offer, Pledge, Pull, Refusal
from game.play.convert import bundle_of
from game.play.legal import Case, barred
from game.play.level import before, issues_before
from game.play.session import Session

NO_DRAFT = {"no-party", "outside-level"}
"""Refusals after which there is no draft to ask about; so are those of names and packages. Others bar only the act."""


@dataclass(frozen=True, slots=True)
class Question:
    """A draft that a role asks about, whole as it would be sent, and the answer."""

    case: Case
    offer: Offer
    answer: Persuasion

    @property
    def paper(self) -> int:
        return self.case.names.instruments[self.offer.instrument]

    def weighing(self, way: Way | None = None) -> Weighing:
        """Return the terms of how the draft would be taken, as it is or with a way's changes made."""
        package, changes = _package(self.case, self.offer), way.changes if way else ()
        return explain_draft(self.case.rules, self.case.view, self.paper, package, changes)

    def price(self, way: Way) -> tuple[Term, ...]:
        """Return the terms of what a way costs the asker."""
        return explain_price(self.case.rules, self.case.view, self.paper, _package(self.case, self.offer), way.changes)

    def positions(self, way: Way) -> dict[str, str]:
        """Return what a way changes in the draft, by issue in the draft's order."""
        issues = self.case.rules.issues
        positions = {issues[c.at].id: issues[c.at].positions[c.to] for c in way.changes if c.kind == "position"}
        return {issue: positions[issue] for issue in self.offer.package if issue in positions}

    def commands(self, way: Way) -> list[Command]:
        """Return what a way asks for besides the draft, as commands."""
        return [self._command(change) for change in way.changes if change.kind != "position"]

    def _command(self, change: Change) -> Command:
        rules = self.case.rules
        if change.kind == "settle":
            return Accept(rules.instruments[change.at].id)
        entry = rules.menu[change.at]
        if entry.verb == "pledge":
            issue = rules.issues[entry.issue]
            return Pledge(issue.id, issue.positions[change.to])
        return Pull(rules.levers[entry.lever].id, entry.verb)


def ask(session: Session, role: str, offer: Offer) -> Question | Refusal:
    """Return what would move the other party to accept a role's draft, or why that cannot be said."""
    case = Case(session.scenario.rules, session.view(role), session.options(role))
    refusal = _no_draft(session, role, offer)
    if refusal is not None:
        return refusal
    whole = _whole(session, role, offer)
    rules, k = case.rules, case.names.instruments[offer.instrument]
    own = None if session.level.issues is None else issues_before(rules, session.level, rules.instruments[k])
    answer = what_would_move(rules, case.view, k, _package(case, whole), own)
    if answer.bar != Bar.ALLOWED:
        return _why_not(session, role, offer, answer)
    question = Question(case, whole, answer)
    return question if own is None else _with_staff(session, role, question)


def taken(session: Session, role: str, offer: Offer) -> Persuasion | Refusal:
    """Return how the other party would take a role's draft as it is, or why that cannot be said."""
    refusal = _no_draft(session, role, offer)
    if refusal is not None:
        return refusal
    case = Case(session.scenario.rules, session.view(role), session.options(role))
    package = _package(case, _whole(session, role, offer))
    answer = how_taken(case.rules, case.view, case.names.instruments[offer.instrument], package)
    return answer if answer.bar == Bar.ALLOWED else _why_not(session, role, offer, answer)


def _no_draft(session: Session, role: str, offer: Offer) -> Refusal | None:
    """Return why there is no draft to ask about, if there is none."""
    refusal = session.refusal(role, offer)
    if refusal is not None and (refusal.code in NO_DRAFT or refusal.code.startswith(("unknown-", "package-"))):
        return refusal
    return None


def _why_not(session: Session, role: str, offer: Offer, answer: Persuasion) -> Refusal:
    """Return why the other party could not accept now, whatever the draft."""
    if answer.bar == Bar.NOT_AT_TABLE:
        return Refusal("other-not-at-table", {"role": session.scenario.rules.roles[answer.respondent].id})
    return session.refusal(role, offer) or barred(answer.bar) or Refusal("not-open")


def _with_staff(session: Session, role: str, question: Question) -> Question:
    """Keep the ways that still turn the refusal once the staff has written its articles to fit."""
    case, offer, answer = question.case, question.offer, question.answer

    def read_again(way: Way) -> Way:
        package = {**offer.package, **question.positions(way)}
        whole = _whole(session, role, replace(offer, package=before(session.level, package)))
        aside = [change for change in way.changes if change.kind != "position"]
        return way._replace(reading=read_draft(case.rules, case.view, question.paper, _package(case, whole), aside))

    ways = [read_again(way) for way in answer.ways]
    turning = tuple(way for way in ways if not way.reading.is_refusal)
    best = answer.nearest and read_again(answer.nearest)
    if best is None and ways and not turning:
        best = max(ways, key=lambda way: way.reading.lead)
    return Question(case, offer, replace(answer, ways=turning, nearest=None if turning else best))


def _whole(session: Session, role: str, offer: Offer) -> Offer:
    """Return a draft with the staff's articles, where the level leaves it some."""
    whole = session.completed(role, offer)
    return whole if isinstance(whole, Offer) else offer


def _package(case: Case, offer: Offer) -> NDArray[np.int8]:
    """Return a whole draft as positions by issue, (I,)."""
    return bundle_of(case.rules, case.view.role, [offer]).package[:, 0]
