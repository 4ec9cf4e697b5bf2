"""A draft as the text of an agreement, clause by clause, beside the words that others agreed on before."""

from __future__ import annotations

import json
from collections.abc import Iterator

from game.analysis.courses import of_record
from game.engine.rules import Instrument
from game.faces.screen import Action, Block, Document, Redline, Screen, Span, Text
from game.faces.screens.bargain import Package, clause, staff_drafted
from game.faces.screens.redline import redline
from game.faces.screens.scene import Scene, drawer, intent_of
from game.play.commands import Offer, Refusal, Refused, parse

SHARED = 0.3
"""The least share of a clause that has to stand in the other for a comparison word by word."""


def text_action(scene: Scene, offer: Offer) -> Action:
    """Return the action that lays a draft out as a text."""
    return Action(scene.say("action-text"), f"text:{intent_of(offer)}", "x")


def clauses(scene: Scene, paper: Instrument, package: Package, byline: str) -> Document:
    """Return what lies before the role of a paper as the text of an agreement."""
    lines = [f"{number}. {clause(scene, *article)}" for number, article in enumerate(package.items(), start=1)]
    staff = staff_drafted(scene, paper)
    name = scene.labels.paper(paper.id)
    return Document(f"draft.{paper.id}", name, byline, (*lines, *([staff] if staff else [])), "plain")


def text_of(scene: Scene, draft: str) -> Screen:
    """Return the slip of a draft, named by the offer that would table it."""
    try:
        offer = parse(json.loads(draft))
    except (ValueError, RecursionError):
        offer = Refusal("not-a-command")
    papers = {paper.id: paper for paper in scene.rules.instruments}
    if not isinstance(offer, Offer) or offer.instrument not in papers or not _is_sound(scene, offer):
        return drawer(scene, "text", (Text(scene.say("not-understood")),))
    return drawer(scene, "text", tuple(_articles(scene, papers[offer.instrument], offer)))


def _is_sound(scene: Scene, offer: Offer) -> bool:
    issues = scene.sheet.issues
    return all(issue in issues and at in issues[issue].positions for issue, at in offer.package.items())


def _articles(scene: Scene, paper: Instrument, offer: Offer) -> Iterator[Block]:
    """Yield the paper's name, then clause by clause with what it is held against."""
    yield Text(scene.labels.paper(paper.id), "heading")
    signed = _signed(scene) if scene.session.is_over else {}
    for number, (issue, position) in enumerate(offer.package.items(), start=1):
        words = clause(scene, issue, position)
        yield Document(f"draft.{issue}", f"{number}. {scene.labels.issue(issue)}", "", (words,), "plain")
        yield from _beside(scene, issue, position, signed.get(issue, ""))
    staff = staff_drafted(scene, paper)
    if staff:
        yield Text(staff, "note")


def _beside(scene: Scene, issue: str, position: str, signed: str) -> Iterator[Block]:
    """Yield how a clause reads beside its precedents, and once all is over beside what was signed."""
    words, positions = clause(scene, issue, position), scene.sheet.issues[issue].positions
    for other, spec in positions.items():
        if spec.precedent is None:
            continue
        name = scene.words.pick(spec.precedent)
        if other == position:
            yield Text(scene.say("text-as", precedent=name), "note")
        else:
            yield _compared(scene, name, clause(scene, issue, other), words)
    if signed and signed != position:
        yield _compared(scene, scene.say("text-signed"), clause(scene, issue, signed), words)
    elif signed:
        yield Text(scene.say("text-as-signed"), "note")


def _compared(scene: Scene, name: str, before: str, after: str) -> Redline:
    """Return a clause beside another; where they share too little, the other alone, for a redline would say nothing."""
    spans = redline(before, after)
    kept = sum(len(span.text) for span in spans if span.change == "kept")
    if kept >= SHARED * len(after):
        return Redline(scene.say("text-beside", precedent=name), spans)
    return Redline(scene.say("text-instead", precedent=name), (Span(before),))


def _signed(scene: Scene) -> dict[str, str]:
    """Return what the record settled, by issue, where there is a record; for after the end only."""
    if not scene.sheet.history.moves:
        return {}
    try:
        last = of_record(scene.session.scenario, scene.session.head.seed).sittings[-1].after
    except (Refused, IndexError):
        return {}
    issues = enumerate(scene.rules.issues)
    return {one.id: one.positions[int(last.position[i, 0])] for i, one in issues if int(last.settled[i, 0]) >= 0}
