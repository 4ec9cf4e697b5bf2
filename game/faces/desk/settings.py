"""How a person likes the window: letters, colours, motion; kept for the next time. The screen on which it is chosen."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

from game.faces.desk.palette import Theme
from game.faces.desk.scale import TextSize
from game.faces.language import LANGUAGES, NAMES, Language, language_of
from game.faces.screen import Action, Choice, Panel, Screen, Text
from game.faces.words import words


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person has chosen for the window; ``is_still`` does without motion.

    ``language`` is the one they chose here; without it, it is the system's.
    """

    text: TextSize = "desk"
    theme: Theme = "paper"
    is_still: bool = False
    is_full: bool = False
    has_sound: bool = False
    language: Language | None = None


OPTIONS: dict[str, dict[str, dict[str, Any]]] = {
    "text": {"face:text=desk": {"text": "desk"}, "face:text=projector": {"text": "projector"}},
    "theme": {"face:theme=paper": {"theme": "paper"}, "face:theme=contrast": {"theme": "contrast"}},
    "motion": {"face:motion=on": {"is_still": False}, "face:motion=off": {"is_still": True}},
    "sound": {"face:sound=off": {"has_sound": False}, "face:sound=on": {"has_sound": True}},
    "screen": {"face:screen=window": {"is_full": False}, "face:screen=full": {"is_full": True}},
}
"""Each thing that can be set, with the steps that set it."""

LANGUAGE_STEPS: dict[str, dict[str, Any]] = {f"language:{each}": {"language": each} for each in LANGUAGES}
"""The game is told of these as well; the window remembers them."""

CLASS_STEPS: dict[str, dict[str, Any]] = {"class:start": {"text": "projector"}, "class:rehearse": {"text": "projector"}}
"""Where a class begins to read along, letters grow; one key makes them small again."""

_STEPS = {intent: change for options in OPTIONS.values() for intent, change in options.items()}
_STEPS |= LANGUAGE_STEPS | CLASS_STEPS


def changed(settings: Settings, intent: str) -> Settings:
    """Return the settings after a step such as ``face:text=projector``; an unknown one changes nothing."""
    return replace(settings, **_STEPS.get(intent, {}))


def other(settings: Settings, what: str) -> str:
    """Return the step to the value of a setting that is not in force."""
    return next(intent for intent in OPTIONS[what] if changed(settings, intent) != settings)


def with_text_size(screen: Screen, settings: Settings) -> Screen:
    """Return the cover with the size of letters to choose below the language; any other screen as it is."""
    if screen.key != "cover":
        return screen
    say = words(language_of(screen.language)).say
    options = tuple(
        Action(say(f"desk-{step.removeprefix('face:').replace('=', '-')}.short"), step, chosen=change == settings)
        for step, change in ((step, changed(settings, step)) for step in OPTIONS["text"])
    )
    panel = Panel("text", say("desk-text"), (Choice("", options),), "right")
    return replace(screen, panels=(*screen.panels, panel))


def settings_screen(settings: Settings, language: Language) -> Screen:
    """Return the settings as a sheet like any other."""
    say = words(language).say
    languages = tuple(Action(NAMES[each], f"language:{each}", chosen=each == language) for each in LANGUAGES)
    blocks = [Choice(say("desk-language"), languages)]
    for what, steps in OPTIONS.items():
        options = tuple(
            Action(
                say(f"desk-{intent.removeprefix('face:').replace('=', '-')}"),
                intent,
                chosen=changed(settings, intent) == settings,
            )
            for intent in steps
        )
        blocks.append(Choice(say(f"desk-{what}"), options))
    panel = Panel("settings", "", tuple(blocks))
    actions = (Action(say("desk-outline"), "face:outline", "F2"), Action(say("desk-leave"), "face:leave", "q"))
    title, question = say("desk-settings"), say("desk-settings-asked")
    return Screen("settings", title, question, (panel,), actions, language=language, drawer=True)


def leave_screen(language: Language) -> Screen:
    """Return the sheet that asks before the window is closed: a stray key must not end a lesson."""
    say = words(language).say
    panel = Panel("leave", "", (Text(say("desk-leave-saved")),))
    actions = (
        Action(say("desk-stay"), "back", "s", glows=True),
        Action(say("desk-cover"), "go:cover", "c"),
        Action(say("desk-leave"), "leave", "q"),
    )
    title, question = say("desk-leave"), say("desk-leave-asked")
    return Screen("leave", title, question, (panel,), actions, language=language, drawer=True)


def settings_file() -> Path:
    return user_config_path("price-of-armistice", appauthor=False) / "window.json"


def remembered(file: Path | None = None) -> Settings:
    """Return the settings of the last time; what cannot be read or understood is as if it had never been chosen."""
    try:
        kept = json.loads((file or settings_file()).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    settings = Settings()
    for intent in kept if isinstance(kept, list) else []:
        settings = changed(settings, str(intent))
    return settings


def remember(settings: Settings, file: Path | None = None) -> None:
    """Keep the settings; a folder that cannot be written to costs no one their game."""
    file = file or settings_file()
    kept = [intent for intent in _STEPS if changed(settings, intent) == settings]
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(kept), encoding="utf-8")
    except OSError:
        return
