"""``armistice explore``: how a scenario ends when fast minds play it thousands of times, and what a change changes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console

from game.analysis import sensitivity as sensitivities
from game.analysis.designs import NoDesignsError
from game.analysis.exploration import Exploration, as_json, write_spreadsheets
from game.analysis.explore import Result, explore
from game.analysis.four_lines import FourLines, four_lines
from game.analysis.sensitivity import Sensitivity, sensitivity
from game.analysis.sharing import NoClusterError
from game.analysis.typical import TypicalRuns, save_all, typical_runs
from game.faces.beginning import Wish as Room
from game.faces.commands import HELP, NOT_UNDERSTOOD, AsJson, Lang, complain, put_json, refuse, words_for
from game.faces.commands.progress import bar
from game.faces.explored import tables
from game.faces.explored_lines import line_tables, typical_lines
from game.faces.explored_numbers import sensitivity_tables
from game.faces.explored_report import Made, NoPlotsError, report
from game.faces.screens.refusals import sentence
from game.faces.words import Words
from game.play.commands import Refused
from game.scenario.load import load
from game.scenario.problem import Problem, Unsound
from game.scenario.scenario import Scenario

MOST_WORLDS = 10_000_000
MOST_WORKERS = 256
LINE_WORLDS = 1_000
"""Worlds of the four lines, at most: the luck behind every choice of history is looked for in each."""
INTERRUPTED = 130
"""Exit status, as a shell has it for whatever an interrupt ended; what had been done by then is told all the same."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be explored, and by whose work."""

    worlds: int
    seed: int
    entered: str | None
    workers: int
    scheduler: str | None


def run(
    scenario: Annotated[str, typer.Argument(metavar="SCENARIO", help=HELP.say("explore-scenario"))],
    versus: Annotated[str | None, typer.Option("--vs", metavar="SCENARIO", help=HELP.say("explore-vs"))] = None,
    worlds: Annotated[int, typer.Option(metavar="N", help=HELP.say("explore-worlds"))] = 10_000,
    seed: Annotated[int, typer.Option(metavar="N", help=HELP.say("explore-seed"))] = 1,
    entered: Annotated[str | None, typer.Option("--from", metavar="DATE", help=HELP.say("explore-from"))] = None,
    four: Annotated[bool, typer.Option("--four-lines", help=HELP.say("explore-four-lines"))] = False,
    sensitive: Annotated[bool, typer.Option("--sensitivity", help=HELP.say("explore-sensitivity"))] = False,
    save: Annotated[
        Path | None, typer.Option("--save-typical", metavar="DIR", help=HELP.say("explore-save-typical"))
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", metavar="DIR", help=HELP.say("explore-out"))] = None,
    workers: Annotated[int, typer.Option(metavar="N", help=HELP.say("explore-workers"))] = 1,
    scheduler: Annotated[str | None, typer.Option(metavar="ADDRESS", help=HELP.say("explore-scheduler"))] = None,
    window: Annotated[bool, typer.Option("--window", help=HELP.say("explore-window"))] = False,
    json: AsJson = False,
    lang: Lang = None,
) -> None:
    say = words_for(lang)
    if window:
        _at_the_bench(scenario, versus, lang, say)
        return
    _within("--worlds", worlds, MOST_WORLDS, say)
    _within("--workers", workers, MOST_WORKERS, say)
    if four and versus is None:
        _leave(say.say("explore-lines-need-vs"))
    scenarios = _loaded([where for where in (scenario, versus) if where is not None], say)
    wish = Wish(worlds, seed, entered, workers, scheduler)
    runs = save or (None if out is None else out / "runs")
    found = _explored(scenarios, wish, runs, say, four=four, sensitive=sensitive)
    if json:
        put_json(as_json(found))
    else:
        _print(found, scenarios, say)
    if out is not None:
        _write(found, scenarios, out, say)
    if found.is_interrupted:
        result = found.result
        if result.is_interrupted:
            complain(say.say("explore-stopped", worlds=say.number(result.worlds), asked=say.number(result.asked)))
        else:
            complain(say.say("sensitive-stopped"))
        raise typer.Exit(INTERRUPTED)


def _at_the_bench(scenario: str, versus: str | None, lang: str | None, say: Words) -> None:
    """Open the what-if bench on a scenario, with a patch on it at once where one is named."""
    from game.faces.commands.play import open_window  # noqa: PLC0415 - a game's things are not needed to explore

    _loaded([where for where in (scenario, versus) if where is not None], say)
    card = "" if versus is None else f"|{versus}"
    open_window(Room(room=f"whatif:{scenario}{card}"), lang, say)


def _explored(
    scenarios: list[Scenario], wish: Wish, runs: Path | None, say: Words, *, four: bool, sensitive: bool
) -> Exploration:
    """Play everything that was asked for, or leave with why it cannot be."""
    try:
        result = _played(scenarios, wish, say)
        lines = _lines(scenarios, wish, say) if four and not result.is_interrupted else None
        is_stopped = four and (lines is None or lines.worlds < lines.asked)
        numbers = (
            _numbers(scenarios[-1], wish, say) if sensitive and not (is_stopped or result.is_interrupted) else None
        )
        typical = typical_runs(scenarios[-1].rules, result.counted[-1]) if runs is not None else None
        saved = {} if runs is None or typical is None else _saved(scenarios[-1], wish, typical, runs, say)
    except Refused as refused:
        _leave(sentence(refused.refusal, say))
    except NoClusterError as fault:
        _leave(
            say.say("explore-no-cluster" if fault.why == "missing" else f"explore-cluster-{fault.why}", **fault.facts)
        )
    except NoDesignsError:
        _leave(say.say("explore-no-salib"))
    return Exploration(result, lines, numbers, typical, saved, is_stopped=is_stopped)


def _within(name: str, given: int, most: int, say: Words) -> None:
    """Leave unless a number is from 1 to the most that makes sense."""
    if not 1 <= given <= most:
        _leave(say.say("explore-between", name=name, most=say.number(most), given=say.number(given)))


def _leave(why: str) -> NoReturn:
    complain(why)
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


def _played(scenarios: list[Scenario], wish: Wish, say: Words) -> Result:
    scenario, *others = scenarios
    try:
        with bar(wish.worlds, say) as done:
            return explore(
                scenario,
                wish.worlds,
                wish.seed,
                versus=others[0] if others else None,
                entered=wish.entered,
                workers=wish.workers,
                scheduler=wish.scheduler,
                done=done,
            )
    except KeyboardInterrupt:
        complain(say.say("explore-nothing"))
        raise typer.Exit(INTERRUPTED) from None


def _lines(scenarios: list[Scenario], wish: Wish, say: Words) -> FourLines | None:
    here, there = scenarios
    worlds = min(wish.worlds, LINE_WORLDS)
    try:
        with bar(worlds, say, "explore-playing-lines") as done:
            return four_lines(
                here,
                there,
                worlds,
                wish.seed,
                entered=wish.entered,
                workers=wish.workers,
                scheduler=wish.scheduler,
                done=done,
            )
    except KeyboardInterrupt:
        return None


def _numbers(scenario: Scenario, wish: Wish, say: Words) -> Sensitivity:
    with bar(0, say, "explore-playing-variations") as done:
        return sensitivity(
            scenario,
            wish.seed,
            worlds=min(wish.worlds, sensitivities.WORLDS),
            entered=wish.entered,
            workers=wish.workers,
            scheduler=wish.scheduler,
            started=None if done is None else lambda total: done(-total),
            done=done,
        )


def _saved(scenario: Scenario, wish: Wish, typical: TypicalRuns, folder: Path, say: Words) -> dict[str, Path]:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        _leave(say.say("explore-cannot-write", folder=str(folder), why=fault.strerror or str(fault)))
    return dict(save_all(scenario, wish.seed, typical, folder, wish.entered))


def _print(found: Exploration, scenarios: list[Scenario], say: Words) -> None:
    console = Console(highlight=False)
    told = [*tables(found.result, scenarios, say)]
    if found.lines is not None:
        told += line_tables(found.lines, scenarios, say)
    if found.sensitivity is not None:
        told += sensitivity_tables(found.sensitivity, scenarios[-1], say)
    if found.typical is not None:
        told += typical_lines(found.typical, found.saved or {}, found.result.seed, scenarios, say)
    for one in told:
        console.print(one)


def _write(found: Exploration, scenarios: list[Scenario], folder: Path, say: Words) -> None:
    """Write spreadsheets and the report."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_spreadsheets(found, folder)
        page = report(found, scenarios, Made.here(scenarios), say)
        file = folder / "report.html"
        file.write_text(page, encoding="utf-8")
    except NoPlotsError:
        _leave(say.say("explore-no-plots"))
    except OSError as fault:
        _leave(say.say("explore-cannot-write", folder=str(folder), why=fault.strerror or str(fault)))
    complain(say.say("exploration-written", file=str(file)))
