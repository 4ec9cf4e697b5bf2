"""Pages to be read rather than worked at: on a large window they are set as large as they fit.

A window larger than the desk has more room at the usual size of letters, which is right for the table and the cables.
A cover, an envelope or a few lines of news would leave that room an empty folder.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from game.faces.desk.fonts import Fonts
from game.faces.desk.layout import compose
from game.faces.desk.picture import Picture
from game.faces.desk.press import Press
from game.faces.desk.scale import Scale
from game.faces.language import language_of
from game.faces.screen import Action, Screen

COLUMNS = {"left", "centre", "right"}
"""Parts of a page that may be too long for it."""

READ = {"cover", "seats", "seat", "sealed", "event", "lesson-shelf", "lesson-ready", "lesson-dial", "lesson-read"}
"""Pages to be read, by their keys; all pages of the verdict and of the wall are."""

EASES = (1.5, 1.35, 1.2)
"""How much larger than usual such a page may be set, the first that fits."""


def compose_at_ease(screen: Screen, fonts: Fonts, scale: Scale, tools: Sequence[Action]) -> Picture:
    """Set a page; one to be read as large as lets all of it be seen at once."""
    usual = _set(screen, fonts, scale, tools)
    is_read = screen.key in READ or screen.key.startswith(("verdict", "wall"))
    if not (is_read and scale.has_room) or usual.scrolls:
        return usual
    full = max((region.height / region.window.height for region in usual.regions if region.key in COLUMNS), default=1.0)
    for ease in EASES:
        if full * ease**1.6 < 1:  # what is larger is wider and higher; trying in vain costs tens of milliseconds
            picture = _set(screen, fonts, replace(scale, ease=ease), tools)
            if not picture.scrolls:
                return picture
    return usual


def _set(screen: Screen, fonts: Fonts, scale: Scale, tools: Sequence[Action]) -> Picture:
    return compose(screen, Press(fonts, scale, language_of(screen.language)), tools)
