"""Names that lead nowhere are told all at once, each with what was meant, and only once every shape is right."""

import pytest

from game.scenario.problem import MOST
from game.scenario.schema.sheet import Sheet

from .frames import built_with, codes, sound

MISSPELT = """
roles:
  widow: {goals: {watr: 1}, mandate: {wier: high}, person: an, holding: {pride: flod}}
issues: {weir: {worth: {millr: {high: 1, low: 0}, widow: {hihg: 1, high: 1, low: 2}}}}
levers: {feast: {stages: {do: {effects: {quarels: -1}, shifts: {weir: lo}, known_to: uper}}}}
events: {flood: {when: done(bargin.accepted)}}
measures: {fed: {name: {ko: a, en: a}, day_of: feast.doo}}
levels: {easy: {name: {ko: a, en: a}, issues: wier}}
play: {seat: widw, level: eazy}
coach: {first: {turn: sprng, until: why, text: {ko: a, en: a}}}
documents: {letter: {from: wido, known_from: {uper: 1801-04-01}}}
people:
  ann:
    name: {ko: a, en: a}
    side: lowr
    later: {wed: {evidence: invented, from: 1801-04-01, known_to: loer, text: {ko: a, en: a}}}
decisions: {priest: {documents: [leter]}}
"""
MEANT = (
    "watr water, wier weir, an ann, flod flour, millr miller, hihg high, lo low, quarels quarrels, uper upper, "
    "bargin.accepted bargain.accepted, feast.doo feast.do, wido widow, lowr lower, leter letter, loer lower, "
    "widw widow, eazy easy, sprng spring"
)


def test_all_misspelt_names_are_told_at_once():
    _, problems = built_with(MISSPELT)
    meant = dict(pair.split() for pair in MEANT.split(", "))
    assert {problem.facts["found"]: problem.suggestion for problem in problems} == meant
    assert sorted(codes(problems)) == ["E401"] * (len(problems) - 2) + ["E501", "E522"]
    assert len({problem.place for problem in problems}) == len(problems)


def test_each_is_shown_where_it_stands():
    _, problems = built_with(MISSPELT)
    lines = MISSPELT.splitlines()
    for problem in problems:
        shown = lines[problem.place.line - 1][problem.place.column - 1 :]
        assert shown.startswith(str(problem.facts["found"]))


def test_names_wait_until_the_shapes_are_right():
    _, problems = built_with("events: {flood: {effects: {watr: 1}, cooldown_days: soon}}")
    assert codes(problems) == ["E304"]


def test_no_more_is_told_than_anyone_reads():
    names = ", ".join(f"watr{n}: 1" for n in range(5 * MOST))
    _, problems = built_with(f"events: {{flood: {{effects: {{{names}}}}}}}")
    assert len(problems) == MOST + 1


def test_a_name_may_be_declared_after_it_is_used():
    sound("events: {frost: {name: {ko: a, en: a}, when: done(thaw)}, thaw: {name: {ko: a, en: a}}}")


CLASHES = [
    ("meters", "miller", "roles"),
    ("tallies", "weir", "issues"),
    ("events", "feast", "levers"),
    ("decisions", "flood", "events"),
]
FIELDS = {
    "decisions": ", role: widow, question: {ko: a, en: a}, options: {one: {}, two: {}}",
    "events": "",
    "meters": "",
    "tallies": "",
}


@pytest.mark.parametrize(("section", "name", "other"), CLASHES)
def test_a_name_that_stands_for_two_things_is_refused(section, name, other):
    fields = FIELDS[section]
    label = "" if section == "decisions" else "name: {ko: a, en: a}"
    _, problems = built_with(f"{section}: {{{name}: {{{(label + fields).lstrip(', ')}}}}}")
    assert codes(problems) == ["E402"]
    assert {problems[0].facts["section"], problems[0].facts["other"]} == {section, other}


def test_what_is_read_and_what_is_played_may_share_a_name():
    sound("people: {miller: {name: {ko: a, en: a}}}")


REASONS = {
    "levers: {sluice: {stages: {speak: {appeals: {dry: 0.1 * flour}}}}}": ("flour", "miller"),
    "roles: {miller: {holding: {dry: {when: flour < 3, add: 1}}}}": ("flour", "miller"),
    "instruments: {bargain: {accepting: {miller: {dry: -0.1 * flour}}}}": ("flour", "miller"),
    "instruments: {bargain: {accepting: {widow: {dry: -0.1 * flour}}}}": None,
    "decisions: {priest: {options: {send: {when: flour < 9}}}}": None,
    "events: {flood: {odds: {dry: 0.1 * flour}}}": None,
    "levers: {feast: {stages: {do: {known_to: lower}}}, sluice: {stages: {speak: {when: done(feast)}}}}": (
        "feast.do",
        "miller",
    ),
    "levers: {sluice: {stages: {prepare: {known_to: upper}}}, feast: {stages: {do: {when: stage(sluice) < done}}}}": (
        None
    ),
    "roles: {widow: {holding: {calm: 'max(0, belief(miller, widow, usual) - 0.5)'}}}": ("belief(miller, …)", "widow"),
    "roles: {widow: {holding: {calm: 'max(0, belief(widow, miller, mild) - 0.5)'}}}": None,
    "levers: {sluice: {stages: {speak: {known_to: upper}}}, feast: {stages: {do: {when: stage(sluice) == none}}}}": (
        "sluice.speak",
        "widow",
    ),
}


@pytest.mark.parametrize(("text", "hidden"), REASONS.items(), ids=[text[:60] for text in REASONS])
def test_a_reason_that_looks_at_what_its_chooser_cannot_know_is_pointed_out(text, hidden):
    scenario, problems = built_with(text)
    assert scenario
    assert [(problem.code, problem.facts["name"], problem.facts["role"]) for problem in problems] == (
        [("W702", *hidden)] if hidden else []
    )


HISTORY = """
history:
  moves:
    one: {turn: spring, sitting: 2, role: miller, lever: {lever: sluice, verb: speak}, document: letter}
    two: {date: 1801-05-02, role: widow, answers: {priest: send}, pledge: {issue: weir, position: low}}
    three: {date: 1801-05-03, role: widow, offer: {instrument: bargain, package: {weir: low}}}
    four: {date: 1801-05-04, role: miller, accept: bargain}
  pins: {rain: {date: 1801-05-02, channel: events.flood.odds, u: 0.3}}
  record:
    agreed: {day_of: bargain.accepted, expected: 1801-05-04}
    dry: {day_of: flood, expected: never}
    wet: {value: water, expected: 50, within: 5}
    low: {position: weir, expected: low}
    end: {ending: true, expected: peace}
"""


def test_the_record_is_checked_and_kept():
    history = sound(HISTORY).sheet.history
    assert list(history.moves) == ["one", "two", "three", "four"]
    assert history.record["wet"].within == 5


WRONG = {
    "one: {turn: spring, date: 1801-05-02, role: miller}": ["E320"],
    "one: {turn: sprng, role: miller}": ["E401"],
    "one: {turn: spring, sitting: 3, role: miller}": ["E416"],
    "one: {date: 1801-01-02, role: miller}": ["E415"],
    "one: {date: 1801-05-02, role: miller, audience: farmers}": ["E320"],
    "one: {date: 1801-05-02, role: milller}": ["E401"],
    "one: {date: 1801-05-02, audience: farmer}": ["E401"],
    "one: {date: 1801-05-02, role: miller, answers: {priest: send}}": ["E401"],
    "one: {date: 1801-05-02, role: widow, answers: {priest: sent}}": ["E401"],
    "one: {date: 1801-05-02, role: miller, accept: bargain, cable: weir}": ["E320"],
    "one: {date: 1801-05-02, role: miller, accept: bargian}": ["E401"],
    "one: {date: 1801-05-02, role: miller, cable: wier}": ["E401"],
    "one: {date: 1801-05-02, role: miller, grants: {sn: true}}": ["E401"],
    "one: {date: 1801-05-02, role: miller, document: leter}": ["E401"],
    "one: {date: 1801-05-02, role: miller, offer: {instrument: bargian, package: {wier: low, weir: lo}}}": ["E401"] * 3,
    "one: {date: 1801-05-02, role: widow, lever: {lever: sluice, verb: speak}}": ["E401"],
    "one: {date: 1801-05-02, role: widow, lever: {lever: feast, verb: speak}}": ["E401"],
    "one: {date: 1801-05-02, role: widow, pledge: {issue: wier, position: low}}": ["E401"],
    "one: {date: 1801-05-02, role: widow, pledge: {issue: weir, position: lo}}": ["E401"],
    "one: {date: 1801-05-02, role: widow, lever: {lever: feast, verb: do}, pledge: {issue: weir, position: low}}": [
        "E320"
    ],
}


@pytest.mark.parametrize(("move", "expected"), WRONG.items(), ids=WRONG)
def test_a_move_that_no_one_could_have_made_is_told(move, expected):
    assert codes(built_with(f"history: {{moves: {{{move}}}}}")[1]) == expected


FACTS = {
    "{day_of: flod, expected: never}": ["E401"],
    "{day_of: flood, expected: 1801-02-30}": ["E414"],
    "{value: watr, expected: 3}": ["E501"],
    "{value: water, expected: three}": ["E414"],
    "{position: wier, expected: low}": ["E401"],
    "{position: weir, expected: lo}": ["E401"],
    "{ending: true, expected: pece}": ["E401"],
    "{expected: 3}": ["E320"],
    "{day_of: flood, value: water, expected: 3}": ["E320", "E414"],
}


@pytest.mark.parametrize(("fact", "expected"), FACTS.items(), ids=FACTS)
def test_a_fact_that_cannot_be_held_against_anything_is_told(fact, expected):
    assert codes(built_with(f"history: {{record: {{one: {fact}}}}}")[1]) == expected


def test_every_section_is_looked_at():
    # A section added to the language must decide here whether its names can be confused with others.
    from game.scenario.building.clashes import PLAYED, READ

    elsewhere = {"format", "id", "title", "question", "summary", "sources", "calendar", "sides", "drift", "endings"}
    elsewhere |= {"map", "measures", "questions", "levels", "play", "coach", "disputes", "doubt", "history"}
    elsewhere |= {"lesson", "prompts"}
    assert {*PLAYED, *READ} | elsewhere == set(Sheet.model_fields)
