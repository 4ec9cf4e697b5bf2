"""From plain values to the YAML an author would write."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias

Value: TypeAlias = "Mapping[str, Value] | list[Value] | str | float | bool"
Branch: TypeAlias = "dict[str, Value]"

PLAIN = re.compile(r"[a-z0-9-][\w .()<>=+*/,-]*")
"""Ids, dates and expressions, which need no quotes in block style."""


LANGUAGES = {"ko", "en"}


def words(ko: str, en: str) -> Branch:
    """Return a text in both languages."""
    return {"ko": ko, "en": en}


def written(branch: Branch) -> str:
    """Return a mapping as YAML in block style; lists stand on one line each entry."""
    return "\n".join(_lines(branch, "")) + "\n"


def _lines(branch: Mapping[str, Value], indent: str) -> Iterator[str]:
    for key, value in branch.items():
        if isinstance(value, Mapping) and value and set(value) != LANGUAGES:
            yield f"{indent}{key}:"
            yield from _lines(value, indent + "  ")
        else:
            yield f"{indent}{key}: {_flow(value, inside=False)}"


def _flow(value: Value, *, inside: bool) -> str:
    """Return a value on one line; ``inside`` brackets a comma would end it, so more is quoted there."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"{value:g}"
    if isinstance(value, str):
        is_plain = PLAIN.fullmatch(value) and not (inside and "," in value)
        return value if is_plain else json.dumps(value, ensure_ascii=False)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {_flow(inner, inside=True)}" for key, inner in value.items()) + "}"
    return "[" + ", ".join(_flow(inner, inside=True) for inner in value) + "]"
