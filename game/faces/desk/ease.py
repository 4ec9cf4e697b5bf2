"""Pages that leave room are set larger: a cover, an envelope, a few lines of news, a short sheet.

A window larger than the desk has more room at the usual size of letters, which is right for the table and a full desk.
What is short would leave that room an empty folder.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from game.faces.desk.fonts import Fonts
from game.faces.desk.layout import compose, compose_sheet
from game.faces.desk.picture import Picture
from game.faces.desk.press import Press
from game.faces.desk.scale import Scale
from game.faces.language import language_of
from game.faces.screen import Action, Screen

COLUMNS = {"left", "centre", "right"}
"""Parts of a page that may be too long for it."""

READ = {
    *("cover", "seats", "seat", "sealed", "event"),
    *("lesson-shelf", "lesson-ready", "lesson-dial", "lesson-read"),
    *("forecast", "card", "leave-here", "beside"),
}
"""Pages to be read, by their keys; all pages of the verdict, of the wall and beside the bench are."""

WORKED = {"desk": 1.4, "table": 1.2}
"""Pages to be worked at that are often short, and how much larger than usual they may be set: one shall not look like
another from one sitting, or one paper, to the next. While one works at such a page, its letters keep their size.
"""

EASES = (1.65, 1.4, 1.2, 1.1)
"""How much larger than usual a page may be set, the first that fits."""


class Ease:
    """Sets pages and sheets as large as lets all of them be seen at once."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._kept: dict[tuple[object, ...], float] = {}

    def page(self, screen: Screen, scale: Scale, tools: Sequence[Action]) -> Picture:
        """Set a page: one to be read at its best size, one to be worked at in the size in which it came."""

        def set_at(ease: float) -> Picture:
            return compose(screen, self._press(screen, scale, ease), tools)

        if screen.key in READ or screen.key.startswith(("verdict", "wall", "whatif-")):
            return _best(set_at, scale.most)[1]
        if screen.key not in WORKED:
            return set_at(1.0)
        titles = tuple(panel.title for panel in screen.panels)
        place = (screen.key, screen.date, screen.title, screen.emblem, titles, screen.language, scale)
        if place in self._kept:
            return set_at(self._kept[place])
        self._kept[place], picture = _best(set_at, min(scale.most, WORKED[screen.key]) if scale.has_room else 1.0)
        return picture

    def sheet(self, screen: Screen, scale: Scale, close: Action) -> Picture:
        """Set a sheet that lies over the desk: on a window larger than the desk, as large as fits."""

        def set_at(ease: float) -> Picture:
            return compose_sheet(screen, self._press(screen, scale, ease), close)

        return _best(set_at, scale.most if scale.has_room else 1.0)[1]

    def _press(self, screen: Screen, scale: Scale, ease: float) -> Press:
        return Press(self._fonts, replace(scale, ease=ease), language_of(screen.language))


def _best(set_at: Callable[[float], Picture], most: float) -> tuple[float, Picture]:
    """Return the first size in which nothing has to be moved to be seen, and the picture; else the usual one."""
    usual = set_at(1.0)
    if most > 1.0 and not usual.scrolls:
        for ease in _worth_trying(usual, most):
            picture = set_at(ease)
            if not picture.scrolls:
                return ease, picture
    return 1.0, usual


def _worth_trying(usual: Picture, most: float) -> Iterator[float]:
    """Yield sizes that may fit: what is larger is wider and higher, and trying in vain costs tens of milliseconds."""
    full = max((region.height / region.window.height for region in usual.regions if region.key in COLUMNS), default=1.0)
    return (ease for ease in EASES if ease <= most and full * ease**1.6 < 1)
