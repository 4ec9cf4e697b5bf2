"""The contract of every mind: only legal moves, the same choice for the same view and luck, one part from each menu."""

import numpy as np
import pytest

from game.agents.fast import FastMind
from game.agents.mind import Mind
from game.agents.planner import Planner
from game.engine.luck import Luck, Stream
from game.engine.moves import ACCEPT, CABLE, HOLD, OFFER, Bundle
from game.engine.observe import View, observe
from game.engine.options import Bar, Options, options
from game.engine.rules import Rules

from ..conftest import sampled
from ..engine.worlds import NAMES, course, equal_bundles, policy, rules_of

MINDS: list[Mind] = [FastMind(), Planner(2)]
WORLDS = {FastMind: range(40), Planner: range(11, 12)}
EVERY = {FastMind: 1, Planner: 3}
"""The planner takes its time over every world; by day it is asked at every third sitting."""


def illegal(rules: Rules, view: View, choices: Options, bundle: Bundle, world: int) -> list[str]:
    """Return what a bundle does in one world that its role may not do."""
    faults = []
    for d, codes in choices.decisions.items():
        given = int(bundle.answers[d][world]) if d in bundle.answers else -1
        if given >= 0 and codes[given, world] != Bar.ALLOWED:
            faults.append(f"answer {d}.{given}")
        if given < 0 and (codes[:, world] == Bar.ALLOWED).any():
            faults.append(f"no answer to {d}")
    m = int(bundle.menu[world])
    if m >= 0 and (rules.menu[m].role != view.role or choices.menu[m][world] != Bar.ALLOWED):
        faults.append(f"menu {rules.menu[m].id}")
    if m >= 0 and (rules.menu[m].verb == "pledge") != (bundle.pledge[world] >= 0):
        faults.append("a pledge without a position, or a position without a pledge")
    act, k = int(bundle.act[world]), int(bundle.instrument[world])
    if act == OFFER:
        inside = {i for i in range(len(rules.issues)) if bundle.package[i, world] >= 0}
        if choices.offer[k][world] != Bar.ALLOWED or inside != set(rules.instruments[k].issues):
            faults.append(f"offer {k}")
    elif act == ACCEPT:
        if choices.accept[k][world] != Bar.ALLOWED:
            faults.append(f"accept {k}")
    elif act == CABLE:
        if choices.cable[int(bundle.cable[world]), world] != Bar.ALLOWED:
            faults.append("cable")
    elif act != HOLD:
        faults.append(f"act {act}")
    faults += [f"grant {a}" for a, said in bundle.grants.items() if said[world] >= 0 and not choices.grants[a][world]]
    return faults


@pytest.mark.parametrize("mind", MINDS, ids=lambda mind: type(mind).__name__)
@pytest.mark.parametrize("name", NAMES)
def test_a_mind_does_only_what_it_may(name: str, mind: Mind) -> None:
    rules = rules_of(name)
    for whole, _ in sampled(course(name), EVERY[type(mind)]):
        state = whole.take(WORLDS[type(mind)])
        for role in range(len(rules.roles)):
            view = observe(rules, state, role)
            bundle, choices = mind.choose(rules, view, policy(9)), options(rules, view)
            for world in np.flatnonzero(~state.done):
                assert illegal(rules, view, choices, bundle, int(world)) == []


@pytest.mark.parametrize("mind", MINDS, ids=lambda mind: type(mind).__name__)
@pytest.mark.parametrize("name", NAMES)
def test_a_mind_repeats_itself_and_keeps_no_memory(name: str, mind: Mind) -> None:
    rules = rules_of(name)
    states = [state.take(WORLDS[type(mind)]) for state, _ in sampled(course(name), EVERY[type(mind)])]
    views = [observe(rules, state, 0) for state in states]
    forwards = [mind.choose(rules, view, policy()) for view in views]
    backwards = [mind.choose(rules, view, policy()) for view in reversed(views)]
    assert all(equal_bundles(one, two) for one, two in zip(forwards, reversed(backwards), strict=True))


def test_other_luck_makes_other_choices() -> None:
    rules = rules_of("example")
    view = observe(rules, course("example")[2][0], 0)
    one, two = (FastMind().choose(rules, view, Luck(seed, Stream.POLICY)) for seed in (1, 2))
    assert not equal_bundles(one, two)
