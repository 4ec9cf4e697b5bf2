"""How much a negotiator still holds out for as time runs out.

Source: [Faratin1998]
"""

from __future__ import annotations


def held_out_for(elapsed: float, patience: float, firmness: float) -> float:
    """Return the share of the best attainable gain that a role still demands.

    Units:  elapsed 0..1 of the time to its horizon; firmness 0..1 is the share demanded at the horizon
    Limits: 1 at the start; ``patience`` below 1 waits and gives way late (Boulware), above 1 gives way early
    Source: [Faratin1998], polynomial time-dependent tactic
    """
    elapsed = min(max(elapsed, 0.0), 1.0)
    share: float = 1.0 - (1.0 - firmness) * elapsed ** (1.0 / patience)
    return share
