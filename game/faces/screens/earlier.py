"""Earlier turns: every sitting played, what was asked at it and what one did; each can be left to play on otherwise."""

from __future__ import annotations

from game.faces.screen import Action, Block, Choice, Panel, Screen, Text
from game.faces.screens.askable import askable_of
from game.faces.screens.deeds import deed_text
from game.faces.screens.happenings import happened
from game.faces.screens.scene import Scene, drawer
from game.play.commands import Answer
from game.play.sitting import Sitting, case_of

HEADLINES = 2
"""What befell a sitting that was let pass, at most, in a list."""


def earlier(scene: Scene, chosen: str = "") -> Screen:
    """Return the drawer of the sittings played, the last first; or the one chosen, by its number from 0, in full."""
    past = scene.session.past
    if chosen.isascii() and chosen.isdecimal() and int(chosen[:6]) < len(past):
        return _one(scene, past[int(chosen[:6])])
    options = tuple(Action(_named(scene, sitting), f"earlier:{sitting.turn}") for sitting in reversed(past))
    details = tuple(_in_a_line(scene, sitting) for sitting in reversed(past))
    listed: Block = Choice("", options, details) if past else Text(scene.say("earlier-none"), "note")
    return drawer(scene, "earlier", (listed,))


def _one(scene: Scene, sitting: Sitting) -> Screen:
    """Return one sitting: what was asked, what one did, what came of it, and the way to play on from before it."""
    parts = (
        ("asked", _asked(scene, sitting)),
        ("did", _did(scene, sitting) or [scene.say("earlier-did-nothing")]),
        ("came", _came(scene, sitting)),
    )
    panels = [
        Panel(key, scene.say(f"earlier-{key}"), tuple(Text(line) for line in lines), "full")
        for key, lines in parts
        if lines
    ]
    return Screen(
        key="sitting",
        title=_named(scene, sitting),
        question=scene.say("sitting-question"),
        panels=(
            *panels,
            *_asking(scene, sitting),
            Panel("explained", "", (Text(scene.say("branch-explained"), "note"),), "full"),
        ),
        actions=(
            Action(scene.say("action-branch"), f"branch:{sitting.turn}", "n", glows=True),
            Action(scene.say("action-back"), "back", "b"),
        ),
        language=scene.words.language,
        drawer=True,
    )


def _asking(scene: Scene, sitting: Sitting) -> list[Panel]:
    """Return what can be asked *Why?* about the sitting."""
    subjects = askable_of(scene, sitting.turn)
    return [Panel("why", scene.say("why-title"), subjects, "full")] if subjects else []


def _named(scene: Scene, sitting: Sitting) -> str:
    """Return a sitting's date and its turn's name."""
    turn = int(sitting.before.calendar.turn_of_sitting[sitting.turn])
    title = list(scene.sheet.calendar.turns.values())[turn].title
    return scene.say("earlier-sitting", date=scene.words.iso_date(sitting.date), title=scene.words.pick(title))


def _in_a_line(scene: Scene, sitting: Sitting) -> str:
    """Return what was asked and done, or what befell one who let it pass."""
    asked, did = _asked(scene, sitting), _did(scene, sitting)
    if asked or did:
        return " · ".join([*asked, *(did or [scene.say("earlier-did-nothing")])])
    return " · ".join([scene.say("earlier-let-pass"), *_came(scene, sitting)[:HEADLINES]])


def _asked(scene: Scene, sitting: Sitting) -> list[str]:
    """Return the questions that were put to the role and that it left open; an answer repeats its question."""
    options = case_of(scene.rules, sitting.before, scene.role).options
    answered = {said.decision for said in sitting.commands.get(scene.role, ()) if isinstance(said, Answer)}
    points = (scene.rules.decisions[index].id for index in options.decisions)
    points = (point for point in points if point not in answered)
    asking = (scene.rules.roles[agent].id for agent in options.grants)
    questions = [scene.words.pick(scene.sheet.decisions[point].question) for point in points]
    return [*questions, *(scene.say("ask-grant", who=scene.labels.chooser(role)) for role in asking)]


def _did(scene: Scene, sitting: Sitting) -> list[str]:
    return [deed_text(scene.labels, command) for command in sitting.commands.get(scene.role, ())]


def _came(scene: Scene, sitting: Sitting) -> list[str]:
    """Return the headlines of what the role was told came of it."""
    told = sitting.told(scene.rules, scene.view.side)
    return [happening.headline for happening in happened(scene.labels, scene.rules, told)]
