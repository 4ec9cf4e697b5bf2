"""The recorded path: that every move names what exists and was its mover's to make, and every fact can be checked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from game.scenario.building.draft import Draft, find, find_key, formula, one_of, position_of
from game.scenario.schema.history import Fact, Move, Pin
from game.scenario.schema.kinds import DATE, NUMBER
from game.scenario.suggest import closest
from game.scenario.tree import Branch, Path, at

NEVER = "never"
"""What the record says of the day of something that did not happen."""


def history(draft: Draft) -> None:
    """Report everything in the record that names nothing, or that was not the mover's to do."""
    for id_, move in draft.sheet.history.moves.items():
        _move(draft, ("history", "moves", id_), move)
    draws = set(_draws(draft.tree)) if draft.sheet.history.pins else set()
    for id_, pin in draft.sheet.history.pins.items():
        _moment(draft, ("history", "pins", id_), pin)
        if pin.channel not in draws and not draft.is_full:
            draft.report("W705", ("history", "pins", id_, "channel"), closest(pin.channel, draws), found=pin.channel)
    for id_, fact in draft.sheet.history.record.items():
        _fact(draft, ("history", "record", id_), fact)


def _draws(tree: Branch) -> Iterator[str]:
    """Yield the channels of luck; also those of what a patch took away, whose pins do no harm."""
    for section, ends in (("decisions", ""), ("events", ".odds"), ("levers", ".leak"), ("drift", ".spread")):
        yield from (f"{section}.{id_}{ends}" for id_ in _ever(tree, section))
    for paper in _ever(tree, "instruments"):
        for stage in _ever(tree, "instruments", paper, "stages"):
            yield from (f"instruments.{paper}.stages.{stage}.ballot.{part}" for part in ("support", "absence"))


def _ever(tree: Branch, *path: str) -> Iterable[str]:
    """Return the keys that stand somewhere, or did before a patch."""
    node = at(tree, path)
    return node.keys if isinstance(node, Branch) else ()


def _moment(draft: Draft, path: Path, part: Move | Pin) -> None:
    """A moment is a date within the calendar, or a turn and one of its sittings."""
    calendar = draft.sheet.calendar
    one_of(draft, path, {"date": part.date, "turn": part.turn})
    if part.date is not None:
        begins = min(turn.date for turn in calendar.turns.values())
        if not begins <= part.date <= calendar.ends:
            draft.report("E415", (*path, "date"), first=str(begins), last=str(calendar.ends))
    if part.turn is not None:
        find(draft, (*path, "turn"), "turn", dict.fromkeys(calendar.turns, 0), part.turn)
        turn = calendar.turns.get(part.turn)
        if turn is not None and part.sitting > turn.sittings:
            draft.report("E416", (*path, "sitting"), turn=part.turn, sittings=turn.sittings)


def _move(draft: Draft, path: Path, move: Move) -> None:
    names = draft.names
    _moment(draft, path, move)
    one_of(draft, path, {"role": move.role, "audience": move.audience})
    if move.role is not None:
        find(draft, (*path, "role"), "role", names.roles, move.role)
    if move.audience is not None:
        find(draft, (*path, "audience"), "audience", names.audiences, move.audience)
    for decision in move.answers:
        _answer(draft, path, move, decision)
    acts = {"offer": move.offer, "accept": move.accept, "cable": move.cable}
    if sum(act is not None for act in acts.values()) > 1:
        one_of(draft, path, acts)
    if move.offer is not None:
        find(draft, (*path, "offer", "instrument"), "instrument", names.instruments, move.offer.instrument)
        for issue, position in move.offer.package.items():
            here = (*path, "offer", "package", issue)
            find_key(draft, here, "issue", names.issues)
            position_of(draft, here, issue, position)
    if move.accept is not None:
        find(draft, (*path, "accept"), "instrument", names.instruments, move.accept)
    if move.cable is not None:
        find(draft, (*path, "cable"), "issue", names.issues, move.cable)
    for agent in move.grants:
        find_key(draft, (*path, "grants", agent), "role", names.roles)
    if move.document is not None:
        find(draft, (*path, "document"), "document", dict.fromkeys(draft.sheet.documents, 0), move.document)
    _menu(draft, path, move)


def _answer(draft: Draft, path: Path, move: Move, decision: str) -> None:
    """An answer is to a decision of the mover's, by one of its options."""
    parts = draft.sheet.decisions.items()
    own = {id_: 0 for id_, part in parts if (part.role, part.audience) == (move.role, move.audience)}
    here = (*path, "answers", decision)
    find_key(draft, here, "own_decision", own)
    if decision in own:
        find(draft, here, "option", draft.names.options[decision], move.answers[decision])


def _menu(draft: Draft, path: Path, move: Move) -> None:
    """A lever or pledge must be on the mover's own menu."""
    menu = draft.names.choices.get(move.role or "", {})
    if move.lever is not None and move.pledge is not None:
        one_of(draft, path, {"lever": move.lever, "pledge": move.pledge})
    if move.lever is not None:
        own = {id_: row for id_, row in draft.names.levers.items() if id_ in menu}
        find(draft, (*path, "lever", "lever"), "own_lever", own, move.lever.lever)
        verbs = dict.fromkeys(menu.get(move.lever.lever, ()), 0)
        if verbs:
            find(draft, (*path, "lever", "verb"), "verb", verbs, move.lever.verb)
    if move.pledge is not None:
        find(draft, (*path, "pledge", "issue"), "issue", draft.names.issues, move.pledge.issue)
        position_of(draft, (*path, "pledge", "position"), move.pledge.issue, move.pledge.position)


def _fact(draft: Draft, path: Path, fact: Fact) -> None:
    """What is expected must be of the sort that is asked for."""
    ending = fact.ending or None
    one_of(draft, path, {"day_of": fact.day_of, "value": fact.value, "position": fact.position, "ending": ending})
    here, expected = (*path, "expected"), fact.expected
    if fact.day_of is not None:
        find(draft, (*path, "day_of"), "flag", draft.names.flags, fact.day_of)
        if expected != NEVER and not _is_date(expected):
            draft.report("E414", here, found=expected, expected="date")
    if fact.value is not None:
        formula(draft, (*path, "value"), fact.value)
        if not re.match(NUMBER, expected):
            draft.report("E414", here, found=expected, expected="number")
    if fact.position is not None:
        find(draft, (*path, "position"), "issue", draft.names.issues, fact.position)
        position_of(draft, here, fact.position, expected)
    if ending:
        find(draft, here, "ending", draft.names.endings, expected)


def _is_date(text: str) -> bool:
    if not re.match(DATE, text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
