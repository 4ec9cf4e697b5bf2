"""One factor for everything: never stretched; a higher window shows more of the desk, a broader one has bars."""

import pytest

from game.faces.desk.palette import PALETTES, contrast
from game.faces.desk.scale import Box, Scale


@pytest.mark.parametrize(
    ("size", "canvas"),
    [
        ((1280, 720), (0, 0, 1280, 720)),
        ((1920, 1080), (0, 0, 1920, 1080)),
        ((1280, 800), (0, 0, 1280, 800)),
        ((1024, 768), (0, 0, 1024, 768)),
        ((720, 1280), (0, 370, 720, 540)),
        ((3440, 1440), (440, 0, 2560, 1440)),
    ],
)
def test_the_canvas_is_the_largest_that_fits_in_the_middle(size, canvas):
    assert Scale(*size).canvas == Box(*canvas)


def test_what_is_there_at_all_is_at_least_a_pixel():
    assert Scale(320, 180).px(1) == 1
    assert Scale(320, 180).px(0) == 0


def test_projector_letters_are_what_a_class_can_read():
    scale = Scale(1280, 720, "projector")
    assert [scale.letters(size) for size in ("body", "label")] == [26, 22]
    assert min(scale.letters(size) for size in ("display", "headline", "heading", "body", "label")) >= 22


def test_letters_grow_with_the_window():
    assert Scale(1920, 1080, "projector").letters("body") == 39
    assert 18 < Scale(1920, 1080).letters("body") < 27, "one reader at a desk sees more of it instead"


@pytest.mark.parametrize("theme", PALETTES)
def test_focus_ring_and_seals_show_on_every_paper(theme):
    palette = PALETTES[theme]
    for paper in ("plain", "record", "computed", "slip", "folder"):
        assert contrast(palette["ink"], palette[paper]) >= 7
        for seal in ("round", "square", "diamond", "stamp"):
            assert contrast(palette[seal], palette[paper]) >= 4.5
    assert contrast(palette["brass"], palette["desk"]) >= 3


def test_contrast_is_that_of_the_guideline():
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert contrast((0x77, 0x77, 0x77), (255, 255, 255)) == pytest.approx(4.48, abs=0.01)
