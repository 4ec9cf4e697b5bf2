"""The tests' crisis as it is, with a record of its own, and with whatever a patch makes of it."""

import pytest

from game.scenario.load import load
from game.where import data_folder

from ..play.test_history import HISTORY

PATCH = """
format: 1
id: otherwise
extends: {base}
title: {{ko: 달라진 해협, en: The strait otherwise}}
change: {changes}
"""


@pytest.fixture(scope="session")
def strait():
    return load("lantern-strait")


@pytest.fixture(scope="session")
def told_file(tmp_path_factory):
    """Return a scenario file with a few recorded moves, one of which was never possible."""
    path = tmp_path_factory.mktemp("told") / "told-strait.yaml"
    text = (data_folder("scenarios") / "lantern-strait.yaml").read_text(encoding="utf-8")
    path.write_text(text.replace("id: lantern-strait", "id: told-strait") + HISTORY, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def told_strait(told_file):
    return load(told_file)


@pytest.fixture
def otherwise(tmp_path):
    def otherwise(changes, base="lantern-strait"):
        file = tmp_path / "otherwise.yaml"
        file.write_text(PATCH.format(base=base, changes=changes), encoding="utf-8")
        return load(file)

    return otherwise


@pytest.fixture
def told_otherwise(told_file):
    """Lay changes over the scenario that has a record; a patch stands in its base's folder."""

    def otherwise(changes):
        file = told_file.with_name("otherwise.yaml")
        file.write_text(PATCH.format(base="told-strait.yaml", changes=changes), encoding="utf-8")
        return load(file)

    return otherwise
