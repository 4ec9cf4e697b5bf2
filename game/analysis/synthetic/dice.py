"""Numbers for an invented scenario, each hanging on its own name: adding one thing changes no other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Dice:
    """Looks numbers up by name; the same seed and name give the same number everywhere."""

    seed: int

    def share(self, name: str) -> float:
        """Return a number from 0 to 1, 1 excluded."""
        digest = blake2b(f"{self.seed} {name}".encode(), digest_size=7).digest()
        return int.from_bytes(digest) / 2.0 ** (8 * len(digest))

    def number(self, name: str, low: float, high: float, digits: int = 2) -> float:
        """Return a number in the range, to as many digits as an author would write."""
        return round(low + (high - low) * self.share(name), digits) + 0.0  # minus nought is nought

    def whole(self, name: str, low: int, high: int) -> int:
        """Return a whole number in the range, both ends included."""
        return low + int(self.share(name) * (high - low + 1))

    def happens(self, name: str, chance: float) -> bool:
        return self.share(name) < chance

    def one(self, name: str, choices: Sequence[T]) -> T:
        return choices[int(self.share(name) * len(choices))]

    def some(self, name: str, choices: Sequence[T], count: int) -> list[T]:
        """Return ``count`` different choices, or all where there are fewer, in their own order."""
        drawn = sorted(range(len(choices)), key=lambda number: self.share(f"{name}.{number}"))[:count]
        return [choices[number] for number in sorted(drawn)]
