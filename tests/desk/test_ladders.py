"""A ladder cut down to where someone stands is set side by side; any other keeps its rungs one under the other."""

import pytest

from game.faces.desk.layout import compose
from game.faces.desk.picture import Words
from game.faces.desk.press import Press
from game.faces.desk.proof import faults
from game.faces.desk.scale import Scale
from game.faces.screen import Ladder, Panel, Rung, Screen

from .robot import fonts

SHORT = ("Fight", "Resist", "Sign")
LONG = tuple(f"{label} {'with every reservation ' * 2}" for label in SHORT)


def heights(labels, text="desk", *, is_pressed=False, is_cut=True):
    """Return how far down the first word of each rung stands."""
    seats = (("round", "Seoul"),), (), (("square", "Washington"),)
    rungs = tuple(
        Rung(label, marks=marks if is_cut else (), current=number == 1, intent="set:x" if is_pressed else "")
        for number, (label, marks) in enumerate(zip(labels, seats, strict=True))
    )
    panel = Panel("table", "", (Ladder("issue", "The issue", rungs),), "centre")
    picture = compose(Screen("desk", "", "", (panel,)), Press(fonts(), Scale(1280, 720, text), "en"))
    assert faults(picture, fonts()) == []
    words = [item for region in picture.regions for item in region.items if isinstance(item, Words)]
    return [next(item.box.y for item in words if item.text.startswith(label.split()[0])) for label in labels]


@pytest.mark.parametrize("text", ["desk", "projector"])
def test_short_rungs_stand_on_one_line(text):
    assert len(set(heights(SHORT, text))) == 1


@pytest.mark.parametrize("text", ["desk", "projector"])
def test_long_rungs_go_on_the_next_line(text):
    assert heights(LONG, text) == sorted(set(heights(LONG, text)))


def test_rungs_that_are_pressed_or_on_which_no_one_stands_keep_their_rail():
    for found in (heights(SHORT, is_pressed=True), heights(SHORT, is_cut=False)):
        assert len(set(found)) == 3
