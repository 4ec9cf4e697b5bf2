"""The table: every issue as a ladder, the draft being written with what it gives and gets, and the acts one may do."""

from __future__ import annotations

from collections.abc import Mapping

from game.engine.lookup import lookup
from game.engine.rules import Instrument
from game.faces.screen import Action, Block, Choice, Document, Ladder, Panel, Rung, Screen, Text
from game.faces.screens.advice import draft_action
from game.faces.screens.bargain import (
    Package,
    clause,
    demand,
    is_agreed,
    is_seated,
    issues_shown,
    marks,
    package_line,
    paper_before,
    papers,
    party_of,
    staff_drafted,
    standing,
)
from game.faces.screens.dates import deadline, heading
from game.faces.screens.persuading import move_intent
from game.faces.screens.scene import Scene, drawer
from game.play.commands import Accept, Cable, Hold, Offer, Undo


def table(scene: Scene, drafts: Mapping[str, Package], wanted: str = "") -> Screen:
    """Return the table with one paper open on it; ``drafts`` holds the package being written for each, by its id."""
    before = paper_before(scene, wanted)
    panels = [] if before is None else [*_choice_of_papers(scene, before[1]), *_paper_panels(scene, *before, drafts)]
    panels.append(Panel("acts", scene.say("table-acts"), (_other_acts(scene),), "full"))
    return Screen(
        key="table",
        title=scene.say("table-title"),
        question=scene.say("ask-draft") if is_seated(scene) else scene.say("ask-look"),
        panels=tuple(panels),
        actions=(Action(scene.say("action-desk"), "go:desk", "d"), *_acts(scene, before, drafts), _last_action(scene)),
        date=heading(scene),
        deadline=deadline(scene),
        mark=scene.mark(scene.side),
        language=scene.words.language,
    )


def _acts(scene: Scene, before: tuple[int, Instrument] | None, drafts: Mapping[str, Package]) -> tuple[Action, ...]:
    """What can be done with the paper that lies open: they stand at the bottom, where no length of text hides them."""
    if before is None or is_agreed(scene, before[1]):
        return ()
    paper = before[1].id
    is_open = scene.in_slot(Hold()) is None
    offer = scene.action(scene.say("act-offer"), Offer(paper, dict(drafts[paper])), "o", glows=is_open)
    return offer, scene.action(scene.say("act-accept"), Accept(paper), "c")


def _last_action(scene: Scene) -> Action:
    """What is drafted can be taken back here too."""
    if scene.draft:
        return scene.action(scene.say("action-undo"), Undo(), "u")
    return Action(scene.say("action-archive"), "open:", "a")


def _choice_of_papers(scene: Scene, before: Instrument) -> list[Panel]:
    own = papers(scene)
    if len(own) < 2:
        return []
    options = tuple(Action(scene.labels.paper(p.id), f"paper:{p.id}", chosen=p.id == before.id) for _, p in own)
    details = tuple(scene.say("paper-agreed") if is_agreed(scene, p) else "" for _, p in own)
    return [Panel("papers", scene.say("table-papers"), (Choice("", options, details),), "left")]


def _other_acts(scene: Scene) -> Choice:
    """What can be done at the table besides writing a draft."""
    acts = [scene.action(scene.say("act-hold"), Hold())]
    details = [scene.say("act-hold.detail")]
    if scene.chair.principal >= 0:
        acts.append(Action(scene.say("act-cable"), "go:cable", chosen=isinstance(scene.in_slot(Hold()), Cable)))
        principal = scene.rules.roles[scene.chair.principal].id
        details.append(scene.say("act-cable.detail", who=scene.labels.chooser(principal), days=scene.chair.cable_days))
    acts.append(Action(scene.say("lever-pledge"), "go:pledge"))
    details.append(scene.say("lever-pledge.detail"))
    return Choice("", tuple(acts), tuple(details))


def _paper_panels(scene: Scene, k: int, paper: Instrument, drafts: Mapping[str, Package]) -> list[Panel]:
    """Return a paper's ladders and its text: the draft being written, or what was agreed."""
    name, draft = scene.labels.paper(paper.id), drafts[paper.id]
    if is_agreed(scene, paper):
        ladders = tuple(standing(scene, k, index) for index in issues_shown(scene, paper))
        text = clauses(scene, paper, _agreed(scene, paper), scene.say("paper-agreed"))
        return [Panel("ladders", name, ladders, "centre"), Panel("draft", scene.say("paper-text"), (text,), "right")]
    own = party_of(scene, paper)
    theirs = demand(scene, k, 1 - own)
    has_draft = int(scene.view.drafted_at[k, 1 - own, 0]) >= 0
    text = clauses(scene, paper, draft, scene.say("draft-byline"))
    ask = Action(scene.say("move-ask"), move_intent(Offer(paper.id, dict(draft))), "m")
    advisers = draft_action(scene, Offer(paper.id, dict(draft)))
    choice = Choice("", (ask, advisers), (scene.say("move-ask.detail"), scene.say("action-advise.detail")))
    ladders = tuple(_ladder(scene, k, paper, index, draft) for index in issues_shown(scene, paper))
    tabled = (Text(scene.say("draft-theirs", package=package_line(scene, theirs))),) if has_draft else ()
    blocks = (*_balance(scene, draft, theirs, has_draft=has_draft), choice, text, *tabled)
    return [Panel("ladders", name, ladders, "centre"), Panel("draft", scene.say("draft-title"), blocks, "right")]


def _agreed(scene: Scene, paper: Instrument) -> Package:
    issues = scene.rules.issues
    return {issues[i].id: issues[i].positions[int(scene.view.position[i, 0])] for i in issues_shown(scene, paper)}


def _ladder(scene: Scene, k: int, paper: Instrument, index: int, draft: Package) -> Ladder:
    """Return an issue as a ladder on which to choose a position for the draft."""
    issue = scene.rules.issues[index]
    rungs = tuple(
        Rung(
            scene.labels.position(issue.id, position),
            detail=_warning(scene, k, index, number),
            marks=marks(scene, k, paper, issue.id, position),
            current=number == int(scene.view.position[index, 0]),
            intent=f"set:{paper.id}.{issue.id}={position}",
            chosen=draft[issue.id] == position,
        )
        for number, position in enumerate(issue.positions)
    )
    gloss = scene.words.pick(scene.sheet.issues[issue.id].gloss)
    return Ladder(f"issues.{issue.id}", scene.labels.issue(issue.id), rungs, gloss, f"why:issues.{issue.id}")


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


def clauses(scene: Scene, paper: Instrument, package: Package, byline: str) -> Document:
    """Return what lies before the role of a paper as the text of an agreement, clause by clause."""
    lines = [f"{number}. {clause(scene, *article)}" for number, article in enumerate(package.items(), start=1)]
    staff = staff_drafted(scene, paper)
    name = scene.labels.paper(paper.id)
    return Document(f"draft.{paper.id}", name, byline, (*lines, *([staff] if staff else [])), "plain")


def cables(scene: Scene) -> Screen:
    """Return the drawer of cables: the issues on which an agent can ask its principal for more room."""
    issues = sorted({index for _, paper in papers(scene) for index in issues_shown(scene, paper)})
    named = [scene.rules.issues[index].id for index in issues]
    options = tuple(scene.action(scene.labels.issue(issue), Cable(issue)) for issue in named)
    return drawer(scene, "cable", (Text(scene.say("cable-explained"), "note"), Choice("", options)))
