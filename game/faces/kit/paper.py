"""What every page of the kit is built from: whole files of HTML, and the few pieces they share.

Every text comes in here as words and leaves as words: nothing a scenario says can become markup.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Literal

from game.faces.kit.classroom import Classroom
from game.faces.kit.style import Format, style
from game.scenario.evidence import Evidence

Moment = Literal["teacher", "before", "during", "after"]
"""For whom a file is and when: the teacher's own, or a class's before, during or after the lesson."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One file of the kit: its name without the ending, when it is handed out, its title, how many sides it prints to
    where that is fixed, and its body.
    """

    name: str
    moment: Moment
    title: str
    how: str
    body: str
    format: Format = "flow"


def whole(room: Classroom, leaf: Leaf) -> str:
    """Return a file of the kit as it is written."""
    return (
        f"<!doctype html><html lang='{room.words.language}'><head><meta charset='utf-8'>"
        f"<meta name='viewport' content='width=device-width, initial-scale=1'>"
        f"<title>{escape(leaf.title)} · {escape(room.title)}</title><style>{style(leaf.format)}</style></head>"
        f"<body class='{leaf.format}'><main>{leaf.body}</main></body></html>\n"
    )


def heading(room: Classroom, title: str, about: str = "") -> str:
    """Return the head of a flowing page: the lesson, what the page is, and how it is used."""
    note = f"<p class='about'>{escape(about)}</p>" if about else ""
    return f"<header><p class='kicker'>{escape(room.title)}</p><h1>{escape(title)}</h1>{note}</header>"


def section(title: str, body: str, kind: str = "") -> str:
    """Return a part of a flowing page under its heading; nothing where it would be empty."""
    return f"<section class='{kind}'><h2>{escape(title)}</h2>{body}</section>" if body else ""


def sheet(body: str, kind: str = "") -> str:
    """Return one side of paper whose contents have fixed places."""
    return f"<section class='sheet {kind}'>{body}</section>"


def paragraph(text: str, kind: str = "") -> str:
    mark = f" class='{kind}'" if kind else ""
    return f"<p{mark}>{escape(text)}</p>" if text else ""


def listed(texts: Iterable[str], tag: Literal["ul", "ol"] = "ul", kind: str = "") -> str:
    """Return texts as a list; nothing where there are none."""
    items = "".join(f"<li>{escape(text)}</li>" for text in texts if text)
    return f"<{tag} class='{kind}'>{items}</{tag}>" if items else ""


def grid(heads: Sequence[str], rows: Iterable[Sequence[str]], kind: str) -> str:
    """Return a table of texts; its first column names the row."""
    head = "".join(f"<th>{escape(one)}</th>" for one in heads)
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table class='{kind}'><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>" if body else ""


def badge(room: Classroom, evidence: Evidence | None) -> str:
    """Return the mark of what a text rests on: its word in a line of its own kind."""
    if evidence is None:
        return ""
    return f"<span class='badge {evidence.kind}'>{escape(room.say(f'evidence-{evidence.kind}'))}</span>"


class Cited:
    """The sources cited on a page, numbered in the order in which they came."""

    def __init__(self, room: Classroom) -> None:
        self._room = room
        self.numbers: dict[str, int] = {}

    def note(self, evidence: Evidence | None) -> str:
        """Return the numbers of what a text rests on, to stand behind it."""
        keys = [key for key in evidence.sources if key in self._room.sheet.sources] if evidence else []
        numbers = [self.numbers.setdefault(key, len(self.numbers) + 1) for key in keys]
        return f"<sup>{', '.join(map(str, sorted(numbers)))}</sup>" if numbers else ""

    def citations(self) -> str:
        """Return the sources in full, each with where it can be read and how it was seen."""
        return (
            f"<ol class='citations'>{''.join(self._citation(key) for key in self.numbers)}</ol>" if self.numbers else ""
        )

    def _citation(self, key: str) -> str:
        source = self._room.sheet.sources[key]
        address = f" <span class='address'>{escape(source.url)}</span>" if source.url else ""
        mark = f" <span class='seen'>{escape(source.mark)}</span>" if source.mark else ""
        return f"<li>{escape(self._room.labels.source(key))}{mark}{address}</li>"
