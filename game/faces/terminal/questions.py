"""What a machine may ask besides deciding: *Why?* of anything, and *What would move you?* of a draft.

``{"ask": "why", "subject": "meters.trust"}`` is answered by the slip a person would read, as a screen in JSON, with
each sum's value and terms; an empty subject lists what can be asked. ``{"ask": "move", "instrument": …, "package": …}``
is answered by how the other side would take that draft and by the smallest sets of changes that turn a refusal, the
cheapest first: ``set`` what to change in the draft, ``besides`` the commands to give with it, ``price`` in points of
the asker's utility. Asking changes nothing.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from game.engine.persuasion import Way
from game.faces.screen import to_json as screen_json
from game.faces.screens.scene import scene_of
from game.faces.screens.why import why
from game.faces.words import Words
from game.play.commands import Offer, Refusal, parse, shown, to_json
from game.play.persuading import Question, ask
from game.play.session import Session

Plain: TypeAlias = "dict[str, Any]"

WAYS_TOLD = 12


def is_question(wish: object) -> bool:
    return isinstance(wish, dict) and "ask" in wish


def answer(session: Session, role: str, wish: Plain, words: Words) -> Plain | Refusal:
    """Return the answer to a question with its ``kind``, or why it cannot be understood or answered."""
    subject = wish.get("subject", "")
    if wish["ask"] == "why" and isinstance(subject, str):
        return {"kind": "why", "subject": subject, "slip": screen_json(why(scene_of(session, role, words), subject))}
    if wish["ask"] != "move":
        return Refusal("unknown-question", {"given": shown(wish["ask"])})
    offer = parse({"do": "offer", **{key: part for key, part in wish.items() if key != "ask"}})
    if not isinstance(offer, Offer):
        return offer if isinstance(offer, Refusal) else Refusal("not-open")
    found = ask(session, role, offer)
    return found if isinstance(found, Refusal) else move_facts(found)


def move_facts(question: Question) -> Plain:
    """Return how a draft would be taken and what would turn a refusal, by the scenario's ids."""
    found = question.answer
    now = found.now
    return {
        "kind": "move",
        "respondent": question.case.rules.roles[found.respondent].id,
        "refuses": None if now is None else now.is_refusal,
        "lead": None if now is None else now.lead,
        "chance": None if now is None else now.chance,
        "ways": [_way(question, way) for way in found.ways[:WAYS_TOLD]],
        "nearest": None if found.nearest is None else _way(question, found.nearest),
    }


def _way(question: Question, way: Way) -> Plain:
    return {
        "set": question.positions(way),
        "besides": [to_json(command) for command in question.commands(way)],
        "price": way.price,
        "lead": way.reading.lead,
        "chance": way.reading.chance,
        "terms": [{"path": term.rule, "amount": float(term.amount)} for term in question.price(way)],
    }
