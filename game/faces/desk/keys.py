"""Keys by the names that screens give them, whatever the keyboard's language."""

from __future__ import annotations

import pygame

_NAMED = {
    pygame.K_TAB: "Tab",
    pygame.K_RETURN: "Enter",
    pygame.K_KP_ENTER: "Enter",
    pygame.K_SPACE: "Space",
    pygame.K_BACKSPACE: "Backspace",
    pygame.K_ESCAPE: "Esc",
    pygame.K_UP: "Up",
    pygame.K_DOWN: "Down",
    pygame.K_LEFT: "Left",
    pygame.K_RIGHT: "Right",
    pygame.K_PAGEUP: "PageUp",
    pygame.K_PAGEDOWN: "PageDown",
    pygame.K_HOME: "Home",
    pygame.K_END: "End",
    **{pygame.K_F1 + number: f"F{number + 1}" for number in range(12)},
}


def pasted(event: pygame.event.Event) -> str:
    """Return the text that a key pastes, empty where it pastes none.

    Not every input method reaches a window: the SDL in pygame's wheel for Linux knows Fcitx and not IBus. What was
    written elsewhere can be brought in all the same.
    """
    is_control = event.key == pygame.K_v and event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META)
    is_insert = event.key == pygame.K_INSERT and event.mod & pygame.KMOD_SHIFT
    if not (is_control or is_insert):
        return ""
    try:
        return pygame.scrap.get_text()
    except pygame.error:  # a clipboard that cannot be read is as good as empty
        return ""


def key_of(event: pygame.event.Event) -> str:
    """Return a key's name: ``Enter``, ``F3``, ``?``, or a small letter.

    A letter is known by its key, not by what it types: with a Korean keyboard switched to Hangul the same key must do
    the same thing.
    """
    if event.key in _NAMED:
        back = event.key == pygame.K_TAB and event.mod & pygame.KMOD_SHIFT
        return "Shift-Tab" if back else _NAMED[event.key]
    if event.mod & (pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META):
        return ""
    name = pygame.key.name(event.key)
    if name == "/" and event.mod & pygame.KMOD_SHIFT:
        return "?"
    return name if len(name) == 1 else ""
