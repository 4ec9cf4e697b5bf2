"""Patches: what each verb does, that nothing else changes, and when several patches contradict each other."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.scenario.check import check
from game.scenario.load import examine, gather, load, load_combined
from game.scenario.paths import walk, written
from game.scenario.problem import Unsound
from game.scenario.suggest import closest
from game.scenario.tree import Leaf, at

HEAD = "format: 1\nid: {id}\nextends: {extends}\ntitle: {{ko: 시험, en: A test}}\n"

SOURCE = '{add: sources, value: {log: {title: "The log"}}}'


@pytest.fixture
def patch(tmp_path):
    """Return `patch(*changes)`: the path of a patch file that makes these changes."""

    def write(*changes, name="patch", extends="lantern-strait", more=""):
        file = tmp_path / f"{name}.yaml"
        lines = [f"  - {change}\n" for change in changes]
        text = HEAD.format(id=name, extends=extends) + more + ("change:\n" if lines else "change: []\n")
        file.write_text(text + "".join(lines), encoding="utf-8")
        return file

    return write


@pytest.fixture(scope="module")
def base():
    return load("lantern-strait")


def leaf(scenario, path):
    found = at(scenario.tree, tuple(path.split(".")))
    assert isinstance(found, Leaf)
    return found.text


def differences(scenario, base):
    """Return the paths of the scalars that differ, apart from the id and the titles."""
    old, new = (
        {written(path): node.text for path, node in walk(one.tree) if isinstance(node, Leaf)}
        for one in (base, scenario)
    )
    changed = {path for path in old.keys() | new.keys() if old.get(path) != new.get(path)}
    return {path: new.get(path) for path in changed if not path.startswith(("id", "title"))}


CHANGES = {
    "set": ("{set: meters.trust.start, to: 40}", {"meters.trust.start": "40"}),
    "set a date": ("{set: calendar.ends, to: 1931-09-08}", {"calendar.ends": "1931-09-08"}),
    "set in a list": ("{set: roles.envoy.at_table.0.to, to: 1931-07-18}", {"roles.envoy.at_table.0.to": "1931-07-18"}),
    "set a mapping": (
        "{set: roles.envoy.goals, to: {trust: 0.5}}",
        {"roles.envoy.goals.trust": "0.5", "roles.envoy.goals.assembly": None, "roles.envoy.goals.lives_lost": None},
    ),
    "set a text": ('{set: sides.sella.name.en, to: "Sella, the isle"}', {"sides.sella.name.en": "Sella, the isle"}),
    "scale": ("{scale: roles.premier.goals.grain, by: 1.5}", {"roles.premier.goals.grain": "0.045"}),
    "scale down": ("{scale: levers.close_strait.stake.trust, by: 0}", {"levers.close_strait.stake.trust": "-0"}),
    "scale a formula": ("{scale: drift.stores.by, by: 2}", {"drift.stores.by": "(-0.16 * days) * 2"}),
    "decide": ("{decide: note, choose: envoy}", {"decisions.note.fixed": "envoy"}),
    "move a turn": ("{move: calendar.turns.fog, to: 1931-07-27}", {"calendar.turns.fog.date": "1931-07-27"}),
    "move what has an end": (
        "{move: decisions.fleet, to: 1931-05-11}",
        {"decisions.fleet.from": "1931-05-11", "decisions.fleet.to": "1931-06-21"},
    ),
    "move a date": ("{move: roles.premier.horizon, to: 1931-08-01}", {"roles.premier.horizon": "1931-08-01"}),
    "move an instrument": (
        "{move: instruments.accord, to: 1931-03-30}",
        {"instruments.accord.opens": "1931-03-30", "instruments.accord.closes": "1931-08-31"},
    ),
    "add": ("{add: meters.hope, value: {name: {ko: 희망, en: Hope}, start: 7}}", {
        "meters.hope.name.ko": "희망", "meters.hope.name.en": "Hope", "meters.hope.start": "7",
    }),
    "add to a list": (
        "{add: roles.premier.at_table.1, value: {from: 1931-09-07, to: 1931-09-07}}",
        {"roles.premier.at_table.1.from": "1931-09-07", "roles.premier.at_table.1.to": "1931-09-07"},
    ),
    "remove": ("{remove: questions.price}", {"questions.price.ko": None, "questions.price.en": None}),
    "remove from a list": ("{remove: levels.full.issues.2}", {"levels.full.issues.2": None}),
}  # fmt: skip


@pytest.mark.parametrize(("change", "expected"), CHANGES.values(), ids=CHANGES.keys())
def test_a_verb_changes_what_it_says_and_nothing_else(patch, base, change, expected):
    scenario = load(patch(change))
    assert differences(scenario, base) == expected
    assert scenario.id == "patch"


def test_an_empty_patch_changes_nothing(patch, base):
    scenario = load(patch())
    assert differences(scenario, base) == {}
    assert scenario.sha256 == base.sha256


def test_setting_every_value_to_itself_changes_nothing(patch, base):
    leaves = [(path, node) for path, node in walk(base.tree) if isinstance(node, Leaf)]
    changes = [
        json.dumps({"set": written(path), "to": node.text}, ensure_ascii=False)
        for path, node in leaves
        if len(path) > 1 and path[-1] not in {"evidence", "source"}
    ]
    assert len(changes) > 500
    for start in range(0, len(changes), 400):
        assert load(patch(*changes[start : start + 400])).sha256 == base.sha256


def test_a_change_may_overrule_the_patchs_own_title_and_is_held_to_the_schema(patch):
    scenario = load(patch("{set: title.en, to: Calm}", "{set: question, to: {ko: 왜, en: Why}}"))
    assert leaf(scenario, "title.en") == "Calm"
    assert leaf(scenario, "question.en") == "Why"
    with pytest.raises(Unsound, match="E146"):
        load(patch("{set: format, to: 3}"))


def test_what_may_not_be_removed_is_told_where_it_was_removed(patch):
    file = patch("{set: meters.trust.start, to: 40}", "{remove: roles}")
    (problem,) = check([str(file)])[0].problems
    assert (problem.code, problem.place.file, problem.place.line) == ("E302", str(file), 7)


def test_what_a_patch_makes_unsound_is_told_where_the_patch_says_it(patch):
    file = patch("{set: audiences.assembly.start, to: 140}")
    (problem,) = check([str(file)])[0].problems
    assert (problem.code, problem.place.file, problem.place.line) == ("E322", str(file), 6)


def test_a_number_without_its_noughts_is_known_again():
    assert closest("dp3", ["dp03", "dp13", "dp23"]) == "dp03"


def test_of_several_like_paths_the_thing_itself_was_probably_meant(patch):
    (problem,) = check([str(patch("{move: embargo, to: 1931-07-06}"))])[0].problems
    assert problem.suggestion == "levers.embargo"


def test_changes_apply_in_order(patch):
    scenario = load(patch("{set: roles.envoy.goals, to: {trust: 1}}", "{scale: roles.envoy.goals.trust, by: 3}"))
    assert leaf(scenario, "roles.envoy.goals.trust") == "3"


def test_a_changed_value_stands_where_the_patch_says_it(patch):
    file = patch("{set: meters.trust.start, to: 40}", "{set: meters.alarm, to: {name: 경계심, start: 9}}")
    scenario = load(file)
    place = scenario.place("meters.trust.start")
    assert (place.file, place.line, place.column) == (str(file), 6, 35)
    assert scenario.place("meters.alarm.start").line == 7
    assert scenario.place("meters.grain.start").file.endswith("lantern-strait.yaml")


def test_what_a_patch_says_is_invented_unless_it_says_otherwise(patch):
    scenario = load(patch(
        SOURCE,
        "{set: meters.trust.start, to: 40, because: 등대가 켜져 있었다}",
        "{set: meters.alarm.start, to: 20, evidence: documented, source: log}",
        "{set: meters.grain.start, to: {value: 50, evidence: inferred, source: [log]}}",
    ))  # fmt: skip
    told = {path: scenario.evidence_of(f"meters.{path}.start") for path in ("trust", "alarm", "grain")}
    assert {path: (found.kind, found.sources) for path, found in told.items() if found} == {
        "trust": ("invented", ()),
        "alarm": ("documented", ("log",)),
        "grain": ("inferred", ("log",)),
    }
    assert told["trust"] is not None
    assert told["trust"].because == {"ko": "등대가 켜져 있었다", "en": "등대가 켜져 있었다"}


def test_a_patch_may_vouch_for_all_its_changes_at_once(patch):
    more = "evidence: documented\nsource: log\n"
    scenario = load(patch(SOURCE, "{set: meters.trust.start, to: 40}", more=more))
    found = scenario.evidence_of("meters.trust.start")
    assert found is not None
    assert (found.kind, found.sources) == ("documented", ("log",))


def test_a_patch_of_a_patch_may_overrule_it(patch):
    patch("{set: meters.trust.start, to: 40}", "{set: roles.envoy.goals, to: {trust: 1}}", name="first")
    second = patch(
        "{set: meters.trust.start, to: 60}",
        "{set: roles.envoy.goals.trust, to: 2}",
        extends="first.yaml",
        name="second",
    )
    scenario = load(second)
    assert leaf(scenario, "meters.trust.start") == "60"
    assert leaf(scenario, "roles.envoy.goals.trust") == "2"


def test_a_path_leads_through_values_that_stand_with_their_evidence(patch, base):
    patch(
        "{set: roles.envoy.goals, to: {value: {trust: 0.3, lives_lost: -0.1}, evidence: invented, because: 시험}}",
        "{set: decisions.note.options.firm.effects, to: {value: {trust: -5}, evidence: invented}}",
        name="first",
    )
    second = patch(
        "{set: roles.envoy.goals.trust, to: 0.4}",
        "{scale: decisions.note.options.firm.effects.trust, by: 2}",
        "{add: roles.envoy.goals.alarm, value: -0.01}",
        "{remove: roles.envoy.goals.lives_lost}",
        extends="first.yaml",
    )
    assert differences(load(second), base) == {
        "roles.envoy.goals.trust": "0.4",
        "roles.envoy.goals.alarm": "-0.01",
        "roles.envoy.goals.assembly": None,
        "roles.envoy.goals.lives_lost": None,
        "decisions.note.options.firm.effects.trust": "-10",
        "decisions.note.options.firm.effects.assembly": None,
    }


def test_a_folder_may_be_extended(patch, tmp_path):
    base = tmp_path / "mine" / "parts"
    base.mkdir(parents=True)
    text = load("lantern-strait").place("id").file
    lines = open(text, encoding="utf-8").read().split("\nissues:")  # noqa: PTH123, SIM115
    (base / "a.yaml").write_text(lines[0], encoding="utf-8")
    (base / "b.yaml").write_text("issues:" + lines[1], encoding="utf-8")
    assert leaf(load(patch("{set: meters.trust.start, to: 4}", extends="mine/parts")), "meters.trust.start") == "4"


def test_recorded_luck_of_what_a_patch_takes_away_does_no_harm(patch):
    frost = "{name: {ko: 서리, en: Frost}, odds: {usual: {add: -3}}}"
    pin = "{date: 1931-03-02, channel: events.frost.odds, u: 0.9}"
    first = patch(
        f"{{add: events.frost, value: {frost}}}",
        f"{{add: history, value: {{pins: {{no_frost: {pin}}}}}}}",
        name="first",
    )
    second = patch("{remove: events.frost}", extends="first.yaml", name="second")
    assert [load(file).warnings for file in (first, second)] == [(), ()]
    third = patch("{set: history.pins.no_frost.channel, to: events.forst.odds}", extends="first.yaml", name="third")
    assert [warning.code for warning in load(third).warnings] == ["W705"]


def test_patches_lie_together(patch):
    first = patch("{set: meters.trust.start, to: 40}", "{scale: meters.alarm.start, by: 2}", name="calm")
    second = patch("{decide: note, choose: firm}", "{scale: meters.alarm.start, by: 0.1}", name="firm")
    one, other = load_combined("lantern-strait", [first, second]), load_combined("lantern-strait", [second, first])
    assert one.sha256 == other.sha256
    assert (one.id, other.id) == ("calm-and-firm", "firm-and-calm")
    assert leaf(one, "meters.alarm.start") == "6"
    assert leaf(one, "title.en") == "A test + A test"


def test_a_single_patch_lies_as_it_does_alone(patch):
    file = patch("{set: meters.trust.start, to: 40}")
    assert load_combined("lantern-strait", [file]).canonical == load(file).canonical
    assert load_combined(file, []).canonical == load(file).canonical


CONTRADICTIONS = {
    "two values": ("{set: meters.trust.start, to: 40}", "{set: meters.trust.start, to: 41}"),
    "value and factor": ("{set: meters.trust.start, to: 40}", "{scale: meters.trust.start, by: 2}"),
    "whole and part": ("{set: roles.envoy.goals, to: {trust: 1}}", "{set: roles.envoy.goals.trust, to: 2}"),
    "part and whole": ("{set: roles.envoy.goals.trust, to: 2}", "{set: roles.envoy.goals, to: {trust: 1}}"),
    "two options": ("{decide: note, choose: firm}", "{decide: note, choose: envoy}"),
    "two dates": ("{move: calendar.turns.fog, to: 1931-07-21}", "{move: calendar.turns.fog, to: 1931-07-22}"),
    "taken away and changed": ("{remove: drift.cooling}", "{set: drift.cooling.by, to: 0}"),
}
AGREEMENTS = {
    "one value": ("{set: meters.trust.start, to: 40}", "{set: meters.trust.start, to: 40}"),
    "two factors": ("{scale: meters.trust.start, by: 0.5}", "{scale: meters.trust.start, by: 2}"),
    "one addition": ("{add: questions.q, value: {ko: 왜, en: Why}}", "{add: questions.q, value: {ko: 왜, en: Why}}"),
    "one removal": ("{remove: drift.cooling}", "{remove: drift.cooling}"),
    "two things": ("{set: meters.trust.start, to: 40}", "{set: meters.alarm.start, to: 41}"),
}


@pytest.mark.parametrize(("one", "other"), CONTRADICTIONS.values(), ids=CONTRADICTIONS.keys())
def test_patches_that_contradict_each_other_say_so_with_both_places(patch, one, other):
    files = [patch(one, name="one"), patch(other, name="other")]
    with pytest.raises(Unsound) as refusal:
        load_combined("lantern-strait", files)
    found = [problem for problem in refusal.value.problems if problem.code == "E224"]
    assert [problem.place.file for problem in found] == [str(files[1])]
    assert (found[0].facts["file"], found[0].facts["line"]) == (str(files[0]), "6")


@pytest.mark.parametrize(("one", "other"), AGREEMENTS.values(), ids=AGREEMENTS.keys())
def test_patches_that_agree_lie_together(patch, one, other):
    assert load_combined("lantern-strait", [patch(one, name="one"), patch(other, name="other")]).warnings == ()


def test_a_patch_and_what_it_extends_do_not_contradict_each_other(patch):
    first = patch("{set: meters.trust.start, to: 40}", name="first")
    second = patch("{set: meters.trust.start, to: 60}", extends="first.yaml", name="second")
    for files in ([first, second], [second], [second, first]):
        assert leaf(load_combined("lantern-strait", files), "meters.trust.start") == "60"
    third = patch("{set: meters.trust.start, to: 50}", extends="first.yaml", name="third")
    with pytest.raises(Unsound):
        load_combined("lantern-strait", [second, third])


PATHS = [written(path) for path, _ in walk(load("lantern-strait").tree)]
VALUES = ["", "0", "-1", "1e400", "nan", "premier", "[]", "{}", "true", "1931-04-31", "trust", "done(wreck)", "x" * 600]
VALUES += ["{ko: 가, en: b}", "[premier, premier]", "{value: 1, evidence: documented}", "{a: {b: {c: 1}}}", "9 ** 9"]
SOME_CHANGE = st.one_of(
    st.builds("{{set: {0}, to: {1}}}".format, st.sampled_from(PATHS), st.sampled_from(VALUES)),
    st.builds("{{scale: {0}, by: {1}}}".format, st.sampled_from(PATHS), st.sampled_from(["0", "-1", "1e308", "x"])),
    st.builds("{{move: {0}, to: {1}}}".format, st.sampled_from(PATHS), st.sampled_from(["1931-05-05", "0001-01-01"])),
    st.builds("{{remove: {0}}}".format, st.sampled_from(PATHS)),
    st.builds("{{add: {0}.new, value: {1}}}".format, st.sampled_from(PATHS), st.sampled_from(VALUES)),
)


@given(st.lists(SOME_CHANGE, min_size=1, max_size=4))
def test_any_change_gives_a_scenario_or_problems(tmp_path_factory, changes):
    file = tmp_path_factory.mktemp("any") / "any.yaml"
    lines = "".join(f"  - {change}\n" for change in changes)
    file.write_text(HEAD.format(id="any", extends="lantern-strait") + "change:\n" + lines, encoding="utf-8")
    scenario, problems = examine(gather(file))
    assert scenario is not None or any(problem.is_error for problem in problems)
