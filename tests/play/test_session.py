import pytest

from game.engine.digest import digest
from game.play.commands import Accept, Answer, Hold, Offer, Pull, Refused, Send, Undo
from game.play.journal import LARGEST_SEED
from game.play.session import Session

from .wishes import dice_of


def test_a_whole_game_is_the_same_live_and_reloaded(scenario, door):
    alone = Session.begin(scenario, {"premier": "human"}, 7)
    door.begin()
    while not alone.is_over:
        for command in (Pull("rally", "do"), Send()):
            assert door.decide("premier", command) == alone.decide("premier", command)
        assert door.session.turn == alone.turn
        assert door.session.told("premier") == alone.told("premier")
    assert digest(door.session.past[-1].after) == digest(alone.past[-1].after)
    assert door.session.outcome() == alone.outcome()
    assert door.session.is_over


def test_a_draft_is_kept_until_it_is_sent_and_can_be_taken_back(door):
    session = door.begin({"chancellor": "human"})
    assert session.decide("chancellor", Answer("note", "firm")) is None
    assert session.decide("chancellor", Answer("note", "envoy")) is None
    assert session.draft("chancellor") == (Answer("note", "envoy"),)
    assert session.decide("chancellor", Undo()) is None
    assert session.draft("chancellor") == (Answer("note", "firm"),)
    assert session.decide("chancellor", Undo()) is None
    assert session.draft("chancellor") == ()
    assert session.decide("chancellor", Undo()).code == "nothing-to-undo"


def test_what_is_sent_is_what_was_drafted(door):
    door.begin({"chancellor": "human"})
    door.session.decide("chancellor", Answer("note", "envoy"))
    door.session.decide("chancellor", Pull("reassure", "do"))
    assert door.decide("chancellor", Send()) is None
    past = door.session.past[0]
    assert past.commands["chancellor"] == (Answer("note", "envoy"), Pull("reassure", "do"))
    assert door.session.turn == 1
    assert door.session.draft("chancellor") == ()


def test_two_people_wait_for_each_other_and_do_not_see_the_other_draft(door):
    door.begin({"premier": "human", "chancellor": "human"})
    assert door.session.waiting_for() == ["premier", "chancellor"]
    door.session.decide("chancellor", Answer("note", "firm"))
    assert door.decide("chancellor", Send()) is None
    assert door.session.turn == 0
    assert door.session.waiting_for() == ["premier"]
    assert door.session.has_sent("chancellor")
    assert door.session.draft("chancellor") == (Answer("note", "firm"),)
    assert door.decide("chancellor", Hold()).code == "already-sent"
    assert door.session.draft("premier") == ()
    assert door.advance().code == "still-waiting"
    assert door.decide("premier", Send()) is None
    assert door.session.turn == 1


def test_a_late_command_is_refused_with_both_sittings(door):
    door.begin()
    assert door.decide("premier", Send(), turn=0) is None
    refusal = door.decide("premier", Pull("rally", "do"), turn=0)
    assert (refusal.code, refusal.facts) == ("stale-turn", {"given": 0, "turn": 1})
    assert door.session.draft("premier") == ()
    assert door.decide("premier", Pull("rally", "do"), turn=1) is None


@pytest.mark.parametrize(
    ("role", "code"), [("envoy", "not-your-seat"), ("Premier", "unknown-role"), ("assembly", "unknown-role")]
)
def test_only_the_person_in_a_seat_decides_for_it(door, role, code):
    door.begin()
    assert door.decide(role, Hold()).code == code


def test_a_game_of_minds_goes_on_by_itself(door):
    door.begin({"premier": "fast"})
    turns = 0
    while not door.session.is_over:
        assert door.session.waiting_for() == []
        assert door.advance() is None
        turns += 1
    assert turns == door.session.turn == len(door.session.past)
    assert door.advance().code == "over"


IDLE_AT_FIVE = [
    Pull("embargo", "speak"),
    Pull("embargo", "prepare"),
    Pull("embargo", "carry_out"),
    Hold(),
    Pull("reassure", "do"),
]
"""What a chancellor does to have nothing left to do at the sitting after: the embargo is on, the deputies are fed."""


def test_someone_with_nothing_to_do_is_not_waited_for_and_may_look(door):
    door.begin({"chancellor": "human"}, seed=7)
    for command in IDLE_AT_FIVE:
        assert door.decide("chancellor", command) is None
        assert door.decide("chancellor", Send()) is None
    assert not door.session.needs("chancellor")
    assert door.session.waiting_for() == []
    assert door.session.turn == 5
    assert door.decide("chancellor", Send()) is None
    assert door.session.turn == 6


def test_a_sitting_goes_on_without_someone_who_has_nothing_to_do(door):
    door.begin({"chancellor": "human", "envoy": "human"}, seed=7)
    for command in IDLE_AT_FIVE:
        assert door.decide("envoy", Send()) is None
        assert door.decide("chancellor", command) is None
        assert door.decide("chancellor", Send()) is None
    assert door.session.waiting_for() == ["envoy"]
    assert door.decide("envoy", Send()) is None
    assert door.session.turn == 6
    assert door.decide("chancellor", Hold(), turn=5).code == "stale-turn"


def test_after_the_end_everything_is_refused_and_nothing_changes(door):
    door.begin()
    door.play(dice=dice_of(1))
    lines = door.path.read_bytes()
    for command in (Hold(), Send(), Undo(), Pull("rally", "do")):
        assert door.decide("premier", command).code == "over"
    assert door.session.outcome().turn == door.session.turn - 1
    assert door.path.read_bytes() == lines


def test_a_game_in_progress_has_no_outcome(door):
    assert door.begin().outcome() is None


@pytest.mark.parametrize(
    ("seats", "seed", "code"),
    [
        ({"premeir": "human"}, 1, "unknown-role"),
        ({"premier": "humman"}, 1, "unknown-mind"),
        ({"premier": ""}, 1, "unknown-mind"),
        ({"premier": "human"}, -1, "bad-seed"),
        ({"premier": "human"}, LARGEST_SEED + 1, "bad-seed"),
    ],
)
def test_a_game_that_cannot_be_begun_leaves_no_file(scenario, tmp_path, seats, seed, code):
    with pytest.raises(Refused) as refused:
        Session.begin(scenario, seats, seed, tmp_path / "game")
    assert refused.value.refusal.code == code
    assert list(tmp_path.iterdir()) == []


def test_the_same_seed_and_decisions_are_the_same_game(scenario):
    def ending(seed: int) -> str:
        session = Session.begin(scenario, {}, seed)
        while not session.is_over:
            session.advance()
        return digest(session.past[-1].after)

    assert ending(3) == ending(3) != ending(4)


def test_the_end_says_what_was_reached_and_who_everyone_was(scenario):
    session = Session.begin(scenario, {}, 3)
    while not session.is_over:
        assert session.advance() is None
    outcome, last = session.outcome(), session.past[-1]
    assert outcome is not None
    assert outcome.ending == last.line(scenario.rules).ending
    assert outcome.ended_on == last.date
    assert set(outcome.measures) == {"accepted_on", "in_force_on", "lives_lost", "yeas"}
    assert set(outcome.points["premier"]) == {"patrol", "relief", "calm"}
    assert outcome.points["premier"]["relief"] == (outcome.measures["in_force_on"] is not None)
    assert outcome.points["envoy"] == {"signed": outcome.measures["accepted_on"] is not None}
    assert {role: outcome.kinds[role] in scenario.sheet.roles[role].types for role in session.seats} == dict.fromkeys(
        session.seats, True
    )


def test_measures_of_a_signed_game_are_dates_and_numbers(scenario):
    session = Session.begin(scenario, {role.id: "human" for role in scenario.rules.roles}, 3)
    package = {"passage": "joint", "toll": "third", "lighthouse": "shared"}
    while not session.is_over:
        if session.turn == 1:
            assert session.decide("premier", Offer("accord", package)) is None
        if session.turn == 2:
            assert session.decide("envoy", Accept("accord")) is None
        for role in session.waiting_for():
            assert session.decide(role, Send()) is None
    outcome = session.outcome()
    assert outcome is not None
    assert outcome.measures["accepted_on"] == "1931-04-20"
    assert isinstance(outcome.measures["lives_lost"], float)
    assert outcome.points["premier"]["patrol"]
    assert outcome.points["chancellor"]["toll"]
