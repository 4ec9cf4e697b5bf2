"""What is bargained over: the papers a role's side is party to, what each side asks for, and where things stand."""

from __future__ import annotations

from collections.abc import Mapping

from game.analysis.stakes import stakes
from game.engine.options import Bar
from game.engine.rules import Instrument
from game.faces.screen import Ladder, Mark, Rung
from game.faces.screens.deeds import package_text
from game.faces.screens.scene import Scene
from game.play.level import before, issues_before

Package = Mapping[str, str]
"""Issue id -> position id."""


def is_seated(scene: Scene) -> bool:
    """Whether there is anything the role may table or accept at this sitting."""
    options = scene.case.options
    return any(codes[0] == Bar.ALLOWED for codes in (*options.offer.values(), *options.accept.values()))


def papers(scene: Scene) -> list[tuple[int, Instrument]]:
    """Return the instruments the role's side is party to, in the author's order."""
    place = {paper: number for number, paper in enumerate(scene.sheet.instruments)}
    own = [(k, paper) for k, paper in enumerate(scene.rules.instruments) if scene.view.side in paper.parties]
    return sorted(own, key=lambda pair: place[pair[1].id])


def issues_shown(scene: Scene, paper: Instrument) -> list[int]:
    """Return the issues of a paper that lie before the role, in the order of its articles."""
    return issues_before(scene.rules, scene.level, paper)


def staff_drafted(scene: Scene, paper: Instrument) -> str:
    """Say how many articles of a paper are the staff's; empty where none are."""
    shown = len(issues_shown(scene, paper))
    count = len(paper.issues) - shown
    return scene.say("staff-drafted" if shown else "staff-drafted-all", count=count) if count else ""


def package_line(scene: Scene, package: Package) -> str:
    """Return a whole package in one line: what lies before the role, and how many articles are the staff's."""
    shown = before(scene.level, package)
    count, text = len(package) - len(shown), package_text(scene.labels, shown)
    return scene.say("staff-rest", package=text or "none", count=count) if count else text


def clause(scene: Scene, issue: str, position: str) -> str:
    """Return the words that a position puts into an agreement."""
    spec = scene.sheet.issues[issue].positions[position]
    return scene.words.pick(spec.clause or spec.name)


def is_agreed(scene: Scene, paper: Instrument) -> bool:
    return int(scene.view.at[paper.accepted.flag, 0]) >= 0


def paper_before(scene: Scene, wanted: str = "") -> tuple[int, Instrument] | None:
    """Return the paper that lies open on the table: the one wanted, else of those that can be bargained over now the
    one on which most is at stake, else such a one that is not agreed yet; one that is all the staff's comes last.
    """
    at_stake = {k: 0.0 for k, _ in papers(scene)}
    for stake in stakes(scene.rules, scene.view):
        at_stake[stake.paper] += stake.together
    own = sorted(papers(scene), key=lambda pair: (not issues_shown(scene, pair[1]), -at_stake[pair[0]]))
    offers = scene.case.options.offer
    orders = (
        (pair for pair in own if pair[1].id == wanted),
        (pair for pair in own if offers[pair[0]][0] == Bar.ALLOWED),
        (pair for pair in own if not is_agreed(scene, pair[1])),
        iter(own),
    )
    return next((pair for order in orders for pair in order), None)


def party_of(scene: Scene, paper: Instrument) -> int:
    """Return whether the role's side is the first or the second party."""
    return paper.parties.index(scene.view.side)


def demand(scene: Scene, k: int, party: int) -> dict[str, str]:
    """Return what a party asks for: its draft on the table, or where it opens."""
    paper, view = scene.rules.instruments[k], scene.view
    tabled = int(view.drafted_at[k, party, 0]) >= 0
    found = {}
    for column, index in enumerate(paper.issues):
        issue = scene.rules.issues[index]
        position = int(view.draft[k, party, index, 0]) if tabled else int(paper.opening[party, column])
        found[issue.id] = issue.positions[position]
    return found


def opening_drafts(scene: Scene) -> dict[str, dict[str, str]]:
    """Return the draft a role begins to write on each of its instruments: what its side asks for now."""
    return {paper.id: before(scene.level, demand(scene, k, party_of(scene, paper))) for k, paper in papers(scene)}


def standing(scene: Scene, k: int, index: int) -> Ladder:
    """Return an issue that is open still as a ladder that only shows."""
    issue, paper = scene.rules.issues[index], scene.rules.instruments[k]
    rungs = tuple(
        Rung(
            scene.labels.position(issue.id, position),
            marks=marks(scene, k, paper, issue.id, position),
            pledged=pledged(scene, index, number),
            current=number == int(scene.view.position[index, 0]),
        )
        for number, position in enumerate(issue.positions)
    )
    return Ladder(f"issues.{issue.id}", scene.labels.issue(issue.id), rungs, intent=f"why:issues.{issue.id}")


def marks(scene: Scene, k: int, paper: Instrument, issue: str, position: str) -> tuple[tuple[Mark, str], ...]:
    """Return the emblems of the sides that ask for a position."""
    sides = [(party, scene.rules.sides[side]) for party, side in enumerate(paper.parties)]
    return tuple(
        (scene.mark(side), scene.labels.side(side))
        for party, side in sides
        if demand(scene, k, party)[issue] == position
    )


def pledged(scene: Scene, issue: int, position: int) -> tuple[tuple[Mark, str], ...]:
    """Return the emblems of the roles that have bound themselves in public to a position."""
    rules, pledges = scene.rules, scene.view.pledge
    bound = [role for number, role in enumerate(rules.roles) if int(pledges[number, issue, 0]) == position]
    told = ((role.side, scene.say("rung-pledged", who=scene.labels.chooser(role.id))) for role in bound)
    return tuple((scene.mark(rules.sides[side]), who) for side, who in told)
