"""The language of scenario files, field by field: types, units, ranges, defaults and a sentence each, in both languages."""

from game.scenario.schema.sheet import Sheet

__all__ = ["Sheet"]
