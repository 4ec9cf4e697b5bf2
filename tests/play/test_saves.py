import os

import pytest

from game.play.branch import branch
from game.play.commands import Refusal, Refused, Send
from game.play.saves import SUFFIX, delete, new_save, parent_of, saved_games, saves_folder
from game.play.scenario_copy import Named, names_in, pack
from game.play.session import Session


def test_games_are_saved_in_the_persons_own_folder(scenario):
    path = new_save(scenario.id)
    assert path.parent == saves_folder()
    assert str(path).startswith(os.environ["XDG_DATA_HOME"])
    assert path.parent.is_dir()


def test_every_game_gets_a_name_of_its_own(scenario, tmp_path):
    names = []
    for _ in range(3):
        path = new_save(scenario.id, tmp_path)
        Session.begin(scenario, {}, 1, path)
        names.append(path.name)
    assert names == [f"lantern-strait-{number}{SUFFIX}" for number in (1, 2, 3)]


def test_the_game_played_last_stands_first(scenario, tmp_path):
    paths = [tmp_path / f"{name}{SUFFIX}" for name in ("old", "new", "middle")]
    for path, day in zip(paths, (1, 3, 2), strict=True):
        Session.begin(scenario, {"premier": "human"}, 1, path)
        os.utime(path, (day, day))
    assert [game.path.name.split(".")[0] for game in saved_games(tmp_path)] == ["new", "middle", "old"]
    assert Session.open(paths[0]).decide("premier", Send()) is None
    assert saved_games(tmp_path)[0].path == paths[0]


def test_what_cannot_be_opened_is_listed_with_its_reason(scenario, tmp_path):
    Session.begin(scenario, {}, 1, tmp_path / f"good{SUFFIX}")
    (tmp_path / f"bad{SUFFIX}").write_bytes(b"ink")
    (tmp_path / "letter.txt").write_text("not a game")
    games = {game.path.name: game.game for game in saved_games(tmp_path)}
    assert set(games) == {f"good{SUFFIX}", f"bad{SUFFIX}"}
    bad, good = games[f"bad{SUFFIX}"], games[f"good{SUFFIX}"]
    assert isinstance(bad, Refusal)
    assert bad.code == "journal-no-game"
    assert not isinstance(good, Refusal)
    assert good.head.scenario == "lantern-strait"
    assert not good.is_over


def test_a_folder_that_cannot_be_made_is_said(monkeypatch, tmp_path):
    (tmp_path / "taken").write_text("a file where a folder should be")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "taken"))
    with pytest.raises(Refused, match="cannot-save"):
        saves_folder()


def test_a_branch_knows_the_game_it_left_among_those_that_are_there(scenario, tmp_path):
    for name, seed in (("other", 2), ("parent", 1)):
        session = Session.begin(scenario, {"premier": "human"}, seed, tmp_path / f"{name}{SUFFIX}")
        for _ in range(3):
            assert session.decide("premier", Send()) is None
    branch(tmp_path / f"parent{SUFFIX}", 2, tmp_path / f"child{SUFFIX}")
    branch(tmp_path / f"child{SUFFIX}", 1, tmp_path / f"grandchild{SUFFIX}")
    games = {saved.name: saved for saved in saved_games(tmp_path)}

    def parent(name):
        game = games[name].game
        assert not isinstance(game, Refusal)
        found = parent_of(game, list(games.values()))
        return found and found.name

    assert {name: parent(name) for name in games} == {
        "other": None,
        "parent": None,
        "child": "parent",
        "grandchild": "child",
    }
    del games["parent"]
    assert parent("child") is None


def test_nothing_is_deleted_but_what_is_listed(scenario, tmp_path):
    path, letter = tmp_path / f"good{SUFFIX}", tmp_path / "letter.txt"
    Session.begin(scenario, {}, 1, path)
    letter.write_text("not a game")
    for given in (letter, tmp_path, tmp_path / "none" / path.name):
        with pytest.raises(Refused, match="journal-missing"):
            delete(given, tmp_path)
    delete(path, tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["letter.txt"]


def test_a_game_that_cannot_be_deleted_is_said(scenario, tmp_path, monkeypatch):
    path = tmp_path / f"good{SUFFIX}"
    Session.begin(scenario, {}, 1, path)
    monkeypatch.setattr(type(path), "unlink", refuse_to_unlink)
    with pytest.raises(Refused, match="cannot-delete"):
        delete(path, tmp_path)


def refuse_to_unlink(_path):
    raise PermissionError


def test_a_game_changed_since_it_was_listed_is_read_again(scenario, tmp_path):
    path = tmp_path / f"good{SUFFIX}"
    session = Session.begin(scenario, {"premier": "human"}, 1, path)
    for turns in (1, 2):
        assert session.decide("premier", Send()) is None
        game = saved_games(tmp_path)[0].game
        assert not isinstance(game, Refusal)
        assert len(game.turns) == turns


def test_the_names_in_a_packed_scenario_are_those_of_its_files(scenario):
    named = names_in(pack(scenario))
    assert named.title["ko"] == scenario.sheet.title["ko"]
    assert {role: name["en"] for role, name in named.roles.items()} == {
        role: spec.name["en"] for role, spec in scenario.sheet.roles.items()
    }
    assert names_in("ink") == Named()
