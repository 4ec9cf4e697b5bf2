"""What a person is told who asks: the options before them, what would come of each, and what the advisers make of it.

Asked of a game through its one door, by the role's own view; so nothing said here can rest on what it may not know. The
same question at the same moment has the same answer, and is worked out once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from game.agents.candidates import candidates
from game.agents.foresight import MENU, TABLE, Choice, Part, bundle_of
from game.agents.packages import worth_tabling
from game.analysis.advisers import Advice, Voice, advise, weighted
from game.analysis.forecast import WORLDS, Forecast, forecast
from game.engine.lookup import lookup
from game.engine.luck import Luck, Stream
from game.engine.moves import NOTHING, OFFER
from game.engine.options import Bar
from game.play.commands import Command, Hold, Offer, Refusal, Rest
from game.play.convert import bundle_of as bundle_from
from game.play.convert import commands_of
from game.play.legal import Case
from game.play.level import completed, narrowed
from game.play.recordings import recording_of
from game.play.seats import HUMAN
from game.play.session import Session

PROPOSED = 2
"""So many packages that nobody has drafted are put before a person, where every issue lies before them."""


@dataclass(frozen=True, slots=True)
class Counsel:
    """The answer: the options as commands, in the order of the forecast's outlooks, and each adviser's advice.

    The first option leaves things as they are, where that is one; ``in_hand`` is the draft asked about, or -1.
    """

    options: tuple[Command, ...]
    forecast: Forecast
    advice: tuple[Advice, ...]
    in_hand: int = -1


_given: WeakKeyDictionary[Session, dict[tuple[int, str, str, str], Counsel | Refusal]] = WeakKeyDictionary()
"""What was worked out for each game, by sitting, role, question and draft."""


def counsel(session: Session, role: str, about: str, draft: Offer | None = None) -> Counsel | Refusal:
    """Return the counsel on a question: ``decisions.<id>``, ``grants.<role>``, ``menu``, ``menu.<lever>`` for one lever
    and nothing else, or ``table`` with a draft.
    """
    key = (session.turn, role, about, repr(draft))
    given = _given.setdefault(session, {})
    if key not in given:
        if any(turn != session.turn for turn, *_ in given):
            given.clear()
        given[key] = _worked_out(session, role, about, draft)
    return given[key]


def _worked_out(session: Session, role: str, about: str, draft: Offer | None) -> Counsel | Refusal:
    if session.is_over:
        return Refusal("over")
    case = Case(session.scenario.rules, session.view(role), session.options(role))
    part = _part(case, about)
    choices = [] if part is None else list(dict.fromkeys(_choices(session, role, case, part, draft)))
    choices = [choice for choice in choices if _is_about(case, about, choice)]
    if not choices:
        return Refusal("not-open")
    rules = case.rules
    recording_of(rules, make=False)
    luck = Luck(session.head.seed, Stream.ANALYSIS)
    found = forecast(rules, case.view, choices, luck, WORLDS)
    options = tuple(narrowed(session.level, _command(case, choice)) for choice in choices)
    in_hand = options.index(draft) if draft in options else NOTHING
    return Counsel(options, found, advise(rules, found, _voices(session, role, case, found)), in_hand)


def _voices(session: Session, role: str, case: Case, found: Forecast) -> dict[str, Voice]:
    """Return the role's advisers, and those of its agents that are not at the table and no person speaks for."""
    advisers = session.scenario.sheet.roles[role].advisers
    agents = {
        agent.id: found.agents[agent.id]
        for agent in case.rules.roles
        if agent.id in found.agents
        and session.seats[agent.id] != HUMAN
        and not any(window.holds(case.view.day) for window in agent.at_table)
    }
    return {**{id_: weighted(found, one.weights) for id_, one in advisers.items()}, **agents}


def _part(case: Case, about: str) -> Part | None:
    kind, _, name = about.partition(".")
    match kind:
        case "decisions" if case.names.decisions.get(name, NOTHING) in case.options.decisions:
            return Part("answer", case.names.decisions[name])
        case "grants" if case.names.roles.get(name, NOTHING) in case.options.grants:
            return Part("grant", case.names.roles[name])
        case "menu":
            return MENU
        case "table":
            return TABLE
        case _:
            return None


def _choices(session: Session, role: str, case: Case, part: Part, draft: Offer | None) -> Iterator[Choice]:
    """Yield what can be chosen; at the table holding first, and only drafts that lie before the person."""
    rules, view, level = case.rules, case.view, session.level
    if part == TABLE:
        yield from (one.choice for one in candidates(rules, view).get(TABLE, []) if one.choice.option != OFFER)
        if draft is not None and session.refusal(role, draft) is None:
            yield _drafted(case, completed(case, level, draft))
        if level.issues is None:
            yield from _proposals(case)
        return
    for one in candidates(rules, view).get(part, []):
        entry = one.choice.option
        is_pledge = part == MENU and entry >= 0 and rules.menu[entry].verb == "pledge"
        if not is_pledge or level.holds(rules.issues[rules.menu[entry].issue].id):
            yield one.choice


def _is_about(case: Case, about: str, choice: Choice) -> bool:
    """Whether a choice belongs to a question: of one lever's only what can be done with it, or nothing."""
    kind, _, lever = about.partition(".")
    if kind != "menu" or not lever or choice.option < 0:
        return True
    return case.rules.menu[choice.option].lever == next(
        (index for index, one in enumerate(case.rules.levers) if one.id == lever), NOTHING
    )


def _drafted(case: Case, draft: Command) -> Choice:
    """Return a draft whose commands have been found legal as a choice at the table."""
    bundle = bundle_from(case.rules, case.view.role, [draft])
    package = tuple(int(at) for at in bundle.package[:, 0])
    return Choice(TABLE, OFFER, int(bundle.instrument[0]), package)


def _proposals(case: Case) -> Iterator[Choice]:
    for k in lookup(case.rules).papers[case.view.role]:
        if case.options.offer[k][0] == Bar.ALLOWED:
            best = worth_tabling(case.rules, case.view, k)[:PROPOSED]
            yield from (Choice(TABLE, OFFER, k, package) for package, _ in best)


def _command(case: Case, choice: Choice) -> Command:
    """Return a choice as the command that makes it; leaving a part alone is a command too."""
    said = commands_of(case.rules, bundle_of(case.rules, case.view.role, [choice]))
    return said[0] if said else Rest() if choice.part == MENU else Hold()
