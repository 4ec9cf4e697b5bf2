"""``armistice calibrate``: how likely a mind was to do what a scenario's record says was done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated

import typer
from rich import box
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from game.analysis.calibration import Choice, choices
from game.analysis.scores import HALVES, Estimate, Score, as_json, scores
from game.analysis.weighing import WEIGHERS
from game.faces.commands import HELP, NOT_UNDERSTOOD, AsJson, Lang, complain, put_json, refuse, words_for
from game.faces.screens.labels import Labels
from game.faces.screens.refusals import sentence
from game.faces.words import Words
from game.play.commands import Refused, unknown
from game.play.seats import DEFAULT_MIND
from game.scenario.load import load
from game.scenario.problem import Unsound
from game.scenario.scenario import Scenario

WEAKEST = 12
"""Choices listed: those the mind thought least likely, of the half that may be looked at."""


def run(
    scenario: Annotated[str, typer.Argument(metavar="SCENARIO", help=HELP.say("explore-scenario"))],
    mind: Annotated[str, typer.Option("--mind", metavar="MIND", help=HELP.say("calibrate-mind"))] = DEFAULT_MIND,
    json: AsJson = False,
    lang: Lang = None,
) -> None:
    say = words_for(lang)
    if mind not in WEIGHERS:
        complain(sentence(unknown("unknown-mind", mind, list(WEIGHERS), known=", ".join(WEIGHERS)), say))
        raise typer.Exit(NOT_UNDERSTOOD)
    try:
        asked = load(scenario)
        chosen = _weighed(asked, mind, say)
    except Unsound as unsound:
        refuse(unsound.problems, say)
    except Refused as refused:
        complain(sentence(refused.refusal, say))
        raise typer.Exit(NOT_UNDERSTOOD) from None
    if json:
        put_json(as_json(asked.id, mind, chosen))
        return
    console = Console(highlight=False)
    title = say.pick(asked.sheet.title)
    console.print(say.say("calibrate-heading", title=title, choices=len(chosen), mind=mind), style="bold")
    for half, groups in scores(chosen).items():
        console.print(_scores(half, groups, say))
    console.print(say.say("calibrate-note"))
    console.print(_weakest(asked, chosen, say))


def _weighed(asked: Scenario, mind: str, say: Words) -> list[Choice]:
    """Weigh every choice of the record, with a bar on a terminal: a planner takes minutes."""
    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(say.say("calibrate-weighing"), total=asked.rules.calendar.sittings)
        chosen = []
        for one in choices(asked, WEIGHERS[mind]):
            chosen.append(one)
            bar.update(task, completed=one.sitting)
    return chosen


def _scores(half: str, groups: Mapping[str, Score], say: Words) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, title=say.say(f"calibrate-half-{half}"), title_justify="left")
    table.add_column(say.say("calibrate-what"), overflow="fold")
    for head in ("choices", "options", "first", "three", "gain"):
        table.add_column(say.say(f"calibrate-{head}"), justify="right", overflow="fold")
    for name, one in groups.items():
        table.add_row(
            say.say(f"calibrate-group-{name}"),
            say.number(one.choices),
            say.number(one.options, 1),
            _shares(one.first, one.blind_first),
            _shares(one.three, one.blind_three),
            f"{one.gain.mean:+.2f}\n{one.gain.lo:+.2f} … {one.gain.hi:+.2f}",
        )
    return table


def _shares(share: Estimate, blind: float) -> str:
    """Return a share and the blind guess's, and below them the share's interval."""
    return f"{share.mean:.0%} / {blind:.0%}\n{share.lo:.0%}–{share.hi:.0%}"


def _weakest(scenario: Scenario, chosen: Sequence[Choice], say: Words) -> Table:
    labels = Labels(scenario, say)
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, title=say.say("calibrate-weakest"), title_justify="left")
    for head in ("date", "who", "done", "chance"):
        table.add_column(say.say(f"calibrate-{head}"), overflow="fold")
    seen = [one for one in chosen if HALVES["odd"](one) and not one.is_still]
    for one in sorted(seen, key=lambda one: one.gain)[:WEAKEST]:
        done = f"{one.what}.{one.done}" if one.kind == "decision" else one.done
        chance = say.say("calibrate-rank", chance=say.percent(one.probability), rank=one.rank, options=len(one.chances))
        table.add_row(one.date, labels.chooser(one.who), done, chance)
    return table
