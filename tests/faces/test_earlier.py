"""Earlier turns and saved games: what was played is listed, left and gone on with otherwise, kept and deleted."""

import pytest

from game.faces.screen import choices, field_of
from game.faces.showing import Showing
from game.play.journal import read
from game.play.replay import verify
from game.play.saves import SUFFIX, name_of, new_save, saved_games

from .games import OFFER, SEED, SEND, TO_THE_END, in_play, played

LANGUAGES = ["ko", "en"]


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def intents(showing: Showing, step: str) -> list[str]:
    return [action.intent for action in choices(showing.screen()) if action.intent.startswith(step)]


def texts(showing: Showing) -> str:
    return "\n".join(str(panel) for panel in showing.screen().panels)


@pytest.fixture(params=LANGUAGES)
def over(request) -> Showing:
    """A person at the end of a game that is among the saved games."""
    return played(request.param, new_save("lantern-strait"), [*TO_THE_END, "go:verdict"])


def test_every_sitting_is_listed_with_what_one_did(over):
    over.act("earlier:")
    assert intents(over, "earlier:") == [f"earlier:{turn}" for turn in reversed(range(in_play(over).turn))]
    labels = in_play(over).scenario.sheet.issues["toll"].positions["half"].name
    half = over.words.pick(labels)
    told = over.screen().panels[0].blocks[0].details
    assert [turn for turn, line in enumerate(reversed(told)) if half in line] == [1]
    over.act("earlier:1")
    assert over.screen().key == "sitting"
    assert half in texts(over)
    assert intents(over, "branch:") == ["branch:1"]
    assert not over.words.faults


def test_a_branch_is_a_new_game_and_its_parent_stays_as_it_is(over):
    parent = over.save
    before = parent.read_bytes()
    date = in_play(over).past[1].date
    over.act("branch:1")
    assert over.save != parent
    assert over.screen().key == "desk"
    assert in_play(over).date == date
    assert over.role == "premier"
    assert over.screen().notices
    while not in_play(over).is_over:
        over.act(SEND)
    assert parent.read_bytes() == before
    assert verify(over.save).ok
    assert read(over.save).turns[0] == read(parent).turns[0]
    assert read(over.save).turns[-1] != read(parent).turns[-1]


def test_a_branch_that_does_the_same_comes_to_the_same(over):
    parent = over.save
    over.act("branch:1")
    for intent in TO_THE_END[1:]:
        over.act(intent)
    assert read(over.save).lines == read(parent).lines


def test_the_list_of_saved_games_says_whose_branch_each_is(over):
    parent = over.save
    over.act("branch:2")
    child = over.save
    over.act("go:cover")
    assert intents(over, "continue:") == [f"continue:{child}", f"continue:{parent}"]
    over.act("saves:")
    details = dict(zip(intents(over, "saves:"), over.screen().panels[0].blocks[0].details, strict=True))
    name = parent.name.removesuffix(SUFFIX)
    assert name in details[f"saves:{child}"]
    assert name not in details[f"saves:{parent}"].removesuffix(name), "but that it is called so"
    over.act(f"saves:{child}")
    over.act(f"continue:{child}")
    assert in_play(over).turn == 2
    assert not over.words.faults


def test_a_game_is_deleted_only_after_a_question(over):
    path = over.save
    over.act("go:cover")
    over.act(f"saves:{path}")
    assert intents(over, "discard:") == [f"discard:{path}"]
    assert not intents(over, "delete:")
    over.act(f"discard:{path}")
    assert path.name.removesuffix(SUFFIX) in over.screen().question
    over.act("back")
    assert path.exists()
    over.act(f"discard:{path}")
    over.act(intents(over, "delete:")[0])
    assert not path.exists()
    assert over.screen().key == "saves"
    assert over.screen().notices
    assert saved_games() == []


def test_a_damaged_game_is_listed_with_its_sentence_and_can_be_deleted(over):
    path = new_save("lantern-strait")
    path.write_bytes(b"ink")
    over.act("go:cover")
    shown = next(action for action in choices(over.screen()) if action.intent == f"continue:{path}")
    assert not shown.enabled
    assert path.name in shown.reason
    over.act(f"saves:{path}")
    assert path.name in texts(over)
    over.act(f"delete:{path}")
    assert not path.exists()


def test_nothing_is_deleted_but_a_saved_game_from_the_cover(over, tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("not a game")
    over.act(f"delete:{over.save}")  # in the midst of the game
    over.act("go:cover")
    for given in (letter, tmp_path, "", "\0", f"{over.save}/../../letter.txt"):
        over.act(f"delete:{given}")
        assert over.screen().notices
    assert letter.exists()
    assert over.save.exists()


@pytest.mark.parametrize("given", ["", "x", "-1", "99", "①", "9" * 400, "1.5"])
def test_no_number_of_a_sitting_does_harm(over, given):
    over.act(f"earlier:{given}")
    assert over.screen().key == "earlier"
    over.act(f"branch:{given}")
    assert over.screen().notices
    assert len(saved_games()) == 1


def test_a_game_that_is_not_saved_cannot_be_left(tmp_path):
    showing = played("en", tmp_path / "game.jsonl", [SEND])
    showing.save = None
    showing.act("branch:0")
    assert showing.screen().notices == (showing.words.say("branch-unsaved"),)


def test_what_was_drafted_is_taken_back_until_it_is_sent(tmp_path):
    showing = played("en", tmp_path / "game.jsonl", [SEND])
    for page in ("go:desk", "go:table"):
        showing.act(OFFER)
        showing.act(page)
        undo = intents(showing, '{"do": "undo"')
        assert len(undo) == 1
        showing.act(undo[0])
        assert in_play(showing).draft("premier") == ()
        assert not intents(showing, '{"do": "undo"')


def test_what_was_written_at_a_draft_is_taken_back_in_its_turn(tmp_path):
    showing = played("en", tmp_path / "game.jsonl", [SEND])
    showing.act("go:table")
    showing.act(intents(showing, "issue:")[0])
    first = showing.screen()
    assert not intents(showing, '{"do": "undo"')
    fresh = [one.intent for one in choices(first) if one.intent.startswith("set:") and not one.chosen]
    showing.act(fresh[0])
    written = showing.screen()
    assert written != first
    offer = intents(showing, '{"do": "offer"')[0]
    showing.act(offer)
    showing.act("go:table")
    undo = intents(showing, '{"do": "undo"')[0]
    showing.act(undo)
    assert in_play(showing).draft("premier") == ()
    assert showing.screen() == written
    showing.act(undo)
    assert showing.screen() == first
    showing.act(undo)
    assert showing.screen().notices


def test_another_game_can_follow_one_that_was_named_on_the_command_line(tmp_path):
    showing = played("en", tmp_path / "game.jsonl", TO_THE_END)
    for intent in ("go:cover", "scenario:lantern-strait", "seat:premier", "begin"):
        showing.act(intent)
    assert in_play(showing).turn == 0
    assert showing.save != tmp_path / "game.jsonl"
    assert showing.wish.seed == SEED


def typed(showing, path, name):
    """Type a name letter by letter, as the window does, and keep it."""
    showing.act(f"saves:{path}")
    field = field_of(showing.screen())
    assert field is not None
    for end in range(len(name) + 1):
        showing.act(field.intent + name[:end])
    showing.act(intents(showing, "name:")[0])


def test_a_saved_game_is_given_a_name_that_every_list_shows(over):
    path = over.save
    over.act("go:cover")
    over.act("saves:")
    typed(over, path, "  2반의\t휴전 ")
    assert over.screen().title == "2반의 휴전"
    assert over.screen().notices
    assert [game.name for game in saved_games()] == ["2반의 휴전"]
    assert path.exists(), "the file keeps its own name, by which others know it"
    over.act("back")
    assert over.screen().key == "saves", "typing turned no page"
    over.act("go:cover")
    assert (
        next(action.label for action in choices(over.screen()) if action.intent == f"continue:{path}") == "2반의 휴전"
    )
    over.act(f"discard:{path}")
    over.act(f"delete:{path}")
    assert list(path.parent.iterdir()) == []


def test_a_name_taken_back_is_that_of_the_file(over):
    over.act("go:cover")
    typed(over, over.save, "x")
    typed(over, over.save, " ")
    assert [game.name for game in saved_games()] == [name_of(over.save)]


@pytest.mark.parametrize("given", ["", "x", "../x/y", "\0/y", "none.game.jsonl/y", "\ud800/\ud800"])
def test_no_name_does_harm(over, given):
    over.act("go:cover")
    before = sorted(over.save.parent.iterdir())
    over.act(f"name:{given}")
    assert over.screen().notices
    over.act(f"naming:{given}")
    over.screen()
    over.act(f"name:{over.save.name}/{'y' * 61}")
    assert over.screen().notices
    assert sorted(over.save.parent.iterdir()) == before


def test_a_damaged_name_is_none(over):
    beside = over.save.with_name(f"{name_of(over.save)}.name.txt")
    beside.write_bytes(b"\xff\xfe")
    assert [game.name for game in saved_games()] == [name_of(over.save)]
    beside.unlink()
    beside.mkdir()
    assert [game.name for game in saved_games()] == [name_of(over.save)]
