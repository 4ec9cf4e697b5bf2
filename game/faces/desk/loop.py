"""The loop: awake while people do something, asleep while nothing moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import zip_longest
from typing import Protocol

import pygame

from game.faces.desk.desk import DONE, Desk
from game.faces.desk.keys import key_of, pasted
from game.faces.desk.scale import Box
from game.faces.desk.settings import Settings
from game.faces.desk.sound import Speaker

FRAMES = 60
"""Pictures a second, at most."""

LONGEST = 40
"""Milliseconds that pass for what moves from one picture to the next, at most."""

WAITING = 250
"""Milliseconds from one picture to the next while something is worked out: the seconds are told."""

NAPS = (5, 30)
"""Milliseconds between two looks for events while nothing moves: soon after the last one, and later."""

_SEEN = (pygame.WINDOWEXPOSED, pygame.WINDOWSHOWN, pygame.WINDOWRESTORED, pygame.WINDOWMAXIMIZED)


class Pane(Protocol):
    """What the loop needs of a window."""

    @property
    def size(self) -> tuple[int, int]: ...
    @property
    def surface(self) -> pygame.Surface: ...
    def fill(self, is_full: bool) -> None: ...
    def show(self) -> None: ...
    def listen(self, caret: Box | None) -> None: ...


def run(
    desk: Desk, window: Pane, speaker: Speaker | None = None, suit: Callable[[Settings], None] = lambda _: None
) -> None:
    """Draw when something has changed; sleep when nothing has. ``suit`` is told of settings when they change."""
    clock, suited = pygame.time.Clock(), desk.settings
    is_stale, looked = True, pygame.time.get_ticks()
    idle = looked
    while not desk.teller.has_left:
        is_moving = desk.is_moving
        if not desk.is_waiting:
            idle = pygame.time.get_ticks()
        desk.patience.waited = pygame.time.get_ticks() - idle
        if is_stale or is_moving or desk.is_told_to_wait:
            window.fill(desk.settings.is_full)
            desk.draw(window.surface)
            window.show()
            window.listen(desk.caret)
            elapsed = min(clock.tick(FRAMES), LONGEST)  # the clock has run on while nothing moved
            desk.tick(elapsed if is_moving else 0)
        if desk.settings != suited:
            suited = desk.settings
            suit(suited)
        noise, desk.noise = desk.noise, None
        if speaker is not None and noise is not None and desk.settings.has_sound:
            speaker.play(noise)
        is_stale = False
        left = _left(desk.teller.pulse, looked)
        most = min(WAITING, WAITING if left is None else left) if desk.is_waiting else left
        for event in _last_motions(_events(most, is_awake=is_moving)):
            if event.type == pygame.QUIT:
                return
            is_stale = meet(desk, event, window.size) or is_stale
        if _left(desk.teller.pulse, looked) == 0:
            is_stale, looked = desk.glance() or is_stale, pygame.time.get_ticks()


def _left(pulse: float | None, looked: int) -> int | None:
    """Return in how many milliseconds to look whether the screen has changed by itself, if it may."""
    return None if pulse is None else max(looked + round(pulse * 1000) - pygame.time.get_ticks(), 0)


def _events(most: int | None, *, is_awake: bool) -> list[pygame.event.Event]:
    """Return what has happened; while nothing moves, wait until something does, at ``most`` so many milliseconds.

    ``pygame.event.wait`` looks a thousand times a second, which keeps a processor from resting (3 % of one, measured).
    This looks ever less often, in the end thirty times a second (0.3 %), and no hand feels the difference.
    """
    events, nap = pygame.event.get(), NAPS[0]
    until = None if most is None else pygame.time.get_ticks() + most
    while not events and not is_awake and (until is None or pygame.time.get_ticks() < until):
        pygame.time.wait(nap)
        nap = min(nap + 1, NAPS[1])
        events = pygame.event.get()
    return events


def _last_motions(events: list[pygame.event.Event]) -> Iterator[pygame.event.Event]:
    """Yield events without motions that another follows at once: a mouse tells of ten while one picture is drawn."""
    for event, after in zip_longest(events, events[1:]):
        if after is None or not event.type == after.type == pygame.MOUSEMOTION:
            yield event


def meet(desk: Desk, event: pygame.event.Event, size: tuple[int, int]) -> bool:
    """Let the desk know what happened; say whether it has to be drawn anew."""
    match event.type:
        case pygame.KEYDOWN if text := pasted(event):
            desk.type(text)
        case pygame.KEYDOWN:
            desk.key(key_of(event))
        case pygame.TEXTINPUT:
            desk.type(event.text)
        case pygame.TEXTEDITING:
            desk.compose(event.text)
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
            return desk.look()
        case _:
            return event.type in _SEEN
    return True
