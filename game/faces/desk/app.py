"""The window: opened on a game, closed when its player leaves."""

from __future__ import annotations

from game.faces.desk.desk import Desk
from game.faces.desk.fonts import Fonts
from game.faces.desk.loop import run
from game.faces.desk.settings import remember, remembered
from game.faces.desk.window import NoDisplay, Window
from game.faces.language import language_of
from game.faces.showing import Showing, Wish
from game.faces.words import words

__all__ = ["NoDisplay", "main"]


def main(
    scenario_id: str | None = None,
    seat: str | None = None,
    seed: int | None = None,
    language: str | None = None,
    wish: Wish | None = None,
) -> None:
    """Open the window and play until it is closed. Raises ``NoDisplay``.

    ``wish`` stands in place of the first three, and can say more.
    """
    tongue, settings = language_of(language), remembered()
    window = Window(words(tongue).say("title"), is_full=settings.is_full)
    desk = None
    try:
        showing = Showing(tongue, wish or Wish(scenario_id, seat, seed))
        desk = Desk(showing, Fonts(), settings, window.size)
        run(desk, window)
    finally:
        if desk is not None:
            desk.close()
            remember(desk.settings)
        window.close()
