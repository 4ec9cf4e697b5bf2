"""Lines broken to a terminal's width, where a Hangul syllable takes two columns."""

from __future__ import annotations

import re

from rich.cells import cell_len

CLOSING = set(".,;:!?)]}%…’”」』》〉、。·")
"""Never at the start of a line."""


def wrap(text: str, width: int, indent: int = 0, hang: int = 0) -> list[str]:
    """Return a paragraph as lines no wider than ``width`` columns, broken between words; Korean between syllables
    only where a word is wider than a line.
    """
    lines: list[str] = []
    line = " " * indent
    room = max(width, indent + hang + 4)
    is_empty = True
    for word in re.findall(r"[^ \t\n]+(?: [|·])?\s*", text):  # what parts two things ends a line, it begins none
        for piece in _pieces(word, room - indent - hang):
            if not is_empty and cell_len(line) + cell_len(piece.rstrip()) > room:
                lines.append(line.rstrip())
                line, is_empty = " " * (indent + hang), True
            line += piece
            is_empty = False
    return [*lines, line.rstrip()]


def _pieces(word: str, room: int) -> list[str]:
    """Return a word in pieces that each fit into a line; closing punctuation stays with what it closes."""
    if cell_len(word.rstrip()) <= room:
        return [word]
    pieces = [""]
    for letter in word:
        is_full = cell_len(pieces[-1]) + cell_len(letter) > room
        if is_full and letter not in CLOSING and not letter.isspace():
            pieces.append("")
        pieces[-1] += letter
    return pieces
