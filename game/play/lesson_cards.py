"""The cards a capital votes on: at most four ways to go on at a sitting, and what its staff does about the rest.

Where a question is put to the capital, the cards are its answers. Else they are what can be done at the table: to
accept the draft that lies there, to table one that changes the capital's own on at most two issues, to use a lever, to
wait. What is offered and how strongly the minds in these chairs would lean to it comes from where a mind's own choices
come from (``game.agents.candidates``); nothing here knows what was chosen in the record.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, product
from typing import Literal, TypeAlias

import numpy as np

from game.agents.candidates import Candidate, candidates
from game.agents.fast import FastMind
from game.agents.foresight import MENU, TABLE, Choice, Part
from game.agents.packages import offer_utility
from game.engine.lookup import lookup
from game.engine.luck import Luck
from game.engine.moves import ACCEPT, HOLD, NOTHING, OFFER
from game.engine.options import Bar
from game.engine.table import act_leanings, acts_of, demand, footing
from game.model.quantal import choose
from game.play.commands import Accept, Answer, Command, Grant, Hold, Offer, Pull
from game.play.convert import commands_of
from game.play.foreclosed import foreclosed
from game.play.legal import Case, refuse
from game.play.level import Level, completed, issues_before, kept_up, narrowed

LETTERS = "ABCD"
"""What the cards are called; there are no more than these."""

MOST_CHANGED = 2
"""So many issues an offer changes at most: more cannot be talked over in two minutes."""

Sort: TypeAlias = Literal["answer", "accept", "offer", "lever", "hold"]


@dataclass(frozen=True, slots=True)
class Card:
    """One way to go on: what a role of the capital would do.

    ``changed`` are the issues on which an offer differs from the capital's own draft, with the new positions; of the
    other side's draft, all of them. ``favour`` is how a mind in that chair leans to it, in log-odds. ``forecloses`` are
    the papers that can never be tabled any more once the draft is agreed on.
    """

    letter: str
    sort: Sort
    role: str
    command: Command
    changed: tuple[tuple[str, str], ...] = ()
    favour: float = 0.0
    forecloses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ballot:
    """What one capital votes on at one sitting. ``decision`` is the question put to it, empty where none is."""

    side: str
    cards: tuple[Card, ...]
    decision: str = ""

    @property
    def is_open(self) -> bool:
        """Whether there is anything to choose."""
        return len(self.cards) > 1

    def card(self, letter: str) -> Card | None:
        return next((card for card in self.cards if card.letter == letter), None)


def ballot_of(side: str, cases: Mapping[str, Case], level: Level) -> Ballot:
    """Return what a capital votes on; ``cases`` are its roles, in order, each as it stands at this sitting."""
    for role, case in cases.items():
        for d in case.options.decisions:
            answers = _answers(role, case, d)
            if len(answers) > 1:
                return Ballot(side, _lettered(answers), case.rules.decisions[d].id)
    cards = [replace(card, forecloses=_foreclosed(cases[card.role], level, card)) for card in _at_table(cases, level)]
    return Ballot(side, _lettered(cards))


def staffed(case: Case, level: Level, luck: Luck, decided: Sequence[Command] = ()) -> tuple[Command, ...]:
    """Return what a chair's staff does beside what has been decided: it answers what is put to it as a mind would and
    keeps up the draft that lies on the table; nothing is accepted, and no lever used, in the capital's name.
    """
    said = commands_of(case.rules, FastMind().choose(case.rules, case.view, luck))
    taken = {command.decision for command in decided if isinstance(command, Answer)}
    kept: list[Command] = [one for one in said if isinstance(one, Grant)]
    kept += [one for one in said if isinstance(one, Answer) and one.decision not in taken]
    if not any(isinstance(command, Offer | Accept | Hold) for command in decided):
        kept += kept_up(case, level) or _opening(case, level)
    legal = (command for command in kept if refuse(case, completed(case, level, command)) is None)
    return tuple(narrowed(level, command) for command in legal)


def drawn(ballot: Ballot, luck: Luck, sitting: int, table: int) -> str:
    """Return the card that a table of minds holds up: the ones they lean to more often than the others."""
    favour = np.array([[card.favour] for card in ballot.cards])
    share = np.exp(favour - favour.max())
    uniform = luck.draw(sitting, f"lesson.table.{table}", np.zeros(1, dtype=np.uint64))
    return ballot.cards[int(choose(share, uniform)[0])].letter


def _foreclosed(case: Case, level: Level, card: Card) -> tuple[str, ...]:
    """Return what agreeing on a card's draft rules out, with the staff's articles, which stand on no card."""
    rules, names, command = case.rules, case.names, completed(case, level, card.command)
    match command:
        case Accept(instrument=paper):
            k = names.instruments[paper]
            theirs = demand(rules, case.view, k, 1 - int(lookup(rules).party[case.view.role, k]))[:, 0]
            package = {issue: int(theirs[issue]) for issue in rules.instruments[k].issues}
        case Offer(instrument=paper):
            k, rows = names.instruments[paper], _rows(case, command)
            package = {issue: int(rows[issue]) for issue in rules.instruments[k].issues}
        case _:
            return ()
    return tuple(rules.instruments[n].id for n in foreclosed(rules, case.view, k, package))


def _lettered(cards: Sequence[Card]) -> tuple[Card, ...]:
    return tuple(replace(card, letter=letter) for letter, card in zip(LETTERS, cards, strict=False))


def _answers(role: str, case: Case, d: int) -> list[Card]:
    """Return the answers a role may give, as the author ordered them; of more than four those that it leans to least
    are left out.
    """
    point = case.rules.decisions[d]
    favours = {one.choice.option: one.favour for one in candidates(case.rules, case.view).get(Part("answer", d), ())}
    open_now = [o for o in favours if case.options.decisions[d][o, 0] == Bar.ALLOWED]
    kept = set(sorted(open_now, key=lambda o: -favours[o])[: len(LETTERS)])
    return [
        Card("", "answer", role, Answer(point.id, point.options[o].id), favour=favours[o])
        for o in sorted(open_now)
        if o in kept
    ]


def _at_table(cases: Mapping[str, Case], level: Level) -> list[Card]:
    """Return what can be done without a question: at the table by whoever sits there, by a lever, or not at all."""
    leans = {role: candidates(case.rules, case.view) for role, case in cases.items()}
    seated = next((role for role, case in cases.items() if case.options.at_table[0] == Bar.ALLOWED), None)
    levers = [card for role, case in cases.items() for card in _levers(role, case, leans[role].get(MENU, []))]
    lever = sorted(levers, key=lambda card: -card.favour)[: 1 if seated is not None else len(LETTERS) - 1]
    if seated is None:
        return [*lever, Card("", "hold", next(iter(cases)), Hold())]
    case, table = cases[seated], leans[seated].get(TABLE, [])
    accepts = _accepts(seated, case, level, table)
    room = len(LETTERS) - len(accepts) - len(lever) - 1
    return [
        *accepts,
        *_offers(seated, case, level, room),
        *lever,
        Card("", "hold", seated, Hold(), (), _holding(table)),
    ]


def _holding(table: Sequence[Candidate]) -> float:
    return next((one.favour for one in table if one.choice.option == HOLD), 0.0)


def _accepts(role: str, case: Case, level: Level, table: Sequence[Candidate]) -> list[Card]:
    """Return the card that accepts the other side's draft: the one of most favour, where there are several."""
    open_now = []
    for k, code in case.options.accept.items():
        paper = case.rules.instruments[k]
        if code[0] == Bar.ALLOWED and issues_before(case.rules, level, paper):
            favour = next((one.favour for one in table if one.choice[1:3] == (ACCEPT, k)), _holding(table) - 1.0)
            open_now.append(Card("", "accept", role, Accept(paper.id), _lying(case, level, k), favour))
    return sorted(open_now, key=lambda card: -card.favour)[:1]


def _lying(case: Case, level: Level, k: int) -> tuple[tuple[str, str], ...]:
    """Return where the other side's draft stands on the issues that lie before the class."""
    rules = case.rules
    theirs = demand(rules, case.view, k, 1 - int(lookup(rules).party[case.view.role, k]))[:, 0]
    issues = issues_before(rules, level, rules.instruments[k])
    return tuple((rules.issues[i].id, rules.issues[i].positions[int(theirs[i])]) for i in issues)


def _levers(role: str, case: Case, menu: Sequence[Candidate]) -> Iterator[Card]:
    """Yield the levers a role may use, each with what speaks for it over leaving all of them alone."""
    rest = next((one.favour for one in menu if one.choice.option == NOTHING), 0.0)
    for choice, favour in menu:
        entry = case.rules.menu[choice.option] if choice.option >= 0 else None
        if entry is not None and entry.verb != "pledge" and _is_open(case, choice):
            yield Card("", "lever", role, Pull(case.rules.levers[entry.lever].id, entry.verb), (), favour - rest)


def _is_open(case: Case, choice: Choice) -> bool:
    return bool(case.options.menu[choice.option][0] == Bar.ALLOWED)


def _opening(case: Case, level: Level) -> tuple[Command, ...]:
    """Return the first of a chair's papers on which its side has tabled nothing yet, as it opens."""
    return next(
        ((offer,) for k in _papers(case, level) if not _has_tabled(case, k) for offer in (_draft(case, level, k, {}),)),
        (),
    )


def _papers(case: Case, level: Level) -> list[int]:
    """Return the instruments a chair may table a draft of now, and on which there is something for the class."""
    papers = lookup(case.rules).papers[case.view.role]
    issues = {k: issues_before(case.rules, level, case.rules.instruments[k]) for k in papers}
    return [k for k in papers if issues[k] and case.options.offer[k][0] == Bar.ALLOWED]


def _has_tabled(case: Case, k: int) -> bool:
    return bool(case.view.drafted_at[k, lookup(case.rules).party[case.view.role, k], 0] >= 0)


def _draft(case: Case, level: Level, k: int, changed: Mapping[int, int]) -> Offer:
    """Return the side's own draft with some positions changed, on the issues that lie before the class."""
    rules = case.rules
    own = demand(rules, case.view, k, int(lookup(rules).party[case.view.role, k]))[:, 0]
    paper = rules.instruments[k]
    lies = {i: changed.get(i, int(own[i])) for i in issues_before(rules, level, paper)}
    return Offer(paper.id, {rules.issues[i].id: rules.issues[i].positions[at] for i, at in lies.items()})


def _offers(role: str, case: Case, level: Level, most: int) -> list[Card]:
    """Return drafts worth tabling: the best that goes no more than a step on any issue, the best that goes further, and
    then, while there is room, the best on other issues or papers.
    """
    found = sorted(
        ((card, is_bold) for k in _papers(case, level) for card, is_bold in _drafts(role, case, level, k)),
        key=lambda pair: -pair[0].favour,
    )
    chosen: list[Card] = []
    for wanted in ({False}, {True}, {False, True}, {False, True}):
        told = {_about(card) for card in chosen}
        fresh = (card for card, is_bold in found if is_bold in wanted and _about(card) not in told)
        chosen += [card for card in [next(fresh, None)] if card is not None]
    return chosen[:most]


def _about(card: Card) -> tuple[str, tuple[str, ...]]:
    """Return what an offer is about: its paper and the issues on which it gives way."""
    paper = card.command.instrument if isinstance(card.command, Offer) else ""
    return paper, tuple(issue for issue, _ in card.changed)


def _drafts(role: str, case: Case, level: Level, k: int) -> Iterator[tuple[Card, bool]]:
    """Yield every draft of an instrument that goes towards the other side on at most two issues, and whether it goes
    further than a step on one of them.
    """
    rules, view = case.rules, case.view
    party = int(lookup(rules).party[view.role, k])
    own, theirs = (demand(rules, view, k, one)[:, 0] for one in (party, 1 - party))
    apart = [i for i in issues_before(rules, level, rules.instruments[k]) if own[i] != theirs[i]]
    steps = {i: _towards(int(own[i]), int(theirs[i])) for i in apart}
    changes: list[dict[int, int]] = [] if _has_tabled(case, k) else [{}]
    for many in range(1, MOST_CHANGED + 1):
        for issues in combinations(apart, many):
            changes += [dict(zip(issues, to, strict=True)) for to in product(*(steps[i] for i in issues))]
    offers = [(change, _draft(case, level, k, change)) for change in changes]
    if not offers:
        return
    whole = [completed(case, level, offer) for _, offer in offers]
    packages = np.stack([_rows(case, offer) for offer in whole if isinstance(offer, Offer)], axis=1)
    worth = offer_utility(rules, view, footing(rules, view, view.role, k), packages)
    leaning = _lean_to_offer(case)
    for (change, offer), utility in zip(offers, worth, strict=True):
        told = tuple((rules.issues[i].id, rules.issues[i].positions[at]) for i, at in change.items())
        favour = rules.choosers[view.role].steadiness * float(utility) + leaning
        is_bold = any(abs(at - int(own[i])) > 1 for i, at in change.items())
        yield Card("", "offer", role, offer, told, favour), is_bold


def _towards(own: int, theirs: int) -> list[int]:
    """Return where an offer may go on one issue: a step towards the other side, or half of the way."""
    sign, apart = (1 if theirs > own else -1), abs(theirs - own)
    return sorted({own + sign, own + sign * -(-apart // 2)})


def _rows(case: Case, offer: Offer) -> np.ndarray[tuple[int], np.dtype[np.int8]]:
    """Return a package as the engine has it, -1 outside the instrument."""
    rows = np.full(len(case.rules.issues), NOTHING, dtype=np.int8)
    for issue, position in offer.package.items():
        row = case.names.issues[issue]
        rows[row] = case.rules.issues[row].positions.index(position)
    return rows


def _lean_to_offer(case: Case) -> float:
    """Return what the chair's own nature adds to offering, in log-odds."""
    role = case.view.role
    at = next(index for index, act in enumerate(acts_of(case.rules, role)) if act.act == OFFER)
    return float(act_leanings(case.rules, role)[int(case.view.kind[0]), at])
