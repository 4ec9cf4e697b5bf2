"""What-if files: small, sourced, sound, and each of them changes something."""

from functools import cache
from pathlib import Path

import pytest

from game.analysis.explore import explore
from game.play.record import follow
from game.scenario import load as reading
from game.where import data_folder

pytestmark = pytest.mark.slow
PATCHES = sorted((data_folder("scenarios") / "what-if").glob("*.yaml"))
READINGS = {"reading-release-decisive", "reading-release-raised-price", "reading-threat-decisive"}
WORLDS, SEED = 150, 3
load = cache(reading.load)


@cache
def of_many(scenario_id):
    return explore(load(scenario_id), WORLDS, SEED).outcomes


def outcome(scenario_id):
    """Return what many histories came to, as far as it can be compared."""
    found = of_many(scenario_id)
    endings = {ending: share.p for ending, share in found.endings.items()}
    return endings, found.issues, {measure: value.mean for measure, value in found.measures.items()}


def test_the_shelf_holds_the_counterfactuals_and_the_readings():
    names = {path.stem for path in PATCHES}
    assert names >= READINGS
    assert len(names - READINGS) >= 8


@pytest.mark.parametrize("path", PATCHES, ids=lambda path: path.stem)
def test_a_what_if_is_small_sound_and_sourced(path: Path):
    scenario = load(path.stem)
    text = path.read_text(encoding="utf-8")
    assert scenario.id == path.stem
    assert len(text.splitlines()) < 30
    assert scenario.warnings == load("korea-1953").warnings
    assert "source:" in text, "no paper is named for why this might have been"
    assert scenario.sheet.question
    assert len(set(scenario.sheet.question.values())) == 2


@pytest.mark.parametrize("path", PATCHES, ids=lambda path: path.stem)
def test_a_what_if_changes_what_comes_of_it(path: Path):
    assert outcome(path.stem) != outcome("korea-1953")


@pytest.mark.parametrize("path", PATCHES, ids=lambda path: path.stem)
def test_the_record_can_be_followed_into_any_what_if(path: Path):
    """What has become impossible goes to a mind; the path comes to an end."""
    assert bool(list(follow(load(path.stem)))[-1].sitting.after.done[0])


def mean(scenario_id, measure):
    return of_many(scenario_id).measures[measure].mean


def share(scenario_id, ending):
    return of_many(scenario_id).endings[ending].p


def test_what_the_record_leads_one_to_expect_of_the_plainest():
    """Not calibration: only that the arrows point where the papers point."""
    base = "korea-1953"
    assert mean("no-release", "released_prisoners") == 0
    assert mean("no-release", "lives_lost") < mean(base, "lives_lost")
    assert mean("talks-broken-off", "lives_lost") > mean(base, "lives_lost")
    assert share("automatic-clause", "senate_refuses") > share(base, "senate_refuses") + 0.2
    assert share("sanctions-only", "treaty_in_force") < share(base, "treaty_in_force") - 0.2
    assert share("march-north", "war_resumed") > share(base, "war_resumed")
