"""The language of scenario files, field by field: type, unit, range, default and a sentence in both languages."""

from game.scenario.schema.editor import json_schema
from game.scenario.schema.fields import field_table
from game.scenario.schema.sheet import Sheet

__all__ = ["Sheet", "field_table", "json_schema"]
