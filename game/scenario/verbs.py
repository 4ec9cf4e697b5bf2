"""The words of a patch file: what may stand at its top, and the verbs of a change."""

from __future__ import annotations

HEADER = ("format", "id", "extends", "title", "question", "summary", "evidence", "source", "change")
REQUIRED = ("format", "id", "title")
WORDS: dict[str, str | None] = {
    "set": "to",
    "scale": "by",
    "decide": "choose",
    "move": "to",
    "add": "value",
    "remove": None,
}
"""Each verb of a change, and the word its value stands under."""
TAGS = ("because", "evidence", "source")
"""What any change may carry besides."""
