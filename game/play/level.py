"""A narrower game for a person: which issues lie before them, and what their staff writes on the others.

A level changes nothing in the world: minds bargain over every issue as ever, and what goes into the journal is the
whole draft, so that a replay asks no one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from game.agents.staff import drafted
from game.engine.lookup import lookup
from game.engine.options import Bar, Options
from game.engine.rules import Instrument, Rules
from game.play.commands import Advise, Cable, Command, Offer, Pledge, Refusal, Refused, unknown
from game.play.legal import Case, of_principal
from game.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Level:
    """How much of a game lies before a person; all of it where ``issues`` is None."""

    id: str = ""
    issues: frozenset[str] | None = None

    def holds(self, issue: str) -> bool:
        """Return whether an issue lies before the person."""
        return self.issues is None or issue in self.issues


def level_of(scenario: Scenario, level: str | None) -> Level:
    """Return a scenario's level by its id, the whole game without one. Raises ``Refused``."""
    if level is None:
        return Level()
    levels = scenario.sheet.levels
    if level not in levels:
        raise Refused(unknown("unknown-level", level, list(levels), known=", ".join(levels) or "none"))
    return Level(level, frozenset(levels[level].issues))


def issues_before(rules: Rules, level: Level, paper: Instrument) -> list[int]:
    """Return the issues of an instrument that lie before the person, in the order of its articles."""
    return [issue for issue in paper.issues if level.holds(rules.issues[issue].id)]


def outside(rules: Rules, level: Level, command: Command) -> Refusal | None:
    """Return the refusal of a command that touches an issue which is the staff's."""
    match command:
        case Offer():
            touched = list(command.package)
        case Advise():
            return outside(rules, level, command.what)
        case Pledge() | Cable():
            touched = [command.issue]
        case _:
            touched = []
    known = {issue.id for issue in rules.issues}
    issue = next((issue for issue in touched if issue in known and not level.holds(issue)), None)
    return None if issue is None else Refusal("outside-level", {"issue": issue, "level": level.id})


def narrowed(level: Level, command: Command) -> Command:
    """Return a command without what the staff wrote into it."""
    match command:
        case Offer():
            return replace(command, package=before(level, command.package))
        case Advise(what=Offer() as offer):
            return replace(command, what=replace(offer, package=before(level, offer.package)))
        case _:
            return command


def before(level: Level, package: Mapping[str, str]) -> dict[str, str]:
    """Return as much of a package as lies before the person."""
    return {issue: position for issue, position in package.items() if level.holds(issue)}


def completed(case: Case, level: Level, command: Command) -> Command:
    """Return an offer with the staff's articles; any other command, or one that names what is not there, as it is."""
    if isinstance(command, Advise):
        above = of_principal(case)
        what = command.what if above is None else completed(above, level, command.what)
        return replace(command, what=what) if isinstance(what, Offer) else command
    rules = case.rules
    k = case.names.instruments.get(command.instrument, -1) if isinstance(command, Offer) else -1
    if level.issues is None or not isinstance(command, Offer) or k < 0 or lookup(rules).party[case.view.role, k] < 0:
        return command
    own = [rules.issues[issue] for issue in issues_before(rules, level, rules.instruments[k])]
    said = {issue.id: issue.positions for issue in own if issue.id in command.package}
    if said.keys() != command.package.keys() or any(command.package[i] not in said[i] for i in said):
        return command
    chosen = {case.names.issues[i]: positions.index(command.package[i]) for i, positions in said.items()}
    draft = drafted(rules, case.view, k, chosen)
    missing = {issue.id for issue in own} - said.keys()
    whole = {rules.issues[i].id: rules.issues[i].positions[int(draft[i, 0])] for i in rules.instruments[k].issues}
    return replace(command, package={issue: position for issue, position in whole.items() if issue not in missing})


def kept_up(case: Case, level: Level) -> tuple[Command, ...]:
    """Return what the staff tables where the person is not asked: the first of the side's drafts that it can take
    further on its own articles. The person's positions stay as they are, and nothing is accepted in their name.
    """
    rules, view = case.rules, case.view
    for k in lookup(rules).papers[view.role]:
        party, paper = int(lookup(rules).party[view.role, k]), rules.instruments[k]
        if case.options.offer[k][0] == Bar.ALLOWED and int(view.drafted_at[k, party, 0]) >= 0:
            lies = {i: int(view.draft[k, party, i, 0]) for i in paper.issues}
            own = {rules.issues[i].id: rules.issues[i].positions[lies[i]] for i in issues_before(rules, level, paper)}
            draft = completed(case, level, Offer(paper.id, own))
            if isinstance(draft, Offer) and any(
                rules.issues[i].positions[lies[i]] != draft.package[rules.issues[i].id] for i in paper.issues
            ):
                return (draft,)
    return ()


def offered(rules: Rules, level: Level, options: Options) -> Options:
    """Return what a role may do without the pledges that its level leaves out."""
    menu = {
        m: codes
        for m, codes in options.menu.items()
        if rules.menu[m].verb != "pledge" or level.holds(rules.issues[rules.menu[m].issue].id)
    }
    return replace(options, menu=menu)
