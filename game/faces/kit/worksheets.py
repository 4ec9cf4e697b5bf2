"""What students write on: their forecasts before and after, their reasons and evidence, and what became of the mandate.

One sheet for each side, for the mandate stands on it; it names tables and never students.
"""

from __future__ import annotations

from game.faces.kit.classroom import Classroom
from game.faces.kit.paper import Leaf, grid, heading, paragraph, section
from game.faces.kit.shapes import side_emblem

REASONS = 3
"""Lines to write on under a question."""
MOST_FORETOLD = 2
"""Papers whose chance is asked for where the lesson has no question of its own; a side's sheet has two pages."""


def worksheets(room: Classroom) -> Leaf:
    """Return the worksheets of all sides, two pages each."""
    body = "".join(_worksheet(room, side, place) for place, side in enumerate(room.readers))
    return Leaf("worksheets", "before", room.say("kit-worksheet"), room.say("kit-worksheet-how"), body)


def _worksheet(room: Classroom, side: str, place: int) -> str:
    emblem = side_emblem(room.sheet.sides[side], room.labels.side(side))
    who = room.say("kit-worksheet-who", side=room.labels.side(side))
    pages = (
        heading(room, room.say("kit-worksheet"), room.pick(room.sheet.question)),
        f"<div class='who'>{emblem}{paragraph(who)}</div>",
        section(room.say("kit-forecast-before"), _forecast(room, is_over=False) + _lines(room.say("kit-forecast-why"))),
        section(room.say("kit-our-votes"), _votes(room)),
        section(room.say("kit-mandate-kept"), _mandate(room, side), "pagebreak"),
        section(
            room.say("kit-forecast-after"), _forecast(room, is_over=True) + _lines(room.say("kit-forecast-changed"))
        ),
        section(room.say("kit-think"), _lines(room.say("kit-think-gave")) + _lines(room.say("kit-think-missing"))),
    )
    return f"<div class='{'pagebreak' if place else ''}'>{''.join(pages)}</div>"


def _forecast(room: Classroom, *, is_over: bool) -> str:
    """Return what to foretell, in per cent: what the lesson asks, or else whether each paper of its days is agreed."""
    say, asked = room.say, room.sheet.lesson.forecast
    if asked is not None:
        what = [room.pick(asked.after if is_over else asked.before)]
    else:
        until = room.words.date(room.last)
        what = [say("kit-forecast-paper", paper=room.labels.paper(id_), date=until) for id_ in _papers(room)]
    return grid((say("kit-forecast-what"), say("kit-forecast-chance")), [(one, "%") for one in what], "before")


def _papers(room: Classroom) -> list[str]:
    """Return the first papers that can be offered while the class plays."""
    open_ = [
        id_
        for id_, paper in room.sheet.instruments.items()
        if (paper.opens or room.first) <= room.last and (paper.closes or room.last) >= room.first
    ]
    return open_[:MOST_FORETOLD]


def _votes(room: Classroom) -> str:
    say = room.say
    heads = (say("kit-round"), say("kit-our-card"), say("kit-reason"), say("kit-evidence-used"))
    return paragraph(say("kit-votes-how"), "note") + grid(
        heads, [(str(turn), "", "", "") for turn in range(1, len(room.plan.turns) + 1)], "work"
    )


def _mandate(room: Classroom, side: str) -> str:
    chair = next(table.chair for table in room.tables if table.side == side)
    envelope = room.sheet.roles[chair].envelope
    points = [room.pick(point.text) for point in envelope.points.values()] if envelope else []
    boxes = room.say("kit-kept-boxes")
    heads = (room.say("kit-mandate-point"), room.say("kit-mandate-became"), room.say("kit-mandate-why"))
    return grid(heads, [(point, boxes, "") for point in points or ["", "", ""]], "mandate")


def _lines(question: str) -> str:
    return paragraph(question) + "<span class='blank'></span>" * REASONS
