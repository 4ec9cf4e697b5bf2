"""The margin of a first game: one note at a time, which stands until the person has done what it asks."""

from __future__ import annotations

from dataclasses import replace

from game.engine.formula import mask
from game.faces.screen import Panel, Screen, Text
from game.faces.screens.bargain import is_seated
from game.faces.screens.levers import own_entries
from game.faces.screens.scene import Scene, intent_of
from game.play.commands import Answer, Hold, Rest, Send
from game.scenario.schema.lesson import Deed, Note


def coached(scene: Scene, page: Screen, *, has_asked: bool) -> Screen:
    """Return the page that lies before a person with the note for it, if there is one, and the next step where the note
    says; ``has_asked`` says whether they have asked *Why?* at this sitting.

    A scenario that suggests a chair coaches that chair alone.
    """
    if scene.role != (scene.sheet.play.seat or scene.role):
        return page
    for id_, note in scene.sheet.coach.items():
        if _is_due(scene, id_, note, page.key) and not _is_done(scene, note.until, has_asked=has_asked):
            text = Text(scene.words.pick(note.text), "quote")
            margin = Panel("coach", scene.say("coach-title"), (text,), "full")
            page = replace(page, panels=(margin, *page.panels))
            return _to_send(scene, page) if note.until == "send" and page.key == "desk" else page
    return page


def _to_send(scene: Scene, page: Screen) -> Screen:
    """Have sending glow, and nothing else: in a first game not everything that could be done has to be."""
    send = intent_of(Send())
    panels = tuple(replace(panel, glows=False) for panel in page.panels)
    actions = tuple(replace(action, glows=action.intent == send and action.enabled) for action in page.actions)
    return replace(page, question=scene.say("ask-send"), panels=panels, actions=actions)


def _is_due(scene: Scene, id_: str, note: Note, page: str) -> bool:
    """Whether a note belongs on a page now; one to read on by is about the turn that has just been played."""
    pages = {"go_on": {"event"}, "end": {"verdict"}}.get(note.until, {"desk", "table"})
    if page not in pages or (note.turn is not None and note.turn != _turn(scene, is_past=page == "event")):
        return False
    when = scene.session.scenario.formulas.get(f"coach.{id_}.when")
    return when is None or bool(mask(when(scene.view), 1)[0])


def _turn(scene: Scene, *, is_past: bool) -> str:
    clock = scene.view.clock - is_past
    turns, played = list(scene.sheet.calendar.turns), scene.rules.calendar.turn_of_sitting
    return turns[int(played[max(min(clock, len(played) - 1), 0)])]


def _is_done(scene: Scene, deed: Deed, *, has_asked: bool) -> bool:
    """Whether the person has done what a note asks, or there is nothing of the kind to do at this sitting."""
    match deed:
        case "answer":
            answered = {command.decision for command in scene.draft if isinstance(command, Answer)}
            return {scene.rules.decisions[index].id for index in scene.case.options.decisions} <= answered
        case "offer":
            return scene.in_slot(Hold()) is not None or not is_seated(scene)
        case "why":
            return has_asked
        case "lever":
            return scene.in_slot(Rest()) is not None or not own_entries(scene)
        case "send":
            return scene.session.has_sent(scene.role)
        case _:
            return False
