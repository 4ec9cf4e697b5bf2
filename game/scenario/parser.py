"""Reading an expression word by word: how far one is, how deep, and what to say of a word that cannot stand there."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from game.engine.formula import Node
from game.scenario.names import Names
from game.scenario.token import STRANGE, MisreadError, Token, misread

Sense: TypeAlias = Literal["number", "truth", "date", "position", "stage"]
"""What a part of an expression is about."""

DEEPEST = 40
COMPARISONS = ("<", "<=", ">", ">=", "==", "!=")
JOINTS = frozenset({"and", "or", "not"})
OTHER_LANGUAGES = frozenset({"[", "]", "{", "}", ":", "@", "for", "in", "if", "else", "lambda", "is"})
"""Words and signs by which programs build lists, loops and functions; there are none here."""


@dataclass(frozen=True, slots=True)
class Part:
    """A parsed stretch: its meaning, what sort of thing it is, and where it stands.

    ``of`` names the issue of a position, so that it is compared with that issue's positions only.
    """

    node: Node
    sense: Sense
    start: int
    end: int
    of: str = ""


@dataclass(slots=True)
class Parser:
    """A reading in progress. ``rows`` and ``flags`` collect what the expression looks at."""

    text: str
    names: Names
    words: list[Token]
    at: int = 0
    depth: int = 0
    rows: set[int] = field(default_factory=set)
    flags: set[int] = field(default_factory=set)

    @property
    def next(self) -> Token:
        return self.words[self.at]

    def take(self) -> Token:
        """Return the next word and go past it; the end is never passed."""
        token = self.next
        self.at += token.sort != "end"
        return token

    def expect(self, sign: str) -> Token:
        """Go past a sign that must come next."""
        if self.next.text != sign:
            raise misread("E506", self.next) if self.next.sort == "end" else unexpected(self.next)
        return self.take()

    def go_deeper(self, token: Token) -> None:
        self.depth += 1
        if self.depth > DEEPEST:
            raise misread("E514", token, limit=DEEPEST)

    def said(self, part: Part) -> str:
        return self.text[part.start : part.end]

    def want(self, part: Part, sense: Sense) -> Part:
        """Refuse a part that is not of the wanted sort; of a foreign sign after it, that says more."""
        if part.sense != sense:
            if self.next.text in STRANGE:
                raise unexpected(self.next)
            raise MisreadError("E513", part.start, part.end, said=self.said(part), found=part.sense, expected=sense)
        return part


def unexpected(token: Token) -> MisreadError:
    """Return the fault of a word that cannot stand where it does, with a sentence of its own where one is known."""
    sign = token.text
    if token.sort == "end":
        return misread("E505", token)
    if sign in STRANGE:
        return misread("E507", token, STRANGE[sign], found=sign)
    if sign in {"**", "^"}:
        return misread("E508", token, found=sign)
    if sign in {'"', "'", "`", "“", "”", "‘", "’"}:
        return misread("E509", token, found=sign)
    if sign in OTHER_LANGUAGES:
        return misread("E510", token, found=sign)
    if sign in COMPARISONS:
        return misread("E512", token)
    return misread("E504", token, found=sign)
