"""``armistice explore``: how a scenario ends when fast minds play it thousands of times, and what a change changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from game.analysis.explore import Result, as_json, explore
from game.faces.commands import HELP, NO, NOT_UNDERSTOOD, AsJson, Lang, complain, put_json, refuse, words_for
from game.faces.explored import tables
from game.faces.words import Words
from game.scenario.load import load
from game.scenario.problem import Problem, Unsound
from game.scenario.scenario import Scenario

MOST_WORLDS = 10_000_000
MOST_WORKERS = 256


def run(
    scenario: Annotated[str, typer.Argument(metavar="SCENARIO", help=HELP.say("explore-scenario"))],
    versus: Annotated[str | None, typer.Option("--vs", metavar="SCENARIO", help=HELP.say("explore-vs"))] = None,
    worlds: Annotated[int, typer.Option(metavar="N", help=HELP.say("explore-worlds"))] = 10_000,
    seed: Annotated[int, typer.Option(metavar="N", help=HELP.say("explore-seed"))] = 1,
    workers: Annotated[int, typer.Option(metavar="N", help=HELP.say("explore-workers"))] = 1,
    json: AsJson = False,
    lang: Lang = None,
) -> None:
    say = words_for(lang)
    _within("--worlds", worlds, MOST_WORLDS, say)
    _within("--workers", workers, MOST_WORKERS, say)
    scenarios = _loaded([where for where in (scenario, versus) if where is not None], say)
    result = _played(scenarios, worlds, seed, workers, say)
    if json:
        put_json(as_json(result))
    else:
        console = Console(highlight=False)
        for table in tables(result, scenarios, say):
            console.print(table)
    if result.worlds < result.asked:
        complain(say.say("explore-stopped", worlds=say.number(result.worlds), asked=say.number(result.asked)))


def _within(name: str, given: int, most: int, say: Words) -> None:
    """Leave unless a number is from 1 to the most that makes sense."""
    if not 1 <= given <= most:
        complain(say.say("explore-between", name=name, most=say.number(most), given=say.number(given)))
        raise typer.Exit(NOT_UNDERSTOOD)


def _loaded(named: list[str], say: Words) -> list[Scenario]:
    """Return the scenarios, or leave with everything that is wrong with any of them."""
    scenarios: list[Scenario] = []
    problems: list[Problem] = []
    for where in named:
        try:
            scenarios.append(load(where))
        except Unsound as unsound:
            problems += unsound.problems
    if problems:
        refuse(problems, say)
    return scenarios


def _played(scenarios: list[Scenario], worlds: int, seed: int, workers: int, say: Words) -> Result:
    scenario, *others = scenarios
    try:
        with _bar(worlds, say) as done:
            return explore(scenario, worlds, seed, versus=others[0] if others else None, workers=workers, done=done)
    except KeyboardInterrupt:
        complain(say.say("explore-nothing"))
        raise typer.Exit(NO) from None


@contextmanager
def _bar(worlds: int, say: Words) -> Iterator[Callable[[int], object] | None]:
    """Show a bar on a terminal, and nothing in a pipe."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(say.say("explore-playing"), total=worlds)
        yield lambda more: progress.advance(task, more)
