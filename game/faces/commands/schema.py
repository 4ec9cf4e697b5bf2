"""``armistice schema``: the JSON Schema of scenario files, for editors."""

from __future__ import annotations

from game.faces.commands import Lang, put_json, words_for
from game.scenario.schema import json_schema


def run(lang: Lang = None) -> None:
    words_for(lang)
    put_json(json_schema())
