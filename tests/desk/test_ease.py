"""Pages to be read are set as large as they fit on a large window; pages to be worked at are not."""

import pytest

from game.faces.desk.ease import compose_at_ease
from game.faces.desk.layout import compose
from game.faces.desk.press import Press
from game.faces.desk.proof import faults
from game.faces.desk.scale import Scale
from game.faces.language import LANGUAGES
from game.faces.screen import Panel, Screen, Text

from .robot import fonts
from .sample_screens import SCREENS

LARGE = Scale(1920, 1080)


def page(key, language, lines):
    texts = tuple(Text("Nothing came today. 오늘은 조용했다. " * 3) for _ in range(lines))
    panels = (Panel("a", "Today", texts), Panel("b", "Next", texts[:1], "right"))
    return Screen(key, "Today", "What came?", panels, language=language)


def usual(screen, scale=LARGE):
    return compose(screen, Press(fonts(), scale, screen.language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_short_page_is_set_larger_and_all_of_it_is_seen(language):
    screen = page("event", language, 3)
    eased = compose_at_ease(screen, fonts(), LARGE, ())
    assert eased.region("centre").height > usual(screen).region("centre").height * 1.2
    assert not eased.scrolls
    assert not faults(eased, fonts(), screen)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_page_is_set_as_usual(language):
    screen = page("event", language, 60)
    assert compose_at_ease(screen, fonts(), LARGE, ()) == usual(screen)


@pytest.mark.parametrize("name", ["desk", "table"])
def test_what_is_worked_at_keeps_its_size(name):
    screen = SCREENS[name]("en")
    assert compose_at_ease(screen, fonts(), LARGE, ()) == usual(screen)


@pytest.mark.parametrize("scale", [Scale(1280, 720), Scale(1920, 1080, "projector")])
def test_where_there_is_no_more_room_nothing_is_larger(scale):
    screen = page("event", "en", 3)
    assert compose_at_ease(screen, fonts(), scale, ()) == usual(screen, scale)
