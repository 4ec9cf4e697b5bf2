"""Which of the two languages a person most likely reads, and the choice they may make instead."""

from __future__ import annotations

import locale
import os
import sys
from collections.abc import Mapping
from typing import Literal, TypeAlias

Language: TypeAlias = Literal["ko", "en"]
LANGUAGES: tuple[Language, ...] = ("ko", "en")

NAMES: dict[Language, str] = {"ko": "한국어", "en": "English"}
"""Each language in its own words, for a person who cannot read the other."""


class UnknownLanguageError(ValueError):
    """A language was asked for that the program does not speak."""


def other(language: Language) -> Language:
    return "en" if language == "ko" else "ko"


def system_language(environment: Mapping[str, str] = os.environ) -> Language:
    """Return the language the system is set to, else English.

    POSIX order: LC_ALL, then LC_MESSAGES, then LANG; ``LANGUAGE`` is GNU's list of wishes and comes first there
    unless the locale is C. On Windows the variables are usually unset and the system is asked.
    """
    set_locale = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    if set_locale.split(".")[0] in {"C", "POSIX"}:
        return "en"
    wishes = [*environment.get("LANGUAGE", "").split(":"), set_locale or _windows_language()]
    return next((language for wish in wishes if (language := _of(wish)) is not None), "en")


def language_of(wish: str | None) -> Language:
    """Return the language that ``--lang`` names, or the system's; raise ``UnknownLanguageError`` for any other."""
    if wish is None:
        return system_language()
    found = _of(wish)
    if found is None:
        raise UnknownLanguageError(wish)
    return found


def _of(wish: str) -> Language | None:
    tag = wish.strip().lower().replace("_", "-").split(".")[0].split("-")[0]
    return next((language for language in LANGUAGES if language == tag), None)


def _windows_language() -> str:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - its `windll` exists there alone

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    return ""
