"""Bundles in many worlds are judged as a session judges them one by one, and keep their meaning under other rules."""

from dataclasses import replace

import numpy as np
from hypothesis import given

from game.analysis.bundles import PLAIN, merged, possible, taken, translated
from game.analysis.recorded import MIND
from game.engine.luck import Luck, Stream
from game.engine.observe import observe
from game.play.convert import commands_of
from game.play.sitting import case_of, first_refusal

from ..conftest import examples
from ..generators import moments, play_on


def same(one, other):
    plain = all(np.array_equal(getattr(one, field.name), getattr(other, field.name)) for field in PLAIN)
    keys = one.answers.keys() == other.answers.keys() and one.grants.keys() == other.grants.keys()
    return plain and keys and all(np.array_equal(one.answers[d], other.answers[d]) for d in one.answers)


def chosen(rules, state, role, seed=1):
    return MIND.choose(rules, observe(rules, state, role), Luck(seed, Stream.POLICY))


def shuffled(rules, state, role):
    """Return a bundle in which each world does what another would: some can, some cannot."""
    return taken(chosen(rules, state, role), np.roll(np.arange(state.worlds), 1))


def agree(rules, state):
    found = set()
    for role in range(len(rules.roles)):
        bundle = shuffled(rules, state, role)
        may = possible(rules, observe(rules, state, role), bundle)
        for world in np.flatnonzero(~state.done):
            alone = np.array([world])
            case = case_of(rules, state.take(alone), rules.roles[role].id)
            refusal = first_refusal(case, commands_of(rules, taken(bundle, alone)))
            assert bool(may[world]) == (refusal is None), (role, world, refusal)
            found.add(bool(may[world]))
    return found


@examples(8, 100)
@given(moments(most_worlds=9))
def test_a_batch_is_judged_as_its_worlds_are_one_by_one(moment):
    agree(moment.rules, moment.state)


def test_both_verdicts_come_up(strait):
    found = [agree(strait.rules, play_on(strait.rules, 3, np.arange(24, dtype=np.uint64), n)) for n in range(6)]
    assert set().union(*found) == {True, False}


def test_a_bundle_under_its_own_rules_is_itself(strait):
    rules = strait.rules
    state = play_on(rules, 3, np.arange(24, dtype=np.uint64), 2)
    for role in range(len(rules.roles)):
        bundle = chosen(rules, state, role)
        other, whole = translated(bundle, rules, rules)
        assert whole.all()
        assert other is not None
        assert same(bundle, other)


def test_what_other_rules_do_not_know_cannot_be_done_there(strait, otherwise):
    other = otherwise("[{remove: levers.embargo}, {remove: roles.chancellor.types}]")
    rules, role = strait.rules, [role.id for role in strait.rules.roles].index("chancellor")
    entries = {rules.levers[entry.lever].id: m for m, entry in enumerate(rules.menu) if entry.role == role}
    idle = taken(chosen(rules, play_on(rules, 3, np.arange(2, dtype=np.uint64), 1), role), np.array([0, 0]))
    menu = np.array([entries["embargo"], -1], dtype=np.int16)
    bundle, whole = translated(replace(idle, menu=menu), rules, other.rules)
    assert whole.tolist() == [False, True]
    assert bundle is not None
    assert bundle.menu.tolist() == [-1, -1]


def test_an_offer_keeps_the_names_of_its_positions(strait):
    rules = strait.rules
    fewer = [replace(issue, positions=tuple(p for p in issue.positions if p != "none")) for issue in rules.issues]
    there = replace(rules, issues=tuple(fewer))
    envoy = [role.id for role in rules.roles].index("envoy")
    state = play_on(rules, 3, np.arange(200, dtype=np.uint64), 1)
    nothing = np.full(200, -1)
    bundle = replace(chosen(rules, state, envoy), menu=nothing.astype(np.int16), pledge=nothing.astype(np.int8))
    toll = [issue.id for issue in rules.issues].index("toll")
    moved, whole = translated(bundle, rules, there)
    assert moved is not None
    for world in range(200):
        at = int(bundle.package[toll, world])
        name = rules.issues[toll].positions[at] if at >= 0 else ""
        assert bool(whole[world]) == (name != "none")
        if name not in {"", "none"}:
            assert there.issues[toll].positions[int(moved.package[toll, world])] == name
    assert not whole.all()


def test_two_bundles_in_one_take_their_own_worlds(strait):
    rules = strait.rules
    state = play_on(rules, 3, np.arange(24, dtype=np.uint64), 2)
    first, second = chosen(rules, state, 0), chosen(rules, state, 0, seed=2)
    where = np.arange(24) % 2 == 0
    both = merged(first, second, where)
    even, odd = np.flatnonzero(where), np.flatnonzero(~where)
    assert same(taken(both, even), taken(first, even))
    assert same(taken(both, odd), taken(second, odd))
