"""Worlds put together at the bench: what is moved is moved, alike by every way; the trial tells it in the same luck."""

import time
from threading import Event
from typing import Any

import pytest

from game.analysis.apart import Here
from game.analysis.errand import Errand, told_by
from game.analysis.explore import explore
from game.analysis.numbers import scaled
from game.analysis.pairs import Pairs, Wanted
from game.analysis.trial import Trial
from game.analysis.whatif import Grounds, ends, first_numbers, ground, rules_of, scenario_of, written
from game.play.recordings import fingerprint
from game.scenario.cards import cards_of, contradicted
from game.scenario.kept import keep
from game.scenario.load import load
from game.scenario.problem import Problem

STEPS = ((0, 64), (64, 64), (128, 128))
CHANCE = "roles.premier.types.islander.chance"
ALARM = "meters.alarm.start"

PATCH = """
format: 1
id: {id}
extends: {base}
title: {{ko: 달라진 해협, en: The strait otherwise}}
change: {changes}
"""


@pytest.fixture(scope="module")
def strait():
    return ground("lantern-strait", [])


@pytest.fixture
def patch(tmp_path):
    def patch(name, changes, base="lantern-strait"):
        file = tmp_path / f"{name}.yaml"
        file.write_text(PATCH.format(id=name, base=base, changes=changes), encoding="utf-8")
        return file

    return patch


def pairs(where="lantern-strait", seed=1):
    return Pairs(Grounds(where), seed, STEPS)


def played(moved, seed=1) -> Any:
    trial = Trial(Here(pairs(seed=seed)))
    trial.want(Wanted((), moved))
    assert trial.wait()
    trial.close()
    return trial


def test_a_trial_is_an_exploration_of_the_two_scenarios(strait):
    moved = {ALARM: 80.0}
    result = played(moved).result
    whole = explore(strait.scenario, 256, 1, versus=scenario_of(strait, moved))
    assert result.worlds == 256
    assert result.outcomes == whole.outcomes
    assert result.versus == whole.versus
    assert result.difference == whole.difference
    assert any(one.d for one in result.difference.endings.values())


def test_nothing_moved_changes_nothing():
    trial: Any = Trial(Here(pairs()))
    assert trial.wait()
    assert trial.result.versus == trial.result.outcomes
    assert all(one.d == 0 for one in trial.result.difference.endings.values())
    trial.close()


class Noting(Trial):
    """A trial that keeps of how many worlds each of its results was."""

    def __init__(self, apart):
        self.worlds: list[int] = []
        super().__init__(apart)

    def _tell(self, number, result):
        self.worlds.append(result.worlds)
        return super()._tell(number, result)


def test_a_trial_tells_coarse_worlds_first_and_what_is_wanted_last():
    trial: Any = Noting(Here(pairs()))
    assert trial.wait()
    assert trial.worlds == [64, 128, 256]
    for at in (40.0, 60.0, 80.0):
        trial.want(Wanted((), {ALARM: at}))
    assert trial.wait()
    assert not trial.is_stale
    assert trial.result.versus == played({ALARM: 80.0}).result.versus
    trial.close()


def test_what_the_language_refuses_is_told_and_the_trial_goes_on():
    trial = played({ALARM: 500.0})
    assert trial.problems
    assert not trial.is_working


def test_a_chance_is_what_it_was_moved_to_and_the_others_make_room(strait):
    texts = strait.texts({CHANCE: 0.8})
    assert {".".join(path): float(text) for path, text in texts.items()} == pytest.approx(
        {CHANCE: 0.8, "roles.premier.types.trader.chance": 0.2}
    )
    assert strait.texts({CHANCE: written(strait.numbers[CHANCE])}) == {}


def test_a_formula_is_moved_by_a_factor(strait):
    formula = next(number for number in strait.numbers.values() if number.amount is None)
    assert written(formula) == 1.0
    (text,) = strait.texts({formula.name: 1.25}).values()
    assert text == scaled(formula.text, 1.25)


@pytest.mark.parametrize(
    ("formula", "becomes"),
    [
        ("0.02 * (alarm - 60)", "0.025 * (alarm - 60)"),
        ("-2 * max(20 - (alarm * 2), 0) * trust", "-2.5 * max(20 - (alarm * 2), 0) * trust"),
        ("2 * alarm + 1", "(2 * alarm + 1) * 1.25"),
        ("100 - alarm", "(100 - alarm) * 1.25"),
        ("alarm * 2", "(alarm * 2) * 1.25"),
    ],
)
def test_a_product_led_by_a_number_keeps_its_form(formula, becomes):
    assert scaled(formula, 1.25) == becomes


def test_a_recording_of_a_scenario_serves_its_products_too(strait):
    led = next(number for number in strait.numbers.values() if number.amount is None and " * " in number.text)
    assert scaled(led.text, 1.25) != f"({led.text}) * 1.25"
    assert fingerprint(rules_of(strait, {led.name: 1.25})) == fingerprint(strait.scenario.rules)


def test_every_number_has_room_about_where_it_is_written(strait):
    for number in strait.numbers.values():
        low, high = ends(number)
        assert low <= written(number) <= high


def test_patches_that_contradict_each_other_say_where(patch):
    one = patch("one", f"[{{set: {ALARM}, to: 80}}]")
    other = patch("other", f"[{{set: {ALARM}, to: 20}}]")
    third = patch("third", "[{scale: drift.drownings.by, by: 2}]")
    cards = {card.id: card for card in cards_of("lantern-strait", [one, other, third])}
    found = contradicted(cards["other"], [cards["third"], cards["one"]])
    assert found is not None
    assert found[0].id == "one"
    assert found[1].facts["path"] == ALARM
    assert contradicted(cards["third"], [cards["one"]]) is None


def test_a_patch_of_another_scenario_is_no_card(patch):
    elsewhere = patch("elsewhere", "[]", base=patch("root", "[]").name)
    assert [card.id for card in cards_of("lantern-strait", [elsewhere])] == ["elsewhere"]
    assert not [card for card in cards_of(elsewhere, [elsewhere]) if card.id == "elsewhere"]


def test_numbers_that_patches_change_are_offered_first(strait, patch):
    cards = cards_of("lantern-strait", [patch("one", f"[{{set: {ALARM}, to: 80}}]")])
    assert first_numbers(strait, [], cards)[0] == ALARM
    spread = first_numbers(strait, [], [])
    assert len({name.split(".")[1] for name in spread}) == len(spread)


@pytest.mark.parametrize("patches", [[], ["one"], ["one", "third"], ["third", "one", "twice"]])
def test_a_kept_change_is_sound_and_plays_the_same(tmp_path, patch, patches):
    files = {
        "one": patch("one", f"[{{set: {ALARM}, to: 80}}, {{remove: drift.drownings}}]"),
        "third": patch("third", "[{scale: roles.premier.goals.grain, by: 2}, {set: meters.trust.start, to: 40}]"),
        "twice": patch("twice", "[{scale: roles.premier.goals.grain, by: 1.5}]"),
    }
    cards = {card.id: card for card in cards_of("lantern-strait", files.values())}
    on = [cards[name] for name in patches]
    base = ground("lantern-strait", [card.where for card in on])
    formula = next(number for number in base.numbers.values() if number.amount is None)
    moved = {CHANCE: 0.7, "meters.trust.start": 61.0, formula.name: 1.5}
    file = keep(tmp_path / "kept.yaml", "lantern-strait", on, base.texts(moved), {"ko": "하나", "en": "One"}, "…")
    assert not isinstance(file, Problem)
    again = load(file)
    assert again.sheet.title["ko"] == "하나"
    before = explore(scenario_of(base, moved), 128, 3).outcomes
    after = explore(again, 128, 3).outcomes
    assert (before.endings, before.issues, before.measures) == (after.endings, after.issues, after.measures)
    refused = keep(tmp_path / "kept.yaml", "lantern-strait", on, base.texts(moved), {"ko": "하나"}, "…")
    assert isinstance(refused, Problem)


def test_an_errand_is_stopped_where_it_tells_how_far_it_has_come():
    def work(_, say):
        expect, tell = told_by(say)
        expect(100_000)
        for done in range(100_000):
            try:
                tell(1)
            except KeyboardInterrupt:
                return done
            errand_may_go_on.wait(0.01)
        return 100_000

    errand_may_go_on = Event()
    errand = Errand(work, Here(pairs()))
    while errand.done < 2:
        errand_may_go_on.wait(0.01)
    errand.stop()
    errand.wait(600)
    assert not errand.is_working
    assert errand.found is not None
    assert 0 < errand.found < 100_000
    assert errand.whole == 100_000


def test_an_errand_that_fails_says_why():
    def work(_, say):
        raise ValueError("no")

    errand = Errand(work, Here(pairs()))
    errand.wait(600)
    assert isinstance(errand.fault, ValueError)
    assert errand.found is None


def test_an_errand_tells_how_long_it_will_still_take_once_it_can():
    def work(_, say):
        expect, tell = told_by(say)
        expect(100)
        for done in range(100):
            tell(1)
            if done in {1, 49}:
                errand_may_go_on.wait(0.2)
                left.append(errand.left)
                gone.append(time.monotonic() - began)

    left: list[float | None] = []
    gone: list[float] = []
    errand_may_go_on, began = Event(), time.monotonic()
    errand = Errand(work, Here(pairs()))
    errand.wait(600)
    assert left[0] is None
    assert left[1] is not None
    assert 0.2 < left[1] <= gone[1], "half is done: it will take as long again"
    assert errand.left == 0
