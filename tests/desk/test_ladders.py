"""A ladder cut down to where someone stands is set side by side, a folded one as a track; any other keeps its rungs one
under the other.
"""

import pytest

from game.faces.desk.layout import compose
from game.faces.desk.picture import Seal, Words
from game.faces.desk.press import Press
from game.faces.desk.proof import faults
from game.faces.desk.scale import Scale
from game.faces.screen import Action, Ladder, Mark, Panel, Rung, Screen

from .robot import fonts

Marks = tuple[tuple[Mark, str], ...]

SHORT = ("Fight", "Resist", "Sign")
LONG = tuple(f"{label} {'with every reservation ' * 2}" for label in SHORT)


def heights(labels, text="desk", *, is_pressed=False, is_cut=True):
    """Return how far down the first word of each rung stands."""
    seats: tuple[Marks, ...] = (("round", "Seoul"),), (), (("square", "Washington"),)
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


def table_of(*, opened=-1, text="desk"):
    """Return the picture of a table of nine issues, one of them perhaps open, and the boxes of their widgets."""
    seats: dict[int, Marks] = {0: (("round", "Seoul"),), 4: (("square", "Washington"),)}
    rungs = tuple(
        Rung(f"Position {n}", marks=seats.get(n, ()), current=n == 3, chosen=n == 1, intent=f"set:{n}")
        for n in range(6)
    )
    ladders = tuple(
        Ladder(f"issues.{n}", f"Issue {n}", rungs, folded="" if n == opened else f"issue:{n}") for n in range(9)
    )
    acts = tuple(Action(f"Act {n}", f"act:{n}", str(n)) for n in range(4))
    screen = Screen("table", "The table", "What do you ask for?", (Panel("ladders", "A paper", ladders),), acts)
    picture = compose(screen, Press(fonts(), Scale(1280, 720, text), "en"))
    assert faults(picture, fonts()) == []
    return picture.region("centre")


def in_view(region, kind):
    found = [widget.box for widget in region.widgets if widget.intent.startswith(kind)]
    return [box for box in found if box.bottom <= region.window.height]


@pytest.mark.parametrize(("text", "least"), [("desk", 5), ("projector", 3)])
def test_folded_issues_can_be_seen_together(text, least):
    assert len(in_view(table_of(text=text), "issue:")) >= least


def test_with_one_issue_open_there_are_others_beside_it():
    region = table_of(opened=0)
    assert len(in_view(region, "set:")) == 6
    assert len(in_view(region, "issue:")) >= 2


def test_a_folded_issue_is_one_thing_to_press():
    region = table_of()
    assert [widget.intent for widget in region.widgets] == [f"issue:{n}" for n in range(9)]


def test_seals_on_a_track_stand_in_the_order_of_the_positions():
    region = table_of()
    first = region.widgets[0].box
    track = [item for item in region.items if isinstance(item, Seal) and item.box.bottom <= first.y + first.height // 2]
    left = {item.mark: item.box.x for item in track}
    assert left["round"] < left["on"] < left["square"]
