"""`armistice screens`: what it goes past, what it draws, and that nothing in it is amiss."""

import re
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pygame
import pytest

from game.faces.command import status
from game.faces.commands import screens
from game.faces.desk import portraits
from game.faces.desk.fonts import Fonts
from game.faces.desk.portraits import POSES, Pose, portray, with_own_sheets
from game.faces.desk.proof import Fault
from game.faces.screen import Choice
from game.faces.tour import Sight, tour
from game.play.saves import saved_in, saves_folder
from game.scenario.load import load
from game.scenario.shelf import default_id

from ..conftest import is_nightly
from .sample_screens import SCREENS

SCENARIOS = ["lantern-strait", default_id()]
LOOKS = [(scenario, pose) for scenario in SCENARIOS for pose in POSES]
"""Every scenario in every pose; by day the shipped one where words have most room, and least."""
if not is_nightly():
    LOOKS = [LOOKS[len(POSES) + 1], LOOKS[-2]]
FONTS = Fonts()
SEEN = {
    "cover",
    "cover-games",
    "help",
    "seats",
    "seats-together",
    "sealed",
    "desk",
    "refused",
    "archive-open",
    "archive-open-documents",
    "earlier",
    "event-quiet",
    "event-loud",
    "text-offer",
    "move-offer",
    "advice-advise-menu",
    "pledge",
    "verdict",
    "saves",
    "why",
    "why-meters",
    "settings",
    "outline",
    "leave",
}


@cache
def gone_past(scenario):
    """A scenario gone through once for all tests."""
    with TemporaryDirectory() as folder, saved_in(Path(folder)):
        return list(tour(load(scenario)))


@cache
def sights(scenario):
    return with_own_sheets(gone_past(scenario))


@pytest.mark.slow
@pytest.mark.xdist_group("tour")
@pytest.mark.parametrize(("scenario", "pose"), LOOKS, ids=lambda part: getattr(part, "name", part))
def test_every_screen_of_a_scenario_is_whole(scenario, pose):
    found = {sight.name: portray(sight, pose, FONTS).faults for sight in sights(scenario)}
    assert {name: amiss for name, amiss in found.items() if amiss} == {}


@pytest.mark.slow
@pytest.mark.xdist_group("tour")
def test_every_kind_of_screen_is_seen_in_a_game_that_is_played():
    seen = {scenario: {sight.name for sight in sights(scenario)} for scenario in SCENARIOS}
    for names in seen.values():
        assert names >= SEEN
    scenario = load(default_id())
    assert seen[default_id()] >= {f"seat-{role}" for role in scenario.sheet.roles}
    assert seen[default_id()] >= {f"table-{paper}" for paper in scenario.sheet.instruments}
    assert seen[default_id()] >= {"event-roll", "map"}
    assert seen[default_id()] >= {"replay", "replay-more", "replay-card", "replay-leave-here", "replay-forecast"}
    assert seen[default_id()] >= {f"replay-{side}" for side in scenario.sheet.sides}


@pytest.mark.slow
@pytest.mark.xdist_group("tour")
def test_the_desk_that_asks_most_has_a_question_with_options():
    asked = next(sight for sight in sights(default_id()) if sight.name == "desk-asked")
    blocks = [block for panel in asked.layers["en"][-1].panels for block in panel.blocks]
    assert any(isinstance(block, Choice) and len(block.options) > 1 for block in blocks)


@pytest.mark.slow
@pytest.mark.xdist_group("tour")
def test_both_languages_see_the_same():
    for scenario in SCENARIOS:
        for sight in sights(scenario):
            ko, en = sight.layers["ko"], sight.layers["en"]
            assert [screen.key for screen in ko] == [screen.key for screen in en]
            assert {screen.language for screen in ko} == {"ko"}


@pytest.mark.slow
@pytest.mark.xdist_group("tour")
def test_the_command_draws_and_lists_all_of_it(tmp_path, monkeypatch, capsys):
    poses = (Pose("ko", (1280, 720), "projector"), Pose("en", (1920, 1080), "desk"))
    monkeypatch.setattr(portraits, "POSES", poses)
    ours = saves_folder()

    def went(scenario):
        assert saves_folder() != ours, "what the program plays for itself is none of the person's"
        yield from gone_past(scenario.id)

    monkeypatch.setattr(screens, "tour", went)
    assert status(["screens", "lantern-strait", "--out", str(tmp_path / "shots"), "--lang", "en"]) == 0
    page = (tmp_path / "shots" / "index.html").read_text(encoding="utf-8")
    drawn = {file.name: file for file in (tmp_path / "shots").glob("*.png")}
    assert set(re.findall(r"src='([^']+)'", page)) == {*drawn}
    assert len(drawn) > 100
    assert {pygame.image.load(file).get_size() for file in drawn.values()} == {(1280, 720), (1920, 1080)}
    assert not re.search("https?://|<script", page)
    assert "Every screen" in page
    assert "모든 화면" in page
    assert f"{len(drawn)} pictures" in capsys.readouterr().out
    assert saves_folder() == ours


@pytest.fixture
def few(monkeypatch):
    """One sample screen in place of a tour, in one pose."""
    sight = Sight("desk", {language: (SCREENS["desk"](language),) for language in ("ko", "en")})
    monkeypatch.setattr(screens, "tour", lambda scenario: iter([sight]))
    monkeypatch.setattr(portraits, "POSES", POSES[:1])


@pytest.mark.parametrize(("language", "says"), [("en", "is clipped (9 > 8)"), ("ko", "끝이 잘립니다 (9 > 8)")])
def test_what_is_amiss_is_said_and_the_answer_is_no(few, tmp_path, monkeypatch, capsys, language, says):
    monkeypatch.setattr(portraits, "POSES", (Pose(language, (1280, 720), "desk"),))
    monkeypatch.setattr(portraits, "faults", lambda *_: [Fault("clipped", "left", "<Lantern>", "9 > 8")])
    assert status(["screens", "lantern-strait", "--out", str(tmp_path), "--lang", language]) == 1
    assert says in capsys.readouterr().out
    assert "&lt;Lantern&gt;" in (tmp_path / "index.html").read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_is_a_sentence(few, tmp_path, capsys):
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert status(["screens", "lantern-strait", "--out", str(tmp_path / "file" / "in"), "--lang", "en"]) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_a_scenario_that_is_not_there_is_a_sentence(tmp_path, capsys):
    assert status(["screens", "nowhere", "--out", str(tmp_path / "shots")]) == 2
    assert not (tmp_path / "shots").exists()
    assert "Traceback" not in capsys.readouterr().err
