"""The schema as editors read it: JSON Schema 2020-12, derived from the same fields that read a scenario file.

It is a little wider than the checks of the program: an editor sees one file of several, so nothing is required at the
top, and it cannot know which names exist.
"""

from __future__ import annotations

from itertools import count
from typing import Any

from game.scenario.schema.kinds import ID, ID_KIND, KINDS, LANGUAGES, LINE_KIND, SLUG
from game.scenario.schema.part import UNITS, Unit
from game.scenario.schema.sheet import Sheet
from game.scenario.verbs import HEADER, WORDS

Schema = dict[str, Any]

TAGS: dict[str, Schema] = {
    "evidence": {"$ref": "#/$defs/evidence"},
    "source": {"$ref": "#/$defs/source"},
}
SAID_OF_FIELDS = ("ko", "unit", "label", "ordered", "title", "kind", "description")


def json_schema() -> Schema:
    """Return the JSON Schema of scenario files and of patches."""
    made = Sheet.model_json_schema(by_alias=True)
    shared = made.pop("$defs")
    scalars: Schema = {}
    sheet = _mapping(made, scalars)
    del sheet["required"]
    for section in sheet["properties"].values():
        for choice in section.get("anyOf", ()):
            choice.pop("minProperties", None)
    parts = {name: _mapping(part, scalars) for name, part in shared.items()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Scenario",
        "type": "object",
        "if": {"required": ["extends"]},
        "then": {"$ref": "#/$defs/Patch"},
        "else": sheet,
        "$defs": {**parts, **scalars, **_shared(), "Patch": _patch()},
    }


def _shared() -> Schema:
    """Return what stands in many places: the tags, and a text in one language or several."""
    source, line = dict(ID_KIND.editor), dict(LINE_KIND.editor)
    by_language = {
        "type": "object",
        "properties": {**dict.fromkeys(LANGUAGES, line), **TAGS},
        "additionalProperties": False,
    }
    return {
        "key": {"type": ["string", "boolean"], "pattern": ID},
        "evidence": {"enum": list(KINDS)},
        "source": {"anyOf": [source, {"type": "array", "items": source}]},
        "words": {"anyOf": [line, by_language, _long({"anyOf": [line, by_language]})]},
    }


def _mapping(schema: Schema, scalars: Schema) -> Schema:
    """Return the schema of a mapping with known keys, which may carry tags."""
    properties = {name: _node(field, scalars) for name, field in schema.get("properties", {}).items()}
    made = {"type": "object", "properties": {**properties, **TAGS}, "additionalProperties": False}
    return {**made, "required": schema.get("required", [])}


def _node(schema: Schema, scalars: Schema) -> Schema:
    """Return the schema of one value: what pydantic says, with both sentences, tags and long forms."""
    told = _description(schema)
    rest = {key: value for key, value in schema.items() if key not in SAID_OF_FIELDS}
    default = rest.pop("default", None)
    if default not in (None, {}, []):
        told["default"] = default
    kind = schema.get("kind", "choice")
    if kind == "words":
        return {"$ref": "#/$defs/words", **told}
    choices = [choice for choice in rest.get("anyOf", ()) if choice != {"type": "null"}]
    if len(choices) == 1:
        return {**_node(choices[0], scalars), **told}
    if choices:
        return {"anyOf": [_node(choice, scalars) for choice in choices], **told}
    if "$ref" in rest:
        return {**rest, **told}
    if rest.get("type") == "array":
        listed = {**rest, "items": _node(rest["items"], scalars)}
        return {"anyOf": [listed, _long(listed)], **told}
    if rest.get("type") == "object":
        keyed = _keyed(rest, scalars)
        return {"anyOf": [keyed, _long(keyed)], **told}
    return {"$ref": f"#/$defs/{_scalar(rest, kind, scalars)}", **told}


def _keyed(schema: Schema, scalars: Schema) -> Schema:
    """Return the schema of a mapping keyed by id or by a few words, which may carry tags."""
    inner = schema.get("additionalProperties") or next(iter(schema["patternProperties"].values()))
    names = schema.get("propertyNames", {"$ref": "#/$defs/key"})
    limits: Schema = {key: schema[key] for key in ("minProperties", "maxProperties") if key in schema}
    return {
        "type": "object",
        **limits,
        "properties": dict(TAGS),
        "propertyNames": {"anyOf": [names, {"enum": list(TAGS)}]},
        "additionalProperties": _node(inner, scalars),
    }


def _long(schema: Schema) -> Schema:
    """Return the long form of a value, which says what it rests on."""
    beside = {**TAGS, "because": {"$ref": "#/$defs/words"}}
    return {
        "type": "object",
        "required": ["value"],
        "additionalProperties": False,
        "properties": {"value": schema, **beside},
    }


def _scalar(schema: Schema, kind: str, scalars: Schema) -> str:
    """Return the name of a kind of scalar, which may also be written in long form; each kind stands there once."""
    either = {"anyOf": [schema, _long(schema)]}
    stem = kind.replace(" ", "_")
    names = (stem if number == 1 else f"{stem}_{number}" for number in count(1))
    name = next(name for name in names if scalars.get(name, either) == either)
    scalars[name] = either
    return name


def _description(schema: Schema) -> Schema:
    """Return what a field says of itself, in both languages, with its unit."""
    if "description" not in schema:
        return {}
    en, ko = schema["description"], schema.get("ko", "")
    unit: Unit = schema.get("unit", "")
    units = [f" ({name})" if name else "" for name in UNITS[unit]]
    return {"description": f"{en}{units[0]} — {ko}{units[1]}"}


def _patch() -> Schema:
    """Return the schema of a patch: its header, and a list of changes of one verb each."""
    words = {"$ref": "#/$defs/words"}
    header: Schema = dict.fromkeys(HEADER, words) | TAGS
    header["format"] = {"const": 1}
    header["id"] = {"type": "string", "pattern": SLUG}
    header["extends"] = {"type": "string"}
    changes = [_change(verb, word) for verb, word in WORDS.items()]
    header["change"] = {"type": "array", "items": {"oneOf": changes}}
    required = ["format", "id", "extends", "title"]
    return {"type": "object", "required": required, "additionalProperties": False, "properties": header}


def _change(verb: str, word: str | None) -> Schema:
    properties: Schema = {verb: {"type": "string"}, "because": {"$ref": "#/$defs/words"}, **TAGS}
    if word is not None:
        properties[word] = {}
    return {
        "type": "object",
        "required": list(filter(None, (verb, word))),
        "additionalProperties": False,
        "properties": properties,
    }
