"""The sealed envelopes: one for each table, an A4 folded once: who you are, what to keep, what not to say.

The short and the long reading are two files, so that a teacher prints the one that fits the class.
"""

from __future__ import annotations

from html import escape
from typing import Literal

from game.faces.kit.classroom import Classroom, Table
from game.faces.kit.paper import Leaf, badge, listed, paragraph, sheet
from game.faces.kit.shapes import side_emblem, table_shape

Reading = Literal["short", "long"]

MOST_DOTS = 5


def envelopes(room: Classroom, reading: Reading) -> Leaf:
    """Return the envelopes of all tables in one reading length."""
    title = room.say("kit-envelopes-short") if reading == "short" else room.say("kit-envelopes-long")
    body = "".join(_envelope(room, table, reading) for table in room.tables)
    return Leaf(f"envelopes-{reading}", "before", title, room.say("kit-envelopes-how"), body, "folded")


def _envelope(room: Classroom, table: Table, reading: Reading) -> str:
    outside = _half("left", _notes(room)) + _half("right cover", _cover(room, table))
    inside = _half("left", _brief(room, table, reading)) + _half("right", _mandate(room, table))
    return sheet(outside) + sheet(inside)


def _half(place: str, body: str) -> str:
    return f"<div class='half {place}'>{body}</div>"


def _cover(room: Classroom, table: Table) -> str:
    role, side = room.sheet.roles[table.chair], room.sheet.sides[table.side]
    return (
        f"{table_shape(table.number, room.say('kit-table', number=table.number))}"
        f"{side_emblem(side, room.labels.side(table.side))}"
        f"{paragraph(room.labels.side(table.side), 'label')}"
        f"{paragraph(room.pick(role.name), 'big')}{paragraph(room.pick(role.office), 'office')}"
        f"{paragraph(room.say('kit-sealed'), 'sealed')}{paragraph(room.title, 'foot')}"
    )


def _brief(room: Classroom, table: Table, reading: Reading) -> str:
    brief = room.sheet.roles[table.chair].brief
    if brief is None:
        told = paragraph(room.say("kit-no-brief"), "note")
    else:
        text = brief.long if reading == "long" and brief.long is not None else brief.short
        mark = badge(room, room.scenario.evidence_of(f"roles.{table.chair}.brief"))
        told = f"{paragraph(room.pick(text), f'brief {reading}')}<p>{mark}</p>"
    foot = paragraph(_seat(room, table), "foot")
    return f"<h2>{escape(room.say('kit-who-you-are'))}</h2>{told}{_people(room, table)}{foot}"


def _people(room: Classroom, table: Table) -> str:
    """Return the side's other chairs, for which the table answers as well."""
    others = [chair for role, chair in room.sheet.roles.items() if chair.side == table.side and role != table.chair]
    if not others:
        return ""
    names = (" · ".join(part for part in (room.pick(one.name), room.pick(one.office)) if part) for one in others)
    how = paragraph(room.say("kit-your-people-how"), "note")
    return f"<h2 class='people'>{escape(room.say('kit-your-people'))}</h2>{how}{listed(names)}"


def _mandate(room: Classroom, table: Table) -> str:
    envelope = room.sheet.roles[table.chair].envelope
    if envelope is None:
        return paragraph(room.say("kit-no-envelope"), "note")
    points = "".join(
        f"<li><span class='weights'>{_dots(point.weight)}</span><span>{escape(room.pick(point.text))}</span></li>"
        for point in envelope.points.values()
    )
    mark = badge(room, room.scenario.evidence_of(f"roles.{table.chair}.envelope.secret"))
    box = f"<div class='secret'>{paragraph(room.pick(envelope.secret))}{mark}</div>"
    secret = f"<h2>{escape(room.say('kit-secret'))}</h2>{box}" if envelope.secret is not None else ""
    return (
        f"<h2>{escape(room.say('kit-mandate'))}</h2>{paragraph(room.say('kit-mandate-how'), 'note')}"
        f"<ul class='points'>{points}</ul>{secret}{paragraph(_seat(room, table), 'foot')}"
    )


def _seat(room: Classroom, table: Table) -> str:
    return f"{room.say('kit-table', number=table.number)} · {room.labels.side(table.side)}"


def _dots(weight: float) -> str:
    """Return a weight as filled circles, as far as it can be counted at a glance."""
    full = min(max(round(weight), 1), MOST_DOTS)
    return "<i class='on'></i>" * full + "<i></i>" * max(3 - full, 0)


def _notes(room: Classroom) -> str:
    """Return the back: the rules of the table in four lines, and room to write."""
    say = room.say
    rules = listed((say("kit-rule-read"), say("kit-rule-vote"), say("kit-rule-keep"), say("kit-rule-note")), "ol")
    lines = f"<div class='lines'>{'<p></p>' * 9}</div>"
    return f"<h2>{escape(say('kit-at-the-table'))}</h2>{rules}<h2>{escape(say('kit-notes'))}</h2>{lines}"
