"""The program knows nothing of one crisis: no person, place, date or id of it stands in game/.

Another crisis is another folder of YAML.  Comments and docstrings may give an example.
The languages Korean and `ko` are not the crisis.
"""

import ast
import io
import re
import tokenize
from pathlib import Path

import pytest

import game

GAME = Path(game.__file__).parent

OF_THE_CRISIS = re.compile(
    r"rhee|dulles|eisenhower|robertson|pyun|syngman"
    r"|(?<![a-z])korea(?!n)|korea-1953|(?<!\d)195[34](?!\d)"
    r"|seoul|washington|pyongyang|panmunjom|kumsong|geneva|senate"
    r"|everready|\bdp\d\d|release_prisoners|obstruct_armistice|army_divisions|joint_chiefs|rok_"
    r"|이승만|덜레스|아이젠하워|로버트슨|변영태|서울|워싱턴|한국(?!어)|반공포로",
    re.IGNORECASE,
)


def without_examples(source: str) -> list[str]:
    """Return the source's lines with comments and docstrings blanked, each in its own place."""
    lines = source.splitlines()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            first, last = node.lineno - 1, (node.end_lineno or node.lineno) - 1
            lines[first : last + 1] = [""] * (last - first + 1)
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        line = token.start[0] - 1
        if token.type == tokenize.COMMENT and lines[line]:
            lines[line] = lines[line][: token.start[1]]
    return lines


def found(name: str, source: str) -> list[str]:
    lines = without_examples(source) if name.endswith(".py") else source.splitlines()
    names = [f"{name}: the name says {match[0]!r}" for match in OF_THE_CRISIS.finditer(name)]
    return names + [
        f"{name}:{number}: {match[0]!r} belongs in scenarios/"
        for number, line in enumerate(lines, start=1)
        for match in OF_THE_CRISIS.finditer(line)
    ]


def files() -> list[Path]:
    built = {"_data", "_tests", "__pycache__"}
    everything = (file for file in sorted(GAME.rglob("*")) if not built & set(file.relative_to(GAME).parts))
    return [file for file in everything if file.is_file() and file.suffix not in {".so", ".pyd", ".pyc"}]


def test_the_program_knows_nothing_of_the_crisis():
    assert not [
        line for file in files() for line in found(file.relative_to(GAME).as_posix(), file.read_text(encoding="utf-8"))
    ]


PLANTED = {
    "a role": 'if role == "rhee": pass',
    "a role in a name": "rhee_bonus = 3",
    "a person in a text": 'x = "What Mr. Dulles wants"',
    "a country": 'x = "the Republic of Korea"',
    "a country in Korean": 'x = "한국 정부"',
    "the default scenario": 'DEFAULT = "korea-1953"',
    "a year": "START = 1953",
    "a capital": 'SIDES = ("washington", "seoul")',
    "a decision point": 'if "dp07" in chosen: pass',
    "a lever": 'x = levers["release_prisoners"]',
    "beside a comment": "START = 1953  # the first year",
}


@pytest.mark.parametrize("source", PLANTED.values(), ids=PLANTED.keys())
def test_a_planted_word_is_found(source):
    assert len(found("model/front.py", source)) >= 1


def test_a_planted_file_is_found():
    assert found("faces/desk/korea.py", "x = 1")
    assert found("faces/desk/icon.svg", "<title>Seoul</title>")


ALLOWED = {
    "the language": 'LANGUAGES = {"ko": "Korean"}',
    "the language in Korean": 'NAMES = {"ko": "한국어"}',
    "a docstring": 'def f():\n    """As in `korea-1953`, where Rhee\n    pays in 1953."""\n    return 1',
    "a comment": "x = 1  # e.g. roles.rhee.worth.economic_aid",
    "a long number": "MIX = 0x9E3779B97F4A7C15\nTOP = 5.9195373065e4",
}


@pytest.mark.parametrize("source", ALLOWED.values(), ids=ALLOWED.keys())
def test_examples_and_languages_are_allowed(source):
    assert not found("model/front.py", source)


def test_a_string_that_only_looks_like_a_comment_is_read():
    assert found("model/front.py", 'x = "# seoul"')
