"""What a person types, understood: a number, a key, a question about a number, or a command in its JSON form."""

from __future__ import annotations

from game.faces.outline import numbered
from game.faces.screen import Action, Screen, choices, field_of

EVERYWHERE = {"?": "help", "a": "open:", "w": "why:", "b": "back", "q": "leave", "t": "go:table", "d": "go:desk"}
EVERYWHERE |= {"e": "earlier:", "u": '{"do": "undo"}', "s": '{"do": "send"}'}
"""Keys that mean the same on every screen, where the screen itself gives them no other meaning."""

ON_A_KOREAN_KEYBOARD = str.maketrans(
    "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ", "qwertyuiopasdfghjklzxcvbnm"
)
"""Whoever has left the keyboard in Hangul means the Latin letter on the same key."""

LONGEST = 10_000


def understand(typed: str, screen: Screen) -> str | None:
    """Return the intent of what was typed, or None where it means nothing on this screen.

    ``3`` takes choice 3, ``w 3`` asks why of it; a bare Enter follows what glows, unless that would send.
    """
    typed = typed.strip()[:LONGEST]
    if typed.startswith("{"):
        return typed
    field = field_of(screen)
    if field is not None and typed.startswith(field.key):
        return field.intent + typed.removeprefix(field.key).strip()
    typed = typed.lower().translate(ON_A_KOREAN_KEYBOARD)
    if not typed:
        return next((a.intent for a in screen.actions if a.glows and not a.intent.startswith("{")), None)
    by_key = {action.key: action for action in choices(screen) if action.key}
    if typed in by_key:
        return by_key[typed].intent
    chosen = _numbered(typed, screen)
    if chosen is not None:
        return chosen.intent or None
    asked = _numbered(typed.removeprefix("w").strip(), screen) if typed.startswith("w") else None
    if asked is not None:
        return f"why:{asked.intent}" if asked.intent.startswith("{") else "why:"
    return EVERYWHERE.get(typed)


def _numbered(typed: str, screen: Screen) -> Action | None:
    choices = numbered(screen)
    if not (typed.isascii() and typed.isdecimal() and len(typed) <= 4):
        return None
    number = int(typed)
    return choices[number - 1] if 1 <= number <= len(choices) else None
