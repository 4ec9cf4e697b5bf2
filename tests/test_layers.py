"""Who may import whom, and what no file of the program may do.  The picture is in CONTRIBUTING.md.

`faults(inside, source)` judges one file.  The tests give it every file of the program, and then
files with planted faults, each of which it must find: a check that cannot fail checks nothing.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import game

GAME = Path(game.__file__).parent

ORDER = ["where", "tape", "model", "engine", "agents", "scenario", "play", "analysis", "faces"]
"""Leftmost first: a layer imports itself and what stands to its left."""

PURE = ("tape", "model", "engine", "agents")
"""Functions of their arguments: no clock, no disk, no environment, no luck but the engine's own."""

WORLDLY = {
    *("calendar", "datetime", "getpass", "glob", "io", "locale", "logging", "multiprocessing", "os", "pathlib"),
    *("platform", "random", "secrets", "shutil", "socket", "subprocess", "sys", "tempfile", "threading"),
    *("time", "uuid", "zoneinfo"),
}
WORLDLY_CALLS = {"open", "print", "input", "breakpoint"}

ONLY_IN = {
    "yaml": "scenario/",
    "ruamel": "scenario/",
    "pygame": "faces/desk/",
    "pygame_gui": "faces/desk/",
    "typer": "faces/",
    "click": "faces/",
    "rich": "faces/",
    "fluent": "faces/",
}

SEALED = ("game.engine.state", "game.engine.step")
"""A mind sees a View; the truth and the transition are not its to touch."""
MAY_UNSEAL = {"agents/playout.py", "agents/imagine.py", "agents/foresight.py", "agents/recording.py"}
"""Imagine worlds and play them forward (or write down how): from a View, through the engine's own step."""

RUNS_TEXT = {"eval", "exec", "compile", "__import__"}
RUNS_DATA = {"pickle", "marshal", "shelve", "dill", "cloudpickle", "joblib", "runpy"}
UNSAFE_YAML = {"unsafe_load", "unsafe_load_all", "full_load", "full_load_all", "Loader", "CLoader"}
UNSAFE_YAML |= {"UnsafeLoader", "CUnsafeLoader", "FullLoader", "CFullLoader"}


def python_files(folder: Path) -> list[Path]:
    """Return the folder's Python files, without what a wheel puts inside the package."""
    inside = {file: file.relative_to(folder).parts for file in sorted(folder.rglob("*.py"))}
    return [file for file, parts in inside.items() if not {"_data", "_tests", "__pycache__"} & set(parts)]


def imports(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Yield (dotted name, line) for every import of the file, those inside functions too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            dots = "." * node.level
            yield from ((f"{dots}{node.module or ''}.{alias.name}", node.lineno) for alias in node.names)


def import_faults(inside: str, layer: str, name: str) -> Iterator[str]:
    top, *rest = name.split(".")
    if name.startswith("."):
        yield "write imports from 'game.' in full"
    elif name.endswith(".*"):
        yield "name what you import"
    if top == "game" and rest:
        other = rest[0]
        if layer in ORDER and other not in ORDER and other != "__version__":
            yield f"{layer} may not import game.{other}, which is no layer"
        elif layer in ORDER and ORDER.index(other if other in ORDER else layer) > ORDER.index(layer):
            yield f"{layer} may not import {other}"
        elif other == "where" and layer in PURE:
            yield f"{layer} may not know where files are"
        if layer == "agents" and inside not in MAY_UNSEAL and f"{name}.".startswith(tuple(f"{s}." for s in SEALED)):
            yield f"a mind may not see {name}"
        if layer == "faces" and other == "faces" and len(rest) > 1 and rest[1] in {"desk", "terminal", "classroom"}:
            others = {"desk", "terminal", "classroom"} - {rest[1]}
            if inside.split("/")[1] in others:
                yield f"one face may not import another, {name}"
    if layer in PURE and top in WORLDLY:
        yield f"{layer} may not import {top}"
    if layer in PURE and name.startswith("numpy.random") and inside != "engine/luck.py":
        yield f"{layer} may not import numpy.random: luck is looked up in engine/luck.py"
    if layer == "faces" and top == "numpy":
        yield "faces receive plain values: no numpy here"
    if top in ONLY_IN and not inside.startswith(ONLY_IN[top]):
        yield f"{top} belongs in {ONLY_IN[top]}"
    if top == "yaml" and rest and rest[0] in UNSAFE_YAML:
        yield f"{name} builds what a file asks for; take CSafeLoader"
    if top in RUNS_DATA:
        yield f"{top} runs what it reads"


def node_faults(inside: str, layer: str, node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        called = node.func.id
        if called in RUNS_TEXT:
            yield f"{called}() runs text"
        if called in WORLDLY_CALLS and layer in PURE:
            yield f"{layer} may not call {called}()"
        by_name = called in {"getattr", "setattr", "delattr"} and len(node.args) > 1
        if by_name and layer not in PURE and not is_our_own_name(node.args[1]):
            yield f"{called}() by a computed name: write a table of what may be asked for"
    if isinstance(node, ast.Attribute):
        owner = node.value.id if isinstance(node.value, ast.Name) else ""
        if owner == "importlib" and node.attr == "import_module":
            yield "import_module() runs what it is named"
        if owner == "yaml" and node.attr in UNSAFE_YAML:
            yield f"yaml.{node.attr} builds what a file asks for; take CSafeLoader"
        if owner in {"np", "numpy"} and node.attr == "random" and layer in PURE and inside != "engine/luck.py":
            yield "luck is looked up in engine/luck.py"


def is_our_own_name(argument: ast.expr) -> bool:
    """Say whether a name given to getattr is the programmer's: written out, or a dataclass field's `.name`.

    The rules and minds are not asked: no text that a person typed reaches them.
    """
    written = isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    field = isinstance(argument, ast.Attribute) and argument.attr == "name"
    return written or field


def faults(inside: str, source: str) -> list[str]:
    """Return every fault of one file; `inside` is its path within game/, with slashes."""
    tree = ast.parse(source)
    layer = Path(inside).parts[0].removesuffix(".py")
    found = []
    if layer not in {*ORDER, "__init__", "__main__"}:
        found.append(f"{inside}: {layer} is no layer; give it its place in tests/test_layers.py and CONTRIBUTING.md")
    for name, line in imports(tree):
        found += [f"{inside}:{line}: {fault}" for fault in import_faults(inside, layer, name)]
    for node in ast.walk(tree):
        found += [f"{inside}:{getattr(node, 'lineno', '?')}: {fault}" for fault in node_faults(inside, layer, node)]
    return found


def faults_of_tree(folder: Path) -> list[str]:
    return [
        fault
        for file in python_files(folder)
        for fault in faults(file.relative_to(folder).as_posix(), file.read_text(encoding="utf-8"))
    ]


def test_the_program_keeps_its_layers():
    assert not faults_of_tree(GAME)


PLANTED = {
    "a layer to the right": ("model/worth.py", "from game.engine import state", "model may not import engine"),
    "inside a function": ("play/save.py", "def f():\n    import game.faces.words", "play may not import faces"),
    "only for types": ("engine/step.py", "if T:\n    import game.agents.fast", "engine may not import agents"),
    "relative": ("engine/step.py", "from .state import State", "in full"),
    "relative, the folder": ("engine/step.py", "from . import state", "in full"),
    "star": ("engine/step.py", "from game.engine.state import *", "name what you import"),
    "no such layer": ("scenario/read.py", "from game.utils import x", "which is no layer"),
    "a new folder": ("helpers/text.py", "x = 1", "helpers is no layer"),
    "where, from the rules": ("engine/step.py", "from game.where import data_folder", "may not know where files are"),
    "where imports": ("where.py", "from game.model import x", "where may not import model"),
    "the truth": ("agents/fast.py", "from game.engine.state import State", "a mind may not see"),
    "the truth, by its folder": ("agents/fast.py", "from game.engine import state", "a mind may not see"),
    "the transition": ("agents/planner.py", "import game.engine.step", "a mind may not see"),
    "one face of another": ("faces/desk/app.py", "from game.faces.terminal.play import x", "may not import another"),
    "a clock": ("model/front.py", "import time", "model may not import time"),
    "a calendar": ("engine/calendar.py", "from datetime import date", "engine may not import datetime"),
    "a path": ("engine/step.py", "from pathlib import Path", "engine may not import pathlib"),
    "the environment": ("agents/fast.py", "import os.path", "agents may not import os"),
    "foreign luck": ("agents/fast.py", "import random", "agents may not import random"),
    "numpy's luck": ("agents/fast.py", "x = np.random.default_rng()", "engine/luck.py"),
    "numpy's luck, imported": ("model/front.py", "from numpy.random import default_rng", "engine/luck.py"),
    "a file": ("model/front.py", "open('x')", "may not call open()"),
    "a print": ("engine/step.py", "print(1)", "may not call print()"),
    "yaml elsewhere": ("play/journal.py", "import yaml", "yaml belongs in scenario/"),
    "pygame elsewhere": ("faces/terminal/play.py", "import pygame", "pygame belongs in faces/desk/"),
    "rich elsewhere": ("analysis/explore.py", "from rich.progress import track", "rich belongs in faces/"),
    "typer elsewhere": ("play/session.py", "import typer", "typer belongs in faces/"),
    "numpy in a face": ("faces/screens/table.py", "import numpy as np", "plain values"),
    "eval": ("scenario/formula.py", "eval('1')", "eval() runs text"),
    "exec": ("scenario/formula.py", "exec('1')", "exec() runs text"),
    "compile": ("scenario/formula.py", "compile('1', '', 'eval')", "compile() runs text"),
    "pickle": ("play/journal.py", "import pickle", "pickle runs what it reads"),
    "any loader": ("scenario/read.py", "import yaml\nyaml.load('', yaml.Loader)", "take CSafeLoader"),
    "any loader, imported": ("scenario/read.py", "from yaml import Loader", "take CSafeLoader"),
    "a module by name": ("scenario/read.py", "import importlib\nimportlib.import_module(x)", "import_module()"),
    "a method by name": ("play/command.py", "getattr(session, text)()", "by a computed name"),
    "a method by a built name": ("play/command.py", "getattr(session, f'do_{text}')()", "by a computed name"),
}


@pytest.mark.parametrize(("inside", "source", "says"), PLANTED.values(), ids=PLANTED.keys())
def test_a_planted_fault_is_found(tmp_path, inside, source, says):
    (tmp_path / inside).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / inside).write_text(source, encoding="utf-8")
    found = faults_of_tree(tmp_path)
    assert len(found) == 1
    assert says in found[0]


ALLOWED = {
    "itself and the left": ("play/session.py", "from game.play import journal\nfrom game.engine.step import step"),
    "files, to the right of the minds": ("scenario/shelf.py", "import os\nfrom game.where import data_folder"),
    "a mind's view": ("agents/fast.py", "import numpy as np\nfrom game.engine.observe import View"),
    "a playout's step": ("agents/playout.py", "from game.engine.step import step"),
    "the engine's luck": ("engine/luck.py", "import numpy as np\nx = np.random.Philox"),
    "fields by their names": ("play/journal.py", "x = [getattr(s, field.name) for field in fields(s)]"),
    "arrays by their names": ("engine/state.py", "x = {name: getattr(s, name) for name in ARRAYS}"),
    "regular expressions": ("scenario/words.py", "import re\nx = re.compile('a')"),
    "a face's tools": ("faces/terminal/play.py", "import rich\nfrom game.faces.screens import table"),
    "the door": ("__main__.py", "from game.faces.command import main"),
}


@pytest.mark.parametrize(("inside", "source"), ALLOWED.values(), ids=ALLOWED.keys())
def test_what_is_allowed_is_not_a_fault(inside, source):
    assert not faults(inside, source)


def test_the_search_reaches_every_layer_that_exists():
    reached = {file.relative_to(GAME).parts[0] for file in python_files(GAME)}
    folders = {folder.name for folder in GAME.iterdir() if folder.is_dir() and any(folder.rglob("*.py"))}
    assert reached >= folders - {"_data", "_tests", "__pycache__"}
    assert {"where.py", "__init__.py", "__main__.py"} <= reached
