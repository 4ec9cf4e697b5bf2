"""Everything is a sum of named terms: what *Why?* shows adds up to what was used."""

from dataclasses import replace

import numpy as np
import pytest

from game.agents.fast import FastMind
from game.engine.explain import explain_decision, explain_menu, explain_table
from game.engine.observe import observe
from game.engine.options import Bar
from game.engine.private import private_table
from game.engine.propensity import decision_utilities, menu_utilities
from game.engine.state import State
from game.engine.step import step
from game.model.quantal import probabilities, weights

from .worlds import NAMES, course, policy, reality, rules_of

TOLERANCE = 1e-9


def sampled(name: str) -> list[tuple[State, int]]:
    """Return about two hundred single worlds of a course, spread over its sittings: a thousand over all courses."""
    return [
        (state.take([world]), world)
        for state, _ in course(name)
        for world in range(0, 40, max(1, len(course(name)) * 40 // 220))
    ]


@pytest.mark.parametrize("name", NAMES)
def test_the_terms_of_every_option_add_up_to_its_utility(name: str) -> None:
    rules = rules_of(name)
    checked = 0
    for state, world in sampled(name):
        role = world % len(rules.roles)
        view = observe(rules, state, role)
        reckonings = [(explain_menu(rules, view, role), menu_utilities(rules, view, role))]
        reckonings.append((explain_table(rules, view, role), private_table(rules, view)[0].utility))
        for d, point in enumerate(rules.decisions):
            if point.chooser == role:
                reckonings.append((explain_decision(rules, view, d), decision_utilities(rules, view, d)))
        for explained, used in reckonings:
            for index, one in enumerate(explained):
                assert sum(term.amount for term in one.terms) == pytest.approx(one.utility, abs=TOLERANCE)
                if one.code == Bar.ALLOWED:
                    leaning = sum(t.amount for t in one.terms if t.rule.endswith(".leanings"))
                    assert one.utility - leaning == pytest.approx(used[index, 0], abs=TOLERANCE)
                    checked += 1
    assert checked > 1000


@pytest.mark.parametrize("name", NAMES)
def test_the_chances_shown_are_the_chances_used(name: str) -> None:
    """Ask the mind with a fan of uniforms and count: the shares must be those that Why? shows."""
    rules = rules_of(name)
    state = course(name)[2][0].take([3])
    many = state.take([0] * 4000)
    ids = np.arange(4000, dtype=np.uint64)
    for role in range(len(rules.roles)):
        view = observe(rules, replace(many, world=ids), role)
        menu = FastMind().choose(rules, view, policy()).menu
        shown = {one.id: one.probability for one in explain_menu(rules, observe(rules, state, role), role)}
        nothing = float((menu < 0).mean())
        assert nothing == pytest.approx(shown["nothing"], abs=0.04)


@pytest.mark.parametrize("name", NAMES)
def test_named_changes_add_up_to_the_change_of_every_row(name: str) -> None:
    rules = rules_of(name)
    for state, moves in course(name):
        after, facts = step(rules, state, moves, reality(), record=True)
        total = np.zeros_like(state.value)
        for change in facts.changes:
            total[change.row] += change.amount
        assert np.abs(total - (after.value - state.value))[:, ~state.done].max(initial=0.0) < TOLERANCE


@pytest.mark.parametrize("name", NAMES)
def test_every_flag_that_rises_is_told(name: str) -> None:
    rules = rules_of(name)
    for state, moves in course(name):
        after, facts = step(rules, state, moves, reality(), record=True)
        told = np.zeros_like(after.at, dtype=bool)
        for raised in facts.raised:
            told[raised.flag] |= raised.worlds
        rose = (after.at == state.clock) & (state.at != state.clock)
        assert (rose == (told & ~state.done)).all()


def test_probabilities_of_a_reckoning_are_those_of_its_utilities() -> None:
    rules = rules_of("example")
    view = observe(rules, course("example")[0][0].take([0]), 0)
    shown = explain_menu(rules, view, 0)
    sums = np.array([one.utility if one.code == Bar.ALLOWED else -np.inf for one in shown])[:, None]
    share = probabilities(weights(sums, rules.choosers[0].steadiness))[:, 0]
    assert [one.probability for one in shown] == pytest.approx(share.tolist())
