"""What an author most likely meant where YAML gives up: the parser's own words help no teacher.

``slip`` looks at the line on which the parser stopped and names one of the usual mistakes, with the span to mark.
"""

from __future__ import annotations

import re
from typing import Any

from game.scenario.files import place_of_index
from game.scenario.problem import Problem
from game.scenario.tree import Place


def directive(text: str, name: str) -> Problem | None:
    """Return the refusal of a line such as ``%TAG``; scenario files have no use for one, and thousands would stall."""
    found = re.search(r"^%", text, re.MULTILINE)
    return Problem("E128", place_of_index(name, text, found.start())) if found else None


def slip(error: Any, name: str, lines: list[str]) -> Problem:
    """Return the problem that a syntax error of the YAML parser stands for."""
    mark = getattr(error, "problem_mark", None)
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    return Problem("E140", Place(name, min(line, max(1, len(lines))), column))
