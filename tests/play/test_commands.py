import math
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.faces.words import Words
from game.play.commands import FORMS, SHAPES, Grant, Offer, Refusal, Send, parse, shown, to_json

from .wishes import wishes

KNOWN = "answer, offer, accept, hold, cable, lever, pledge, grant, predict, advise, rest, undo, send."
NO_OBJECT = 'A command is an object such as {"do": "send"}; this is not one:'

SENTENCES: dict[str, tuple[object, str]] = {
    "nothing": (None, f"{NO_OBJECT} None"),
    "a list": ([], f"{NO_OBJECT} []"),
    "a number": (7, f"{NO_OBJECT} 7"),
    "empty": ({}, f"The command does not say what to do. Under “do” may stand: {KNOWN}"),
    "misspelt": ({"do": "ofer"}, "There is no command “ofer”. Did you mean “offer”?"),
    "a list for do": ({"do": ["send"]}, f"There is no command “['send']”. There are: {KNOWN}"),
    "a method of the program": ({"do": "__class__"}, f"There is no command “__class__”. There are: {KNOWN}"),
    "half": ({"do": "answer", "decision": "note"}, "The command “answer” needs “option” as well."),
    "too much": ({"do": "hold", "the": "line"}, "The command “hold” has no part called “the”."),
    "a misspelt part": (
        {"do": "accept", "instrumnet": "accord"},
        "The command “accept” has no part called “instrumnet”. Did you mean “instrument”?",
    ),
    "a number for an id": ({"do": "cable", "issue": 3}, "In the command “cable”, “issue” must be a text."),
    "a text for a truth": (
        {"do": "grant", "role": "envoy", "yes": "yes"},
        "In the command “grant”, “yes” must be true or false.",
    ),
    "a number for a truth": (
        {"do": "grant", "role": "envoy", "yes": 1},
        "In the command “grant”, “yes” must be true or false.",
    ),
    "a half for a whole": (
        {"do": "predict", "role": "envoy", "act": "hold", "percent": 0.5},
        "In the command “predict”, “percent” must be a whole number.",
    ),
    "a list for a package": (
        {"do": "offer", "instrument": "accord", "package": ["joint"]},
        "In the command “offer”, “package” must be a mapping of issues to positions.",
    ),
    "numbers in a package": (
        {"do": "offer", "instrument": "accord", "package": {"toll": 0.5}},
        "In the command “offer”, “package” must be a mapping of issues to positions.",
    ),
}


@pytest.mark.parametrize(("wish", "sentence"), SENTENCES.values(), ids=SENTENCES.keys())
def test_what_is_malformed_is_refused_in_words(wish, sentence):
    refusal = parse(wish)
    assert isinstance(refusal, Refusal)
    for language in ("en", "ko"):
        words = Words(language)
        told = words.say(f"refusal-{refusal.code}", **refusal.facts)
        assert not words.faults
        assert language == "ko" or told == sentence


def test_every_command_comes_back_from_its_json(scenario):
    commands = [*wishes(scenario.rules), Send(), Offer("accord", {}), Grant("envoy", yes=False)]
    assert {type(command) for command in commands} == set(FORMS.values()) - {FORMS["undo"]}
    for command in commands:
        assert parse(to_json(command)) == command


def test_every_part_of_every_command_has_a_shape():
    assert all(str(part.type) in SHAPES for form in FORMS.values() for part in fields(form))


SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=200) | st.sampled_from([*FORMS])
WISHES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.text(max_size=9) | st.sampled_from(["do", "issue", "role", "yes", "package"]), inner, max_size=5
        )
    ),
    max_leaves=12,
)


@given(WISHES)
def test_any_json_gives_a_command_or_a_refusal(wish):
    command = parse(wish)
    if isinstance(command, Refusal):
        assert all(len(str(fact)) < 200 for fact in command.facts.values())
    else:
        assert to_json(command) == wish


@pytest.mark.parametrize("given", ["x" * 10_000, "two\nlines", "\x1b[31mred", "\x00", math.nan, {"a": "b" * 1000}])
def test_what_was_typed_is_repeated_short_and_on_one_line(given):
    assert len(shown(given)) <= 80
    assert shown(given).isprintable()
