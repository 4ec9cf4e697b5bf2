import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.agents.fast import FastMind
from game.engine.luck import Luck, Stream
from game.engine.moves import Bundle, assemble
from game.engine.observe import observe
from game.engine.step import step
from game.play.commands import MOVES_NOTHING, Answer, Command, Hold, Offer, Pledge, Pull, Rest, Send, Undo
from game.play.convert import bundle_of, commands_of, effective, slot_of
from game.play.session import Session
from game.play.sitting import case_of, first_refusal, first_state

from ..generators import AnythingLegal, scenarios
from .wishes import allowed, dice_of


def arrays(bundle: Bundle) -> dict[str, object]:
    return {
        name: {key: value.tolist() for key, value in part.items() if value[0] >= 0} if isinstance(part, dict)
        else part if isinstance(part, int) else part.tolist()
        for name in Bundle.__dataclass_fields__
        for part in [getattr(bundle, name)]
    }  # fmt: skip


def play_through(rules, mind, seed):
    """Play a game of one mind in every seat, and hold each of its bundles against its commands."""
    reality, policy = Luck(seed, Stream.REALITY), Luck(seed, Stream.POLICY)
    state = first_state(rules, reality)
    while not state.done[0]:
        bundles = []
        for index, role in enumerate(rules.roles):
            bundle = mind.choose(rules, observe(rules, state, index), policy)
            said = commands_of(rules, bundle)
            assert first_refusal(case_of(rules, state, role.id), said) is None
            assert arrays(bundle_of(rules, index, said)) == arrays(bundle)
            bundles.append(bundle)
        state, _ = step(rules, state, assemble(rules, bundles, 1), reality)


@pytest.mark.parametrize("seed", range(25))
def test_a_minds_bundle_is_legal_and_comes_back_from_its_commands(scenario, seed):
    play_through(scenario.rules, FastMind(), seed)


@given(scenarios(), st.integers(0, 2**32))
def test_any_legal_bundle_of_any_scenario_comes_back_from_its_commands(scenario, seed):
    play_through(scenario.rules, AnythingLegal(), seed)


@pytest.mark.parametrize("seed", range(10))
def test_commands_come_back_from_their_bundle(scenario, seed):
    dice = dice_of(seed)
    session = Session.begin(scenario, {role.id: "human" for role in scenario.rules.roles}, seed)
    while not session.is_over:
        for index, role in enumerate(session.humans):
            could = allowed(session, role)
            draft = effective(dice.sample(could, min(3, len(could))))
            meant = [said for said in draft if not isinstance(said, MOVES_NOTHING)]
            back = commands_of(scenario.rules, bundle_of(scenario.rules, index, draft))
            assert sorted(back, key=repr) == sorted(meant, key=repr)
            for said in draft:
                session.decide(role, said)
        for role in session.waiting_for() or session.humans[:1]:
            session.decide(role, Send())


def test_a_later_command_takes_the_place_of_an_earlier_one():
    draft: list[Command] = [
        Answer("note", "firm"),
        Hold(),
        Pull("rally", "do"),
        Answer("note", "envoy"),
        Rest(),
        Offer("accord", {}),
    ]
    assert effective(draft) == (Answer("note", "envoy"), Offer("accord", {}), Rest())


def test_a_pledge_and_a_lever_take_one_place():
    assert slot_of(Pledge("toll", "half")) == slot_of(Pull("rally", "do")) == slot_of(Rest())


@pytest.mark.parametrize("command", [Send(), Undo()])
def test_what_is_about_the_draft_is_not_in_it(command):
    with pytest.raises(TypeError):
        slot_of(command)


def test_a_bundle_of_nothing_is_a_hold(scenario):
    bundle = bundle_of(scenario.rules, 0, [Hold(), Rest()])
    assert bundle.act[0] == 0
    assert np.all(bundle.package == -1)
    assert (bundle.menu[0], bundle.pledge[0], bundle.cable[0], bundle.instrument[0]) == (-1, -1, -1, -1)
