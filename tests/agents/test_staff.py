"""The staff writes what a fast mind would table, on the articles that are left to it, and nowhere else."""

import numpy as np
import pytest

from game.agents.staff import drafted
from game.engine.lookup import lookup
from game.engine.moves import OFFER
from game.engine.observe import View, observe
from game.engine.options import Bar, options
from game.engine.private import private_table
from game.engine.rules import Rules
from game.engine.table import demand

from ..engine.worlds import NAMES, course, rules_of


def seats(rules: Rules, view: View) -> list[int]:
    """Return the papers on which a role may table a draft in some world."""
    return [k for k in lookup(rules).papers[view.role] if (options(rules, view).offer[k] == Bar.ALLOWED).any()]


def first_tabled(rules: Rules, view: View, k: int) -> np.ndarray:
    """Return the offer a mind would likeliest make, of a paper on which its side has tabled nothing yet."""
    table, _ = private_table(rules, view)
    offers = [i for i, act in enumerate(table.acts) if (act.act, act.paper) == (OFFER, k)]
    best = np.argmax(np.stack([table.utility[i] for i in offers]), axis=0)
    return np.stack([table.packages[i] for i in offers])[best, :, np.arange(view.worlds)].T


@pytest.mark.parametrize("name", NAMES)
def test_with_nothing_chosen_it_is_the_likeliest_offer_of_a_mind(name: str) -> None:
    rules, compared = rules_of(name), 0
    for state, _ in course(name):
        for role in range(len(rules.roles)):
            view = observe(rules, state, role)
            for k in seats(rules, view):
                new = (options(rules, view).offer[k] == Bar.ALLOWED) & (
                    view.drafted_at[k, lookup(rules).party[role, k]] < 0
                )
                mind, staff = first_tabled(rules, view, k), drafted(rules, view, k, {})
                issues = list(rules.instruments[k].issues)
                assert np.array_equal(staff[issues][:, new], mind[issues][:, new])
                compared += int(new.sum())
    assert compared


@pytest.mark.parametrize("name", NAMES)
def test_what_is_chosen_stays_and_nothing_goes_beyond_what_the_other_side_asks(name: str) -> None:
    rules, conceded = rules_of(name), 0
    for state, _ in course(name):
        for role in range(len(rules.roles)):
            view = observe(rules, state, role)
            for k in seats(rules, view):
                first, *rest = rules.instruments[k].issues
                staff = drafted(rules, view, k, {first: 0})
                own, theirs = (demand(rules, view, k, abs(p - int(lookup(rules).party[role, k]))) for p in (0, 1))
                assert (staff[first] == 0).all()
                for issue in rest:
                    low, high = np.minimum(own[issue], theirs[issue]), np.maximum(own[issue], theirs[issue])
                    assert ((low <= staff[issue]) & (staff[issue] <= high)).all()
                    conceded += int((staff[issue] != own[issue]).sum())
                outside = [issue for issue in range(len(rules.issues)) if issue not in rules.instruments[k].issues]
                assert (staff[outside] == -1).all()
    assert conceded


@pytest.mark.parametrize("name", NAMES)
def test_alone_and_in_a_batch_it_writes_the_same(name: str) -> None:
    rules = rules_of(name)
    state, _ = list(course(name))[1]
    for role in range(len(rules.roles)):
        view = observe(rules, state, role)
        for k in seats(rules, view):
            whole = drafted(rules, view, k, {})
            for world in range(0, view.worlds, 7):
                alone = drafted(rules, observe(rules, state.take([world]), role), k, {})
                assert np.array_equal(alone[:, 0], whole[:, world])
