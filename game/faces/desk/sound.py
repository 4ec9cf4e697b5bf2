"""Sound made by the program: a typewriter's tick, a stamp, a telegraph's bell. Off until a person asks for it.

Each is a sum of tones that die away, worked out once; nothing is recorded, so there is nothing to credit.
"""

from __future__ import annotations

import math
from array import array
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

import pygame

from game.faces.screen import Screen

Noise: TypeAlias = Literal["tick", "stamp", "bell"]

RATE = 22_050
"""Samples a second; nothing here sounds above 6,000 Hz."""
LOUDEST = 9_000
"""Of 32,767: below the voice of whoever speaks in the room."""


class Tone(NamedTuple):
    """A tone that is struck: hertz, its share, when it begins, and the seconds in which it falls to a third."""

    pitch: float
    share: float
    begins: float
    dies: float


TONES: dict[Noise, tuple[float, tuple[Tone, ...]]] = {
    "tick": (0.05, (Tone(5100, 0.5, 0, 0.003), Tone(2300, 0.7, 0, 0.006), Tone(310, 0.6, 0.004, 0.01))),
    "stamp": (0.22, (Tone(68, 1.0, 0, 0.07), Tone(141, 0.6, 0, 0.04), Tone(1700, 0.3, 0, 0.008))),
    "bell": (
        0.9,
        tuple(
            Tone(pitch, share, begins, dies)
            for begins in (0.0, 0.16)
            for pitch, share, dies in ((1760, 0.6, 0.22), (2637, 0.3, 0.14), (4699, 0.15, 0.06))
        ),
    ),
}
"""How long each sounds, in seconds, and the tones it is made of. A telegraph's bell is struck twice."""


@cache
def samples(noise: Noise) -> array[int]:
    """Return a noise as signed 16-bit samples of one channel, beginning and ending in silence."""
    seconds, tones = TONES[noise]
    wave = [sum(_at(tone, number / RATE) for tone in tones) for number in range(round(seconds * RATE))]
    highest = max(map(abs, wave))
    fade = len(wave) // 10
    return array("h", (round(LOUDEST * x / highest * min(1, (len(wave) - 1 - n) / fade)) for n, x in enumerate(wave)))


def _at(tone: Tone, second: float) -> float:
    since = second - tone.begins
    return 0.0 if since < 0 else tone.share * math.exp(-since / tone.dies) * math.sin(math.tau * tone.pitch * since)


def noise_of(intent: str, before: Screen, after: Screen) -> Noise | None:
    """Return what is heard when a choice has led from one screen to the next: news, a bundle sealed, a key struck."""
    if after.key == "event" and before.key != "event":
        return "bell"
    if after.key == "sealed" and before.key != "sealed":
        return "stamp"
    return "tick" if intent.startswith(("{", "set:")) and after != before else None


class Speaker:
    """Plays noises where the machine can; where it cannot, it is silent."""

    def __init__(self) -> None:
        self._is_dead = False
        self._sounds: dict[Noise, pygame.mixer.Sound] = {}

    def play(self, noise: Noise) -> None:
        if self._is_dead:
            return
        try:
            if not pygame.mixer.get_init():
                pygame.mixer.init(RATE, -16, 1, 512)
            if noise not in self._sounds:
                self._sounds[noise] = pygame.mixer.Sound(buffer=samples(noise).tobytes())
            self._sounds[noise].play()
        except (pygame.error, NotImplementedError):
            self._is_dead = True

    def close(self) -> None:
        if pygame.mixer.get_init():
            pygame.mixer.quit()
