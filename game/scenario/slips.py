"""What an author most likely meant where YAML gives up: the parser's own words help no teacher.

Each guess looks at the line on which the parser stopped and knows one of the usual slips by sight; the first that
recognises its own names the problem and the span to mark.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from game.scenario.files import place_of_index
from game.scenario.problem import Problem
from game.scenario.tree import Place

KEY = r"""["']?[\w.-]+["']?"""
SPACELESS = re.compile(rf"^\s*(?:-\s+)?({KEY}):(?=[^\s/])")
"""A key whose colon lacks its space: ``trust:50``, though not ``http://``."""


WIDE_COLON = re.compile(rf"^\s*(?:-\s+)?({KEY}\s*：)")
"""The colon of Korean and Japanese keyboards, which YAML takes for a letter: ``trust：50``."""
OTHER_SPACE = re.compile(r"^ *([^\S \t\n]+)\s*\S")
"""Spaces that look like spaces and come with copied text; YAML takes them for letters."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """The last quoted text before the parser stopped: where it stands, and the line and column after its end."""

    place: Place
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the parser gave up and what it said; lines and columns count from 0.

    ``opened`` is where the thing it was reading began.
    """

    name: str
    lines: list[str]
    line: int
    column: int
    opened: tuple[int, int]
    words: str
    quoted: Quoted | None

    @property
    def text(self) -> str:
        return self.lines[self.line]

    @property
    def before(self) -> str:
        return self.text[: self.column]

    @property
    def character(self) -> str:
        return self.text[self.column : self.column + 1]

    @property
    def opening(self) -> str:
        """Return the character with which the thing being read began."""
        line, column = self.opened
        return self.lines[line][column : column + 1]

    @property
    def is_in_brackets(self) -> bool:
        return "flow" in self.words

    def problem(self, code: str, column: int, width: int = 1, line: int | None = None, **facts: str) -> Problem:
        row = self.line if line is None else line
        return Problem(code, Place(self.name, row + 1, column + 1, max(1, width)), dict(facts))


def directive(text: str, name: str) -> Problem | None:
    """Return the refusal of a line such as ``%TAG``; scenario files have no use for one, and thousands would stall."""
    found = re.search(r"^%", text, re.MULTILINE)
    return Problem("E128", place_of_index(name, text, found.start())) if found else None


def slip(error: Any, name: str, lines: list[str], quoted: Quoted | None) -> Problem:
    """Return the problem that a syntax error of the YAML parser stands for."""
    mark, opened = error.problem_mark, error.context_mark or error.problem_mark
    line = min(mark.line, len(lines) - 1)
    column = mark.column if mark.line == line else len(lines[line])
    start = (opened.line, opened.column) if opened.line < len(lines) else (line, column)
    stop = Stop(name, lines, line, column, start, f"{error.context} {error.problem}", quoted)
    guesses = (guess(stop) for guess in GUESSES)
    return next((problem for problem in guesses if problem), stop.problem("E140", column))


def _tab(stop: Stop) -> Problem | None:
    if stop.character != "\t" and "tab character" not in stop.words:
        return None
    first = stop.text.index("\t")
    return stop.problem("E131", first, len(stop.text[first:]) - len(stop.text[first:].lstrip("\t")))


def _look_alike(stop: Stop) -> Problem | None:
    """A colon or an indentation that only looks like one, on a line that the parser took for text."""
    above = next((row for row in range(stop.line - 1, -1, -1) if stop.lines[row].strip()), stop.line)
    for line in dict.fromkeys((stop.line, above, stop.opened[0])):
        for code, pattern in (("E144", WIDE_COLON), ("E145", OTHER_SPACE)):
            found = pattern.match(stop.lines[line])
            if found:
                return stop.problem(code, found.start(1), len(found[1]), line)
    return None


def _escape(stop: Stop) -> Problem | None:
    is_escape = "quoted scalar" in stop.words and ("escape" in stop.words or "expected hex" in stop.words)
    return stop.problem("E139", stop.column, 2) if is_escape else None


def _unclosed_quote(stop: Stop) -> Problem | None:
    """A quote that nothing closes, or that only the next text's opening quote closes, lines below."""
    if "quoted scalar" in stop.words:
        line, column = stop.opened
        return stop.problem("E133", column, len(stop.lines[line]) - column, line)
    quoted = stop.quoted
    if quoted is None or not _is_right_after(stop, quoted) or quoted.end_line == quoted.place.line - 1:
        return None
    return Problem("E133", quoted.place)


def _after_value(stop: Stop) -> Problem | None:
    """Text that follows a closing quote or bracket: ``'it's here'``."""
    is_after_quote = stop.quoted is not None and _is_right_after(stop, stop.quoted)
    if not (is_after_quote or stop.before.rstrip()[-1:] in {"}", "]"}) or _next_key(stop):
        return None
    if stop.character in {"", "}", "]", ":"}:
        return None
    return stop.problem("E134", stop.column, len(stop.text.rstrip()) - stop.column)


def _is_right_after(stop: Stop, quoted: Quoted) -> bool:
    return quoted.end_line == stop.line and not stop.text[quoted.end_column : stop.column].strip()


def _next_key(stop: Stop) -> re.Match[str] | None:
    return re.match(rf"({KEY}):(\s|$)", stop.text[stop.column :])


def _special(stop: Stop) -> Problem | None:
    """A text that begins with a character to which YAML gives a meaning of its own."""
    marks = ("anchor", "alias", "scanning a tag", "block scalar")
    if any(f"while {mark}" in stop.words or mark in stop.words for mark in marks):
        line, column = stop.opened
        return stop.problem("E137", column, 1, line, character=stop.opening)
    starts = "cannot start any token" in stop.words or "node content" in stop.words
    if starts and stop.character and stop.character not in "]}":
        return stop.problem("E137", stop.column, character=stop.character)
    return None


def _missing_comma(stop: Stop) -> Problem | None:
    """``{a: {b: 1} c: 2}`` and ``{a: 1 b: 2}``: a new key where the last value has plainly ended."""
    if not stop.is_in_brackets:
        return None
    key = _next_key(stop)
    if key and stop.before.rstrip()[-1:] in {"}", "]", '"', "'"}:
        return stop.problem("E136", stop.column, key.end(1))
    run_on = re.search(r":\s+(?:[-+]?[\d.]+|true|false)\s+([\w.-]+)$", stop.before)
    if stop.character == ":" and run_on:
        return stop.problem("E136", run_on.start(1), len(run_on[1]))
    return None


def _colon_before_bracket(stop: Stop) -> Problem | None:
    """``{trust:}``: the colon ran into the bracket."""
    if "found unexpected ':'" not in stop.words:
        return None
    line, column = stop.opened
    return stop.problem("E132", column, max(1, stop.column - column), line, key=stop.lines[line][column : stop.column])


def _colon(stop: Stop) -> Problem | None:
    """``title: Sella: an island``: the second colon belongs to a text that should be quoted."""
    if stop.character != ":":
        return None
    start = max(stop.before.rfind(mark) for mark in ",{[") + 1 if stop.is_in_brackets else 0
    found = re.match(rf"\s*(?:-\s+)*({KEY}):\s+(?=\S)", stop.before[start:])
    if not found:
        return None
    begin = start + found.end()
    text = stop.text[begin:]
    ends = re.search(rf",\s*{KEY}:|\s*[\]}}]+\s*,?\s*$" if stop.is_in_brackets else r"\s*$", text)
    width = ends.start() if ends else len(text.rstrip())
    return stop.problem("E130", begin, width, key=found[1], text=text[:width])


def _space_after_colon(stop: Stop) -> Problem | None:
    if not re.search("mapping values|expected ':'|expected key", stop.words):
        return None
    above = next((row for row in range(stop.line - 1, -1, -1) if stop.lines[row].strip()), stop.line)
    has_value = re.search(r":\s+\S", stop.before)  # then the line above is not to blame
    for line in dict.fromkeys((stop.opened[0], stop.line if has_value else above, stop.line)):
        found = SPACELESS.match(stop.lines[line])
        if found:
            return stop.problem("E132", found.start(1), len(found[1]) + 1, line, key=found[1])
    return None


def _bracket(stop: Stop) -> Problem | None:
    """A bracket without its partner."""
    if stop.is_in_brackets:
        return stop.problem("E135", stop.opened[1], 1, stop.opened[0], bracket=stop.opening)
    if stop.character and stop.character in "]}":
        return stop.problem("E141", stop.column, bracket=stop.character)
    return None


def _item_beside_key(stop: Stop) -> Problem | None:
    return stop.problem("E142", stop.column) if "sequence entries are not allowed" in stop.words else None


def _line_without_colon(stop: Stop) -> Problem | None:
    if "simple key" not in stop.words:
        return None
    line = stop.opened[0]
    text = stop.lines[line]
    return stop.problem("E143", stop.opened[1], len(text.rstrip()) - stop.opened[1], line, text=text.strip())


def _indentation(stop: Stop) -> Problem | None:
    key = re.match(rf"(\s*)(-\s+)?({KEY})?\s*$", stop.before)
    if key is None or stop.text.lstrip().startswith(":"):
        return None
    indent = len(key[1])
    first = re.match(r"[^\s:]*", stop.text[indent:])
    return stop.problem("E138", indent, len(first[0]) if first else 1, spaces=str(indent))


GUESSES: tuple[Callable[[Stop], Problem | None], ...] = (
    _tab,
    _look_alike,
    _escape,
    _unclosed_quote,
    _after_value,
    _special,
    _missing_comma,
    _colon_before_bracket,
    _colon,
    _space_after_colon,
    _bracket,
    _item_beside_key,
    _line_without_colon,
    _indentation,
)
