"""The commands of ``armistice``: one module each, with a ``run`` that ``game.faces.command`` registers.

What they share stands here: the options that mean the same everywhere, the words, and how a problem is told.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import Annotated, Any, NoReturn, TypeAlias

import typer
from rich.console import Console

from game.faces.language import NAMES, UnknownLanguageError, language_of, system_language
from game.faces.problems import laid_out, messages
from game.faces.words import Words, words
from game.scenario.problem import Problem

NO = 1
"""Exit status: the answer is no."""
NOT_UNDERSTOOD = 2
"""Exit status: the request cannot be understood or read."""


def help_words() -> Words:
    """Return the words for help texts, which are wanted before any option has been read."""
    said = " ".join(sys.argv[1:]).replace("--lang=", "--lang ").split()
    given = next((said[at + 1] for at, word in enumerate(said[:-1]) if word == "--lang"), None)
    try:
        return words(language_of(given))
    except UnknownLanguageError:
        return words(system_language())


HELP = help_words()
Lang: TypeAlias = Annotated[str | None, typer.Option("--lang", metavar="ko|en", help=HELP.say("option-lang"))]
AsJson: TypeAlias = Annotated[bool, typer.Option("--json", help=HELP.say("option-json"))]


def words_for(lang: str | None) -> Words:
    """Return the words of the language asked for; leave, in both languages, if there are none in it."""
    try:
        return words(language_of(lang))
    except UnknownLanguageError:
        for language in NAMES:
            complain(words(language).say("unknown-language", given=lang))
        raise typer.Exit(NOT_UNDERSTOOD) from None


def complain(sentence: str) -> None:
    """Say a sentence on the error stream."""
    Console(stderr=True, soft_wrap=True, highlight=False, markup=False).print(sentence)


def tell(problems: Sequence[Problem], say: Words, further: Callable[[Problem], Iterable[str]] = lambda _: ()) -> None:
    """Tell an author's mistakes on the error stream, in colour on a terminal, each with what is ``further`` known."""
    console = Console(stderr=True, soft_wrap=True, highlight=False)
    for problem, message in zip(problems, messages(problems, say), strict=True):
        console.print(laid_out(message, say), end="")
        for line in further(problem):
            console.print(line, style="dim", markup=False)


def refuse(problems: Sequence[Problem], say: Words) -> NoReturn:
    """Leave because what was named cannot be read."""
    tell(problems, say)
    raise typer.Exit(NOT_UNDERSTOOD)


def put_json(answer: Any) -> None:
    """Write the one JSON object of ``--json`` on the output stream, whatever its encoding."""
    sys.stdout.write(json.dumps(answer, ensure_ascii=True, indent=2) + "\n")
