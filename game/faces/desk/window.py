"""The window itself, on a display that people can see."""

from __future__ import annotations

import os
import sys

import pygame

from game.faces.desk.palette import PALETTES
from game.faces.desk.scale import HEIGHT, WIDTH, Box
from game.faces.desk.seals import draw_seal

_UNSEEN = {"dummy", "offscreen", "evdev"}
"""Drivers that draw where nobody looks; SDL takes one by itself where there is no display."""


class NoDisplay(Exception):  # noqa: N818 - what the command line says, not a fault of ours
    """There is no display to open a window on."""


class Window:
    """A window that can be resized, and that fills the screen when asked to."""

    def __init__(self, title: str, *, is_full: bool) -> None:
        # Pixels are ours to scale: Windows would otherwise stretch the finished picture.
        os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
        if not os.environ.get("SDL_VIDEODRIVER") and _has_none():
            raise NoDisplay
        try:
            pygame.display.init()
            if pygame.display.get_driver() in _UNSEEN and not os.environ.get("SDL_VIDEODRIVER"):
                raise NoDisplay
            self._window = pygame.Window(title, _comfortable(), resizable=True)
        except pygame.error as fault:
            raise NoDisplay from fault
        self._window.minimum_size = (WIDTH // 2, HEIGHT // 2)
        self._window.set_icon(_icon())
        self._is_full = False
        self.fill(is_full)
        # Letters are read as keys, so that a keyboard switched to Hangul works as well.
        self._listens = False
        pygame.key.stop_text_input()

    @property
    def surface(self) -> pygame.Surface:
        return self._window.get_surface()

    @property
    def size(self) -> tuple[int, int]:
        return self._window.size

    def name(self, title: str) -> None:
        """Write another title above the window."""
        self._window.title = title

    def fill(self, is_full: bool) -> None:
        """Fill the screen, or go back to a window."""
        if is_full == self._is_full:
            return
        self._is_full = is_full
        if is_full:
            self._window.set_fullscreen(desktop=True)
        else:
            self._window.set_windowed()

    def listen(self, caret: Box | None) -> None:
        """Take text while there is a caret; then an input method may compose, and shows its list of signs there."""
        if caret is not None:
            pygame.key.set_text_input_rect(pygame.Rect(caret))
        if (caret is not None) != self._listens:
            self._listens = caret is not None
            (pygame.key.start_text_input if self._listens else pygame.key.stop_text_input)()

    def show(self) -> None:
        self._window.flip()

    def close(self) -> None:
        self._window.destroy()
        pygame.display.quit()


def _has_none() -> bool:
    """Whether this is a Linux without any desktop; there SDL's own search complains on standard error."""
    return sys.platform == "linux" and not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _icon() -> pygame.Surface:
    """Return the folder with its two seals."""
    icon, palette = pygame.Surface((64, 64)), PALETTES["paper"]
    icon.fill(palette["folder"])
    pygame.draw.line(icon, palette["stamp"], (16, 32), (48, 32), 3)
    draw_seal(icon, Box(4, 20, 24, 24), "round", palette["round"])
    draw_seal(icon, Box(36, 20, 24, 24), "square", palette["square"])
    return icon


def _comfortable() -> tuple[int, int]:
    """Return the largest whole share of the canvas that leaves room for the desktop around it."""
    width, height = pygame.display.get_desktop_sizes()[0]
    factor = max(0.5, min((width - 40) / WIDTH, (height - 120) / HEIGHT, 1.5))
    return round(WIDTH * factor), round(HEIGHT * factor)
