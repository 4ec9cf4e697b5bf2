"""A whole game through the window, by mouse, in both languages, left and gone on with on the way."""

import pytest

from game.faces.desk.proof import faults
from game.faces.desk.settings import Settings
from game.faces.language import LANGUAGES
from game.faces.outline import outline
from game.faces.showing import Showing, Wish
from game.play.replay import verify

from .robot import Robot, desk_of

SEED = 7

READABLE_COLUMN = 150
"""Units: four or five lines of text for a class."""


class Player(Robot):
    """A robot that proofreads every screen it comes to."""

    def __init__(self, language, settings=None, size=(1280, 720)):
        self.showing = Showing(language, Wish(seed=SEED))
        super().__init__(desk_of(self.showing, size, settings))
        self.seen = []
        self.look()

    def look(self):
        fonts = self.desk.painter.fonts
        found = [fault for layer in self.desk.layers for fault in faults(layer.picture, fonts)]
        assert not found, f"{self.desk.screen.key}: {found}"
        assert not self.showing.words.faults
        least = READABLE_COLUMN * self.desk.scale.factor
        columns = [region for region in self.desk.eye.picture.regions if region.key in {"left", "centre", "right"}]
        assert all(column.window.height >= least for column in columns), f"{self.desk.screen.key}: a slit of a column"
        self.seen.append(self.desk.screen.key)
        self.draw()

    def click(self, intent):
        super().click(intent)
        self.look()

    def sit_down(self, role):
        for intent in ("scenario:lantern-strait", f"seat:{role}", "begin"):
            self.click(intent)

    def play_sitting(self):
        """Answer what is asked, look into a drawer of each kind, and send."""
        for spot in self.spots('{"do": "answer"*'):
            if spot.widget.enabled and self.desk.screen.key == "desk":
                self.click(spot.widget.intent)
                break
        for intent in ("why:*", "open:*", "help"):
            found = self.spots(intent)
            if found:
                self.click_spot(found[0])
                self.look()
                self.type("Esc")
        self.click('{"do": "send"}')
        assert self.desk.screen.key == "event"
        self.type("n")
        self.look()


@pytest.mark.parametrize("role", ["premier", "chancellor", "envoy"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_whole_game_left_and_gone_on_with(language, role):
    player = Player(language, Settings("projector" if role == "envoy" else "desk", is_still=True))
    player.sit_down(role)
    sittings = 0
    while player.desk.screen.key == "desk":
        player.play_sitting()
        sittings += 1
        if sittings in {2, 4} and player.desk.screen.key == "desk":
            date, path = player.desk.screen.date, player.showing.save
            player.type("q", "q")
            assert player.showing.has_left
            player = Player(language, player.desk.settings)
            player.click(f"continue:{path}")
            assert player.desk.screen.date == date
    assert player.desk.screen.key == "verdict"
    assert sittings >= 4
    assert player.showing.save is not None
    assert verify(player.showing.save).ok


def test_a_game_by_keyboard_alone():
    player = Player("ko")
    player.type("Enter")  # the keyboard stands on what glows: a first game, in the chair it suggests
    assert player.desk.screen.key == "seat"
    player.type("n")
    for _ in range(200):
        if player.desk.screen.key == "verdict":
            break
        player.look()
        if player.desk.screen.key == "desk" and "answer" in player.spot.widget.intent:
            player.type("Enter")
        player.type("s" if player.desk.screen.key == "desk" else "n")
    assert player.desk.screen.key == "verdict"


def test_the_table_is_played_through_the_window():
    player = Player("en")
    player.sit_down("premier")
    while not any(spot.widget.enabled for spot in player.spots('{"do": "offer"*')):
        if player.desk.screen.key == "table":
            player.type("d")
        player.click('{"do": "send"}')
        player.type("n")
        player.click("go:table")
    player.click("issue:accord.passage")
    player.click("set:accord.passage=joint")
    offer = player.spots('{"do": "offer"*')[0].widget.intent
    assert '"passage": "joint"' in offer
    player.click(offer)
    assert player.desk.screen.key == "desk"
    assert "Joint patrol" in "".join(line.text for line in outline(player.desk.screen, player.showing.words))
    player.click('{"do": "send"}')
    assert any(command.package["passage"] == "joint" for command in offers(player.showing))


def offers(showing):
    past = showing.session.past[-1]
    return [command for commands in past.commands.values() for command in commands if hasattr(command, "package")]


def test_a_barred_choice_says_why_and_changes_nothing():
    player = Player("ko")
    player.sit_down("envoy")
    player.click("go:table")
    accept = player.spots('{"do": "accept"*')[0]
    assert not accept.widget.enabled
    assert accept.widget.reason
    session = player.showing.session
    assert session is not None
    before = session.draft("envoy")
    player.click(accept.widget.intent)
    assert player.desk.screen.notices
    assert session.draft("envoy") == before


def test_every_screen_of_a_game_is_whole_on_a_projector_of_1080_lines():
    player = Player("en", Settings("projector", "contrast", is_still=True), (1920, 1080))
    player.sit_down("chancellor")
    for _ in range(3):
        player.play_sitting()
    assert {"cover", "seats", "seat", "desk", "event", "why", "archive", "help"} <= {*player.seen}
