"""What should one's principal do? A chair that waits can say so; only the principal reads it, before deciding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from game.faces.screen import Action, Block, Choice, Field, Screen, Text
from game.faces.screens.deeds import package_text, step_text, urged_text
from game.faces.screens.scene import Scene, drawer
from game.play.advised import advised, recommendable
from game.play.commands import Advisable, Advise, Answer, Command, Offer
from game.play.convert import slot_of
from game.play.legal import of_principal
from game.play.level import narrowed
from game.play.seats import HUMAN


def open_to_advice(scene: Scene) -> list[Advise]:
    """Return what the role can recommend now, question by question."""
    above = of_principal(scene.case)
    found = [] if above is None else [Advise(what) for what in recommendable(above)]
    return [one for one in found if scene.refusal(_narrowed(scene, one)) is None]


def _narrowed(scene: Scene, one: Advise) -> Advise:
    less = narrowed(scene.level, one)
    return less if isinstance(less, Advise) else one


def _principal(scene: Scene) -> str:
    return scene.rules.roles[scene.chair.principal].id


def advise_action(scene: Scene) -> tuple[Action, ...]:
    """Return the way into the drawer, where there is something to say there."""
    if not open_to_advice(scene):
        return ()
    has_said = any(isinstance(command, Advise) for command in scene.draft)
    label = scene.say("action-advising", who=scene.labels.chooser(_principal(scene)))
    return (Action(label, "go:advising", "o", chosen=has_said),)


def advising(scene: Scene, typed: str | None = None) -> Screen:
    """Return the drawer in which to recommend something for this sitting; ``typed`` is the reason being typed."""
    found = open_to_advice(scene)
    if not found:
        return drawer(scene, "advising", (Text(scene.say("advising-nothing")),))
    who = scene.labels.chooser(_principal(scene))
    blocks: list[Block] = [Text(scene.say("advising-explained", who=who), "note")]
    if scene.session.seats[_principal(scene)] != HUMAN:
        blocks.append(Text(scene.say("advising-unheard", who=who), "note"))
    said = [command for command in scene.draft if isinstance(command, Advise)]
    reason = (said[-1].reason if said else "") if typed is None else typed
    blocks.append(Field(scene.say("advising-why", who=who), reason, "reason:"))
    for _, same in groupby(found, key=lambda one: slot_of(one.what)):
        choices = [_narrowed(scene, one) for one in same]
        options = tuple(_with_reason(scene, one, reason, said) for one in choices)
        details = tuple(_draft(scene, one.what) for one in choices)
        blocks.append(Choice(_asked(scene, choices[0].what), options, details))
    return drawer(scene, "advising", tuple(blocks))


def _with_reason(scene: Scene, one: Advise, reason: str, said: Sequence[Advise]) -> Action:
    """Return a recommendation to choose, with the reason that stands in the field."""
    action = scene.action(_option(scene, one.what), replace(one, reason=reason.strip()))
    return replace(action, chosen=one.what in [other.what for other in said])


def _asked(scene: Scene, what: Advisable) -> str:
    """Return the question that a recommendation answers."""
    if isinstance(what, Answer):
        return scene.words.pick(scene.sheet.decisions[what.decision].question)
    return scene.say(f"advising-{slot_of(what)[0]}")


def _option(scene: Scene, what: Advisable) -> str:
    if isinstance(what, Answer):
        return scene.labels.option(what.decision, what.option)
    return urged_text(scene.labels, what)


def _draft(scene: Scene, what: Advisable) -> str:
    return package_text(scene.labels, what.package) if isinstance(what, Offer) else ""


def received(scene: Scene) -> tuple[Block, ...]:
    """Return what has been recommended to the role for this sitting; choosing it is doing it."""
    blocks = []
    for by, one in scene.session.advice(scene.role):
        what, who = _narrowed(scene, one).what, scene.labels.chooser(by)
        reason = scene.say("advised-reason", reason=one.reason) if one.reason else ""
        detail = " ".join(filter(None, (_draft(scene, what), reason)))
        title = scene.say("advised-by", who=who, about=_asked(scene, what))
        blocks.append(Choice(title, (scene.action(_option(scene, what), what),), (detail,)))
    return tuple(blocks)


def heeded(scene: Scene) -> tuple[Block, ...]:
    """Return the advice that the role gave and was given, each beside what was done; nothing without any."""
    return tuple(
        Text(
            scene.say(
                "advised-line",
                date=scene.words.iso_date(one.date),
                who=scene.labels.chooser(one.by),
                what=urged_text(scene.labels, one.said.what),
                taken="yes" if one.was_taken else "no",
                did=_done(scene, one.did),
            )
        )
        for one in advised(scene.rules, scene.session.past, scene.role)
    )


def _done(scene: Scene, did: Command | None) -> str:
    return scene.say("advised-nothing") if did is None else step_text(scene.labels, did)
