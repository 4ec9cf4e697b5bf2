"""Sharing work out: on this core, among processes, or over a Dask cluster. What comes back, and its order, is the same.

A job is a function of one item; it is sent to each worker once, however many items there are.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Literal, TypeVar

import numpy as np

from game import __version__
from game.play.journal import RULES_VERSION

Item = TypeVar("Item")
Found = TypeVar("Found")

WAIT_SECONDS = 10
"""For a scheduler to answer."""


class NoClusterError(Exception):
    """A cluster cannot be used: the extra is not installed, nobody answers, or its workers would count otherwise."""

    def __init__(self, why: Literal["missing", "silent", "empty", "differs"], **facts: str) -> None:
        super().__init__(why)
        self.why = why
        self.facts = facts


def shared(
    job: Callable[[Item], Found], items: Sequence[Item], workers: int = 1, scheduler: str | None = None
) -> Iterator[Found]:
    """Yield what the job makes of each item, in their order, each as soon as it and all before it are done."""
    if scheduler is not None:
        yield from _over_cluster(job, items, scheduler)
    elif workers <= 1 or len(items) <= 1:
        yield from map(job, items)
    else:
        yield from _among_processes(job, items, workers)


def _among_processes(job: Callable[[Item], Found], items: Sequence[Item], workers: int) -> Iterator[Found]:
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - the program starts without them
    from multiprocessing import get_context  # noqa: PLC0415

    # A fresh process everywhere: a forked one would inherit the locks of whatever draws the progress bar.
    context = get_context("spawn")
    pool = ProcessPoolExecutor(min(workers, len(items)), context, initializer=_begin, initargs=(job,))
    try:
        yield from pool.map(_do, items)
    finally:
        pool.shutdown(cancel_futures=True)


_job: list[Callable[[Any], Any]] = []
"""What this process was started to do; sent once, not with every item."""


def _begin(job: Callable[[Any], Any]) -> None:
    """Start a worker; an interrupt is its parent's to answer."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _job[:] = [job]


def _do(item: Any) -> Any:
    return _job[0](item)


def _over_cluster(job: Callable[[Item], Found], items: Sequence[Item], scheduler: str) -> Iterator[Found]:
    try:
        from distributed import Client  # noqa: PLC0415 - an optional extra
    except ImportError as fault:
        raise NoClusterError("missing") from fault
    try:
        client: Any = Client(scheduler, timeout=WAIT_SECONDS, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as fault:
        raise NoClusterError("silent", address=scheduler) from fault
    try:
        _agree(client.run(_versions), scheduler)
        sent = client.scatter(job, broadcast=True, hash=False)
        futures = [client.submit(_call, sent, item, pure=False) for item in items]
        for future in futures:
            yield future.result()
            future.release()  # what has been taken need not stay in the cluster's memory
    finally:
        client.close()  # what has not begun is dropped with the futures


def _call(job: Callable[[Item], Found], item: Item) -> Found:
    return job(item)


def _versions() -> str:
    """Return what the numbers depend on beside the scenario and the seed."""
    return f"{__version__}, rules {RULES_VERSION}, numpy {np.__version__}"


def _agree(versions: dict[str, str], scheduler: str) -> None:
    if not versions:
        raise NoClusterError("empty", address=scheduler)
    for worker, version in versions.items():
        if version != _versions():
            raise NoClusterError("differs", worker=worker, theirs=version, ours=_versions())
