import os

import pytest

from game.play.commands import Refusal, Refused, Send
from game.play.saves import SUFFIX, new_save, saved_games, saves_folder
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
