"""Lines fit the terminal, where a Hangul syllable takes two columns."""

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from game.faces.terminal.wrap import CLOSING, wrap

KOREAN = "특사에게는 훈령이 있습니다. 넘을 수는 있지만 책임은 당신 몫입니다."


def test_korean_is_broken_between_words():
    lines = wrap(KOREAN, 20)
    assert lines == ["특사에게는 훈령이", "있습니다. 넘을 수는", "있지만 책임은 당신", "몫입니다."]


def test_indent_and_hang():
    assert wrap("1  one two three", 12, 2, 3) == ["  1  one two", "     three"]


def test_a_word_wider_than_the_line_is_cut_but_not_before_its_full_stop():
    assert wrap("가나다라마바사아자차.", 10) == ["가나다라마", "바사아자차."]


@given(
    st.text(st.sampled_from("가나다ab .,)”\n…1"), max_size=200),
    st.integers(20, 60),
    st.integers(0, 6),
    st.integers(0, 6),
)
def test_no_line_is_too_wide_and_no_letter_is_lost(text, width, indent, hang):
    lines = wrap(text, width, indent, hang)
    assert "".join("".join(lines).split()) == "".join(text.split())
    for line in lines:
        tail = len(line) - len(line.rstrip("".join(CLOSING)))
        assert cell_len(line) - tail <= width


def test_what_parts_two_things_ends_a_line():
    assert wrap("앞의 말 | 뒤의 말", 9) == ["앞의 말 |", "뒤의 말"]
    assert wrap("one · two", 5) == ["one ·", "two"]


def test_a_number_stays_with_its_name():
    assert wrap("the trust\N{NO-BREAK SPACE}-8", 9) == ["the", "trust\N{NO-BREAK SPACE}-8"]
