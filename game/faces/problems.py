"""How an author's mistake is told: the sentence, the line with a caret under the span, and what to write instead.

The same message for the terminal, the game and machines. Where a character is two columns wide, so is its caret.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rich.cells import cell_len
from rich.text import Text

from game.faces.words import Words
from game.scenario.files import lines_of, read_plain
from game.scenario.problem import Problem
from game.scenario.tree import Place

LONGEST_FACT = 160
WIDEST = 100
"""Columns of an author's line that are shown; of a longer one, those around the fault."""


@dataclass(frozen=True, slots=True)
class Message:
    """A problem in one language. ``line_text`` is the author's line, or None where there is none to show.

    ``caret`` is the column of the first caret and the number of carets, both in columns of a terminal.
    """

    code: str
    is_error: bool
    file: str
    line: int
    column: int
    sentence: str
    help: str
    line_text: str | None
    caret: tuple[int, int]

    def as_json(self) -> dict[str, str | int]:
        """Return the message as ``check --json`` gives it."""
        return {
            "code": self.code,
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "message": self.sentence,
            "help": self.help,
        }


def messages(problems: Iterable[Problem], words: Words) -> list[Message]:
    """Return the problems as a person is told them; each file is read once."""
    pages: dict[str, list[str]] = {}
    return [_message(problem, words, pages) for problem in problems]


def _message(problem: Problem, words: Words, pages: dict[str, list[str]]) -> Message:
    place = problem.place
    facts = {name: printable(value) if isinstance(value, str) else value for name, value in problem.facts.items()}
    name = f"problem-{problem.code}"
    hints = []
    if problem.suggestion is not None:
        hints.append(words.say("problem-suggestion", suggestion=printable(problem.suggestion)))
    if words.has(f"{name}.help"):
        hints.append(words.say(f"{name}.help", **facts))
    line_text, caret = _excerpt(place, pages)
    return Message(
        code=problem.code,
        is_error=problem.is_error,
        file=printable(place.file, longest=1000),
        line=place.line,
        column=place.column,
        sentence=words.say(name, **facts),
        help=" ".join(hints),
        line_text=line_text,
        caret=caret,
    )


def printable(text: str, longest: int = LONGEST_FACT) -> str:
    """Return a text that no terminal takes for a command: on one line, of bounded length, without hidden characters."""
    cut = text if len(text) <= longest else f"{text[: longest - 1]}…"
    return "".join(character if character.isprintable() else " " if character.isspace() else "�" for character in cut)


def _excerpt(place: Place, pages: dict[str, list[str]]) -> tuple[str | None, tuple[int, int]]:
    """Return the line of a place and where the carets go; a place that is a whole file has no line."""
    if not place.width:
        return None, (0, 0)
    if place.file not in pages:
        text = read_plain(place.file)
        pages[place.file] = [] if isinstance(text, Problem) else lines_of(text)
    lines = pages[place.file]
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    if not line.strip():
        return None, (0, 0)
    start = max(0, place.column - 1 - WIDEST // 2) if len(line) > WIDEST else 0
    shown = printable(line[start : start + WIDEST], WIDEST)
    before = shown[: place.column - 1 - start]
    span = shown[place.column - 1 - start : place.column - 1 - start + place.width]
    return shown, (cell_len(before), max(1, cell_len(span.rstrip())))


def laid_out(message: Message, words: Words) -> Text:
    """Return the message as lines of a terminal; its colours show only where there are any."""
    style = "bold red" if message.is_error else "bold yellow"
    kind = words.say("problem-error" if message.is_error else "problem-warning")
    text = Text(f"{message.file}:{message.line}:{message.column}  ")
    text.append(f"{kind} {message.code}", style).append(f"  {message.sentence}\n")
    if message.line_text is not None:
        gutter = " " * len(str(message.line))
        column, carets = message.caret
        text.append(f"  {message.line} | ", "dim").append(f"{message.line_text}\n")
        text.append(f"  {gutter} | ", "dim").append(" " * column).append("^" * carets + "\n", style)
    if message.help:
        text.append(f"  = {words.say('problem-help')}: ", "dim").append(f"{message.help}\n")
    return text
