"""What a class looks back on: votes of turns already played, forecasts and notes; a saved lesson is only read."""

from game.play.debrief import REASONS
from game.play.lesson import Lesson
from game.play.lesson_debrief import debrief_at, debrief_of
from game.play.saves import lesson_of
from game.play.session import Session
from game.scenario.load import load

HOUR = 3600


class Class:
    """A lesson of minds with a clock of its own."""

    def __init__(self, game=None):
        self.now = 0.0
        self.lesson = Lesson.begin(load("lantern-strait"), lambda: self.now, 3, game=game, has_minds=True)
        assert self.lesson.start() is None

    def until(self, is_there):
        while not is_there(self.lesson) and self.now < HOUR:
            self.now += 1
            assert self.lesson.tick() is None
        assert is_there(self.lesson)


def test_votes_are_told_once_their_turn_has_been_played(tmp_path):
    room = Class()
    room.until(lambda lesson: lesson.course.votes and lesson.phase.step in {"confer", "seal"})
    assert not debrief_of(room.lesson).votes
    room.until(lambda lesson: lesson.course.is_last)
    told = debrief_of(room.lesson)
    assert len(told.votes) == len(room.lesson.course.votes) > 0
    for vote in told.votes:
        assert room.lesson.side_of(vote.table) == vote.side
        assert vote.card in "ABCD"
        assert vote.played in {other.card for other in told.votes if (other.turn, other.side) == (vote.turn, vote.side)}


def test_what_is_kept_on_the_pad_is_the_lessons_own(tmp_path):
    game = tmp_path / "a.game.jsonl"
    room = Class(game)
    told = debrief_of(room.lesson)
    told.keep("actors", ("one", "two"))
    debrief_of(room.lesson).keep(REASONS, ("Table 2",))
    assert debrief_of(room.lesson).notes == {"actors": ("one", "two"), REASONS: ("Table 2",)}
    before = game.read_bytes(), lesson_of(game).read_bytes()
    again = debrief_at(Session.open(game), game)
    assert again.notes == debrief_of(room.lesson).notes
    assert (game.read_bytes(), lesson_of(game).read_bytes()) == before


def test_a_game_without_a_lesson_is_looked_back_on_alone(tmp_path):
    game = tmp_path / "a.game.jsonl"
    session = Session.begin(load("lantern-strait"), {}, 3, game)
    told = debrief_at(session, game)
    assert told.session is session
    assert not (told.votes or told.hands or told.notes)
