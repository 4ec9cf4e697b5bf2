"""Short pages and sheets are set as large as they fit; what is worked at keeps the size in which it came."""

from dataclasses import replace

import pytest

from game.faces.desk.ease import WORKED, Ease
from game.faces.desk.layout import compose, compose_sheet
from game.faces.desk.press import Press
from game.faces.desk.proof import faults
from game.faces.desk.scale import Scale
from game.faces.language import LANGUAGES
from game.faces.screen import Action, Panel, Screen, Text

from .robot import fonts

LARGE = Scale(1920, 1080)
BACK = Action("Close", "back", "Esc")


def page(key, language, lines):
    texts = tuple(Text("Nothing came today. 오늘은 조용했다. " * 3) for _ in range(lines))
    panels = (Panel("a", "Today", texts), Panel("b", "Next", texts[:1], "right"))
    return Screen(key, "Today", "What came?", panels, language=language)


def usual(screen, scale=LARGE):
    return compose(screen, Press(fonts(), scale, screen.language))


def eased(screen, scale=LARGE):
    return Ease(fonts()).page(screen, scale, ())


@pytest.mark.parametrize("scale", [LARGE, Scale(1280, 720)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_short_page_is_set_larger_and_all_of_it_is_seen(language, scale):
    screen = page("event", language, 3)
    picture = eased(screen, scale)
    assert picture.region("centre").height > usual(screen, scale).region("centre").height * 1.1
    assert not picture.scrolls
    assert not faults(picture, fonts(), screen)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_page_is_set_as_usual(language):
    screen = page("event", language, 60)
    assert eased(screen) == usual(screen)


@pytest.mark.parametrize("key", WORKED)
def test_what_is_worked_at_keeps_the_size_in_which_it_came_until_the_next_sitting(key):
    ease, short, long = Ease(fonts()), page(key, "en", 3), page(key, "en", 60)
    first = ease.page(short, LARGE, ()).region("head").height
    assert first > usual(short).region("head").height
    assert ease.page(long, LARGE, ()).region("head").height == first
    later = replace(long, date="the day after")
    assert ease.page(later, LARGE, ()) == usual(later)


def test_a_short_sheet_is_set_larger_on_a_large_window():
    short, long = (replace(page("why", "en", lines), drawer=True) for lines in (2, 60))
    wide = [ease_sheet(screen).box.width for screen in (short, long)]
    assert wide[0] > wide[1]
    assert ease_sheet(long) == compose_sheet(long, Press(fonts(), LARGE, "en"), BACK)
    assert ease_sheet(short, Scale(1280, 720)).box.width == 720


def ease_sheet(screen, scale=LARGE):
    return Ease(fonts()).sheet(screen, scale, BACK)


def test_for_a_class_nothing_is_larger_still():
    screen, scale = page("event", "en", 3), Scale(1920, 1080, "projector")
    assert eased(screen, scale) == usual(screen, scale)
