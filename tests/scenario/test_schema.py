"""The language field by field: what a scalar is, what an editor accepts, and that every field says what it means."""

import datetime as dt

import jsonschema
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from game.analysis.synthetic import synthetic_scenario
from game.scenario.build import build
from game.scenario.read import read_text
from game.scenario.schema import Sheet, field_table, json_schema
from game.scenario.schema.part import UNITS, Part, extra
from game.scenario.shape import fields_at, plain, shape
from game.scenario.tree import Branch, Leaf, Node, Row
from game.where import data_folder

from ..conftest import IS_CHECKOUT, ROOT
from .frames import FRAMES, built_with, codes, read_whole, sound, tree_of

EDITOR = jsonschema.Draft202012Validator(json_schema())


def as_editors_read(text):
    """Return YAML with the types YAML gives it, dates as the text they were."""

    def told(node):
        if isinstance(node, dict):
            return {key: told(item) for key, item in node.items()}
        if isinstance(node, list):
            return [told(item) for item in node]
        return node.isoformat() if isinstance(node, dt.date) else node

    return told(yaml.safe_load(text))


def shipped():
    """Return every scenario and patch file that ships; a scenario in a folder is several."""
    return sorted(data_folder("scenarios").rglob("*.yaml"))


@pytest.mark.parametrize("file", shipped(), ids=lambda file: file.name)
def test_editors_accept_what_ships(file):
    faults = list(EDITOR.iter_errors(as_editors_read(file.read_text(encoding="utf-8"))))
    assert [(list(fault.absolute_path), fault.message) for fault in faults] == []


def test_editors_accept_an_invented_scenario_and_the_frame():
    for text in (synthetic_scenario(), (FRAMES / "base.yaml").read_text(encoding="utf-8")):
        assert EDITOR.is_valid(as_editors_read(text))


SEEN_BY_EDITORS = [
    *("E301", "E301-language", "E301-stage", "E303-list", "E303-mapping", "E303-value", "E304", "E305", "E307"),
    *("E311", "E311-dotted", "E312", "E314", "E315", "E316", "E502", "E604"),
]


@pytest.mark.parametrize("name", SEEN_BY_EDITORS)
def test_editors_refuse_what_has_the_wrong_shape(name):
    assert not EDITOR.is_valid(as_editors_read((FRAMES / f"{name}.yaml").read_text(encoding="utf-8")))


def test_the_schema_for_editors_is_sound_itself():
    jsonschema.Draft202012Validator.check_schema(json_schema())
    assert json_schema()["$schema"].endswith("2020-12/schema")


PATCHES = {
    "{change: [{set: meters.water.start, to: 40, because: why}]}": True,
    "{change: [{scale: meters.water.start, by: 2, evidence: inferred, source: [a, b]}]}": True,
    "{change: [{decide: priest, choose: send}, {remove: events.flood}, {move: events.flood, to: 1801-04-01}]}": True,
    "{change: [{add: events.frost, value: {name: Frost}}], question: {ko: a, en: b}}": True,
    "{change: [{set: meters.water.start, by: 40}]}": False,
    "{change: [{sett: meters.water.start, to: 40}]}": False,
    "{change: [{decide: priest}]}": False,
    "{meters: {}}": False,
}


@pytest.mark.parametrize(("text", "is_valid"), PATCHES.items(), ids=PATCHES)
def test_editors_know_patches(text, is_valid):
    header = {"format": 1, "id": "more-rain", "extends": "two-mills", "title": {"ko": "비", "en": "Rain"}}
    assert EDITOR.is_valid(header | as_editors_read(text)) is is_valid


READ = {
    "title: NO": ("title", {"ko": "NO", "en": "NO"}),
    "question: 12:30": ("question", {"ko": "12:30", "en": "12:30"}),
    "summary: 1e3": ("summary", {"ko": "1e3", "en": "1e3"}),
    "summary: null": ("summary", {"ko": "null", "en": "null"}),
    "summary: 1801-01-01": ("summary", {"ko": "1801-01-01", "en": "1801-01-01"}),
}


@pytest.mark.parametrize(("line", "expected"), READ.items(), ids=READ)
def test_a_text_is_what_was_typed(line, expected):
    tree = tree_of("base.yaml")
    key, value = expected
    sheet, problems = shape(Branch(tree.place, {**tree.items, **read_whole(line).items}, tree.keys))
    assert problems == []
    assert sheet
    assert sheet.__dict__[key] == value


NUMBERS = {"1e3": 1000.0, "010": 10.0, "'12'": 12.0, "+.5": 0.5, "-0": 0.0, "7.": 7.0}


@pytest.mark.parametrize(("typed", "number"), NUMBERS.items(), ids=NUMBERS)
def test_a_number_is_a_number_where_one_is_expected(typed, number):
    text = f"meters: {{wood: {{name: {{ko: a, en: a}}, start: {typed}, low: -9e5, high: 9e5}}}}"
    assert sound(text).sheet.meters["wood"].start == number


NOT_NUMBERS = {
    **dict.fromkeys(("1_000", "0x10", "1 000", "½", "١٢", "5%", "five", "1e", "--1", '"3\\n"'), "E304"),
    **dict.fromkeys((".nan", "NaN", "inf", "-.Inf"), "E306"),
    **dict.fromkeys(("1e13", "-1e13", "1e999", "9" * 400), "E305"),
}


@pytest.mark.parametrize(("typed", "code"), NOT_NUMBERS.items(), ids=lambda text: text[:12])
def test_what_is_no_ordinary_number_is_refused(typed, code):
    assert codes(built_with(f"meters: {{wood: {{name: {{ko: a, en: a}}, start: {typed}}}}}")[1]) == [code]


def test_an_id_may_be_a_word_that_other_readers_take_for_a_truth():
    sheet = sound("meters: {no: {name: {ko: a, en: a}}, 'on': {name: {ko: a, en: a}}}").sheet
    assert {"no", "on"} <= set(sheet.meters)


def test_one_id_may_stand_for_a_list_of_one():
    assert sound("meters: {wood: {name: {ko: a, en: a}, known_to: upper}}").sheet.meters["wood"].known_to == ("upper",)


def test_a_reason_may_be_written_short():
    flood = sound("events: {flood: {odds: {rain: 0.1 * water, cold: {add: -1}}}}").sheet.events["flood"]
    assert {id_: reason.add for id_, reason in flood.odds.items()} == {
        "usual": "-3",
        "rain": "0.1 * water",
        "cold": "-1",
    }


def test_all_that_is_wrong_is_told_at_once():
    _, problems = built_with(
        """
meters:
  wood: {nme: {ko: a, en: a}, start: [1], known_to: Upper}
  stone: 4
events:
  frost:
    name: {ko: a, fr: a}
    from: 1801-02-30
    cooldown_days:
"""
    )
    assert sorted((problem.place.line, problem.code) for problem in problems) == [
        (3, "E301"),
        (3, "E302"),
        (3, "E303"),
        (3, "E311"),
        (4, "E303"),
        (7, "E301"),
        (8, "E310"),
        (9, "E313"),
    ]


def parts():
    """Return every kind of mapping of the language."""
    waiting, found = [Sheet], set()
    while waiting:
        part = waiting.pop()
        found.add(part)
        inner = [kind for info in part.model_fields.values() for kind in kinds_within(info.annotation)]
        waiting += [kind for kind in inner if kind not in found]
    return sorted(found, key=lambda part: part.__name__)


def kinds_within(annotation):
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return [annotation]
    return [kind for inner in getattr(annotation, "__args__", ()) for kind in kinds_within(inner)]


@pytest.mark.parametrize("part", parts(), ids=lambda part: part.__name__)
def test_every_field_says_what_it_means_in_both_languages(part):
    assert part.model_fields
    for name, info in part.model_fields.items():
        en, ko = info.description, extra(info)["ko"]
        assert en.isascii(), name
        assert en.endswith("."), name
        assert ko.endswith("."), name
        assert any("가" <= letter <= "힣" for letter in ko), name
        assert extra(info)["unit"] in UNITS


def test_the_schema_knows_the_fields_of_every_path():
    assert fields_at(("levers", "x", "stages", "do", "appeals", "why")) == ["add", "when", "because"]
    assert fields_at(("roles", "x", "at_table", "0")) == ["from", "to"]
    assert fields_at(("roles", "x", "types", "y", "leanings")) == []
    assert "known_to" in fields_at(("instruments", "x", "stages", "y", "ballot", "passed"))


@pytest.mark.checkout
def test_the_authors_guide_has_the_table_of_fields(request):
    readme = ROOT / "scenarios" / "README.md"
    text = readme.read_text(encoding="utf-8")
    head, rest = text.split("<!-- fields -->\n")
    _, tail = rest.split("<!-- /fields -->")
    expected = f"{head}<!-- fields -->\n\n{field_table()}\n<!-- /fields -->{tail}"
    if request.config.getoption("--update-golden"):
        assert IS_CHECKOUT
        readme.write_text(expected, encoding="utf-8", newline="\n")
    assert readme.read_text(encoding="utf-8") == expected, "write it anew with pytest --update-golden"


SCALARS = st.sampled_from(
    ["", "1", "-1e400", "x", "Ünter", "true", "1801-01-01", "position(weir)", "가", "a.b", "\0", "[x](y)"]
)


def odd_nodes(place):
    leaf = st.builds(Leaf, SCALARS, st.just(place), st.booleans())
    lists = st.lists(leaf, max_size=3).map(lambda items: Row(place, tuple(items)))
    keys = st.sampled_from(["name", "ko", "from", "value", "evidence", "source", "water", "Do It", "when", "start"])
    mappings = st.dictionaries(keys, leaf, max_size=3).map(
        lambda items: Branch(place, {**items}, dict.fromkeys(items, place))
    )
    return leaf | lists | mappings


def replaced(node: Node, at: int, new: Node, count: list[int]) -> Node:
    """Return a tree whose ``at``-th node is another."""
    count[0] += 1
    if count[0] == at:
        return new
    if isinstance(node, Row):
        return Row(node.place, tuple(replaced(item, at, new, count) for item in node.items))
    if isinstance(node, Branch):
        return Branch(node.place, {key: replaced(item, at, new, count) for key, item in node.items.items()}, node.keys)
    return node


LANTERN = read_whole((data_folder("scenarios") / "lantern-strait.yaml").read_text(encoding="utf-8"))


@given(st.integers(2, 1600), odd_nodes(LANTERN.place))
def test_whatever_stands_anywhere_is_sound_or_told(at, new):
    tree = replaced(LANTERN, at, new, [0])
    assert isinstance(tree, Branch)
    scenario, problems = build(tree, shipped=False)
    assert scenario or any(problem.is_error for problem in problems)


def test_a_tree_becomes_plain_text():
    tree = read_text("a: [1, {b: NO}]\nc:\nd: ''\n", "x").tree
    assert tree
    assert plain(tree) == {"a": ["1", {"b": "NO"}], "c": None, "d": ""}
