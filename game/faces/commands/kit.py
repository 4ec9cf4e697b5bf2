"""``armistice kit``: everything on paper that a lesson needs, in a folder, in one language or in both."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, NoReturn

import typer

from game.faces.commands import HELP, NO, NOT_UNDERSTOOD, complain, refuse, words_for
from game.faces.commands.progress import bar
from game.faces.kit.classroom import Classroom, classroom
from game.faces.kit.made import INDEX, Made, steps_of, write_kit
from game.faces.language import LANGUAGES, Language, UnknownLanguageError, language_of
from game.faces.problems import printable
from game.faces.screens.refusals import sentence
from game.faces.words import Words, words
from game.play.commands import Refused
from game.scenario.load import load
from game.scenario.problem import Unsound
from game.scenario.shelf import default_lesson

BOTH = "both"
LEAST_TABLES, MOST_TABLES = 2, 12
INSTALL = 'pip install "price-of-armistice[print]"'
ANSWERS = {"kit-over-something", "cannot-write-kit"}
"""Refusals after which the request was understood, and the answer is no."""


def run(
    scenario: Annotated[str | None, typer.Argument(metavar="[SCENARIO]", help=HELP.say("kit-scenario"))] = None,
    out: Annotated[Path, typer.Option("--out", "-o", metavar="DIR", help=HELP.say("kit-out"))] = ...,  # type: ignore[assignment]
    tables: Annotated[int | None, typer.Option("--tables", metavar="N", help=HELP.say("kit-tables"))] = None,
    lang: Annotated[str | None, typer.Option("--lang", metavar="ko|en|both", help=HELP.say("kit-lang"))] = None,
) -> None:
    languages = _languages(lang)
    say = words(languages[0]) if len(languages) == 1 else words_for(None)
    if tables is not None and not LEAST_TABLES <= tables <= MOST_TABLES:
        _leave(say.say("kit-tables-between", least=LEAST_TABLES, most=MOST_TABLES))
    try:
        rooms = _rooms(scenario or default_lesson(), languages, tables)
        with bar(steps_of(rooms), say, "kit-making") as step:
            made = write_kit(rooms, out, lambda: None if step is None else step(1))
    except Unsound as unsound:
        refuse(unsound.problems, say)
    except Refused as refused:
        complain(sentence(refused.refusal, say))
        raise typer.Exit(NO if refused.refusal.code in ANSWERS else NOT_UNDERSTOOD) from None
    _tell(made, out, say)


def _languages(lang: str | None) -> tuple[Language, ...]:
    if lang is None or lang.strip().lower() == BOTH:
        return LANGUAGES
    try:
        return (language_of(lang),)
    except UnknownLanguageError:
        for language in LANGUAGES:
            complain(words(language).say("kit-language-unknown", given=lang))
        raise typer.Exit(NOT_UNDERSTOOD) from None


def _rooms(where: str, languages: tuple[Language, ...], tables: int | None) -> list[Classroom]:
    found = load(where)
    return [classroom(found, words(language), tables) for language in languages]


def _tell(made: Made, out: Path, say: Words) -> None:
    print(say.say("kit-written", pages=made.pages, file=printable(str(out / INDEX))))
    if made.has_printer:
        print(say.say("kit-written-pdf", files=len(made.sides), sides=sum(made.sides.values())))
    else:
        print(say.say("kit-without-pdf", install=INSTALL))


def _leave(why: str) -> NoReturn:
    complain(why)
    raise typer.Exit(NOT_UNDERSTOOD)
