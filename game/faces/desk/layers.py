"""What lies on the desk, one thing over another."""

from __future__ import annotations

from dataclasses import dataclass

from game.faces.desk.picture import Picture
from game.faces.screen import Screen


@dataclass(frozen=True, slots=True)
class Layer:
    """A screen on the desk, and the picture it was set into."""

    screen: Screen
    picture: Picture

    def is_same(self, screen: Screen) -> bool:
        """Whether this is that screen, changed perhaps by what was chosen on it or said in another language."""
        ours = self.screen
        if ours.key != screen.key or ours.language != screen.language:
            return ours.key == screen.key
        return ours.date == screen.date and (not screen.drawer or ours.question == screen.question)
