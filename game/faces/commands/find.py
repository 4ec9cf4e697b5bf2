"""``armistice find``: where a thing stands in a scenario, and the line that would change it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from game.faces.commands import HELP, NO, AsJson, Lang, complain, put_json, refuse, words_for
from game.faces.problems import printable
from game.faces.words import Words
from game.scenario.find import Hit, search
from game.scenario.load import gather
from game.scenario.shelf import Spot, default_id, find

MOST = 20
"""Hits that are printed; the best come first, and more words find fewer."""


def run(
    asked: Annotated[list[str], typer.Argument(metavar="WORDS... [SCENARIO]", help=HELP.say("find-words"))],
    as_json: AsJson = False,
    lang: Lang = None,
) -> None:
    say = words_for(lang)
    query, scenario = _understood(asked)
    gathered = gather(scenario)
    errors = [problem for problem in gathered.problems if problem.is_error]
    if gathered.tree is None or errors:
        refuse(errors, say)
    hits = search(query, gathered.tree)
    if as_json:
        put_json({"hits": [{key: value for key, value in asdict(hit).items() if key != "score"} for hit in hits]})
    else:
        for hit in hits[:MOST]:
            _print(hit, say)
        if len(hits) > MOST:
            print(say.say("find-more", count=len(hits) - MOST))
    if not hits:
        complain(say.say("find-nothing", words=printable(query)))
        raise typer.Exit(NO)


def _understood(asked: list[str]) -> tuple[str, str]:
    """Return the words to look for and the scenario: the last word is one if it names one, or is written as a path."""
    *others, last = asked
    is_scenario = bool(others) and (isinstance(find(last), Spot) or last.endswith((".yaml", ".yml", "/")))
    return (" ".join(others), last) if is_scenario else (" ".join(asked), default_id())


def _print(hit: Hit, say: Words) -> None:
    value = printable(say.pick(hit.value))
    parts = [hit.path, value, say.pick(hit.unit), f"({name})" if (name := printable(say.pick(hit.name))) else ""]
    print("  ".join(part for part in parts if part))
    print(f"    {hit.change}")
