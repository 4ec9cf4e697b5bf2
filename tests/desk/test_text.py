"""Where lines end in Korean and in English; what changes face; what no face can draw."""

import unicodedata

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.faces.desk.fonts import Fonts
from game.faces.desk.text import Measured, balanced_width, copy_of, may_break, set_lines
from game.where import data_folder

FONTS = Fonts()
CLOSING = ")]’”」.,!?…·"


def lines(text, width, language="ko", size=18):
    return [line.text for line in set_lines(Measured(FONTS, copy_of(FONTS, text, "plain", language), size), width)]


def test_korean_breaks_between_syllables_where_a_whole_word_would_leave_a_hole():
    assert lines("해협을 순찰하고 통행료를", 115) == ["해협을 순찰", "하고 통행료를"]


def test_korean_keeps_a_word_whole_where_little_room_is_left():
    assert lines("섬나라 셀라와 대륙의 벨트는", 112) == ["섬나라 셀라와", "대륙의 벨트는"]


def test_no_syllable_stands_alone_at_either_end_of_a_broken_word():
    assert not may_break("순찰하다.", 1)
    assert may_break("순찰하다.", 2)
    assert not may_break("순찰하다.", 3)


@pytest.mark.parametrize("closing", CLOSING)
def test_no_line_begins_with_closing_punctuation(closing):
    word = f"가나다라마바사아자차{closing}"
    for width in range(40, 240, 7):
        assert not any(line.startswith(closing) for line in lines(word, width))


@pytest.mark.parametrize("opening", "([‘“「")
def test_no_line_ends_with_an_opening_bracket(opening):
    word = f"가나다라마바{opening}사아자차카타"
    for width in range(60, 240, 7):
        assert not any(line.endswith(opening) for line in lines(word, width))


def test_a_number_keeps_its_counter():
    for width in range(60, 200, 5):
        assert (
            any("27,000명의" in line for line in lines("모두 27,000명의 반대자", width) if width > 100) or width <= 100
        )


def test_english_breaks_at_spaces_and_after_hyphens_only():
    text = "the anti-treaty party of Sella"
    for width in range(70, 300, 5):
        for line in lines(text, width, "en"):
            assert line.endswith(("the", "anti-", "treaty", "party", "of", "Sella"))


def test_a_word_that_nothing_can_break_is_cut_rather_than_clipped():
    broken = lines("Donaudampfschifffahrtsgesellschaftskapitän", 90, "en")
    assert "".join(broken) == "Donaudampfschifffahrtsgesellschaftskapitän"
    assert all(FONTS.font("gothic", 18).size(line)[0] <= 90 for line in broken)


def test_line_breaks_and_indents_of_the_text_stay():
    assert lines("하나\n  둘\n\n셋", 300) == ["하나", "  둘", "", "셋"]


def test_a_link_keeps_its_key_over_two_lines():
    set_ = set_lines(
        Measured(FONTS, copy_of(FONTS, "보라 [좁고 긴 해협의 이름](places.strait)을", "plain", "ko"), 18), 110
    )
    linked = [(run.text, run.link) for line in set_ for run in line.runs if run.link]
    assert {key for _, key in linked} == {"places.strait"}
    assert len(linked) == 2
    assert "]" not in "".join(line.text for line in set_)


@pytest.mark.parametrize("weight", ["plain", "bold", "typed"])
@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("size", [12, 18, 21, 39])
def test_a_text_is_measured_as_wide_as_it_is_drawn(weight, language, size):
    text = "Treaty “Yalu” 조약을 We, Tr. 뭐해 “Ta” 대한민국의 [AVATAR](x.y) 뷁!\n27,000명의 반공포로를 석방하였다"
    for start in range(len(text)):
        lines_ = set_lines(Measured(FONTS, copy_of(FONTS, text[start:], weight, language), size), 150)
        runs = [run for line in lines_ for run in line.runs]
        assert runs
        assert all(run.width == FONTS.font(run.face, size).size(run.text)[0] for run in runs)


def test_brackets_that_are_no_link_stay_as_they_are():
    assert lines("[s] 보내기 (끝)", 400) == ["[s] 보내기 (끝)"]


def test_a_word_that_its_face_cannot_draw_changes_face_as_a_whole():
    copy = copy_of(FONTS, "Read 해협을 now", "typed", "en")
    assert [copy.faces[0], copy.faces[5], copy.faces[9]] == ["courier_bold", "gothic_bold", "courier_bold"]
    mixed = copy_of(FONTS, "aide-mémoire", "typed", "ko")
    assert set(mixed.faces) == {"gothic_bold"}


def test_what_no_face_can_draw_is_put_otherwise():
    assert FONTS.drawable("5 − 3 ✓") == "5 – 3 ●"
    assert FONTS.drawable("🙂ສ") == "□□"
    assert FONTS.drawable("\u200b\u202e가\x07나") == "가나"


@pytest.mark.parametrize("file", sorted((data_folder("assets") / "fonts").glob("*.[ot]tf")), ids=lambda file: file.stem)
def test_a_face_has_all_syllables_of_hangul_or_none_and_all_are_as_wide(file):
    syllables = "".join(map(chr, range(0xAC00, 0xD7A4, 7)))
    drawn = [extent is not None for extent in pygame.freetype.Font(str(file), 20).get_metrics(syllables)]
    assert len(set(drawn)) == 1
    assert len({extent and extent[4] for extent in pygame.font.Font(str(file), 19).metrics(syllables)}) == 1


def test_decomposed_hangul_is_put_together():
    assert FONTS.drawable(unicodedata.normalize("NFD", "휴전의 대가")) == "휴전의 대가"


def test_balanced_lines_are_about_equally_long():
    copy = copy_of(FONTS, "How do you answer Sella, and how much will you trust to your envoy?", "typed", "en")
    measured = Measured(FONTS, copy, 36)
    wide = set_lines(measured, 1200)
    even = set_lines(measured, balanced_width(measured, 1200))
    assert len(wide) == len(even) == 2
    assert abs(even[0].width - even[1].width) < abs(wide[0].width - wide[1].width)


@given(
    st.text(alphabet="가나다 abc()[].,“”’-\n1é✓🙂", max_size=80),
    st.integers(1, 400),
    st.sampled_from(["ko", "en"]),
    st.sampled_from(["plain", "typed"]),
)
def test_no_line_is_ever_too_wide_and_no_letter_is_lost(text, width, language, weight):
    copy = copy_of(FONTS, text, weight, language)
    set_ = set_lines(Measured(FONTS, copy, 16), width)
    assert all(line.width <= width or len(line.text) == 1 for line in set_)
    assert "".join("".join(line.text.split()) for line in set_) == "".join(copy.text.split())
