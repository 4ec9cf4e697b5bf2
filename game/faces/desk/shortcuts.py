"""What each key means: the window's own keys, those that a screen shows, and those that mean the same everywhere."""

from __future__ import annotations

from game.faces.desk import focus
from game.faces.desk.picture import Picture
from game.faces.desk.settings import Settings, other
from game.faces.language import Language
from game.faces.language import other as other_language

ALWAYS = {"?": "help", "a": "open:", "w": "why:", "e": "earlier:", "b": "back", "q": "face:leave"}
ALWAYS |= {"u": '{"do": "undo"}'}
"""What these keys mean on every screen, also where no action shows them."""

NOTHING = "face:"
"""The intent of a key that means nothing."""


def intent_of(name: str, picture: Picture, settings: Settings, language: Language) -> str:
    """Return the intent of a key: the window's own, then what carries it here, then what it always means."""
    own = {
        "Esc": "back",
        "F1": "help",
        "F2": "face:outline",
        "F3": f"language:{other_language(language)}",
        "F4": other(settings, "text"),
        "F10": "face:settings",
        "F11": other(settings, "screen"),
    }
    named = (spot.widget.intent for spot in focus.spots(picture) if spot.widget.key.lower() == name)
    if not name:
        return NOTHING
    return own[name] if name in own else next(named, ALWAYS.get(name, NOTHING))
