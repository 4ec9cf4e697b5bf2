"""The words of an expression: numbers, dates, names and signs, each with its column."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Sort = Literal["number", "date", "name", "sign", "end"]

PATTERN = re.compile(
    r"""
    (?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9]))
  | (?P<number>(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)
  | (?P<name>[^\W\d]\w*(?:\.\w+)*)
  | (?P<sign>\*\*|//|<=|>=|==|!=|<>|&&|\|\||[-+*/<>=()\[\]{},.!&|%^@:;?"'`~])
    """,
    re.VERBOSE,
)
SPACE = re.compile(r"\s*")


@dataclass(frozen=True, slots=True)
class Token:
    """One word of an expression and the column, from 0, at which it starts."""

    sort: Sort
    text: str
    start: int

    @property
    def width(self) -> int:
        return max(1, len(self.text))


class MisreadError(Exception):
    """An expression that means nothing: a code, the stretch of text at fault, and the facts of the case."""

    def __init__(self, code: str, start: int, width: int, suggestion: str | None = None, **facts: str | int) -> None:
        self.code, self.start, self.width, self.suggestion, self.facts = code, start, width, suggestion, facts
        super().__init__(code)


def misread(code: str, token: Token, suggestion: str | None = None, **facts: str | int) -> MisreadError:
    """Return the fault of one word."""
    return MisreadError(code, token.start, token.width, suggestion, **facts)


def tokens(text: str) -> list[Token]:
    """Split an expression into its words; the last one marks the end."""
    found: list[Token] = []
    at = SPACE.match(text, 0).end()  # type: ignore[union-attr]  # matches the empty text
    while at < len(text):
        match = PATTERN.match(text, at)
        if match is None:
            raise MisreadError("E503", at, 1, sign=text[at])
        sort = match.lastgroup
        assert sort is not None
        found.append(Token(sort, match.group(), at))  # type: ignore[arg-type]  # the groups are the sorts
        at = SPACE.match(text, match.end()).end()  # type: ignore[union-attr]
    return [*found, Token("end", "", len(text.rstrip()))]
