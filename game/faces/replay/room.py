"""The replay desk as a room: where one stands on a path, what choosing something means, and the clock that walks on."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from game.analysis.divergence import Comparison, Course
from game.analysis.hinges import Hinge, hinges
from game.faces.pages import laid_over
from game.faces.replay.export import written_out
from game.faces.replay.leave import left
from game.faces.replay.odds import Odds
from game.faces.screen import Screen
from game.faces.screens.calibration_card import calibration_card
from game.faces.screens.forecasting import SURENESS, forecasting
from game.faces.screens.labels import Labels
from game.faces.screens.leaving import leaving
from game.faces.screens.looking import WHOLE, capital_of
from game.faces.screens.map import map_drawer
from game.faces.screens.papers import archive
from game.faces.screens.readings import bearings
from game.faces.screens.refusals import sentence
from game.faces.screens.replayed import replayed
from game.faces.screens.two_paths import choosing, compared, other_of, two_paths
from game.faces.screens.walk import Walk
from game.faces.screens.walk_drawers import help_of, more, note_of, paths_of, steps_of, why_of
from game.faces.ways import Way, way_of
from game.faces.words import Words
from game.play.commands import Refusal, Refused
from game.play.notes import Guess, Notes, keep, path_of_game, path_of_record, read_notes
from game.play.saves import SavedGame, saved_games
from game.scenario.shelf import Entry, default_id, listing

PACES = (8.0, 4.0, 2.0)
"""Seconds a step lasts at each of the speeds."""

DRAWERS = {"open", "why", "help", "more", "earlier", "note", "map", "beside", "paths"}
"""What lies over a page; a path laid beside is chosen in a drawer and then is a page."""

PAGES = {"card", "leave-here"}

DEEPEST = 20
LONGEST_NUMBER = 6


def enter(words: Words, what: str, clock: Callable[[], float] = time.monotonic) -> Replay:
    """Open the replay desk on a scenario's record or on a saved game. Raises ``Refused`` or ``Unsound``."""
    way = way_of(what or default_id())
    if not way.passages:
        raise Refused(Refusal("nothing-to-replay", {"file": what}))
    return Replay(way, words, clock)


class Replay:
    """One person's walk along one path."""

    def __init__(self, way: Way, words: Words, clock: Callable[[], float] = time.monotonic) -> None:
        rules = way.scenario.rules
        notes = read_notes(path_of_record(way.scenario.id) if way.game is None else path_of_game(*way.game))
        forks = tuple(hinges(rules, passage.sitting) for passage in way.passages)
        self._odds = Odds(way)
        self.walk = Walk(way, Labels(way.scenario, words), 0, 0, WHOLE, forks, self._odds.known, bearings(way), notes)
        self._clock = clock
        self._since = 0.0
        self._shown: Screen | None = None
        self._page = "step"
        self._drawers: list[str] = []
        self._asked: list[Hinge] = []
        self._chosen = ""
        self._people: tuple[str, ...] = (capital_of(way.scenario, WHOLE),)
        self._leaves = 0
        self._beside: tuple[str, Course, Comparison] | None = None
        self._notices: tuple[str, ...] = (self._told(notes.damaged),) if notes.damaged else ()
        self._steps: dict[str, Callable[[str], str | None]] = {
            "step": self._step_to,
            "along": self._along,
            "eyes": self._look_with,
            "play": lambda _: self._play(),
            "pace": lambda _: self._hurry(),
            "guess": self._choose,
            "sure": self._say_how_sure,
            "skip": lambda _: self._skip(),
            "asks": lambda _: self._ask_or_not(),
            "noting": self._write,
            "chair": self._take,
            "leave-here": lambda _: self._prepare_to_leave(),
            "begin-here": lambda _: self._leave_here(),
            "export": lambda _: self._export(),
            "sealed": lambda _: self._say("replaying-sealed"),
            "card": lambda _: self._turn_to("card"),
            "back": lambda _: self._back(),
            "leave-room": lambda _: "leave-room",
        }

    @property
    def pulse(self) -> float | None:
        return PACES[self.walk.pace] / 4 if self.walk.is_playing else None

    def screen(self) -> Screen:
        self._walk_on()
        if self._shown is None:
            shown = self._drawer(self._drawers[-1]) if self._drawers else self._lying()
            self._shown = replace(shown, notices=(*self._notices, *shown.notices))
        return self._shown

    def act(self, intent: str) -> str | None:
        self._notices, self._shown = (), None
        self._walk_on()
        step, _, rest = intent.partition(":")
        if step in DRAWERS and not (step == "beside" and rest):
            self._open(intent)
        elif step == "beside":
            self._lay_beside(rest)
        elif step in self._steps:
            return self._steps[step](rest)
        else:
            self._say("not-understood")
        return None

    def speak(self, words: Words) -> None:
        self.walk, self._shown = replace(self.walk, labels=Labels(self.walk.way.scenario, words)), None

    def close(self) -> None:
        self.walk = replace(self.walk, is_playing=False)

    # What lies before the person.

    def _lying(self) -> Screen:
        walk = self.walk
        if self._page == "forecast" and self._asked:
            return forecasting(walk, self._asked[0], self._chosen)
        if self._page == "card":
            return calibration_card(walk)
        if self._page == "leave-here":
            return leaving(walk, self._leaves, self._people)
        if self._page == "beside" and self._beside is not None:
            return two_paths(walk, *self._beside)
        return replayed(walk)

    def _drawer(self, drawer: str) -> Screen:
        step, _, rest = drawer.partition(":")
        match step:
            case "open":
                return archive(self.walk.look(), rest)
            case "why":
                return why_of(self.walk, rest)
            case "map":
                return map_drawer(self.walk.look())
            case "earlier":
                return steps_of(self.walk)
            case "note":
                return note_of(self.walk)
            case "beside":
                return choosing(self.walk, _games())
            case "paths":
                return paths_of(self.walk, _records(), _games(), rest)
            case "help":
                return help_of(self.walk)
            case _:
                return more(self.walk)

    # Walking

    def _step_to(self, at: str) -> str | None:
        """Go to a step; one step on stops before a hinge, if forecasts are asked for."""
        if not (at.isascii() and at.isdecimal() and len(at) < LONGEST_NUMBER and int(at) <= self.walk.last):
            self._say("not-understood")
            return None
        self.walk = replace(self.walk, is_playing=False)
        self._stand(int(at))
        return None

    def _stand(self, at: int) -> None:
        walk = self.walk
        is_beside = self._page == "beside"
        self._asked = self._to_ask(at) if at == walk.at + 1 and not is_beside else []
        self._since, self._chosen = self._clock(), ""
        if self._asked:
            self.walk = replace(walk, is_playing=False)
            self._turn_to("forecast")
            return
        self.walk = replace(walk, at=at, furthest=max(walk.furthest, at))
        self._turn_to("beside" if is_beside else "step")

    def _to_ask(self, at: int) -> list[Hinge]:
        """Return the hinges of a step to be asked about: seen for the first time, nothing said of them, really open."""
        walk = self.walk
        if not walk.asks or at <= walk.furthest:
            return []
        unsaid = [hinge for hinge in walk.seen(at) if (hinge.date, hinge.what) not in walk.notes.guesses]
        if unsaid:
            self._odds.weigh(at)
        return [hinge for hinge in unsaid if hinge.came in walk.open_to(hinge) and len(walk.open_to(hinge)) > 1]

    def _along(self, share: str) -> None:
        """Go to where the ribbon has been dragged."""
        try:
            at = round(float(share) * self.walk.last)
        except (ValueError, OverflowError):
            return  # pressed, and not dragged anywhere
        if 0 <= at <= self.walk.last and at != self.walk.at:
            self.walk = replace(self.walk, is_playing=False)
            self._asked = []
            self.walk = replace(self.walk, at=at, furthest=max(self.walk.furthest, at))
            self._turn_to("beside" if self._page == "beside" else "step")

    def _walk_on(self) -> None:
        """Take a step if the time has come, while the path plays by itself; whoever looked away has missed nothing."""
        if not self.walk.is_playing or self._clock() - self._since < PACES[self.walk.pace]:
            return
        self._shown = None
        if self.walk.at < self.walk.last:
            self._stand(self.walk.at + 1)
        if self.walk.at >= self.walk.last:
            self.walk = replace(self.walk, is_playing=False)

    def _play(self) -> None:
        """Let the path play by itself, from the beginning where it has come to its end; or stop it."""
        walk = self.walk
        at = 0 if walk.at >= walk.last and not walk.is_playing else walk.at
        self.walk = replace(walk, at=at, is_playing=not walk.is_playing)
        self._since = self._clock()

    def _hurry(self) -> None:
        self.walk = replace(self.walk, pace=(self.walk.pace + 1) % len(PACES))

    def _look_with(self, side: str) -> None:
        """Look with the eyes of a side, or at all."""
        if side != WHOLE and side not in self.walk.way.scenario.sheet.sides:
            self._say("not-understood")
            return
        self.walk = replace(self.walk, side=side)
        self._asked, self._beside = [], None
        self._turn_to("step")

    # Forecasts

    def _choose(self, option: str) -> None:
        if self._asked and option in self.walk.open_to(self._asked[0]):
            self._chosen = option
        else:
            self._say("not-understood")

    def _say_how_sure(self, percent: str) -> None:
        if not self._chosen or percent not in {str(one) for one in SURENESS}:
            self._say("not-understood")
            return
        hinge = self._asked[0]
        self._keep(self.walk.notes.guessing(hinge.date, hinge.what, Guess(self._chosen, int(percent))))
        self._skip()

    def _skip(self) -> None:
        """Go on to the next question, or to the step that answers them."""
        if not self._asked:
            self._say("not-understood")
            return
        at = self._asked[0].sitting
        self._asked, self._chosen = self._asked[1:], ""
        if not self._asked:
            self.walk = replace(self.walk, at=at, furthest=max(self.walk.furthest, at))
            self._turn_to("step")

    def _ask_or_not(self) -> None:
        self.walk = replace(self.walk, asks=not self.walk.asks)
        if self._page == "forecast":
            self._asked = self._asked[:1]
            self._skip()

    # Notes

    def _write(self, said: str) -> None:
        """Keep what is written at a step, letter by letter."""
        date, _, text = said.partition("=")
        if date in {self.walk.date(at) for at in range(self.walk.last + 1)}:
            self._keep(self.walk.notes.noting(date, text))

    def _keep(self, notes: Notes) -> None:
        kept, refusal = keep(notes)
        self.walk = replace(self.walk, notes=kept)
        if refusal is not None:
            self._notices = (*self._notices, self._told(refusal))

    def _export(self) -> None:
        try:
            files = written_out(self._with_chances())
        except Refused as refused:
            self._notices = (self._told(refused.refusal),)
        else:
            self._say("replaying-exported", one=str(files[0]), other=files[1].name)

    def _with_chances(self) -> Walk:
        """Return the walk with the chances of everything that was foretold worked out."""
        for at in range(self.walk.last + 1):
            if any((hinge.date, hinge.what) in self.walk.notes.guesses for hinge in self.walk.hinges[at]):
                self._odds.weigh(at)
        return self.walk

    # Leaving the path, and laying another beside it

    def _take(self, role: str) -> None:
        """Take a chair, or give it up."""
        roles = list(self.walk.way.scenario.sheet.roles)
        if role in roles:
            self._people = tuple(one for one in roles if (one in self._people) != (one == role))
        else:
            self._say("not-understood")

    def _prepare_to_leave(self) -> None:
        """Choose chairs for a game from before this step on; from a forecast, from before what is asked."""
        self._leaves = self._asked[0].sitting if self._page == "forecast" and self._asked else self.walk.at
        self._turn_to("leave-here")

    def _leave_here(self) -> str | None:
        """Begin the game, and go on in it."""
        opening = left(self.walk.way, self._leaves, self._people)
        if opening.refusal is not None:
            self._notices = (self._told(opening.refusal),)
        return None if opening.save is None else f"continue:{opening.save}"

    def _lay_beside(self, what: str) -> None:
        """Lay another path beside this one, where all of both may be seen."""
        if self.walk.side != WHOLE:
            self._say("replaying-only-all")
            return
        try:
            other = other_of(self.walk, what)
        except Refused as refused:
            self._notices = (self._told(refused.refusal),)
            return
        self._beside = (what, other, compared(self.walk, other))
        self._turn_to("beside")

    # Pages and drawers

    def _turn_to(self, page: str) -> None:
        self._page, self._drawers = page, []
        if page == "card":
            self._with_chances()

    def _open(self, drawer: str) -> None:
        if drawer == "beside:" and self.walk.side != WHOLE:
            self._say("replaying-only-all")
            return
        self.walk = replace(self.walk, is_playing=False)
        if not self._drawers or self._drawers[-1] != drawer:
            self._drawers = laid_over(self._drawers, drawer)[-DEEPEST:]

    def _back(self) -> str | None:
        """Close the topmost drawer; go back to the step; from there leave the room."""
        if self._drawers:
            self._drawers.pop()
        elif self._page != "step":
            self._asked = []
            self._turn_to("step")
        else:
            return "leave-room"
        return None

    def _say(self, sentence_id: str, /, **facts: object) -> None:
        self._notices = (*self._notices, self.walk.say(sentence_id, **facts))

    def _told(self, refusal: Refusal) -> str:
        return sentence(refusal, self.walk.words, self.walk.labels)


def _games() -> list[SavedGame]:
    """Return the saved games; where there can be no folder for them there are none."""
    try:
        return saved_games()
    except Refused:
        return []


def _records() -> list[Entry]:
    """Return the paths that scenarios record, the usual one first; a lesson's is that of what it was cut from."""
    found = [entry for entry in listing() if entry.is_recorded and not entry.is_lesson]
    return sorted(found, key=lambda entry: (entry.id != default_id(), entry.is_patch))
