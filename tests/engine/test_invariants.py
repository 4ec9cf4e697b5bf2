"""The engine's promises, in order of value; see tests/README.md."""

from functools import lru_cache
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.agents.fast import FastMind
from game.agents.playout import play_out, sit
from game.engine.observe import observe
from game.engine.start import start
from game.engine.state import ARRAYS, State
from game.engine.step import step

from .worlds import (
    NAMES,
    course,
    differences,
    equal_bundles,
    minds,
    policy,
    reality,
    rules_of,
    scrambled,
)

names = st.sampled_from(NAMES)


@given(name=names, at=st.integers(0, 8), world=st.integers(0, 39))
def test_a_game_is_a_batch_of_one(name: str, at: int, world: int) -> None:
    rules, states = rules_of(name), course(name)
    state, moves = states[at % len(states)]
    one = np.array([world])
    together = step(rules, state, moves, reality())[0].take(one)
    alone = step(rules, state.take(one), moves.take(one), reality())[0]
    assert differences(alone, together) == []


@given(name=names, at=st.integers(0, 8), world=st.integers(0, 39))
def test_a_mind_chooses_alone_as_in_a_batch(name: str, at: int, world: int) -> None:
    rules, states = rules_of(name), course(name)
    state, moves = states[at % len(states)]
    alone = sit(rules, state.take([world]), minds(rules), policy())
    assert equal_bundles(alone, moves.take(np.array([world])))


@given(name=names, order=st.permutations(list(range(12))))
def test_the_order_and_company_of_worlds_change_nothing(name: str, order: list[int]) -> None:
    assert differences(ended(name, tuple(range(12))).take(order), ended(name, tuple(order))) == []


@lru_cache(maxsize=64)
def ended(name: str, worlds: tuple[int, ...]) -> State:
    rules = rules_of(name)
    state = start(rules, np.array(worlds, dtype=np.uint64), reality())
    return play_out(rules, state, minds(rules), reality(), policy())


@given(name=names, at=st.integers(0, 8), seed=st.integers(0, 999), data=st.data())
def test_nothing_leaks_into_a_view_or_a_choice(name: str, at: int, seed: int, data: st.DataObject) -> None:
    rules, states = rules_of(name), course(name)
    state, _ = states[at % len(states)]
    role = data.draw(st.integers(0, len(rules.roles) - 1))
    other = scrambled(rules, state, role, seed)
    one, two = observe(rules, state, role), observe(rules, other, role)
    assert equal_bundles(one, two)
    assert equal_bundles(FastMind().choose(rules, one, policy()), FastMind().choose(rules, two, policy()))


@given(name=names, at=st.integers(0, 8), seed=st.integers(0, 999), data=st.data())
def test_nothing_secret_enters_what_is_believed(name: str, at: int, seed: int, data: st.DataObject) -> None:
    rules, states = rules_of(name), course(name)
    state, moves = states[at % len(states)]
    role = data.draw(st.integers(0, len(rules.roles) - 1))
    one = step(rules, state, moves, reality())[0]
    two = step(rules, scrambled(rules, state, role, seed), moves, reality())[0]
    assert one.log_likelihood.tobytes() == two.log_likelihood.tobytes()


@pytest.mark.parametrize("name", NAMES)
def test_the_scrambler_does_change_the_truth(name: str) -> None:
    rules = rules_of(name)
    state, _ = course(name)[3]
    changed = differences(state, scrambled(rules, state, 0, 1))
    assert "kind" in changed
    assert "mandate" in changed or all(role.side == rules.roles[0].side for role in rules.roles)


@pytest.mark.parametrize("name", NAMES)
def test_step_leaves_its_arguments_unchanged(name: str) -> None:
    # The states of a course are read-only arrays: a write would have raised; here their bytes are compared as well.
    rules = rules_of(name)
    state, moves = course(name)[2]
    before = {array: getattr(state, array).tobytes() for array in ARRAYS}
    step(rules, state, moves, reality(), record=True)
    assert before == {array: getattr(state, array).tobytes() for array in ARRAYS}


@pytest.mark.parametrize("name", NAMES)
def test_recording_facts_changes_nothing(name: str) -> None:
    rules = rules_of(name)
    for state, moves in course(name):
        assert (
            differences(step(rules, state, moves, reality())[0], step(rules, state, moves, reality(), record=True)[0])
            == []
        )


@pytest.mark.parametrize("name", NAMES)
def test_the_same_seed_is_the_same_game_and_another_seed_another(name: str) -> None:
    rules = rules_of(name)
    ids = np.arange(30, dtype=np.uint64)

    def end(seed: int) -> State:
        return play_out(rules, start(rules, ids, reality(seed)), minds(rules), reality(seed), policy(seed))

    assert differences(end(5), end(5)) == []
    assert differences(end(5), end(6)) != []


@pytest.mark.parametrize("name", NAMES)
def test_done_stays_done(name: str) -> None:
    rules = rules_of(name)
    states = course(name)
    for (before, moves), (after, _) in pairwise(states):
        over = np.flatnonzero(before.done)
        assert differences(before.take(over), after.take(over)) == []
        whole = step(rules, before.take(over), moves.take(over), reality())[0]
        assert differences(before.take(over), whole) == []


@pytest.mark.parametrize("name", NAMES)
def test_every_world_ends_in_exactly_one_ending(name: str) -> None:
    rules = rules_of(name)
    state = play_out(rules, start(rules, np.arange(200, dtype=np.uint64), reality()), minds(rules), reality(), policy())
    assert ((state.ending >= 0) & (state.ending < len(rules.endings))).all()
    flags = [ending.flag for ending in rules.endings]
    assert ((state.at[flags] >= 0).sum(axis=0) == 1).all()


@pytest.mark.parametrize("name", NAMES)
def test_rows_stay_within_their_bounds_and_positions_within_their_issues(name: str) -> None:
    rules = rules_of(name)
    for state, _ in course(name):
        for row, spec in enumerate(rules.rows):
            assert (state.value[row] >= spec.low).all()
            assert (state.value[row] <= spec.high).all()
        for index, issue in enumerate(rules.issues):
            assert ((state.position[index] >= 0) & (state.position[index] < len(issue.positions))).all()
