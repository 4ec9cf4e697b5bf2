"""The table of all fields in the author's guide, made from the fields themselves, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from game.scenario.schema.kinds import LARGEST, Kind, Spoken
from game.scenario.schema.part import UNITS, Part, extra
from game.scenario.schema.sheet import Sheet

HEADER = "| field | type · 형 | default · 기본값 | meaning | 뜻 |\n|---|---|---|---|---|"
PLACEHOLDER = "ID"
"""How a name that the author chooses is written in a path: ``meters.ID.start``."""


def field_table() -> str:
    """Return the table of fields as Markdown, a section for each kind of thing, in the order of the file."""
    sections = []
    seen: set[type[Part]] = set()
    for path, part in _parts(Sheet, ""):
        if part not in seen:
            seen.add(part)
            rows = [_row(info.alias or name, info) for name, info in part.model_fields.items()]
            sections.append("\n".join([f"### {f'`{path}`' if path else 'scenario · 시나리오'}", "", HEADER, *rows]))
    return "\n\n".join(sections) + "\n"


def _parts(part: type[Part], path: str) -> Iterator[tuple[str, type[Part]]]:
    """Yield a part and everything below it, with the path at which it first stands."""
    yield path, part
    for name, info in part.model_fields.items():
        here = f"{path}.{info.alias or name}".lstrip(".")
        for steps, inner in _inner(info.annotation):
            yield from _parts(inner, here + steps)


def _inner(kind: Any) -> Iterator[tuple[str, type[Part]]]:
    """Yield the parts within a type, with the steps that lead to them."""
    if isinstance(kind, type) and issubclass(kind, Part):
        yield "", kind
    elif get_origin(kind) is dict:
        yield from ((f".{PLACEHOLDER}{steps}", part) for steps, part in _inner(get_args(kind)[1]))
    elif get_origin(kind) is tuple:
        yield from ((f"[]{steps}", part) for steps, part in _inner(get_args(kind)[0]))
    else:
        for argument in get_args(kind):
            yield from _inner(argument)


def _row(name: str, info: FieldInfo) -> str:
    about = extra(info)
    types = " · ".join(dict.fromkeys(_type(info, language) for language in (0, 1)))
    default = "" if info.is_required() else _default(info.default)
    unit_en, unit_ko = (f" ({unit})" if unit else "" for unit in UNITS[about["unit"]])
    en, ko = str(info.description).rstrip("."), str(about["ko"]).rstrip(".")
    return f"| `{name}` | {types} | {default} | {en}{unit_en}. | {ko}{unit_ko}. |"


def _default(value: object) -> str:
    """Return a default as an author would write it; what is left out by default has none."""
    if value is None or value in ({}, ()) or isinstance(value, Part):
        return "–"
    text = str(value).lower() if isinstance(value, bool) else f"{value:g}" if isinstance(value, float) else str(value)
    return f"`{text}`"


def _type(info: FieldInfo, language: int) -> str:
    """Return what a field holds, in words."""
    return _said(info.annotation, info.metadata, language)


def _said(kind: Any, metadata: list[Any], language: int) -> str:
    named = next((one for one in metadata if isinstance(one, Kind)), None)
    if named is not None:
        return (named.en, named.ko)[language] + _range(named)
    if any(isinstance(one, Spoken) for one in metadata):
        return ("words in both languages", "두 언어의 글")[language]
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Literal:
        return ", ".join(f"`{choice}`" for choice in arguments)
    if origin is dict:
        return ("by {}: {}", "{}마다 {}")[language].format(*(_said(one, [], language) for one in arguments))
    if origin is tuple:
        return ("list of {}", "{} 목록")[language].format(_said(arguments[0], [], language))
    if hasattr(kind, "__metadata__"):
        return _said(arguments[0], list(kind.__metadata__), language)
    if isinstance(kind, type) and issubclass(kind, Part):
        return ("fields", "필드")[language]
    return next(_said(one, [], language) for one in arguments if one is not type(None))


def _range(kind: Kind) -> str:
    low, high = kind.editor.get("minimum"), kind.editor.get("maximum")
    if low is None or high is None or (low, high) == (-LARGEST, LARGEST):
        return ""
    return f" ≥ {low:g}" if high == LARGEST else f" {low:g}…{high:g}"
