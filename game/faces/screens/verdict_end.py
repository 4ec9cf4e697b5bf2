"""The first page of the verdict: how it ended, and its two stamps: the instructions, and what people lived with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from game.faces.screen import Block, Meter, Panel, Seal, Text
from game.faces.screens.bargain import clause
from game.faces.screens.conditions import demands
from game.faces.screens.happenings import happenings
from game.faces.screens.meters import all_meters
from game.faces.screens.scene import Scene
from game.play.mandate import Fulfilled, fulfilled
from game.play.outcome import Outcome
from game.scenario.schema.happenings import Measure

TENTHS_BELOW = 10
"""Smaller measures are shown to a tenth; of larger ones a tenth says nothing."""


def end_panels(scene: Scene, outcome: Outcome) -> tuple[Panel, ...]:
    """Return the ending and the two stamps."""
    promise, price, trust = _lived(scene)
    if not is_agreed(scene):
        return (
            Panel("ending", "", _ending(scene, outcome), "centre"),
            Panel("lived", scene.say("verdict-lived"), price, "centre", "computed"),
            Panel("mandate", scene.say("verdict-mandate"), (*mandate(scene), *_seal(scene)), "right"),
        )
    return (
        Panel("ending", "", _ending(scene, outcome), "centre"),
        Panel("mandate", scene.say("verdict-mandate"), (*mandate(scene), *_seal(scene)), "left"),
        Panel("lived", scene.say("verdict-lived"), (*promise, *price, *trust), "centre", "computed"),
        Panel("measures", scene.say("verdict-measures"), measures(scene, outcome), "right", "computed"),
    )


def _seal(scene: Scene) -> tuple[Seal, ...]:
    """Whose instructions they were: the seal that was on the envelope."""
    drawing = scene.labels.emblem(scene.role)
    return (Seal(drawing, scene.mark(scene.side), scene.labels.chooser(scene.role)),) if drawing else ()


def is_agreed(scene: Scene) -> bool:
    """Whether any paper was ever agreed."""
    state = scene.session.past[-1].after
    return any(int(state.at[paper.accepted.flag, 0]) >= 0 for paper in scene.rules.instruments)


def _ending(scene: Scene, outcome: Outcome) -> tuple[Block, ...]:
    ending = scene.sheet.endings[outcome.ending]
    text = scene.words.pick(ending.text)
    blocks: list[Block] = [Text(scene.words.pick(ending.name), "heading")]
    if text:
        blocks.append(Text(text))
    if not is_agreed(scene):
        blocks.append(Text(scene.say("verdict-quiet"), "quote"))
    return tuple(blocks)


def mandate(scene: Scene) -> tuple[Block, ...]:
    """Return the first stamp: each point of the instructions kept, traded or broken, and what decided it."""
    envelope = scene.sheet.roles[scene.role].envelope
    points = envelope.points if envelope else {}
    blocks: list[Block] = []
    for one in fulfilled(scene.session.scenario, scene.session.past, scene.role):
        blocks += [
            Text(scene.say(f"stamp-{one.fate}"), "stamp"),
            Text(scene.words.pick(points[one.point].text)),
            Text(_decided(scene, one), "note"),
        ]
    return tuple(blocks)


def _decided(scene: Scene, one: Fulfilled) -> str:
    """Say what decided a point: an article, something that happened, or what never came about."""
    past = scene.session.past
    date = "none" if one.turn is None else scene.words.iso_date(past[one.turn].date)
    if one.issue is not None and one.paper is not None:
        issue = next(spec for spec in scene.rules.issues if spec.id == one.issue)
        position = issue.positions[int(past[-1].after.position[scene.rules.issues.index(issue), 0])]
        text = clause(scene, one.issue, position)
        return scene.say("decided-clause", paper=scene.labels.paper(one.paper), clause=text, date=date)
    if one.flag is not None:
        what = happenings(scene.labels, scene.rules)[one.flag].noun
        return scene.say("decided-happened", what=what, date=date)
    if one.fate == "kept":
        return scene.say("decided-held", date=date)
    formula = scene.session.scenario.formulas[f"roles.{scene.role}.envelope.points.{one.point}.kept"]
    missing = [demand.text for demand in demands(scene.labels, formula, past[-1].after) if not demand.holds]
    return scene.say("decided-missing", what=" · ".join(missing), date=date)


def _lived(scene: Scene) -> tuple[tuple[Block, ...], tuple[Block, ...], tuple[Block, ...]]:
    """Return the second stamp in three parts: the promise that was had, what it cost, and who still trusts whom."""
    tallies = {f"why:meters.{tally}" for tally in scene.sheet.tallies}
    every = all_meters(scene, scene.session.past[-1].after)
    price = tuple(_with_evidence(scene, meter) for meter in every if meter.intent in tallies)
    trust = tuple(meter for meter in every if meter.intent not in tallies)
    promise = tuple(Text(line) for line in _promises(scene))
    parts = (("promise", promise), ("price", price), ("trust", trust))
    told = [(Text(scene.say(f"lived-{name}"), "heading"), *blocks) if blocks else () for name, blocks in parts]
    return told[0], told[1], told[2]


def _with_evidence(scene: Scene, meter: Meter) -> Meter:
    """Put beside a count whether its numbers are the record's, inferred or invented."""
    row = meter.intent.removeprefix("why:meters.")
    badge = scene.labels.evidence(f"tallies.{row}")
    return replace(meter, shown=scene.say("count-evidence", shown=meter.shown, badge=badge)) if badge else meter


def _promises(scene: Scene) -> Iterator[str]:
    """Say of each paper how far it came."""
    end = scene.session.past[-1].after
    days = end.calendar.day_of_sitting
    by_id = {paper.id: paper for paper in scene.rules.instruments}
    for name in scene.sheet.instruments:
        paper = by_id[name]
        steps = [(paper.accepted.flag, scene.say("stage-agreed"))]
        steps += [(stage.deed.flag, scene.labels.stage(name, stage.id)) for stage in paper.stages]
        reached = [(int(end.at[flag, 0]), said) for flag, said in steps if int(end.at[flag, 0]) >= 0]
        facts = {"paper": scene.labels.paper(name)}
        if reached:
            at, stage = max(reached, key=lambda step: step[0])
            yield scene.say("promise-stage", stage=stage, date=scene.words.date(int(days[at])), **facts)
        else:
            yield scene.say("promise-none", **facts)


def measures(scene: Scene, outcome: Outcome) -> tuple[Block, ...]:
    """Return what analysis reads off the game, but for counts that people lived with: those stand there already."""
    return tuple(
        Meter(
            label=scene.words.pick(scene.sheet.measures[key].name),
            value=value if isinstance(value, float) else 0.0,
            low=0.0,
            high=0.0,
            shown=measured(scene, scene.sheet.measures[key], value),
            intent=f"why:measures.{key}",
        )
        for key, value in outcome.measures.items()
        if not _is_count(scene, scene.sheet.measures[key])
    )


def _is_count(scene: Scene, spec: Measure) -> bool:
    """Whether a measure is nothing but one of the game's counts."""
    return spec.value in scene.sheet.tallies


def measured(scene: Scene, spec: Measure, value: str | float | None) -> str:
    """Return a measure as a person reads it."""
    if value is None:
        return scene.say("measure-never")
    if isinstance(value, str):
        return scene.words.iso_date(value)
    return scene.words.quantity(value, scene.words.pick(spec.unit), 0 if abs(value) >= TENTHS_BELOW else 1)
