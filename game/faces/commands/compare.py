"""``armistice compare``: where two games part, and what followed from it."""

from __future__ import annotations

import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from game.analysis.courses import of_game, of_minds, of_record
from game.analysis.divergence import Comparison, Course, compare
from game.faces.commands import HELP, NOT_UNDERSTOOD, AsJson, Lang, complain, put_json, refuse, words_for
from game.faces.commands.progress import bar
from game.faces.outline import outline
from game.faces.screen import Panel, Screen
from game.faces.screens.diverged import diverged
from game.faces.screens.labels import Labels
from game.faces.screens.refusals import sentence
from game.faces.terminal.page import Page
from game.faces.words import Words
from game.play.commands import Refused
from game.play.journal import read
from game.scenario.load import load
from game.scenario.pack import SUFFIX
from game.scenario.problem import Unsound

SCENARIO_FILES = {".yaml", ".yml", SUFFIX}


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two games: what it is, what it is called, its seed, and its course."""

    kind: str
    name: str
    seed: int
    course: Course


def run(
    one: Annotated[str, typer.Argument(metavar="GAME|SCENARIO", help=HELP.say("compare-one"))],
    other: Annotated[str | None, typer.Argument(metavar="[GAME|SCENARIO]", help=HELP.say("compare-other"))] = None,
    seed: Annotated[int, typer.Option("--seed", metavar="N", help=HELP.say("compare-seed"), min=0)] = 1,
    as_json: AsJson = False,
    lang: Lang = None,
) -> None:
    say = words_for(lang)
    try:
        left = _side(one, seed, say)
        right = _record(left, say) if other is None else _side(other, seed, say)
    except Unsound as unsound:
        refuse(unsound.problems, say)
    except Refused as refused:
        complain(sentence(refused.refusal, say))
        raise typer.Exit(NOT_UNDERSTOOD) from None
    found = compare(left.course, right.course)
    if as_json:
        put_json(_plain(found, left, right))
    else:
        Page(sys.stdout).write(outline(_screen(found, left, right, say), say))


def _side(what: str, seed: int, say: Words) -> Side:
    """Find a saved game, or let minds play a scenario."""
    path = Path(what)
    if path.is_file() and path.suffix not in SCENARIO_FILES:
        journal = read(path)
        with bar(len(journal.turns), say, "compare-playing", name=path.name) as done:
            return Side("game", path.name, journal.head.seed, of_game(path, done))
    scenario = load(what)
    name = say.say("compare-minds", scenario=say.pick(scenario.sheet.title) or scenario.id, seed=seed)
    with bar(scenario.rules.calendar.sittings, say, "compare-playing", name=name) as done:
        return Side("scenario", name, seed, of_minds(scenario, seed, done))


def _record(side: Side, say: Words) -> Side:
    """Return the record of a game's scenario, with the game's luck in what the record does not say."""
    return Side("record", say.say("compare-record"), side.seed, of_record(side.course.scenario, side.seed))


def _plain(found: Comparison, left: Side, right: Side) -> dict[str, Any]:
    sides = [
        {"kind": side.kind, "name": side.name, "seed": side.seed, "scenario": side.course.scenario.id, "ending": ending}
        for side, ending in zip((left, right), found.endings, strict=True)
    ]
    plain = asdict(found)
    return {
        "one": sides[0],
        "other": sides[1],
        "same": found.first is None,
        "first": plain["first"],
        "followed": plain["followed"],
    }


def _screen(found: Comparison, left: Side, right: Side, say: Words) -> Screen:
    blocks = diverged(Labels(left.course.scenario, say), found, ("A", "B"))
    return Screen(
        key="compare",
        title=say.say("compare-title"),
        question=say.say("compare-question", left=left.name, right=right.name),
        panels=(Panel("compare", "", blocks, "full", "computed"),),
        language=say.language,
    )
