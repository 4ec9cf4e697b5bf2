"""`check --soak`: planted mistakes are found, each told as expected; what is sound is left alone."""

import json
import re
import shutil
from pathlib import Path

import numpy as np
import pytest

from game.analysis.soak import soak, work
from game.analysis.soak_things import parts_of
from game.analysis.soak_told import findings
from game.faces.command import status
from game.faces.words import Words
from game.scenario.load import load
from game.scenario.shelf import on_shelf
from game.where import data_folder

from ..conftest import is_nightly

PLANTED = Path(__file__).parent / "broken_soak"
WORLDS = 3000
FOLLOWING = {
    "W803-paper": {"W801", "W806"},
    "W804": {"W703", "W801"},
    "W808": {"W801", "W806"},
    "W809": {"W801", "W806"},
}
"""What else is rightly told: without its paper, endings cannot be reached, nor can who only bargains change a thing."""


@pytest.fixture(autouse=True)
def _beside_the_example(tmp_path, monkeypatch):
    """Lay the planted files beside a copy of the example, so that messages name both alike wherever they stand."""
    shutil.copy(data_folder("scenarios") / "lantern-strait.yaml", tmp_path)
    for file in PLANTED.glob("*.yaml"):
        text = file.read_text(encoding="utf-8").replace("extends: lantern-strait\n", "extends: lantern-strait.yaml\n")
        (tmp_path / file.name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)


def dead(where, worlds=WORLDS):
    """Return what a soak finds in a scenario."""
    scenario = load(where)
    return findings(scenario, soak(scenario.rules, worlds))


def cases():
    return sorted(file.stem for file in PLANTED.glob("*.yaml"))


@pytest.mark.parametrize("name", cases())
def test_a_planted_mistake_is_found_and_told_as_expected(name, beside):
    found = [finding.problem for finding in dead(f"{name}.yaml")]
    codes = [problem.code for problem in found]
    assert set(codes) - FOLLOWING.get(name, set()) == {name[:4]}
    told = [problem for problem in found if problem.code == name[:4]]
    assert len(told) == 1
    beside(PLANTED / f"{name}.yaml", told)


def test_ten_kinds_of_mistakes_are_planted():
    assert len(cases()) >= 10


def test_in_the_example_nothing_is_dead():
    assert dead("lantern-strait") == []


@pytest.mark.slow
@pytest.mark.skipif(not is_nightly(), reason="plays 3,000 worlds of every shipped scenario: HYPOTHESIS_PROFILE=nightly")
@pytest.mark.parametrize("name", on_shelf())
def test_in_what_is_shipped_nothing_is_dead_but_what_its_author_says_is_meant(name, capsys):
    assert status(["check", name, "--soak", "3000", "--lang", "en"]) == 0
    assert "  warning W8" not in capsys.readouterr().err


def test_every_message_has_its_planted_mistake():
    page = (data_folder("assets") / "words" / "en" / "problems-soak.ftl").read_text(encoding="utf-8")
    assert set(re.findall(r"^problem-(W\d{3}) ", page, re.MULTILINE)) == {name[:4] for name in cases()}


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_code_has_words_and_help_with_the_same_facts(language):
    words = Words(language)
    for code in {name[:4] for name in cases()}:
        assert words.has(f"problem-{code}")
        assert words.has(f"problem-{code}.help")
    pages = [
        (data_folder("assets") / "words" / one / "problems-soak.ftl").read_text(encoding="utf-8")
        for one in ("en", "ko")
    ]
    facts = [
        {entry.split(" ", 1)[0]: set(re.findall(r"\$(\w+)", entry)) for entry in re.split(r"\n(?=problem-)", page)}
        for page in pages
    ]
    assert facts[0] == facts[1]


def test_the_condition_that_failed_is_told_turn_by_turn():
    (finding,) = dead("W802.yaml")
    assert finding.conditions == ("trust >= 50", "(date < 1931-04-01 or done(clash))", "trust < 50")
    assert finding.turns[0].first == "1931-03-02"
    assert {turn.together for turn in finding.turns} == {0.0}
    assert all(any(turn.held[part] > 0 for turn in finding.turns) for part in range(3))


def test_conditions_are_split_only_where_and_joins_them():
    rules = load("W802.yaml").rules
    formulas = {event.id: event.when for event in rules.events}
    assert [part.text for part in parts_of(formulas["clash"], None)] == ["not done(accord.in_force)"]
    war = next(ending.when for ending in rules.endings if ending.id == "war")
    assert [part.text for part in parts_of(war)] == ["done(clash)", "alarm >= 60"]


def test_what_is_rare_is_not_called_dead():
    """In ten worlds much does not happen that at its best had a fair chance; none of that is told as having none."""
    assert not [finding.problem for finding in dead("lantern-strait", 10) if finding.problem.code == "W803"]


def test_a_soak_is_told_of_as_much_work_as_it_says():
    told: list[int] = []
    rules = load("lantern-strait").rules
    soak(rules, 700, told.append)
    assert sum(told) == work(rules, 700)


def test_a_silenced_chair_leaves_the_luck_of_the_others_alone():
    rules = load("lantern-strait").rules
    first, again = soak(rules, 600), soak(rules, 600)
    assert first.powerless == again.powerless == ()
    assert [trace.thing.rule for trace in first.traces] == [trace.thing.rule for trace in again.traces]
    assert all(np.array_equal(one.held, two.held) for one, two in zip(first.traces, again.traces, strict=True))


def test_the_command_warns_and_says_what_was_seen(capsys):
    assert status(["check", "W801-event.yaml", "--soak", "500", "--json"]) == 0
    (report,) = json.loads(capsys.readouterr().out)["files"]
    warning = next(one for one in report["warnings"] if one["code"] == "W801")
    assert warning["conditions"] == ["not done(accord.in_force)", "trust > 100"]
    assert warning["turns"][0]["held"] == [1.0, 0.0]
    assert status(["check", "W801-event.yaml", "--soak", "500", "--lang", "en"]) == 0
    told = capsys.readouterr()
    assert "possible in 100% of worlds · “not done(accord.in_force)” 100% · “trust > 100” 0%" in told.err


@pytest.mark.parametrize("answer", ["allow W805", "allow W804 W805"])
def test_an_answered_warning_is_not_told_again(tmp_path, capsys, answer):
    text = (tmp_path / "W805.yaml").read_text(encoding="utf-8")
    (tmp_path / "mine.yaml").write_text(
        text.replace("- add: issues.fishing", f"- add: issues.fishing  # {answer}: to be talked of only"),
        encoding="utf-8",
    )
    assert status(["check", "mine.yaml", "--soak", "500", "--lang", "en"]) == 0
    assert "W805" not in capsys.readouterr().err


@pytest.mark.parametrize("worlds", ["0", "-3", "99999999999"])
def test_a_number_of_worlds_that_makes_no_sense_is_refused(worlds, capsys):
    assert status(["check", "lantern-strait", "--soak", worlds, "--lang", "en"]) == 2
    assert "--soak" in capsys.readouterr().err


def test_a_lesson_is_not_called_dead_for_being_short(tmp_path, capsys):
    head = "format: 1\nid: short\nextends: lantern-strait.yaml\ntitle: {ko: 짧게, en: Short}\nchange:\n"
    (tmp_path / "short.yaml").write_text(head + "  - {add: play, value: {to: 1931-05-04}}\n", encoding="utf-8")
    assert status(["check", "short.yaml", "--soak", "500", "--lang", "en"]) == 0
    told = capsys.readouterr()
    assert "not played by --soak" in told.err
    assert "W80" not in told.err


def test_what_a_patch_has_decided_away_rests_on_purpose(tmp_path):
    head = "format: 1\nid: away\nextends: lantern-strait.yaml\ntitle: {ko: 정함, en: Decided}\nchange:\n"
    needs = "  - {set: events.wreck.when, to: done(note.firm)}\n"
    (tmp_path / "away.yaml").write_text(head + needs + "  - {decide: note, choose: envoy}\n", encoding="utf-8")
    assert dead("away.yaml") == []


AWAY = {
    "what waits for it": ("events.wreck.when", "done(note.firm)", []),
    "what waits for what waits": ("events.clash.when", "done(wreck) and trust > 0", []),
    "one of two ways": ("events.clash.when", "done(wreck) or done(note.silence)", []),
    "what was switched off": ("events.clash.when", "false", []),
    "what has another way": ("events.clash.when", "done(wreck) or trust > 100", ["W801"]),
    "what waits for it not to be": ("events.clash.when", "not done(wreck) and trust > 100", ["W801"]),
}


@pytest.mark.parametrize(("path", "condition", "codes"), AWAY.values(), ids=AWAY)
def test_only_what_follows_with_certainty_from_a_decision_rests_on_purpose(path, condition, codes, tmp_path):
    head = "format: 1\nid: away\nextends: lantern-strait.yaml\ntitle: {ko: 정함, en: Decided}\nchange:\n"
    first = "  - {set: events.wreck.when, to: done(note.firm)}\n" if path != "events.wreck.when" else ""
    asked = f'  - {{set: {path}, to: "{condition}"}}\n  - {{decide: note, choose: envoy}}\n'
    war = "  - {set: endings.war.when, to: false}\n"
    (tmp_path / "away.yaml").write_text(head + first + asked + war, encoding="utf-8")
    assert [finding.problem.code for finding in dead("away.yaml", 500)] == codes
