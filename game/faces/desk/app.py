"""The window: opened on a game, closed when its player leaves."""

from __future__ import annotations

from game.faces.desk.desk import Desk
from game.faces.desk.fonts import Fonts
from game.faces.desk.loop import run
from game.faces.desk.settings import Settings, remember, remembered
from game.faces.desk.sound import Speaker
from game.faces.desk.window import NoDisplay, Window
from game.faces.language import Language, language_of
from game.faces.showing import Wish
from game.faces.watching import Watching
from game.faces.words import words
from game.play.recorder import Recorder

__all__ = ["NoDisplay", "main"]


def main(wish: Wish | None = None, language: str | None = None) -> None:
    """Open the window and play until its player leaves. Raises ``NoDisplay``."""
    settings = remembered()
    tongue = language_of(language or settings.language)
    window = Window(words(tongue).say("title"), is_full=settings.is_full)
    desk, speaker, program = None, Speaker(), _showing(tongue, wish)
    try:
        desk = Desk(program, Fonts(), settings, window.size)
        run(desk, window, speaker, lambda chosen: _suit(window, chosen))
    finally:
        if desk is not None:
            desk.close()
            remember(desk.settings)
        speaker.close()
        program.close()
        _AtTheDesk.recorder.close()
        window.close()


def _suit(window: Window, chosen: Settings) -> None:
    """Keep what has been chosen at once, for whoever is cut off, and name the window in the language chosen."""
    remember(chosen)
    if chosen.language is not None:
        window.name(words(chosen.language).say("title"))


class _AtTheDesk(Watching):
    """The program in a window, which stays open long enough for its scenario to be recorded beside it."""

    recorder = Recorder()

    def act(self, intent: str) -> None:
        super().act(intent)
        self.recorder.record(self.session)


def _showing(language: Language, wish: Wish | None) -> _AtTheDesk:
    """Return the program as its player finds it: a saved game that was named is gone on with at once."""
    showing = _AtTheDesk(language, wish)
    save = showing.wish.save
    if save is not None and save.exists():
        showing.open_game(save)
    return showing
