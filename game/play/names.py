"""The scenario's ids, turned into the rows the rules know: where a person's words meet the engine's numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from game.engine.rules import Rules, Verb


class _Named(Protocol):
    @property
    def id(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Names:
    """Every id of a scenario with its index. ``pulls`` and ``pledges`` index the menu."""

    roles: dict[str, int]
    issues: dict[str, int]
    instruments: dict[str, int]
    levers: dict[str, int]
    decisions: dict[str, int]
    pulls: dict[tuple[str, str], int]
    pledges: dict[tuple[str, str], int]

    def verbs(self, lever: str) -> list[str]:
        """Return what can be done with a lever."""
        return [verb for name, verb in self.pulls if name == lever]


def _numbered(things: Sequence[_Named]) -> dict[str, int]:
    return {thing.id: index for index, thing in enumerate(things)}


@lru_cache(maxsize=32)
def names_of(rules: Rules) -> Names:
    """Return the names of these rules."""
    pledge: Verb = "pledge"
    entries = list(enumerate(rules.menu))
    return Names(
        roles=_numbered(rules.roles),
        issues=_numbered(rules.issues),
        instruments=_numbered(rules.instruments),
        levers=_numbered(rules.levers),
        decisions=_numbered(rules.decisions),
        pulls={(rules.levers[e.lever].id, e.verb): m for m, e in entries if e.verb != pledge},
        pledges={(rules.roles[e.role].id, rules.issues[e.issue].id): m for m, e in entries if e.verb == pledge},
    )
