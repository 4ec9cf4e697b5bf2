"""What an author probably meant by a name that does not exist."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches
from itertools import islice

LONGEST = 80
MOST = 300
"""Longer than any name, more than stand beside each other; comparing endless words would stall."""


def closest(word: str, words: Iterable[str]) -> str | None:
    """Return the one of ``words`` that ``word`` is most likely a slip for, if any comes near."""
    if len(word) > LONGEST:
        return None
    candidates = {_bare(candidate): candidate for candidate in islice(words, MOST) if len(candidate) <= LONGEST}
    found = get_close_matches(_bare(word), candidates, n=1, cutoff=0.6)
    return candidates[found[0]] if found else None


def _bare(word: str) -> str:
    """Return a name without what people confuse most: case, noughts before a number, and which joint stands between
    its parts.
    """
    return re.sub(r"(?<!\d)0+(?=\d)", "", word.casefold().replace("-", "_").replace(" ", "_"))
