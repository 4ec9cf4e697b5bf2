"""The replay desk: hinges, forecasts and their card, notes, playing by itself, leaving the path, two paths."""

import csv
import io
from random import Random

import pytest

from game.analysis.hinges import chances_at, hinges
from game.faces.language import LANGUAGES
from game.faces.replay.export import as_csv, as_text
from game.faces.replay.room import PACES, enter
from game.faces.rooms import Program
from game.faces.screen import Screen, choices, from_json, to_json
from game.faces.screens.calibration_card import judged
from game.faces.showing import Wish
from game.faces.words import words
from game.play.commands import Refused
from game.play.record import Followed

from .games import played
from .walks import Still, intents, lines, shipped, told_strait, walking

pytestmark = pytest.mark.usefixtures("own_folder")


def foretell(room, option, percent=75):
    room.act(f"guess:{option}")
    room.act(f"sure:{percent}")


# Hinges


def test_a_hinge_is_a_question_answered_or_a_vote_held(told):
    found = {
        (hinge.date, hinge.what, hinge.came)
        for passage in told.passages
        for hinge in hinges(told.scenario.rules, passage.sitting)
    }
    assert ("1931-03-02", "note", "envoy") in found
    assert ("1931-05-04", "fleet", "in_strait") in found
    assert ("1931-06-15", "motion", "patience") in found
    assert all(date in {told.passages[at].sitting.date for at in range(len(told.passages))} for date, _, _ in found)


def test_the_shipped_record_has_its_decisions_and_its_roll_call():
    room = walking(shipped())
    kinds = [hinge.kind for step in room.walk.hinges for hinge in step]
    assert kinds.count("decision") >= 24
    assert "vote" in kinds


def test_the_chances_of_a_hinge_are_of_what_was_really_open(told):
    passage = told.passages[0]
    chances = chances_at(told.scenario, Followed(passage.sitting), told.luck)["note"]
    assert set(chances) <= {"firm", "envoy", "silence"}
    assert sum(chances.values()) == pytest.approx(1)


# Walking


def test_the_first_step_is_where_it_begins_and_the_last_where_it_ends(told):
    room = walking(told)
    room.act("asks:")
    assert room.screen().date == words("en").iso_date("1931-03-02")
    room.act(f"step:{room.walk.last}")
    page = room.screen()
    assert [action.enabled for action in page.actions if action.key == "n"] == [False]
    for nonsense in (
        "step:99",
        "step:-1",
        "step:x",
        "step:٣",
        "eyes:nobody",
        "guess:firm",
        "sure:75",
        "chair:nobody",
        "along:nan",
    ):
        room.act(nonsense)
        room.screen()
    assert room.walk.at == room.walk.last


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_says_everything_and_survives_the_way_to_json(told, language):
    room = walking(told, language)
    said: list[Screen] = []
    for intent in (
        "more:",
        "back",
        "help",
        "back",
        "earlier:",
        "back",
        "open:",
        "back",
        "why:",
        "back",
        "map:",
        "back",
        "note:",
        "back",
    ):
        room.act(intent)
        said.append(room.screen())
    for intent in (
        "leave-here:",
        "back",
        "card:",
        "back",
        "beside:",
        "back",
        "step:1",
        "step:2",
        "step:3",
        "guess:in_strait",
        "sure:75",
    ):
        room.act(intent)
        said.append(room.screen())
    room.act("card:")
    said.append(room.screen())
    assert all(from_json(to_json(screen)) == screen for screen in said)
    assert not room.walk.words.faults
    assert all(screen.question and screen.title for screen in said)
    keys = [[action.key for action in choices(screen) if action.key] for screen in said]
    assert all(len(set(on_one)) == len(on_one) for on_one in keys)


def test_the_ribbon_goes_where_it_is_dragged(told):
    room = walking(told)
    room.act("along:1.0000")
    assert room.walk.at == room.walk.last
    room.act("along:0.5000")
    assert room.walk.at == round(room.walk.last / 2)
    room.act("along:")
    assert room.walk.at == round(room.walk.last / 2)


def test_it_plays_by_itself_at_three_speeds_and_stops_at_its_end(told):
    clock = Still()
    room = walking(told, clock=clock)
    room.act("asks:")
    assert room.pulse is None
    room.act("play:")
    for pace in (1, 2, 0):
        assert room.walk.pace == pace
        assert room.pulse is not None
        at = room.walk.at
        clock.now += PACES[pace] - 0.01
        assert (room.screen(), room.walk.at)[1] == at
        clock.now += 0.02
        assert (room.screen(), room.walk.at)[1] == at + 1
        room.act("pace:")
    clock.now += 1000
    room.screen()
    assert room.walk.at == 4, "whoever looked away has missed nothing"
    for _ in range(9):
        clock.now += PACES[0] + 1
        room.screen()
    assert (room.walk.at, room.pulse) == (room.walk.last, None)
    room.act("play:")
    assert room.walk.at == 0, "from the end it begins anew"


def test_it_waits_at_a_hinge_while_it_plays(told):
    clock = Still()
    room = walking(told, clock=clock)
    room.act("play:")
    for _ in range(9):
        clock.now += PACES[1] + 1
        if room.screen().key == "forecast":
            break
    assert (room.screen().key, room.walk.at, room.pulse) == ("forecast", 2, None)


# Forecasts


def test_a_forecast_is_asked_once_before_its_step(told):
    room = walking(told)
    for at in (1, 2, 3):
        room.act(f"step:{at}")
    assert (room.screen().key, room.walk.at) == ("forecast", 2)
    assert "sure:75" not in intents(room.screen())
    room.act("guess:in_strait")
    assert {"sure:95", "sure:75", "sure:50", "sure:25", "sure:5"} <= set(intents(room.screen()))
    room.act("sure:75")
    assert (room.screen().key, room.walk.at) == ("replay", 3)
    assert "75%" in lines(room)
    for intent in ("step:2", "step:3"):
        room.act(intent)
    assert room.screen().key == "replay", "what one has seen is not foretold"


def test_it_can_be_passed_over_stayed_away_from_and_switched_off(told):
    room = walking(told)
    for intent in ("step:1", "step:2", "step:3", "back"):
        room.act(intent)
    assert (room.screen().key, room.walk.at) == ("replay", 2)
    for intent in ("step:3", "skip:"):
        room.act(intent)
    assert (room.walk.at, dict(room.walk.notes.guesses)) == (3, {})
    room.act("asks:")
    room.act("step:4")
    assert (room.screen().key, room.walk.at) == ("replay", 4)


def test_the_card_by_hand(told):
    room = walking(told)
    for intent in ("step:1", "step:2", "step:3"):
        room.act(intent)
    answers = len(room.walk.open_to(room.walk.hinges[3][0]))
    foretell(room, "in_strait")
    room.act("card:")
    ((hinge, one),) = judged(room.walk)
    others = answers - 1
    assert (hinge.what, one.came_true) == ("fleet", True)
    assert one.score == pytest.approx((0.25**2 + others * (0.25 / others) ** 2) / 2)
    assert one.blind == pytest.approx(((1 - 1 / answers) ** 2 + others / answers**2) / 2)
    assert one.machine == dict(room.walk.chances[3, "fleet"])
    assert words("en").percent(one.machine["in_strait"]) in lines(room)
    assert words("en").number(one.score, 2) in lines(room)


# Notes


def test_what_was_written_outlives_the_program(told, own_folder):
    room = walking(told)
    for end in range(1, len("안개철") + 1):
        room.act(f"noting:1931-03-02={'안개철'[:end]}")
    for intent in ("step:1", "step:2", "step:3"):
        room.act(intent)
    foretell(room, "at_home" if "at_home" in room.walk.open_to(room.walk.hinges[3][0]) else "in_strait", 50)
    del room  # as if it had been killed: nothing is written at the end
    again = walking(told)
    assert again.walk.notes.notes == {"1931-03-02": "안개철"}
    assert len(again.walk.notes.guesses) == 1
    assert "안개철" in lines(again)
    assert [file.name for file in own_folder.glob("*.notes.json")] == ["told-strait.record.notes.json"]
    again.act("noting:1066-10-14=Hastings")
    assert set(again.walk.notes.notes) == {"1931-03-02"}


def test_a_damaged_file_of_notes_is_a_sentence(told, own_folder):
    own_folder.mkdir(exist_ok=True)
    (own_folder / "told-strait.record.notes.json").write_text("{", encoding="utf-8")
    assert "told-strait.record.notes.json" in "".join(walking(told).screen().notices)


def test_notes_and_forecasts_are_written_out_as_text_and_as_a_table(told, own_folder):
    room = walking(told)
    room.act('noting:1931-03-02==1+1, "fog"')
    for intent in ("step:1", "step:2", "step:3"):
        room.act(intent)
    foretell(room, "in_strait")
    room.act("export:")
    assert "told-strait.record.notes.csv" in "".join(room.screen().notices)
    rows = list(csv.DictReader(io.StringIO(as_csv(room.walk))))
    assert [row["kind"] for row in rows] == ["note", "forecast"]
    assert rows[0]["note"] == '\'=1+1, "fog"', "a spreadsheet takes it for text"
    assert (rows[1]["percent"], rows[1]["given_to_what_came"]) == ("75", "75")
    assert float(rows[1]["score"]) == pytest.approx(judged(room.walk)[0][1].score, abs=1e-4)
    assert "fog" in as_text(room.walk)
    assert (own_folder / "told-strait.record.notes.txt").read_bytes().startswith(b"\xef\xbb\xbf")


# Coming in and going out


def test_what_cannot_be_replayed_is_a_sentence_on_the_cover():
    for what in ("nosuch", "lantern-strait"):
        program = Program("en", Wish(room=f"replay:{what}"))
        assert program.screen().key == "cover"
        assert program.screen().notices


def test_an_empty_path_is_refused(own_folder, tmp_path):
    own_folder.mkdir(exist_ok=True)
    file = own_folder / "begun.game.jsonl"
    played("en", file, [])
    with pytest.raises(Refused):
        enter(words("en"), str(file))


def test_the_way_back_leads_out_of_every_page_to_where_one_came_from(tmp_path):
    program = Program("en", Wish(room=f"replay:{told_strait(tmp_path)}"))
    for way_in in (["more:", "open:"], ["card:"], ["leave-here:"], ["step:1", "step:2", "step:3"], ["note:"]):
        for intent in way_in:
            program.act(intent)
        for _ in range(4):
            if program.screen().key == "replay":
                break
            program.act("back")
        assert program.screen().key == "replay"
    program.act("back")
    assert program.screen().key == "cover"


def test_the_language_changes_on_the_way(told):
    room = walking(told, "en")
    room.act("step:1")
    room.speak(words("ko"))
    assert room.screen().language == "ko"
    assert room.walk.at == 1


@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_is_chosen_and_said_there_is_a_way_out(tmp_path, seed):
    dice = Random(seed)  # noqa: S311 - chance clicks, not secrets
    program = Program("en", Wish(room=f"replay:{told_strait(tmp_path, gated=True)}"))
    nonsense = [
        "step:",
        "along:1e999",
        "along:-3",
        "noting:=",
        "noting:x",
        "beside:/",
        "guess:",
        "sure:",
        "chair:",
        "{}",
        "",
        "::",
        "why:{",
    ]
    for _ in range(250):
        screen = program.screen()
        if program.session is not None or screen.key == "cover":
            program.act("go:cover")
            program.act(f"replay:{told_strait(tmp_path, gated=True)}")
            continue
        offered = [intent for intent in intents(screen) if intent not in {"leave", "begin-here:"}]
        program.act(dice.choice(offered if dice.random() < 0.85 else nonsense))
        assert program.screen().actions, program.screen().key
    assert not program.words.faults
