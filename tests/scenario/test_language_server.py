"""The JSON Schema in the YAML language server that editors use: what is sound is left alone, the rest is helped.

The server is npm's `yaml-language-server`; it is looked for on the path and, for a copy of one's own, in the variable
YAML_LANGUAGE_SERVER.
"""

import json
import os
import re
import shutil

import pytest

from game.scenario.new import crisis_text
from game.scenario.schema import json_schema
from game.where import data_folder

from ..conftest import sampled
from .frames import FRAMES
from .language_server import LanguageServer

PROGRAM = os.environ.get("YAML_LANGUAGE_SERVER") or shutil.which("yaml-language-server")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(PROGRAM is None, reason="needs yaml-language-server (npm install -g yaml-language-server)"),
]

HEAD = "format: 1\nid: mine\nextends: lantern-strait\ntitle: {ko: 내 것, en: Mine}\nchange:\n"


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    schema = tmp_path_factory.mktemp("schema") / "scenario.schema.json"
    schema.write_text(json.dumps(json_schema()), encoding="utf-8")
    with LanguageServer(str(PROGRAM), schema) as started:
        yield started


def opened(server, file, text):
    return [one["message"] for one in server.open(file, text)]


SHIPPED = sorted(data_folder("scenarios").rglob("*.yaml"), key=lambda file: (file.stat().st_size, file))


@pytest.mark.parametrize("file", sampled(SHIPPED, 6), ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_nothing_is_wrong_with_what_ships(server, file):
    assert opened(server, file, file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("language", ["en", "ko"])
def test_nothing_is_wrong_with_the_crisis_to_start_from(server, tmp_path, language):
    assert opened(server, tmp_path / "mine.yaml", crisis_text("mine", language)) == []


def test_the_first_line_of_a_file_names_the_schema_as_the_guide_says(tmp_path):
    """Nothing is set in the editor; the file says all."""
    (tmp_path / "scenario.schema.json").write_text(json.dumps(json_schema()), encoding="utf-8")
    said = re.search(r"# yaml-language-server: .*(?=`)", (data_folder("scenarios") / "README.md").read_text("utf-8"))
    assert said
    with LanguageServer(str(PROGRAM)) as bare:
        assert opened(bare, tmp_path / "silent.yaml", HEAD + "turns: 3\n") == []
        (message,) = opened(bare, tmp_path / "said.yaml", f"{said[0]}\n{HEAD}  []\nturns: 3\n")
    assert "turns" in message


SHAPES = sorted(FRAMES.glob("E30[1-9]*.yaml")) + sorted(FRAMES.glob("E31[1-6]*.yaml"))
UNSEEN = {"E306.yaml"}
"""A number that is none: JSON, and so its schemas, know no such thing."""


@pytest.mark.parametrize("file", [file for file in SHAPES if file.name not in UNSEEN], ids=lambda file: file.stem)
def test_what_has_a_wrong_shape_for_check_is_marked_in_the_editor(server, file):
    assert opened(server, file, file.read_text(encoding="utf-8"))


def test_mistakes_are_marked_where_they_stand(server, tmp_path):
    file = tmp_path / "wrong.yaml"
    text = HEAD + "  - {sett: meters.trust.start, to: 1}\nturns: 3\n"
    found = server.open(file, text)
    assert {one["range"]["start"]["line"] for one in found} == {5, 6}


def test_a_value_out_of_its_range_is_marked(server, tmp_path):
    file = tmp_path / "range.yaml"
    found = server.open(file, "roles:\n  premier:\n    side: sella\n    firmness: 3\n")
    assert 3 in {one["range"]["start"]["line"] for one in found}


def test_fields_are_offered_and_told(server, tmp_path):
    file = tmp_path / "offered.yaml"
    opened(server, file, "format: 1\nid: mine\nlevers:\n  rally:\n    role: premier\n    ")
    offered = server.at("completion", file, 5, 4)
    labels = {item["label"]: item for item in offered["items"]}
    assert {"threat", "stages", "cooldown_days", "due_days"} <= labels.keys()
    assert labels["cooldown_days"]["documentation"]


def test_a_field_is_explained_under_the_pointer_in_both_languages(server, tmp_path):
    file = tmp_path / "hover.yaml"
    opened(server, file, "roles:\n  premier:\n    side: sella\n    firmness: 0.5\n")
    said = json.dumps(server.at("hover", file, 3, 6), ensure_ascii=False)
    assert "The share of its best" in said
    assert "시한이 와도" in said
