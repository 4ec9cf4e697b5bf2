"""Which names a scenario declares, and the row each has in the engine's arrays.

One place numbers everything, so that an expression, a build step and a message never disagree about what exists.
Things people are shown in order, or that happen in order (turns, roles, positions, stages, options, endings), keep the
author's order; everything else is numbered by id, so that two files that say the same play the same, bit for bit.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.scenario.schema.happenings import Lever, Verb
from game.scenario.schema.sheet import Sheet

Index = dict[str, int]


def numbered(ids: list[str]) -> Index:
    """Return the row of each id."""
    return {id_: row for row, id_ in enumerate(ids)}


@dataclass(frozen=True, slots=True)
class Names:
    """Every declared name with its row.

    ``positions``, ``types`` and ``options`` are within their issue, role and decision; ``choosers`` are roles, then
    audiences; ``choices`` is what each role can ever choose: acts at the table, its levers, pledges, its decisions.
    """

    sides: Index
    rows: Index
    issues: Index
    positions: dict[str, Index]
    instruments: Index
    roles: Index
    types: dict[str, Index]
    audiences: Index
    levers: Index
    threats: frozenset[str]
    decisions: Index
    options: dict[str, Index]
    events: Index
    endings: Index
    flags: Index
    tallies: frozenset[str]
    choices: dict[str, dict[str, tuple[str, ...]]]

    @property
    def choosers(self) -> Index:
        return numbered([*self.roles, *self.audiences])


ONLY_TYPE = "usual"
"""The one private type of a role that declares none."""

TABLE_ACTS = ("accept", "offer", "hold")
"""The acts at the table that a private type can lean to."""
THREAT_VERBS: tuple[Verb, ...] = ("speak", "prepare", "carry_out", "back_down")
ACT_VERBS: tuple[Verb, ...] = ("do",)

FLAG_OF_VERB: dict[Verb, str] = {
    "do": "do",
    "speak": "speak",
    "prepare": "prepare",
    "carry_out": "carry_out",
    "back_down": "backed_down",
}
"""The flag that each use of a lever raises."""


def names_of(sheet: Sheet) -> Names:
    """Number everything a scenario declares."""
    return Names(
        sides=numbered(sorted(sheet.sides)),
        rows=numbered([*sorted(sheet.meters), *sorted(sheet.audiences), *sorted(sheet.tallies)]),
        issues=numbered(sorted(sheet.issues)),
        positions={id_: numbered(list(issue.positions)) for id_, issue in sheet.issues.items()},
        instruments=numbered(sorted(sheet.instruments)),
        roles=numbered(list(sheet.roles)),
        types={id_: numbered(sorted(role.types) or [ONLY_TYPE]) for id_, role in sheet.roles.items()},
        audiences=numbered(sorted(sheet.audiences)),
        levers=numbered(sorted(sheet.levers)),
        threats=frozenset(id_ for id_, lever in sheet.levers.items() if lever.threat),
        decisions=numbered(sorted(sheet.decisions)),
        options={id_: numbered(list(decision.options)) for id_, decision in sheet.decisions.items()},
        events=numbered(sorted(sheet.events)),
        endings=numbered(list(sheet.endings)),
        flags=numbered(_flags(sheet)),
        tallies=frozenset(sheet.tallies),
        choices={id_: _choices(sheet, id_) for id_ in sheet.roles},
    )


def _choices(sheet: Sheet, role: str) -> dict[str, tuple[str, ...]]:
    """Return what a role can ever choose, by what it is about."""
    found: dict[str, tuple[str, ...]] = {"table": TABLE_ACTS}
    found |= {id_: verbs_of(lever) for id_, lever in sheet.levers.items() if lever.role == role}
    found |= {"pledge": tuple(pledged_issues(sheet, role))}
    found |= {id_: tuple(decision.options) for id_, decision in sheet.decisions.items() if decision.role == role}
    return found


def verbs_of(lever: Lever) -> tuple[Verb, ...]:
    """Return what can be done with a lever."""
    return THREAT_VERBS if lever.threat else ACT_VERBS


def pledged_issues(sheet: Sheet, role: str) -> list[str]:
    """Return the issues a role can bind itself on in public: those its side bargains over, if it is ever at a table."""
    part = sheet.roles[role]
    papers = [paper for paper in sheet.instruments.values() if part.side in paper.parties and part.at_table]
    return sorted({issue for paper in papers for issue in paper.issues if issue in sheet.issues})


def _flags(sheet: Sheet) -> list[str]:
    """Return the name of everything that can ever be done, in the order of the engine's rows."""
    flags: list[str] = []
    for id_, lever in sorted(sheet.levers.items()):
        ends = ("speak", "prepare", "carry_out", "backed_down", "called", "met", "clue") if lever.threat else ("do",)
        flags += [f"{id_}.{end}" for end in ends]
    for id_, decision in sorted(sheet.decisions.items()):
        flags += [f"{id_}.{option}" for option in decision.options]
    flags += sorted(sheet.events)
    for id_, paper in sorted(sheet.instruments.items()):
        flags += [f"{id_}.offered.{side}" for side in paper.parties]
        flags.append(f"{id_}.accepted")
        for stage, step in paper.stages.items():
            flags.append(f"{id_}.{stage}")
            if step.ballot is not None:
                flags.append(f"{id_}.{stage}.failed")
    flags += [f"pledge.{role}.{issue}" for role in sheet.roles for issue in sorted(sheet.issues)]
    flags += [f"ending.{ending}" for ending in sheet.endings]
    return list(dict.fromkeys(flags))
