"""Emblems and signs, drawn as shapes: a side is known by its form, and only then by its colour."""

from __future__ import annotations

import math
from typing import Literal, TypeAlias

import pygame

from game.faces.desk.palette import Colour
from game.faces.desk.scale import Box
from game.faces.screen import Mark

Sign: TypeAlias = Mark | Literal["up", "down", "on", "off", "way"]


def draw_seal(surface: pygame.Surface, box: Box, sign: Sign, colour: Colour) -> None:
    """Draw an emblem or a sign so that it fills the box."""
    side = min(box.width, box.height)
    thick = max(1, round(side / 9))
    x, y = box.centre
    half = side // 2
    match sign:
        case "round":
            pygame.draw.aacircle(surface, colour, (x, y), half, thick)
            pygame.draw.aacircle(surface, colour, (x, y), max(1, half - 2 * thick))
        case "square":
            pygame.draw.rect(surface, colour, (x - half, y - half, side, side), thick)
            inner = 2 * thick
            pygame.draw.rect(surface, colour, (x - half + inner, y - half + inner, side - 2 * inner, side - 2 * inner))
        case "diamond":
            pygame.draw.polygon(surface, colour, _corners(x, y, half), thick)
            pygame.draw.polygon(surface, colour, _corners(x, y, max(1, half - 2 * thick)))
        case "up" | "down":
            tip = -half if sign == "up" else half
            pygame.draw.polygon(surface, colour, [(x, y + tip), (x - half, y - tip), (x + half, y - tip)])
        case "way":
            reach = half * 2 // 3
            pygame.draw.polygon(
                surface, colour, [(x + reach, y), (x - reach // 2, y - reach), (x - reach // 2, y + reach)]
            )
        case "on" | "off":
            pygame.draw.aacircle(surface, colour, (x, y), half, thick)
            if sign == "on":
                pygame.draw.aacircle(surface, colour, (x, y), max(1, half - 2 * thick))
        case "none":
            pass


def _corners(x: int, y: int, reach: int) -> list[tuple[float, float]]:
    return [(x + reach * math.cos(turn * math.pi / 2), y + reach * math.sin(turn * math.pi / 2)) for turn in range(4)]
