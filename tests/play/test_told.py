import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.engine.luck import Luck, Stream
from game.engine.observe import observe
from game.play.commands import Cable, Offer, Pull, Send
from game.play.convert import commands_of
from game.play.session import Session
from game.play.sitting import first_state, is_over, play
from game.play.told import EVERYTHING, UNKNOWN_CAUSE, Told

from ..generators import AnythingLegal, scenarios
from .wishes import dice_of


def sittings(rules, seed):
    """Yield the sittings of a game in which anything legal happens."""
    reality, policy = Luck(seed, Stream.REALITY), Luck(seed, Stream.POLICY)
    state = first_state(rules, reality)
    while not is_over(state):
        said = {
            role.id: commands_of(rules, AnythingLegal().choose(rules, observe(rules, state, index), policy))
            for index, role in enumerate(rules.roles)
        }
        sitting = play(rules, state, said, reality)
        yield sitting
        state = sitting.after


def deeds(rules):
    yield from (entry.option.deed for entry in rules.menu)
    yield from (option.deed for point in rules.decisions for option in point.options)
    yield from (event.deed for event in rules.events)


@given(scenarios(), st.integers(0, 2**32))
def test_what_is_told_adds_up_and_gives_nothing_away(scenario, seed):
    rules = scenario.rules
    for sitting in sittings(rules, seed):
        change = sitting.after.value[:, 0] - sitting.before.value[:, 0]
        for side in (EVERYTHING, *range(len(rules.sides))):
            told = sitting.told(rules, side)
            for index, row in enumerate(rules.rows):
                amounts = [one.amount for one in told if one.kind == "changed" and one.what == row.id]
                if side == EVERYTHING or row.seen_by[side]:
                    assert np.isclose(sum(amounts), change[index], rtol=0, atol=1e-9 * max(1.0, abs(change[index])))
                else:
                    assert not amounts
            if side == EVERYTHING:
                continue
            hidden = [deed for deed in deeds(rules) if deed.flag >= 0 and not rules.flag_seen[deed.flag, side]]
            flags = {rules.flags[deed.flag] for deed in hidden}
            assert not [one for one in told if one.kind == "raised" and one.what in flags]
            roots = tuple(f"{deed.rule}." for deed in hidden)
            assert not [one for one in told if roots and f"{one.rule}.".startswith(roots)]


def alone(scenario, said, until):
    """Return a game in which three people do only what ``said`` holds."""
    session = Session.begin(scenario, {role.id: "human" for role in scenario.rules.roles}, 5)
    while session.turn < until:
        for role, command in said.get(session.turn, {}).items():
            assert session.decide(role, command) is None
        for role in session.waiting_for():
            session.decide(role, Send())
    return session


def test_a_hidden_preparation_is_felt_on_the_other_shore_without_its_cause(scenario):
    said = {0: {"premier": Pull("close_strait", "speak")}, 1: {"premier": Pull("close_strait", "prepare")}}
    session = alone(scenario, said, 2)
    rule = "levers.close_strait.stages.prepare"
    own, other = session.told("premier")[1].told, session.told("envoy")[1].told
    assert Told("raised", "close_strait.prepare", rule) in own
    assert Told("changed", "alarm", f"{rule}.effects.alarm", amount=3.0) in own
    assert "close_strait.prepare" not in {one.what for one in other}
    assert Told("changed", "alarm", UNKNOWN_CAUSE, amount=3.0) in other


def test_a_spoken_threat_is_known_to_all_with_its_cause(scenario):
    session = alone(scenario, {0: {"premier": Pull("close_strait", "speak")}}, 1)
    spoken = Told("raised", "close_strait.speak", "levers.close_strait.stages.speak")
    assert all(spoken in session.told(role)[0].told for role in session.seats)


def test_a_meter_of_one_shore_is_not_told_on_the_other(scenario):
    session = alone(scenario, {}, 3)
    assert "grain" in {one.what for brought in session.told("premier") for one in brought.told}
    assert "grain" not in {one.what for brought in session.told("chancellor") for one in brought.told}


def test_overstepping_is_felt_on_the_other_shore_without_its_cause(scenario):
    soft = Offer("accord", {"passage": "sella_alone", "toll": "full", "lighthouse": "veld_pays"})
    session = alone(scenario, {1: {"envoy": soft}}, 2)
    causes = {role: {one.rule for one in session.told(role)[1].told} for role in ("premier", "chancellor")}
    assert "roles.envoy.overstep.assembly" in causes["chancellor"]
    assert "roles.envoy.overstep.assembly" not in causes["premier"]
    assert UNKNOWN_CAUSE in causes["premier"]


def test_what_passes_between_an_agent_and_its_principal_is_told_to_no_one(scenario):
    with_cable, without = alone(scenario, {1: {"envoy": Cable("toll")}}, 2), alone(scenario, {}, 2)
    assert with_cable.told("premier") == without.told("premier")


@pytest.mark.parametrize("seed", range(3))
def test_both_shores_are_told_of_every_sitting_once(scenario, seed):
    dice = dice_of(seed)
    session = Session.begin(scenario, {}, dice.randrange(1000))
    while not session.is_over:
        session.advance()
    for role in session.seats:
        assert [brought.turn for brought in session.told(role)] == list(range(session.turn))
