"""What of a scenario decides how it plays, as one text that does not depend on how the file was written.

Left out: words, sources, evidence, documents and everything else that is only read, and whatever has its default
value. So a corrected typo, a new translation or a field added to the language later does not part a saved game from
its scenario, while any change that could alter a game does. The id is left out too: an empty patch plays the same.
"""

from __future__ import annotations

import hashlib
import json
from datetime import date
from typing import Any

from game.scenario.schema.kinds import Expression, Text
from game.scenario.schema.part import Part
from game.scenario.schema.sheet import Sheet
from game.scenario.token import tokens

ONLY_READ = frozenset({"id", "sources", "documents", "people", "places", "terms", "questions", "disputes"})
"""What no rule ever looks at."""
ORDERED = frozenset({"turns", "roles", "positions", "stages", "options", "endings", "moves"})
"""Things that happen, or are tried, or are chosen from, in the author's order."""


def canonical(sheet: Sheet) -> str:
    """Return what plays, as sorted JSON; ordered things are lists of pairs."""
    fields = {name: value for name, value in _fields(sheet).items() if name not in ONLY_READ}
    return json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def fingerprint(text: str) -> str:
    """Return the hash by which a saved game knows its scenario."""
    return hashlib.sha256(text.encode()).hexdigest()


def _fields(part: Part) -> dict[str, Any]:
    """Return the fields of a part that differ from their defaults, without words."""
    found = {}
    for name, info in type(part).model_fields.items():
        value = part.__dict__[name]
        if value != info.default and not isinstance(value, Text):
            plain = _plain(value, is_ordered=name in ORDERED)
            found[info.alias or name] = plain
    return found


def _plain(value: Any, *, is_ordered: bool) -> Any:
    if isinstance(value, Part):
        return _fields(value)
    if isinstance(value, Expression):
        return spelled(value)
    if isinstance(value, dict):
        items = {key: _plain(item, is_ordered=False) for key, item in value.items()}
        return [[key, item] for key, item in items.items()] if is_ordered else items
    if isinstance(value, tuple):
        return [_plain(item, is_ordered=False) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def spelled(text: str) -> str:
    """Return an expression with one space between words and numbers in one spelling."""
    words = [repr(float(token.text)) if token.sort == "number" else token.text for token in tokens(text)]
    return " ".join(word for word in words if word)
