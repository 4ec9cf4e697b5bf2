"""A scenario that has been read, checked and built: its rules for the engine, its words for the faces, its places for *Why?*."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.engine.rules import Rules
from game.scenario.problem import Problem
from game.scenario.tree import Branch, Place

if TYPE_CHECKING:
    from game.scenario.schema import Sheet


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a number or claim rests on: the record, a reading of it, or nothing but the author."""

    kind: Literal["documented", "inferred", "invented"]
    sources: tuple[str, ...] = ()
    because: dict[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Scenario:
    """One playable scenario.

    ``sheet`` is the checked content (texts, documents, everything the faces show) as typed values; ``tree`` the raw
    merged tree with places; ``canonical`` its text independent of comments, layout and file order, and ``sha256`` the
    hash of that text, by which a saved game knows its scenario; ``evidence`` is keyed by rule path; ``warnings`` are
    problems that did not stop it from loading.
    """

    id: str
    rules: Rules
    sheet: Sheet
    tree: Branch
    canonical: str
    sha256: str
    evidence: dict[str, Evidence]
    warnings: tuple[Problem, ...]

    def place(self, rule: str) -> Place:
        """Return where a rule stands in the author's files."""
        from game.scenario.tree import place_of

        return place_of(self.tree, tuple(rule.split(".")))

    def evidence_of(self, rule: str) -> Evidence | None:
        """Return what a rule rests on: its own tag, or the nearest one above it."""
        parts = rule.split(".")
        for end in range(len(parts), -1, -1):
            found = self.evidence.get(".".join(parts[:end]))
            if found is not None:
                return found
        return None
