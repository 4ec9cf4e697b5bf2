"""The hand: where the pointer is, and what it presses. A finger that moves over a column pulls the paper with it, and
one put on a slider's track takes the slider along.
"""

from __future__ import annotations

from game.faces.desk import focus
from game.faces.desk.eye import Eye
from game.faces.desk.focus import Spot
from game.faces.desk.scale import Box

_PULL = 8
"""Units a finger may tremble before it pulls."""
_BESIDE = 4
"""Units beside a track at which a finger still takes hold of it."""


class Hand:
    """Acts on the picture the eye looks at, in pixels of the canvas."""

    def __init__(self, eye: Eye) -> None:
        self.hover: Spot | None = None
        self.pressed: Spot | None = None
        self.held = self.wanted = ""
        self._eye = eye
        self._down_at: tuple[int, int] | None = None
        self._pulls = False

    def lift(self) -> None:
        """Let go: what lies on the desk has changed. A slider that is still there stays in the hand."""
        self.hover = self.pressed = self._down_at = None
        self.held = self.held if self._slider() is not None else ""

    def point(self, x: int, y: int, unit: float) -> bool:
        """Move the pointer; say whether that changes what is seen."""
        if self._down_at is not None and abs(y - self._down_at[1]) > _PULL * unit:
            self._pulls = True
        if self._pulls and self._down_at is not None:
            self.pressed, by = None, self._down_at[1] - y
            self._down_at = (self._down_at[0], y)
            return self.pull(x, y, by)
        before = self.hover.widget if self.hover else None
        self.hover = focus.spot_at(self._eye.picture, x, y, self._eye.moved())
        return (self.hover.widget if self.hover else None) is not before

    def press(self, x: int, y: int, unit: float) -> bool:
        """Press what is here; say whether that is a slider, which then stays in hand."""
        self.point(x, y, unit)
        self._eye.is_shown = False
        if self.hover is not None and self._is_on_track(self.hover, x, y, unit):
            self._eye.spot, self.held = self.hover, self.hover.widget.intent
            return self.drag(x, y)
        self.pressed, self._down_at, self._pulls = self.hover, (x, y), False
        return False

    def release(self, x: int, y: int, unit: float) -> Spot | None:
        """Return what was pressed, if the pointer is still on it; a slider is only let go."""
        pressed = self.pressed
        self.pressed, self._down_at, self._pulls, self.held = None, None, False, ""
        self.point(x, y, unit)
        is_still = pressed is not None and self.hover is not None and pressed.widget is self.hover.widget
        if is_still:
            self._eye.spot = pressed
        return pressed if is_still else None

    def pull(self, x: int, y: int, by: int) -> bool:
        """Move the column under the pointer; say whether it moved."""
        region = focus.region_at(self._eye.picture, x, y)
        return region is not None and self._eye.move(region, by)

    # Sliders

    def drag(self, x: int, y: int) -> bool:  # noqa: ARG002 - a track lies level
        """Take the slider in hand along, if one is; ``wanted`` then is what being dragged to there means."""
        spot = self._slider()
        if spot is not None and spot.widget.slide is not None:
            self.wanted = spot.widget.slide.at(x - spot.region.window.x)
        return spot is not None

    def take(self) -> str:
        """Return where the slider was dragged to, once."""
        wanted, self.wanted = self.wanted, ""
        return wanted

    def _slider(self) -> Spot | None:
        """Return the slider in hand as it lies on the picture now."""
        if not self.held:
            return None
        found = (spot for spot in focus.spots(self._eye.picture) if spot.widget.slide is not None)
        return next((spot for spot in found if spot.widget.intent == self.held), None)

    def _is_on_track(self, spot: Spot, x: int, y: int, unit: float) -> bool:
        if spot.widget.slide is None:
            return False
        track: Box = spot.widget.slide.track.grown(round(_BESIDE * unit))
        region = spot.region
        return track.holds(x - region.window.x, y - region.window.y + self._eye.down(region))


def stepped(spot: Spot | None, key: str) -> str:
    """Return what an arrow key, or one to an end, means on a slider; nothing elsewhere."""
    if spot is None or spot.widget.slide is None:
        return ""
    slide = spot.widget.slide
    ways = {"Left": slide.stepped(-1), "Right": slide.stepped(1), "Home": slide.to(0.0), "End": slide.to(1.0)}
    return ways.get(key, "")
