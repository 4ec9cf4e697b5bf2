"""Reading: every node knows its place, limits hold, and any input gives a tree or problems."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.scenario.files import read_plain
from game.scenario.grow import MAX_DEPTH, read_text
from game.scenario.load import examine, gather
from game.scenario.problem import Problem
from game.scenario.read import read
from game.scenario.tree import Branch, Leaf, Place, Row, at, place_of
from game.where import data_folder

EXAMPLE = data_folder("scenarios") / "lantern-strait.yaml"


def tree_of(text):
    reading = read_text(text, "a.yaml")
    assert not reading.problems
    return reading.tree


def test_a_scalar_stays_as_it_was_typed():
    tree = tree_of("a: NO\nb: 12:30\nc: 1e3\nd: '1'\ne: 0o17\nf: ~\ng:\n")
    typed = {key: (leaf.text, leaf.quoted) for key, leaf in tree.items.items()}
    assert typed == {
        "a": ("NO", False),
        "b": ("12:30", False),
        "c": ("1e3", False),
        "d": ("1", True),
        "e": ("0o17", False),
        "f": ("~", False),
        "g": ("", False),
    }


def test_everything_knows_its_place():
    tree = tree_of("제목: {ko: 등대 해협, en: Strait}\nlist:\n  - one\n  - 'two three'\n")
    assert tree.place == Place("a.yaml", 1, 1, 2)
    assert tree.keys["list"] == Place("a.yaml", 2, 1, 4)
    assert place_of(tree, ("제목", "ko")) == Place("a.yaml", 1, 10, 5)
    assert place_of(tree, ("list", "1")) == Place("a.yaml", 4, 5, 11)
    assert place_of(tree, ("list", "7", "x")) == Place("a.yaml", 3, 3, 1)
    assert isinstance(at(tree, ("list",)), Row)


def test_a_text_of_several_lines_spans_the_rest_of_its_first():
    tree = tree_of('a: "one\n  two"\nb: plain\n  text\nc: |\n  block\n  text\n')
    assert [(leaf.text, leaf.place.width) for leaf in tree.items.values()] == [
        ("one two", 4),
        ("plain text", 5),
        ("block\ntext\n", 1),
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028"])
def test_lines_are_counted_as_the_parser_counts_them(end):
    reading = read_text(end.join(["a: 1", "b: 2", "a: 3", ""]), "a.yaml")
    assert [(problem.code, problem.place.line) for problem in reading.problems] == [("E121", 3)]


def test_every_equal_key_is_told_with_the_first_ones_place():
    reading = read_text("a: 1\nb: {c: 1, c: 2, c: 3}\na: 2\n", "a.yaml")
    found = [(problem.code, problem.place.line, problem.place.column, problem.facts) for problem in reading.problems]
    assert found == [
        ("E121", 2, 11, {"key": "c", "line": "2"}),
        ("E121", 2, 17, {"key": "c", "line": "2"}),
        ("E121", 3, 1, {"key": "a", "line": "1"}),
    ]
    assert reading.tree is not None
    assert reading.tree.items["a"] == Leaf("1", Place("a.yaml", 1, 4))


@pytest.mark.parametrize("depth", [MAX_DEPTH, MAX_DEPTH + 1])
def test_the_limit_of_depth_is_exact(depth):
    reading = read_text("a: " + "[" * (depth - 1) + "]" * (depth - 1), "a.yaml")
    assert [problem.code for problem in reading.problems] == (["E112"] if depth > MAX_DEPTH else [])


def test_a_folder_is_read_as_one_file(tmp_path):
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines(keepends=True)
    starts = [number for number, line in enumerate(lines) if line[0].isalpha()]
    middle = starts[len(starts) // 2]
    (tmp_path / "a.yaml").write_text("".join(lines[middle:]), encoding="utf-8")
    (tmp_path / "b.yml").write_text("".join(lines[:middle]), encoding="utf-8")
    (tmp_path / ".#a.yaml").symlink_to("nobody@nowhere")  # what an editor leaves
    together, alone = examine(gather(tmp_path))[0], examine(gather(EXAMPLE))[0]
    assert together is not None and alone is not None
    assert together.sha256 == alone.sha256
    assert together.place("events.wreck").file == f"{tmp_path}/a.yaml"


def test_all_files_of_a_folder_are_read_before_any_is_refused(tmp_path):
    (tmp_path / "a.yaml").write_text("a: @\n")
    (tmp_path / "b.yaml").write_text("b: 1\nb: 2\n")
    (tmp_path / "c.yaml").write_bytes(b"\xff\xfe\x00")
    problems = read(tmp_path, "folder").problems
    assert [(problem.code, problem.place.file) for problem in problems] == [
        ("E137", "folder/a.yaml"),
        ("E121", "folder/b.yaml"),
        ("E106", "folder/c.yaml"),
    ]


def answer(text):
    """Return what comes of a text: a tree, or problems with places inside it."""
    reading = read_text(text, "a.yaml")
    assert reading.tree is not None or reading.problems
    lines = text.count("\n") + text.count("\r") + text.count("\x85") + text.count("\u2028") + text.count("\u2029")
    for problem in reading.problems:
        assert isinstance(problem, Problem)
        assert 1 <= problem.place.line <= lines + 1
        assert problem.place.column >= 1
    return reading


@given(st.binary(max_size=300))
def test_any_bytes_give_a_text_or_a_problem(tmp_path_factory, content):
    file = tmp_path_factory.mktemp("any") / "any.yaml"
    file.write_bytes(content)
    text = read_plain(file)
    if isinstance(text, str):
        answer(text)
    else:
        assert text.code in {"E106", "E107"}


YAML = st.text(alphabet=" \n\t:-{}[],'\"#&*!|>%@`?.0aé가\r\x85", max_size=120)


@given(YAML)
def test_any_yaml_gives_a_tree_or_problems(text):
    answer(text)


def mutated(text, cuts):
    for start, length, put in cuts:
        at_ = start % (len(text) + 1)
        text = text[:at_] + put + text[at_ + length :]
    return text


CUTS = st.lists(
    st.tuples(
        st.integers(0, 30_000),
        st.integers(0, 30),
        st.one_of(YAML.map(lambda text: text[:8]), st.sampled_from(["null", "-1", "1e400", "[]", "{}", "x: ", "\n"])),
    ),
    min_size=1,
    max_size=4,
)


@given(CUTS)
def test_a_mutated_scenario_gives_a_scenario_or_problems(tmp_path_factory, cuts):
    text = mutated(EXAMPLE.read_text(encoding="utf-8"), cuts)
    file = tmp_path_factory.mktemp("mutated") / "mutated.yaml"
    file.write_text(text, encoding="utf-8", newline="")
    scenario, problems = examine(gather(file))
    assert scenario is not None or any(problem.is_error for problem in problems)
    assert all(Path(problem.place.file) == file for problem in problems)


def test_the_tree_of_the_example_is_whole():
    reading = read(EXAMPLE, "a.yaml")
    assert isinstance(reading.tree, Branch)
    assert not reading.problems
    assert list(reading.tree.items)[:4] == ["format", "id", "title", "question"]
