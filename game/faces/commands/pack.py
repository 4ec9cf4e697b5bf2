"""``armistice pack``: one file that holds a whole scenario, for another copy to open."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from game.faces.commands import HELP, NOT_UNDERSTOOD, Lang, complain, refuse, words_for
from game.faces.language import NAMES
from game.faces.problems import printable
from game.faces.words import Words, words
from game.scenario.files import MAX_BYTES, whole
from game.scenario.load import examine, gather
from game.scenario.pack import LARGEST, SUFFIX, packed, spelled_out
from game.scenario.problem import Problem
from game.scenario.scenario import Scenario
from game.scenario.shelf import spot_of


def run(
    scenario: Annotated[str, typer.Argument(metavar="SCENARIO", help=HELP.say("pack-scenario"))],
    out: Annotated[Path | None, typer.Option("--out", "-o", metavar="FILE", help=HELP.say("pack-out"))] = None,
    licence: Annotated[str | None, typer.Option("--licence", metavar="TEXT", help=HELP.say("pack-licence"))] = None,
    credit: Annotated[str | None, typer.Option("--credits", metavar="TEXT", help=HELP.say("pack-credits"))] = None,
    lang: Lang = None,
) -> None:
    say = words_for(lang)
    gathered = gather(scenario)
    made, problems = examine(gathered)
    if made is None or gathered.tree is None:
        refuse([problem for problem in problems if problem.is_error], say)
    file = out or Path(f"{made.id}{SUFFIX}")
    if file.suffix != SUFFIX:
        _leave(say.say("pack-suffix", file=printable(str(file)), suffix=SUFFIX))
    builds_on_ours = spot_of(Path(gathered.tree.place.file)).is_shipped
    about = "\n\n".join(_page(made, words(one), licence, credit, ours=builds_on_ours) for one in NAMES)
    data = packed(made.id, gathered.tree, f"{about}\n")
    if len(spelled_out(gathered.tree).encode()) > MAX_BYTES or len(data) > LARGEST:
        refuse([Problem("E156", whole(scenario), {"name": scenario, "limit": MAX_BYTES // 1_000_000})], say)
    _write(file, data, say)
    print(say.say("pack-written", file=printable(str(file)), size=say.number(len(data) / 1000)))


def _page(scenario: Scenario, say: Words, licence: str | None, credit: str | None, *, ours: bool) -> str:
    """Return what a person reads who looks into a pack: what it is, on which terms, by whom, and its sources."""
    whose = "shipped" if ours else "none"
    terms = [licence or "", say.say(f"pack-page-licence-{whose}") if ours or not licence else ""]
    head = say.say(
        "pack-page",
        title=say.pick(scenario.sheet.title),
        file=f"{scenario.id}{SUFFIX}",
        licence=" ".join(filter(None, terms)),
        credits=credit or say.say(f"pack-page-credits-{whose}"),
    )
    sources = [
        f"  - {source.title}{f' {source.url}' if source.url else ''}" for source in scenario.sheet.sources.values()
    ]
    return "\n".join([head, *(sources or ["  -"])])


def _write(file: Path, data: bytes, say: Words) -> None:
    """Write a pack in one go: whoever reads it while it is written reads the old one."""
    part = file.with_suffix(".part")
    try:
        part.write_bytes(data)
        part.replace(file)
    except (OSError, ValueError) as fault:
        why = (fault.strerror if isinstance(fault, OSError) else None) or type(fault).__name__
        _leave(say.say("pack-cannot-write", file=printable(str(file)), why=why))


def _leave(why: str) -> None:
    complain(why)
    raise typer.Exit(NOT_UNDERSTOOD)
