"""Two games part where they were made to, and nowhere where they are the same."""

import json
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.analysis.courses import of_game, of_minds, of_record, of_session
from game.analysis.divergence import Course, compare
from game.engine.luck import Luck, Stream
from game.play.commands import Hold, Rest, Send
from game.play.seats import HUMAN
from game.play.session import Session
from game.play.sitting import first_state, is_over, play
from game.scenario.load import load

from ..conftest import examples
from ..play.wishes import allowed, dice_of

SCENARIO = load("lantern-strait")
SEAT = "premier"


def played(pins=None, changed=None, seed=3):
    """Return a game of lantern-strait: a mind's commands replayed, with luck pinned or a sitting's bundle changed."""
    told = of_minds(SCENARIO, seed)
    reality = Luck(seed, Stream.REALITY, pins or {})
    state, sittings = first_state(SCENARIO.rules, reality), []
    for one in told.sittings:
        if is_over(state):
            break
        commands = {**one.commands, **(changed or {}).get(one.turn, {})}
        sittings.append(play(SCENARIO.rules, state, commands, reality))
        state = sittings[-1].after
    return Course(SCENARIO, tuple(sittings))


@given(seed=st.integers(0, 9), at=st.integers(0, 6), dice=st.integers(0, 999))
@examples(10)
def test_games_made_to_differ_at_a_sitting_are_found_to_part_there(seed, at, dice):
    one, other = (Session.begin(SCENARIO, {SEAT: HUMAN}, seed) for _ in range(2))
    for session in (one, other):
        while not session.is_over and session.turn < at:
            session.advance() if not session.needs(SEAT) else session.decide(SEAT, Send())
    if one.is_over or not one.needs(SEAT):
        return
    wishes = [wish for wish in allowed(other, SEAT) if not isinstance(wish, Hold | Rest)]
    if not wishes:
        return
    assert other.decide(SEAT, dice_of(dice).choice(wishes)) is None
    for session in (one, other):
        session.decide(SEAT, Send())
        while not session.is_over:
            session.advance() if not session.needs(SEAT) else session.decide(SEAT, Send())
    found = compare(of_session(one), of_session(other))
    assert found.first is not None
    assert (found.first.turn, found.first.what, found.first.channel) == (at, "move", SEAT)
    assert found.followed
    assert all(fact.turn >= at for cause in found.followed for fact in cause.facts)


def test_equal_games_part_nowhere():
    found = compare(of_minds(SCENARIO, 5), of_minds(SCENARIO, 5))
    assert found.first is None
    assert not found.followed


def test_luck_that_falls_otherwise_is_named_with_its_channel():
    seen = 0
    plain = played()
    for sitting in plain.sittings:
        for draw in sitting.facts.draws:
            happened = draw.uniform[0] < draw.probability[0]
            other = played(pins={(sitting.turn, draw.channel): 0.999999 if happened else 0.0})
            first = compare(plain, other).first
            assert first is not None
            assert (first.turn, first.what, first.channel) == (sitting.turn, "draw", draw.channel)
            assert (first.one, first.other) == (happened, not happened)
            seen += 1
    assert seen > 3


def test_luck_that_changes_nothing_parts_nothing():
    plain = played()
    draws = [(sitting.turn, draw) for sitting in plain.sittings for draw in sitting.facts.draws]
    turn, draw = next((turn, draw) for turn, draw in draws if draw.uniform[0] >= draw.probability[0])
    assert compare(plain, played(pins={(turn, draw.channel): 0.9999})).first is None


def test_a_changed_number_is_found_where_things_stood_before_the_first_sitting(tmp_path):
    patch = tmp_path / "patch.yaml"
    patch.write_text(
        "format: 1\nid: other\nextends: lantern-strait\ntitle: {en: Other, ko: 다름}\n"
        "change:\n  - set: meters.trust.start\n    to: 31\n",
        encoding="utf-8",
    )
    first = compare(of_minds(SCENARIO, 3), of_minds(load(str(patch)), 3)).first
    assert first is not None
    assert (first.turn, first.what, first.channel, first.other) == (0, "start", "meters.trust", 31.0)


def test_what_followed_starts_with_what_parted_and_is_grouped_by_cause():
    turn = next(s.turn for s in played().sittings if s.commands.get(SEAT))
    found = compare(played(), played(changed={turn: {SEAT: ()}}))
    assert found.first is not None
    assert (found.first.turn, found.first.what) == (turn, "move")
    assert found.followed[0].cause == f"roles.{SEAT}"
    causes = [consequence.cause for consequence in found.followed]
    assert len(causes) == len(set(causes))
    turns = [consequence.facts[0].turn for consequence in found.followed]
    assert turns == sorted(turns)
    for consequence in found.followed:
        assert [fact.turn for fact in consequence.facts] == sorted(fact.turn for fact in consequence.facts)
        assert all(fact.one != fact.other for fact in consequence.facts)


def test_a_game_that_ends_sooner_parts_where_it_ends():
    whole = played()
    short = Course(SCENARIO, whole.sittings[:3])
    first = compare(whole, short).first
    assert first is not None
    assert (first.turn, first.what, first.one, first.other) == (3, "length", True, False)


def test_a_saved_game_is_the_game_that_was_played(tmp_path):
    session = Session.begin(SCENARIO, {}, 4, tmp_path / "game.jsonl")
    while not session.is_over:
        session.advance()
    assert compare(of_game(tmp_path / "game.jsonl"), of_session(session)).first is None


@pytest.mark.slow
def test_the_record_parts_from_itself_nowhere_and_from_a_changed_world_where_it_was_changed():
    base = load("korea-1953")
    assert compare(of_record(base), of_record(base)).first is None
    found = compare(of_record(base), of_record(load("early-treaty-offer")))
    assert found.first is not None
    assert found.first.date == "1953-04-24"


def test_a_comparison_is_plain_values():
    turn = next(s.turn for s in played().sittings if s.commands.get(SEAT))
    plain = asdict(compare(played(), played(changed={turn: {SEAT: ()}})))
    assert json.loads(json.dumps(plain))["first"]["turn"] == turn
