"""Every code that the record can turn something down with has its sentence in both languages, and none is idle."""

import re
from pathlib import Path
from typing import get_args

import pytest
from fluent.syntax import FluentParser, ast

import game.play
from game.engine.options import Bar
from game.faces.words import Words
from game.play.replay import What
from game.where import data_folder

CODE = re.compile(r'(?:Refusal|unknown)\(\s*"([a-z-]+)"')
SOURCE = "\n".join(file.read_text(encoding="utf-8") for file in Path(game.play.__file__).parent.glob("*.py"))
BARS = {bar.name.lower().replace("_", "-") for bar in Bar if bar != Bar.ALLOWED}


def codes(source):
    return {f"refusal-{code}" for code in {*CODE.findall(source), *BARS}}


def written(language, files="*.ftl"):
    found = set()
    for file in (data_folder("assets") / "words" / language).glob(files):
        body = FluentParser().parse(file.read_text(encoding="utf-8")).body
        found |= {entry.id.name for entry in body if isinstance(entry, ast.Message)}
    return found


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_code_has_its_sentence_and_every_sentence_its_code(language):
    verifying = {"verify-same", *(f"verify-differs-{what}" for what in get_args(What))}
    assert written(language) >= codes(SOURCE)
    assert written(language, "play.ftl") <= codes(SOURCE) | verifying


def test_a_code_without_a_sentence_would_be_found():
    assert "refusal-no-such-code" in codes('return Refusal(\n    "no-such-code", {})')
    assert "refusal-no-such-thing" in codes('unknown("no-such-thing", given, known)')
    assert not Words("en").has("refusal-no-such-code")
