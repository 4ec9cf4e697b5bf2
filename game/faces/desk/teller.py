"""Who tells the game, screen by screen."""

from __future__ import annotations

from typing import Protocol

from game.faces.screen import Screen
from game.faces.waiting import Waiting


class Teller(Protocol):
    """Who tells the game, screen by screen: ``game.faces.rooms.Program``, or what tests put in its place."""

    has_left: bool

    @property
    def pulse(self) -> float | None:
        """After how many seconds the screen may have changed by itself, if it may."""

    @property
    def waiting(self) -> Waiting:
        """What a person waits for while ``act`` or ``screen`` works; asked from another thread."""

    def call_off(self) -> None:
        """Have that be called off, where it can be; told from another thread."""

    def screen(self) -> Screen: ...
    def act(self, intent: str) -> None: ...
