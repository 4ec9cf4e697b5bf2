"""Luck is looked up, not consumed: a draw is a pure function of seed, stream, sitting, channel and world.

A changed choice therefore changes no unrelated luck, world 73,412 can be replayed alone, and a new channel moves no
existing one. The parts of a key are mixed one after another, never added: with sums, (seed 5, sitting 3) and
(seed 6, sitting 2) would collide. Only uniforms come from here; every other distribution is written out in ``model``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

Worlds = NDArray[np.uint64]

_WORD = (1 << 64) - 1
_GOLDEN = 0x9E3779B97F4A7C15
_FIRST, _SECOND = 0xBF58476D1CE4E5B9, 0x94D049BB133111EB


class Stream(IntEnum):
    """Whose luck it is. A mind is handed its own stream and never sees reality's."""

    REALITY = 0
    POLICY = 1
    PLAYOUT = 2
    ANALYSIS = 3


def _mix_number(z: int) -> int:
    """Scramble one 64-bit word (the finaliser of splitmix64, Steele et al. 2014)."""
    z = ((z ^ (z >> 30)) * _FIRST) & _WORD
    z = ((z ^ (z >> 27)) * _SECOND) & _WORD
    return z ^ (z >> 31)


def _mix(z: Worlds) -> Worlds:
    """Scramble words in place, the same finaliser over an array; arithmetic wraps on purpose."""
    z ^= z >> np.uint64(30)
    z *= np.uint64(_FIRST)
    z ^= z >> np.uint64(27)
    z *= np.uint64(_SECOND)
    z ^= z >> np.uint64(31)
    return z


def words_of(world: Worlds) -> Worlds:
    """Return the words that are mixed with a draw's key, one for each world; arithmetic wraps on purpose."""
    with np.errstate(over="ignore"):
        return world * np.uint64(_GOLDEN) + np.uint64(_GOLDEN)


@lru_cache(maxsize=65536)
def channel_key(channel: str) -> int:
    """Return the 64-bit key of a channel's name, the same on every machine."""
    return int.from_bytes(blake2b(channel.encode(), digest_size=8).digest(), "little")


@dataclass(frozen=True, slots=True)
class Luck:
    """One game's luck in one stream.

    ``pins`` maps (sitting, channel) to the recorded uniform that takes the draw's place, in every world: history pins
    uniforms, not outcomes, so in a changed world the same uniform can give another answer.
    """

    seed: int
    stream: Stream
    pins: Mapping[tuple[int, str], float] = field(default_factory=dict)

    def draw(self, sitting: int, channel: str, world: Worlds) -> NDArray[np.float64]:
        """Return a uniform in [0, 1) for each world, shape (N,); equal keys give equal luck."""
        pinned = self.pins.get((sitting, channel))
        if pinned is not None:
            return np.full(len(world), pinned)
        h = self.key(sitting, channel)
        if len(world) == 1:
            word = (int(world[0]) * _GOLDEN + _GOLDEN) & _WORD
            return np.array([(_mix_number(_mix_number(h ^ word)) >> 11) * 2.0**-53])
        mixed = words_of(world)
        mixed ^= np.uint64(h)
        return np.asarray((_mix(_mix(mixed)) >> np.uint64(11)) * 2.0**-53)

    def key(self, sitting: int, channel: str) -> int:
        """Return the 64-bit key of a draw: everything about it but the world."""
        h = 0
        for part in (self.seed, int(self.stream), sitting, channel_key(channel)):
            h = _mix_number(h ^ ((part * _GOLDEN + _GOLDEN) & _WORD))
        return h

    def is_pinned(self, sitting: int) -> bool:
        """Return whether any luck from a sitting on is pinned."""
        return any(pinned >= sitting for pinned, _ in self.pins)
