"""What is typed in the terminal means what it says on the screen, also with the keyboard left in Hangul."""

import pytest

from game.faces.screen import Action, Choice, Panel, Screen
from game.faces.terminal.hand import understand

SCREEN = Screen(
    key="desk",
    title="",
    question="",
    panels=(
        Panel("p", "", (Choice("", (Action("one", '{"do": "hold"}'), Action("two", "go:pledge", "p"))),)),
        Panel("q", "", (Choice("", (Action("three", '{"do": "rest"}', enabled=False, reason="no"),)),)),
    ),
    actions=(Action("Table", "go:table", "t", glows=True), Action("Bin", "open:bin", "b")),
)

MEANT = {
    "1": '{"do": "hold"}',
    " 2 ": "go:pledge",
    "3": '{"do": "rest"}',
    "p": "go:pledge",
    "P": "go:pledge",
    "t": "go:table",
    "ㅅ": "go:table",
    "": "go:table",
    "b": "open:bin",
    "?": "help",
    "a": "open:",
    "ㅁ": "open:",
    "w": "why:",
    "w 1": 'why:{"do": "hold"}',
    "w1": 'why:{"do": "hold"}',
    "ㅈ 1": 'why:{"do": "hold"}',
    "w 2": "why:",
    "s": '{"do": "send"}',
    "ㄴ": '{"do": "send"}',
    "u": '{"do": "undo"}',
    "q": "leave",
    "ㅂ": "leave",
    '{"do": "send"}': '{"do": "send"}',
}
NOTHING = ["0", "4", "99999999999999999999", "²", "x", "w 9", "hello", "-1", "1.5", "\ufffd", "１"]


@pytest.mark.parametrize(("typed", "meant"), MEANT.items())
def test_it_is_understood(typed, meant):
    assert understand(typed, SCREEN) == meant


@pytest.mark.parametrize("typed", NOTHING)
def test_the_rest_means_nothing(typed):
    assert understand(typed, SCREEN) is None


def test_enter_never_sends():
    send = Screen("desk", "", "", (), (Action("Send", '{"do": "send"}', "s", glows=True),))
    assert understand("", send) is None
