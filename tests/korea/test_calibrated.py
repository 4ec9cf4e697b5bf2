"""What the numbers of the scenario were chosen for, and what must not be lost when one of them changes."""

from functools import cache

import pytest

from game.analysis.explore import explore
from game.scenario.load import load

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("directions")]

# CALIBRATION.md tells the shares of 10,000 worlds; here as many as a suite has time for.
WORLDS, SEED = 3_000, 1


@cache
def freely():
    return explore(load("korea-1953"), WORLDS, SEED).outcomes


def test_left_to_the_minds_a_treaty_in_force_is_the_likeliest_end_and_far_from_certain():
    endings = freely().endings
    assert max(endings, key=lambda ending: endings[ending].p) == "treaty_in_force"
    assert endings["treaty_in_force"].lo > 0.45
    assert endings["treaty_in_force"].hi < 0.85


@pytest.mark.parametrize("ending", ["war_resumed", "everready", "senate_refuses"])
def test_what_nobody_wanted_is_rare_and_happens(ending):
    share = freely().endings[ending]
    assert share.p > 0
    assert share.hi < 0.05


def test_an_automatic_clause_is_rare():
    settled = freely().issues["automatic_intervention"]
    assert settled["automatic"] + settled["nato_formula"] < 0.05
    assert settled["constitutional_processes"] > 0.5


def test_the_recorded_vote_is_nothing_out_of_the_way_on_the_recorded_path():
    """The pin is the middle of the draws that give 81 to 6: were it near 0 or 1, the model would find them strange."""
    pins = load("korea-1953").sheet.history.pins.values()
    support = [pin.u for pin in pins if pin.channel.endswith("ballot.support")]
    assert len(support) == 1
    assert 0.05 < support[0] < 0.95
