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

READ = {"cover", "seats", "seat", "sealed", "event"}
"""Pages to be read, by their keys; all pages of the verdict are."""

EASES = (1.5, 1.35, 1.2, 1.0)
"""How much larger than usual such a page may be set, tried in this order until nothing on it has to be scrolled."""


def compose_at_ease(screen: Screen, fonts: Fonts, scale: Scale, tools: Sequence[Action]) -> Picture:
    """Set a page as large as lets all of it be seen at once."""
    is_read = screen.key in READ or screen.key.startswith("verdict")
    *larger, usual = EASES if is_read and scale.has_room else EASES[-1:]
    for ease in larger:
        picture = _set(screen, fonts, replace(scale, ease=ease), tools)
        if not any(region.scrolls for region in picture.regions):
            return picture
    return _set(screen, fonts, replace(scale, ease=usual), tools)


def _set(screen: Screen, fonts: Fonts, scale: Scale, tools: Sequence[Action]) -> Picture:
    return compose(screen, Press(fonts, scale, language_of(screen.language)), tools)
