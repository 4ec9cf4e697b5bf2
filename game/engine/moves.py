"""What the chairs do in one sitting, as arrays: a sealed bundle a role, and all bundles together as moves.

A bundle holds one answer to each decision point open to its role, at most one act at the table, at most one lever or
pledge, and, for a principal, its answers to its agents' cables.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from game.engine.rules import Rules

HOLD, OFFER, ACCEPT, CABLE = 0, 1, 2, 3
"""The acts at the table."""

NOTHING = -1
REFUSE, GRANT = 0, 1
"""A principal's answers to a cable."""

Bytes = NDArray[np.int8]
Ints = NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Bundle:
    """One role's sealed bundle in N worlds.

    Shapes: answers {decision: (N,) option or -1}; act (N,); instrument (N,) for an offer or acceptance, else -1;
    package (I, N) the positions offered, -1 outside the instrument; cable (N,) the issue asked about, else -1;
    menu (N,) index into ``rules.menu`` or -1; pledge (N,) the position pledged, else -1; grants {agent: (N,)}.
    """

    role: int
    act: Bytes
    instrument: Bytes
    package: Bytes
    cable: Bytes
    menu: Ints
    pledge: Bytes
    answers: dict[int, Bytes] = field(default_factory=dict)
    grants: dict[int, Bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Moves:
    """All roles' bundles together.

    Shapes: answer (D, N); act, instrument, cable, pledge, grant (R, N); package (R, I, N); menu (R, N).
    ``grant`` stands in the row of the agent whose cable is answered.
    """

    answer: Bytes
    act: Bytes
    instrument: Bytes
    package: Bytes
    cable: Bytes
    menu: Ints
    pledge: Bytes
    grant: Bytes

    def take(self, which: NDArray[np.int64]) -> Moves:
        """Return the moves in the chosen worlds."""
        return Moves(*(np.ascontiguousarray(getattr(self, name)[..., which]) for name in Moves.__dataclass_fields__))


def idle(rules: Rules, role: int, worlds: int) -> Bundle:
    """Return the bundle of a role that answers nothing, holds and pulls no lever."""
    nothing = np.full(worlds, NOTHING, dtype=np.int8)
    return Bundle(
        role=role,
        act=np.zeros(worlds, dtype=np.int8),
        instrument=nothing,
        package=np.full((len(rules.issues), worlds), NOTHING, dtype=np.int8),
        cable=nothing,
        menu=np.full(worlds, NOTHING, dtype=np.int16),
        pledge=nothing,
    )


def assemble(rules: Rules, bundles: list[Bundle], worlds: int) -> Moves:
    """Put sealed bundles side by side; roles without one do nothing."""
    by_role = {bundle.role: bundle for bundle in bundles}
    rows = [by_role.get(role) or idle(rules, role, worlds) for role in range(len(rules.roles))]
    like = rows[0].menu
    answer = np.full((len(rules.decisions), worlds), NOTHING, dtype=np.int8, like=like)
    grant = np.full((len(rules.roles), worlds), NOTHING, dtype=np.int8, like=like)
    for bundle in rows:
        for decision, option in bundle.answers.items():
            answer[decision] = option
        for agent, reply in bundle.grants.items():
            grant[agent] = reply

    def stack(name: str) -> NDArray[np.int8]:
        return np.stack([getattr(bundle, name) for bundle in rows])

    return Moves(
        answer=answer,
        act=stack("act"),
        instrument=stack("instrument"),
        package=stack("package"),
        cable=stack("cable"),
        menu=np.stack([bundle.menu for bundle in rows]),
        pledge=stack("pledge"),
        grant=grant,
    )
