"""A limit in milliseconds that means the same on every machine: it was set on ours, and is stretched for a slower one.

Processor time is measured, so that other programs do not count; but slower processors, and busy ones, take longer.
"""

import threading
import time

OURS = 0.04
"""Seconds of a processor that ``_work`` took where the limits were set (2 cores of an EPYC, Python 3.11)."""

FINITE = {"among", "afterwards", "errand"}
"""Threads that come to an end by themselves; they may still be at work for a test that is over."""


def slowness() -> float:
    """Return how many times longer than on our machine the same work takes here just now; never less than once."""
    return max(1.0, min(_spent() for _ in range(5)) / OURS)


def alone() -> None:
    """Wait until nothing is at work in this process but whoever asks: its processor time is that of all threads."""
    for thread in threading.enumerate():
        if thread.name in FINITE:
            thread.join(600)


def _spent() -> float:
    began = time.process_time()
    _work()
    return time.process_time() - began


def _work() -> None:
    found: dict[int, int] = {}
    for number in range(200_000):
        found[number % 997] = found.get(number % 997, 0) + len(str(number))
