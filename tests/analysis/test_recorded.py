"""Worlds that begin in the record: each is the game that a session would play in it."""

import pytest

from game.analysis.explore import as_json, explore
from game.analysis.recorded import beginning_of
from game.analysis.worlds import play
from game.engine.digest import digest
from game.play.commands import Refused
from game.play.session import Session

from .test_explore import told

DATES = ["1931-03-02", "1931-05-04", "1931-06-15", "1931-08-17"]


@pytest.mark.parametrize("entered", DATES)
def test_every_world_is_the_game_that_is_left_at_that_date(told_strait, entered):
    record = beginning_of(told_strait, entered)
    together = play(told_strait.rules, 0, 6, seed=5, record=record)
    for world in range(6):
        session = Session.begin(told_strait, {}, 5, from_date=entered, world=world)
        while not session.is_over:
            assert session.advance() is None
        outcome = session.outcome()
        assert outcome is not None
        alone = play(told_strait.rules, world, 1, seed=5, record=record)
        assert told_strait.rules.endings[int(together.ending[world])].id == outcome.ending
        assert digest(together.take([world])) == digest(alone)


def test_free_play_begins_where_the_record_is_left(told_strait):
    early, late = (explore(told_strait, 500, seed=1, entered=date).outcomes for date in (DATES[0], DATES[-1]))
    assert early.endings != late.endings
    assert as_json(explore(told_strait, 100, seed=1, entered=DATES[1]))["from"] == DATES[1]


def test_the_record_ends_where_it_says_what_cannot_be(told_strait):
    ends = explore(told_strait, 70, seed=1, entered="1931-06-15").outcomes.record_ends
    assert [(end.date, end.role, end.worlds) for end in ends][:1] == [("1931-05-04", "premier", 70)]
    assert explore(told_strait, 70, seed=1, entered="1931-05-04").outcomes.record_ends == ()


def test_neither_chunks_nor_workers_show_in_what_begins_in_the_record(told_strait):
    whole = explore(told_strait, 300, seed=3, entered="1931-06-15")
    assert told(whole) == told(explore(told_strait, 300, seed=3, entered="1931-06-15", chunk=64))


def test_a_changed_world_is_entered_at_the_same_date(told_strait, told_otherwise):
    calm = told_otherwise("[{set: meters.alarm.start, to: 5}]")
    result = explore(told_strait, 400, seed=1, versus=calm, entered="1931-05-04")
    assert result.difference is not None
    assert result.difference.measures["lives_lost"].hi < 0


@pytest.mark.parametrize("entered", ["soon", "1930-01-01", "1932-01-01"])
def test_a_date_that_leads_nowhere_is_refused(told_strait, entered):
    with pytest.raises(Refused):
        explore(told_strait, 10, seed=1, entered=entered)


def test_without_a_record_there_is_nothing_to_leave(strait):
    with pytest.raises(Refused):
        explore(strait, 10, seed=1, entered="1931-05-04")
