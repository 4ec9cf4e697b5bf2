"""``armistice check``: everything that is wrong with scenario files, all at once."""

from __future__ import annotations

from typing import Annotated

import typer

from game.faces.commands import HELP, NO, NOT_UNDERSTOOD, AsJson, Lang, put_json, tell, words_for
from game.faces.problems import messages, printable
from game.faces.words import Words
from game.scenario.check import FileReport, check


def run(
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help=HELP.say("check-paths"))],
    as_json: AsJson = False,
    lang: Lang = None,
) -> None:
    say = words_for(lang)
    reports = check(paths)
    if as_json:
        put_json({"files": [_as_json(report, say) for report in reports]})
    else:
        _print(reports, say)
    if not all(report.is_readable for report in reports):
        raise typer.Exit(NOT_UNDERSTOOD)
    if any(report.errors for report in reports):
        raise typer.Exit(NO)


def _as_json(report: FileReport, say: Words) -> dict[str, object]:
    return {
        "path": printable(report.path, longest=1000),
        "errors": [message.as_json() for message in messages(report.errors, say)],
        "warnings": [message.as_json() for message in messages(report.warnings, say)],
    }


def _print(reports: list[FileReport], say: Words) -> None:
    """Tell every problem on the error stream, and on the output how each file fared."""
    for report in reports:
        tell(report.problems, say)
        facts = {"path": printable(report.path), "errors": len(report.errors), "warnings": len(report.warnings)}
        print(say.say("check-fine" if not report.problems else "check-found", **facts))
