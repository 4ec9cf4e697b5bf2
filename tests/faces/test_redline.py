"""A redline says both texts: without what was added it is the one, without what was removed the other."""

from hypothesis import given
from hypothesis import strategies as st

from game.faces.screens.redline import redline

WORDS = ["each", "party", "will", "act", "두", "나라는", "함께", "싸운다"]
TEXTS = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)


def told(spans, *changes):
    return " ".join(span.text for span in spans if span.change in {"kept", *changes})


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_out_of_it(before, after):
    spans = redline(before, after)
    assert told(spans, "removed") == before
    assert told(spans, "added") == after
    assert all(span.text for span in spans)


def test_equal_texts_are_kept_whole():
    assert [
        (span.text, span.change) for span in redline("by constitutional  processes", "by constitutional processes")
    ] == [("by constitutional processes", "kept")]


def test_words_that_give_way_stand_before_those_that_replace_them():
    found = [(span.text, span.change) for span in redline("United States may act", "United States shall act")]
    assert found == [("United States", "kept"), ("may", "removed"), ("shall", "added"), ("act", "kept")]
