"""The loop: awake while people do something, asleep while nothing moves."""

from __future__ import annotations

import pygame

from game.faces.desk.desk import DONE, Desk
from game.faces.desk.keys import key_of
from game.faces.desk.window import Window

FRAME = 16
"""Milliseconds between two pictures while something moves."""

_SEEN = (pygame.WINDOWEXPOSED, pygame.WINDOWSHOWN, pygame.WINDOWRESTORED, pygame.WINDOWMAXIMIZED)


def run(desk: Desk, window: Window) -> None:
    """Draw when something has changed; wait, using no time, when nothing has."""
    clock = pygame.time.Clock()
    is_stale = True
    while not desk.teller.has_left:
        if is_stale or desk.slid is not None:
            window.fill(desk.settings.is_full)
            desk.draw(window.surface)
            window.show()
        is_moving = desk.slid is not None
        first = pygame.event.wait(FRAME if is_moving else 0)
        elapsed = clock.tick()
        if is_moving:
            desk.tick(elapsed)
        is_stale = False
        for event in (first, *pygame.event.get()):
            if event.type == pygame.QUIT:
                return
            is_stale = meet(desk, event, window.size) or is_stale


def meet(desk: Desk, event: pygame.event.Event, size: tuple[int, int]) -> bool:
    """Let the desk know what happened; say whether it has to be drawn anew."""
    match event.type:
        case pygame.KEYDOWN:
            desk.key(key_of(event))
        case pygame.MOUSEMOTION:
            return desk.point(*event.pos)
        case pygame.MOUSEBUTTONDOWN if event.button == 1:
            desk.press(*event.pos)
        case pygame.MOUSEBUTTONUP if event.button == 1:
            desk.release(*event.pos)
        case pygame.MOUSEWHEEL:
            desk.wheel(*pygame.mouse.get_pos(), event.precise_y)
        case pygame.WINDOWSIZECHANGED:
            desk.resize(size)
        case _ if event.type == DONE:
            desk.look()
        case _:
            return event.type in _SEEN
    return True
