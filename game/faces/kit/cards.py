"""What is held up, laid out and set up: the cards A to D, the cards of the questions to come, and the tent cards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from game.faces.kit.classroom import Classroom, Table
from game.faces.kit.paper import Leaf, paragraph, sheet
from game.faces.kit.shapes import side_emblem, table_shape
from game.play.lesson_cards import LETTERS
from game.scenario.schema.happenings import Decision

QUARTERS = ((0, 0), (105, 0), (0, 148.5), (105, 148.5))
HALVES = (0.0, 148.5)
CROSS = "<i class='cut across' style='top:148.5mm'></i><i class='cut down' style='left:105mm'></i>"
ACROSS = "<i class='cut across' style='top:148.5mm'></i>"


def vote_cards(room: Classroom) -> Leaf:
    """Return each table's cards A to D, four on a sheet; all backs of a sheet are alike, so any turning fits."""
    body = "".join(_letters(room, table) + _backs(room, table) for table in room.tables)
    return Leaf("cards-vote", "before", room.say("kit-vote-cards"), room.say("kit-vote-cards-how"), body, "cards")


def _letters(room: Classroom, table: Table) -> str:
    marks = _marks(room, table)
    foot = paragraph(f"{room.say('kit-table', number=table.number)} · {room.labels.side(table.side)}", "foot")
    fronts = (f"{marks}<div class='big'>{letter}</div>{foot}" for letter in LETTERS)
    return sheet("".join(_quarter(place, body, "card") for place, body in enumerate(fronts)) + CROSS)


def _backs(room: Classroom, table: Table) -> str:
    back = f"{_marks(room, table)}{paragraph(room.labels.side(table.side), 'label')}"
    return sheet("".join(_quarter(place, back, "card back") for place in range(len(LETTERS))) + CROSS)


def _quarter(place: int, body: str, kind: str) -> str:
    left, top = QUARTERS[place]
    return f"<div class='{kind}' style='left:{left}mm;top:{top}mm'>{body}</div>"


def _marks(room: Classroom, table: Table) -> str:
    return table_shape(table.number, room.say("kit-table", number=table.number)) + side_emblem(
        room.sheet.sides[table.side], room.labels.side(table.side)
    )


@dataclass(frozen=True, slots=True)
class Question:
    """A question that can be put to a chair of a side, from a day on."""

    id: str
    decision: Decision
    side: str
    day: date


def question_cards(room: Classroom) -> Leaf:
    """Return the questions that will be put to the sides in the lesson, two on a sheet, each sealed by its back.

    The halves lie one above the other, so a printer that turns on the long edge puts each back behind its front.
    Letters are left to be filled in: which answers are open, and so which letter each has, depends on what was done.
    """
    asked = questions(room)
    pairs = [asked[start : start + len(HALVES)] for start in range(0, len(asked), len(HALVES))]
    body = "".join(_front_and_back(room, pair) for pair in pairs)
    about = room.say("kit-question-cards-how") if asked else room.say("kit-no-questions")
    return Leaf("cards-questions", "during", room.say("kit-question-cards"), about, body, "halves")


def questions(room: Classroom) -> list[Question]:
    """Return what can be put to the sides' chairs on the days of the lesson, in the order in which it opens."""
    found = []
    for id_, decision in room.sheet.decisions.items():
        side = room.sheet.roles[decision.role].side if decision.role is not None else ""
        first, last = decision.first or room.first, decision.last or room.last
        is_met = any(first <= day <= last for day in room.days)
        if side in room.readers and decision.fixed is None and is_met:
            found.append(Question(id_, decision, side, max(first, room.first)))
    return sorted(found, key=lambda question: question.day)


def _front_and_back(room: Classroom, pair: Sequence[Question]) -> str:
    fronts = "".join(_half(top, _front(room, one), "card") for top, one in zip(HALVES, pair, strict=False))
    backs = "".join(_half(top, _back(room, one), "card back") for top, one in zip(HALVES, pair, strict=False))
    return sheet(fronts + ACROSS) + sheet(backs + ACROSS)


def _half(top: float, body: str, kind: str) -> str:
    return f"<div class='{kind}' style='top:{top}mm'>{body}</div>"


def _front(room: Classroom, question: Question) -> str:
    options = "".join(
        f"<li><i></i><div><b>{escape(room.labels.option(question.id, option))}</b>"
        f"<span>{escape(room.pick(one.text))}</span></div></li>"
        for option, one in question.decision.options.items()
    )
    return (
        f"{side_emblem(room.sheet.sides[question.side], room.labels.side(question.side))}"
        f"{paragraph(_when(room, question), 'label top')}<h2>{escape(room.pick(question.decision.question))}</h2>"
        f"{paragraph(room.pick(question.decision.text), 'text')}<ul class='options'>{options}</ul>"
        f"{paragraph(room.say('kit-letters-how'), 'foot')}"
    )


def _back(room: Classroom, question: Question) -> str:
    return (
        f"{side_emblem(room.sheet.sides[question.side], room.labels.side(question.side))}"
        f"{paragraph(_when(room, question), 'big')}{paragraph(room.say('kit-open-when-asked'))}"
    )


def _when(room: Classroom, question: Question) -> str:
    who = room.labels.chooser(question.decision.role or "")
    return room.say("kit-question-when", date=room.words.date(question.day), who=who)


def tents(room: Classroom) -> Leaf:
    """Return a tent card for each table, to be folded in the middle; both faces can be read."""
    body = "".join(_tent(room, table) for table in room.tables)
    return Leaf("tents", "before", room.say("kit-tents"), room.say("kit-tents-how"), body, "tents")


def _tent(room: Classroom, table: Table) -> str:
    label = room.say("kit-table", number=table.number)
    face = (
        f"{table_shape(table.number, label)}<div>{side_emblem(room.sheet.sides[table.side], '')}"
        f"{paragraph(room.labels.side(table.side), 'big')}{paragraph(label, 'of')}</div>"
    )
    fold = "<i class='cut across' style='top:148.5mm'></i>"
    return sheet(f"<div class='tent over'>{face}</div><div class='tent under'>{face}</div>{fold}")
