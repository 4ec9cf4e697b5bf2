"""Names that could be taken for one another: declared twice in different sections, or words of the language itself."""

from __future__ import annotations

from game.scenario.building.draft import Draft
from game.scenario.functions import WORDS
from game.scenario.shape import key_place

PLAYED = ("meters", "tallies", "audiences", "roles", "issues", "instruments", "levers", "decisions", "events")
"""Sections whose names an expression, a flag, a leaning or a saved game tells apart by name alone."""
READ = ("documents", "people", "places", "terms")
"""Sections that a link in a text tells apart by name alone."""
TAKEN = WORDS | {"table", "pledge", "ending"}
"""Words of expressions, and the first words of leanings and flags."""
TAKEN_STAGES = frozenset({"offered", "accepted"})
"""What every instrument goes through before its own stages."""


def clashes(draft: Draft) -> None:
    """Report every name that stands for two things."""
    ids = _ids(draft)
    for sections in (PLAYED, READ):
        first: dict[str, str] = {}
        for section in sections:
            for id_ in ids[section]:
                if id_ in first:
                    other = key_place(draft.tree, (first[id_], id_))
                    facts = {"name": id_, "section": section, "other": first[id_], "file": other.file}
                    draft.report_key("E402", (section, id_), **facts, line=str(other.line))
                first.setdefault(id_, section)
    for section in PLAYED:
        for id_ in ids[section]:
            if id_ in TAKEN:
                draft.report_key("E407", (section, id_), name=id_)
    for id_, paper in draft.sheet.instruments.items():
        for stage in TAKEN_STAGES.intersection(paper.stages):
            draft.report_key("E407", ("instruments", id_, "stages", stage), name=stage)


def _ids(draft: Draft) -> dict[str, list[str]]:
    fields = draft.sheet.__dict__
    return {section: list(fields[section]) for section in (*PLAYED, *READ)}
