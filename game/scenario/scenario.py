"""A scenario that has been read, checked and built: rules for the engine, words for the faces, places for *Why?*."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.formula import Formula
from game.engine.rules import Rules
from game.scenario.evidence import Evidence
from game.scenario.problem import Problem
from game.scenario.schema import Sheet
from game.scenario.tree import Branch, Place, place_of


@dataclass(frozen=True, slots=True)
class Scenario:
    """One playable scenario.

    ``sheet`` is the checked content (texts, documents, everything the faces show) as typed values; ``tree`` the merged
    tree with places, its evidence tags taken off; ``canonical`` what plays, as a text independent of comments, layout
    and file order, and ``sha256`` the hash of that text, by which a saved game knows its scenario; ``evidence`` and
    ``formulas`` are keyed by rule path (a condition such as ``roles.premier.envelope.points.patrol.kept`` that no rule
    carries is found there); ``warnings`` are problems that did not stop it from loading.
    """

    id: str
    rules: Rules
    sheet: Sheet
    tree: Branch
    canonical: str
    sha256: str
    evidence: dict[str, Evidence]
    formulas: dict[str, Formula]
    warnings: tuple[Problem, ...]

    def place(self, rule: str) -> Place:
        """Return where a rule stands in the author's files."""
        return place_of(self.tree, tuple(rule.split(".")))

    def evidence_of(self, rule: str) -> Evidence | None:
        """Return what a rule rests on: its own tag, or the nearest one above it."""
        parts = rule.split(".")
        for end in range(len(parts), -1, -1):
            found = self.evidence.get(".".join(parts[:end]))
            if found is not None:
                return found
        return None
