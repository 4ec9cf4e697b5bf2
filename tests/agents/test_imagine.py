"""Imagined worlds: a role cannot tell them from its own, and nothing it may not know has a part in them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.agents.imagine import MOST_WORLDS, imagine, one_world
from game.engine.luck import Luck, Stream
from game.engine.observe import View, observe
from game.engine.rules import Rules
from game.engine.state import ARRAYS
from game.model.belief import posterior

from ..engine.worlds import NAMES, course, differences, equal_bundles, rules_of, scrambled

names = st.sampled_from(NAMES)
OWN = Luck(5, Stream.PLAYOUT)
UNKNOWABLE = {"role", "side", "common", "world"}


def view_of(name: str, at: int, role: int, world: int) -> tuple[Rules, View]:
    rules, states = rules_of(name), course(name)
    state = states[at % len(states)][0].take([world])
    return rules, observe(rules, state, role % len(rules.roles))


@given(name=names, at=st.integers(0, 8), role=st.integers(0, 3), world=st.integers(0, 39))
def test_a_role_cannot_tell_an_imagined_world_from_its_own(name: str, at: int, role: int, world: int) -> None:
    rules, view = view_of(name, at, role, world)
    seen = observe(rules, imagine(rules, view, 12, OWN), view.role)
    for array in ARRAYS:
        if array != "world":
            own = getattr(view, array)
            assert (getattr(seen, array) == own).all(), array


@given(name=names, at=st.integers(0, 8), role=st.integers(0, 3), seed=st.integers(0, 999))
def test_nothing_a_role_may_not_know_changes_what_it_imagines(name: str, at: int, role: int, seed: int) -> None:
    rules, states = rules_of(name), course(name)
    state = states[at % len(states)][0].take([seed % 40])
    role %= len(rules.roles)
    one, two = (
        imagine(rules, observe(rules, truth, role), 12, OWN) for truth in (state, scrambled(rules, state, role, seed))
    )
    assert differences(one, two) == []


@given(name=names, at=st.integers(0, 8), role=st.integers(0, 3), world=st.integers(0, 39))
def test_a_world_is_the_same_taken_from_a_batch(name: str, at: int, role: int, world: int) -> None:
    rules, alone = view_of(name, at, role, world)
    together = observe(rules, course(name)[at % len(course(name))][0], alone.role)
    assert equal_bundles(one_world(rules, together, world), alone)


def test_worlds_imagined_later_are_those_that_follow() -> None:
    rules, view = view_of("small 1", 4, 0, 3)
    whole, rest = imagine(rules, view, 20, OWN), imagine(rules, view, 8, OWN, first=12)
    assert differences(whole.take(range(12, 20)), rest) == []


@pytest.mark.parametrize("name", NAMES)
def test_the_others_types_are_drawn_from_what_is_believed_of_them(name: str) -> None:
    rules, view = view_of(name, 6, 0, 2)
    worlds = 4000
    kind = imagine(rules, view, worlds, OWN).kind
    assert (kind[0] == view.kind[0]).all()
    for subject in range(1, len(rules.roles)):
        belief = posterior(np.asarray(view.priors[0][subject]), view.log_likelihood[subject])[:, 0]
        for index, share in enumerate(belief):
            assert abs((kind[subject] == index).mean() - share) < 4 * (share * (1 - share) / worlds) ** 0.5 + 1e-9


def test_some_worlds_hold_what_may_have_been_done_unseen() -> None:
    imagined = 0
    for name in NAMES:
        rules = rules_of(name)
        for state, _ in course(name):
            for role in range(len(rules.roles)):
                view = observe(rules, state.take([1]), role)
                worlds = imagine(rules, view, 50, OWN)
                unseen = ~rules.flag_seen[:, view.side]
                imagined += int((worlds.at[unseen] >= 0).any(axis=0).sum())
                assert (worlds.at[~unseen] == view.at[~unseen]).all()
    assert imagined


def test_more_worlds_than_there_are_ids_for_are_refused() -> None:
    rules, view = view_of("example", 0, 0, 0)
    with pytest.raises(ValueError, match="at most"):
        imagine(rules, view, 2, OWN, first=MOST_WORLDS - 1)
