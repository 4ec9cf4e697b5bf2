"""What a machine may ask besides deciding: *Why?* of anything, *What would move you?* of a draft, and the advisers.

``{"ask": "why", "subject": "meters.trust"}`` is answered by the slip a person would read, as a screen in JSON, with
each sum's value and terms; an empty subject lists what can be asked. ``{"ask": "move", "instrument": …, "package": …}``
is answered by how the other side would take that draft and by the smallest sets of changes that turn a refusal, the
cheapest first: ``set`` what to change in the draft, ``besides`` the commands to give with it, ``price`` in points of
the asker's utility. ``{"ask": "advise", "about": "menu"}`` (or ``decisions.<id>``, ``grants.<role>``, ``table``, the
last with the instrument and package of a draft if one is in hand) is answered by what would come of each option and by
what each adviser would choose and fears; options are named by their place in the list. Asking changes nothing.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, TypeAlias

from game.analysis.counsel import Counsel, counsel
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
    about = wish.get("about", "")
    if wish["ask"] == "advise" and isinstance(about, str):
        draft = _draft(wish) if "package" in wish else None
        given = draft if isinstance(draft, Refusal) else counsel(session, role, about, draft)
        return given if isinstance(given, Refusal) else {"kind": "advise", "about": about, **advice_facts(given)}
    if wish["ask"] != "move":
        return Refusal("unknown-question", {"given": shown(wish["ask"])})
    offer = _draft(wish)
    found = offer if isinstance(offer, Refusal) else ask(session, role, offer)
    return found if isinstance(found, Refusal) else move_facts(found)


def _draft(wish: Plain) -> Offer | Refusal:
    """Return the draft that a question is about."""
    offer = parse({"do": "offer", **{key: part for key, part in wish.items() if key not in {"ask", "about"}}})
    return offer if isinstance(offer, Offer | Refusal) else Refusal("not-open")


def advice_facts(given: Counsel) -> Plain:
    """Return what would come of each option, and what each adviser makes of it, by the scenario's ids."""
    return {
        "worlds": given.forecast.worlds,
        "options": [
            {
                "command": to_json(command),
                "endings": {ending: asdict(share) for ending, share in outlook.endings.items()},
                "own": asdict(outlook.own),
                "over_first": asdict(outlook.over_first),
                "audiences": {row: asdict(value) for row, value in outlook.audiences.items()},
            }
            for command, outlook in zip(given.options, given.forecast.outlooks, strict=True)
        ],
        "advisers": [asdict(one) for one in given.advice],
    }


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
