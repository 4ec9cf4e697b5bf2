"""A whole lesson of minds and typed votes: it keeps its time, needs few keys, and loses nothing to a power cut."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.play.commands import Refused
from game.play.lesson import GRACE, Lesson
from game.play.lesson_debrief import debrief_of
from game.play.lesson_journal import read_lesson
from game.play.lesson_tables import days_of_turns, seating, tally
from game.play.saves import SUFFIX, lesson_of
from game.scenario.load import load

from .wishes import dice_of

FEWER_THAN = 40
LONGEST = 3 * 3600


class Hand:
    """A clock that is moved by hand, and a teacher's keys counted."""

    def __init__(self):
        self.now, self.keys = 1000.0, 0

    def clock(self):
        return self.now

    def press(self, refusal):
        assert refusal is None
        self.keys += 1

    def live(self, lesson, until, cut=None):
        """Let time pass, typing what the tables hold up, until a number of phases has passed or the power is cut."""
        for _ in range(LONGEST):
            if lesson.course.at >= until or lesson.course.is_last:
                return
            self.now += 1
            lesson.tick()
            if lesson.phase.step == "seal" and lesson.next_table is not None:
                table = lesson.next_table
                cards = lesson.ballots(lesson.turn)[lesson.side_of(table)].cards
                self.press(lesson.vote(dice_of(f"{lesson.turn}/{table}").choice(cards).letter))
            if cut is not None and cut(lesson):
                return


@pytest.fixture(scope="module")
def scenario():
    return load("lantern-strait")


@pytest.fixture
def game(tmp_path):
    return tmp_path / f"class{SUFFIX}"


def begun(scenario, hand, game=None, **more):
    lesson = Lesson.begin(scenario, hand.clock, 5, 45, 6, game, **more)
    hand.press(lesson.start())
    return lesson


def last(lesson):
    return len(lesson.course.plan.phases) - 1


def test_a_lesson_of_six_tables_keeps_its_minutes_and_needs_fewer_than_forty_keys(scenario):
    hand = Hand()
    lesson = begun(scenario, hand)
    began = hand.now
    hand.press(lesson.foretell("before", 70))
    hand.live(lesson, last(lesson))
    hand.press(lesson.foretell("after", 30))
    assert lesson.phase.step == "debrief"
    assert lesson.session.is_over
    assert len(lesson.course.votes) == 36
    assert hand.keys < FEWER_THAN
    assert (hand.now - began) + lesson.left == pytest.approx(45 * 60, abs=30)
    assert lesson.left >= 45 * 60 / 5


def test_whatever_a_class_votes_is_what_its_capitals_do(scenario):
    hand = Hand()
    lesson = begun(scenario, hand)
    hand.live(lesson, last(lesson))
    for turn in lesson.course.plan.turns:
        played = next(one for one in lesson.session.past if one.turn == lesson.course.sittings[turn])
        for side, ballot in lesson.ballots(turn).items():
            card = ballot.card(lesson.tally(turn, side).card)
            said = [type(one) for one in played.commands[card.role]]
            assert card.sort == "hold" or type(card.command) in said


@pytest.mark.parametrize("cut", range(0, 44, 7))
def test_a_power_cut_in_the_middle_loses_nothing(scenario, game, tmp_path, cut):
    whole_hand = Hand()
    whole = begun(scenario, whole_hand, tmp_path / f"whole{SUFFIX}")
    whole_hand.live(whole, last(whole))
    hand = Hand()
    lesson = begun(scenario, hand, game)
    hand.live(lesson, last(lesson), cut=lambda lesson: len(lesson.course.votes) >= min(cut, 36))
    votes = dict(lesson.course.votes)
    again = Lesson.open(lesson.path, hand.clock)  # the lid was closed: nothing was said goodbye to
    assert dict(again.course.votes) == votes
    assert again.phase == lesson.phase
    assert again.course.paused == again.second
    assert again.go_on() is None
    assert again.left >= lesson.left
    hand.live(again, last(again))
    assert game.read_bytes() == whole.session.path.read_bytes()


def test_a_file_cut_off_anywhere_opens_and_goes_on(scenario, game):
    hand = Hand()
    lesson = begun(scenario, hand, game)
    hand.live(lesson, 9)
    data, played = lesson.path.read_bytes(), game.read_bytes()
    head = data.index(b"\n") + 1
    for length in range(0, len(data) + 1, 97):
        lesson.path.write_bytes(data[:length])
        game.write_bytes(played)
        if length < head:
            with pytest.raises(Refused):
                Lesson.open(lesson.path, hand.clock)
            continue
        again = Lesson.open(lesson.path, hand.clock)
        assert (again.notices != []) == (data[:length][-1:] != b"\n")
        assert again.course.has_begun or length < data.index(b"\n", head)
        again.go_on()
        assert read_lesson(lesson.path).torn == 0
        hand.live(again, again.course.at + 1)


def test_what_was_sent_is_not_sent_again_where_the_power_went_between_the_two_files(scenario, game):
    hand = Hand()
    lesson = begun(scenario, hand, game)
    hand.live(lesson, 4)  # the first reveal
    assert lesson.phase.step == "reveal"
    lines = lesson.path.read_bytes().splitlines(keepends=True)
    lesson.path.write_bytes(b"".join(lines[:-1]))  # the game was played on; the lesson does not know it yet
    again = Lesson.open(lesson.path, hand.clock)
    assert again.phase.step == "seal"
    again.go_on()
    hand.now += 2 * GRACE
    again.tick()
    again.go_on()
    step: str = again.phase.step  # it has gone on since it was last looked at
    assert step == "reveal"
    assert len(again.session.past) == len(lesson.session.past)


def test_a_vote_is_undone_by_one_key_until_the_cards_are_open(scenario):
    hand = Hand()
    lesson = begun(scenario, hand)
    hand.live(lesson, 2)
    assert lesson.vote("A") is None
    assert lesson.vote("Z").code == "lesson-no-card"
    assert lesson.next_table == 2
    assert lesson.undo() is None
    assert lesson.next_table == 1
    assert lesson.undo().code == "nothing-to-undo"
    hand.live(lesson, 4)
    assert lesson.undo().code == "nothing-to-undo"


def test_nobody_is_hurried_past_a_vote_and_silence_is_the_staffs(scenario):
    hand = Hand()
    lesson = begun(scenario, hand)
    hand.live(lesson, 2)
    for _ in range(600):
        hand.now += 1
        lesson.tick()
    assert lesson.phase.step == "seal"
    assert lesson.left < 0
    assert lesson.go_on() is None
    assert lesson.phase.step == "reveal"
    assert lesson.tally(0, "sella").card is None


def test_the_dial_plans_anew_and_a_pause_stops_the_phase_but_not_the_bell(scenario):
    hand = Hand()
    lesson = begun(scenario, hand)
    assert lesson.pause() is None
    left = lesson.left
    hand.now += 120
    assert lesson.tick() is None
    assert (lesson.left, lesson.to_bell) == (left, 45 * 60 - 120)
    assert lesson.pause() is None
    assert lesson.left == left
    assert lesson.stretch(30) is None
    assert lesson.left == left + 30
    assert lesson.ring_in(15) is None
    assert lesson.to_bell == 15 * 60
    assert len(lesson.course.plan.turns) < 6
    assert lesson.course.plan.debrief * 5 >= lesson.course.plan.seconds - lesson.course.began


def test_minds_rehearse_a_whole_lesson_in_five_minutes_without_a_key(scenario):
    hand = Hand()
    lesson = begun(scenario, hand, has_minds=True)
    for _ in range(300 * 4):
        hand.now += 0.25
        lesson.tick()
    assert (lesson.phase.step, hand.keys) == ("debrief", 1)
    assert lesson.session.is_over


def test_of_a_tie_the_speaker_decides_and_every_table_speaks_in_its_turn(scenario):
    assert tally({1: "A", 2: "B", 3: "B"}, (1, 2, 3), 1).card == "B"
    assert tally({1: "A", 2: "B", 3: "C"}, (1, 2, 3), 2).card == "B"
    assert tally({1: "A", 3: "C"}, (1, 2, 3), 2).card == "C"
    assert tally({}, (1, 2, 3), 2).card is None
    lesson = Lesson.begin(scenario, Hand().clock, 1, 45, 6)
    assert [lesson.speaker(turn, "veld") for turn in range(6)] == [4, 5, 6, 4, 5, 6]


def test_tables_are_shared_out_and_days_found_where_a_file_names_none(scenario):
    assert seating(scenario, 6) == {"sella": (1, 2, 3), "veld": (4, 5, 6)}
    assert seating(scenario, 5) == {"sella": (1, 2, 3), "veld": (4, 5)}
    assert len(set(days_of_turns(scenario, 0))) == 6


def test_a_pad_keeps_what_was_written_last(scenario, game):
    hand = Hand()
    lesson = begun(scenario, hand, game)
    assert lesson.note("actors", "두 수도") is None
    assert lesson.note("actors", "두 수도와 병사들") is None
    assert lesson.note("gossip", "x").code == "lesson-no-box"
    assert Lesson.open(lesson_of(game), hand.clock).course.notes == {"actors": "두 수도와 병사들"}


def test_a_game_that_ends_early_leaves_its_time_to_the_debrief(scenario):
    hand = Hand()
    lesson = Lesson.begin(scenario, hand.clock, 1, 45, 6)
    lesson.start()
    hand.live(lesson, last(lesson))
    assert lesson.phase.step == "debrief"
    assert len(lesson.course.plan.turns) == len(lesson.course.sittings) < 6
    assert lesson.course.plan.seconds == 45 * 60


LINES = st.builds(
    lambda **told: {name: value for name, value in told.items() if value is not None},
    do=st.sampled_from(["begin", "pass", "skip", "meet", "vote", "undo", "pause", "resume", "stretch", "bell", "note"]),
    at=st.integers(0, 3000),
    turn=st.none() | st.integers(-1, 8),
    sitting=st.none() | st.integers(-2, 99),
    table=st.none() | st.integers(0, 9),
    card=st.none() | st.sampled_from("ABCDZ"),
    seconds=st.none() | st.integers(-5000, 5000),
    box=st.none() | st.sampled_from(["actors", "x"]),
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(LINES, max_size=12), tail=st.binary(max_size=40), sort=st.booleans())
def test_any_lines_after_the_first_open_and_go_on(scenario, tmp_path_factory, lines, tail, sort):
    game = tmp_path_factory.mktemp("any") / f"class{SUFFIX}"
    hand = Hand()
    lesson = Lesson.begin(scenario, hand.clock, 5, 45, 6, game)
    written = sorted(lines, key=lambda line: line["at"]) if sort else lines
    assert lesson.path is not None
    with lesson.path.open("ab") as file:
        file.write(b"".join(json.dumps(line).encode() + b"\n" for line in written) + tail)
    again = Lesson.open(lesson.path, hand.clock)
    again.go_on()
    for _ in range(5):
        hand.now += 300
        again.tick()
        again.vote("A")
    assert debrief_of(again).votes is not None
