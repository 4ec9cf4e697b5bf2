"""Someone's walk along a path, as its pages need it: where they stand, with whose eyes, and what they wrote."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from game.analysis.calibration import Chances
from game.analysis.hinges import Hinge, reaches_a_stage
from game.faces.ribbon import Look, Ribbon, Stop
from game.faces.screen import Block, Panel, Screen
from game.faces.screens.labels import Labels
from game.faces.screens.looking import WHOLE, Looking, looking, side_of
from game.faces.ways import Way
from game.faces.words import Words
from game.play.notes import Notes
from game.play.saves import called
from game.play.told import EVERYTHING


@dataclass(frozen=True, slots=True)
class Walk:
    """Where someone stands on a path.

    ``at`` is the sitting looked at, ``furthest`` the last that has been; ``side`` whose eyes, empty where all is open.
    ``hinges`` are those of every sitting; ``chances`` what has been worked out of them, by sitting and question;
    ``disputes`` the sittings that each question left open by the record bears on.
    ``asks`` says that forecasts are asked for, ``pace`` which of the speeds is chosen.
    """

    way: Way
    labels: Labels
    at: int
    furthest: int
    side: str
    hinges: tuple[tuple[Hinge, ...], ...]
    chances: Mapping[tuple[int, str], Chances]
    disputes: Mapping[str, frozenset[int]]
    notes: Notes
    asks: bool = True
    pace: int = 1
    is_playing: bool = False

    @property
    def words(self) -> Words:
        return self.labels.words

    def say(self, sentence_id: str, /, **facts: object) -> str:
        return self.words.say(sentence_id, **facts)

    @property
    def last(self) -> int:
        """The last sitting of the path."""
        return len(self.way.passages) - 1

    def date(self, at: int) -> str:
        """A sitting's date, ISO."""
        return self.way.passages[at].sitting.date

    def look(self, at: int | None = None, side: str | None = None) -> Looking:
        """Look at a sitting with one's own eyes, or another's."""
        return looking(self.way, self.at if at is None else at, self.side if side is None else side, self.labels)

    def before(self, side: str | None = None) -> Looking | None:
        """Look at the sitting before this one, if there is one."""
        return self.look(self.at - 1, side) if self.at else None

    @property
    def eyes(self) -> int:
        return EVERYTHING if self.side == WHOLE else self.way.scenario.rules.sides.index(self.side)

    def seen(self, at: int) -> tuple[Hinge, ...]:
        """Return the hinges of a sitting that these eyes can know of."""
        return tuple(hinge for hinge in self.hinges[at] if hinge.is_seen(self.way.scenario.rules, self.eyes))

    def open_to(self, hinge: Hinge) -> tuple[str, ...]:
        """Return the answers that were really open, in the author's order; all, where nobody has weighed them."""
        chances = self.chances.get((hinge.sitting, hinge.what))
        return hinge.options if chances is None else tuple(option for option in hinge.options if option in chances)


def title_of(walk: Walk) -> str:
    """Return what the path is called: the scenario's record, or the saved game."""
    title = walk.words.pick(walk.way.scenario.sheet.title)
    if walk.way.game is None:
        return walk.say("replaying-record", title=title)
    return walk.say("replaying-game", title=title, name=called(walk.way.game[0]))


def question_of(walk: Walk, hinge: Hinge) -> str:
    """Return what was to be decided."""
    if hinge.kind == "vote":
        paper, _, stage = hinge.what.partition(".")
        return walk.say("replaying-vote", paper=walk.labels.paper(paper), stage=walk.labels.stage(paper, stage))
    return walk.words.pick(walk.way.scenario.sheet.decisions[hinge.what].question)


def asked_of(walk: Walk, hinge: Hinge) -> str:
    """Return the same with whom it was put to, where that does not stand beside it."""
    return walk.say("replaying-asked", who=walk.labels.chooser(hinge.who), question=question_of(walk, hinge))


def knows_of(walk: Walk, who: str) -> bool:
    """Return whether these eyes read what was put to someone and what it meant: their own side's, or everybody's."""
    return walk.side in {WHOLE, side_of(walk.way.scenario, who)}


def option_of(walk: Walk, hinge: Hinge, option: str) -> str:
    """Return what an answer is called."""
    if hinge.kind == "vote":
        return walk.say("replaying-passed" if option == "passed" else "replaying-failed")
    return walk.labels.option(hinge.what, option) if option in hinge.options else option


def ribbon(walk: Walk, parted: int = -1) -> Ribbon:
    """Return the path's steps, with its hinges as far as these eyes know of them."""
    return Ribbon(
        title=walk.say("replaying-ribbon"),
        stops=tuple(_stop(walk, at) for at in range(walk.last + 1)),
        here=walk.at,
        told=walk.say("replaying-step", step=walk.at + 1, steps=walk.last + 1),
        parted=parted,
    )


def _stop(walk: Walk, at: int) -> Stop:
    day = walk.date(at)
    return Stop(
        label=walk.words.iso_date(day),
        intent=f"step:{at}",
        look=_look(walk, at),
        is_noted=day in walk.notes.notes,
        month=_month(walk, at),
    )


def _look(walk: Walk, at: int) -> Look:
    if walk.seen(at):
        return "hinge"
    passage = walk.way.passages[at]
    return "paper" if reaches_a_stage(walk.way.scenario.rules, passage.sitting, walk.eyes) else "step"


def _month(walk: Walk, at: int) -> str:
    """Return the month where one begins, with its year where that does."""
    day, before = date.fromisoformat(walk.date(at)), date.fromisoformat(walk.date(at - 1)) if at else None
    if before is not None and (before.year, before.month) == (day.year, day.month):
        return ""
    if before is None or before.year != day.year:
        return walk.say("replaying-month-year", year=str(day.year), month=day.month)
    return walk.say("replaying-month", month=day.month)


def strip(walk: Walk, *below: Block, parted: int = -1) -> Panel:
    """Return the panel above a page: the ribbon, and what stands below it there."""
    return Panel("ribbon", "", (ribbon(walk, parted), *below), "full")


def page(walk: Walk, screen: Screen) -> Screen:
    """Return a page of the walk with what stands on the top rail of each: the date, and how far one has come."""
    sheet = walk.way.scenario.sheet
    mark = sheet.sides[walk.side].emblem if walk.side else "none"
    return replace(
        screen,
        title=title_of(walk),
        date=walk.words.iso_date(walk.date(walk.at)),
        deadline=walk.say("replaying-step", step=walk.at + 1, steps=walk.last + 1),
        mark=mark,
        language=walk.words.language,
    )
