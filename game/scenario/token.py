"""The words of an expression: numbers, dates, names and signs, each with its column."""

from __future__ import annotations

import re
from dataclasses import dataclass

STRANGE = {
    "=": "==",
    "=<": "<=",
    "=>": ">=",
    "<>": "!=",
    "&&": "and",
    "||": "or",
    "&": "and",
    "|": "or",
    "!": "not",
    "≤": "<=",
    "≥": ">=",
    "≠": "!=",
    "×": "*",
    "÷": "/",
    "−": "-",
    "–": "-",
}
"""Signs of other languages and of print, and what is written here."""

PATTERN = re.compile(
    r"""\s*(?:
    (?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9]))
  | (?P<number>(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)
  | (?P<name>[^\W\d]\w*(?:\.\w+)*)
  | (?P<sign>\*\*|//|<=|>=|=<|=>|==|!=|<>|&&|\|\||\S)
  | (?P<end>\Z)
    )""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Token:
    """One word of an expression and the column, from 0, at which it starts.

    ``sort`` is date, number, name, sign or end.
    """

    sort: str
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


class MisreadError(Exception):
    """An expression that means nothing: a code, the stretch of text at fault, and the facts of the case."""

    def __init__(self, code: str, start: int, end: int, suggestion: str | None = None, **facts: str | int) -> None:
        self.code, self.start, self.end, self.suggestion, self.facts = code, start, end, suggestion, facts
        super().__init__(code)


def misread(code: str, token: Token, suggestion: str | None = None, **facts: str | int) -> MisreadError:
    """Return the fault of one word."""
    return MisreadError(code, token.start, token.end, suggestion, **facts)


def tokens(text: str) -> list[Token]:
    """Split an expression into its words, whatever they are; the last one marks the end."""
    found = [Token(match.lastgroup or "", match[match.lastgroup or 0], match.start(match.lastgroup or 0))
             for match in PATTERN.finditer(text)]  # fmt: skip
    ends = next(number for number, token in enumerate(found) if token.sort == "end")
    return [*found[:ends], Token("end", "", len(text.rstrip()))]
