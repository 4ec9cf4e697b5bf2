"""Every mechanism names its source, every key resolves, and every entry of the bibliography is used."""

import re

import pytest

from .conftest import ROOT

KEY = re.compile(r"\[([A-Z][A-Za-z]+\d{4})\]")

pytestmark = pytest.mark.checkout


def test_keys_and_entries_agree() -> None:
    entries = set(KEY.findall((ROOT / "docs" / "bibliography.md").read_text(encoding="utf-8")))
    used = set()
    for path in (ROOT / "game").rglob("*.py"):
        used |= set(KEY.findall(path.read_text(encoding="utf-8")))
    assert used - entries == set()
    assert entries - used == set()


def test_every_mechanism_names_its_source() -> None:
    plain = {"__init__.py", "sums.py"}  # arithmetic, not a mechanism
    for path in (ROOT / "game" / "model").glob("*.py"):
        if path.name not in plain:
            assert "Source:" in path.read_text(encoding="utf-8"), path.name
