"""*Why do I believe that?*: a belief about another's private type as a sum, from the start to the last thing it did."""

from __future__ import annotations

import math

from game.faces.screen import Block, Sum, Text
from game.faces.screens.happenings import happened
from game.faces.screens.scene import Scene
from game.faces.screens.sums import Named, sum_of
from game.play.names import names_of
from game.play.session import Brought
from game.play.told import Told


def subjects(scene: Scene) -> list[str]:
    """Return the roles of whose private type there is something to believe."""
    return [role.id for role in scene.rules.roles if len(role.kinds) > 1 and role.id != scene.role]


def belief(scene: Scene, role: str) -> tuple[Block, ...]:
    """Return a sum for each type another role may be of: the logarithm of how far it is believed in.

    A sitting speaks for a type as far as the type explains better than the others what was seen; the last term is what
    brings the chances of all types to one.
    """
    if role not in subjects(scene):
        return ()
    name = scene.labels.chooser(role)
    blocks = [
        _type(scene, role, number) for number in range(len(scene.rules.roles[names_of(scene.rules).roles[role]].kinds))
    ]
    return (Text(scene.say("why-belief", who=name), "note"), *(block for block in blocks if block is not None))


def _type(scene: Scene, role: str, number: int) -> Sum | None:
    subject = names_of(scene.rules).roles[role]
    spec, view = scene.rules.roles[subject], scene.view
    prior = view.priors[view.role][subject]
    if not prior[number]:
        return None
    kinds = range(len(spec.kinds))
    rule = f"{spec.rule}.types.{spec.kinds[number].id}"
    believed = float(view.belief(view.role, subject, number)[0])
    terms = [Named(rule, math.log(prior[number]), scene.say("why-belief-start"))]
    brought = scene.session.told(scene.role)
    for sitting, told in zip(scene.session.past, brought, strict=True):
        seen = [
            float(sitting.after.log_likelihood[subject, t, 0] - sitting.before.log_likelihood[subject, t, 0])
            for t in kinds
        ]
        speaks = seen[number] - math.fsum(seen) / len(seen)
        if speaks:
            terms.append(Named(rule, speaks, _did(scene, subject, told)))
    value = math.log(believed) if believed else -math.inf
    if math.isinf(value):
        return None
    explained = [float(view.log_likelihood[subject, t, 0]) for t in kinds]
    best = max(explained)
    together = best + math.log(math.fsum(prior[t] * math.exp(explained[t] - best) for t in kinds))
    rest = math.fsum(explained) / len(explained) - together
    terms.append(Named(f"{spec.rule}.types", rest, scene.say("why-belief-rest")))
    title = scene.words.pick(scene.sheet.roles[role].types[spec.kinds[number].id].name) or spec.kinds[number].id
    chance = scene.say("why-believed", chance=scene.words.percent(believed))
    return sum_of(scene.labels, title, terms, chance, digits=2, value=value)


def _did(scene: Scene, subject: int, brought: Brought) -> str:
    """Return a date with what the role was seen to do on it, or that it was seen to do nothing."""
    own = [thing for thing in brought.told if thing.kind == "raised" and _is_of(scene, subject, thing)]
    done = [happening.noun for happening in happened(scene.labels, scene.rules, own)]
    what = scene.words.listed(done) if done else scene.say("why-belief-quiet")
    return scene.say("why-belief-did", date=scene.words.iso_date(brought.date), what=what)


def _is_of(scene: Scene, subject: int, thing: Told) -> bool:
    """Whether a flag is one that the role itself raises: by a lever, a pledge, an answer, or a draft of its side's."""
    rules, flag = scene.rules, scene.rules.flags.index(thing.what)
    side = rules.roles[subject].side
    return (
        any(entry.role == subject and entry.option.deed.flag == flag for entry in rules.menu)
        or any(
            point.chooser == subject and option.deed.flag == flag
            for point in rules.decisions
            for option in point.options
        )
        or any(
            flag in (offered for party, offered in zip(p.parties, p.offered, strict=True) if party == side)
            for p in rules.instruments
        )
    )
