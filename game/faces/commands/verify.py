"""``armistice verify``: play a saved game's decisions again and say where, if anywhere, it would now differ."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from game.faces.commands import HELP, NO, NOT_UNDERSTOOD, AsJson, Lang, complain, put_json, words_for
from game.faces.screens.refusals import sentence
from game.faces.words import Words
from game.play.commands import Refused
from game.play.replay import Difference, verify


def run(
    game: Annotated[str, typer.Argument(metavar="GAME", help=HELP.say("verify-game"))],
    as_json: AsJson = False,
    lang: Lang = None,
) -> None:
    say = words_for(lang)
    try:
        verification = verify(Path(game))
    except Refused as refused:
        complain(sentence(refused.refusal, say))
        raise typer.Exit(NOT_UNDERSTOOD) from None
    difference = verification.first_difference
    if as_json:
        first = None if difference is None else _plain(difference, say)
        put_json({"ok": verification.ok, "turns": verification.turns, "first_difference": first})
    elif difference is None:
        print(say.say("verify-same", turns=verification.turns))
    else:
        print(_told(difference, say))
    if difference is not None:
        raise typer.Exit(NO)


def _told(difference: Difference, say: Words) -> str:
    reason = "" if difference.refusal is None else sentence(difference.refusal, say)
    return say.say(f"verify-differs-{difference.what}", date=say.iso_date(difference.date), reason=reason)


def _plain(difference: Difference, say: Words) -> dict[str, Any]:
    return {**asdict(difference), "message": _told(difference, say)}
