"""A witness of a sitting notes what luck was really asked, and changes nothing by looking."""

import numpy as np
import pytest

from game.engine.checks import Bar
from game.engine.facts import Facts
from game.engine.state import State
from game.engine.step import resolve, step
from game.engine.witness import Witness, is_known, witnessed
from game.scenario.load import load

from .worlds import NAMES, course, differences, reality, rules_of


def sittings(name, worlds=3):
    rules = rules_of(name)
    for state, moves in course(name, worlds):
        for world in range(worlds):
            which = np.array([world])
            if not state.done[world]:
                yield rules, state.take(which), moves.take(which)


@pytest.mark.parametrize("name", NAMES)
def test_a_witness_sees_the_odds_that_were_put_to_luck(name):
    seen = 0
    for rules, state, moves in sittings(name):
        _, facts = step(rules, state, moves, reality(), record=True)
        noted = witnessed(rules, state, moves, reality())
        for draw in facts.draws:
            (chance,) = noted[draw.channel]
            assert chance.probability == draw.probability[0]
            seen += 1
    assert seen


@pytest.mark.parametrize("name", NAMES)
def test_what_a_witness_notes_adds_up(name):
    for rules, state, moves in sittings(name):
        for chances in witnessed(rules, state, moves, reality()).values():
            for one in chances:
                assert sum(term.amount for term in one.terms) == pytest.approx(one.utility, abs=1e-9)
            if len(chances) > 1:
                assert sum(one.probability for one in chances) == pytest.approx(1.0, abs=1e-9)


@pytest.mark.parametrize("name", NAMES)
def test_an_audience_chose_among_what_the_witness_noted(name):
    seen = 0
    for rules, state, moves in sittings(name):
        after, _ = step(rules, state, moves, reality())
        noted = witnessed(rules, state, moves, reality())
        for d, point in enumerate(rules.decisions):
            if point.chooser >= len(rules.roles) and state.answer[d, 0] < 0 <= after.answer[d, 0]:
                chosen = noted[point.rule][int(after.answer[d, 0])]
                assert chosen.code == Bar.ALLOWED
                assert chosen.probability > 0
                seen += 1
    assert seen or name.startswith("example")


@pytest.mark.parametrize("name", NAMES)
def test_looking_changes_nothing(name):
    for rules, state, moves in sittings(name, worlds=1):
        work = Witness(rules, state, reality(), Facts())
        resolve(work, state, moves)
        after: State = work.finish()
        assert not differences(after, step(rules, state, moves, reality())[0])


def test_a_term_that_looks_at_what_a_side_may_not_see_is_not_known_to_it():
    rules = load("korea-1953").rules
    options = [option for point in rules.decisions for option in point.options]
    parts = [appeal for event in rules.events for appeal in event.odds]
    parts += [appeal for option in options for appeal in option.appeals]
    hidden = [
        (side, appeal.rule)
        for appeal in parts
        for side in range(len(rules.sides))
        if any(not rules.rows[row].seen_by[side] for row in appeal.amount.rows)
        or any(not rules.flag_seen[flag, side] for flag in appeal.amount.flags)
    ]
    assert hidden
    assert all(not is_known(rules, side, rule) for side, rule in hidden)
    assert sum(is_known(rules, 0, appeal.rule) for appeal in parts) > len(parts) // 2
