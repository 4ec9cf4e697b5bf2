"""How wide a text is: the steps from letter to letter of one face in one size, each measured once and added up.

SDL keeps 256 letters of a face at hand, fewer than a page of Hangul has; it loads all others anew whenever a text is
measured, which took most of the time in which a page was set.
"""

from __future__ import annotations

from itertools import accumulate
from operator import add

import pygame

_HANGUL = "가"
_ALIKE = dict.fromkeys(range(ord("가"), ord("힣") + 1), _HANGUL)
"""In each of the faces all syllables are as wide as one another, and none moves closer to its neighbour."""


class Letters:
    """The letters of a face in one size: how far the pen goes from one to the next, and how far each juts out."""

    def __init__(self, font: pygame.font.Font) -> None:
        self._font = font
        self._extents: dict[str, tuple[int, int, int]] = {}
        self._steps = _Steps(self)
        self._closer: set[str] = set()

    def pens(self, text: str) -> tuple[list[int], bool]:
        """Return where the pen stands before each letter of a text, and whether any letters move closer together.

        They do so by parts of a pixel: where any do, adding up goes wrong, and a text has to be measured as a whole.
        """
        alike = text.translate(_ALIKE)
        pairs = list(map(add, alike, alike[1:]))
        pens = list(accumulate(map(self._steps.__getitem__, pairs), initial=0))
        return pens, not self._closer.isdisjoint(pairs)

    def width(self, first: str, last: str, between: int) -> int:
        """Return the width of what begins and ends with these letters, so many pixels from pen to pen."""
        return between + self.extent(last)[2] - self.extent(first)[0]

    def extent(self, letter: str) -> tuple[int, int, int]:
        """Return how far a letter begins left of the pen, how far the pen goes on, and how far the letter reaches."""
        known = self._extents.get(letter)
        if known is None:
            left, right, _, _, advance = self._font.metrics(letter)[0] or (0, 0, 0, 0, 0)
            known = self._extents[letter] = min(0, left), advance, max(advance, right)
        return known

    def step(self, first: str, second: str) -> int:
        """Return about how far the pen goes from a letter to the next, which may move closer."""
        advance = self.extent(first)[1]
        if _HANGUL in {first, second}:
            return advance
        closer = self._font.size(first + second)[0] - self.width(first, second, advance)
        if closer:
            self._closer.add(first + second)
        return advance + closer

    def whole(self, text: str) -> int:
        """Return the width of a text, measured as a whole."""
        return self._font.size(text)[0]


class _Steps(dict[str, int]):
    """The steps of letters by pairs."""

    def __init__(self, letters: Letters) -> None:
        super().__init__()
        self._letters = letters

    def __missing__(self, pair: str) -> int:
        step = self[pair] = self._letters.step(*pair)
        return step
