"""Where the game stands among a thousand that machines played in the same chairs: thing by thing, never one score."""

from __future__ import annotations

from collections.abc import Iterator

from game.analysis.afterwards import standing_of
from game.analysis.standing import Place, Standing
from game.faces.screen import Block, Meter, Panel, Text
from game.faces.screens.scene import Scene
from game.faces.screens.verdict_end import measured
from game.play.outcome import Outcome

FULL = 100.0


def standing_panels(scene: Scene, outcome: Outcome) -> tuple[Panel, ...]:
    """Return how often games ended so, how often the points were kept, and where each measure stands."""
    found = standing_of(scene.session, scene.role)
    how = Text(scene.say("standing-how", worlds=found.worlds, seed=str(found.seed)), "note")
    return (
        Panel("ended", scene.say("standing-endings"), (*_endings(scene, outcome, found), how), "left", "computed"),
        Panel(
            "measures", scene.say("standing-measures"), tuple(_measures(scene, outcome, found)), "centre", "computed"
        ),
        Panel("points", scene.say("standing-points"), tuple(_points(scene, outcome, found)), "right", "computed"),
    )


def _endings(scene: Scene, outcome: Outcome, found: Standing) -> Iterator[Block]:
    for ending, share in sorted(found.endings.items(), key=lambda item: -item[1].p):
        percent = scene.words.percent
        if share.p or ending == outcome.ending:
            name, here = scene.words.pick(scene.sheet.endings[ending].name), "yes" if ending == outcome.ending else "no"
            label = scene.say("standing-ending", ending=name, here=here)
            between = scene.say("standing-between", low=percent(share.lo), high=percent(share.hi))
            yield Meter(label, FULL * share.p, 0.0, FULL, percent(share.p), between)


def _points(scene: Scene, outcome: Outcome, found: Standing) -> Iterator[Block]:
    envelope = scene.sheet.roles[scene.role].envelope
    for point, spec in envelope.points.items() if envelope else ():
        yield Text(scene.words.pick(spec.text))
        is_kept = outcome.points[scene.role][point]
        share = scene.words.percent(found.points[point].p)
        yield Text(scene.say("standing-point", here="yes" if is_kept else "no", share=share), "note")


def _measures(scene: Scene, outcome: Outcome, found: Standing) -> Iterator[Block]:
    for measure, value in outcome.measures.items():
        spec = scene.sheet.measures[measure]
        yield Text(scene.say("standing-value", name=scene.words.pick(spec.name), value=measured(scene, spec, value)))
        place = found.measures.get(measure)
        if place is None:
            share = scene.words.percent(found.happened[measure])
            yield Text(scene.say("standing-never", share=share), "note")
        else:
            yield Text(_place(scene, place, "date" if isinstance(value, str) else "number"), "note")


def _place(scene: Scene, place: Place, kind: str) -> str:
    shares = {"below": place.below, "same": place.same, "above": place.above, "never": place.never}
    parts = [
        scene.say(f"standing-{name}-{kind}", share=scene.words.percent(share))
        for name, share in shares.items()
        if share
    ]
    return " · ".join(parts)
