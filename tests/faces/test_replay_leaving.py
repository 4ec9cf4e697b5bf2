"""Leaving a path to play on from it, another path laid beside it, and other paths to walk."""

from pathlib import Path

import pytest

from game.faces.ribbon import Ribbon
from game.faces.rooms import Program
from game.faces.screen import choices, field_of
from game.faces.showing import Wish
from game.faces.ways import of_game
from game.faces.words import words
from game.play.journal import read
from game.play.replay import verify
from game.scenario.load import load
from game.scenario.shelf import default_id, listing

from .games import NO_ACCORD, TO_THE_END, played
from .walks import lines, told_strait, walking

pytestmark = pytest.mark.usefixtures("own_folder")


def test_a_game_begins_where_the_record_is_left_in_any_chairs(told, own_folder, tmp_path):
    program = Program("en", Wish(room=f"replay:{told_strait(tmp_path)}"))
    for intent in ("asks:", "step:3", "leave-here:", "chair:premier", "chair:envoy", "chair:chancellor"):
        program.act(intent)
    people = [action.intent for action in choices(program.screen()) if action.chosen]
    program.act("begin-here:")
    assert program.session is not None
    assert program.session.date == "1931-05-04"
    assert {f"chair:{role}" for role in program.session.humans} == set(people) != set()
    assert program.save is not None
    assert program.save.parent == own_folder


def test_nobody_in_any_chair_begins_nothing(told):
    room = walking(told)
    room.act("leave-here:")
    for action in [action for action in choices(room.screen()) if action.chosen]:
        room.act(action.intent)
    begin = next(action for action in room.screen().actions if action.key == "n")
    assert not begin.enabled
    assert begin.reason


@pytest.fixture
def game_file(own_folder, tmp_path):
    own_folder.mkdir(exist_ok=True)
    return played("en", own_folder / "one.game.jsonl", TO_THE_END).save


def test_a_saved_game_is_walked_and_left(game_file):
    before = game_file.read_bytes()
    way = of_game(game_file)
    assert way.passages
    room = walking(way)
    assert "one" in room.screen().title
    for intent in ("asks:", "step:2", "leave-here:"):
        room.act(intent)
    onward = room.act("begin-here:")
    assert onward is not None
    branch = read(onward_path(onward))
    assert branch.head.parent is not None
    assert branch.head.parent.turn == 2
    assert game_file.read_bytes() == before
    assert verify(onward_path(onward)).ok


def onward_path(onward):
    return Path(onward.removeprefix("continue:"))


def test_another_path_is_walked_from_here_but_no_game_that_still_goes_on(game_file, own_folder, tmp_path):
    unfinished = played("en", own_folder / "on.game.jsonl", TO_THE_END[:3]).save
    program = Program("en", Wish(room=f"replay:{told_strait(tmp_path)}"))
    program.act("paths:")
    ways = {action.intent: action for action in choices(program.screen())}
    assert ways[f"replay:{game_file}"].enabled
    assert not ways[f"replay:{unfinished}"].enabled
    assert ways[f"replay:{unfinished}"].reason
    program.act(f"replay:{game_file}")
    assert "one" in program.screen().title
    program.act("back")
    assert program.screen().key == "cover"


def test_every_recorded_path_of_the_shelf_is_offered_by_its_title(told):
    room = walking(told)
    room.act("paths:")
    ways = {action.intent: action.label for action in choices(room.screen())}
    shelf = {entry.id: entry for entry in listing()}
    for id_, entry in shelf.items():
        is_offered = entry.is_recorded and not entry.is_lesson
        assert (f"replay:{id_}" in ways) == is_offered
        if is_offered:
            assert ways[f"replay:{id_}"] == entry.title["en"]
            assert load(id_).sheet.history.moves
    assert default_id() in {id_ for id_, entry in shelf.items() if entry.is_recorded}
    assert any(not entry.is_recorded for entry in shelf.values()), "the tiny crisis has no record"


def test_a_file_is_walked_whose_place_was_typed(game_file, tmp_path):
    program = Program("en", Wish(room=f"replay:{told_strait(tmp_path)}"))
    for typed in (str(tmp_path / "nowhere"), str(game_file), str(tmp_path / "told-strait.yaml")):
        program.act("paths:")
        program.act(f"paths:{typed}")
        field = field_of(program.screen())
        assert field is not None
        assert field.text == typed
        program.act(f"replay:{typed}")
        is_there = Path(typed).exists()
        assert bool(program.screen().notices) != is_there
        assert program.screen().key == ("replay" if is_there else "replay-paths")


def test_two_games_are_laid_side_by_side_where_they_part(game_file, own_folder):
    other = played("en", own_folder / "two.game.jsonl", NO_ACCORD).save
    room = walking(of_game(game_file))
    room.act("asks:")
    unfinished = played("en", own_folder / "on.game.jsonl", TO_THE_END[:3]).save
    room.act("beside:")
    barred = {action.intent: not action.enabled for action in choices(room.screen())}
    assert (barred[f"beside:{other}"], barred[f"beside:{unfinished}"]) == (False, True)
    room.act(f"beside:{other}")
    page = room.screen()
    assert page.key == "beside"
    ribbon = next(panel for panel in page.panels if panel.key == "ribbon").blocks[0]
    assert isinstance(ribbon, Ribbon)
    parted = ribbon.parted
    assert parted is not None
    assert 0 <= parted < room.walk.last
    room.act(next(action.intent for action in page.actions if action.key == "f"))
    assert (room.screen().key, room.walk.at) == ("beside", parted)
    room.act("back")
    assert room.screen().key == "replay"


def test_a_game_beside_itself_nowhere_parts(game_file):
    room = walking(of_game(game_file))
    room.act(f"beside:{game_file}")
    way = next(action for action in room.screen().actions if action.key == "f")
    assert not way.enabled
    assert words("en").say("compare-same") in lines(room)
