"""Finding: by names in both languages, texts, ids and paths; and every ready line leaves the scenario as it is."""

import pytest
import yaml

from game.faces.command import status
from game.scenario.change import VERBS
from game.scenario.field import field_at
from game.scenario.find import search
from game.scenario.load import gather, load
from game.scenario.paths import way

from ..conftest import sampled


@pytest.fixture(scope="module")
def tree():
    return load("lantern-strait").tree


FIRST = {
    "an id": ("trust", "meters.trust.start"),
    "a Korean name": ("신뢰", "meters.trust.start"),
    "an English name": ("naval alarm", "meters.alarm.start"),
    "two words of a name": ("곡물 비축", "meters.grain.start"),
    "an id with its joint as a space": ("close strait", "levers.close_strait.due_days"),
    "a path": ("roles.envoy.cable_days", "roles.envoy.cable_days"),
    "words of two levels": ("premier grain", "roles.premier.goals.grain"),
    "a name of an option": ("먼바다에서", "decisions.fleet.options.open_sea"),
    "a word of a text": ("mail boat", "events.wreck.cooldown_days"),
    "upper case": ("TRUST", "meters.trust.start"),
    "composed otherwise": ("\u1109\u1175\u11ab\u1105\u116c", "meters.trust.start"),
}


@pytest.mark.parametrize(("words", "path"), FIRST.values(), ids=FIRST.keys())
def test_the_best_comes_first(tree, words, path):
    assert search(words, tree)[0].path == path


def test_a_hit_says_value_unit_name_and_change(tree):
    hit = search("close_strait due_days", tree)[0]
    assert (hit.path, hit.value, hit.unit["en"]) == ("levers.close_strait.due_days", "75", "days")
    assert hit.name == {"ko": "해협 봉쇄", "en": "Close the strait"}
    assert hit.change == "- {set: levers.close_strait.due_days, to: 75}"


def test_a_tally_is_counted_in_its_own_unit(tree):
    hit = next(hit for hit in search("wreck lives_lost", tree) if hit.path == "events.wreck.effects.lives_lost")
    assert hit.unit == {"ko": "명", "en": "lives"}


def test_every_word_must_be_found(tree):
    assert search("trust", tree)
    assert not search("trust zeppelin", tree)
    assert not search("   ", tree)


def test_evidence_is_not_in_the_way(tmp_path):
    file = tmp_path / "patch.yaml"
    head = "format: 1\nid: patch\nextends: lantern-strait\ntitle: {ko: 시험, en: A test}\nchange:\n"
    file.write_text(f"{head}  - {{set: meters.trust.start, to: 41}}\n", encoding="utf-8")
    found = gather(file).tree
    assert found is not None
    hit = search("trust", found)[0]
    assert (hit.path, hit.value) == ("meters.trust.start", "41")


@pytest.mark.parametrize("name", ["lantern-strait", "korea-1953"])
def test_every_ready_line_names_what_exists_and_leaves_it_as_it_is(name, tmp_path):
    tree = gather(name).tree
    assert tree is not None
    letters = {hit.path: hit for letter in "aeiou" for hit in search(letter, tree)}
    assert len(letters) > 300
    lines = [hit.change for hit in letters.values()]
    changes = yaml.safe_load("\n".join(lines))
    assert all(way(tree, next(iter(change.values()))).missing == () for change in changes if "set" in change)
    moved = {f"{change['move']}." for change in changes if "move" in change}
    ends = {hit.change for hit in letters.values() if hit.path.startswith(tuple(moved)) and "{set" in hit.change}
    kept = [line for line in lines if not line.startswith("- {decide") and line not in ends]
    kept, base = sampled(kept, 1 + len(kept) // 2000), load(name)
    for start in range(0, len(kept), 400):
        file = tmp_path / f"patch-{start}.yaml"
        head = f"format: 1\nid: patch\nextends: {name}\ntitle: {{ko: 시험, en: A test}}\nchange:\n"
        file.write_text(head + "".join(f"  {line}\n" for line in kept[start : start + 400]), encoding="utf-8")
        assert load(file).sha256 == base.sha256


def test_a_field_knows_what_may_stand_there():
    assert field_at(("meters", "trust", "start")).is_amount
    assert field_at(("levers", "any", "stages", "do", "effects", "trust")).is_amount
    assert not field_at(("calendar", "ends")).is_amount
    assert not field_at(("sides", "sella", "name", "ko")).is_amount
    assert not field_at(("no", "such", "path")).is_amount
    assert field_at(("roles", "any", "goals", "trust")).meaning["ko"]


def test_every_verb_is_known_to_the_reader_of_patches():
    from game.scenario.verbs import WORDS

    assert WORDS.keys() == VERBS.keys()


def test_the_command_prints_paths_values_and_ready_lines(capsys):
    assert status(["find", "해협", "봉쇄", "lantern-strait", "--lang", "ko"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "levers.close_strait.due_days  75  일  (해협 봉쇄)"
    assert lines[1] == "    - {set: levers.close_strait.due_days, to: 75}"
    assert lines[-1].startswith("…") == (len(lines) > 40)


def test_the_last_word_may_name_a_scenario(capsys):
    assert status(["find", "fog", "lantern-strait", "--lang", "en"]) == 0
    assert "events.wreck.odds.fog.add" in capsys.readouterr().out
    assert status(["find", "fog", "nowhere.yaml", "--lang", "en"]) == 2
    assert "nowhere.yaml" in capsys.readouterr().err


def test_nothing_found_is_an_answer(capsys):
    assert status(["find", "zeppelin", "--lang", "en"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == "Nothing here answers to “zeppelin”.\n"


def test_json_is_one_object(capsys):
    assert status(["find", "zeppelin", "--json"]) == 1
    assert yaml.safe_load(capsys.readouterr().out) == {"hits": []}
    assert status(["find", "trust", "--json"]) == 0
    hit = yaml.safe_load(capsys.readouterr().out)["hits"][0]
    assert hit.keys() == {"path", "value", "unit", "name", "change"}
