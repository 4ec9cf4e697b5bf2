"""The proofreader finds a planted fault of each kind, and none in a sound picture."""

from dataclasses import replace
from typing import get_args

import pytest

from game.faces.desk import focus
from game.faces.desk.fonts import Fonts
from game.faces.desk.layout import compose
from game.faces.desk.picture import Fill, Region, Widget, Words
from game.faces.desk.press import Press
from game.faces.desk.proof import Kind, faults
from game.faces.desk.scale import Box, Scale
from game.faces.screen import Action

from .sample_screens import SCREENS

FONTS = Fonts()
SCREEN = SCREENS["desk"]("ko")


def sound():
    return compose(SCREEN, Press(FONTS, Scale(1280, 720), "ko"))


def changed(key, change):
    """Return a sound picture in which one part is another."""
    picture = sound()
    return replace(picture, regions=tuple(change(one) if one.key == key else one for one in picture.regions))


def reworded(change):
    """Return a picture in which the first text of the middle column is other items."""

    def reword(region):
        number = next(number for number, item in enumerate(region.items) if isinstance(item, Words))
        items = (*region.items[:number], *change(region.items[number], region), *region.items[number + 1 :])
        return replace(region, items=items)

    return changed("centre", reword)


def widgeted(change):
    """Return a picture in which the first thing to press of the middle column is others."""
    return changed("centre", lambda region: replace(region, widgets=(*change(region.widgets[0]), *region.widgets[1:])))


def with_stray():
    picture = sound()
    return replace(picture, regions=(*picture.regions, Region("stray", Box(1200, 100, 200, 100), 100, (), ())))


def flattened():
    return changed("centre", lambda region: replace(region, window=region.window._replace(height=5)))


def thrice(widget):
    """One thing at three places of the order: whoever comes to the first again never gets past it."""
    return [widget, Widget("other", "Other", "button", widget.boxes), widget]


PLANTED = {
    "text beside its column": ("clipped", lambda: reworded(lambda i, r: [moved(i, r.window.width, 0)])),
    "text above its column": ("clipped", lambda: reworded(lambda i, r: [moved(i, 0, -200)])),
    "paper beside its column": (
        "clipped",
        lambda: reworded(lambda i, r: [i, Fill(r.window.moved(90, 0), None, "ink", 1)]),
    ),
    "thing to press beside its column": (
        "clipped",
        lambda: widgeted(lambda w: [replace(w, boxes=(Box(-40, 9, 99, 40),))]),
    ),
    "text wider than its room": ("wide", lambda: reworded(lambda i, r: [replace(i, box=i.box._replace(width=3))])),
    "text over another": ("over", lambda: reworded(lambda i, r: [i, replace(i, text="덮음")])),
    "text under paper": ("covered", lambda: reworded(lambda i, r: [i, Fill(i.box, "plain")])),
    "no such character": ("glyph", lambda: reworded(lambda i, r: [replace(i, text="✓")])),
    "no Hangul in Courier": ("glyph", lambda: reworded(lambda i, r: [replace(i, text="한글", face="courier_bold")])),
    "pale ink": ("pale", lambda: reworded(lambda i, r: [replace(i, ink="hairline")])),
    "dark ground": ("pale", lambda: reworded(lambda i, r: [Fill(i.box, "desk"), i])),
    "columns that share a place": (
        "overlap",
        lambda: changed("left", lambda r: replace(r, window=r.window.moved(80, 0))),
    ),
    "a column off the page": ("off-page", with_stray),
    "a slit of a column": ("slit", flattened),
    "a thing too small to hit": (
        "small",
        lambda: widgeted(lambda w: [replace(w, kind="button", boxes=(Box(8, 8, 99, 9),))]),
    ),
    "a thing the keyboard never comes to": ("unreached", lambda: widgeted(thrice)),
    "a thing that cannot be brought into sight": (
        "unreached",
        lambda: widgeted(lambda w: [replace(w, boxes=(w.box.moved(0, 9000),))]),
    ),
    "two things on one key": (
        "same-key",
        lambda: widgeted(lambda w: [replace(w, key="j"), Widget("x", "X", "button", w.boxes, key="J")]),
    ),
}


def moved(item, right, down):
    return replace(item, box=item.box.moved(right, down))


def test_a_sound_picture_has_no_faults():
    assert faults(sound(), FONTS, SCREEN) == []


@pytest.mark.parametrize(("kind", "plant"), PLANTED.values(), ids=PLANTED.keys())
def test_a_planted_fault_is_found(kind, plant):
    assert kind in {fault.kind for fault in faults(plant(), FONTS)}


def test_a_choice_that_was_not_set_is_missed():
    richer = replace(SCREEN, actions=(*SCREEN.actions, Action("Surrender", "surrender")))
    assert [(fault.kind, fault.text) for fault in faults(sound(), FONTS, richer)] == [("nowhere", "Surrender")]


def test_a_fault_of_each_kind_is_planted():
    assert {kind for kind, _ in PLANTED.values()} == set(get_args(Kind)) - {"nowhere"}


def test_everything_on_a_sound_page_is_on_the_way_of_the_tab_key():
    assert len(focus.spots(sound())) > 10
