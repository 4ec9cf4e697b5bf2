"""The record of the crisis: legal at every step, told from sources, and held to a table that a changed move fails."""

import json
import resource
import subprocess
import sys
from dataclasses import replace

import pytest

from game.play import history
from game.play.record import follow, hold
from game.scenario.load import load

from ..yardstick import slowness

pytestmark = pytest.mark.slow

SETTLED_IN_AUGUST = {
    "security_form": "treaty_after_truce",
    "automatic_intervention": "constitutional_processes",
    "territory": "lawfully_recognised",
    "stationing": "us_right",
    "duration": "one_year_notice",
    "army_divisions": "d20",
    "navy_air": "supporting",
    "economic_aid": "two_hundred_first_step",
    "blockade_air_cover": "forces_in_pacific",
    "political_conference": "joint_walkout_90_days",
    "chinese_withdrawal": "conference_agenda",
    "prisoners": "dmz_then_free",
    "armistice_posture": "not_obstruct",
    "command": "unc_until_notice",
}
SETTLED_AT_THE_END = {
    **SETTLED_IN_AUGUST,
    "army_divisions": "d20_and_reserves",
    "command": "unc_until_both_agree",
    "unilateral_action": "inform_first",
    "procurement": "hwan_310_provisional",
}


@pytest.fixture(scope="module")
def korea():
    return load("korea-1953")


@pytest.fixture(scope="module")
def path(korea):
    return list(follow(korea))


def with_history(scenario, **parts):
    """Return the scenario with parts of its record replaced."""
    told = scenario.sheet.history.model_copy(update=parts)
    return replace(scenario, sheet=scenario.sheet.model_copy(update={"history": told}))


def failing(scenario, seed=0):
    """Return the facts of the record that a path does not reach."""
    return {fact.fact for fact in hold(scenario, [one.sitting for one in follow(scenario, seed)]) if not fact.ok}


def settled(state, rules):
    """Return what papers have settled, and where."""
    return {
        issue.id: issue.positions[int(state.position[index, 0])]
        for index, issue in enumerate(rules.issues)
        if int(state.settled[index, 0]) >= 0
    }


def test_every_recorded_bundle_is_possible_and_every_fact_is_reached(korea, path):
    assert [one.ends for one in path if one.ends] == []
    assert [fact for fact in hold(korea, [one.sitting for one in path]) if not fact.ok] == []


def test_the_record_names_what_must_hold(korea):
    """The facts of the contract are in the table, whoever edits it."""
    said = {id_: fact.expected for id_, fact in korea.sheet.history.record.items()}
    contract = {
        "armistice_on": "1953-07-27",
        "initialled_on": "1953-08-08",
        "signed_on": "1953-10-01",
        "senate_consented_on": "1954-01-26",
        "in_force_on": "1954-11-17",
        "yeas": "81",
        "nays": "6",
        "absent": "9",
        "ending": "treaty_in_force",
    }
    contract |= {f"{issue}_1953": position for issue, position in SETTLED_IN_AUGUST.items()}
    contract |= {f"{issue}_1954": position for issue, position in SETTLED_AT_THE_END.items()}
    assert {id_: said.get(id_) for id_ in contract} == contract


def test_the_agreement_is_that_of_august_and_of_the_end(korea, path):
    initialled = next(one.sitting.after for one in path if one.sitting.date == "1953-08-08")
    assert settled(initialled, korea.rules) == SETTLED_IN_AUGUST
    assert settled(path[-1].sitting.after, korea.rules) == SETTLED_AT_THE_END
    assert path[-1].sitting.date == "1954-11-17"


@pytest.mark.parametrize("seed", [1, 2, 3, 97])
def test_the_record_rests_on_no_seed(korea, seed):
    """Whatever is not recorded (losses at the front, what the chairs privately are) decides none of the facts."""
    assert failing(korea, seed) == set()


def test_no_recorded_luck_is_idle(korea, path):
    """A pin that nothing draws would be a slip of the pen; without the pins the facts would not be reached."""
    drawn = {(one.sitting.turn, draw.channel) for one in path for draw in one.sitting.facts.draws}
    pinned = set(history.pins(korea, korea.rules.calendar.sittings))
    assert {channel for turn, channel in pinned if channel.endswith(".odds") and (turn, channel) not in drawn} == set()
    assert failing(with_history(korea, pins={}), seed=5)


def test_every_move_of_the_record_has_its_source_and_both_languages(korea):
    for id_, move in korea.sheet.history.moves.items():
        evidence = korea.evidence_of(f"history.moves.{id_}")
        assert evidence.sources, id_
        assert evidence.sources != ("frus",), f"{id_} names no document of its own"
        assert evidence.kind in {"documented", "inferred"}
        assert len(set(move.text.values())) == 2, f"{id_} is told in one language"


ANSWERED_OTHERWISE = {
    "final_instructions": ("dp04", "break_off"),
    "thirtieth_of_may": ("dp07", "let_him_wreck"),
    "to_free_them": ("dp10", "ask_dmz"),
    "ninth_of_july": ("dp18", "refuse"),
    "interim_pledge": ("dp22", "automatic_clause"),
    "inform_first": ("dp23_pledge", "refuse"),
    "exchange_postponed": ("dp24_exchange", "exchange"),
    "like_japan": ("dp24_clause", "accept_text"),
}
NOT_DONE = [
    "aide_memoire_of_april",
    "presidents_letter",
    "guards_moved",
    "eighteenth_of_june",
    "robertson_sent",
    "letter_of_9_july",
    "joint_statement",
    "lucas",
    "text_the_senate_saw",
    "text_agreed_in_seoul",
    "fuel_cut",
    "minute_taken",
]
OFFERED_OTHERWISE = {
    "letter_of_9_july": ("command", "while_unc_fights"),
    "text_the_senate_saw": ("automatic_intervention", "nato_formula"),
    "minute_as_signed": ("army_divisions", "d20"),
}
DRAWN_OTHERWISE = {
    "dp01_530319": 0.01,
    "pow_terms_530606": 0.99,
    "dp12_530618": 0.99,
    "talks_resume_530709": 0.99,
    "kumsong_530713": 0.999,
    "armistice_530724": 0.0,
    "armistice_530727": 0.999,
    "dp24_540115": 0.01,
}


@pytest.mark.parametrize("id_", ANSWERED_OTHERWISE)
def test_another_answer_fails_the_record(korea, id_):
    decision, option = ANSWERED_OTHERWISE[id_]
    moves = korea.sheet.history.moves
    other = moves[id_].model_copy(update={"answers": {decision: option}})
    assert failing(with_history(korea, moves={**moves, id_: other}))


@pytest.mark.parametrize("id_", NOT_DONE)
def test_a_deed_left_undone_fails_the_record(korea, id_):
    moves = {other: move for other, move in korea.sheet.history.moves.items() if other != id_}
    assert len(moves) == len(korea.sheet.history.moves) - 1
    assert failing(with_history(korea, moves=moves))


@pytest.mark.parametrize("id_", OFFERED_OTHERWISE)
def test_another_draft_fails_the_record(korea, id_):
    issue, position = OFFERED_OTHERWISE[id_]
    moves = korea.sheet.history.moves
    offer = moves[id_].offer
    package = {**offer.package, issue: position}
    other = moves[id_].model_copy(update={"offer": offer.model_copy(update={"package": package})})
    assert failing(with_history(korea, moves={**moves, id_: other}))


@pytest.mark.parametrize("id_", DRAWN_OTHERWISE)
def test_other_luck_fails_the_record(korea, id_):
    pins = korea.sheet.history.pins
    other = pins[id_].model_copy(update={"u": DRAWN_OTHERWISE[id_]})
    assert failing(with_history(korea, pins={**pins, id_: other}))


def replayed(*arguments):
    done = subprocess.run(
        [sys.executable, "-m", "game", "replay", *arguments, "--json"], capture_output=True, text=True, check=False
    )
    return done.returncode, done.stderr, json.loads(done.stdout)


def test_the_command_tells_the_record_and_says_that_it_matches():
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    code, complaints, told = replayed("korea-1953")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert (code, complaints) == (0, "")
    assert told["matches_record"] is True
    assert told["agreement"] == SETTLED_AT_THE_END
    assert (told["ending"], told["ended_on"]) == ("treaty_in_force", "1954-11-17")
    assert all(fact["ok"] for fact in told["record"])
    assert {step["role"] for step in told["steps"]} >= {"rhee", "eisenhower", "dulles", "robertson", "pyun", "senate"}
    assert all(step["sources"] and step["legal"] for step in told["steps"])
    assert [step["turn"] for step in told["steps"]] == sorted(step["turn"] for step in told["steps"])
    chances = [step["probability"] for step in told["steps"] if step["move"]["do"] != "offer"]
    assert all(chance is None or 0 < chance <= 1 for chance in chances)
    spent = (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime)
    assert spent < 6 * slowness(), "a cold replay takes under three seconds on a machine that does nothing else"


def test_the_command_says_where_a_changed_world_leaves_the_record():
    code, _, told = replayed("no-release")
    assert code == 1
    assert told["matches_record"] is False
    off = {fact["fact"]: fact["got"] for fact in told["record"] if not fact["ok"]}
    assert off["prisoners_freed_on"] == "never"
    impossible = [step for step in told["steps"] if not step["legal"]]
    assert {(step["role"], step["date"]) for step in impossible} >= {("rhee", "1953-06-18")}
    assert all(step["probability"] is None for step in impossible)
