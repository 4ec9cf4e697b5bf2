"""What will the other capital do? A chair that waits can say so; the end of the game says how right it was."""

from __future__ import annotations

from statistics import fmean as mean

from game.faces.screen import Action, Block, Choice, Screen, Text
from game.faces.screens.scene import Scene, drawer
from game.play.commands import Predict
from game.play.foretold import foretold
from game.play.legal import PREDICTABLE

SURENESS = (60, 80, 95)
"""Per cent: what can be said of how sure one is, short of certainty."""


def askable_of(scene: Scene) -> list[str]:
    """Return the roles of which something can be foretold now."""
    return [role.id for role in scene.rules.roles if scene.refusal(Predict(role.id, PREDICTABLE[0], 50)) is None]


def foretelling(scene: Scene) -> Screen:
    """Return the drawer in which to say what others will do at this sitting."""
    blocks: list[Block] = [Text(scene.say("foretell-explained"), "note")]
    for role in askable_of(scene):
        title = scene.say("foretell-of", who=scene.labels.chooser(role))
        said = [Predict(role, act, percent) for act in PREDICTABLE for percent in SURENESS]
        blocks.append(Choice(title, tuple(scene.action(_said(scene, one), one) for one in said)))
    return drawer(scene, "foretell", tuple(blocks))


def foretell_action(scene: Scene) -> tuple[Action, ...]:
    """Return the way into the drawer, where there is something to say there."""
    if not askable_of(scene):
        return ()
    has_said = any(isinstance(command, Predict) for command in scene.draft)
    return (Action(scene.say("action-foretell"), "go:foretell", "f", chosen=has_said),)


def _said(scene: Scene, said: Predict) -> str:
    chance = scene.words.percent(said.percent / 100)
    return scene.say("foretell-said", act=scene.say(f"foretell-{said.act}"), chance=chance)


def reckoned(scene: Scene) -> tuple[Block, ...]:
    """Return how right one was, forecast by forecast, beside a machine that knew no more; nothing without forecasts."""
    found = foretold(scene.session.scenario, scene.session.past, scene.role)
    if not found:
        return ()
    own, machine = mean(one.score for one in found), mean(one.machine_score for one in found)
    number = scene.words.number
    whole = scene.say("foretold-score", count=len(found), score=number(own, 2), machine=number(machine, 2))
    lines = [
        Text(
            scene.say(
                "foretold-line",
                date=scene.words.iso_date(one.date),
                who=scene.labels.chooser(one.said.role),
                said=_said(scene, one.said),
                did=scene.say(f"foretell-{one.did}"),
                machine=scene.words.percent(one.machine),
            )
        )
        for one in found
    ]
    return (Text(whole), Text(scene.say("foretold-note"), "note"), *lines)
