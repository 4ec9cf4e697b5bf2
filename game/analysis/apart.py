"""Where the bench's work is done: in this process, or in one of its own, so that a window never waits for it.

Python lets one thread of a process go on at a time. Worlds played beside a window in its own process hold it up by
tens of milliseconds, again and again; in another process they cannot. That process reads the scenario for itself, so
that nothing large goes to it, and is asked one thing at a time. What it says is answered before it goes on, so that
whoever asked can call it off at any word. Where it cannot be started, or should it ever be lost, the work is done here.
"""

from __future__ import annotations

import gc
import signal
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Lock
from typing import Any, Literal, TypeVar

from game.analysis.pairs import Pairs, Say
from game.analysis.whatif import Grounds
from game.scenario.problem import Unsound

Found = TypeVar("Found")
Work = Callable[[Pairs, Say], Found]
"""Something to be done, with whatever has already been played. It must be such that another process can be sent it."""

SAID: Literal["said"] = "said"
FOUND: Literal["found"] = "found"
FAILED: Literal["failed"] = "failed"


STARTING = 15.0
"""Seconds that work waits for the process to be ready: it takes about as long as this one takes to show the bench."""


class Closed(Exception):  # noqa: N818 - what has happened to the bench, not a fault
    """The bench has been closed in the middle of something."""


class Lost(Exception):  # noqa: N818 - what has happened to the process
    """The process has come to its end."""


class Here:
    """Does the work in the thread that asks for it."""

    def __init__(self, pairs: Pairs) -> None:
        self.pairs = pairs

    def do(self, work: Work[Found], say: Say, patience: float = 0.0) -> Found:  # noqa: ARG002 - nobody to wait for
        """Do something and return what came of it."""
        return work(self.pairs, say)

    def close(self) -> None:
        """Do no more."""


class Apart(Here):
    """Does the work in a process of its own; where there is none, or it is busy with something else, here."""

    def __init__(self, pairs: Pairs) -> None:
        super().__init__(pairs)
        self._is_closed = False
        self._lock = Lock()
        self._is_ready = False
        self._process = None
        context = get_context("spawn")  # a forked one would inherit the window, and the locks of its threads
        self._pipe, theirs = context.Pipe()
        with suppress(OSError):  # where no process can be started there simply is none
            asked = (theirs, pairs.grounds.where, pairs.seed, pairs.steps)
            process = context.Process(target=serve, args=asked, name="bench", daemon=True)
            process.start()
            self._process = process
        theirs.close()

    def do(self, work: Work[Found], say: Say, patience: float = 0.0) -> Found:
        """Do something there, or else here; wait so many seconds for what the process is busy with.

        Raises ``Closed``, and whatever the work raises.
        """
        if self._is_closed:
            raise Closed
        if self._lock.acquire(timeout=patience):
            try:
                if self._has_begun(STARTING):
                    return self._asked(work, say)
            except Lost:
                if self._is_closed:
                    raise Closed from None
                self._process = None
            finally:
                self._lock.release()
        return super().do(work, say)

    def is_ready(self, patience: float = 0.0) -> bool:
        """Say whether the process is there and free, at the latest after so many seconds."""
        if not self._lock.acquire(timeout=patience):
            return False
        try:
            return self._has_begun(patience)
        except Lost:
            return False
        finally:
            self._lock.release()

    def close(self) -> None:
        """End the process; whoever waits for it is told."""
        self._is_closed = True
        if self._process is not None:
            self._process.terminate()
            self._process.join()
        with self._lock:
            self._pipe.close()

    def _has_begun(self, patience: float) -> bool:
        if self._process is None or self._is_closed:
            return False
        if not self._is_ready:
            self._is_ready = self._received(patience) is not None
        return self._is_ready

    def _asked(self, work: Work[Found], say: Say) -> Found:
        self._send(work)
        while True:
            kind, what = self._received()
            if kind == SAID:
                self._send(say(what))
            elif kind == FAILED:
                raise what
            else:
                return what  # type: ignore[no-any-return]

    def _send(self, what: object) -> None:
        try:
            self._pipe.send(what)
        except OSError:
            raise Lost from None

    def _received(self, patience: float | None = None) -> Any:
        try:
            return self._pipe.recv() if patience is None or self._pipe.poll(patience) else None
        except (EOFError, OSError):
            raise Lost from None


def serve(pipe: Connection, where: str | Path, seed: int, steps: tuple[tuple[int, int], ...]) -> None:
    """Do what is asked through a pipe until nobody asks any more; read ahead as long as nobody does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupt is the window's to answer
    pairs = Pairs(Grounds(where), seed, steps)
    with suppress(EOFError, OSError, Unsound):  # whoever asked has gone; or there is nothing to be played at all
        gc.disable()  # a scenario is made of a million small things, and to look for garbage among them takes as long
        _ = pairs.base
        gc.freeze()
        gc.enable()
        pipe.send(True)
        ahead = pairs.read_ahead()
        while True:
            while not pipe.poll() and next(ahead, ahead) is None:
                pass
            _answer(pipe, pairs, pipe.recv())


def _answer(pipe: Connection, pairs: Pairs, work: Work[Any]) -> None:
    def say(what: object) -> bool:
        pipe.send((SAID, what))
        return bool(pipe.recv())

    try:
        pipe.send((FOUND, work(pairs, say)))
    except (EOFError, OSError):
        raise
    except (Exception, KeyboardInterrupt) as fault:  # noqa: BLE001 - told by whoever asked, in words
        pipe.send((FAILED, fault))
