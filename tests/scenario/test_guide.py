"""The author's guide tells the truth: its examples are sound, its verbs and functions are those there are."""

import io
import json
import re
import shlex

import pytest

from game.faces.command import COMMANDS, status
from game.scenario.check import check
from game.scenario.functions import FUNCTIONS
from game.scenario.new import crisis_text
from game.scenario.shelf import default_id, on_shelf
from game.scenario.verbs import WORDS
from game.where import data_folder

from ..faces.asking import DISPLAYS

GUIDE = data_folder("scenarios") / "README.md"
HALVES = ("English", "Korean")


def halves():
    text = GUIDE.read_text(encoding="utf-8").split("\n## All fields")[0]
    english, korean = text.split("\n## 열 줄로")
    return {"English": english, "Korean": korean}


def blocks(text, kind):
    return re.findall(rf"^```{kind}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("half", HALVES)
def test_the_example_patch_is_sound(half, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    patch, allowed = blocks(halves()[half], "yaml")
    (tmp_path / "calm-seas.yaml").write_text(patch, encoding="utf-8")
    assert check(["calm-seas.yaml"])[0].problems == ()
    titled = re.sub(r"^title: .*\n", allowed, patch, flags=re.MULTILINE)
    (tmp_path / "calm-seas.yaml").write_text(titled, encoding="utf-8")
    assert check(["calm-seas.yaml"])[0].problems == ()


@pytest.mark.parametrize("half", HALVES)
def test_what_it_says_to_type_does_what_it_says(half, tmp_path, monkeypatch):
    """From an empty folder, following only its text; what plays is left at once."""
    monkeypatch.chdir(tmp_path)
    for name in DISPLAYS:
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "calm-seas.yaml").write_text(blocks(halves()[half], "yaml")[0], encoding="utf-8")
    typed = [line for block in blocks(halves()[half], "sh") for line in block.splitlines()]
    assert {"play", "pack", "new", "explore"} <= {line.split()[1] for line in typed}
    for line in typed:
        arguments = shlex.split(line.split(" > ")[0])[1:]
        few = ["--worlds", "200"] if arguments[0] == "explore" else []
        monkeypatch.setattr("sys.stdin", io.StringIO("q\n"))
        assert status([*arguments, *few]) == 0, line
    assert (tmp_path / "my-crisis.yaml").is_file()


@pytest.mark.parametrize("half", HALVES)
def test_its_record_put_under_the_crisis_to_start_from_is_replayed_and_holds(half, tmp_path, capsys):
    (record,) = (block for block in blocks(halves()[half], "text") if block.startswith("history:"))
    file = tmp_path / "mine.yaml"
    file.write_text(crisis_text("mine", "en") + "\n" + record, encoding="utf-8")
    assert check([str(file)])[0].problems == ()
    assert status(["replay", str(file), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["matches_record"]
    assert all(step["legal"] for step in found["steps"])


@pytest.mark.parametrize("half", HALVES)
def test_every_command_it_names_exists(half):
    named = set(re.findall(r"armistice ([a-z]+)", halves()[half]))
    assert {"check", "explore", "find", "new", "schema", "upgrade"} <= named <= COMMANDS.keys()


@pytest.mark.parametrize("half", HALVES)
def test_it_explains_every_verb_and_every_function(half):
    rows = re.findall(r"^\| `(.*?)`(?: \| `(\w+): )?(.*)$", halves()[half], re.MULTILINE)
    verbs = {row[0].split(":")[0]: row[1] or None for row in rows if ": " in row[0]}
    assert verbs == WORDS
    calls = " ".join(cell for row in rows if ": " not in row[0] for cell in (row[0], row[2].split("|")[0]))
    assert set(re.findall(r"[a-z]+", re.sub(r"\(.*?\)", "", calls))) == set(FUNCTIONS)


def test_both_languages_have_the_same_parts():
    def shape(text):
        kinds = re.findall(r"^(###|\||- |```\w*)", text, re.MULTILINE)
        return [kind for kind in kinds if kind]

    english, korean = halves().values()
    assert shape(english) == shape(korean)


def test_the_default_scenario_is_on_the_shelf():
    assert default_id() in on_shelf()
