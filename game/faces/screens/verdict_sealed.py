"""The envelopes opened: what everybody really was, what each side believed of it along the way, what was kept back."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from game.faces.screen import Action, Block, Choice, Document, Panel, Text
from game.faces.screens.advising import heeded
from game.faces.screens.foretelling import reckoned
from game.faces.screens.scene import Scene
from game.play.names import names_of
from game.play.outcome import Outcome

CHANGES_SHOWN = 4
SMALLEST = 0.02
"""A belief that moves by less at a sitting is not worth a line."""
OWN_ROWS = 2


def sealed_panels(scene: Scene, outcome: Outcome) -> tuple[Panel, ...]:
    """Return the others' envelopes, those of other people too, one's own, and one's own forecasts against what came."""
    others = [role for role in outcome.kinds if role != scene.role]
    blocks = [block for role in others for block in _opened(scene, role, outcome.kinds[role], scene.view.role)]
    return (
        Panel("sealed", scene.say("verdict-sealed"), tuple(blocks), "centre"),
        Panel("own", scene.say("sealed-own-title"), tuple(_own(scene, outcome.kinds[scene.role])), "right"),
        Panel("foretold", scene.say("foretold-title"), reckoned(scene), "right", "computed"),
        Panel("advised", scene.say("advised-over"), heeded(scene), "right"),
    )


def _opened(scene: Scene, role: str, kind: str, observer: int) -> Iterator[Block]:
    """Yield who a role really was, how far that was believed, and what its envelope kept back."""
    spec = scene.sheet.roles[role]
    title, told = scene.labels.chooser(role), []
    if kind in spec.types:
        title = _kind(scene, "sealed-kind", role, kind)
        told.append(scene.words.pick(spec.types[kind].text))
        if len(spec.types) > 1:
            told.append(scene.say("sealed-believed", path=_path(scene, observer, role, kind)))
    if spec.envelope is not None and spec.envelope.secret is not None:
        told.append(scene.say("sealed-secret", secret=scene.words.pick(spec.envelope.secret)))
    if any(told):
        yield _envelope(scene, role, title, told)
    if len(spec.types) > 1:
        asked = Action(scene.say("why-belief-of", who=scene.labels.chooser(role)), f"why:beliefs.{role}")
        yield Choice("", (asked,))


def _envelope(scene: Scene, role: str, title: str, told: list[str]) -> Document:
    """An envelope, opened, with what lay in it."""
    side, drawing = scene.sheet.roles[role].side, scene.labels.emblem(role)
    paragraphs = tuple(filter(None, told))
    return Document(f"roles.{role}", title, "", paragraphs, "plain", "", "", scene.mark(side), drawing, "opened")


def _kind(scene: Scene, sentence: str, role: str, kind: str) -> str:
    named = scene.words.pick(scene.sheet.roles[role].types[kind].name)
    return scene.say(sentence, who=scene.labels.chooser(role), kind=named)


def _own(scene: Scene, kind: str) -> Iterator[Block]:
    """Yield the type the others had to reckon with in one's own chair, and how far they did."""
    role, spec = scene.role, scene.sheet.roles[scene.role]
    if len(spec.types) < OWN_ROWS:
        return
    text = scene.words.pick(spec.types[kind].text)
    yield _envelope(scene, role, _kind(scene, "sealed-own-kind", role, kind), [text])
    yield Text(scene.say("sealed-own-note"), "note")
    sides = {role.side: number for number, role in reversed(list(enumerate(scene.rules.roles)))}
    for side, observer in sorted(sides.items()):
        if side != scene.view.side:
            path = _path(scene, observer, role, kind)
            yield Text(scene.say("sealed-believed-by", side=scene.labels.side(scene.rules.sides[side]), path=path))


def _path(scene: Scene, observer: int, role: str, kind: str) -> str:
    """Return how far the truth was believed: at first, after the sittings that changed it most, and at the end."""
    subject = names_of(scene.rules).roles[role]
    number = next(n for n, one in enumerate(scene.rules.roles[subject].kinds) if one.id == kind)
    past = scene.session.past
    believed = [
        float(state.belief(observer, subject, number)[0]) for state in (past[0].before, *(s.after for s in past))
    ]
    moved = [(abs(then - now), turn) for turn, (now, then) in enumerate(pairwise(believed))]
    turns = sorted(turn for size, turn in sorted(moved, reverse=True)[:CHANGES_SHOWN] if size >= SMALLEST)
    steps = [scene.words.percent(believed[0])]
    for turn in turns:
        date = scene.words.iso_date(past[turn].date)
        steps.append(scene.say("sealed-step", chance=scene.words.percent(believed[turn + 1]), date=date))
    if not turns or turns[-1] != len(past) - 1:
        steps.append(scene.say("sealed-last", chance=scene.words.percent(believed[-1])))
    return " → ".join(steps)


def final_belief(scene: Scene, role: str, kind: str) -> float:
    """Return how far one's own side believed the truth about a role at the end."""
    subject = names_of(scene.rules).roles[role]
    number = next(n for n, one in enumerate(scene.rules.roles[subject].kinds) if one.id == kind)
    return float(scene.session.past[-1].after.belief(scene.view.role, subject, number)[0])
