"""What to talk about: questions that this game puts, those its author puts, and the disputes it bears on."""

from __future__ import annotations

from collections.abc import Iterator

from game.analysis.afterwards import turning_of
from game.analysis.turning import LUCK
from game.faces.screen import Block, Panel, Text
from game.faces.screens.scene import Scene
from game.faces.screens.verdict_end import is_agreed
from game.faces.screens.verdict_sealed import final_belief
from game.faces.screens.verdict_turning import deed_of
from game.play.mandate import fulfilled
from game.play.outcome import Outcome
from game.play.told import EVERYTHING
from game.scenario.schema.library import Dispute

DISPUTES_SHOWN = 3


def talk_panels(scene: Scene, outcome: Outcome) -> tuple[Panel, ...]:
    """Return the questions and the disputed readings."""
    own = tuple(Text(question) for question in questions(scene, outcome))
    authors = tuple(Text(scene.words.pick(question)) for question in scene.sheet.questions.values())
    return (
        Panel("own-questions", scene.say("talk-own"), own, "left"),
        Panel("questions", scene.say("verdict-questions"), authors, "left"),
        Panel("disputes", scene.say("talk-disputes"), tuple(_disputes(scene)), "centre"),
    )


def questions(scene: Scene, outcome: Outcome) -> Iterator[str]:
    """Yield what this game in particular asks: of its largest turn, of what was given away, of whom it misread."""
    if not is_agreed(scene):
        yield scene.say("talk-quiet")
    turned = next((p for p in turning_of(scene.session, scene.role).turning_points if p.by != LUCK), None)
    if turned is not None:
        facts = {"date": scene.words.iso_date(turned.date), "what": deed_of(scene, turned)}
        ending = scene.words.pick(scene.sheet.endings[outcome.ending].name)
        yield scene.say("talk-turned", who=scene.labels.chooser(turned.by), ending=ending, **facts)
    envelope = scene.sheet.roles[scene.role].envelope
    for one in fulfilled(scene.session.scenario, scene.session.past, scene.role):
        if one.fate == "traded" and envelope is not None and one.paper is not None:
            point = scene.words.pick(envelope.points[one.point].text)
            yield scene.say("talk-traded", point=point, paper=scene.labels.paper(one.paper))
    yield from _misread(scene, outcome)


def _misread(scene: Scene, outcome: Outcome) -> Iterator[str]:
    """Yield the question of the chair one's own side was furthest from knowing."""
    found = []
    for role, kind in outcome.kinds.items():
        if role in {scene.role, *scene.session.humans} or len(scene.sheet.roles[role].types) < 2:
            continue
        found.append((final_belief(scene, role, kind), role, kind))
    if found:
        believed, role, kind = min(found)
        named = scene.words.pick(scene.sheet.roles[role].types[kind].name)
        facts = {"who": scene.labels.chooser(role), "kind": named, "chance": scene.words.percent(believed)}
        yield scene.say("talk-misread", **facts)


def bearing_on(scene: Scene) -> list[tuple[str, Dispute]]:
    """Return the disputes whose readings rest on the same sources as what happened in this game, the closest first."""
    scenario = scene.session.scenario
    told = (thing for sitting in scene.session.past for thing in sitting.told(scene.rules, EVERYTHING))
    used = {source for rule in {thing.rule for thing in told} for source in _sources(scene, rule)}
    shared = {
        id_: len(used & {s for name in dispute.readings for s in _sources(scene, f"disputes.{id_}.readings.{name}")})
        for id_, dispute in scenario.sheet.disputes.items()
    }
    near = sorted((id_ for id_ in shared if shared[id_]), key=lambda id_: -shared[id_])
    return [(id_, scenario.sheet.disputes[id_]) for id_ in near[:DISPUTES_SHOWN]]


def _sources(scene: Scene, rule: str) -> tuple[str, ...]:
    found = scene.session.scenario.evidence_of(rule) if rule else None
    return found.sources if found else ()


def _disputes(scene: Scene) -> Iterator[Block]:
    near = bearing_on(scene)
    if near:
        yield Text(scene.say("talk-disputes-how"), "note")
    for id_, dispute in near:
        yield Text(scene.words.pick(dispute.question), "heading")
        for name, reading in dispute.readings.items():
            badge = scene.labels.evidence(f"disputes.{id_}.readings.{name}")
            facts = {"name": scene.words.pick(reading.name), "text": scene.words.pick(reading.text), "badge": badge}
            yield Text(scene.say("talk-reading", **facts))
