"""Each rule of the table and the levers, played by hand on the first example."""

from dataclasses import replace

import numpy as np
import pytest

from game.engine.checks import Bar
from game.engine.luck import Luck, Stream
from game.engine.moves import assemble
from game.engine.observe import observe
from game.engine.options import options
from game.engine.state import RUNG_NONE, RUNG_PREPARED, RUNG_SPOKEN
from game.engine.step import step

from .table_talk import (
    RULES,
    accept,
    begin,
    cable,
    done,
    flag,
    grant,
    issue,
    offer,
    pledge,
    pull,
    role,
    row,
    sit,
    value,
    wait,
)

FAIR = {"passage": "joint", "toll": "half", "lighthouse": "shared"}
STRAIT = next(index for index, lever in enumerate(RULES.levers) if lever.id == "close_strait")


def at_the_table():
    """Return the envoy's first sitting."""
    return wait(begin(), 1)


def test_a_draft_can_be_accepted_only_at_a_later_sitting() -> None:
    state = sit(at_the_table(), offer("premier", **FAIR), accept("envoy"))
    assert not done(state, "accord.accepted")
    state = sit(state, accept("envoy"))
    assert done(state, "accord.accepted")
    settled = {spec.id: spec.positions[int(state.position[i, 0])] for i, spec in enumerate(RULES.issues)}
    assert settled == FAIR
    assert (state.settled == 0).all()


def test_acceptance_takes_the_draft_that_lay_there_when_the_bundle_was_sealed() -> None:
    state = sit(at_the_table(), offer("premier", **FAIR))
    harder = FAIR | {"toll": "full"}
    state = sit(state, offer("premier", **harder), accept("envoy"))
    assert RULES.issues[issue("toll")].positions[int(state.position[issue("toll"), 0])] == "half"


def test_when_both_accept_at_once_one_paper_is_agreed() -> None:
    state = sit(at_the_table(), offer("premier", **FAIR), offer("envoy", **(FAIR | {"toll": "third"})))
    state = sit(state, accept("premier"), accept("envoy"))
    assert done(state, "accord.accepted")
    assert RULES.issues[issue("toll")].positions[int(state.position[issue("toll"), 0])] == "third"


def test_going_beyond_the_mandate_costs_each_step() -> None:
    state = at_the_table()
    within, before = sit(state, offer("envoy", **FAIR)), value(state, "assembly")
    assert value(within, "assembly") == before
    beyond = sit(state, offer("envoy", passage="sella_alone", toll="full", lighthouse="shared"))
    assert value(beyond, "assembly") == before - 2 * 6


def test_a_cable_takes_time_and_widens_the_mandate_by_one_step_if_granted() -> None:
    state, principal = at_the_table(), role("chancellor")
    asked_on = RULES.calendar.day_of_sitting[state.clock]
    state = sit(state, cable("envoy", "toll"))
    assert RULES.calendar.day_of_sitting[state.cable_due[role("envoy"), 0]] >= asked_on + 14
    while state.clock < state.cable_due[role("envoy"), 0]:
        assert options(RULES, observe(RULES, state, principal)).grants == {}
        state = sit(state)
    assert role("envoy") in options(RULES, observe(RULES, state, principal)).grants
    refused, granted = sit(state, grant("chancellor", "envoy", False)), sit(state, grant("chancellor", "envoy", True))
    toll = issue("toll")
    assert refused.mandate[role("envoy"), toll, 0] == state.mandate[role("envoy"), toll, 0]
    assert granted.mandate[role("envoy"), toll, 0] == state.mandate[role("envoy"), toll, 0] - 1
    assert granted.cable[role("envoy"), 0] == -1


def test_falling_short_of_a_pledge_costs_and_holding_it_does_not() -> None:
    bound = sit(at_the_table(), pledge("premier", "toll", "half"))
    kept = sit(sit(bound, offer("premier", **FAIR)), accept("envoy"))
    broken = sit(sit(bound, offer("premier", **(FAIR | {"toll": "none"}))), accept("envoy"))
    assert value(kept, "trust") - value(broken, "trust") == pytest.approx(2 * 2)


def test_a_threat_passes_its_stages_in_order() -> None:
    state = begin()
    codes = options(RULES, observe(RULES, state, role("premier"))).menu
    by_verb = {RULES.menu[m].id: int(code[0]) for m, code in codes.items()}
    assert by_verb["close_strait.speak"] == Bar.ALLOWED
    assert by_verb["close_strait.carry_out"] == Bar.WRONG_STAGE
    assert by_verb["close_strait.back_down"] == Bar.WRONG_STAGE
    state = sit(state, pull("premier", "close_strait.speak"))
    assert state.rung[STRAIT, 0] == RUNG_SPOKEN


def test_a_hidden_preparation_is_seen_by_its_own_side_only_until_a_clue_leaks() -> None:
    state = sit(sit(begin(), pull("premier", "close_strait.speak")), pull("premier", "close_strait.prepare"))
    assert observe(RULES, state, role("premier")).rung[STRAIT, 0] == RUNG_PREPARED
    assert observe(RULES, state, role("chancellor")).rung[STRAIT, 0] == RUNG_SPOKEN
    state.at[flag("close_strait.clue")] = 1
    state.memo.clear()
    assert observe(RULES, state, role("chancellor")).rung[STRAIT, 0] == RUNG_PREPARED


def test_backing_down_pays_the_stake() -> None:
    spoken = sit(begin(), pull("premier", "close_strait.speak"))
    held, down = sit(spoken), sit(spoken, pull("premier", "close_strait.back_down"))
    assert down.rung[STRAIT, 0] == RUNG_NONE
    assert value(down, "trust") == pytest.approx(value(held, "trust") - 3)
    assert value(down, "assembly") == pytest.approx(value(held, "assembly") + 5)


def test_a_threat_that_is_never_carried_out_is_called_on_its_date() -> None:
    state = sit(begin(), pull("premier", "close_strait.speak"))
    day = RULES.calendar.day_of_sitting[0]
    while state.clock < RULES.calendar.sittings and not done(state, "close_strait.called"):
        day = RULES.calendar.day_of_sitting[state.clock]
        state = sit(state)
    assert done(state, "close_strait.called")
    assert day - RULES.calendar.day_of_sitting[0] >= 75
    assert state.rung[STRAIT, 0] == RUNG_NONE


def test_a_threat_lapses_at_no_cost_where_its_demand_is_met() -> None:
    spoken = sit(at_the_table(), pull("premier", "close_strait.speak"), offer("envoy", **FAIR))
    agreed = sit(spoken, accept("premier"))
    assert done(agreed, "close_strait.met")
    assert not done(agreed, "close_strait.called")
    assert agreed.rung[STRAIT, 0] == RUNG_NONE


def test_a_paper_passes_at_most_one_stage_a_sitting_and_votes_are_counted() -> None:
    state = sit(sit(at_the_table(), offer("premier", **FAIR)), accept("envoy"))
    assert not done(state, "accord.consented")
    state = sit(state)
    assert done(state, "accord.consented") != done(state, "accord.consented.failed")
    assert value(state, "yeas") + value(state, "nays") + value(state, "absent") == 60
    assert not done(state, "accord.in_force")


def test_nobody_sits_at_a_table_outside_their_window() -> None:
    first = options(RULES, observe(RULES, begin(), role("envoy")))
    assert int(first.at_table[0]) == Bar.NOT_AT_TABLE
    assert int(first.offer[0][0]) == Bar.NOT_AT_TABLE
    assert int(options(RULES, observe(RULES, begin(), role("premier"))).offer[0][0]) == Bar.TOO_EARLY


def test_a_view_says_nothing_of_the_other_sides_stores() -> None:
    state = wait(begin(), 3)
    seen = observe(RULES, state, role("envoy")).value
    grain = [row.id for row in RULES.rows].index("grain")
    assert seen[grain, 0] == RULES.rows[grain].start
    assert observe(RULES, state, role("premier")).value[grain, 0] == value(state, "grain") < seen[grain, 0]


def test_beliefs_move_with_what_is_seen() -> None:
    state = begin()
    premier, chancellor = role("premier"), role("chancellor")
    before = float(state.belief(chancellor, premier, 0)[0])
    spoken, quiet = sit(state, pull("premier", "close_strait.speak")), sit(state)
    # The islander speaks this threat more often than the trader, so speaking it makes him likelier, silence less.
    assert float(spoken.belief(chancellor, premier, 0)[0]) > before > float(quiet.belief(chancellor, premier, 0)[0])
    total = sum(float(spoken.belief(chancellor, premier, kind)[0]) for kind in range(2))
    assert total == pytest.approx(1.0)
    assert np.isfinite(spoken.log_likelihood).all()


def test_what_a_bound_takes_back_is_named() -> None:
    state = begin()
    value_now = state.value.copy()
    value_now[row("alarm")] = 99.0
    state = replace(state, value=value_now)
    moves = assemble(RULES, [pull("premier", "close_strait.speak")], 1)
    after, facts = step(RULES, state, moves, Luck(3, Stream.REALITY), record=True)
    told = {change.rule: float(change.amount[0]) for change in facts.changes if change.row == row("alarm")}
    assert told["levers.close_strait.stages.speak.effects.alarm"] == 6
    assert told["meters.alarm.limit"] == -5
    assert sum(told.values()) == pytest.approx(value(after, "alarm") - 99.0)
