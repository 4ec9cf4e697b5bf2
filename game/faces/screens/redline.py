"""One text laid beside another, word by word: what both say, what only the first said, what only the second says.

Words are what stands between spaces, so that a Korean word is marked whole, with its particle. A word or two that
happen to recur between two changes are read as part of the change: a text marked at every other word says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from game.faces.screen import Span

CHANCE_WORDS = 2
"""So few words in common between two changes are chance."""


def redline(before: str, after: str) -> tuple[Span, ...]:
    """Return the second text with what it changes of the first, what gave way before what replaces it."""
    return tuple(span for was, now in _runs(before.split(), after.split()) for span in _spans(was, now))


def _runs(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[list[str], list[str]]]:
    """Yield runs of words of the first text with those that stand there in the second."""
    was: list[str] = []
    now: list[str] = []
    codes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for number, (code, i, j, k, m) in enumerate(codes):
        is_chance = 0 < number < len(codes) - 1 and j - i <= CHANCE_WORDS
        if code == "equal" and not is_chance:
            yield was, now
            yield list(before[i:j]), list(after[k:m])
            was, now = [], []
        else:
            was, now = [*was, *before[i:j]], [*now, *after[k:m]]
    yield was, now


def _spans(was: Sequence[str], now: Sequence[str]) -> Iterator[Span]:
    if was == now:
        yield from (Span(" ".join(now)),) if now else ()
        return
    if was:
        yield Span(" ".join(was), "removed")
    if now:
        yield Span(" ".join(now), "added")
