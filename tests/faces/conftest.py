"""What the tests of walks share: a folder of one's own for what is written, and a small record to walk along."""

import pytest

from game.faces.ways import of_record
from game.play.saves import saved_in
from game.scenario.load import load

from .walks import told_strait


@pytest.fixture
def own_folder(tmp_path):
    with saved_in(tmp_path / "saves"):
        yield tmp_path / "saves"


@pytest.fixture(scope="session")
def told(tmp_path_factory):
    return of_record(load(told_strait(tmp_path_factory.mktemp("told"))))
