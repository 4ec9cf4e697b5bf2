"""A forecast before a hinge: which answer one holds likeliest, and how likely; it can be passed over."""

from __future__ import annotations

from collections.abc import Iterator

from game.analysis.hinges import Hinge
from game.faces.screen import Action, Block, Choice, Panel, Screen, Text
from game.faces.screens.papers import beside
from game.faces.screens.walk import Walk, knows_of, option_of, page, question_of, strip

SURENESS = (95, 75, 50, 25, 5)
"""Per cent, as words say it: almost surely, likely, as likely as not, unlikely, almost never."""


def forecasting(walk: Walk, hinge: Hinge, chosen: str) -> Screen:
    """Return the page that asks what will be decided next; an answer is chosen first, then how likely it is."""
    answers = walk.open_to(hinge)
    panels = [
        strip(walk),
        Panel("asked", question_of(walk, hinge), tuple(_asked(walk, hinge, chosen)), "centre", glows=not chosen),
        Panel("sure", walk.say("forecast-sure"), _sure(walk, hinge, answers, chosen), "right", glows=bool(chosen)),
        Panel("who", walk.say("forecast-who"), _who(walk, hinge), "right"),
    ]
    actions = (
        Action(walk.say("forecast-skip"), "skip:", "n"),
        Action(walk.say("forecast-stay"), "back", "b"),
        Action(walk.say("forecast-off"), "asks:", "f"),
        Action(walk.say("forecast-decide"), "leave-here:", "g"),
    )
    shown = Screen(
        key="forecast",
        title="",
        question=walk.say("forecast-question", date=walk.words.iso_date(hinge.date)),
        panels=tuple(panels),
        actions=actions,
    )
    return page(walk, shown)


def _asked(walk: Walk, hinge: Hinge, chosen: str) -> Iterator[Block]:
    """Yield the cable that puts the question, where these eyes read it, and the answers that were open.

    They have the numbers as keys until one is chosen, then the degrees of sureness have them.
    """
    point = walk.way.scenario.sheet.decisions.get(hinge.what) if knows_of(walk, hinge.who) else None
    if point is not None and point.text is not None:
        yield Text(walk.words.pick(point.text))
    if point is not None:
        yield from beside(walk.look(), point.documents)
    answers = walk.open_to(hinge)
    options = tuple(
        Action(
            option_of(walk, hinge, answer),
            f"guess:{answer}",
            "" if chosen else str(number),
            chosen=answer == chosen,
        )
        for number, answer in enumerate(answers, start=1)
    )
    texts = [walk.words.pick(point.options[answer].text) if point is not None else "" for answer in answers]
    yield Choice("", options, tuple(texts))


def _sure(walk: Walk, hinge: Hinge, answers: tuple[str, ...], chosen: str) -> tuple[Block, ...]:
    """The degrees of sureness, each with what it leaves to the other answers."""
    if not chosen:
        return (Text(walk.say("forecast-first"), "note"),)
    names = {
        95: walk.say("forecast-95"),
        75: walk.say("forecast-75"),
        50: walk.say("forecast-50"),
        25: walk.say("forecast-25"),
        5: walk.say("forecast-5"),
    }
    others = max(len(answers) - 1, 1)
    options = tuple(
        Action(names[percent], f"sure:{percent}", str(number)) for number, percent in enumerate(SURENESS, start=1)
    )
    details = tuple(
        walk.say(
            "forecast-share",
            chance=walk.words.percent(percent / 100),
            rest=walk.words.percent((100 - percent) / 100 / others),
            others=others,
        )
        for percent in SURENESS
    )
    return (Text(option_of(walk, hinge, chosen), "heading"), Choice("", options, details))


def _who(walk: Walk, hinge: Hinge) -> tuple[Block, ...]:
    """Who decides, how much is known by now, and what a forecast is good for."""
    return (
        Text(walk.labels.chooser(hinge.who), "heading"),
        Text(walk.say("forecast-known", date=walk.words.date(walk.look().last_day)), "note"),
        Choice("", (Action(walk.say("action-archive"), "open:", "a"),)),
        Text(walk.say("forecast-explained"), "note"),
    )
