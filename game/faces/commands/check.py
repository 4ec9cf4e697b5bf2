"""``armistice check``: everything that is wrong with scenario files, all at once; with ``--soak``, what is dead too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Annotated, Any

import typer

from game.analysis.soak import soak, work
from game.analysis.soak_told import Finding, TurnSeen, findings
from game.faces.commands import HELP, NO, NOT_UNDERSTOOD, AsJson, Lang, complain, put_json, tell, words_for
from game.faces.commands.explore import MOST_WORLDS
from game.faces.commands.progress import bar
from game.faces.problems import messages, printable
from game.faces.words import Words
from game.scenario.check import FileReport, check
from game.scenario.problem import Problem
from game.scenario.scenario import Scenario
from game.scenario.tree import Place


@dataclass(frozen=True, slots=True)
class Soaking:
    """Plays each sound scenario many times, and keeps what was seen beside each warning."""

    worlds: int
    say: Words
    seen: dict[tuple[str, Place], Finding] = field(default_factory=dict)

    def problems(self, scenario: Scenario) -> list[Problem]:
        """Return what is dead in a scenario; in a lesson, which plays only some of its days, most of it seems so."""
        if scenario.sheet.play.last is not None:
            complain(self.say.say("soak-lesson", name=scenario.id))
            return []
        with bar(work(scenario.rules, self.worlds), self.say, "soak-playing", name=scenario.id) as done:
            found = findings(scenario, soak(scenario.rules, self.worlds, done))
        self.seen.update({(one.problem.code, one.problem.place): one for one in found})
        return [one.problem for one in found]

    def of(self, problem: Problem) -> Finding | None:
        return self.seen.get((problem.code, problem.place))


def run(
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help=HELP.say("check-paths"))],
    worlds: Annotated[int | None, typer.Option("--soak", metavar="N", help=HELP.say("check-soak"))] = None,
    as_json: AsJson = False,
    lang: Lang = None,
) -> None:
    say = words_for(lang)
    if worlds is not None and not 1 <= worlds <= MOST_WORLDS:
        complain(say.say("explore-between", name="--soak", most=say.number(MOST_WORLDS), given=say.number(worlds)))
        raise typer.Exit(NOT_UNDERSTOOD)
    soaking = Soaking(worlds or 0, say)
    reports = check(paths, soaking.problems if worlds is not None else None)
    if as_json:
        put_json({"files": [_as_json(report, soaking) for report in reports]})
    else:
        _print(reports, soaking)
    if not all(report.is_readable for report in reports):
        raise typer.Exit(NOT_UNDERSTOOD)
    if any(report.errors for report in reports):
        raise typer.Exit(NO)


def _as_json(report: FileReport, soaking: Soaking) -> dict[str, object]:
    return {
        "path": printable(report.path, longest=1000),
        "errors": [message.as_json() for message in messages(report.errors, soaking.say)],
        "warnings": [
            {**message.as_json(), **_seen(soaking.of(problem))}
            for problem, message in zip(report.warnings, messages(report.warnings, soaking.say), strict=True)
        ],
    }


def _seen(finding: Finding | None) -> dict[str, Any]:
    """Return what was seen turn by turn: shares of worlds, the conditions' in the order of ``conditions``."""
    if finding is None:
        return {}
    turns = [
        {
            "from": turn.first,
            "to": turn.last,
            "open": turn.open_share,
            "held": list(turn.held),
            "together": turn.together,
        }
        for turn in finding.turns
    ]
    return {"conditions": list(finding.conditions), "turns": turns}


def _print(reports: list[FileReport], soaking: Soaking) -> None:
    """Tell every problem on the error stream, and on the output how each file fared."""
    say = soaking.say
    for report in reports:
        tell(report.problems, say, lambda problem: _lines(soaking.of(problem), say))
        facts = {"path": printable(report.path), "errors": len(report.errors), "warnings": len(report.warnings)}
        print(say.say("check-fine" if not report.problems else "check-found", **facts))


def _lines(finding: Finding | None, say: Words) -> Iterator[str]:
    for turn in finding.turns if finding is not None else ():
        days = turn.first if turn.first == turn.last else f"{turn.first} … {turn.last}"
        yield f"    {days:<23}  {' · '.join(_shares(turn, finding.conditions if finding else (), say))}"


def _shares(turn: TurnSeen, conditions: tuple[str, ...], say: Words) -> Iterator[str]:
    yield say.say("soak-open", share=say.percent(turn.open_share))
    for text, share in zip(conditions, turn.held, strict=True):
        yield say.say("soak-held", text=printable(text), share=say.percent(share))
    if len(conditions) > 1:
        yield say.say("soak-together", share=say.percent(turn.together))
