"""The table: every issue as a ladder, the draft being written with what it gives and gets, and the acts one may do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from game.engine.lookup import lookup
from game.engine.rules import Instrument
from game.faces.screen import Action, Choice, Ladder, Panel, Rung, Screen, Text
from game.faces.screens.advice import draft_action
from game.faces.screens.balance import acceptance, balance
from game.faces.screens.bargain import (
    Package,
    demand,
    is_agreed,
    is_seated,
    issues_shown,
    marks,
    package_line,
    paper_before,
    papers,
    party_of,
    pledged,
    staff_drafted,
)
from game.faces.screens.clauses import clauses, text_action
from game.faces.screens.dates import deadline, heading
from game.faces.screens.persuading import move_intent
from game.faces.screens.scene import Scene, drawer, intent_of
from game.play.commands import Accept, Cable, Hold, Offer, Undo


def table(
    scene: Scene, drafts: Mapping[str, Package], wanted: str = "", opened: str = "", *, can_undo: bool = False
) -> Screen:
    """Return the table with one paper open on it, and on it perhaps one issue; ``drafts`` holds the package being
    written for each paper, by its id, and ``can_undo`` says that something written there can be taken back.
    """
    before = paper_before(scene, wanted)
    last = Action(scene.say("action-undo"), intent_of(Undo()), "u") if can_undo else _last_action(scene)
    acts = Panel("acts", scene.say("table-acts"), (_other_acts(scene),), "left")
    panels = [acts]
    if before is not None:
        panels = [*_choice_of_papers(scene, before[1]), acts, *_paper_panels(scene, *before, drafts, opened)]
    return Screen(
        key="table",
        title=scene.say("table-title"),
        question=scene.say("ask-draft") if is_seated(scene) else scene.say("ask-look"),
        panels=tuple(panels),
        actions=(Action(scene.say("action-desk"), "go:desk", "d"), *_acts(scene, before, drafts), last),
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


def _paper_panels(scene: Scene, k: int, paper: Instrument, drafts: Mapping[str, Package], opened: str) -> list[Panel]:
    """Return a paper's ladders with what the draft gives and gets, or the text of what was agreed."""
    name, draft = scene.labels.paper(paper.id), drafts[paper.id]
    if is_agreed(scene, paper):
        agreed = _agreed(scene, paper)
        text = clauses(scene, paper, agreed, scene.say("paper-agreed"))
        beside = Choice("", (text_action(scene, Offer(paper.id, dict(agreed))),))
        return [Panel("draft", scene.say("paper-text"), (text, beside), "centre")]
    offer = Offer(paper.id, dict(draft))
    advice = draft_action(scene, offer)
    ask = replace(advice, label=scene.say("move-ask"), intent=move_intent(offer), key="m")
    choice = Choice("", (text_action(scene, offer), ask, advice))
    ladders = tuple(_ladder(scene, k, paper, index, draft, opened) for index in issues_shown(scene, paper))
    notes = tuple(Text(note, "note") for note in _notes(scene, k, paper) if note)
    account = (*acceptance(scene, offer), *balance(scene, k, draft), *notes, choice)
    title = scene.say("draft-title")
    return [Panel("ladders", name, ladders, "centre"), Panel("draft", title, account, "right", "computed")]


def _notes(scene: Scene, k: int, paper: Instrument) -> tuple[str, str]:
    """Say what of the draft is the staff's, and what the other side has tabled, in one line."""
    other = 1 - party_of(scene, paper)
    if int(scene.view.drafted_at[k, other, 0]) < 0:
        return staff_drafted(scene, paper), ""
    package = package_line(scene, demand(scene, k, other))
    return staff_drafted(scene, paper), scene.say("draft-theirs", package=package)


def _agreed(scene: Scene, paper: Instrument) -> Package:
    issues = scene.rules.issues
    return {issues[i].id: issues[i].positions[int(scene.view.position[i, 0])] for i in issues_shown(scene, paper)}


def _ladder(scene: Scene, k: int, paper: Instrument, index: int, draft: Package, opened: str) -> Ladder:
    """Return an issue as a ladder on which to choose a position for the draft; all but the opened one lie folded."""
    issue = scene.rules.issues[index]
    rungs = tuple(
        Rung(
            scene.labels.position(issue.id, position),
            detail=_warning(scene, k, index, number),
            marks=marks(scene, k, paper, issue.id, position),
            pledged=pledged(scene, index, number),
            current=number == int(scene.view.position[index, 0]),
            intent=f"set:{paper.id}.{issue.id}={position}",
            chosen=draft[issue.id] == position,
        )
        for number, position in enumerate(issue.positions)
    )
    gloss = scene.words.pick(scene.sheet.issues[issue.id].gloss)
    ladder = Ladder(f"issues.{issue.id}", scene.labels.issue(issue.id), rungs, gloss, f"why:issues.{issue.id}")
    is_open = issue.id == opened
    return ladder if is_open else replace(ladder, note="", folded=f"issue:{paper.id}.{issue.id}")


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


def cables(scene: Scene) -> Screen:
    """Return the drawer of cables: the issues on which an agent can ask its principal for more room."""
    issues = sorted({index for _, paper in papers(scene) for index in issues_shown(scene, paper)})
    named = [scene.rules.issues[index].id for index in issues]
    options = tuple(scene.action(scene.labels.issue(issue), Cable(issue)) for issue in named)
    return drawer(scene, "cable", (Text(scene.say("cable-explained"), "note"), Choice("", options)))
