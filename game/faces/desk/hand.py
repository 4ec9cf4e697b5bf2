"""The hand: where the pointer is, and what it presses. A finger that moves over a column pulls the paper with it."""

from __future__ import annotations

from game.faces.desk import focus
from game.faces.desk.eye import Eye
from game.faces.desk.focus import Spot

_PULL = 8
"""Units a finger may tremble before it pulls."""


class Hand:
    """Acts on the picture the eye looks at, in pixels of the canvas."""

    def __init__(self, eye: Eye) -> None:
        self.hover: Spot | None = None
        self.pressed: Spot | None = None
        self._eye = eye
        self._down_at: tuple[int, int] | None = None
        self._pulls = False

    def lift(self) -> None:
        """Let go: what lies on the desk has changed."""
        self.hover = self.pressed = self._down_at = None

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

    def press(self, x: int, y: int, unit: float) -> None:
        self.point(x, y, unit)
        self.pressed, self._down_at, self._pulls = self.hover, (x, y), False
        self._eye.is_shown = False

    def release(self, x: int, y: int, unit: float) -> Spot | None:
        """Return what was pressed, if the pointer is still on it."""
        pressed = self.pressed
        self.pressed, self._down_at, self._pulls = None, None, False
        self.point(x, y, unit)
        is_still = pressed is not None and self.hover is not None and pressed.widget is self.hover.widget
        if is_still:
            self._eye.spot = pressed
        return pressed if is_still else None

    def pull(self, x: int, y: int, by: int) -> bool:
        """Move the column under the pointer; say whether it moved."""
        region = focus.region_at(self._eye.picture, x, y)
        return region is not None and self._eye.move(region, by)
