"""What an author wrote, as the engine's rules: rows, flags, windows, menus, and a place in the file for every rule."""

import time
from dataclasses import fields, is_dataclass
from datetime import date
from types import SimpleNamespace

import numpy as np
import pytest

from game.analysis.synthetic import synthetic_scenario
from game.engine.rules import Deed, Window
from game.scenario.build import build
from game.scenario.load import load
from game.scenario.tree import at
from game.where import data_folder

from ..yardstick import slowness
from .frames import read_whole, sound


@pytest.fixture(scope="module")
def lantern():
    return load("lantern-strait")


def day(text):
    return date.fromisoformat(text).toordinal()


def named(things):
    return {thing.id: thing for thing in things}


def amounts(effects):
    return {effect.rule.rpartition(".")[2]: effect.amount.constant for effect in effects}


def test_sittings_are_spread_over_their_turn(lantern):
    calendar = lantern.rules.calendar
    dates = [date.fromordinal(number).isoformat() for number in calendar.day_of_sitting]
    assert dates == [
        *("1931-03-02", "1931-04-06", "1931-04-20", "1931-05-04", "1931-06-15", "1931-07-02", "1931-07-20"),
        *("1931-08-17", "1931-09-08"),
    ]
    assert calendar.turn_of_sitting.tolist() == [0, 1, 1, 2, 3, 3, 4, 5, 5]
    assert calendar.first_sitting.tolist() == [0, 1, 3, 4, 6, 7]
    assert calendar.days_of_turn.tolist() == [35, 28, 42, 35, 28, 21]
    assert (calendar.sittings, calendar.turns, calendar.ends) == (8, 6, day("1931-09-07"))


def test_rows_are_meters_then_audiences_then_tallies(lantern):
    rows = lantern.rules.rows
    assert [row.id for row in rows] == [
        *("alarm", "grain", "trust", "assembly", "absent", "lives_lost", "nays", "yeas"),
    ]
    seen = named(rows)
    assert (seen["grain"].seen_by, seen["trust"].seen_by) == ((True, False), (True, True))
    assert (seen["assembly"].audience, seen["assembly"].start, seen["trust"].audience) == (0, 55.0, None)
    assert (seen["yeas"].low, seen["yeas"].high, seen["trust"].high) == (0.0, 1e12, 100.0)


def test_everything_that_can_be_done_has_a_flag(lantern):
    flags = lantern.rules.flags
    assert len(flags) == len(set(flags)) == 45
    assert [flag for flag in flags if flag.startswith("embargo")] == [
        f"embargo.{end}" for end in ("speak", "prepare", "carry_out", "backed_down", "called", "met", "clue")
    ]
    assert [flag for flag in flags if flag.startswith("accord")] == [
        f"accord.{end}"
        for end in ("offered.sella", "offered.veld", "accepted", "consented", "consented.failed", "in_force")
    ]
    assert {"rally.do", "note.firm", "clash", "pledge.envoy.toll", "ending.war"} <= set(flags)


def test_a_hidden_stage_is_seen_by_its_own_side_only(lantern):
    seen = dict(zip(lantern.rules.flags, lantern.rules.flag_seen.tolist(), strict=True))
    assert lantern.rules.sides == ("sella", "veld")
    assert seen["close_strait.prepare"] == [True, False]
    assert seen["embargo.prepare"] == [False, True]
    assert seen["embargo.speak"] == seen["embargo.clue"] == seen["clash"] == [True, True]


def test_who_does_something_knows_of_it():
    rules = sound("levers: {sluice: {stages: {prepare: {known_to: [lower]}}}}").rules
    assert rules.flag_seen[rules.flags.index("sluice.prepare")].tolist() == [True, True]


def test_each_role_has_its_levers_and_then_its_pledges_on_the_menu(lantern):
    roles = [role.id for role in lantern.rules.roles]
    menu = {role: [entry.id for entry in lantern.rules.menu if roles[entry.role] == role] for role in roles}
    close = [f"close_strait.{verb}" for verb in ("speak", "prepare", "carry_out", "back_down")]
    pledges = ["pledge.lighthouse", "pledge.passage", "pledge.toll"]
    assert menu == {
        "premier": [*close, "rally.do", *pledges],
        "chancellor": [*(entry.replace("close_strait", "embargo") for entry in close), "reassure.do"],
        "envoy": ["leak_terms.do", *pledges],
    }


def test_backing_down_costs_the_stake(lantern):
    entry = named(lantern.rules.menu)["close_strait.back_down"]
    assert amounts(entry.option.deed.effects) == {"trust": -3.0, "assembly": 5.0}
    assert entry.option.deed.effects[0].rule == "levers.close_strait.stake.trust"
    assert lantern.rules.flags[entry.option.deed.flag] == "close_strait.backed_down"


def test_a_pledge_only_raises_its_flag(lantern):
    entry = next(entry for entry in lantern.rules.menu if entry.id == "pledge.toll")
    assert (entry.lever, entry.issue) == (-1, 2)
    deed = entry.option.deed
    assert deed == Deed("issues.toll", lantern.rules.flags.index("pledge.premier.toll"))


def test_types_lean_in_the_order_of_their_ids(lantern):
    premier = lantern.rules.roles[0]
    assert [(kind.id, kind.chance, kind.lean_accept) for kind in premier.kinds] == [
        ("islander", 0.5, -0.4),
        ("trader", 0.5, 0.4),
    ]
    options = named(lantern.rules.menu)
    assert options["close_strait.carry_out"].option.leaning == (1.2, -1.5)
    assert options["rally.do"].option.leaning == (0.0, 0.0)
    motion = named(lantern.rules.decisions)["motion"]
    assert [option.leaning for option in motion.options] == [(), ()]


def test_a_belief_is_the_subjects_own_chances_unless_it_is_given():
    roles = sound("roles: {widow: {believes: {miller: {proud: 0.9, mild: 0.1}}}}").rules.roles
    assert [kind.id for kind in roles[0].kinds] == ["mild", "proud"]
    assert roles[0].prior == ((0.5, 0.5), (1.0,))
    assert roles[1].prior == ((0.1, 0.9), (1.0,))


def test_windows_reach_to_the_ends_of_the_calendar(lantern):
    whole = Window(day("1931-03-02"), day("1931-09-07"))
    levers = named(lantern.rules.levers)
    assert levers["rally"].window == whole
    assert levers["leak_terms"].window == Window(day("1931-04-06"), day("1931-08-16"))
    assert lantern.rules.roles[2].at_table[1] == Window(day("1931-08-17"), day("1931-09-07"))
    stages = named(lantern.rules.instruments[0].stages)
    assert stages["in_force"].window == Window(day("1931-07-20"), whole.last)
    assert not whole.holds(whole.last + 1)


def test_an_instrument_knows_its_issues_in_the_order_of_its_clauses(lantern):
    accord = lantern.rules.instruments[0]
    assert [lantern.rules.issues[issue].id for issue in accord.issues] == ["passage", "toll", "lighthouse"]
    assert accord.opening.tolist() == [[0, 0, 0], [3, 3, 2]]
    assert [len(reasons) for reasons in accord.accept_appeals] == [2, 0, 0]
    ballot = named(accord.stages)["consented"].ballot
    assert ballot.passed.flag == named(accord.stages)["consented"].deed.flag
    assert named(accord.stages)["consented"].deed.effects == ()
    assert [lantern.rules.rows[row].id for row in ballot.tallies] == ["yeas", "nays", "absent"]


def test_worth_is_unknown_beyond_the_last_position(lantern):
    worth = named(lantern.rules.choosers)["premier"].worth
    lighthouse, toll = worth[0], worth[2]
    assert toll.tolist() == [1.8, 1.3, 0.9, 0.0]
    assert lighthouse[:3].tolist() == [1.0, 0.6, 0.0]
    assert np.isnan(lighthouse[3])


def test_a_mandate_is_a_position_or_free(lantern):
    assert [role.mandate.tolist() for role in lantern.rules.roles] == [[-1, -1, -1], [-1, -1, -1], [-1, 1, 1]]
    assert [role.principal for role in lantern.rules.roles] == [-1, -1, 1]


def test_a_reason_with_a_condition_counts_only_while_it_holds():
    scenario = sound("events: {flood: {odds: {rain: {when: water > 60, add: 2 * water}}}}")
    flood = scenario.rules.events[0]
    rain, usual = flood.odds
    assert (rain.rule, usual.rule) == ("events.flood.odds.rain", "events.flood.odds.usual")
    assert usual.amount.constant == -3.0
    assert rain.amount.text == "2 * water when water > 60"

    values = {"flour": [0.0, 0.0], "water": [70.0, 50.0], "farmers": [0.0, 0.0], "quarrels": [0.0, 0.0]}
    frame = SimpleNamespace(value=np.array([values[row.id] for row in scenario.rules.rows]))
    assert np.asarray(rain.amount(frame)).tolist() == [140.0, 0.0]


def test_a_decided_question_keeps_its_answer():
    assert sound("decisions: {priest: {fixed: wait}}").rules.decisions[0].fixed == 1


def rules_within(thing):
    """Yield every rule path that rules carry."""
    if isinstance(thing, tuple):
        for item in thing:
            yield from rules_within(item)
    elif is_dataclass(thing):
        for field in fields(thing):
            value = getattr(thing, field.name)
            if field.name == "rule":
                yield value
            yield from rules_within(value)


NOT_WRITTEN = {"levers.close_strait.stages.back_down", "levers.embargo.stages.back_down"}
"""What a threat has without an author's saying so."""


def test_every_rule_has_its_place(lantern):
    rules = set(rules_within(lantern.rules))
    assert len(rules) > 100
    absent = {rule for rule in rules if at(lantern.tree, tuple(rule.split("."))) is None}
    assert absent == NOT_WRITTEN
    place = lantern.place("levers.close_strait.stages.speak.effects.alarm")
    line = lantern_text().splitlines()[place.line - 1]
    assert line[place.column - 1 :].startswith("6, assembly: -4")
    assert "speak" in line


def lantern_text():
    return (data_folder("scenarios") / "lantern-strait.yaml").read_text(encoding="utf-8")


def test_promises_are_formulas_too(lantern):
    kept = lantern.formulas["roles.premier.envelope.points.relief.kept"]
    assert kept.flags == {lantern.rules.flags.index("accord.in_force")}


def test_a_full_size_scenario_is_built_in_well_under_a_second():
    tree = read_whole(synthetic_scenario())
    assert build(tree, shipped=True)[1] == []
    seconds = []
    for _ in range(3):
        start = time.process_time()
        build(tree, shipped=True)
        seconds.append(time.process_time() - start)
    assert min(seconds) < 0.5 * slowness()
