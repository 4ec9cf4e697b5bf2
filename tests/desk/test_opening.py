"""What is still sealed cannot be read: an envelope before its wax breaks, a count before the last has answered."""

import pygame
import pytest

from game.faces.desk.chamber import set_roll
from game.faces.desk.flow import Flow
from game.faces.desk.opening import APART, FIRST
from game.faces.desk.paint import Painter, Touched
from game.faces.desk.papers import set_document
from game.faces.desk.picture import Picture, Region, Words
from game.faces.desk.press import Press
from game.faces.desk.scale import Box, Scale
from game.faces.screen import Document, Roll

from .robot import fonts

PAGE = Box(0, 0, 700, 500)


def envelope(name):
    lines = ("Waits, and trusts.", "Believed: 75%")
    return Document(name, f"{name} at heart: the patient one", "", lines, "plain", emblem="case", kind="opened")


def read(flow, moment):
    """Return the words of a flow that can be read at a moment of its page; None is once it is over."""
    surface = pygame.Surface(PAGE[2:])
    painter = Painter(fonts())
    painter.moment = moment
    surface.fill(painter.colour("plain"))
    picture = Picture(PAGE, (Region("centre", PAGE, PAGE.height, tuple(flow.items), ()),))
    painter.paint(surface, picture, {}, Touched(), 1.0)
    words = [item for item in flow.items if isinstance(item, Words)]
    return [item.text for item in words if len(colours(surface.subsurface(item.box))) > 1]


def colours(part):
    pixels = pygame.image.tobytes(part, "RGB")
    return {pixels[at : at + 3] for at in range(0, len(pixels), 3)}


@pytest.fixture
def flow():
    return Flow(Press(fonts(), Scale(1280, 720), "en"), 10, 10, 680)


def test_an_envelope_is_read_only_once_its_wax_breaks_one_after_the_other(flow):
    for name in ("One", "Two"):
        set_document(flow, envelope(name))
    whole = read(flow, None)
    assert len(whole) == 6
    assert read(flow, 0) == read(flow, FIRST - 1) == []
    assert read(flow, FIRST) == whole[:3]
    assert read(flow, FIRST + APART) == whole


def test_a_count_is_told_once_the_last_has_answered(flow):
    set_roll(flow, Roll("Assembly", 9, 5, 3, 1, ("Yeas 5", "Nays 3", "Absent 1")))
    counts = {"Yeas 5", "Nays 3", "Absent 1"}
    lasts = max(item.since for item in flow.items if hasattr(item, "since"))
    assert not counts & set(read(flow, lasts - 1))
    assert counts <= set(read(flow, lasts + 100))
