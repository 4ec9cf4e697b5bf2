"""Portraits of the window: a sight drawn as a person would see it, with no display, and proofread."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

import pygame

from game.faces.desk.desk import OWN, Desk
from game.faces.desk.fonts import Fonts
from game.faces.desk.proof import Fault, faults
from game.faces.desk.scale import TextSize
from game.faces.desk.settings import Settings
from game.faces.language import LANGUAGES, Language
from game.faces.screen import Screen
from game.faces.tour import Sight
from game.faces.waiting import Waiting

SIZES = ((1280, 720), (1920, 1080))
TEXTS: tuple[TextSize, ...] = ("desk", "projector")


@dataclass(frozen=True, slots=True)
class Pose:
    """How a window is looked at: in which language, in how many pixels, with which letters."""

    language: Language
    size: tuple[int, int]
    text: TextSize

    @property
    def pixels(self) -> str:
        return f"{self.size[0]}x{self.size[1]}"

    @property
    def name(self) -> str:
        return f"{self.language}.{self.pixels}.{self.text}"


POSES = tuple(Pose(language, size, text) for language, size, text in product(LANGUAGES, SIZES, TEXTS))


@dataclass(frozen=True, slots=True)
class Portrait:
    """A desk on which a sight lies, and what is amiss in the topmost picture."""

    desk: Desk
    faults: tuple[Fault, ...]

    @property
    def title(self) -> str:
        return self.desk.screen.title

    def save(self, file: Path) -> None:
        """Write the picture. Raises ``OSError``."""
        surface = pygame.Surface((self.desk.scale.width, self.desk.scale.height))
        self.desk.draw(surface)
        with file.open("wb") as opened:
            pygame.image.save(surface, opened, "portrait.png")


class _Told:
    """A teller of screens that have been told already: one lies under the other."""

    pulse = None
    waiting = Waiting("")

    def __init__(self, layers: tuple[Screen, ...]) -> None:
        self.layers = list(layers)
        self.has_left = False

    def screen(self) -> Screen:
        return self.layers[0]

    def act(self, intent: str) -> None:  # noqa: ARG002 - there is but one way on
        del self.layers[0]

    def call_off(self) -> None:
        """Nothing is worked out here."""


def portray(sight: Sight, pose: Pose, fonts: Fonts) -> Portrait:
    """Lay a sight on a desk as it comes to rest there."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    layers = sight.layers[pose.language]
    desk = Desk(_Told(layers), fonts, Settings(pose.text, is_still=True), pose.size)
    for _ in layers[1:]:
        desk.choose("on")
        desk.finish()
    if sight.own:
        desk.choose(f"face:{sight.own}")
    desk.close()
    layer = desk.layers[-1]
    return Portrait(desk, tuple(faults(layer.picture, fonts, layer.screen)))


def with_own_sheets(sights: list[Sight]) -> list[Sight]:
    """Return the sights, and after them the window's own sheets, which no game tells, over the last page of a game."""
    under = next((sight for sight in reversed(sights) if sight.name.startswith("desk")), sights[0])
    return [*sights, *(replace(under, name=own, own=own) for own in sorted(OWN))]
