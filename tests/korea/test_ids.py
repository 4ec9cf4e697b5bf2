"""The names of `korea-1953` that patches and tools written elsewhere rely on: they may grow in number, never change."""

import pytest

from game.scenario.load import load

POSITIONS = {
    "security_form": "ratified_before_truce signed_before_truce begun_before_truce treaty_after_truce"
    " declaration_and_statement declaration_only",
    "automatic_intervention": "automatic nato_formula japan_formula constitutional_processes consult_only",
    "territory": "yalu_by_right whatever_held peacefully_brought lawfully_recognised south_only",
    "stationing": "us_obliged fixed_number us_right no_article free_to_leave",
    "duration": "permanent until_replaced one_year_notice",
    "army_divisions": "d40 d35 d20_and_reserves d20 d16",
    "navy_air": "parity balanced supporting none",
    "economic_aid": "open_ended billion_programme three_hundred_first_year two_hundred_first_step relief_only",
    "blockade_air_cover": "blockade_and_air_defence forces_in_pacific none",
    "political_conference": "war_at_90_days material_support joint_walkout_90_days us_discretion no_limit",
    "chinese_withdrawal": "before_truce simultaneous conference_agenda not_raised",
    "prisoners": "free_in_south dmz_then_free commission_in_south explanations_for_all",
    "armistice_posture": "fight_on resist respect_90_days not_obstruct sign_and_support",
    "command": "withdrawn while_unc_fights unc_until_notice unc_until_both_agree unc_indefinitely",
    "unilateral_action": "free inform_first consult renounced_in_writing",
    "procurement": "hwan_180_no_japan hwan_310_provisional realistic_rate",
}
ENDINGS = [
    "everready",
    "war_resumed",
    "truce_without_seoul",
    "senate_refuses",
    "treaty_in_force",
    "treaty_not_in_force",
    "no_treaty",
]
MEASURES = (
    "armistice_on initialled_on in_force_on released_prisoners lives_lost kumsong divisions aid_usd roll_call_yeas"
)
AUDIENCES = "senate congress_purse joint_chiefs allies rok_public rok_army communist_side"
LEVERS = (
    "obstruct_armistice threaten_leave_unc leave_unc release_prisoners threaten_march_north march_north boycott_talks"
    " rally_streets assembly_resolution ask_senate_certainty leak_interview delay_exchange cut_hwan"
    " presidential_letter prepare_everready execute_everready replace_guards slow_supplies feign_withdrawal withdraw"
    " send_envoy end_mission sound_senate withhold_ratification sign_without_seoul fuel_squeeze"
)


@pytest.fixture(scope="module")
def korea():
    return load("korea-1953")


def ids(things):
    return [thing.id for thing in things]


def test_it_loads_without_a_warning(korea):
    """What ships is sound: every claim tagged, every source known, every text in both languages."""
    assert korea.warnings == ()


def test_issues_keep_their_positions_in_order(korea):
    """A position is stored by its index: an inserted or reordered one would change every saved game."""
    found = {issue.id: " ".join(issue.positions) for issue in korea.rules.issues}
    assert found == POSITIONS


def test_endings_keep_their_order(korea):
    """The first ending that holds is the one reached, so their order is part of their meaning."""
    assert ids(korea.rules.endings) == ENDINGS


def test_roles_audiences_measures_and_levers_keep_their_names(korea):
    """Names may be added, but none that stands may go."""
    rules = korea.rules
    assert ids(rules.roles)[:4] == ["rhee", "eisenhower", "dulles", "robertson"]
    assert set(AUDIENCES.split()) <= set(rules.audiences)
    assert set(MEASURES.split()) <= set(ids(rules.measures))
    assert set(LEVERS.split()) <= set(ids(rules.levers))
    assert {f"dp{number:02}" for number in range(1, 25)} <= set(ids(rules.decisions))


@pytest.mark.parametrize(("level", "count"), [("apprentice", 5), ("attache", 8), ("envoy", len(POSITIONS))])
def test_levels_widen(korea, level, count):
    """Each level bargains over what the one before it does, and more; the widest over everything."""
    levels = korea.sheet.levels
    assert len(levels[level].issues) == count
    assert set(levels[level].issues) <= set(levels["envoy"].issues) == set(POSITIONS)
