"""The kit on paper: on how many sides a sheet prints, and that nothing is cut there, which only a printer can tell."""

import re
from html import escape

import pytest

from game.faces.kit import pdf
from game.faces.kit.classroom import classroom
from game.faces.words import words
from game.scenario.load import load

from ..conftest import is_nightly
from .test_kit import LESSON, SIDES, pages, rooms_of


@pytest.fixture(scope="module")
def loaded():
    return {name: load(name) for name in ("lantern-strait", LESSON)}


@pytest.fixture(scope="module")
def lesson_pages(loaded):
    return {one: pages(rooms_of(loaded, LESSON, one)) for one in ("ko", "en")}


def laid_out(page):
    try:
        return pdf.laid_out(page)
    except pdf.NoPrinterError:
        pytest.skip("needs the extra `print` and the system's Pango")


def texts_in(box):
    return [one for one in box.descendants(placeholders=True) if type(one).__name__ == "TextBox" and one.text.strip()]


def is_of(box, kind):
    return box.element is not None and kind in (box.element.get("class") or "").split()


def faults_of(document):
    """Text outside of its half, card or page, or under the line at its foot."""
    faults = []
    for page in document.pages:
        whole_page = page._page_box
        frames = [box for box in whole_page.descendants(placeholders=True) if is_of(box, "half") or is_of(box, "card")]
        for frame in frames or [whole_page]:
            bottom, right = frame.position_y + frame.margin_height(), frame.position_x + frame.margin_width()
            feet = [
                box for box in frame.descendants(placeholders=True) if is_of(box, "foot") and box.element.tag == "p"
            ]
            footed = {id(text) for foot in feet for text in texts_in(foot)}
            low = min((foot.position_y for foot in feet), default=bottom)
            for text in texts_in(frame):
                end = text.position_y + text.height
                if end > bottom or text.position_x + text.width > right + 1 or (end > low and id(text) not in footed):
                    faults.append(text.text)
    return faults


def test_the_search_for_what_is_cut_finds_a_text_that_is_too_long(loaded):
    room = rooms_of(loaded, "lantern-strait", "en")
    page = pages(room)["envelopes-short"]
    brief = escape(room.pick(room.sheet.roles[room.tables[0].chair].brief.short))
    assert not faults_of(laid_out(page))
    assert faults_of(laid_out(page.replace(brief, brief * 40)))


@pytest.mark.slow
@pytest.mark.parametrize("tongue", ["ko", "en"] if is_nightly() else ["en"])
def test_a_small_scenario_prints_without_anything_cut(loaded, tongue):
    for name, page in pages(classroom(loaded["lantern-strait"], words(tongue), 2)).items():
        document = laid_out(page)
        assert not faults_of(document), name
        assert len(document.pages) <= SIDES[name], name


PRINTS = [
    (one, sheet)
    for number, sheet in enumerate(SIDES)
    for one in (("ko", "en") if is_nightly() else ("ko", "en")[number % 2 :][:1])
]
"""Every sheet in both languages; by day, since it takes long, in one of them by turns."""


@pytest.mark.slow
@pytest.mark.parametrize(("tongue", "sheet"), PRINTS)
def test_the_lesson_prints_without_anything_cut_and_on_few_sides(lesson_pages, tongue, sheet):
    document = laid_out(lesson_pages[tongue][sheet])
    assert not faults_of(document)
    assert len(document.pages) <= SIDES[sheet]


def test_korean_words_stay_whole_in_a_pdf_and_can_be_searched_for():
    page = "<html><head><style>.가{}</style></head><body><p>정전협정을 맺는다 &amp; sign</p></body></html>"
    found = pdf.unbroken(page)
    assert ">정전협정을</" in found
    assert "<style>.가{}</style>" in found
    assert re.sub(r"</?whole-word>", "", found) == page
