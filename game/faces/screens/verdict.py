"""The verdict: no score, but two stamps (the mandate; what people lived with), and the sealed envelopes opened."""

from __future__ import annotations

from game.analysis.courses import against_history
from game.faces.screen import Action, Block, Meter, Panel, Screen, Text
from game.faces.screens.diverged import diverged
from game.faces.screens.foretelling import reckoned
from game.faces.screens.meters import all_meters
from game.faces.screens.scene import Scene
from game.play.outcome import Outcome
from game.scenario.schema.happenings import Measure

TENTHS_BELOW = 10
"""Smaller measures are shown to a tenth; of larger ones a tenth says nothing."""


def verdict(scene: Scene, outcome: Outcome) -> Screen:
    """Return the end of a game; where nothing was ever agreed, a quiet page with a question before the rest."""
    state = scene.session.past[-1].after
    agreed = any(int(state.at[paper.accepted.flag, 0]) >= 0 for paper in scene.rules.instruments)
    panels = (
        Panel("ending", "", _ending(scene, outcome, agreed=agreed), "full"),
        Panel("mandate", scene.say("verdict-mandate"), _mandate(scene, outcome), "left"),
        Panel("lived", scene.say("verdict-lived"), all_meters(scene, state), "centre", "computed"),
        Panel("sealed", scene.say("verdict-sealed"), _sealed(scene, outcome), "right"),
        Panel("measures", scene.say("verdict-measures"), _measures(scene, outcome), "right", "computed"),
        Panel("history", scene.say("verdict-history"), _history(scene), "centre", "computed"),
        Panel("foretold", scene.say("foretold-title"), reckoned(scene), "left", "computed"),
        Panel("questions", scene.say("verdict-questions"), _questions(scene), "left"),
    )
    return Screen(
        key="verdict",
        title=scene.say("verdict-title"),
        question=scene.say("verdict-question" if agreed else "verdict-question-quiet"),
        panels=tuple(panel for panel in panels if panel.blocks),
        actions=(
            Action(scene.say("action-cover"), "go:cover", "n", glows=True),
            Action(scene.say("action-why"), "why:", "w"),
            Action(scene.say("action-archive"), "open:", "a"),
            Action(scene.say("action-earlier"), "earlier:", "e"),
        ),
        date=scene.words.iso_date(outcome.ended_on),
        mark=scene.mark(scene.side),
        language=scene.words.language,
    )


def _ending(scene: Scene, outcome: Outcome, *, agreed: bool) -> tuple[Block, ...]:
    ending = scene.sheet.endings[outcome.ending]
    text = scene.words.pick(ending.text)
    blocks: list[Block] = [Text(scene.words.pick(ending.name), "heading")]
    if text:
        blocks.append(Text(text))
    if not agreed:
        blocks.append(Text(scene.say("verdict-quiet"), "quote"))
    return tuple(blocks)


def _mandate(scene: Scene, outcome: Outcome) -> tuple[Block, ...]:
    """The first stamp: each point of the role's instructions, kept or broken, heaviest first."""
    envelope = scene.sheet.roles[scene.role].envelope
    blocks: list[Block] = []
    points = sorted(envelope.points.items(), key=lambda item: -item[1].weight) if envelope else []
    for key, point in points:
        is_kept = outcome.points[scene.role][key]
        blocks.append(Text(scene.say("stamp-kept" if is_kept else "stamp-broken"), "stamp"))
        blocks.append(Text(scene.words.pick(point.text)))
    return tuple(blocks)


def _sealed(scene: Scene, outcome: Outcome) -> tuple[Block, ...]:
    """What each role that no person played really was, and what its envelope kept from the others."""
    blocks: list[Block] = []
    for role, kind in outcome.kinds.items():
        if role in scene.session.humans:
            continue
        spec = scene.sheet.roles[role]
        if kind in spec.types:
            named = scene.words.pick(spec.types[kind].name)
            blocks.append(Text(scene.say("sealed-kind", who=scene.labels.chooser(role), kind=named)))
        if spec.envelope is not None and spec.envelope.secret is not None:
            blocks.append(Text(scene.say("sealed-secret", secret=scene.words.pick(spec.envelope.secret)), "quote"))
    return tuple(blocks)


def _measures(scene: Scene, outcome: Outcome) -> tuple[Block, ...]:
    measures = [(key, scene.sheet.measures[key], value) for key, value in outcome.measures.items()]
    return tuple(
        Meter(
            label=scene.words.pick(spec.name),
            value=value if isinstance(value, float) else 0.0,
            low=0.0,
            high=0.0,
            shown=_measured(scene, spec, value),
            intent=f"why:measures.{key}",
        )
        for key, spec, value in measures
    )


def _measured(scene: Scene, spec: Measure, value: str | float | None) -> str:
    if value is None:
        return scene.say("measure-never")
    if isinstance(value, str):
        return scene.words.iso_date(value)
    number = scene.words.number(value, 0 if abs(value) >= TENTHS_BELOW else 1)
    return number if spec.unit is None else scene.say("amount-unit", amount=number, unit=scene.words.pick(spec.unit))


def _history(scene: Scene) -> tuple[Block, ...]:
    """Where the game first left the record, and what followed from it."""
    found = against_history(scene.session)
    names = (scene.say("compare-you"), scene.say("compare-record"))
    return () if found is None else diverged(scene.labels, found, names)


def _questions(scene: Scene) -> tuple[Block, ...]:
    return tuple(Text(scene.words.pick(question)) for question in scene.sheet.questions.values())
