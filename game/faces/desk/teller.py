"""Who tells the game, screen by screen."""

from __future__ import annotations

from typing import Protocol

from game.faces.screen import Screen


class Teller(Protocol):
    """Who tells the game, screen by screen: ``game.faces.rooms.Program``, or what tests put in its place."""

    has_left: bool

    @property
    def pulse(self) -> float | None:
        """After how many seconds the screen may have changed by itself, if it may."""

    def screen(self) -> Screen: ...
    def act(self, intent: str) -> None: ...
