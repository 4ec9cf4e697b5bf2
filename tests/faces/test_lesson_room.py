"""A lesson as its teacher has it: pages that pass by themselves, few keys, and every page with a way on."""

import pytest

from game.faces.language import LANGUAGES
from game.faces.lesson_room import enter
from game.faces.outline import outline
from game.faces.rooms import ROOMS, Program
from game.faces.screen import choices, from_json, to_json
from game.faces.showing import Wish
from game.faces.words import words
from game.play.commands import Refused
from game.play.saves import saved_in

LESSON, STEP = "lantern-strait", 3


@pytest.fixture(autouse=True)
def _saves(tmp_path):
    with saved_in(tmp_path):
        yield


class Class:
    """A class with its teacher: the clock runs, cards go up, and the teacher presses as few keys as can be."""

    def __init__(self, what=LESSON, language="en"):
        self.now, self.keys, self.pages = 100.0, 0, []
        self.room = enter(words(language), what, lambda: self.now)

    @property
    def lesson(self):
        return self.room.lesson

    def press(self, key):
        """Press what carries this key on the page."""
        self.keys += 1
        by_key = {action.key: action.intent for action in choices(self.room.screen())}
        return self.room.act(by_key[key])

    def live(self, seconds):
        for _ in range(0, seconds, STEP):
            self.now += STEP
            shown = self.room.screen()
            if not self.pages or self.pages[-1] != shown.key:
                self.pages.append(shown.key)
            keys = {action.key for action in choices(shown)}
            if "a" in keys and self.lesson.phase.step == "seal":
                self.press("b" if "b" in keys and int(self.now) % 2 else "a")


def test_a_whole_lesson_passes_by_itself_with_fewer_than_forty_keys():
    room = Class()
    room.press("n")
    room.press("4") if any(action.key == "4" for action in choices(room.room.screen())) else None
    room.live(45 * 60 + 60)
    assert room.keys < 40
    assert room.pages[-1].startswith("wall")
    for page in ("opening", "read", "confer", "seal", "reveal", "why"):
        assert f"lesson-{page}" in room.pages


def test_a_lesson_with_a_forecast_asks_for_it_before_and_after():
    room = Class("lesson-25")
    room.press("n")
    room.press("3")
    assert room.lesson.course.forecasts == {("before", 0): 70}
    room.live(20 * 60)
    assert room.pages[-1] == "lesson-debrief"
    room.press("1")
    assert room.lesson.course.forecasts[("after", 0)] == 10
    assert room.room.screen().key.startswith("wall")
    assert room.room.screen().timer is not None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_the_time_a_way_on_and_is_told_in_words(language):
    room = Class(language=language)
    room.press("n")
    seen = set()
    for _ in range(45 * 4):
        room.live(15)
        shown = room.room.screen()
        if shown.key not in seen:
            seen.add(shown.key)
            assert shown.timer is not None
            assert shown.timer.shown
            assert from_json(to_json(shown)) == shown
            assert any(action.enabled and action.key == "n" for action in shown.actions)
            told = "\n".join(line.text for line in outline(shown, words(language)))
            assert shown.timer.shown in told
            assert shown.question in told
    assert len(seen) >= 7


def test_one_key_each_stretches_pauses_hides_and_darkens():
    room = Class()
    room.press("n")
    left = room.lesson.left
    room.press("t")
    assert room.lesson.left == left + 30
    room.press("p")
    room.now += 100
    assert room.lesson.left == left + 30
    assert room.room.pulse is None
    room.press("p")
    assert room.room.pulse == 0.25
    room.press("h")
    timer = room.room.screen().timer
    assert timer is not None
    assert timer.shown == ""
    room.press("h")
    room.press("k")
    assert room.room.screen().key == "dark"
    room.press("k")
    assert room.room.screen().key == "lesson-opening"


def test_help_names_the_keys():
    room = Class()
    room.room.act("help")
    assert room.room.screen().notices == (words("en").say("lesson-help"),)


def test_the_dial_is_two_keys():
    room = Class()
    room.press("n")
    room.press("l")
    assert room.room.screen().drawer
    room.press("3")
    assert room.lesson.to_bell == 15 * 60
    assert not room.room.screen().drawer


def test_a_lesson_that_was_left_stands_on_the_shelf_and_goes_on():
    room = Class()
    room.press("n")
    room.live(900)
    turn, votes = room.lesson.turn, dict(room.lesson.course.votes)
    room.room.close()
    tomorrow = Class("")
    offered = [action.intent for action in choices(tomorrow.room.screen()) if action.intent.startswith("resume:")]
    assert len(offered) == 1
    tomorrow.room.act(offered[0])
    assert (tomorrow.lesson.turn, dict(tomorrow.lesson.course.votes)) == (turn, votes)
    assert tomorrow.lesson.course.paused is not None
    tomorrow.press("p")
    tomorrow.live(45 * 60)
    assert tomorrow.lesson.session.is_over


def test_a_lesson_that_was_played_stands_on_the_shelf_with_its_wall_and_no_clock(tmp_path):
    room = Class("lesson-25")
    for key in "n3":
        room.press(key)
    room.live(20 * 60)
    room.press("4")
    room.room.close()
    played = Class("")
    offered = [action.intent for action in choices(played.room.screen())]
    assert not [intent for intent in offered if intent.startswith("resume:")]
    (back,) = [intent for intent in offered if intent.startswith("wall-of:")]
    before = {path.name: path.read_bytes() for path in tmp_path.glob("*.game.jsonl")}
    played.room.act(back)
    page = played.room.screen()
    assert page.key.startswith("wall")
    assert page.timer is None
    played.room.speak(words("ko"))
    assert played.room.screen().language == "ko"
    played.press("n")
    assert played.room.screen().key != page.key
    assert played.room.act("leave-room") is None
    assert played.room.screen().key == "lesson-shelf"
    assert before == {path.name: path.read_bytes() for path in tmp_path.glob("*.game.jsonl")}


def test_a_table_sits_for_the_other_capital_and_a_turn_is_longer_also_tomorrow():
    room = Class()
    usual = Class()
    usual.press("n")
    room.press("s")
    for intent in ("seat:2", "seat:99", "seat:", "pace:1", "pace:3", "pace:3", "pace:99", "pace:"):
        room.room.act(intent)
        assert room.room.screen().key == "lesson-arrange"
    assert {action.intent for action in choices(room.room.screen()) if action.chosen} == {"seat:2", "pace:1", "pace:3"}
    for key in "nn":
        room.press(key)
    lesson = room.lesson
    assert lesson.seating == {"sella": (1, 3), "veld": (2, 4, 5, 6)}

    def seconds(lesson, turn):
        return sum(phase.seconds for phase in lesson.course.plan.phases if phase.turn == turn)

    assert seconds(lesson, 1) > seconds(usual.lesson, 1) > seconds(lesson, 3)
    assert lesson.course.plan.seconds == 45 * 60
    room.room.close()
    again = Class(str(lesson.path))
    assert (again.lesson.seating, again.lesson.course.plan) == (lesson.seating, lesson.course.plan)


def test_the_last_table_of_a_capital_stays_and_says_why():
    room = Class(f"{LESSON}|tables=2")
    room.press("s")
    tables = [action for action in choices(room.room.screen()) if action.intent.startswith("seat:")]
    assert [table.enabled for table in tables] == [False, False]
    assert all(table.reason for table in tables)
    room.room.act("seat:1")
    assert not [action for action in choices(room.room.screen()) if action.chosen]


def test_nobody_opens_the_cards_by_one_key_too_many():
    room = Class()
    for _ in range(4):
        room.press("n")
    assert room.lesson.phase.step == "seal"
    assert not room.room.screen().notices
    room.press("n")
    assert room.lesson.phase.step == "seal"
    assert room.room.screen().notices
    room.press("a")
    room.press("n")
    assert room.lesson.phase.step == "seal", "one has come since: it is asked anew"
    room.press("n")
    assert room.lesson.phase.step == "reveal"


def test_tables_that_agree_are_one_key_and_undone_by_one():
    room = Class()
    room.press("n")
    while room.lesson.phase.step != "seal":
        room.press("n")
    keys = room.keys
    room.press("a")
    room.press("2")
    assert {table: card for (_, table), card in room.lesson.course.votes.items()} == {1: "A", 2: "B", 3: "B"}
    room.press("u")
    assert room.lesson.next_table == 2
    room.press("2")
    room.press("1")
    assert room.lesson.next_table is None
    assert room.keys - keys == 5
    assert not [action for action in choices(room.room.screen()) if action.intent.startswith("together:")]
    room.press("u")
    assert room.lesson.next_table == 4
    again = Class(str(room.lesson.path))
    assert again.lesson.course.votes == room.lesson.course.votes


def test_a_rehearsal_takes_five_minutes_and_leaves_nothing_behind(tmp_path):
    room = Class(f"{LESSON}|minutes=30|tables=4|rehearse")
    assert room.lesson.head.tables == 4
    room.live(301)
    assert room.lesson.phase.step == "debrief"
    assert room.keys == 0
    assert list(tmp_path.iterdir()) == []


def test_whatever_is_chosen_on_any_page_never_breaks_it():
    wild = ["", "vote:", "vote:Z", "bell:0", "bell:x", "bell:99999", "foretell::", "foretell:before:-1", "resume:/none"]
    wild += [
        "choose:no-such-lesson",
        "seat:1",
        "pace:0",
        "arrange",
        "arranged",
        "wall-of:/none",
        "together:",
        "minutes:7",
        "tables:99",
        "undo",
        '{"do": "undo"}',
        "next",
        "box:x",
        "{",
        "wall:",
    ]
    room = Class("")
    for intent in wild:
        room.room.act(intent)
        assert room.room.screen().panels
    room.room.act(f"choose:{LESSON}")
    room.press("n")
    for step in range(30):
        room.live(61)
        for intent in wild:
            room.room.act(intent)
            assert list(choices(room.room.screen())), (step, intent)


def test_the_cover_leads_to_it_and_out_again():
    assert list(ROOMS) == ["replay", "whatif", "lesson"]
    program = Program("ko", Wish(room=f"lesson:{LESSON}"))
    assert program.screen().key == "lesson-ready"
    program.act("language:en")
    assert program.screen().language == "en"
    program.act("leave-room")
    assert program.screen().key == "cover"


def test_going_on_with_a_classs_game_goes_on_with_its_lesson_and_deleting_it_deletes_both(tmp_path):
    room = Class()
    room.press("n")
    room.room.close()
    game = room.lesson.session.path
    program = Program("en")
    program.act(f"continue:{game}")
    assert program.screen().key == "lesson-opening"
    program.act("leave-room")
    program.act(f"delete:{game}")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_lesson_is_refused_in_words(tmp_path):
    broken = tmp_path / "x.lesson.jsonl"
    broken.write_text("nonsense\n")
    with pytest.raises(Refused):
        enter(words("en"), str(broken))
    assert Program("en", Wish(room=f"lesson:{broken}")).screen().notices
