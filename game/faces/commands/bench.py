"""``armistice bench``: how fast this machine plays, and where the time goes."""

from __future__ import annotations

from typing import Annotated

import typer
from rich import box
from rich.console import Console
from rich.table import Table

from game.analysis.bench import SECONDS, Bench, bench
from game.analysis.synthetic import synthetic
from game.faces.commands import HELP, AsJson, Lang, put_json, refuse, words_for
from game.faces.words import Words
from game.scenario.load import load
from game.scenario.problem import Unsound

QUICK_SECONDS = 0.2


def run(
    scenario: Annotated[str | None, typer.Argument(metavar="[SCENARIO]", help=HELP.say("bench-scenario"))] = None,
    quick: Annotated[bool, typer.Option("--quick", help=HELP.say("bench-quick"))] = False,
    json: AsJson = False,
    lang: Lang = None,
) -> None:
    say = words_for(lang)
    try:
        measured = synthetic() if scenario is None else load(scenario)
    except Unsound as unsound:
        refuse(unsound.problems, say)
    result = bench(measured.rules, seconds=QUICK_SECONDS if quick else SECONDS)
    if json:
        put_json(result.as_json())
        return
    console = Console(highlight=False)
    heading = say.say("bench-heading", scenario=say.pick(measured.sheet.title), cores=result.cores, numpy=result.numpy)
    console.print(heading, style="bold")
    console.print(_figures(result, say))
    console.print(_phases(result, say))


def _figures(result: Bench, say: Words) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column(say.say("bench-what"))
    table.add_column(say.say("bench-value"), justify="right")
    table.add_row(say.say("bench-one"), say.number(result.worlds_per_second.numpy))
    if result.worlds_per_second.compiled is not None:
        table.add_row(say.say("bench-compiled"), say.number(result.worlds_per_second.compiled))
    table.add_row(say.say("bench-many", cores=result.cores), say.number(result.worlds_per_second.workers))
    for name, value in (
        ("decision", result.decision_ms["fast"]),
        ("planner", result.decision_ms["planner"]),
        ("forecast", result.forecast_ms),
        ("recording", result.record_ms),
        ("start", result.start_ms),
    ):
        if value is not None:
            table.add_row(say.say(f"bench-{name}"), say.say("bench-milliseconds", value=say.number(value, 1)))
    if result.peak_mb is not None:
        table.add_row(say.say("bench-memory"), say.say("bench-megabytes", value=say.number(result.peak_mb)))
    table.add_row(say.say("bench-chunk"), say.number(result.chunk))
    return table


def _phases(result: Bench, say: Words) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column(say.say("bench-phase"))
    table.add_column(say.say("bench-share"), justify="right")
    for phase, share in sorted(result.phases.items(), key=lambda item: -item[1]):
        table.add_row(say.say(f"phase-{phase}"), f"{share * 100:.1f}%")
    return table
