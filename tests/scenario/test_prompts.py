"""Prompts in a scenario file: what they name must be there, and no game is another for them."""

import pytest

from game.scenario.load import load
from game.scenario.problem import Unsound

PATCH = """
format: 1
id: asking
extends: lantern-strait
title: {{ko: "물음", en: "Asking"}}
change:
  - add: prompts.mine
    value: {value}
"""
ASKED = 'text: {ko: "왜?", en: "Why?"}'


def patched(tmp_path, value):
    file = tmp_path / "asking.yaml"
    file.write_text(PATCH.format(value=value), encoding="utf-8")
    return load(file)


def test_a_prompt_of_ones_own_changes_no_game(tmp_path):
    scenario = patched(tmp_path, f"{{when: done(clash), {ASKED}, document: spring_note}}")
    assert scenario.sheet.prompts["mine"].document == "spring_note"
    assert scenario.sha256 == load("lantern-strait").sha256


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (f"{{when: done(clashh), {ASKED}}}", "E522"),
        (f"{{when: alarm + 1, {ASKED}}}", "E513"),
        (f"{{when: done(clash), {ASKED}, document: spring_not}}", "E401"),
        (f"{{{ASKED}}}", "E302"),
    ],
)
def test_what_a_prompt_names_must_be_there(tmp_path, value, code):
    with pytest.raises(Unsound) as unsound:
        patched(tmp_path, value)
    found = [(problem.code, problem.place.line) for problem in unsound.value.problems if problem.is_error]
    assert [at for at, _ in found] == [code]
    assert found[0][1] >= 7
