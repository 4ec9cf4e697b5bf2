"""The bar that long work shows on a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from game.faces.words import Words

Done = Callable[[int], object]


@contextmanager
def bar(total: int, say: Words, title: str = "explore-playing", **facts: str) -> Iterator[Done | None]:
    """Show a bar on a terminal, and nothing in a pipe; a total that is learnt later is told as what is missing."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(say.say(title, **facts), total=total)

        def done(more: int) -> None:
            if more < 0:
                progress.update(task, total=-more)
            else:
                progress.advance(task, more)

        yield done
