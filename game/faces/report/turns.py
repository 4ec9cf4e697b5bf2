"""A game sitting by sitting in a few words each: what every chair did, what befell, and what that rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from game.faces.screens.deeds import rule_of
from game.faces.screens.happenings import happened
from game.faces.screens.scene import Scene
from game.faces.screens.verdict_turning import deeds_text, done
from game.play.names import names_of
from game.play.sitting import Sitting
from game.play.told import EVERYTHING

HEADLINES = 3


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that was done or befell, in words, with the badge of its evidence and the keys of its sources."""

    text: str
    badge: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Turn:
    """A sitting in which something was done or befell."""

    date: str
    said: tuple[Said, ...]


def turns(scene: Scene) -> list[Turn]:
    """Return the sittings of a finished game, those at which nothing happened left out."""
    told = ((sitting, tuple(_said(scene, sitting))) for sitting in scene.session.past)
    return [Turn(scene.words.iso_date(sitting.date), said) for sitting, said in told if said]


def _said(scene: Scene, sitting: Sitting) -> Iterator[Said]:
    names = names_of(scene.rules).roles
    for role, commands in sitting.commands.items():
        what = deeds_text(scene, commands)
        if what:
            text = scene.say("report-deed", who=scene.labels.chooser(role), what=what)
            yield _resting(scene, text, [rule_of(scene.rules, names[role], one) for one in done(commands)])
    told = [thing for thing in sitting.told(scene.rules, EVERYTHING) if thing.kind == "raised"]
    befell = [one for one in happened(scene.labels, scene.rules, told) if not one.side]
    for one in befell[:HEADLINES]:
        yield _resting(scene, one.headline, [one.rule])


def _resting(scene: Scene, text: str, rules: list[str]) -> Said:
    found = [evidence for rule in rules if (evidence := scene.session.scenario.evidence_of(rule)) is not None]
    badge = scene.say(f"evidence-{found[0].kind}") if found else ""
    return Said(text, badge, tuple(dict.fromkeys(source for one in found for source in one.sources)))
