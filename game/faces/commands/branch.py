"""``armistice branch``: leave a saved game at a date and go on otherwise, in a new saved game."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from game.faces.commands import HELP, NOT_UNDERSTOOD, Lang, complain, words_for
from game.faces.screens.refusals import sentence
from game.play.branch import branch
from game.play.commands import Refusal, Refused
from game.play.journal import Journal, read
from game.play.saves import new_save


def run(
    game: Annotated[str, typer.Argument(metavar="GAME", help=HELP.say("verify-game"))],
    from_date: Annotated[str, typer.Option("--from", metavar="DATE", help=HELP.say("branch-from"))],
    save: Annotated[str | None, typer.Option("--save", metavar="FILE", help=HELP.say("branch-save"))] = None,
    lang: Lang = None,
) -> None:
    say = words_for(lang)
    try:
        day, path = _leave(Path(game), from_date, save)
    except Refused as refused:
        complain(sentence(refused.refusal, say))
        raise typer.Exit(NOT_UNDERSTOOD) from None
    print(say.say("branch-made", date=say.iso_date(day), file=str(path), command=f"armistice play --save {path}"))


def _leave(game: Path, from_date: str, save: str | None) -> tuple[str, Path]:
    """Branch before the first sitting on or after a date; return that sitting's date and the new file."""
    try:
        date.fromisoformat(from_date)
    except ValueError:
        raise Refused(Refusal("bad-date", {"given": from_date})) from None
    journal = _whole_part(game)
    at = sum(turn.date < from_date for turn in journal.turns)
    path = Path(save) if save else new_save(journal.head.scenario)
    session = branch(game, at, path)
    return session.date, path


def _whole_part(game: Path) -> Journal:
    """Read a saved game, or as much of it as stands before the damage: that much can still be left and played on."""
    try:
        return read(game)
    except Refused as refused:
        whole = refused.refusal.facts.get("turns")
        if refused.refusal.code != "journal-damaged" or not isinstance(whole, int) or not whole:
            raise
        return read(game, until=whole)
