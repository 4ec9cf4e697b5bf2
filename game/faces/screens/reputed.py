"""What we think they are: what one's side believes of the others' private types, and how the last sitting moved it."""

from __future__ import annotations

from game.faces.screen import Action, Block, Choice
from game.faces.screens.believing import subjects
from game.faces.screens.scene import Scene
from game.play.names import names_of

LIKELY = 0.05
"""What is believed less than this is not named beside what is believed more."""
MOVED = 0.01
"""A belief that moved by less has not moved."""


def reputed(scene: Scene) -> tuple[Block, ...]:
    """Return a line for each role of another side, its types most believed in first; *Why?* lies behind each."""
    rules, index = scene.rules, names_of(scene.rules).roles
    others = [role for role in subjects(scene) if rules.roles[index[role]].side != scene.view.side]
    if not others:
        return ()
    options = tuple(Action(scene.labels.chooser(role), f"why:beliefs.{role}") for role in others)
    return (Choice("", options, tuple(_believed(scene, role, index[role]) for role in others)),)


def _believed(scene: Scene, role: str, subject: int) -> str:
    view, types = scene.view, scene.sheet.roles[role].types
    now = [float(view.belief(view.role, subject, t)[0]) for t in range(len(types))]
    past = scene.session.past
    before = [float(past[-1].before.belief(view.role, subject, t)[0]) for t in range(len(types))] if past else now
    said = []
    for t in sorted(range(len(types)), key=lambda t: -now[t]):
        if now[t] >= LIKELY or now[t] == max(now):
            kind = scene.rules.roles[subject].kinds[t].id
            change = now[t] - before[t]
            said.append(
                scene.say(
                    "reputed-type",
                    kind=scene.words.pick(types[kind].name),
                    chance=scene.words.percent(now[t]),
                    change=scene.words.signed(change * 100, 0) if abs(change) >= MOVED else "none",
                )
            )
    return " · ".join(said)
