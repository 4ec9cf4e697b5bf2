"""Every test of the window has folders of its own for saved games and settings, so that none sees another's.

And none hangs on how fast the machine is: a desk waits for what was chosen until it is done, however long that takes.
"""

import pygame
import pytest

from game.faces.desk import desk


@pytest.fixture(autouse=True)
def own_folders(tmp_path, monkeypatch):
    for kind in ("DATA", "CONFIG"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind.lower()))


@pytest.fixture(autouse=True)
def own_events():
    """Nothing that befell the window of an earlier test in this process is seen in this one."""
    if pygame.display.get_init():
        pygame.event.clear()


@pytest.fixture(autouse=True)
def patient(monkeypatch):
    monkeypatch.setattr(desk, "SOON", 600.0)
    monkeypatch.setattr(desk, "AT_ONCE", 600.0)


@pytest.fixture
def hasty(patient, monkeypatch):
    """Have desks wait for nothing: the tests of waiting."""
    monkeypatch.setattr(desk, "SOON", 0.0)
