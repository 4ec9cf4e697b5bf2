"""One person at the program: which screen lies before them, and what follows from what they choose.

The window and the terminal are both this object with a pen: they draw ``screen()`` and hand back intents. What a choice
means is decided here once, so that neither face can do or hide a thing of its own.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from game.analysis.afterwards import begin
from game.faces.beginning import Wish, begun, branched, chairs_in
from game.faces.chairs import Chairs, next_chair, others, sealed
from game.faces.language import Language
from game.faces.pages import DRAWERS, WITHOUT_GAME, drawer_before, drawer_over, first_page, laid_over
from game.faces.passing import can_pass, let_pass
from game.faces.problems import messages
from game.faces.report.beside import written_beside
from game.faces.screen import Screen
from game.faces.screens.coach import coached
from game.faces.screens.cover import envelope, opened, seats
from game.faces.screens.desk import desk
from game.faces.screens.event import event
from game.faces.screens.scene import Scene
from game.faces.screens.table import table
from game.faces.screens.verdict import PAGES, verdict
from game.faces.telling import Telling
from game.play.commands import Accept, Hold, Offer, Refusal, Refused, Send, Undo, parse
from game.play.saves import call, called, delete, saves_folder
from game.play.seats import MINDS
from game.play.session import Session
from game.scenario.load import load
from game.scenario.problem import Unsound
from game.scenario.scenario import Scenario

__all__ = ["Showing", "Wish"]

LONGEST_NUMBER = 7
DEEPEST = 30
"""Drawers opened over drawers; beyond this the oldest are forgotten."""
IN_GAME = {"desk", "table", "event", *PAGES}
WRITES = {"set", "draft", "paper", "issue"}
OVER_GAME = {"levers", "pledge", "cable", "foretell", "advising"}


class Showing(Telling):
    """The program as one person sees it.

    ``level`` is their level, also before the game begins; ``together`` are the chairs of several people who will share
    the screen.
    """

    def __init__(self, language: Language, wish: Wish | None = None) -> None:
        super().__init__(language)
        self.wish = wish or Wish()
        self.scenario: Scenario | None = None
        self.together: tuple[str, ...] = ()
        self.level = self.wish.level
        self._steps: dict[str, Callable[[str], object]] = {
            "go": self._go,
            "back": lambda _: self._back(),
            "scenario": self._choose,
            "seat": self._take,
            "level": self._narrow,
            "mind": self._face,
            "begin": lambda _: self._begin(),
            "continue": lambda path: self.open_game(Path(path)),
            "unseal": lambda _: self._unseal(),
            "chair": self._look_from,
            "wait": lambda _: self._wait(),
            "branch": self._branch,
            "report": lambda _: self._report(),
            "delete": lambda path: self._delete(Path(path)),
            "name": self._name,
            "language": self._speak,
            "leave": lambda _: setattr(self, "has_left", True),
        }
        if self.wish.scenario is not None:
            self._choose(self.wish.scenario)

    def screen(self) -> Screen:
        """Return the screen that lies before the person, drawers on top."""
        shown = self._drawer(self._drawers[-1]) if self._drawers else self._lying()
        return replace(shown, notices=(*self._notices, *shown.notices))

    def act(self, intent: str) -> None:
        """Do what choosing something means; what cannot be done is said on the next screen."""
        self._notices = ()
        self._thinking.begin()
        step, _, rest = intent.partition(":")
        if self._chairs is not None and self._chairs.bars(intent):
            self._say("sealed-still")
        elif intent.startswith("{"):
            self._decide(intent)
        elif step in DRAWERS:
            self._open(intent)
        elif step in WRITES:
            self._write(step, rest)
        elif step in self._steps:
            self._steps[step](rest)
        else:
            self._say("not-understood")
        self._thinking.end()

    def open_game(self, path: Path) -> bool:
        """Go on with a saved game; say why not where it cannot be opened."""
        try:
            session = Session.open(path)
        except Refused as refused:
            self._refuse(refused.refusal)
            return False
        self.save = path
        self._sit(session)
        return True

    # What lies before the person.

    def _lying(self) -> Screen:
        if self.session is not None:
            if self._chairs is not None and self._chairs.is_sealed:
                return sealed(self.session, self.role, self.words)
            scene = self._scene(self.session)
            return coached(scene, self._page_of(scene), has_asked=self._asked_at == self.session.turn)
        if self.scenario is not None:
            if self.role:
                return envelope(self.scenario, self.role, self.words, self.level)
            return seats(self.scenario, self.words, self.level, self.together, self.wish.mind)
        return first_page(self.words, self.rooms)

    def _page_of(self, scene: Scene) -> Screen:
        outcome = scene.session.outcome()
        if outcome is not None and self._page != "event":
            page = verdict(scene, outcome, self._page)
            shared = (others(scene.session, self.role, self.words),) if len(scene.session.humans) > 1 else ()
            return replace(page, panels=(*page.panels, *shared))
        if self._page == "envelope":
            return opened(envelope(scene.session.scenario, self.role, self.words, scene.level.id or None))
        if self._page == "table" and self._drafting is not None:
            writing = self._drafting
            can_undo = writing.can_undo(scene.session.draft(self.role))
            return table(scene, writing.drafts, writing.paper, writing.issue, can_undo=can_undo)
        return event(scene, self._since) if self._page == "event" else desk(scene)

    def _drawer(self, drawer: str) -> Screen:
        if self.session is None:
            return drawer_before(self.words, drawer)
        return drawer_over(self._scene(self.session), drawer)

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
        if isinstance(command, Undo) and self._page == "table" and self._unwrite(self.session):
            return
        turn = self.session.turn
        refusal = command if isinstance(command, Refusal) else self.session.decide(self.role, command)
        if refusal is not None:
            self._refuse(refusal)
        elif self.session.turn != turn or self.session.is_over:
            self._pass(turn)
        elif isinstance(command, Send):
            self._hand_over()
        elif isinstance(command, (Offer, Accept, Hold)):
            self._turn_to("desk")
        else:
            self._drawers = [drawer for drawer in self._drawers if not drawer.startswith(("go:", "insist:", "reason:"))]

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
            elif refusal is None:
                self._hand_over()

    def _pass(self, since: int) -> None:
        """Turn the page to what the sittings from ``since`` on brought."""
        if self.session is not None and next_chair(self.session, self.role) != self.role:
            self._hand_over()
        elif self.session is not None:
            self._lay_drafts(self.session)
            self._since = since if self._chairs is None else min(since, self._chairs.since(self.role))
            self._turn_to("event")
            if self.session.is_over:
                begin(self.session, self.role)  # what the verdict's later pages ask for takes seconds

    def _hand_over(self) -> None:
        """Pass the screen to the next of several people, behind a sealed page."""
        if self.session is not None and self._chairs is not None:
            self._chairs.seal()
            self._take_up(self.session, next_chair(self.session, self.role))

    def _unseal(self) -> None:
        """Open the sealed page before a chair."""
        if self._chairs is None or not self._chairs.is_sealed:
            self._say("not-understood")
            return
        self._turn_to(self._chairs.unseal(self.role))
        self._since = self._chairs.since(self.role)

    def _look_from(self, role: str) -> None:
        """Look at a game that is over from another of its people's chairs."""
        if self.session is not None and self.session.is_over and role in self.session.humans:
            self._take_up(self.session, role)
        else:
            self._say("not-understood")

    def _write(self, step: str, wanted: str) -> None:
        """Write at a draft; the table lies open where more than a position has changed."""
        bundle = () if self.session is None else self.session.draft(self.role)
        if self._drafting is None or not self._drafting.write(step, wanted, bundle):
            self._say("not-understood")
        elif step != "set":
            self._turn_to("table")

    def _unwrite(self, session: Session) -> bool:
        """Take back what was written last at a draft, if that is what was done last."""
        return self._drafting is not None and self._drafting.undo(session.draft(self.role))

    def _open(self, drawer: str) -> None:
        step = drawer.partition(":")[0]
        if self.session is None and step not in WITHOUT_GAME:
            self._say("not-in-game")
        elif self.session is not None and step in WITHOUT_GAME - {"help"}:
            self._say("not-understood")
        elif not self._drawers or self._drawers[-1] != drawer:
            self._drawers = laid_over(self._drawers, drawer)[-DEEPEST:]
            self._asked_at = self.session.turn if self.session is not None and step == "why" else self._asked_at

    def _branch(self, turn: str) -> None:
        """Leave the game before a sitting it has played, in a new saved game; this one stays as it is."""
        if self.session is None or not (turn.isascii() and turn.isdecimal() and len(turn) < LONGEST_NUMBER):
            self._say("not-in-game" if self.session is None else "not-understood")
        elif self.save is None:
            self._say("branch-unsaved")
        else:
            opening = branched(self.session.scenario.id, self.save, int(turn))
            if opening.refusal is not None:
                self._refuse(opening.refusal)
            if opening.session is not None and opening.save is not None:
                parent, self.save = called(self.save), opening.save
                self._sit(opening.session)
                self._say("branch-begun", name=called(opening.save), parent=parent)

    def _report(self) -> None:
        self._notices = (written_beside(self.session, self.role, self.words, self.save),)

    def _delete(self, path: Path) -> None:
        """Delete a saved game; the list of those that are left lies open afterwards."""
        if self.session is not None:
            self._say("not-understood")
            return
        name = called(path)
        try:
            delete(path)
        except Refused as refused:
            self._refuse(refused.refusal)
        else:
            self._drawers = ["saves:"]
            self._say("deleted", name=name)

    def _name(self, wanted: str) -> None:
        """Give a saved game, named by its file, the name that was typed for it."""
        file, _, name = wanted.partition("/")
        if self.session is not None:
            self._say("not-understood")
            return
        try:
            path = saves_folder() / Path(file).name
            call(path, name)
        except Refused as refused:
            self._refuse(refused.refusal)
        else:
            self._drawers = ["saves:", f"saves:{path}"]
            self._say("named", name=called(path))

    def _back(self) -> None:
        """Close the topmost drawer; under it, go back to the desk, or a page towards the cover."""
        if self._drawers:
            self._drawers.pop()
        elif self.session is not None:
            self._go("desk")
        else:
            self._go("seats" if self.role else "cover")

    def _go(self, page: str) -> None:
        if page == "cover":
            self.session, self._chairs, self.scenario, self.role, self.together = None, None, None, "", ()
            self._turn_to("cover")
        elif page == "seats" and self.session is None and self.scenario is not None:
            self.role, self.together = "", ()
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
        self.session, self._chairs, self.role, self.together = None, None, "", ()
        self.level = self.wish.level or self.scenario.sheet.play.level
        self._turn_to("seats")
        seat = self.wish.seat or self.scenario.sheet.play.seat
        if seat is not None:
            self._take(seat)

    def _take(self, seat: str) -> None:
        """Take a chair; or lay out several for the people who will share the screen."""
        if self.session is not None or self.scenario is None:
            self._say("not-in-game")
            return
        roles, chairs = list(self.scenario.sheet.roles), chairs_in(seat) or (seat,)
        unknown = [chair for chair in chairs if chair not in roles]
        if unknown:
            self._say("no-such-seat", given=unknown[0][:80], seats=self.words.listed(roles))
            return
        is_one = len(chairs) == 1
        self.role = chairs[0] if is_one else ""
        self.together = () if is_one else tuple(role for role in roles if role in chairs)
        self._turn_to("seat" if is_one else "seats")

    def _narrow(self, level: str) -> None:
        """Choose how much of the game will lie before the person."""
        if self.session is not None or self.scenario is None or level not in self.scenario.sheet.levels:
            self._say("not-understood")
        else:
            self.level = level

    def _face(self, mind: str) -> None:
        """Choose what sits in the chairs that no person takes."""
        if self.session is not None or self.scenario is None or mind not in MINDS:
            self._say("not-understood")
        else:
            self.wish = replace(self.wish, mind=mind)

    def _begin(self) -> None:
        """Open the game; where it cannot be saved, say so and play all the same."""
        people = self.together or ((self.role,) if self.role else ())
        if self.session is not None or self.scenario is None or not people:
            self._say("not-understood")
            return
        opening = begun(self.scenario, self.wish, people, self.level)
        self.save = opening.save
        if opening.refusal is not None:
            self._refuse(opening.refusal)
        if opening.session is not None:
            self._sit(opening.session)

    def _sit(self, session: Session) -> None:
        """Sit down to a game; of several people, the first that is asked."""
        self.session, self.scenario, self._chairs = session, session.scenario, Chairs(session)
        session.may_ask = self._thinking.asks
        self._take_up(session, self._chairs.first)
        for notice in session.notices:
            self._refuse(notice)
