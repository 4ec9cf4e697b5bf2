"""Warnings that an author has read and answered, in a comment on the line itself: ``# allow W701: the reason``.

One answer may stand for several warnings: ``# allow W803 W804: the reason``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from game.scenario.files import lines_of, read_plain
from game.scenario.problem import Problem
from game.scenario.tree import Place

ALLOW = re.compile(r"#\s*allow\s+(W\d{3}(?:[ \t]+W\d{3})*)\b[ \t]*:?[ \t]*(.*)$")


def without_allowed(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems that stand; an answer without a reason is no answer, and is told so."""
    lines: dict[str, list[str]] = {}
    standing = []
    for problem in problems:
        answer = None if problem.is_error else _answer(problem, lines)
        if answer is None:
            standing.append(problem)
        elif not answer[2]:
            column = answer.start() + 1
            place = Place(problem.place.file, problem.place.line, column, answer.end() - answer.start())
            standing += [problem, Problem("W101", place, {"code": problem.code})]
    return standing


def _answer(problem: Problem, lines: dict[str, list[str]]) -> re.Match[str] | None:
    place = problem.place
    if place.file not in lines:
        text = read_plain(place.file)
        lines[place.file] = [] if isinstance(text, Problem) else lines_of(text)
    line = lines[place.file][place.line - 1] if place.line <= len(lines[place.file]) else ""
    found = ALLOW.search(line)
    return found if found and problem.code in found[1].split() else None
