"""``armistice compare``: where two games part, in words and as JSON."""

import json
from contextlib import contextmanager

import pytest

from game.faces.command import status
from game.faces.commands import compare
from game.faces.screens.diverged import CAUSES_SHOWN

from .games import NO_ACCORD, TO_THE_END, played


@pytest.fixture
def games(tmp_path):
    """Two saved games of one seed: in one the premier makes an offer at the second sitting."""
    for name, script in (("offer", TO_THE_END), ("quiet", NO_ACCORD)):
        played("en", tmp_path / f"{name}.jsonl", script)
    return [str(tmp_path / f"{name}.jsonl") for name in ("offer", "quiet")]


def test_the_first_difference_is_what_the_player_did_otherwise(games, capsys):
    assert status(["compare", *games, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {"one", "other", "same", "first", "followed"} == found.keys()
    assert found["same"] is False
    first = found["first"]
    assert (first["turn"], first["what"], first["channel"]) == (1, "move", "premier")
    assert first["one"][0]["do"] == "offer"
    assert first["other"] == []
    assert found["followed"][0]["cause"] == "roles.premier"
    assert {found["one"]["kind"], found["other"]["kind"]} == {"game"}


@pytest.mark.parametrize("language", ["ko", "en"])
def test_it_is_told_in_words(games, language, capsys):
    assert status(["compare", *games, "--lang", language]) == 0
    told = capsys.readouterr().out
    assert {"ko": "1931년 4월 6일 회합에서 갈라집니다", "en": "They part at the sitting of 6 April 1931"}[
        language
    ] in told
    assert told.count("\n") < 12 + 4 * CAUSES_SHOWN


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_game_is_the_same_as_itself_and_a_scenario_as_itself_with_one_seed(games, language, capsys):
    assert status(["compare", games[0], games[0], "--lang", language]) == 0
    told = {"ko": "처음부터 끝까지 두 게임은 똑같습니다.", "en": "The two are the same from beginning to end."}[
        language
    ]
    assert told in capsys.readouterr().out
    assert status(["compare", "lantern-strait", "lantern-strait", "--seed", "4", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["same"] is True


@pytest.mark.parametrize(
    "arguments", [["nowhere.jsonl"], ["lantern-strait"], ["lantern-strait", "nowhere"], ["README.md"]]
)
def test_what_cannot_be_compared_is_a_sentence_and_no_traceback(arguments, capsys):
    assert status(["compare", *arguments, "--lang", "en"]) == 2
    errors = capsys.readouterr().err
    assert errors
    assert "Traceback" not in errors


@pytest.mark.slow
def test_a_game_is_held_against_history_at_its_verdict_and_parts_where_somebody_decided(tmp_path, capsys):
    path = tmp_path / "game.jsonl"
    showing = played("en", path, ["go:desk"])
    assert not [panel for panel in showing.screen().panels if panel.key == "history"]
    assert status(["compare", "korea-1953", "--seed", "3", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["other"]["kind"] == "record"
    assert found["first"]["what"] in {"move", "draw"}
    assert found["one"]["seed"] == found["other"]["seed"] == 3


def test_each_sitting_that_is_played_moves_the_bar(games, monkeypatch, capsys):
    told = []

    @contextmanager
    def counted(total, say, title, **facts):
        moved: list[int] = []
        yield moved.append
        told.append((say.say(title, **facts), total, sum(moved)))

    monkeypatch.setattr(compare, "bar", counted)
    assert status(["compare", games[0], "lantern-strait", "--seed", "3", "--lang", "en"]) == 0
    (one, first, played_first), (other, second, played_second) = told
    assert "offer.jsonl" in one
    assert "seed 3" in other
    assert played_first == first
    assert 0 < played_second <= second
