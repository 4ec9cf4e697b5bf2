"""Expressions mean what their signs say, and nothing else: values, types, refusals at the exact column."""

from dataclasses import dataclass, field
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.engine.formula import And, Done, Number, Truth, Value
from game.engine.rules import Calendar
from game.scenario.expression import parse
from game.scenario.names import names_of
from game.scenario.token import MisreadError

from .frames import built_with, sound

NAMES = names_of(sound().sheet)
DAY = date(1801, 4, 1).toordinal()


@dataclass
class Frame:
    """Two worlds: in the second the bargain was accepted ten days ago."""

    clock: int = 1
    calendar: Calendar = field(
        default_factory=lambda: Calendar(
            turn_of_sitting=np.array([0, 0, 1]),
            day_of_sitting=np.array([DAY - 10, DAY, DAY + 20]),
            days_of_turn=np.array([61, 60]),
            first_sitting=np.array([0, 2]),
            ends=DAY + 90,
        )
    )

    @property
    def value(self):
        value = np.zeros((len(NAMES.rows), 2))
        value[NAMES.rows["water"]] = [30.0, 50.0]
        return value

    @property
    def at(self):
        at = np.full((len(NAMES.flags), 2), -1, dtype=np.int16)
        at[NAMES.flags["bargain.accepted"], 1] = 0
        return at

    @property
    def position(self):
        return np.array([[0, 1]], dtype=np.int8)

    @property
    def settled(self):
        return np.array([[-1, 0]], dtype=np.int8)

    @property
    def rung(self):
        rung = np.zeros((len(NAMES.levers), 2), dtype=np.int8)
        rung[NAMES.levers["sluice"], 1] = 2
        return rung

    def belief(self, observer, subject, kind):
        assert (observer, subject, kind) == (NAMES.roles["widow"], NAMES.roles["miller"], 1)
        return np.array([0.5, 0.9])


def value_of(text, want="number"):
    return np.broadcast_to(parse(text, NAMES, want)(Frame()), (2,)).tolist()


NUMBERS = {
    "1 + 2 * 3": 7,
    "(1 + 2) * 3": 9,
    "2 - 3 - 4": -5,
    "12 / 3 / 2": 2,
    "-2 - -3": 1,
    "- - 2": 2,
    "1.5e2": 150,
    ".5 + 1.": 1.5,
    "water": [30, 50],
    "-water / 10": [-3, -5],
    "0.06 * (water - 40)": [-0.6, 0.6],
    "min(water, 40, 35)": [30, 35],
    "max(water, 40)": [40, 50],
    "abs(water - 40)": [10, 10],
    "clip(water, 35, 45)": [35, 45],
    "water / (water - 30)": [0, 2.5],
    "turn": 1,
    "days": 61,
    "date - 1801-03-02": 30,
    "since(bargain.accepted)": [100_000, 10],
    "belief(widow, miller, proud)": [0.5, 0.9],
}


@pytest.mark.parametrize(("text", "expected"), NUMBERS.items(), ids=NUMBERS)
def test_a_number(text, expected):
    assert value_of(text) == pytest.approx(np.broadcast_to(expected, (2,)).tolist())


TRUTHS = {
    "true": True,
    "not true or true": True,
    "not (true or true)": False,
    "true or true and false": True,
    "not 1 < 2": False,
    "water < 40": [True, False],
    "water <= 30 and water >= 30": [True, False],
    "water == 50 or water != 50": True,
    "not water > 40": [True, False],
    "done(bargain.accepted)": [False, True],
    "not done(bargain.accepted) or since(bargain.accepted) > 9": True,
    "settled(weir)": [False, True],
    "position(weir) <= high": [True, False],
    "position(weir) != high": [False, True],
    "(position(weir)) == low": [False, True],
    "stage(sluice) == none": [True, False],
    "stage(sluice) >= spoken": [False, True],
    "date >= 1801-04-01 and date < 1801-04-02": True,
    "date == 1801-04-01": True,
    "1801-04-01 > 1801-03-31": True,
    "done(sluice)": False,
    "done(feast) or done(priest.send) or done(flood) or done(ending.peace) or done(pledge.miller.weir)": False,
}


@pytest.mark.parametrize(("text", "expected"), TRUTHS.items(), ids=TRUTHS)
def test_a_truth(text, expected):
    assert value_of(text, "truth") == np.broadcast_to(expected, (2,)).tolist()


def test_a_lever_alone_stands_for_its_being_done():
    for short, long in (("sluice", "sluice.carry_out"), ("feast", "feast.do")):
        assert parse(f"done({short})", NAMES, "truth").node == Done(NAMES.flags[long])


def test_what_never_changes_is_worked_out_at_once():
    assert parse("2 * (3 + 4) - max(1, 5) / abs(-2)", NAMES, "number").constant == 11.5
    assert parse("1 < 2 and not false", NAMES, "truth").node == Truth(holds=True)
    assert parse("date > 1801-01-01 and 2 < 1", NAMES, "truth").node == Truth(holds=False)
    assert parse("true and done(flood)", NAMES, "truth").node == Done(NAMES.flags["flood"])


def test_a_formula_tells_what_it_looks_at():
    formula = parse("water < 40 and (done(flood) or since(priest.wait) > 3 or stage(sluice) == done)", NAMES, "truth")
    assert isinstance(formula.node, And)
    assert formula.rows == {NAMES.rows["water"]}
    assert formula.flags == {NAMES.flags[flag] for flag in ("flood", "priest.wait", "sluice.speak")}
    assert formula.text.startswith("water < 40")


REFUSED = {
    "": ("E505", 0, 0),
    "   ": ("E505", 0, 0),
    "water +": ("E505", 7, 7),
    "wter < 40": ("E501", 0, 4, "water"),
    "water < 40 < 50": ("E512", 11, 12),
    "water <= = 3": ("E507", 9, 10, "=="),
    "water =< 3": ("E507", 6, 8, "<="),
    "water ≤ 3": ("E507", 6, 7, "<="),
    "water && water": ("E507", 6, 8, "and"),
    "2 ** 8": ("E508", 2, 4),
    "water ^ 2": ("E508", 6, 7),
    "water == 'high'": ("E509", 9, 10),
    "[1, 2]": ("E510", 0, 1),
    "water[0]": ("E510", 5, 6),
    "1 if true else 2": ("E510", 2, 4),
    "lambda: 1": ("E510", 0, 6),
    "water.__class__": ("E511", 0, 15, "water"),
    "bargain.acepted": ("E511", 0, 15, "bargain.accepted"),
    "().x": ("E504", 1, 2),
    "__import__('os')": ("E519", 0, 10),
    "water(1)": ("E519", 0, 5),
    "maxx(1, 2)": ("E519", 0, 4, "max"),
    "(1 + 2": ("E506", 6, 6),
    "1 + 2)": ("E504", 5, 6),
    "water water": ("E504", 6, 11),
    "2 * done(flood)": ("E513", 4, 15),
    "done(flood) and water": ("E513", 16, 21),
    "done(flood) and water = 3": ("E507", 22, 23, "=="),
    "not position(weir) = high": ("E507", 19, 20, "=="),
    "not water": ("E513", 4, 9),
    "-done(flood)": ("E513", 1, 12),
    "done(flood) == done(flood)": ("E513", 0, 11),
    "position(weir)": ("E513", 0, 14),
    "position(weir) + 1": ("E513", 0, 14),
    "date + 1": ("E513", 0, 4),
    "date > 3": ("E513", 7, 8),
    "1 + date": ("E513", 4, 8),
    "position(weir) <= 1": ("E517", 18, 19),
    "position(weir) <= hihg": ("E517", 18, 22, "high"),
    "stage(sluice) == don": ("E517", 17, 20, "done"),
    "1 < position(weir)": ("E516", 4, 18),
    "low == position(weir)": ("E518", 0, 3, "position(weir) == low"),
    "flood and true": ("E518", 0, 5, "done(flood)"),
    "weir": ("E518", 0, 4, "settled(weir)"),
    "max": ("E521", 0, 3),
    "done(3)": ("E520", 5, 6),
    "done()": ("E520", 5, 6),
    "done(": ("E505", 5, 5),
    "done(flod)": ("E522", 5, 9, "flood"),
    "done(bargain)": ("E523", 5, 12),
    "done(priest)": ("E523", 5, 11),
    "settled(wier)": ("E522", 8, 12, "weir"),
    "stage(feast) == done": ("E522", 6, 11),
    "belief(widow, miler, proud)": ("E522", 14, 19, "miller"),
    "belief(widow, miller, prod)": ("E522", 22, 26, "proud"),
    "belief(widow, miller)": ("E504", 20, 21),
    "max(1)": ("E524", 0, 3),
    "abs(1, 2)": ("E524", 0, 3),
    "clip(1, 2)": ("E524", 0, 4),
    "1 / 0": ("E525", 4, 5),
    "water / (1 - 1)": ("E525", 8, 15),
    "1e13": ("E515", 0, 4),
    "1e999": ("E515", 0, 5),
    "1000000 * 10000000": ("E515", 0, 18),
    "date > 1801-02-30": ("E310", 7, 17),
    "(" * 41 + "1" + ")" * 41: ("E514", 40, 41),
    "-" * 41 + "1": ("E514", 40, 41),
    "not " * 41 + "true": ("E514", 160, 163),
    "max(1," * 41 + "1" + ")" * 41: ("E514", 240, 243),
    "1" * 501: ("E502", 0, 501),
}


@pytest.mark.parametrize("text", REFUSED, ids=lambda text: text[:30])
def test_what_means_nothing_is_refused_at_its_columns(text):
    code, start, end, *suggestion = REFUSED[text]
    faults = []
    for want in ("number", "truth"):
        try:
            parse(text, NAMES, want)
        except MisreadError as fault:
            faults.append(fault)
    assert len(faults) == 2
    assert (code, start, end) in {(fault.code, fault.start, fault.end) for fault in faults}
    assert {fault.suggestion for fault in faults if fault.code == code} == set(suggestion) or {None}


def test_a_date_is_no_number():
    with pytest.raises(MisreadError) as fault:
        parse("date", NAMES, "number")
    assert fault.value.code == "E513"


def arithmetic():
    """Yield (text, value) of sums that Python would work out the same way."""
    number = st.integers(0, 9).map(lambda n: (str(n), float(n)))
    signs = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b}

    def grow(inner):
        joined = st.tuples(inner, st.sampled_from(sorted(signs)), inner)
        bracketed = joined.map(lambda t: (f"({t[0][0]} {t[1]} {t[2][0]})", signs[t[1]](t[0][1], t[2][1])))
        negative = inner.map(lambda t: (f"-{t[0]}", -t[1]))
        return bracketed | negative

    return st.recursive(number, grow, max_leaves=12)


@given(st.lists(st.tuples(st.sampled_from("+-*"), arithmetic()), min_size=1, max_size=6))
def test_sums_come_out_as_in_any_other_language(terms):
    text = "0" + "".join(f" {sign} {term}" for sign, (term, _) in terms)
    if len(text) > 500:
        return
    total, product = 0.0, 0.0
    for sign, (_, value) in terms:
        if sign == "*":
            product *= value
        else:
            total, product = total + product, value if sign == "+" else -value
    constant = parse(text, NAMES, "number").constant
    assert constant == pytest.approx(total + product)


@given(st.text(alphabet="water()+-*/<>=! .,0123456789andornotdone'\"[]{}:_^물≤\n\t", max_size=60))
def test_any_text_is_a_formula_or_a_fault_within_it(text):
    try:
        is_sound = parse(text, NAMES, "truth").text == text
    except MisreadError as fault:
        is_sound = 0 <= fault.start <= fault.end <= len(text)
    assert is_sound


def test_the_engine_is_given_constants_as_numbers():
    assert parse("water", NAMES, "number").node == Value(NAMES.rows["water"])
    assert parse("-0.5", NAMES, "number").node == Number(-0.5)


COLUMNS = {
    "events: {flood: {when: water < wter}}": (1, 32, 4),
    'events: {flood: {when: "water < wter"}}': (1, 33, 4),
    "events:\n  flood:\n    when: 'water < wter'": (3, 20, 4),
    "events:\n  flood:\n    when: wter <\n      water": (3, 11, 4),
    "events:\n  flood:\n    when: >-\n      water <\n      wter": (3, 11, 2),
    'events: {flood: {when: "water\\x20< wter"}}': (1, 24, 17),
    "events: {flood: {when: {value: water < wter, evidence: invented}}}": (1, 40, 4),
}


@pytest.mark.parametrize(("text", "place"), COLUMNS.items(), ids=COLUMNS)
def test_a_fault_is_shown_at_its_column_in_the_file(text, place):
    _, [problem] = built_with(text)
    assert problem.code == "E501"
    assert (problem.place.line, problem.place.column, problem.place.width) == place
