"""What every test stands on: no display, no sound, no person's own folders or language, repeatable luck.

The folder is called `tests` in a checkout and `game._tests` in an installed wheel.
Helpers are therefore imported relatively, and every folder of tests has an `__init__.py`.
"""

import gc
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from game.__main__ import SELDOM

ROOT = Path(__file__).resolve().parents[1]
IS_CHECKOUT = (ROOT / "pyproject.toml").is_file()
GOLDEN = Path(__file__).parent / "golden"
HOME = Path(__file__).parents[__name__.count(".")]
"""The folder in which this package of tests can be imported, in a checkout and in an installed wheel."""

gc.set_threshold(*SELDOM)

# Set before anything imports pygame; programs that a test starts inherit all of it.
os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"
for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "FORCE_COLOR", "GITHUB_ACTIONS"):
    os.environ.pop(name, None)
os.environ |= {"LANG": "C.UTF-8", "PYTHONUTF8": "1", "NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "120"}

IS_WORKER = "PYTEST_XDIST_WORKER" in os.environ
_HOME = tempfile.TemporaryDirectory(prefix="armistice-tests-")
for kind in ("DATA", "CONFIG", "STATE", *(() if IS_WORKER else ("CACHE",))):  # what one has recorded serves all
    os.environ[f"XDG_{kind}_HOME"] = str(Path(_HOME.name) / kind.lower())

# Derandomised: a property that fails, fails for everybody, on the commit that broke it.
_QUIET = (HealthCheck.too_slow, HealthCheck.data_too_large)
settings.register_profile("ci", derandomize=True, deadline=None, max_examples=20, suppress_health_check=_QUIET)
settings.register_profile("nightly", deadline=None, max_examples=2000, suppress_health_check=_QUIET)
PROFILE = os.environ.get("HYPOTHESIS_PROFILE", "ci")
settings.load_profile(PROFILE)


def is_nightly():
    """Say whether there is time for everything: HYPOTHESIS_PROFILE=nightly."""
    return PROFILE == "nightly"


def examples(by_day: int, by_night: int = 500) -> settings:
    """Return settings for a property that is dear to try: so many examples, and more where there is time."""
    return settings(max_examples=by_night if is_nightly() else by_day)


def sampled(cases, every):
    """Return one case of every so many, the first among them; with time for everything all of them."""
    return list(cases)[:: 1 if is_nightly() else every]


def pytest_addoption(parser):
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew instead of comparing")


AHEAD = ("compiled", "recorded")
_BEGUN = pytest.StashKey[list["subprocess.Popen[bytes]"]]()


def pytest_sessionstart(session):
    """Have made, beside the collecting, what each process of a whole run would make for itself: see ``ahead.py``."""
    config = session.config
    if config.getoption("numprocesses", None) and config.args_source is pytest.Config.ArgsSource.TESTPATHS:
        program = [sys.executable, "-m", __name__.replace("conftest", "ahead")]
        config.stash[_BEGUN] = [subprocess.Popen([*program, what], cwd=HOME) for what in AHEAD]


def pytest_sessionfinish(session):
    for process in session.config.stash.get(_BEGUN, []):
        process.kill()
        process.wait()


def pytest_configure(config):
    # Here and not in pyproject.toml, which an installed wheel does not have.
    config.addinivalue_line("markers", "checkout: needs the repository, so it is skipped in an installed wheel")
    config.addinivalue_line("markers", "slow: takes more than a few seconds; leave out with -m 'not slow'")


DEAREST = (
    "test_wheel",
    "test_kit_printed",
    "test_kit",
    "test_hostile",
    "test_check",
    "test_screens",
    "test_whole_game",
    "test_recording",
    "test_korea_history",
    "test_sensitivity",
    "test_terminal",
    "test_minds",
    "test_generators",
    "test_persuasion",
    "test_tutorial",
)
"""Files that take longest, by their names; the first of them need nothing that is made ahead."""


def _place(item, slow):
    """Return where a test stands: the dearest files first, for at the end one process would wait for the other."""
    name = item.path.stem
    return DEAREST.index(name) if name in DEAREST else len(DEAREST) + (item.path not in slow)


def pytest_collection_modifyitems(items):
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: _place(item, slow))
    if IS_CHECKOUT:
        return
    skip = pytest.mark.skip(reason="needs the repository's checkout; this is an installed wheel")
    for item in items:
        if "checkout" in item.keywords:
            item.add_marker(skip)


def pytest_runtest_teardown():
    """Forget what could not be said: it is not held against the next test, whichever that is in this process."""
    said = sys.modules.get("game.faces.words")
    if said is not None:
        for language in ("ko", "en"):
            said.words(language).faults.clear()


@pytest.fixture
def golden(request):
    """Return `compare(name, text)`: the text must equal the file tests/golden/NAME.

    The first differing line is told.  `pytest --update-golden` writes the files anew; the same
    commit says in CHANGELOG.md why they changed.
    """

    def compare(name: str, text: str) -> None:
        file = GOLDEN / name
        if request.config.getoption("--update-golden"):
            assert IS_CHECKOUT, "golden files are updated in a checkout, not in an installed wheel"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
            return
        assert file.is_file(), f"no golden file {name}; write it with pytest --update-golden, and read it"
        expected, got = file.read_text(encoding="utf-8").split("\n"), text.split("\n")
        for number, (old, new) in enumerate(zip(expected, got, strict=False), start=1):
            assert new == old, f"{name}:{number} differs\n  expected: {old}\n  got:      {new}"
        assert len(got) == len(expected), f"{name} has {len(expected)} lines; {len(got)} came"

    return compare
