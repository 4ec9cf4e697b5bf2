"""Sealed bundles in many worlds: where they may be played, the same bundle under other rules, and two put into one."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.engine.moves import ACCEPT, CABLE, NOTHING, OFFER, Bundle
from game.engine.observe import View
from game.engine.options import Bar, Options, options
from game.engine.rules import Rules
from game.play.names import names_of

Bools = NDArray[np.bool_]
Codes = NDArray[np.int8]


def repeated(bundle: Bundle, worlds: int) -> Bundle:
    """Return the bundle of one world in N worlds."""
    return _each(bundle, lambda array: np.repeat(array, worlds, axis=-1))


def taken(bundle: Bundle, which: NDArray[np.int64]) -> Bundle:
    """Return a bundle in the chosen worlds."""
    return _each(bundle, lambda array: np.ascontiguousarray(array[..., which]))


def merged(first: Bundle, second: Bundle, where: Bools) -> Bundle:
    """Return the first bundle in the worlds where it holds, the second elsewhere."""
    nothing = np.full(len(where), NOTHING, dtype=np.int8)

    def of_both(here: dict[int, Codes], there: dict[int, Codes]) -> dict[int, Codes]:
        keys = sorted({*here, *there})
        return {key: np.where(where, here.get(key, nothing), there.get(key, nothing)) for key in keys}

    plain = {plain.name: np.where(where, getattr(first, plain.name), getattr(second, plain.name)) for plain in PLAIN}
    return Bundle(
        role=first.role,
        answers=of_both(first.answers, second.answers),
        grants=of_both(first.grants, second.grants),
        **plain,
    )


PLAIN = tuple(field for field in fields(Bundle) if field.name not in {"role", "answers", "grants"})
"""The fields of a bundle that are one array each."""


def _each(bundle: Bundle, change: Any) -> Bundle:
    return Bundle(
        role=bundle.role,
        answers={decision: change(answer) for decision, answer in bundle.answers.items()},
        grants={agent: change(reply) for agent, reply in bundle.grants.items()},
        **{plain.name: change(getattr(bundle, plain.name)) for plain in PLAIN},
    )


def possible(rules: Rules, view: View, bundle: Bundle) -> Bools:
    """Return in which worlds a role may do all that a bundle says, shape (N,); a world that has ended asks nothing."""
    found = options(rules, view)
    may = np.ones(view.worlds, dtype=np.bool_)
    for decision, answer in bundle.answers.items():
        may &= (answer < 0) | _open(found.decisions.get(decision), answer, view.worlds)
    for agent, reply in bundle.grants.items():
        may &= (reply < 0) | found.grants.get(agent, np.zeros(view.worlds, dtype=np.bool_))
    for act, papers in ((OFFER, found.offer), (ACCEPT, found.accept)):
        for k in range(len(rules.instruments)):
            may &= (bundle.act != act) | (bundle.instrument != k) | (papers[k] == Bar.ALLOWED)
    may &= (bundle.act != CABLE) | _open(found.cable, bundle.cable, view.worlds)
    may &= _menu(found, bundle)
    return np.asarray(may | (view.ending >= 0))


def _open(codes: Codes | None, chosen: Codes, worlds: int) -> Bools:
    """Return whether the chosen row of codes allows, world by world."""
    if codes is None or not len(codes):
        return np.zeros(worlds, dtype=np.bool_)
    return np.asarray(codes[np.maximum(chosen, 0), np.arange(worlds)] == Bar.ALLOWED)


def _menu(found: Options, bundle: Bundle) -> Bools:
    may = bundle.menu == NOTHING
    for entry, codes in found.menu.items():
        may |= (bundle.menu == entry) & (codes == Bar.ALLOWED)
    return np.asarray(may)


def translated(bundle: Bundle, here: Rules, there: Rules) -> tuple[Bundle | None, Bools]:
    """Return a bundle as the same deeds under other rules, by their ids, and in which worlds it says all it said.

    What the other rules do not know cannot be done there; None where they do not know the role.
    """
    names = names_of(there)
    whole = np.ones(len(bundle.act), dtype=np.bool_)
    role = names.roles.get(here.roles[bundle.role].id)
    if role is None:
        return None, ~whole

    def mapped(array: NDArray[Any], table: list[int]) -> NDArray[Any]:
        """Look each index up; ``NOTHING`` stays, and what is not known there counts against the world."""
        found: NDArray[Any] = np.array([*table, NOTHING], dtype=array.dtype)[array]
        np.logical_and(whole, (array < 0) | (found >= 0), out=whole)
        return found

    answers = {}
    for decision, answer in bundle.answers.items():
        point = here.decisions[decision]
        other = names.decisions.get(point.id)
        known = [] if other is None else [option.id for option in there.decisions[other].options]
        said = mapped(answer, [known.index(option.id) if option.id in known else NOTHING for option in point.options])
        if other is not None:
            answers[other] = said
    grants = {}
    for agent, reply in bundle.grants.items():
        other = names.roles.get(here.roles[agent].id)
        if other is None:
            whole &= reply < 0
        else:
            grants[other] = reply
    issues = [names.issues.get(issue.id, NOTHING) for issue in here.issues]
    package = np.full((len(there.issues), len(whole)), NOTHING, dtype=np.int8)
    pledge = np.full_like(bundle.pledge, NOTHING)
    menu = mapped(bundle.menu, _entries(here, there))
    for i, other_issue in enumerate(issues):
        positions = _positions(here, there, i, other_issue)
        offered = mapped(bundle.package[i], positions)
        if other_issue >= 0:
            package[other_issue] = offered
            pledged = np.array([i == here.menu[m].issue for m in range(len(here.menu))] + [False])[bundle.menu]
            pledge = np.where(pledged, mapped(np.where(pledged, bundle.pledge, NOTHING), positions), pledge)
    changed = Bundle(
        role=role,
        act=bundle.act,
        instrument=mapped(bundle.instrument, [names.instruments.get(paper.id, NOTHING) for paper in here.instruments]),
        package=package,
        cable=mapped(bundle.cable, issues),
        menu=menu,
        pledge=pledge,
        answers=answers,
        grants=grants,
    )
    return changed, whole


def _entries(here: Rules, there: Rules) -> list[int]:
    """Return where each entry of one menu stands in the other."""
    names = names_of(there)
    return [
        names.pledges.get((here.roles[entry.role].id, here.issues[entry.issue].id), NOTHING)
        if entry.verb == "pledge"
        else names.pulls.get((here.levers[entry.lever].id, entry.verb), NOTHING)
        for entry in here.menu
    ]


def _positions(here: Rules, there: Rules, issue: int, other: int) -> list[int]:
    known = there.issues[other].positions if other >= 0 else ()
    return [known.index(name) if name in known else NOTHING for name in here.issues[issue].positions]
