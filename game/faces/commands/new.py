"""``armistice new``: a commented file to start from, a patch or a whole crisis."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from game.faces.commands import HELP, NOT_UNDERSTOOD, Lang, complain, refuse, words_for
from game.faces.problems import printable
from game.faces.words import Words
from game.scenario.load import gather
from game.scenario.new import COMMENTS, write_crisis, write_patch
from game.scenario.problem import Problem
from game.scenario.shelf import default_id


def run(
    name: Annotated[str, typer.Argument(metavar="NAME", help=HELP.say("new-name"))],
    base: Annotated[str | None, typer.Option("--from", metavar="SCENARIO", help=HELP.say("new-from"))] = None,
    whole: Annotated[bool, typer.Option("--whole", help=HELP.say("new-whole"))] = False,
    lang: Lang = None,
) -> None:
    say = words_for(lang)
    if whole and base is not None:
        complain(say.say("new-whole-from"))
        raise typer.Exit(NOT_UNDERSTOOD)
    written = write_crisis(name, say.language) if whole else _patch(name, base or default_id(), say)
    if isinstance(written, Problem):
        refuse([written], say)
    print(say.say("new-written", file=printable(str(written))))


def _patch(name: str, base: str, say: Words) -> Path | Problem:
    gathered = gather(base)
    errors = [problem for problem in gathered.problems if problem.is_error]
    if gathered.tree is None or errors:
        refuse(errors, say)
    facts = {"name": name, "base": base}
    comments = {key: say.say(f"new-comment-{key}", **facts) for key in COMMENTS}
    return write_patch(name, base, gathered.tree, comments)
