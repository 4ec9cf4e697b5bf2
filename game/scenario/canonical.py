"""What of a scenario decides how it plays, as one text that does not depend on how the file was written.

Left out: words, looks, sources, evidence and everything else that is only read, and whatever has its default value.
So a corrected typo, a new translation, or a field added to the language later does not part a saved game from its
scenario, while any change that could alter a game does. The id is left out too: an empty patch plays the same.
"""

from __future__ import annotations

import hashlib
import json
from datetime import date
from typing import Any

from game.scenario.schema.kinds import Expression, Text
from game.scenario.schema.part import Part, extra
from game.scenario.schema.sheet import Sheet
from game.scenario.token import tokens

ONLY_READ = frozenset(
    {
        *("id", "emblem", "solid", "person", "document", "documents"),
        *("sources", "people", "places", "terms", "questions", "prompts", "disputes"),
        *("moves", "record"),
        *("map", "drawing", "paper"),
        *("seat", "level", "asked", "coach", "lesson", "advisers", "doubt"),
    }
)
"""Fields that no rule looks at. Of history only the recorded luck is left: a game has its own record of decisions."""


def canonical(sheet: Sheet) -> str:
    """Return what plays, as sorted JSON; where the author's order means something, as lists of pairs."""
    return json.dumps(_fields(sheet), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def fingerprint(text: str) -> str:
    """Return the hash by which a saved game knows its scenario."""
    return hashlib.sha256(text.encode()).hexdigest()


def _fields(part: Part) -> dict[str, Any]:
    """Return the fields of a part that differ from their defaults, without words."""
    found = {}
    for name, info in type(part).model_fields.items():
        value = part.__dict__[name]
        if name not in ONLY_READ and value != info.default and not isinstance(value, Text):
            plain = _plain(value, is_ordered=extra(info)["ordered"])
            if plain not in ({}, []):
                found[info.alias or name] = plain
    return found


def _plain(value: Any, *, is_ordered: bool = False) -> Any:
    if isinstance(value, Part):
        return _fields(value)
    if isinstance(value, Expression):
        return spelled(value)
    if isinstance(value, dict):
        items = {key: _plain(item) for key, item in value.items()}
        return [[key, item] for key, item in items.items()] if is_ordered else items
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def spelled(text: str) -> str:
    """Return an expression with one space between words, and each number in one spelling."""
    words = [repr(float(token.text)) if token.sort == "number" else token.text for token in tokens(text)]
    return " ".join(words).rstrip()
