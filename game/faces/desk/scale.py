"""One factor from the desk's units to the pixels of this window; every length and every letter goes through it.

The desk is 1280 x 720 units. A class reads from afar, so for it everything grows with the window; one reader sits
nearer than a large window is wide, so for them letters grow more slowly and the desk becomes roomier.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple, TypeAlias

WIDTH, HEIGHT = 1280, 720

ROOMIEST = 1.4
"""How much more of the desk one reader sees at most where the window is larger than the desk; letters grow the less."""

LARGER = 1.2
"""By how much a page to be read may outgrow the desk's own size, where it is short."""

LEAST = 0.25
"""The least factor: in a window smaller than that no one reads, but the canvas keeps its shape and is cut off."""

TextSize: TypeAlias = Literal["desk", "projector"]
"""For one reader at a desk, or for a class: 26 units is about 10 minutes of arc seen from six picture heights."""

LetterSize: TypeAlias = Literal["figures", "display", "headline", "heading", "body", "label"]

_LETTERS: dict[TextSize, dict[LetterSize, int]] = {
    "desk": {"figures": 44, "display": 44, "headline": 27, "heading": 20, "body": 18, "label": 16},
    "projector": {"figures": 56, "display": 48, "headline": 36, "heading": 27, "body": 26, "label": 22},
}


class Box(NamedTuple):
    """A rectangle in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        return self.x + self.width

    @property
    def bottom(self) -> int:
        return self.y + self.height

    @property
    def centre(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2

    def grown(self, by: int) -> Box:
        return Box(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def moved(self, right: int, down: int) -> Box:
        return Box(self.x + right, self.y + down, self.width, self.height)

    def holds(self, x: int, y: int) -> bool:
        return self.x <= x < self.right and self.y <= y < self.bottom

    def contains(self, other: Box) -> bool:
        inside = self.x <= other.x and other.right <= self.right
        return inside and self.y <= other.y and other.bottom <= self.bottom

    def meets(self, other: Box) -> bool:
        # Asked tens of thousands of times for a map, so the edges are worked out on the spot.
        beside = other.x + other.width <= self.x or self.x + self.width <= other.x
        return not (beside or other.y + other.height <= self.y or self.y + self.height <= other.y)


@dataclass(frozen=True)
class Scale:
    """A window's size in pixels and the size of text its reader asked for.

    ``ease`` is by how much larger than usual things are set, where what lies on the desk leaves room for it.
    """

    width: int
    height: int
    text: TextSize = "desk"
    ease: float = 1.0

    @cached_property
    def factor(self) -> float:
        """Pixels to a unit; asked for a thousand times a page."""
        return self._fit / self._roomier * min(self.ease, self.most)

    @property
    def most(self) -> float:
        """By how much things may be set larger than usual: never for a class, whose letters are large already."""
        return self._roomier * LARGER if self.text == "desk" else 1.0

    @property
    def has_room(self) -> bool:
        """Whether the window shows more than the desk at its usual size."""
        return self._roomier > 1.0

    @property
    def _roomier(self) -> float:
        """How much more of the desk is seen at the usual size."""
        return max(1.0, min(ROOMIEST, self._fit)) if self.text == "desk" else 1.0

    @property
    def _fit(self) -> float:
        """By how much the window is larger than the desk, in the direction in which it is tighter."""
        return max(LEAST, min(self.width / WIDTH, self.height / HEIGHT))

    @property
    def canvas(self) -> Box:
        """The desk within the window: as large as fits, in the middle, with bars beside it where the window is broader.

        A window that is less broad shows more of the desk below, as far as 4 to 3; a portrait has bars above and below.
        """
        width, height = round(WIDTH * self._fit), round(HEIGHT * self._fit)
        height = max(height, min(self.height, width * 3 // 4))
        return Box(max(0, self.width - width) // 2, max(0, self.height - height) // 2, width, height)

    def px(self, units: float) -> int:
        """Return a length in pixels; what is there at all is at least one pixel."""
        return max(1, round(units * self.factor)) if units > 0 else 0

    def letters(self, size: LetterSize) -> int:
        return self._letters[size]

    @cached_property
    def _letters(self) -> dict[LetterSize, int]:
        return {size: max(6, round(units * self.factor)) for size, units in _LETTERS[self.text].items()}
