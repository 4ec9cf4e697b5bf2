"""A game begun again in a changed scenario: what its people decided is decided again, as far as it still can be.

Luck is the same; minds are asked anew, since in a changed world they may choose otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from game.play.commands import Refusal, Send
from game.play.session import Session
from game.play.sitting import Sitting
from game.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Again:
    """The game in the changed scenario, as far as it came, and why it came no further than that."""

    session: Session
    parted: Refusal | None = None


def again(scenario: Scenario, old: Session, path: Path | None) -> Again:
    """Play a game's decisions again in another scenario, up to the sitting where it stands. Raises ``Refused``."""
    head = old.head
    session = Session.begin(scenario, old.seats, head.seed, path, head.entered, head.level, head.world)
    played = {sitting.turn: sitting for sitting in old.past}
    while session.turn < old.turn and not session.is_over:
        sitting = played[session.turn]
        if sitting.date != session.date:
            return Again(session, Refusal("again-dates", {"before": sitting.date, "date": session.date}))
        parted = _decide(session, sitting)
        if parted is not None:
            return Again(session, parted)
    if not session.is_over and session.turn == old.turn:
        for role in old.humans:
            for command in () if old.has_sent(role) else old.draft(role):
                session.decide(role, command)  # what is unsent and no longer possible is only a draft
    return Again(session)


def _decide(session: Session, sitting: Sitting) -> Refusal | None:
    """Play one sitting with what its people sent then; return what can no longer be sent."""
    turn = session.turn
    while session.turn == turn and not session.is_over:
        waiting = session.waiting_for()
        if not waiting:
            return session.advance()
        role = waiting[0]
        for command in (*sitting.commands.get(role, ()), Send()):
            refusal = session.decide(role, command)
            if refusal is not None:
                return refusal
    return None
