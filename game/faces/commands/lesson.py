"""``armistice lesson``: a class before one screen, in the window, or with ``--text`` in the terminal."""

from __future__ import annotations

from typing import Annotated

import typer

from game.faces.beginning import Wish
from game.faces.commands import HELP, NOT_UNDERSTOOD, Lang, complain, refuse, words_for
from game.faces.commands.play import in_terminal, open_window
from game.faces.lesson_room import LONGEST, MOST_TABLES, SHORTEST, WISHED, enter
from game.faces.rooms import Program
from game.faces.screens.refusals import sentence
from game.faces.words import Words
from game.play.commands import Refused
from game.scenario.problem import Unsound
from game.scenario.shelf import default_lesson


def run(
    lesson: Annotated[str | None, typer.Argument(metavar="[SCENARIO]", help=HELP.say("lesson-scenario"))] = None,
    minutes: Annotated[
        int | None, typer.Option("--minutes", metavar="N", help=HELP.say("lesson-option-minutes"))
    ] = None,
    tables: Annotated[int | None, typer.Option("--tables", metavar="N", help=HELP.say("lesson-option-tables"))] = None,
    rehearse: Annotated[bool, typer.Option("--rehearse", help=HELP.say("lesson-option-rehearse"))] = False,
    text: Annotated[bool, typer.Option("--text", help=HELP.say("lesson-option-text"))] = False,
    lang: Lang = None,
) -> None:
    say = words_for(lang)
    _check("lesson-bad-minutes", minutes, SHORTEST, LONGEST, say)
    _check("lesson-bad-tables", tables, 2, MOST_TABLES, say)
    wished = [f"minutes={minutes}"] if minutes is not None else []
    wished += [f"tables={tables}"] if tables is not None else []
    what = lesson or (default_lesson() if wished or rehearse else "")
    _try(what, say)
    wish = Wish(room="lesson:" + WISHED.join([what, *wished, *(["rehearse"] if rehearse else [])]))
    if text:
        in_terminal(Program(say.language, wish))
    else:
        open_window(wish, lang, say)


def _check(code: str, given: int | None, low: int, high: int, say: Words) -> None:
    if given is not None and not low <= given <= high:
        complain(say.say(code, given=given))
        raise typer.Exit(NOT_UNDERSTOOD)


def _try(what: str, say: Words) -> None:
    """Leave with a sentence where there is no such lesson: open it once, to see."""
    try:
        enter(say, what).close()
    except Unsound as unsound:
        refuse(unsound.problems, say)
    except Refused as refused:
        complain(sentence(refused.refusal, say))
        raise typer.Exit(NOT_UNDERSTOOD) from None
