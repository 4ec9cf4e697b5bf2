"""Any bytes at all are a journal or a refusal in words: the reader and the door never raise anything else."""

import json
from functools import cache, partial

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from game.faces.words import Words
from game.play import scenario_copy
from game.play.branch import branch
from game.play.commands import Refused, Send
from game.play.journal import understand
from game.play.replay import verify
from game.play.session import Session
from game.scenario.load import load

from ..conftest import examples
from .wishes import dice_of, wish_at_random

WORDS = (Words("en"), Words("ko"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("fuzz")


@pytest.fixture(scope="module", autouse=True)
def a_shelf_read_once():
    """Every example opens the same game; reading its scenario each time would take most of the test."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scenario_copy, "load", cache(load))
        yield


@pytest.fixture(scope="module")
def original(scenario, folder):
    """Return the lines of one whole game."""
    session, dice = Session.begin(scenario, {"premier": "human"}, 7, folder / "original"), dice_of(7)
    while not session.is_over:
        wish_at_random(session, "premier", dice)
        assert session.decide("premier", Send()) is None
    return (folder / "original").read_bytes().splitlines(keepends=True)


def refused_in_words(do):
    """Do something that may be refused; return what came of it, or None after a refusal with words."""
    try:
        return do()
    except Refused as refused:
        for words in WORDS:
            words.say(f"refusal-{refused.refusal.code}", **refused.refusal.facts)
            assert not words.faults
        return None


def try_all(folder, data):
    """Read, open, verify and branch these bytes as a saved game; nothing of it may write to them."""
    if refused_in_words(partial(understand, data, "fuzz")) is None:
        return None
    path = folder / "fuzz"
    path.write_bytes(data)
    session = refused_in_words(partial(Session.open, path))
    refused_in_words(partial(verify, path))
    for old in folder.glob("branch*"):
        old.unlink()
    refused_in_words(partial(branch, path, 1, folder / "branch"))
    if session is not None and not session.is_over:
        for role in session.waiting_for():
            session.decide(role, Send())
    return session


@given(st.binary(max_size=400))
@example(b"")
@example(b"\n")
@example(b"{}\n" * 9)
@example(b'{"kind":"game","format":1,"rules":"\\ud800"}\n')
def test_any_bytes(folder, data):
    assert try_all(folder, data) is None


@given(st.data())
def test_a_game_with_bytes_changed(folder, original, data):
    whole = b"".join(original)
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 200)))
    try_all(folder, whole[:start] + data.draw(st.binary(max_size=40)) + whole[end:])


@given(st.data())
def test_a_game_with_lines_lost_swapped_doubled_or_torn(folder, original, data):
    lines = list(original)
    for _ in range(data.draw(st.integers(1, 3))):
        one, other = data.draw(st.integers(0, len(lines) - 1)), data.draw(st.integers(0, len(lines) - 1))
        match data.draw(st.sampled_from(["lose", "swap", "double", "tear"])):
            case "lose":
                lines.pop(one)
            case "swap":
                lines[one], lines[other] = lines[other], lines[one]
            case "double":
                lines.insert(other, lines[one])
            case _:
                lines[one] = lines[one][: data.draw(st.integers(0, len(lines[one])))]
        if not lines:
            return
    try_all(folder, b"".join(lines))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


def places(value, here=()):
    """Yield the path of everything inside a JSON value."""
    yield here
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield from places(inner, (*here, key))


def put(value, path, new):
    if not path:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = put(value[path[0]], path[1:], new)
    return copy


@examples(60)
@given(st.data())
def test_a_game_with_a_value_changed(folder, original, data):
    lines = list(original)
    number = data.draw(st.integers(0, len(lines) - 1))
    line = json.loads(lines[number])
    path = data.draw(st.sampled_from(sorted(places(line), key=str)))
    lines[number] = json.dumps(put(line, path, data.draw(JSON))).encode() + b"\n"
    try_all(folder, b"".join(lines))


@examples(10)
@given(st.data())
def test_a_torn_game_keeps_every_whole_line(folder, original, data):
    whole = b"".join(original)
    end = data.draw(st.integers(len(original[0]) + len(original[1]), len(whole)))
    session = try_all(folder, whole[:end])
    assert session is not None
    turns = sum(line.startswith(b'{"kind":"turn"') for line in whole[:end].split(b"\n")[:-1])
    assert session.turn >= turns
    assert all(notice.code == "journal-torn" for notice in session.notices)
