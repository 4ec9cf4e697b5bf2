"""One person at the program: which screen lies before them, and what follows from what they choose.

The window and the terminal are both this object with a pen: they draw ``screen()`` and hand back intents. What a choice
means is decided here once, so that neither face can do or hide a thing of its own.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from secrets import randbelow

from game.analysis.courses import against_history
from game.faces.language import Language, UnknownLanguageError, language_of
from game.faces.pages import DRAWERS, WITHOUT_GAME, drawer_before, drawer_over, first_page
from game.faces.passing import can_pass, let_pass
from game.faces.problems import messages
from game.faces.screen import Screen
from game.faces.screens.bargain import opening_drafts
from game.faces.screens.coach import margin
from game.faces.screens.cover import envelope, seats
from game.faces.screens.desk import desk
from game.faces.screens.event import event
from game.faces.screens.refusals import sentence
from game.faces.screens.scene import Scene, scene_of
from game.faces.screens.table import table
from game.faces.screens.verdict import verdict
from game.faces.words import Words, words
from game.play.branch import branch
from game.play.commands import Accept, Hold, Offer, Refusal, Refused, parse
from game.play.saves import delete, name_of, new_save
from game.play.seats import DEFAULT_MIND, HUMAN
from game.play.session import Session
from game.scenario.load import load
from game.scenario.problem import Unsound
from game.scenario.scenario import Scenario

NEW_SEEDS = 1_000_000
"""A new game's seed is below this: short enough to read aloud. Any other can be asked for with ``--seed``."""
CANNOT_SAVE = {"cannot-save"}
"""Refusals after which a game can be played all the same."""
LONGEST_NUMBER = 7
DEEPEST = 30
"""Drawers opened over drawers; beyond this the oldest are forgotten."""
IN_GAME = {"desk", "table", "event", "verdict"}
OVER_GAME = {"pledge", "cable", "foretell"}


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asked for before the first screen: a scenario (by id or path, or loaded), a chair and so on."""

    scenario: str | Scenario | None = None
    seat: str | None = None
    seed: int | None = None
    save: Path | None = None
    from_date: str | None = None
    level: str | None = None
    mind: str = DEFAULT_MIND


class Showing:
    """The program as one person sees it.

    ``session`` is the game in play, if one is; ``save`` the file that keeps it; ``has_left`` says that the person has
    asked to leave. ``role`` is their chair and ``level`` their level, also before the game begins.
    """

    def __init__(self, language: Language, wish: Wish | None = None) -> None:
        self.words: Words = words(language)
        self.wish = wish or Wish()
        self.session: Session | None = None
        self.scenario: Scenario | None = None
        self.role = ""
        self.level = self.wish.level
        self.save: Path | None = None
        self.has_left = False
        self._page = "cover"
        self._drawers: list[str] = []
        self._drafts: dict[str, dict[str, str]] = {}
        self._paper = ""
        self._asked_at = -1
        self._since = 0
        self._notices: tuple[str, ...] = ()
        if self.wish.scenario is not None:
            self._choose(self.wish.scenario)

    def screen(self) -> Screen:
        """Return the screen that lies before the person, drawers on top."""
        shown = self._drawer(self._drawers[-1]) if self._drawers else self._lying()
        return replace(shown, notices=(*self._notices, *shown.notices))

    def act(self, intent: str) -> None:
        """Do what choosing something means; what cannot be done is said on the next screen."""
        self._notices = ()
        step, _, rest = intent.partition(":")
        if intent.startswith("{"):
            self._decide(intent)
        elif step == "go":
            self._go(rest)
        elif step == "back":
            self._back()
        elif step in DRAWERS:
            self._open(intent)
        elif step == "set":
            self._set(rest)
        elif step == "draft":
            self._draft(rest)
        elif step == "paper":
            self._lay_open(rest)
        elif step == "scenario":
            self._choose(rest)
        elif step == "seat":
            self._take(rest)
        elif step == "level":
            self._narrow(rest)
        elif step == "begin":
            self._begin()
        elif step == "continue":
            self.open_game(Path(rest))
        elif step == "wait":
            self._wait()
        elif step == "branch":
            self._branch(rest)
        elif step == "delete":
            self._delete(Path(rest))
        elif step == "language":
            self._speak(rest)
        elif step == "leave":
            self.has_left = True
        else:
            self._say("not-understood")

    def open_game(self, path: Path) -> bool:
        """Go on with a saved game; say why not where it cannot be opened."""
        try:
            session = Session.open(path)
        except Refused as refused:
            self._refuse(refused.refusal)
            return False
        self.save = path
        self._sit(session, next(iter(session.humans), next(iter(session.head.seats))))
        return True

    # What lies before the person.

    def _lying(self) -> Screen:
        if self.session is not None:
            scene = self._scene(self.session)
            page = self._page_of(scene)
            note = margin(scene, page.key, has_asked=self._asked_at == self.session.turn)
            return replace(page, panels=(*note, *page.panels))
        if self.scenario is not None:
            if self.role:
                return envelope(self.scenario, self.role, self.words, self.level)
            return seats(self.scenario, self.words, self.level)
        return first_page(self.words)

    def _page_of(self, scene: Scene) -> Screen:
        outcome = scene.session.outcome()
        if outcome is not None and self._page != "event":
            return verdict(scene, outcome)
        if self._page == "table":
            return table(scene, self._drafts, self._paper)
        return event(scene, self._since) if self._page == "event" else desk(scene)

    def _drawer(self, drawer: str) -> Screen:
        if self.session is None:
            return drawer_before(self.words, drawer)
        return drawer_over(self._scene(self.session), drawer)

    def _scene(self, session: Session) -> Scene:
        return scene_of(session, self.role, self.words)

    # What choosing something does: within a game.

    def _decide(self, intent: str) -> None:
        """Put a command to the game; a sent bundle that completes the sitting turns the page to what it brought."""
        if self.session is None:
            self._say("not-in-game")
            return
        try:
            command = parse(json.loads(intent))
        except (ValueError, RecursionError):
            self._say("not-understood")
            return
        turn = self.session.turn
        refusal = command if isinstance(command, Refusal) else self.session.decide(self.role, command)
        if refusal is not None:
            self._refuse(refusal)
        elif self.session.turn != turn or self.session.is_over:
            self._pass(turn)
        elif isinstance(command, (Offer, Accept, Hold)):
            self._turn_to("desk")
        else:
            self._drawers = [drawer for drawer in self._drawers if not drawer.startswith("go:")]

    def _wait(self) -> None:
        """Let time pass, where nothing is asked of the role."""
        if self.session is None:
            self._say("not-in-game")
        elif not can_pass(self.session, self.role, self.words):
            self._say("wait-asked")
        else:
            since = self.session.turn
            refusal = let_pass(self.session, self.role, self.words)
            if refusal is not None:
                self._refuse(refusal)
            if self.session.turn > since:
                self._pass(since)

    def _pass(self, since: int) -> None:
        """Turn the page to what the sittings from ``since`` on brought."""
        if self.session is not None:
            self._drafts, self._paper, self._since = opening_drafts(self._scene(self.session)), "", since
            self._turn_to("event")
            if self.session.is_over:
                against_history(self.session)  # it takes a second, which the verdict need not wait for

    def _set(self, wanted: str) -> None:
        """Put a position into the draft being written."""
        where, _, position = wanted.partition("=")
        paper, _, issue = where.partition(".")
        known = self.scenario.sheet.issues if self.scenario else {}
        if issue not in self._drafts.get(paper, {}) or position not in known[issue].positions:
            self._say("not-understood")
            return
        self._drafts[paper] = {**self._drafts[paper], issue: position}

    def _draft(self, wanted: str) -> None:
        """Write a whole draft at once, given as the offer that would table it, and lay its paper open."""
        try:
            offer = parse(json.loads(wanted))
        except (ValueError, RecursionError):
            offer = Refusal("not-a-command")
        known = self.scenario.sheet.issues if self.scenario else {}
        written = self._drafts.get(offer.instrument, {}) if isinstance(offer, Offer) else {}
        if not (isinstance(offer, Offer) and written and offer.package.keys() == written.keys()) or any(
            position not in known[issue].positions for issue, position in offer.package.items()
        ):
            self._say("not-understood")
            return
        self._drafts[offer.instrument] = dict(offer.package)
        self._lay_open(offer.instrument)

    def _lay_open(self, paper: str) -> None:
        """Lay one of several papers open on the table."""
        if paper in self._drafts:
            self._paper = paper
            self._turn_to("table")
        else:
            self._say("not-understood")

    def _open(self, drawer: str) -> None:
        step = drawer.partition(":")[0]
        if self.session is None and step not in WITHOUT_GAME:
            self._say("not-in-game")
        elif self.session is not None and step in WITHOUT_GAME - {"help"}:
            self._say("not-understood")
        elif not self._drawers or self._drawers[-1] != drawer:
            self._drawers = [*self._drawers, drawer][-DEEPEST:]
            self._drawer(drawer)  # what takes a moment to work out is worked out here, where a window stays awake
            self._asked_at = self.session.turn if self.session is not None and step == "why" else self._asked_at

    def _branch(self, turn: str) -> None:
        """Leave the game before a sitting it has played, in a new saved game; this one stays as it is."""
        if self.session is None or not (turn.isascii() and turn.isdecimal() and len(turn) < LONGEST_NUMBER):
            self._say("not-in-game" if self.session is None else "not-understood")
        elif self.save is None:
            self._say("branch-unsaved")
        else:
            try:
                path = new_save(self.session.scenario.id)
                session = branch(self.save, int(turn), path)
            except Refused as refused:
                self._refuse(refused.refusal)
                return
            parent, self.save = name_of(self.save), path
            self._sit(session, self.role)
            self._say("branch-begun", name=name_of(path), parent=parent)

    def _delete(self, path: Path) -> None:
        """Delete a saved game; the list of those that are left lies open afterwards."""
        if self.session is not None:
            self._say("not-understood")
            return
        try:
            delete(path)
        except Refused as refused:
            self._refuse(refused.refusal)
        else:
            self._drawers = ["saves:"]
            self._say("deleted", name=name_of(path))

    def _back(self) -> None:
        """Close the topmost drawer; under it, go back to the desk, or a page towards the cover."""
        if self._drawers:
            self._drawers.pop()
        elif self.session is not None:
            self._go("desk")
        else:
            self._go("seats" if self.role else "cover")

    def _turn_to(self, page: str) -> None:
        self._page, self._drawers = page, []

    def _go(self, page: str) -> None:
        if page == "cover":
            self.session, self.scenario, self.role = None, None, ""
            self._turn_to("cover")
        elif page == "seats" and self.session is None and self.scenario is not None:
            self.role = ""
            self._turn_to("seats")
        elif self.session is None:
            self._say("not-in-game")
        elif page in OVER_GAME:
            self._open(f"go:{page}")
        elif page in IN_GAME and not (page == "event" and not self.session.past):
            self._turn_to(page)
        else:
            self._say("not-understood")

    # What choosing something does: before a game.

    def _choose(self, scenario: str | Scenario) -> None:
        """Lay a scenario ready, and go to the chair at once where the wish names one."""
        try:
            self.scenario = scenario if isinstance(scenario, Scenario) else load(scenario)
        except Unsound as unsound:
            errors = [problem for problem in unsound.problems if problem.is_error]
            self._notices = tuple(message.sentence for message in messages(errors, self.words))
            return
        self.session, self.role = None, ""
        self.level = self.wish.level or self.scenario.sheet.play.level
        self._turn_to("seats")
        seat = self.wish.seat or self.scenario.sheet.play.seat
        if seat is not None:
            self._take(seat)

    def _take(self, role: str) -> None:
        if self.session is not None or self.scenario is None:
            self._say("not-in-game")
        elif role not in self.scenario.sheet.roles:
            self._say("no-such-seat", given=role[:80], seats=self.words.listed(list(self.scenario.sheet.roles)))
        else:
            self.role = role
            self._turn_to("seat")

    def _narrow(self, level: str) -> None:
        """Choose how much of the game will lie before the person."""
        if self.session is not None or self.scenario is None or level not in self.scenario.sheet.levels:
            self._say("not-understood")
        else:
            self.level = level

    def _begin(self) -> None:
        """Open the game; where it cannot be saved, say so and play all the same."""
        if self.session is not None or self.scenario is None or not self.role:
            self._say("not-understood")
            return
        try:
            wished = self.wish.save  # the file of a game begun before is not begun again
            self.save = wished if wished and not wished.exists() else new_save(self.scenario.id)
            session = self._new_session(self.scenario, self.save)
        except Refused as refused:
            self._refuse(refused.refusal)
            if refused.refusal.code not in CANNOT_SAVE:
                return
            self.save = None
            session = self._new_session(self.scenario, None)
        self._sit(session, self.role)

    def _new_session(self, scenario: Scenario, save: Path | None) -> Session:
        seed = randbelow(NEW_SEEDS) if self.wish.seed is None else self.wish.seed
        seats = {**dict.fromkeys(scenario.sheet.roles, self.wish.mind), self.role: HUMAN}
        return Session.begin(scenario, seats, seed, save, self.wish.from_date, self.level)

    def _sit(self, session: Session, role: str) -> None:
        self.session, self.scenario, self.role = session, session.scenario, role
        self._drafts, self._since = opening_drafts(self._scene(session)), max(session.turn - 1, 0)
        self._turn_to("desk")
        for notice in session.notices:
            self._refuse(notice)

    def _speak(self, language: str) -> None:
        try:
            self.words = words(language_of(language))
        except UnknownLanguageError:
            self._say("not-understood")

    def _say(self, sentence_id: str, /, **facts: object) -> None:
        self._notices = (*self._notices, self.words.say(sentence_id, **facts))

    def _refuse(self, refusal: Refusal) -> None:
        labels = self._scene(self.session).labels if self.session else None
        self._notices = (*self._notices, sentence(refusal, self.words, labels))
