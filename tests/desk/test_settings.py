"""Settings are chosen on a sheet like any other, and kept; a broken file of them costs nothing."""

import pytest

from game.faces.desk.settings import OPTIONS, Settings, changed, other, remember, remembered, settings_screen
from game.faces.language import LANGUAGES
from game.faces.screen import choices
from game.faces.words import words

EVERY = [intent for steps in OPTIONS.values() for intent in steps]


def test_every_step_can_be_taken_and_taken_back():
    settings = Settings()
    for what in OPTIONS:
        there = changed(settings, other(settings, what))
        assert there != settings
        assert changed(there, other(there, what)) == settings


def test_an_unknown_step_changes_nothing():
    assert changed(Settings(), "face:text=enormous") == Settings()


def test_settings_are_kept(tmp_path):
    settings = Settings("projector", "contrast", is_still=True, is_full=True, has_sound=True, language="en")
    remember(settings, tmp_path / "a" / "window.json")
    assert remembered(tmp_path / "a" / "window.json") == settings


@pytest.mark.parametrize("text", ["", "{", "null", "[1, null, [[]]]", '{"text": 3}', '["face:text=x"]', "[" * 100_000])
def test_a_broken_file_is_as_if_nothing_had_been_chosen(tmp_path, text):
    (tmp_path / "window.json").write_text(text, encoding="utf-8")
    assert remembered(tmp_path / "window.json") == Settings()


def test_bytes_that_are_no_text_are_as_if_nothing_had_been_chosen(tmp_path):
    (tmp_path / "window.json").write_bytes(b"\xff\xfe\x00")
    assert remembered(tmp_path / "window.json") == Settings()


def test_a_folder_that_cannot_be_written_to_costs_nothing(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    remember(Settings(), tmp_path / "file" / "window.json")
    assert remembered(tmp_path / "file" / "window.json") == Settings()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_says_what_is_in_force(language):
    shown = list(choices(settings_screen(Settings("projector"), language)))
    chosen = {action.intent for action in shown if action.chosen}
    assert chosen == {
        f"language:{language}",
        "face:text=projector",
        "face:theme=paper",
        "face:motion=on",
        "face:sound=off",
        "face:screen=window",
    }
    assert {action.intent for action in shown} >= set(EVERY)
    assert not words(language).faults
