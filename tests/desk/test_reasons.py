"""The slips of *Why?* and *What would move you?* as games make them, set whole in both languages and sizes."""

import pytest

from game.faces.desk.desk import Desk
from game.faces.desk.fonts import Fonts
from game.faces.desk.proof import Fault, faults
from game.faces.desk.settings import Settings
from game.faces.screen import choices

from ..faces.games import OFFER, SEND, TO_THE_END, in_play, played
from .robot import desk_of

SIZES = [(1280, 720), (1920, 1080)]


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    return Fonts()


def whole(desk: Desk, fonts: Fonts) -> list[Fault]:
    return [fault for layer in desk.layers for fault in faults(layer.picture, fonts)]


@pytest.mark.parametrize("text", ["desk", "projector"])
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_reason_is_set_whole(fonts, language, size, text, tmp_path):
    showing = played(language, tmp_path / "game.jsonl", [SEND, SEND, "go:table"])
    desk = desk_of(showing, size, Settings(text=text, is_still=True))
    asked = [action.intent for action in choices(showing.screen()) if action.key == "m"]
    asked += ["why:", "why:beliefs.envoy", "why:deeds.1.envoy", "why:points.patrol", "why:issues.toll", f"why:{OFFER}"]
    for intent in asked:
        desk.choose(intent)
        desk.finish()
        assert showing.screen().drawer, intent
        assert whole(desk, fonts) == [], intent
        desk.choose("back")
        desk.finish()


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_reasons_of_an_end_are_set_whole(fonts, language, size, tmp_path):
    showing = played(language, tmp_path / "game.jsonl", [*TO_THE_END, "go:verdict"])
    desk = desk_of(showing, size, Settings(is_still=True))
    desk.choose("why:")
    desk.finish()
    listed = [action.intent for action in choices(showing.screen()) if action.intent.startswith("why:")]
    assert {"why:ending", "why:measures.lives"} & set(listed)
    for intent in listed[:-1:3]:
        desk.choose(intent)
        desk.finish()
        assert whole(desk, fonts) == [], intent
        desk.choose("back")
        desk.finish()
    assert in_play(showing).is_over
