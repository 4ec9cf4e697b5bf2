"""Letting time pass: silence, sitting after sitting, until there is something to read, to answer or to bargain over."""

from __future__ import annotations

from game.faces.screens.desk import next_step
from game.faces.screens.event import nothing_came
from game.faces.screens.scene import scene_of
from game.faces.words import Words
from game.play.commands import Refusal, Send
from game.play.session import Session


def can_pass(session: Session, role: str, words: Words) -> bool:
    """Whether nothing is asked of the role today."""
    return next_step(scene_of(session, role, words)) == "send"


def let_pass(session: Session, role: str, words: Words) -> Refusal | None:
    """Send nothing for a role until something comes before its eyes; return why it went no further, if it could not.

    Where several people play, one sitting at a time: the next may ask something of another of them.
    """
    refusal = Refusal("over") if session.is_over else None
    while refusal is None and not session.is_over:
        turn = session.turn
        refusal = session.decide(role, Send())
        has_come = session.turn == turn or not nothing_came(scene_of(session, role, words), turn)
        if has_come or len(session.humans) > 1 or not can_pass(session, role, words):
            break
    return refusal
