"""Every sample screen in both languages, windows and text sizes: nothing clipped, overlapping or missing."""

from collections import Counter

import pygame
import pytest

from game.faces.desk.desk import Desk
from game.faces.desk.fonts import Fonts
from game.faces.desk.paint import Painter, Touched
from game.faces.desk.palette import PALETTES
from game.faces.desk.picture import Paper, Picture, Region
from game.faces.desk.proof import faults
from game.faces.desk.scale import Box
from game.faces.desk.settings import Settings
from game.faces.language import LANGUAGES

from .robot import Robot, Slides, desk_of
from .sample_screens import SCREENS

SIZES = [(1280, 720), (1920, 1080), (1024, 768), (640, 360)]


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    return Fonts()


@pytest.mark.parametrize("text", ["desk", "projector"])
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SCREENS)
def test_every_screen_is_whole(fonts, name, language, size, text):
    teller = Slides(SCREENS, name)
    teller.language = language
    desk: Desk = desk_of(teller, size, Settings(text=text, is_still=True))
    assert [fault for layer in desk.layers for fault in faults(layer.picture, fonts, layer.screen)] == []
    Robot(desk).draw()


def greys(stock, theme):
    """Return the brightnesses in a sheet of a stock, with how often each occurs."""
    painter = Painter(Fonts())
    painter.theme = theme
    surface = pygame.Surface((200, 200))
    sheet = Paper(Box(20, 20, 160, 160), stock, 12, 1)
    box = Box(0, 0, 200, 200)
    painter.paint(surface, Picture(box, (Region("ground", box, 200, (sheet,), ()),)), {}, Touched(), 1.0)
    bytes_ = pygame.image.tobytes(pygame.transform.grayscale(surface), "RGB")[::3]
    return Counter(bytes_)


@pytest.mark.parametrize("theme", PALETTES)
def test_the_three_papers_differ_in_grey(theme):
    plain, record, computed = (greys(stock, theme) for stock in ("plain", "record", "computed"))
    lines = [value for value, often in computed.items() if 300 < often < 8000]
    assert lines, "graph paper has lines that plain paper has not"
    frame = sum(often for value, often in record.items() if value in plain and plain[value] < 2000)
    assert frame > 400, "the record has a second frame"
    assert len({tuple(sorted(greys_.items())) for greys_ in (plain, record, computed)}) == 3
