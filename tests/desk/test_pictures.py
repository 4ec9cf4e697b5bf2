"""Every sample screen in both languages, windows and text sizes: nothing clipped, overlapping or missing."""

from collections import Counter
from dataclasses import replace

import pygame
import pytest

from game.faces.desk.desk import Desk
from game.faces.desk.fonts import Fonts
from game.faces.desk.layout import compose
from game.faces.desk.paint import Painter, Touched
from game.faces.desk.palette import PALETTES
from game.faces.desk.picture import Paper, Picture, Region, Words
from game.faces.desk.press import Press
from game.faces.desk.scale import Box, Scale
from game.faces.desk.settings import Settings
from game.faces.language import LANGUAGES

from .proof import faults
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
    assert [fault for layer in desk.layers for fault in faults(layer.picture, fonts)] == []
    Robot(desk).draw()


def planted(fonts, change):
    """Return the faults of a sound picture in which one text has been changed."""
    picture = compose(SCREENS["desk"]("ko"), Press(fonts, Scale(1280, 720), "ko"))
    assert faults(picture, fonts) == []
    region = picture.region("centre")
    number = next(number for number, item in enumerate(region.items) if isinstance(item, Words))
    items = [*region.items[:number], *change(region.items[number], region), *region.items[number + 1 :]]
    regions = [other if other.key != "centre" else replace(region, items=tuple(items)) for other in picture.regions]
    return faults(replace(picture, regions=tuple(regions)), fonts)


PLANTED = {
    "clipped": (lambda item, region: [replace(item, box=item.box.moved(region.window.width, 0))], "is clipped"),
    "above": (lambda item, region: [replace(item, box=item.box.moved(0, -200))], "is clipped"),
    "too wide": (lambda item, region: [replace(item, box=item.box._replace(width=3))], "wide in a box of 3"),
    "over another": (lambda item, region: [item, replace(item, text="덮음")], "lies over"),
    "missing": (lambda item, region: [replace(item, text="✓")], "cannot draw"),
    "no Hangul in Courier": (lambda item, region: [replace(item, text="한글", face="courier_bold")], "cannot draw"),
    "pale": (lambda item, region: [replace(item, ink="hairline")], "contrast"),
}


@pytest.mark.parametrize(("change", "says"), PLANTED.values(), ids=PLANTED.keys())
def test_the_proofreader_finds_a_planted_fault(fonts, change, says):
    assert any(says in fault for fault in planted(fonts, change))


def test_the_proofreader_finds_columns_that_overlap(fonts):
    picture = compose(SCREENS["desk"]("en"), Press(fonts, Scale(1280, 720), "en"))
    left, centre = picture.region("left"), picture.region("centre")
    moved = replace(left, window=left.window.moved(80, 0))
    regions = tuple(moved if region is left else region for region in picture.regions)
    assert centre in regions
    assert "left and centre overlap" in faults(replace(picture, regions=regions), fonts)


def test_the_proofreader_finds_a_column_off_the_page(fonts):
    picture = compose(SCREENS["desk"]("en"), Press(fonts, Scale(1280, 720), "en"))
    stray = Region("stray", Box(1200, 100, 200, 100), 100, (), ())
    found = faults(replace(picture, regions=(*picture.regions, stray)), fonts)
    assert "stray leaves the page" in found


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
