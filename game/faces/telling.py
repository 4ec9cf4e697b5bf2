"""What lies before one person: a page, the drawers open over it, and what the last choice brought."""

from __future__ import annotations

from pathlib import Path

from game.faces.chairs import Chairs
from game.faces.drafting import Drafting
from game.faces.language import Language, UnknownLanguageError, language_of
from game.faces.screens.bargain import opening_drafts
from game.faces.screens.refusals import sentence
from game.faces.screens.scene import Scene, scene_of
from game.faces.waiting import Thinking, Waiting
from game.faces.words import Words, words
from game.play.commands import Refusal
from game.play.session import Session


class Telling:
    """A place in the program: language, page and drawers, and the game in play with the chair it is seen from.

    ``session`` is the game in play, if one is; ``save`` the file that keeps it; ``has_left`` says that the person has
    asked to leave. ``role`` is their chair, also before the game begins; ``rooms`` are the ways out of the game that
    the cover offers.
    """

    def __init__(self, language: Language) -> None:
        self.words: Words = words(language)
        self.session: Session | None = None
        self.role = ""
        self.rooms: tuple[str, ...] = ()
        self.save: Path | None = None
        self.has_left = False
        self._chairs: Chairs | None = None
        self._page = "cover"
        self._drawers: list[str] = []
        self._drafting: Drafting | None = None
        self._thinking = Thinking()
        self._asked_at = -1
        self._since = 0
        self._notices: tuple[str, ...] = ()

    @property
    def pulse(self) -> float | None:
        """After how many seconds the screen may have changed by itself, if it may: never, while a game is played."""
        return None

    @property
    def waiting(self) -> Waiting:
        """What a person waits for while ``act`` works; asked from beside it."""
        return self._thinking.told(self.session, self.words)

    def call_off(self) -> None:
        """Have what ``act`` works at be called off, where that can be; told from beside it."""
        self._thinking.call_off()

    def _scene(self, session: Session) -> Scene:
        return scene_of(session, self.role, self.words)

    def _turn_to(self, page: str) -> None:
        self._page, self._drawers = page, []

    def _take_up(self, session: Session, role: str) -> None:
        """Have a chair's own things lie before the person, and nothing of another's."""
        self.role = role
        self._lay_drafts(session)
        self._asked_at, self._since = -1, max(session.turn - 1, 0)
        self._turn_to("desk")

    def _lay_drafts(self, session: Session) -> None:
        self._drafting = Drafting(session.scenario.sheet, opening_drafts(self._scene(session)))

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
