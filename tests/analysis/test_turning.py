"""A game seen from its end: its pushes add up, and a game among a thousand is counted as it is."""

from itertools import pairwise

import pytest

from game.agents.playout import play_out
from game.analysis import turning
from game.analysis.courses import of_minds
from game.analysis.standing import WORLDS, standing
from game.analysis.turning import LUCK, SHOWN, StoppedError, hindsight
from game.engine.worth import outcome_utility
from game.scenario.load import load

SEED = 5


@pytest.fixture(scope="module")
def course():
    return of_minds(load("lantern-strait"), SEED)


@pytest.fixture(scope="module")
def found(course):
    return hindsight(course, SEED, "premier")


def test_the_pushes_add_up_to_the_way_from_the_first_chance_to_certainty(course, found):
    assert sum(push.chance.d for push in found.pushes) == pytest.approx(1 - found.chances[0], abs=1e-9)
    assert found.chances[-1] == 1.0
    assert len(found.chances) == len(course.sittings) + 1


def test_the_pushes_of_a_sitting_add_up_to_what_it_changed(course, found):
    for turn in range(len(course.sittings)):
        parts = [push for push in found.pushes if push.turn == turn]
        assert sum(push.chance.d for push in parts) == pytest.approx(found.chances[turn + 1] - found.chances[turn])
        for first, second in pairwise(parts):
            assert first.after == second.before
        assert [push.by for push in parts] == [*(role.id for role in course.scenario.rules.roles), LUCK]


def test_what_it_was_worth_adds_up_too(course, found):
    end = course.sittings[-1].after
    got = float(outcome_utility(course.scenario.rules, 0, end)[0])
    at_first = got - sum(push.own.d for push in found.pushes)
    worst, best = -50.0, 50.0
    assert worst < at_first < best
    assert sum(push.own.d for push in found.pushes) != 0


def test_at_most_five_turning_points_the_largest_first_and_none_that_luck_explains(found):
    points = found.turning_points
    assert 0 < len(points) <= SHOWN
    assert [push.size for push in points] == sorted((push.size for push in points), reverse=True)
    assert all(push.is_clear for push in points)
    smaller = [push for push in found.pushes if push.is_clear and push not in points]
    assert all(push.size <= points[-1].size for push in smaller)


def test_the_same_game_looks_the_same_and_another_chair_sees_the_same_chances(course, found):
    assert hindsight(course, SEED, "premier") == found
    other = hindsight(course, SEED, "chancellor")
    assert other.chances == found.chances
    assert [push.own for push in other.pushes] != [push.own for push in found.pushes]


def test_work_that_nobody_waits_for_is_given_up(course):
    with pytest.raises(StoppedError):
        hindsight(course, SEED, "premier", lambda: False)


def test_fixed_bundles_are_the_ones_that_were_played_and_open_ones_are_not(course, monkeypatch):
    """What lies on the table after a sitting depends on the bundles alone."""
    seen = []

    def remembered(rules, state, *rest):
        seen.append(state)
        return play_out(rules, state, *rest)

    monkeypatch.setattr(turning, "play_out", remembered)
    hindsight(course, SEED, "premier")
    differing = 0
    for sitting, state in zip(course.sittings, seen, strict=True):
        fixed, free = state.draft[..., -turning.WORLDS :], state.draft[..., : turning.WORLDS]
        assert (fixed == sitting.after.draft).all()
        differing += int((free != sitting.after.draft).any())
    assert differing


@pytest.fixture(scope="module")
def among(course):
    return standing(course.scenario, course.sittings[-1].after, SEED, "premier", None)


def test_a_game_has_one_place_among_a_thousand_in_every_measure(among, course):
    assert among.worlds == WORLDS == 1000
    assert sum(share.p for share in among.endings.values()) == pytest.approx(1.0)
    assert among.measures
    for place in among.measures.values():
        assert place.below + place.same + place.above + place.never == pytest.approx(1.0)
    assert set(among.points) == set(course.scenario.sheet.roles["premier"].envelope.points)


def test_the_game_itself_is_one_of_the_thousand(among):
    """Machines in every chair, the game's own seed, its first world: so nothing of it can be unheard of."""
    assert all(place.same >= 1 / WORLDS for place in among.measures.values())


def test_what_never_happened_in_a_game_has_no_place(course):
    in_force = course.scenario.rules.flags.index("accord.in_force")
    games = (of_minds(course.scenario, seed) for seed in range(30))
    quiet = next(game for game in games if int(game.sittings[-1].after.at[in_force, 0]) < 0)
    among = standing(quiet.scenario, quiet.sittings[-1].after, SEED, "premier", None)
    assert "in_force_on" not in among.measures
    assert 0 < among.happened["in_force_on"] < 1
