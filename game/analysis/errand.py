"""An errand: something that takes long, worked out in the background, with how far it has come and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

Found = TypeVar("Found")

Told = Callable[[int], object]
"""Told that so much more is done."""
Work = Callable[[Told, Told], Found]
"""Works something out; tells first how much there will be at most, and then what is done of it."""


class Errand(Generic[Found]):
    """One piece of work, begun at once.

    Stopping it is the interrupt of a person at a keyboard: the work gives what it has found by then, or ``None`` where
    that is nothing.
    """

    def __init__(self, work: Work[Found]) -> None:
        self.found: Found | None = None
        self.fault: Exception | None = None
        self.done, self.whole = 0, 0
        self.is_stopped = False
        self._thread = Thread(target=self._run, args=(work,), name="errand", daemon=True)
        self._thread.start()

    @property
    def is_working(self) -> bool:
        return self._thread.is_alive()

    def stop(self) -> None:
        """Have it stop where it next tells how far it has come."""
        self.is_stopped = True

    def wait(self, seconds: float | None = None) -> None:
        self._thread.join(seconds)

    def _run(self, work: Work[Found]) -> None:
        try:
            self.found = work(self._expect, self._tell)
        except KeyboardInterrupt:  # stopped before there was anything to give
            self.found = None
        except Exception as fault:  # noqa: BLE001 - told by whoever asked for the work, in words
            self.fault = fault

    def _expect(self, whole: int) -> None:
        self.whole = whole
        self._look()

    def _tell(self, more: int) -> None:
        self.done += more
        self._look()

    def _look(self) -> None:
        if self.is_stopped:
            raise KeyboardInterrupt
