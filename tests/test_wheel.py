"""The wheel is the product: built here, installed into an empty environment elsewhere, and played there.

To stay quick the environment takes its third-party packages from the one that runs the tests, by a
.pth line; the program itself can only come from the wheel, and the first test makes sure it does.
That every package the program imports is declared is checked on the wheel's own metadata.
"""

import ast
import json
import os
import re
import subprocess
import sys
import sysconfig
import zipfile
from dataclasses import dataclass
from email.parser import Parser
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from .conftest import ROOT, is_nightly

pytestmark = [pytest.mark.checkout, pytest.mark.slow, pytest.mark.xdist_group("wheel")]


def run(words: list[str | Path], folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHONPATH", "VIRTUAL"))}
    return subprocess.run(
        [str(word) for word in words],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        timeout=1800,
        check=False,
    )


def done(answer: subprocess.CompletedProcess[str]) -> str:
    assert answer.returncode == 0, f"{answer.args}\n{answer.stdout}\n{answer.stderr}"
    return answer.stdout


@dataclass(frozen=True)
class Installed:
    wheel: Path
    home: Path
    """The environment."""
    empty: Path
    """An empty folder to work in."""

    @property
    def python(self) -> Path:
        return self.home / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")

    @property
    def armistice(self) -> Path:
        return self.home / ("Scripts/armistice.exe" if sys.platform == "win32" else "bin/armistice")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    dist = tmp_path_factory.mktemp("dist")
    done(run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", dist, ROOT], dist))
    return next(dist.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory) -> Installed:
    place = Installed(wheel, tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("empty"))
    done(run([sys.executable, "-m", "venv", "--without-pip", place.home], place.empty))
    install = ["install", "--quiet", "--no-index", "--no-deps"]
    done(run([sys.executable, "-m", "pip", "--python", place.python, *install, wheel], place.empty))
    site = done(run([place.python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], place.empty))
    borrowed = sorted({sysconfig.get_path("purelib"), sysconfig.get_path("platlib")})
    Path(site.strip(), "borrowed.pth").write_text("\n".join(borrowed) + "\n", encoding="utf-8")
    return place


def test_the_program_comes_from_the_wheel(installed):
    code = "import game, game.where as w; print(game.__file__, w.data_folder('assets'), w.data_folder('scenarios'))"
    files = done(run([installed.python, "-c", code], installed.empty)).split()
    assert len(files) == 3
    assert all(Path(file).is_relative_to(installed.home.resolve()) for file in files)


def test_the_wheel_holds_the_data_the_tests_and_the_licences(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    homes = {"assets": "game/_data/assets", "scenarios": "game/_data/scenarios", "tests": "game/_tests", "game": "game"}
    expected = {f"{home}/{file}" for folder, home in homes.items() for file in files_in(ROOT / folder)}
    assert len(expected) > 30
    assert not expected - names
    assert {Path(name).name for name in names if "/licenses/" in name} >= {"LICENSE", "OFL-Nanum.txt"}
    assert {name.split("/")[0] for name in names if ".dist-info" not in name} == {"game"}


def files_in(folder: Path) -> set[str]:
    """Return the files a person put there, relative to the folder: not what Python leaves behind."""
    files = (file for file in folder.rglob("*") if file.is_file())
    inside = {file.relative_to(folder) for file in files if "__pycache__" not in file.parts}
    return {file.as_posix() for file in inside if not any(part.startswith(".") for part in file.parts)}


def test_every_package_that_is_imported_is_declared(wheel):
    archive = zipfile.ZipFile(wheel)
    names = archive.namelist()
    metadata = Parser().parsestr(
        archive.read(next(name for name in names if name.endswith("dist-info/METADATA"))).decode()
    )
    declared = {
        plain_name(re.split(r"[^\w.-]", line)[0])
        for line in metadata.get_all("Requires-Dist", [])
        if 'extra == "test"' not in line
    }
    modules = [name for name in names if name.endswith(".py") and not name.startswith("game/_tests")]
    found = {imported for name in modules for imported in imported_packages(archive.read(name).decode())}
    owners = dict(packages_distributions())
    owners["pydantic_core"] = ["pydantic"]  # pydantic pins it, and documents importing errors from it
    owners["distributed"] = ["dask"]  # dask[distributed] brings it
    foreign = {top: owners.get(top, [top]) for top in found - set(sys.stdlib_module_names) - {"game"}}
    assert not {top: names for top, names in foreign.items() if not set(map(plain_name, names)) & declared}


def plain_name(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()


def imported_packages(source: str) -> set[str]:
    nodes = list(ast.walk(ast.parse(source)))
    plain = {alias.name.split(".")[0] for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return plain | {(node.module or "").split(".")[0] for node in nodes if isinstance(node, ast.ImportFrom)}


def test_it_answers_help(installed):
    assert "armistice" in done(run([installed.armistice, "--help"], installed.empty))


def test_its_scenarios_pass_their_check(installed):
    where = done(
        run([installed.python, "-c", "import game.where as w; print(w.data_folder('scenarios'))"], installed.empty)
    ).strip()
    shelf = Path(where)
    some = [shelf] if is_nightly() else [shelf / "korea-1953", shelf / "what-if" / "no-release.yaml"]
    answer = json.loads(done(run([installed.armistice, "check", *some, "--json"], installed.empty)))
    assert len(answer["files"]) >= len(some)
    assert not [error for file in answer["files"] for error in file["errors"]]


def test_it_plays_a_game(installed):
    script = installed.empty / "script.jsonl"
    script.write_text("", encoding="utf-8")
    words = ["play", "lantern-strait", "--text", "--seed", "7", "--script", script, "--json"]
    lines = [json.loads(line) for line in done(run([installed.armistice, *words], installed.empty)).splitlines()]
    assert lines


def test_its_own_tests_run_there(installed):
    """All of them are found and can be imported; some are run."""
    some = " or ".join(f"test_{name}.py" for name in ("where", "layers", "fonts", "readme"))
    words = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "--pyargs", "game._tests", "-k", some]
    assert re.search(
        r"\d+ passed, \d+ skipped, \d{4} deselected", done(run([installed.python, *words], installed.empty))
    )
