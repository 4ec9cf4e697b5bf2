"""An errand: something that takes long, worked out in the background, with how far it has come and a way to stop it."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

from game.analysis.apart import Here, Work
from game.analysis.pairs import Say

Found = TypeVar("Found")

Told = Callable[[int], object]
"""Told that so much more is done."""
PATIENCE = 20.0
"""Seconds that an errand waits for the process in which it can be run without holding the window up."""

TELLING = 4
"""Parts of it that must be done before one can tell how long the rest will take."""


def told_by(say: Say) -> tuple[Told, Told]:
    """Return how work tells how much there will be at most, and what is done of it.

    Being called off is the interrupt of a person at a keyboard: the work gives what it has found by then, if anything.
    """

    def tell(what: str, count: int) -> None:
        if not say((what, count)):
            raise KeyboardInterrupt

    return lambda whole: tell("whole", whole), lambda more: tell("more", more)


class Errand(Generic[Found]):
    """One piece of work, begun at once; ``found`` is ``None`` where it was stopped before there was anything."""

    def __init__(self, work: Work[Found], here: Here) -> None:
        self.found: Found | None = None
        self.fault: Exception | None = None
        self.done, self.whole = 0, 0
        self.is_stopped = False
        self._began = time.monotonic()
        self._thread = Thread(target=self._run, args=(work, here), name="errand", daemon=True)
        self._thread.start()

    @property
    def is_working(self) -> bool:
        return self._thread.is_alive()

    @property
    def left(self) -> float | None:
        """In how many seconds it will be done at the latest, going on as it has; nothing before that can be told."""
        if self.done < max(TELLING, self.whole // 100):
            return None
        return (time.monotonic() - self._began) / self.done * max(self.whole - self.done, 0)

    def stop(self) -> None:
        """Have it stop where it next tells how far it has come."""
        self.is_stopped = True

    def wait(self, seconds: float | None = None) -> None:
        self._thread.join(seconds)

    def _run(self, work: Work[Found], here: Here) -> None:
        try:
            self.found = here.do(work, self._hear, PATIENCE)
        except KeyboardInterrupt:  # stopped before there was anything to give
            self.found = None
        except Exception as fault:  # noqa: BLE001 - told by whoever asked for the work, in words
            self.fault = fault

    def _hear(self, said: tuple[str, int]) -> bool:
        what, count = said
        if what == "whole":
            self.done, self.whole, self._began = 0, count, time.monotonic()
        else:
            self.done += count
        return not self.is_stopped
