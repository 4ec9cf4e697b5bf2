"""Who sits where: people, and the minds that can take a seat by name."""

from __future__ import annotations

from collections.abc import Mapping

from game.agents.fast import FastMind
from game.agents.mind import Mind
from game.agents.planner import Planner
from game.engine.rules import Rules
from game.play.commands import Refused, unknown, unknown_role

HUMAN = "human"
HISTORY = "history"
"""Who made a decision that a game took over from the record; nobody's seat."""

PLANNER = "planner"
MINDS: Mapping[str, Mind] = {"fast": FastMind(), PLANNER: Planner()}
DEFAULT_MIND = "fast"
STAFF = "staff"
"""Who keeps a person's seat at a sitting at which the person is not asked; nobody's seat."""


def seated(rules: Rules, seats: Mapping[str, str]) -> dict[str, str]:
    """Return who sits for each role, in the scenario's order; a mind takes the seats left out. Raises ``Refused``."""
    roles = [role.id for role in rules.roles]
    sitters = [HUMAN, *MINDS]
    for role, sitter in seats.items():
        if role not in roles:
            raise Refused(unknown_role(role, roles))
        if sitter not in sitters:
            raise Refused(unknown("unknown-mind", sitter, sitters, known=", ".join(sitters)))
    return {role: seats.get(role, DEFAULT_MIND) for role in roles}
