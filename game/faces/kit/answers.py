"""The teacher's notes for after the lesson: what really happened, what is disputed, what to talk about."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from html import escape

from game.faces.held import fact_name, fact_value
from game.faces.kit.classroom import Classroom
from game.faces.kit.paper import Cited, Leaf, badge, heading, listed, paragraph, section
from game.faces.kit.timeline import day_of
from game.scenario.building.history import NEVER
from game.scenario.schema.history import Fact
from game.scenario.schema.library import Dispute


def answer_notes(room: Classroom) -> Leaf:
    """Return what the record says of the days that the class played, with its sources, and where it is disputed."""
    cited = Cited(room)
    happened, facts = "".join(_moves(room, cited, room.first, room.last)), "".join(_facts(room, cited))
    followed = "".join(_moves(room, cited, room.last + timedelta(1), date.max))
    questions = (room.pick(text) for text in room.sheet.questions.values())
    parts = [
        heading(room, room.say("kit-answers"), room.say("kit-answers-about")),
        section(room.say("kit-happened"), happened or paragraph(room.say("kit-no-history"))),
        section(room.say("kit-record"), facts),
        section(room.say("kit-followed"), followed),
        section(room.say("kit-disputed"), _disputes(room, cited), "disputes"),
        section(room.say("kit-questions"), listed(questions, "ol")),
    ]
    citations = cited.citations()
    if citations:
        parts.append(section(room.say("kit-citations"), paragraph(room.say("kit-seen"), "note") + citations))
    return Leaf("answers", "teacher", room.say("kit-answers"), room.say("kit-answers-how"), "".join(parts))


def _moves(room: Classroom, cited: Cited, first: date, last: date) -> Iterator[str]:
    """Yield what was recorded between two days, both included."""
    moves = room.sheet.history.moves.items()
    for day, id_, move in sorted(((day_of(room, move), id_, move) for id_, move in moves), key=lambda one: one[0]):
        if move.text is not None and first <= day <= last:
            evidence = room.scenario.evidence_of(f"history.moves.{id_}")
            who = room.labels.chooser(move.role or move.audience or "")
            body = f"{escape(room.pick(move.text))} {badge(room, evidence)}{cited.note(evidence)}"
            yield f"<div class='event'><b>{escape(room.words.date(day))} · {escape(who)}</b><p>{body}</p></div>"


def _facts(room: Classroom, cited: Cited) -> Iterator[str]:
    """Yield the record's facts of these days: when something happened, and where issues then stood."""
    for id_, fact in room.sheet.history.record.items():
        name = fact_name(room.labels, fact)
        if name and _is_of_these_days(room, fact):
            value = fact_value(room.labels, fact, str(fact.expected))
            evidence = room.scenario.evidence_of(f"history.record.{id_}")
            body = f"{escape(value)} {badge(room, evidence)}{cited.note(evidence)}"
            yield f"<div class='event fact'><b>{escape(name)}</b><p>{body}</p></div>"


def _is_of_these_days(room: Classroom, fact: Fact) -> bool:
    if fact.day_of is not None and fact.expected != NEVER:
        return room.first <= date.fromisoformat(str(fact.expected)) <= room.last
    return fact.by is not None and room.first <= fact.by <= room.last


def _disputes(room: Classroom, cited: Cited) -> str:
    told = "".join(_dispute(room, id_, dispute, cited) for id_, dispute in room.sheet.disputes.items())
    return f"<div class='two'>{told}</div>" if told else ""


def _dispute(room: Classroom, id_: str, dispute: Dispute, cited: Cited) -> str:
    readings = []
    for key, reading in dispute.readings.items():
        evidence = room.scenario.evidence_of(f"disputes.{id_}.readings.{key}")
        mark = f"{badge(room, evidence)}{cited.note(evidence)}"
        readings.append(f"<p><b>{escape(room.pick(reading.name))}</b> {mark}<br>{escape(room.pick(reading.text))}</p>")
    return f"<article><h3>{escape(room.pick(dispute.question))}</h3>{''.join(readings)}</article>"
