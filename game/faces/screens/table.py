"""The table: every issue as a ladder, the draft being written with what it gives and gets, and the acts one may do."""

from __future__ import annotations

from collections.abc import Mapping

from game.engine.lookup import lookup
from game.engine.rules import Instrument
from game.faces.screen import Action, Block, Choice, Document, Ladder, Mark, Panel, Rung, Screen, Text
from game.faces.screens.dates import deadline, heading
from game.faces.screens.deeds import package_text
from game.faces.screens.scene import Scene, drawer
from game.play.commands import Accept, Cable, Hold, Offer

Package = Mapping[str, str]
"""Issue id -> position id."""


def is_seated(scene: Scene) -> bool:
    """Whether there is anything the role may table or accept at this sitting."""
    options = scene.case.options
    return any(codes[0] == 0 for codes in (*options.offer.values(), *options.accept.values()))


def papers(scene: Scene) -> list[tuple[int, Instrument]]:
    """Return the instruments the role's side is party to."""
    return [(k, paper) for k, paper in enumerate(scene.rules.instruments) if scene.view.side in paper.parties]


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


def standings(scene: Scene) -> tuple[Block, ...]:
    """Return each issue of the role's instruments with what either side asks for, as ladders that only show."""
    blocks: list[Block] = []
    for k, paper in papers(scene):
        wanted = [demand(scene, k, party) for party in (0, 1)]
        for index in paper.issues:
            issue = scene.rules.issues[index]
            current = issue.positions[int(scene.view.position[index, 0])]
            rungs = tuple(
                Rung(
                    scene.labels.position(issue.id, position),
                    marks=_marks(scene, paper, wanted, issue.id, position),
                    current=position == current,
                )
                for position in issue.positions
            )
            settled = int(scene.view.settled[index, 0]) >= 0
            note = scene.say("issue-settled") if settled else ""
            blocks.append(Ladder(f"issues.{issue.id}", scene.labels.issue(issue.id), rungs, note))
    return tuple(blocks) or (Text(scene.say("table-no-papers"), "note"),)


def _marks(
    scene: Scene, paper: Instrument, wanted: list[dict[str, str]], issue: str, position: str
) -> tuple[tuple[Mark, str], ...]:
    sides = [scene.rules.sides[party] for party in paper.parties]
    return tuple(
        (scene.mark(side), scene.labels.side(side))
        for side, asked in zip(sides, wanted, strict=True)
        if asked[issue] == position
    )


def table(scene: Scene, drafts: Mapping[str, Package]) -> Screen:
    """Return the table; ``drafts`` holds the package being written for each instrument, by its id."""
    panels = [panel for k, paper in papers(scene) for panel in _paper_panels(scene, k, paper, drafts[paper.id])]
    acts = [scene.action(scene.say("act-hold"), Hold())]
    details = [scene.say("act-hold.detail")]
    if scene.chair.principal >= 0:
        acts.append(Action(scene.say("act-cable"), "go:cable", chosen=isinstance(scene.in_slot(Hold()), Cable)))
        principal = scene.rules.roles[scene.chair.principal].id
        details.append(scene.say("act-cable.detail", who=scene.labels.chooser(principal), days=scene.chair.cable_days))
    acts.append(Action(scene.say("lever-pledge"), "go:pledge"))
    details.append(scene.say("lever-pledge.detail"))
    panels.append(Panel("acts", scene.say("table-acts"), (Choice("", tuple(acts), tuple(details)),), "full"))
    return Screen(
        key="table",
        title=scene.say("table-title"),
        question=scene.say("ask-draft") if is_seated(scene) else scene.say("ask-look"),
        panels=tuple(panels),
        actions=(Action(scene.say("action-desk"), "go:desk", "d"), Action(scene.say("action-archive"), "open:", "a")),
        date=heading(scene),
        deadline=deadline(scene),
        mark=scene.mark(scene.side),
        language=scene.words.language,
    )


def _paper_panels(scene: Scene, k: int, paper: Instrument, draft: Package) -> list[Panel]:
    own = party_of(scene, paper)
    theirs = demand(scene, k, 1 - own)
    name = scene.labels.paper(paper.id)
    ladders = tuple(_ladder(scene, k, paper, column, draft) for column in range(len(paper.issues)))
    has_draft = int(scene.view.drafted_at[k, 1 - own, 0]) >= 0
    offer = scene.action(scene.say("act-offer"), Offer(paper.id, dict(draft)), "o")
    accept = scene.action(scene.say("act-accept"), Accept(paper.id), "c")
    theirs_said = scene.say("act-accept.detail", package=package_text(scene.labels, theirs)) if has_draft else ""
    choice = Choice("", (offer, accept), ("", theirs_said))
    return [
        Panel(f"ladders.{paper.id}", name, ladders, "centre"),
        Panel(
            f"draft.{paper.id}",
            scene.say("draft-title"),
            (*_balance(scene, draft, theirs, has_draft=has_draft), clauses(scene, paper, draft), choice),
            "right",
        ),
    ]


def _ladder(scene: Scene, k: int, paper: Instrument, column: int, draft: Package) -> Ladder:
    index = paper.issues[column]
    issue = scene.rules.issues[index]
    wanted = [demand(scene, k, party) for party in (0, 1)]
    current = int(scene.view.position[index, 0])
    rungs = tuple(
        Rung(
            scene.labels.position(issue.id, position),
            detail=_warning(scene, k, index, number),
            marks=_marks(scene, paper, wanted, issue.id, position),
            current=number == current,
            intent=f"set:{paper.id}.{issue.id}={position}",
            chosen=draft[issue.id] == position,
        )
        for number, position in enumerate(issue.positions)
    )
    return Ladder(f"issues.{issue.id}", scene.labels.issue(issue.id), rungs, scene.words.pick(_gloss(scene, issue.id)))


def _gloss(scene: Scene, issue: str) -> Mapping[str, str] | None:
    return scene.sheet.issues[issue].gloss


def _warning(scene: Scene, k: int, issue: int, position: int) -> str:
    """Say where a position goes beyond the role's instructions or short of its own pledge."""
    view, role = scene.view, scene.view.role
    known = lookup(scene.rules)
    sign = int(known.direction[k][int(known.party[role, k]), issue])
    warnings = []
    mandate, pledge = int(view.mandate[role, issue, 0]), int(view.pledge[role, issue, 0])
    if mandate >= 0 and (position - mandate) * sign > 0:
        warnings.append(scene.say("rung-beyond-mandate"))
    if pledge >= 0 and (position - pledge) * sign > 0:
        warnings.append(scene.say("rung-below-pledge"))
    return ", ".join(warnings)


def _balance(scene: Scene, draft: Package, theirs: Package, *, has_draft: bool) -> tuple[Block, ...]:
    """Say on which issues the draft and the other side's demand agree, and on which they differ."""
    agreed = [scene.labels.issue(issue) for issue in draft if draft[issue] == theirs[issue]]
    differ = [scene.labels.issue(issue) for issue in draft if draft[issue] != theirs[issue]]
    blocks: list[Block] = [Text(scene.say("balance-drafted" if has_draft else "balance-opening"), "note")]
    if agreed:
        blocks.append(Text(scene.say("balance-agreed", issues=scene.words.listed(agreed))))
    if differ:
        blocks.append(Text(scene.say("balance-differ", issues=scene.words.listed(differ))))
    return tuple(blocks)


def clauses(scene: Scene, paper: Instrument, package: Package) -> Document:
    """Return a package as the text of an agreement, clause by clause."""
    lines = []
    for number, (issue, position) in enumerate(package.items(), start=1):
        spec = scene.sheet.issues[issue].positions[position]
        lines.append(f"{number}. {scene.words.pick(spec.clause or spec.name)}")
    name = scene.labels.paper(paper.id)
    return Document(f"draft.{paper.id}", name, scene.say("draft-byline"), tuple(lines), "plain")


def cables(scene: Scene) -> Screen:
    """Return the drawer of cables: the issues on which an agent can ask its principal for more room."""
    issues = sorted({index for _, paper in papers(scene) for index in paper.issues})
    named = [scene.rules.issues[index].id for index in issues]
    options = tuple(scene.action(scene.labels.issue(issue), Cable(issue)) for issue in named)
    return drawer(scene, "cable", (Text(scene.say("cable-explained"), "note"), Choice("", options)))


def opening_drafts(scene: Scene) -> dict[str, dict[str, str]]:
    """Return the draft a role begins to write on each of its instruments: what its side asks for now."""
    return {paper.id: demand(scene, k, party_of(scene, paper)) for k, paper in papers(scene)}
