"""The planner: it never leans on what it may not know, does as a fast mind where it sees no difference, and pays."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.agents import planner
from game.agents.candidates import candidates
from game.agents.fast import FastMind
from game.agents.foresight import MENU, Choice, look_ahead, put
from game.agents.mind import Mind
from game.agents.packages import offer_utility, worth_tabling
from game.agents.planner import Planner, beyond, weigh
from game.agents.playout import play_out, sit
from game.engine.checks import allowed
from game.engine.formula import mask
from game.engine.lookup import lookup
from game.engine.observe import observe
from game.engine.options import offer_checks
from game.engine.start import start
from game.engine.step import step
from game.engine.table import demand, footing
from game.engine.terms import Kept
from game.engine.worth import add_outcome, outcome_utility

from ..conftest import examples
from ..engine.worlds import NAMES, course, differences, equal_bundles, minds, policy, reality, rules_of, scrambled

names = st.sampled_from(NAMES)
FEW = examples(6, 50)


@FEW
@given(name=names, at=st.integers(0, 8), role=st.integers(0, 3), seed=st.integers(0, 999))
def test_nothing_a_role_may_not_know_changes_its_choice(name: str, at: int, role: int, seed: int) -> None:
    rules, states = rules_of(name), course(name)
    state = states[at % len(states)][0].take([seed % 40])
    role %= len(rules.roles)
    one, two = (
        weigh(rules, observe(rules, truth, role), 3, policy()) for truth in (state, scrambled(rules, state, role, seed))
    )
    assert one == two


@FEW
@given(name=names, at=st.integers(0, 8), role=st.integers(0, 3), world=st.integers(0, 39))
def test_it_chooses_alone_as_in_a_batch(name: str, at: int, role: int, world: int) -> None:
    rules, states = rules_of(name), course(name)
    state, role = states[at % len(states)][0], role % len(rules.roles)
    both = Planner(2).choose(rules, observe(rules, state.take([0, world]), role), policy())
    alone = Planner(2).choose(rules, observe(rules, state.take([world]), role), policy())
    moves = (("act", 0), ("instrument", 0), ("package", 1), ("cable", 0), ("menu", 0), ("pledge", 0))
    for part, axis in moves:
        assert np.take(getattr(both, part), [1], axis=axis).tobytes() == getattr(alone, part).tobytes()
    for d, answer in alone.answers.items():
        assert both.answers[d][1] == answer[0]


@pytest.mark.slow
def test_where_nothing_is_foreseen_it_does_what_a_fast_mind_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planner, "FORESIGHT", 0.0)
    monkeypatch.setattr("game.agents.candidates.worth_tabling", lambda *_: [])
    for name in NAMES:
        rules = rules_of(name)
        for state, _ in course(name)[::3]:
            for role in range(len(rules.roles)):
                view = observe(rules, state.take([4]), role)
                if not state.done[4]:
                    assert equal_bundles(
                        Planner(2).choose(rules, view, policy()), FastMind().choose(rules, view, policy())
                    ), (name, state.clock, role)


def test_every_legal_option_is_weighed_and_nothing_else() -> None:
    for name in NAMES:
        rules = rules_of(name)
        for state, _ in course(name):
            view = observe(rules, state.take([7]), 0)
            for part, found in candidates(rules, view).items():
                assert len({one.choice for one in found}) == len(found)
                assert all(one.choice.part == part and np.isfinite(one.favour) for one in found)


@pytest.mark.parametrize("name", NAMES)
def test_no_package_near_the_table_is_better_than_the_best_it_thinks_of(name: str) -> None:
    rules, looked, missed = rules_of(name), 0, 0
    for state, _ in course(name):
        for role in range(len(rules.roles)):
            view = observe(rules, state.take([5]), role)
            for k in lookup(rules).papers[role]:
                if not mask(allowed(offer_checks(rules, view, role, k)), 1)[0]:
                    continue
                stand, party = footing(rules, view, role, k), int(lookup(rules).party[role, k])
                own, theirs = (demand(rules, view, k, side)[:, 0] for side in (party, 1 - party))
                near = [
                    range(
                        max(min(own[i], theirs[i]) - 1, 0), min(max(own[i], theirs[i]) + 2, lookup(rules).positions[i])
                    )
                    for i in rules.instruments[k].issues
                ]
                grid = np.meshgrid(*near, indexing="ij")
                every = np.full((len(rules.issues), grid[0].size), -1, dtype=np.int8)
                for issue, column in zip(rules.instruments[k].issues, grid, strict=True):
                    every[issue] = column.reshape(-1)
                standing = (every == own[:, None]).all(axis=0) & (view.drafted_at[k, party, 0] >= 0)
                best = offer_utility(rules, view, stand, every)[~standing].max()
                looked += 1
                missed += worth_tabling(rules, view, k)[0][1] < best - 1e-9
    assert looked
    # A search by steps can stop on a lower hill.
    assert missed <= looked // 10


def test_two_plans_differ_by_themselves_alone() -> None:
    rules = rules_of("example")
    view = observe(rules, course("example")[3][0].take([2]), 0)
    nothing = next(one.choice for found in candidates(rules, view).values() for one in found if one.choice.option == -1)
    end = look_ahead(rules, view, [nothing, None, nothing], 6, policy()).end
    first, usual, third = (end.take(range(at, at + 6)) for at in (0, 6, 12))
    assert differences(first, third) == []
    assert first.world.tobytes() == usual.world.tobytes()


def test_a_difference_within_its_error_is_none() -> None:
    assert [beyond(d, 0.5) for d in (0.2, -0.5, 0.75, -2.0)] == [0.0, 0.0, 0.25, -1.5]


def test_a_forced_choice_is_what_is_then_done() -> None:
    rules = rules_of("small 1")
    state, _ = course("small 1")[2]
    some = state.take(range(4))
    moves = sit(rules, some, minds(rules), policy())
    entry = next(m for m in lookup(rules).menus[0] if rules.menu[m].verb == "do")
    put(moves, 0, Choice(MENU, entry), slice(1, 3))
    after, _ = step(rules, some, replace(moves), reality())
    assert (after.at[rules.menu[entry].option.deed.flag, 1:3] == some.clock).all()


def test_the_utility_of_an_outcome_is_goals_times_rows_and_the_worth_of_positions() -> None:
    rules = rules_of("example")
    state = play_out(rules, start(rules, np.arange(5, dtype=np.uint64), reality()), minds(rules), reality(), policy())
    for role, spec in enumerate(rules.choosers[: len(rules.roles)]):
        kept = Kept()
        add_outcome(rules, role, state, kept)
        total = outcome_utility(rules, role, state)
        assert np.allclose(sum(np.asarray(term.amount) for term in kept.terms), total, atol=1e-9)
        by_hand = sum(goal * state.value[row] for row, goal in enumerate(spec.goals))
        by_hand = by_hand + sum(spec.worth[i, state.position[i]] for i in range(len(rules.issues)))
        assert np.allclose(total, by_hand, atol=1e-9)


@pytest.mark.slow
def test_looking_ahead_pays() -> None:
    rules = rules_of("example")
    world = np.arange(12, dtype=np.uint64)

    def utility(mind: Mind) -> np.ndarray:
        seats: list[Mind | None] = [mind, *minds(rules)[1:]]
        return outcome_utility(rules, 0, play_out(rules, start(rules, world, reality(2)), seats, reality(2), policy(2)))

    more = utility(Planner(8)) - utility(FastMind())
    assert more.mean() - 2 * more.std(ddof=1) / len(more) ** 0.5 > 0
