"""A small sound scenario, and what becomes of it with something laid into it."""

from pathlib import Path

from game.scenario.build import build
from game.scenario.problem import Problem
from game.scenario.read import merge, read_text

FRAMES = Path(__file__).parent / "broken_schema"
FRAME = ("base.yaml", "evidence.yaml")


def read_whole(text, name="text.yaml"):
    reading = read_text(text, name)
    assert not reading.problems
    return reading.tree


def tree_of(*names):
    """Return the files of the frames' folder as one tree."""
    return merged(*(read_whole((FRAMES / name).read_text(encoding="utf-8"), name) for name in names))


def merged(whole, *trees):
    problems: list[Problem] = []
    for tree in trees:
        whole = merge(whole, tree, (), problems)
    assert not problems
    return whole


def built_with(text="", *, shipped=True):
    """Return the scenario and problems of the frame with some lines of YAML laid into it."""
    trees = [read_whole(text)] if text else []
    return build(merged(tree_of(*FRAME), *trees), shipped=shipped)


def sound(text=""):
    """Return the scenario of the frame with some lines laid into it, which must be sound."""
    scenario, problems = built_with(text)
    assert problems == []
    assert scenario
    return scenario


def codes(problems):
    return [problem.code for problem in problems]
