"""Leaving a path at a sitting to play on: who sits where from then on."""

from __future__ import annotations

from game.faces.screen import Action, Choice, Panel, Screen, Text
from game.faces.screens.walk import Walk, page, strip


def leaving(walk: Walk, at: int, people: tuple[str, ...]) -> Screen:
    """Return the page on which chairs are taken before a game leaves the path at a sitting."""
    roles = walk.way.scenario.sheet.roles
    options = tuple(
        Action(
            walk.labels.chooser(role),
            f"chair:{role}",
            str(number) if number < 10 else "",
            chosen=role in people,
            emblem=walk.labels.emblem(role),
        )
        for number, role in enumerate(roles, start=1)
    )
    details = tuple(
        walk.say("leaving-person" if role in people else "leaving-mind", side=walk.labels.side(spec.side))
        for role, spec in roles.items()
    )
    date = walk.words.iso_date(walk.date(at))
    about = (Text(walk.say("leaving-explained", date=date)), Text(walk.say("leaving-luck"), "note"))
    shown = Screen(
        key="leave-here",
        title="",
        question=walk.say("leaving-question", date=date),
        panels=(
            strip(walk),
            Panel("chairs", walk.say("leaving-chairs"), (Choice("", options, details),), "centre"),
            Panel("about", walk.say("leaving-about"), about, "right"),
        ),
        actions=(
            Action(
                walk.say("leaving-begin"),
                "begin-here:",
                "n",
                enabled=bool(people),
                reason="" if people else walk.say("leaving-nobody"),
                glows=bool(people),
            ),
            Action(walk.say("action-back"), "back", "b"),
        ),
    )
    return page(walk, shown)
