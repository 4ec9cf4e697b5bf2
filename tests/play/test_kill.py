"""A kill at any moment loses at most the unsent draft."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ..conftest import is_nightly
from . import killed

HOME = Path(killed.__file__).parents[killed.__name__.count(".")]
"""The folder in which this package of tests can be imported, in a checkout and in an installed wheel."""

KILLS = 100 if is_nightly() else 30


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system cannot fork; a kill there is the same write")
def test_kills_lose_nothing_that_was_sent(tmp_path):
    """A hundred of them by night, thirty by day."""
    run = subprocess.run(
        [sys.executable, "-m", killed.__name__, str(tmp_path), str(KILLS)],
        cwd=HOME,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert run.returncode == 0, run.stderr
    found = json.loads(run.stdout)
    assert found["faults"] == []
    assert len(found["kept"]) + found["unborn"] == KILLS
    # The kills must have fallen all over the game, or the test has shown nothing.
    assert len(set(found["promised"])) >= 8
    assert sum(0 < kept < max(found["kept"]) for kept in found["kept"]) >= KILLS // 3
