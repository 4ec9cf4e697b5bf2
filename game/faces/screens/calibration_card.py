"""The calibration card: how near one's forecasts came, and whether one knew how sure to be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game.analysis.guessing import Band, Card, Forecast, Judged, card
from game.analysis.hinges import Hinge
from game.faces.screen import Account, Action, Block, Entry, Panel, Screen, Text
from game.faces.screens.walk import Walk, asked_of, option_of, page, strip

NEAR, FAIR, EVEN = 0.05, 0.15, 0.02
"""Scores below the first are foresight and below the second good; so close to blind guessing is no better than it."""

FEW = 12
"""Forecasts below which chance has much to say in a score."""


def judged(walk: Walk) -> list[tuple[Hinge, Judged]]:
    """Return the forecasts that were made, on what these eyes may know of, with what came."""
    found = []
    for at in range(walk.last + 1):
        for hinge in walk.seen(at):
            guess = walk.notes.guesses.get((hinge.date, hinge.what))
            answers = walk.open_to(hinge)
            if guess is not None and guess.option in answers and hinge.came in answers:
                said = Forecast(guess.option, guess.percent, answers)
                found.append((hinge, Judged(said, hinge.came, walk.chances.get((at, hinge.what), {}))))
    return found


def calibration_card(walk: Walk) -> Screen:
    """Return the page that says how one did, beside blind guessing and the fast mind."""
    found = judged(walk)
    whole = card([one for _, one in found])
    panels = [strip(walk)]
    if whole is None:
        panels.append(Panel("none", "", (Text(walk.say("card-none")),), "centre"))
    else:
        panels += [
            Panel("score", walk.say("card-score"), tuple(_score(walk, whole)), "left", "computed"),
            Panel("lines", walk.say("card-lines"), (_lines(walk, found),), "centre", "computed"),
            Panel("bands", walk.say("card-bands"), tuple(_bands(walk, whole)), "right", "computed"),
        ]
    shown = Screen(
        key="card",
        title="",
        question=walk.say("card-question"),
        panels=tuple(panels),
        actions=(
            Action(walk.say("card-back"), "back", "b", glows=True),
            Action(walk.say("replaying-export"), "export:", "x"),
        ),
    )
    return page(walk, shown)


def _score(walk: Walk, whole: Card) -> Iterator[Block]:
    yield Text(verdict(walk, whole), "heading")
    heads = (walk.say("card-mean"),)

    def entry(name: str, score: float) -> Entry:
        return Entry(name, (0.0,), (f"{score:.2f}",))

    entries = [entry(walk.say("card-own"), whole.own), entry(walk.say("card-blind"), whole.blind)]
    machine = () if whole.machine is None else (entry(walk.say("card-machine"), whole.machine),)
    is_alike = whole.own_beside == whole.own
    yield Account("", heads, (*entries, *(machine if is_alike else ())))
    if machine and whole.own_beside is not None and not is_alike:
        yield Account(walk.say("card-beside"), heads, (entry(walk.say("card-own"), whole.own_beside), *machine))
    yield Text(walk.say("card-explained"), "note")
    if whole.count < FEW:
        yield Text(walk.say("card-few", count=whole.count), "note")


def verdict(walk: Walk, whole: Card) -> str:
    """Return the score in words."""
    if whole.own < NEAR:
        return walk.say("card-foresight")
    if abs(whole.own - whole.blind) <= EVEN:
        return walk.say("card-even")
    if whole.own > whole.blind:
        return walk.say("card-worse")
    return walk.say("card-good" if whole.own < FAIR else "card-better")


def _lines(walk: Walk, found: Sequence[tuple[Hinge, Judged]]) -> Block:
    """Return each forecast in a line: what was asked, what one said and what came, and what each gave to that."""
    heads = (walk.say("card-gave"), walk.say("card-mind-gave"))
    entries = tuple(
        Entry(
            walk.say(
                "card-line",
                date=walk.words.iso_date(hinge.date),
                question=asked_of(walk, hinge),
                came=option_of(walk, hinge, hinge.came),
            ),
            (0.0, 0.0),
            (
                walk.words.percent(one.said.chances[one.came]),
                walk.words.percent(one.machine[one.came]) if one.machine else "",
            ),
        )
        for hinge, one in found
    )
    return Account("", heads, entries, walk.say("card-lines-note"))


def _bands(walk: Walk, whole: Card) -> Iterator[Block]:
    """Yield how often what one was so sure of came true, with the interval that so few leave open."""
    for band in whole.bands:
        yield Text(_band(walk, band))
    yield Text(walk.say("card-bands-note"), "note")


def _band(walk: Walk, band: Band) -> str:
    percent = walk.words.percent
    return walk.say(
        "card-band",
        said=percent(band.percent / 100),
        count=band.count,
        true=band.came_true,
        lo=percent(band.share.lo),
        hi=percent(band.share.hi),
    )
