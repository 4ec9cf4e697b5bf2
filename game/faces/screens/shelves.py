"""What there is to play, as the cover names it: scenarios, and lessons made of them."""

from __future__ import annotations

from game.faces.screens.cover import Title
from game.faces.words import Words
from game.scenario.shelf import Entry, default_id, listing


def shelved(words: Words) -> tuple[list[Title], list[Title]]:
    """Return the scenarios, the usual one first, and the lessons, first those that coach a person through."""
    first = default_id()
    shelf = sorted(listing(), key=lambda entry: (entry.id != first, not entry.is_coached))
    scenarios = [_title(entry, words) for entry in shelf if not entry.is_patch]
    return scenarios, [_title(entry, words) for entry in shelf if entry.is_lesson]


def _title(entry: Entry, words: Words) -> Title:
    return Title(f"scenario:{entry.id}", words.pick(entry.title) or entry.id)
