"""What is there to read: that documents, levels, disputes and links lead where they say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from game.scenario.building.draft import Draft, condition, exact, find, find_each, find_key, sides
from game.scenario.leaves import Written
from game.scenario.problem import Problem
from game.scenario.schema.kinds import Text
from game.scenario.schema.library import Entry, Gate
from game.scenario.suggest import closest
from game.scenario.tree import Path

LINK = re.compile(r"\[([^\[\]]*)\]\(([^()\s]*)\)")
"""A link in a text: its words, and the key of what it leads to."""


def links(text: str) -> list[str]:
    """Return the keys that a text links to, in order."""
    return [key for _, key in LINK.findall(text)] if "](" in text else []


def archive(draft: Draft, written: Iterable[Written]) -> None:
    """Report everything in the archive that leads nowhere."""
    sheet = draft.sheet
    people = dict.fromkeys(sheet.people, 0)
    correspondents = draft.names.sides | draft.names.choosers | people
    for id_, document in sheet.documents.items():
        path = ("documents", id_)
        for key, name in (("from", document.sender), ("to", document.to)):
            if name is not None:
                find(draft, (*path, key), "correspondent", correspondents, name)
        sides(draft, path, document.known_to)
        condition(draft, (*path, "when"), document.when)
        for side in document.known_from:
            find_key(draft, (*path, "known_from", side), "side", draft.names.sides)
    shelves: tuple[tuple[str, Mapping[str, Entry]], ...]
    shelves = (("people", sheet.people), ("places", sheet.places), ("terms", sheet.terms))
    for shelf, entries in shelves:
        for id_, entry in entries.items():
            _entry(draft, (shelf, id_), entry)
    for id_, person in sheet.people.items():
        if person.side is not None:
            find(draft, ("people", id_, "side"), "side", draft.names.sides, person.side)
    for id_, role in sheet.roles.items():
        if role.person is not None:
            find(draft, ("roles", id_, "person"), "person", people, role.person)
    for id_, level in sheet.levels.items():
        find_each(draft, ("levels", id_, "issues"), "issue", draft.names.issues, level.issues)
    for id_, decision in sheet.decisions.items():
        documents = dict.fromkeys(sheet.documents, 0)
        find_each(draft, ("decisions", id_, "documents"), "document", documents, decision.documents)
    _links(draft, written)


def _entry(draft: Draft, path: Path, entry: Entry) -> None:
    """Check from when and by whom an entry and what is added to it can be read."""
    parts: list[tuple[Path, Gate]] = [((*path, "later", id_), later) for id_, later in entry.later.items()]
    for here, part in [(path, entry), *parts]:
        condition(draft, (*here, "when"), part.when)
        sides(draft, here, part.known_to)
    for here, part in parts:
        if part.since is None and part.when is None:
            draft.report_key("E328", here, part=here[-1])


def _links(draft: Draft, written: Iterable[Written]) -> None:
    """Report every ``[words](key)`` whose key is nothing in the archive."""
    sheet = draft.sheet
    known = {*sheet.terms, *sheet.people, *sheet.places, *sheet.documents}
    for one in written:
        if isinstance(one.value, Text) and not draft.is_full:
            for language, text in one.value.items():
                for link in LINK.finditer(text):
                    key = link[2]
                    if key not in known and not draft.is_full:
                        place = exact(draft.tree, (*one.path, language), *link.span(2))
                        problem = Problem("E409", place, {"found": key}, closest(key, known))
                        draft.problems.append(problem)
