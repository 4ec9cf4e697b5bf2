"""What the language itself says of the value at a path: its unit and the sentence that explains it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from game.scenario.schema import Sheet
from game.scenario.schema.kinds import LARGEST
from game.scenario.schema.part import UNITS
from game.scenario.tree import Path


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the language: its unit and meaning, by language; empty where a path leads nowhere known.

    ``is_amount`` says whether numbers and formulas may stand there; a plain number lies from ``least`` to ``most``, and
    has no fraction where it ``is_whole``.
    """

    unit: dict[str, str]
    meaning: dict[str, str]
    is_amount: bool
    least: float = -LARGEST
    most: float = LARGEST
    is_whole: bool = False


@cache
def _schema() -> dict[str, Any]:
    return Sheet.model_json_schema()


def field_at(path: Path) -> Field:
    """Return the nearest field that a path leads into: in ``goals.trust`` it is ``goals`` that has the unit."""
    here = [_schema()]
    unit, meaning = "", {"en": "", "ko": ""}
    for step in path:
        here = [below for schema in here for below in _below(schema, step)]
        for schema in here:
            unit = schema.get("unit") or unit
            if "ko" in schema:
                meaning = {"en": schema["description"], "ko": schema["ko"]}
    en, ko = next(pair for name, pair in UNITS.items() if name == unit)
    choices = [choice for schema in here for choice in (schema, *schema.get("anyOf", ()))]
    return Field(
        unit={"en": en, "ko": ko},
        meaning=meaning,
        is_amount=any(choice.get("type") == ["number", "string"] for choice in choices),
        least=max((choice["minimum"] for choice in choices if "minimum" in choice), default=-LARGEST),
        most=min((choice["maximum"] for choice in choices if "maximum" in choice), default=LARGEST),
        is_whole=any(choice.get("multipleOf") == 1 for choice in choices),
    )


def _below(schema: dict[str, Any], step: str) -> Iterator[dict[str, Any]]:
    """Yield what may stand under a key of a schema, through references and alternatives."""
    if "$ref" in schema:
        yield from _below(_schema()["$defs"][schema["$ref"].rpartition("/")[2]], step)
    for choice in schema.get("anyOf", ()):
        yield from _below(choice, step)
    if step in schema.get("properties", {}):
        yield schema["properties"][step]
        return
    yield from schema.get("patternProperties", {}).values()
    others = schema.get("additionalProperties"), schema.get("items")
    yield from (other for other in others if isinstance(other, dict))
