"""The same play has the same hash, however it is written down; another play has another."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.scenario.build import build
from game.scenario.canonical import spelled
from game.scenario.load import load
from game.scenario.tree import Branch
from game.where import data_folder

from .frames import FRAME, built_with, merged, read_whole, sound, tree_of

ORDERED = {"turns", "roles", "positions", "stages", "options", "endings"}


def shuffled(node, luck, key=""):
    """Return a tree with its keys in another order, save where the order means something."""
    if not isinstance(node, Branch):
        return node
    keys = list(node.items)
    if key not in ORDERED:
        luck.shuffle(keys)
    items = {inner: shuffled(node.items[inner], luck, inner) for inner in keys}
    return Branch(node.place, items, {inner: node.keys[inner] for inner in keys})


@pytest.fixture(scope="module")
def lantern():
    return read_whole((data_folder("scenarios") / "lantern-strait.yaml").read_text(encoding="utf-8"))


@given(st.integers(0, 10_000))
def test_the_order_of_keys_means_nothing(lantern, seed):
    first, _ = build(lantern, shipped=True)
    other, _ = build(shuffled(lantern, random.Random(seed)), shipped=True)  # noqa: S311
    assert first
    assert other
    assert other.canonical == first.canonical
    assert other.rules.flags == first.rules.flags
    assert [row.id for row in other.rules.rows] == [row.id for row in first.rules.rows]
    assert [entry.id for entry in other.rules.menu] == [entry.id for entry in first.rules.menu]


SAME = {
    "a comment": ("meters: {wood: {name: {ko: a, en: a}, start: 40}} # oak",),
    "layout": ("meters:\n  wood:\n    name:\n      ko: a\n      en: a\n    start: '40'",),
    "the spelling of a number": ("meters: {wood: {name: {ko: a, en: a}, start: +40.0}}",),
    "a default": ("meters: {wood: {name: {ko: a, en: a}, start: 40, low: 0, high: 1e2}}",),
    "words": ("meters: {wood: {name: {ko: 나무, en: Timber}, text: {ko: a, en: b}, start: 40}}",),
    "evidence": ("meters: {wood: {name: {ko: a, en: a}, start: {value: 40, evidence: inferred, source: ledger}}}",),
    "two files": ("meters: {wood: {name: {ko: a, en: a}}}", "meters: {wood: {start: 40}}"),
    "the archive": (
        "meters: {wood: {name: {ko: a, en: a}, start: 40}}",
        "terms: {oak: {name: {ko: a, en: a}, text: {ko: a, en: a}}}",
    ),
}


@pytest.mark.parametrize("texts", SAME.values(), ids=SAME)
def test_what_changes_nothing_changes_no_hash(texts):
    plain = sound("meters: {wood: {name: {ko: a, en: a}, start: 40}}")
    other, problems = build(merged(tree_of(*FRAME), *map(read_whole, texts)), shipped=True)
    assert problems == []
    assert other
    assert (other.sha256, other.canonical) == (plain.sha256, plain.canonical)


OTHER = {
    "a number": "meters: {wood: {name: {ko: a, en: a}, start: 41}}",
    "a range": "meters: {wood: {name: {ko: a, en: a}, start: 40, high: 60}}",
    "who knows it": "meters: {wood: {name: {ko: a, en: a}, start: 40, known_to: upper}}",
    "its name for expressions": "meters: {oak: {name: {ko: a, en: a}, start: 40}}",
}


@pytest.mark.parametrize("text", OTHER.values(), ids=OTHER)
def test_what_changes_the_play_changes_the_hash(text):
    assert sound(text).sha256 != sound("meters: {wood: {name: {ko: a, en: a}, start: 40}}").sha256


def test_the_order_of_options_is_part_of_the_play():
    options = ["one: {}", "two: {}"]
    first, second = (
        sound("decisions: {who: {role: widow, question: {ko: a, en: a}, options: {" + ", ".join(order) + "}}}")
        for order in (options, options[::-1])
    )
    assert first.sha256 != second.sha256


def test_an_expression_is_the_same_however_it_is_spaced():
    assert spelled("0.50*( water-4.0 )  ") == spelled("0.5 * (water - 4)") == "0.5 * ( water - 4.0 )"
    assert spelled("date>=1931-07-20") == "date >= 1931-07-20"


def test_an_empty_patch_plays_the_same(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    text = "format: 1\nid: nothing-new\nextends: lantern-strait\ntitle: {ko: 그대로, en: As it was}\nchange: []\n"
    (tmp_path / "nothing.yaml").write_text(text, encoding="utf-8")
    patched, base = load("nothing.yaml"), load("lantern-strait")
    assert (patched.id, base.id) == ("nothing-new", "lantern-strait")
    assert patched.sha256 == base.sha256


def test_the_hash_is_of_the_text():
    scenario, _ = built_with()
    assert scenario
    assert len(scenario.sha256) == 64
    assert scenario.canonical.startswith('{"audiences":')
