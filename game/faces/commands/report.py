"""``armistice report``: the debrief of one finished game as one offline page, to read or to print.

With ``--class`` what is kept after class, of a game that may have been broken off: pages and a table in a folder.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from game.faces.commands import HELP, NO, NOT_UNDERSTOOD, Lang, complain, words_for
from game.faces.report.after_class import exported
from game.faces.report.beside import write
from game.faces.screens.refusals import sentence
from game.faces.screens.scene import scene_of
from game.play.commands import Refused, unknown_role
from game.play.journal import read
from game.play.lesson_debrief import debrief_at
from game.play.scenario_copy import find
from game.play.session import Session

ANSWERS = {"report-unfinished", "report-over-something", "cannot-write-report"}
"""Refusals after which the request was understood, and the answer is no."""


def run(
    game: Annotated[str, typer.Argument(metavar="GAME", help=HELP.say("verify-game"))],
    out: Annotated[str, typer.Option("--out", "-o", metavar="FILE", help=HELP.say("report-out"))],
    seat: Annotated[str | None, typer.Option("--seat", metavar="ROLE", help=HELP.say("report-seat"))] = None,
    for_class: Annotated[bool, typer.Option("--class", help=HELP.say("report-class"))] = False,
    lang: Lang = None,
) -> None:
    say = words_for(lang)
    try:
        session = _played(Path(game))
        if for_class:
            exported(debrief_at(session, Path(game)), Path(out), say)
            print(say.say("wall-exported", folder=out))
            return
        scene = scene_of(session, _chair(session, seat), say)
        for notice in session.notices:
            complain(sentence(notice, say, scene.labels))
        write(scene, Path(out))
    except Refused as refused:
        complain(sentence(refused.refusal, say))
        raise typer.Exit(NO if refused.refusal.code in ANSWERS else NOT_UNDERSTOOD) from None
    print(say.say("report-ready", file=out))


def _played(path: Path) -> Session:
    """Return a saved game as far as it was played; its file is only read."""
    journal = read(path)
    return Session.resume(find(journal.head.scenario, journal.head.scenario_sha256, journal.scenario_copy), journal)


def _chair(session: Session, seat: str | None) -> str:
    """Return whose debrief it is: the chair asked for, else the first that a person played, else the first."""
    roles = list(session.seats)
    if seat is not None and seat not in roles:
        raise Refused(unknown_role(seat, roles))
    return seat or next(iter(session.humans), roles[0])
