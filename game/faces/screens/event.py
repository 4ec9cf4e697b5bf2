"""What the last sitting brought: what happened, in the scenario's words, then what it changed and why."""

from __future__ import annotations

from game.faces.screen import Action, Block, Document, Panel, Screen, Text
from game.faces.screens.bargain import demand, package_line, papers
from game.faces.screens.happenings import Happening, happened
from game.faces.screens.meters import meters
from game.faces.screens.scene import Scene
from game.play.session import Brought


def _last(scene: Scene) -> Brought | None:
    brought = scene.session.told(scene.role)
    return brought[-1] if brought else None


def _happened(scene: Scene) -> list[Happening]:
    """Return what was raised at the last sitting."""
    last = _last(scene)
    return happened(scene.labels, scene.rules, last.told) if last else []


def news(scene: Scene, limit: int) -> tuple[Block, ...]:
    """Return the last sitting's headlines, the rest counted."""
    happened = _happened(scene)
    lines: list[Block] = [Text(happening.headline) for happening in happened[:limit]]
    if len(happened) > limit:
        lines.append(Text(scene.say("news-more", count=len(happened) - limit), "note"))
    return tuple(lines)


def event(scene: Scene) -> Screen:
    """Return the screen between two sittings."""
    last = _last(scene)
    date = scene.words.iso_date(last.date) if last else ""
    papers_of = tuple(_paper(scene, happening) for happening in _happened(scene))
    quiet: tuple[Block, ...] = (Text(scene.say("event-quiet"), "note"),)
    panels = [Panel("event", scene.say("event-happened"), papers_of or quiet, "centre")]
    if answer := _answered(scene):
        panels.append(Panel("cable", scene.say("event-cable"), answer, "centre"))
    if moved := _moved(scene):
        panels.append(Panel("moved", scene.say("event-moved"), moved, "right"))
    changed = tuple(meter for meter in meters(scene, last.told if last else ()) if meter.change)
    if changed:
        panels.append(Panel("meters", scene.say("desk-meters"), changed, "right", "computed"))
    if drafts := _drafts(scene):
        panels.append(Panel("drafts", scene.say("event-drafts"), drafts, "centre"))
    is_over = scene.session.is_over
    onward = Action(
        scene.say("action-verdict" if is_over else "action-on"), "go:verdict" if is_over else "go:desk", "n", glows=True
    )
    return Screen(
        key="event",
        title=scene.say("event-title"),
        question=scene.say("event-question"),
        panels=tuple(panels),
        actions=(
            onward,
            Action(scene.say("action-why"), "why:", "w"),
            Action(scene.say("action-archive"), "open:", "a"),
            Action(scene.say("action-earlier"), "earlier:", "e"),
        ),
        date=date,
        mark=scene.mark(scene.side),
        language=scene.words.language,
    )


def _paper(scene: Scene, happening: Happening) -> Document:
    speaks_to_others = happening.addressed in scene.sheet.roles and happening.addressed != scene.role
    text = "" if speaks_to_others else happening.text or _vote(scene, happening.rule)
    return Document(
        key=happening.rule,
        title=happening.headline,
        byline="",
        paragraphs=(text,) if text else (),
        stock="plain",
        badge=scene.labels.evidence(happening.rule),
        source=scene.labels.sources(happening.rule),
        mark=scene.mark(happening.side) if happening.side else "none",
    )


def _vote(scene: Scene, rule: str) -> str:
    """Return the count, where what happened was a chamber's vote."""
    for paper in scene.rules.instruments:
        for stage in paper.stages:
            ballot = stage.ballot
            if ballot is not None and rule in {ballot.passed.rule, ballot.failed.rule, stage.deed.rule}:
                counted = [(scene.rules.rows[row].id, scene.view.value[row, 0]) for row in ballot.tallies if row >= 0]
                return ", ".join(f"{scene.labels.row(row)} {scene.labels.amount(row, float(n))}" for row, n in counted)
    return ""


def _moved(scene: Scene) -> tuple[Block, ...]:
    last = _last(scene)
    lines = []
    for thing in last.told if last else ():
        if thing.kind == "moved" and thing.to is not None and scene.level.holds(thing.what):
            issue, position = scene.labels.issue(thing.what), scene.labels.position(thing.what, thing.to)
            lines.append(
                Text(scene.say("told-moved", issue=issue, position=position, cause=scene.labels.cause(thing.rule)))
            )
    return tuple(lines)


def _answered(scene: Scene) -> tuple[Block, ...]:
    """Say what the principal answered to the role's own cable, if it did at the last sitting."""
    if not scene.session.past:
        return ()
    before, role = scene.session.past[-1].before, scene.view.role
    asked = int(before.cable[role, 0])
    if asked < 0 or int(scene.view.cable[role, 0]) >= 0:
        return ()
    issue, now = scene.rules.issues[asked], int(scene.view.mandate[role, asked, 0])
    facts = {"issue": scene.labels.issue(issue.id), "position": scene.labels.position(issue.id, issue.positions[now])}
    granted = now != int(before.mandate[role, asked, 0])
    return (Text(scene.say("cable-granted" if granted else "cable-refused", **facts)),)


def _drafts(scene: Scene) -> tuple[Block, ...]:
    """Return the drafts tabled at the last sitting, in full."""
    last, view = _last(scene), scene.view
    lines: list[Block] = []
    for k, paper in papers(scene):
        for party in (0, 1):
            if last is not None and int(view.drafted_at[k, party, 0]) == last.turn:
                side = scene.labels.side(scene.rules.sides[paper.parties[party]])
                package = package_line(scene, demand(scene, k, party))
                lines.append(Text(scene.say("event-draft", side=side, package=package)))
    return tuple(lines)
