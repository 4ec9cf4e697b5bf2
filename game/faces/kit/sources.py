"""The papers of the time for the tables, each with its evidence mark, and the sources behind them in full."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from game.faces.kit.classroom import Classroom
from game.faces.kit.paper import Cited, Leaf, badge, heading, paragraph, section
from game.faces.kit.shapes import side_emblem
from game.faces.screens.papers import byline

SHARED, OWN = 8, 6
"""How many papers are printed for all and for each side: the latest; the others stay in the program's archive."""


def source_sheet(room: Classroom) -> Leaf:
    """Return what lies open to all as the class begins, and what to each side alone, each side's on its own page."""
    cited, shared = Cited(room), room.shared()
    parts = [
        heading(room, room.say("kit-sources"), room.say("kit-marks")),
        section(room.say("kit-sources-all"), _papers(room, shared[-SHARED:], cited)),
        *(_own(room, side, [key for key in room.papers(side) if key not in shared], cited) for side in room.readers),
    ]
    citations = cited.citations()
    parts.append(section(room.say("kit-citations"), _seen(room) + citations, "pagebreak") if citations else "")
    empty = "" if citations or shared else paragraph(room.say("kit-no-sources"))
    return Leaf("sources", "before", room.say("kit-sources"), room.say("kit-sources-how"), "".join(parts) + empty)


def _own(room: Classroom, side: str, keys: Sequence[str], cited: Cited) -> str:
    """Return a side's own papers on a page of their own, not to be seen by the others."""
    if not keys:
        return ""
    emblem = side_emblem(room.sheet.sides[side], room.labels.side(side))
    who = f"<div class='who'>{emblem}{paragraph(room.say('kit-sources-secret'))}</div>"
    title = room.say("kit-sources-own", side=room.labels.side(side))
    return section(title, who + _papers(room, keys[-OWN:], cited), "pagebreak")


def _papers(room: Classroom, keys: Sequence[str], cited: Cited) -> str:
    return "".join(_paper(room, key, cited) for key in keys)


def _paper(room: Classroom, key: str, cited: Cited) -> str:
    paper = room.sheet.documents[key]
    evidence = room.scenario.evidence_of(f"documents.{key}")
    mark = f"{badge(room, evidence)}{cited.note(evidence)}"
    return (
        f"<article class='paper'><h3>{escape(room.pick(paper.title))} {mark}</h3>"
        f"{paragraph(byline(room.labels, paper), 'note')}{paragraph(room.pick(paper.text))}</article>"
    )


def _seen(room: Classroom) -> str:
    """Say what the letters behind the sources mean."""
    return paragraph(room.say("kit-seen"), "note")


def glossary(room: Classroom) -> Leaf:
    """Return the words that every side may be told as the class begins."""
    told = [(room.pick(room.sheet.terms[name].name), room.told("terms", name)) for name in room.explained("terms")]
    terms = "".join(f"<div><dt>{escape(name)}</dt><dd>{escape(text)}</dd></div>" for name, text in told)
    body = f"<div class='two'><dl class='terms'>{terms}</dl></div>" if terms else paragraph(room.say("kit-no-terms"))
    lead = heading(room, room.say("kit-glossary"), room.say("kit-glossary-about"))
    return Leaf("glossary", "before", room.say("kit-glossary"), room.say("kit-glossary-how"), lead + body)
