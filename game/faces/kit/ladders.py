"""What is bargained over: each issue of the lesson with its positions from one end to the other, and their clauses."""

from __future__ import annotations

from html import escape

from game.faces.kit.classroom import Classroom
from game.faces.kit.paper import Leaf, badge, heading


def ladders(room: Classroom) -> Leaf:
    """Return the issues that lie before the class; where any of them came to stand in the record is not said."""
    told = "".join(_ladder(room, issue) for issue in _before_class(room))
    lead = heading(room, room.say("kit-issues"), room.say("kit-issues-about"))
    return Leaf("issues", "before", room.say("kit-issues"), room.say("kit-issues-how"), lead + told)


def _before_class(room: Classroom) -> list[str]:
    """Return the issues of the lesson's level in the author's order; all, where it has none."""
    level = room.sheet.play.level
    issues = room.sheet.levels[level].issues if level is not None else tuple(room.sheet.issues)
    return [issue for issue in room.sheet.issues if issue in issues]


def _ladder(room: Classroom, id_: str) -> str:
    issue = room.sheet.issues[id_]
    mark = badge(room, room.scenario.evidence_of(f"issues.{id_}"))
    told = [(room.pick(one.name), room.pick(one.clause or one.gloss)) for one in issue.positions.values()]
    rows = "".join(f"<tr><td>{escape(name)}</td><td>{escape(clause)}</td></tr>" for name, clause in told)
    gloss = f"<p class='note'>{escape(room.pick(issue.gloss))}</p>" if issue.gloss is not None else ""
    return (
        f"<div class='issue'><h3>{escape(room.pick(issue.name))} {mark}</h3>{gloss}"
        f"<table class='ladder'><tbody>{rows}</tbody></table></div>"
    )
