"""Text set into lines: where a line may end in Korean and in English, and what inside it is a link."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from game.faces.desk.fonts import Face, Fonts, Weight
from game.faces.desk.letters import Letters
from game.faces.language import Language

_LINK = re.compile(r"\[([^\[\]\n]+)\]\(([^()\s]+)\)")

_CLOSING = set(")]}>’”」』》〉】.,!?:;·…%～~°′″")
"""What must not begin a line."""

_OPENING = set("([{<‘“「『《〈【#$₩£€")
"""What must not end one."""

_RAGGED = 0.2
"""A Korean line is left short, and the next word kept whole, while less than this share of it stays empty."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line in one face, all of it within one link or outside any; ``x`` from the line's start."""

    x: int
    width: int
    text: str
    face: Face
    link: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A set line."""

    runs: tuple[Run, ...]
    width: int

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Copy:
    """Text made ready for setting: what to draw, the face and link of each character, and where either turns."""

    text: str
    faces: tuple[Face, ...]
    links: tuple[str, ...]
    turns: tuple[int, ...]


def copy_of(fonts: Fonts, source: str, weight: Weight, language: Language) -> Copy:
    """Return the text without its marks for links, each character with its face and its link's key."""
    text, links, done = "", [], 0
    for match in [*_LINK.finditer(source), None]:
        before = fonts.drawable(source[done : match.start() if match else None])
        text += before
        links += [""] * len(before)
        if match:
            words = fonts.drawable(match[1])
            text += words
            links += [match[2]] * len(words)
            done = match.end()
    faces = fonts.faces_of(text, weight, language)
    return Copy(text, tuple(faces), tuple(links), _turns(faces, links))


class Measured:
    """A copy in one size: where the pen stands before each character, counted within each of its stretches."""

    def __init__(self, fonts: Fonts, copy: Copy, size: int) -> None:
        self.copy, self.size = copy, size
        self._fonts = fonts
        self._pens: list[int] = []
        self._is_closer = False
        for first, last in _stretches(copy, 0, len(copy.text)):
            pens, is_closer = self._letters(first).pens(copy.text[first:last])
            self._pens += pens
            self._is_closer |= is_closer

    def width(self, start: int, end: int) -> int:
        """Return the width from place to place."""
        if not self.copy.turns and start < end:
            return self.run(start, end)
        return sum(self.run(first, last) for first, last in _stretches(self.copy, start, end))

    def run(self, first: int, last: int) -> int:
        """Return the width of what is of one face and one link."""
        text, letters = self.copy.text, self._letters(first)
        if self._is_closer:
            return letters.whole(text[first:last])
        return letters.width(text[first], text[last - 1], self._pens[last - 1] - self._pens[first])

    def _letters(self, at: int) -> Letters:
        return self._fonts.letters(self.copy.faces[at], self.size)


def set_lines(measured: Measured, width: int) -> list[Line]:
    """Return the lines of a text, none wider than ``width``; a line break in the text stays one."""
    lines: list[Line] = []
    start = 0
    for paragraph in measured.copy.text.split("\n"):
        end = start + len(paragraph)
        lines += [_line(measured, first, last) for first, last in _broken(measured, width, start, end)]
        start = end + 1
    return lines


def balanced_width(measured: Measured, width: int) -> int:
    """Return the narrowest width that takes no more lines: a heading's lines then are about equally long."""
    wanted = len(set_lines(measured, width))
    if wanted == 1:
        return width
    low, high = width // 2, width
    while high - low > measured.size:
        middle = (low + high) // 2
        low, high = (low, middle) if len(set_lines(measured, middle)) <= wanted else (middle, high)
    return high


def may_break(word: str, at: int) -> bool:
    """Whether a line may end before ``word[at]``: in Korean, after hyphens and bars, before brackets."""
    before, after = word[at - 1], word[at]
    if _clings(before, after):
        return False
    if before in "-–—/_" and after.isalpha():
        return True
    if _is_syllable(before) and after in _OPENING:
        return True
    return _is_syllable(before) and _is_syllable(after) and _is_syllable(word[at - 2 : at - 1]) and _goes_on(word, at)


def _clings(before: str, after: str) -> bool:
    """Whether two characters stay on one line because one of them is punctuation."""
    return after in _CLOSING or before in _OPENING


def _goes_on(word: str, at: int) -> bool:
    """Whether at least two syllables follow: one alone, or one with its full stop, does not start a line."""
    return _is_syllable(word[at + 1 : at + 2])


def _is_syllable(character: str) -> bool:
    return "가" <= character <= "힣" or "一" <= character <= "鿿"


def _broken(measured: Measured, width: int, start: int, end: int) -> list[tuple[int, int]]:
    """Break one paragraph greedily; return where each line begins and ends."""
    lines: list[tuple[int, int]] = []
    first = last = start
    for word_start, word_end in _words(measured.copy.text, start, end):
        begin, fresh = word_start, first == last
        while measured.width(first if not fresh else begin, word_end) > width:
            origin = begin if fresh else first
            cut = _cut(measured, width, origin, begin, word_end)
            room = width - measured.width(origin, begin)
            if cut is not None and (fresh or room > _RAGGED * width):
                lines.append((origin, cut))
                begin = cut
            elif fresh:
                cut = _anywhere(measured, width, begin, word_end)
                lines.append((begin, cut))
                begin = cut
            else:
                lines.append((first, last))
            first = last = begin
            fresh = True
        if fresh:
            first = begin
        last = word_end
    return [*lines, (first, last)]


def _words(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the words between spaces; spaces that indent a paragraph belong to its first word."""
    words = [(start + match.start(), start + match.end()) for match in re.finditer(r"[^ ]+", text[start:end])]
    return [(start, words[0][1]), *words[1:]] if words else []


def _cut(measured: Measured, width: int, origin: int, begin: int, end: int) -> int | None:
    """Return the last place within a word at which the line from ``origin`` may end and still fits."""
    word = measured.copy.text[begin:end]
    for at in range(_reach(measured, width, origin, begin, end) - begin, 0, -1):
        if may_break(word, at):
            return begin + at
    return None


def _anywhere(measured: Measured, width: int, begin: int, end: int) -> int:
    """Cut a word that no rule can break and no line can hold; its brackets and full stops stay with it if they can."""
    text, reach = measured.copy.text, max(begin + 1, _reach(measured, width, begin, begin, end))
    clean = (at for at in range(min(reach, end - 1), begin, -1) if not _clings(text[at - 1], text[at]))
    return next(clean, reach)


def _reach(measured: Measured, width: int, origin: int, begin: int, end: int) -> int:
    """Return how far into a word, short of its end, a line from ``origin`` reaches."""
    fits, over = begin, end
    while over - fits > 1:
        middle = (fits + over) // 2
        fits, over = (middle, over) if measured.width(origin, middle) <= width else (fits, middle)
    return fits


def _line(measured: Measured, start: int, end: int) -> Line:
    copy, runs, x = measured.copy, [], 0
    for first, last in _stretches(copy, start, end):
        width = measured.run(first, last)
        runs.append(Run(x, width, copy.text[first:last], copy.faces[first], copy.links[first]))
        x += width
    return Line(tuple(runs), x)


def _stretches(copy: Copy, start: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches of one face and one link between two places."""
    if start >= end:
        return []
    if not copy.turns:
        return [(start, end)]
    within = copy.turns[bisect_right(copy.turns, start) : bisect_left(copy.turns, end)]
    return list(pairwise([start, *within, end]))


def _turns(faces: Sequence[Face], links: Sequence[str]) -> tuple[int, ...]:
    if not any(links) and len(set(faces)) < 2:
        return ()
    return tuple(at for at in range(1, len(faces)) if faces[at] != faces[at - 1] or links[at] != links[at - 1])
