"""``armistice new``: a commented patch file to start from."""

from __future__ import annotations

from typing import Annotated

import typer

from game.faces.commands import HELP, Lang, refuse, words_for
from game.faces.problems import printable
from game.scenario.load import gather
from game.scenario.new import COMMENTS, write_patch
from game.scenario.problem import Problem
from game.scenario.shelf import default_id


def run(
    name: Annotated[str, typer.Argument(metavar="NAME", help=HELP.say("new-name"))],
    base: Annotated[str | None, typer.Option("--from", metavar="SCENARIO", help=HELP.say("new-from"))] = None,
    lang: Lang = None,
) -> None:
    say = words_for(lang)
    base = base or default_id()
    gathered = gather(base)
    errors = [problem for problem in gathered.problems if problem.is_error]
    if gathered.tree is None or errors:
        refuse(errors, say)
    facts = {"name": name, "base": base}
    comments = {key: say.say(f"new-comment-{key}", **facts) for key in COMMENTS}
    written = write_patch(name, base, gathered.tree, comments)
    if isinstance(written, Problem):
        refuse([written], say)
    print(say.say("new-written", file=printable(str(written))))
