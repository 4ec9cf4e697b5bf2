"""The default scenario in the terminal, typed from the first cable to the verdict, with what is drafted taken back, the
game left and gone on with, and an earlier sitting gone back to on the way.
"""

from io import StringIO

import pytest

from game.faces.outline import numbered
from game.faces.screen import Screen, choices
from game.faces.showing import Showing, Wish
from game.faces.terminal.play import converse
from game.play.journal import read
from game.play.replay import verify
from game.scenario.shelf import default_id

from .games import SEED, in_play

LEAVE_AT, BRANCH_AT, BACK_TO = 4, 6, 1


class Typist:
    """Types what a person would on the screen that lies there; with ``leaves_at`` the input ends at that sitting."""

    def __init__(self, showing: Showing, leaves_at: int | None = None, *, goes_back: bool = False) -> None:
        self.showing = showing
        self.leaves_at = leaves_at
        self.goes_back = goes_back
        self.has_taken_back = False
        self.has_bargained = -1

    def __call__(self, _prompt: str) -> str | None:
        screen = self.showing.screen()
        match screen.key:
            case "desk":
                return self.at_the_desk(screen)
            case "table":
                return self.at_the_table(screen)
            case "earlier":
                return self.number_of(screen, f"earlier:{BACK_TO}")
            case "verdict":
                return "q"
            case _:
                return "n"

    def at_the_desk(self, screen: Screen) -> str | None:
        session = in_play(self.showing)
        if session.turn == self.leaves_at:
            return None
        if self.goes_back and session.turn >= BRANCH_AT:
            self.goes_back = False
            return "e"
        draft = session.draft(self.showing.role)
        if draft and not self.has_taken_back:
            self.has_taken_back = True
            return "u"
        answered = {command.decision for command in draft if hasattr(command, "decision")}
        for number, action in enumerate(numbered(screen), start=1):
            is_answer = action.enabled and action.intent.startswith('{"do": "answer"')
            if is_answer and not any(f'"{decision}"' in action.intent for decision in answered):
                return str(number)
        if self.has_bargained != session.turn:
            self.has_bargained = session.turn
            return "t"
        return next((key for key in ("l", "s") if any(action.key == key for action in screen.actions)), None)

    def at_the_table(self, screen: Screen) -> str:
        possible = {action.key for action in choices(screen) if action.enabled}
        return next(key for key in ("c", "o", "d") if key in possible)

    def number_of(self, screen: Screen, intent: str) -> str:
        intents = [action.intent for action in numbered(screen)]
        return str(1 + intents.index(intent))


@pytest.mark.slow
@pytest.mark.parametrize(("language", "seat"), [("ko", "eisenhower"), ("en", "rhee")])
def test_from_the_first_cable_to_the_verdict(tmp_path, monkeypatch, language, seat):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    path, out = tmp_path / "game.jsonl", StringIO()
    showing = Showing(language, Wish(default_id(), seat, SEED, path))
    typist = Typist(showing, LEAVE_AT)
    converse(showing, typist, out)
    assert typist.has_taken_back
    assert str(path) in out.getvalue().splitlines()[-1]
    again = Showing(language, Wish(save=path))
    assert again.open_game(path)
    assert in_play(again).turn == LEAVE_AT
    converse(again, Typist(again, goes_back=True), out)
    assert in_play(again).is_over
    assert again.screen().key == "verdict"
    assert again.save is not None
    assert again.save != path
    assert (left := read(again.save).head.parent) is not None
    assert left.turn == BACK_TO
    assert verify(path).ok
    assert verify(again.save).ok
    assert not again.words.faults
    assert again.words.say("verdict-mandate") in out.getvalue()
