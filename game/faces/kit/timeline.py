"""The timeline as a poster: before class what both sides know as it begins, after class what really happened."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape

from game.faces.kit.classroom import Classroom
from game.faces.kit.paper import Leaf, badge, heading, paragraph
from game.faces.kit.shapes import side_emblem
from game.faces.screens.papers import byline
from game.scenario.schema.history import Move

FEW = 16
"""So many steps stand in larger type, for the poster has room."""


def timeline_before(room: Classroom) -> Leaf:
    """Return what every side knows as the class begins: the papers that lie open to all."""
    told = [_paper(room, key) for key in room.shared()]
    title = room.say("kit-timeline-before", date=room.words.date(room.first))
    body = _poster(room, title, room.say("kit-timeline-before-about"), told, room.say("kit-nothing-yet"))
    return Leaf("timeline-before", "before", title, room.say("kit-timeline-how"), body, "poster")


def timeline_after(room: Classroom) -> Leaf:
    """Return the whole recorded path, each step with what it rests on."""
    moves = [(day_of(room, move), id_, move) for id_, move in room.sheet.history.moves.items() if move.text is not None]
    told = [_step(room, day, id_, move) for day, id_, move in sorted(moves, key=lambda one: one[0])]
    title = room.say("kit-timeline-after")
    body = _poster(room, title, room.say("kit-timeline-after-about"), told, room.say("kit-no-history"))
    return Leaf("timeline-after", "after", title, room.say("kit-timeline-how"), body, "poster")


def _poster(room: Classroom, title: str, about: str, told: Sequence[str], none: str) -> str:
    if not told:
        return heading(room, title) + paragraph(none)
    size = "when few" if len(told) <= FEW else "when"
    return f"{heading(room, title, about)}<div class='{size}'>{''.join(told)}</div>"


def _paper(room: Classroom, key: str) -> str:
    paper = room.sheet.documents[key]
    mark = badge(room, room.scenario.evidence_of(f"documents.{key}"))
    about = f"<p class='note'>{escape(byline(room.labels, paper))} {mark}</p>"
    head = escape(room.pick(paper.title))
    return _event(room.words.date(paper.date), head, f"{paragraph(room.pick(paper.text))}{about}")


def day_of(room: Classroom, move: Move) -> date:
    """Return the day of a recorded move: its own, or that on which its turn begins."""
    return move.date or room.sheet.calendar.turns[move.turn or ""].date


def _step(room: Classroom, day: date, id_: str, move: Move) -> str:
    mark = badge(room, room.scenario.evidence_of(f"history.moves.{id_}"))
    side = room.sheet.roles[move.role].side if move.role is not None else ""
    emblem = side_emblem(room.sheet.sides[side], room.labels.side(side)) if side else ""
    who = room.labels.chooser(move.role or move.audience or "")
    text = f"<p>{escape(room.pick(move.text))} {mark}</p>"
    return _event(room.words.date(day), f"{emblem}{escape(who)}", text)


def _event(day: str, head: str, body: str) -> str:
    return f"<div class='event'><b>{escape(day)} · {head}</b>{body}</div>"
