"""The what-if bench as a person meets it: cards, numbers, bars, what is worked out beside them, what is kept."""

import random
import string
from functools import partial

import pytest

from game.analysis.designs import NoDesignsError
from game.analysis.sensitivity import Effort, leading, sensitivity
from game.faces.charts import Chart, Slider
from game.faces.commands import explore
from game.faces.language import LANGUAGES
from game.faces.outline import outline
from game.faces.rooms import Program
from game.faces.screen import choices, from_json, to_json
from game.faces.showing import Wish
from game.faces.terminal.hand import understand
from game.faces.whatif import enter
from game.faces.words import words
from game.scenario.check import check
from game.scenario.load import load

from ..analysis.test_commands import PATCH as CALM
from ..analysis.test_commands import run
from ..conftest import is_nightly
from .benches import AtBench, few_worlds

STEPS = ((0, 128), (128, 384))
ALARM = "meters.alarm.start"


@pytest.fixture
def bench(tmp_path, monkeypatch):
    for kind in ("DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind.lower()))
    monkeypatch.setattr("game.analysis.workbench.Apart", few_worlds(STEPS))
    folder = tmp_path / "mine"
    folder.mkdir()
    bench = AtBench(folder)
    yield bench
    bench.leave()


def told(bench) -> str:
    return "\n".join(line.text for line in outline(bench.screen, bench.program.words))


def blocks(bench, kind):
    return [block for panel in bench.screen.panels for block in panel.blocks if isinstance(block, kind)]


def card(bench, name):
    return next(action for action in choices(bench.screen) if action.intent == f"card:{name}")


def test_cards_switch_on_and_off_and_combine(bench):
    bench.act("card:storm")
    assert card(bench, "storm").chosen
    storm = bench.work.trial.result
    assert storm.difference.measures["lives_lost"].lo > 0
    bench.act("page:lines", "back", "readings:why", "card:fear", "back")
    assert bench.work.setting.on == ("storm", "fear")
    assert bench.work.trial.result.versus != storm.versus
    bench.act("card:storm", "card:fear")
    assert bench.work.trial.result.versus == bench.work.trial.result.outcomes


def test_a_card_that_contradicts_another_says_with_which_and_stays_off(bench):
    bench.act("card:fear", "readings:why")
    hope = card(bench, "hope")
    assert not hope.enabled
    assert "If fear" in hope.reason
    assert "Naval alarm" in hope.reason
    bench.act("card:hope")
    assert bench.work.setting.on == ("fear",)
    assert bench.screen.notices


def test_a_broken_patch_is_a_card_that_says_what_is_wrong(bench, tmp_path):
    head = "format: 1\nid: broken\nextends: bench-strait.yaml\ntitle: {ko: 가, en: B}\n"
    (tmp_path / "mine" / "broken.yaml").write_text(f"{head}change: [{{set: meters.alarn, to: 1}}]\n", encoding="utf-8")
    bench.work.find_cards()
    assert "line 5" in card(bench, "broken").reason
    bench.act("card:broken")
    assert bench.work.setting.on == ()


def test_a_number_is_moved_by_choosing_it_and_typing_as_in_the_terminal(bench):
    number = next(n for n, action in enumerate(choices(bench.screen), 1) if action.intent == f"number:{ALARM}")
    bench.act(understand(str(number), bench.screen) or "")
    assert bench.screen.key == "whatif-number"
    bench.act(understand("/ 80", bench.screen) or "")
    assert bench.work.setting.moved == {ALARM: 80.0}
    assert "80" in told(bench)
    before = bench.work.setting
    for wrong in ("/ eighty", "/ 5000", "/ nan", "/ -3"):
        bench.act(understand(wrong, bench.screen) or "")
        assert bench.screen.notices
        assert bench.work.setting == before
    bench.act("back")
    slider = next(one for one in blocks(bench, Slider) if one.intent == f"number:{ALARM}")
    assert slider.is_moved
    assert slider.shown == "80"
    assert "30" in slider.told
    (chart,) = (one for one in blocks(bench, Chart) if one.legend)
    assert any(row.is_plain for row in chart.rows)


def test_a_moved_number_is_switched_off_put_back_and_undone(bench):
    bench.act(f"slide:{ALARM}=1.0")
    changed = bench.work.trial.result
    assert changed.versus != changed.outcomes
    bench.act(f"switch:{ALARM}")
    assert bench.work.trial.result.versus == changed.outcomes
    bench.act(f"switch:{ALARM}")
    assert bench.work.trial.result.versus == changed.versus
    bench.act(f"restore:{ALARM}")
    assert not bench.work.is_changed
    bench.act('{"do": "undo"}')
    assert bench.work.setting.moved
    bench.act("reset:")
    assert not bench.work.is_changed


def test_a_drag_is_one_change_to_take_back(bench):
    bench.act("card:storm", *(f"slide:{ALARM}={share}" for share in (0.6, 0.7, 0.8)), '{"do": "undo"}')
    assert bench.work.setting.on == ("storm",)
    assert bench.work.setting.moved == {}


def test_any_number_is_found_by_words_and_laid_on_the_bench(bench):
    for typed, wanted in (("grain", "meters.grain.start"), ("곡물", "meters.grain.start")):
        bench.act("find:", f"seek:{typed}")
        assert f"put:{wanted}" in [action.intent for action in choices(bench.screen)]
        bench.act(f"put:{wanted}")
        assert bench.screen.key == "whatif-number"
        bench.act("back", "back")
    bench.act("find:", "seek:zzzz")
    assert "No number matches" in told(bench)


def test_a_kept_change_passes_the_check_is_a_card_and_gives_the_same_numbers(bench):
    bench.act("card:storm", f"slide:{ALARM}=1.0", "take:", "name:my-question", "keep:")
    file = bench.work.folder / "my-question.yaml"
    assert str(file) in bench.screen.notices[0]
    (report,) = check([file])
    assert not [problem for problem in report.problems if problem.is_error]
    made = bench.work.trial.result
    bench.act("back", "reset:", "card:my-question")
    again = bench.work.trial.result
    assert again.versus.endings == made.versus.endings
    assert again.difference == made.difference
    assert load(file).sheet.title["ko"]
    bench.act(f"slide:{ALARM}=0.1", "take:", "name:my-question", "keep:")
    assert "my-question" in bench.screen.notices[0]


def test_pictures_tables_and_the_report_are_written(bench, tmp_path):
    bench.act("card:storm", "take:", "export:png")
    (picture,) = tmp_path.rglob("*.png")
    assert picture.read_bytes()[:4] == b"\x89PNG"
    bench.act("take:", "export:csv")
    assert "storm" in next(tmp_path.rglob("endings.csv")).read_text(encoding="utf-8")
    bench.act("take:", "export:html")
    pages = list(tmp_path.rglob("report.html"))
    assert pages or "pip install" in bench.screen.notices[0]
    if pages:
        assert "If storm" in pages[0].read_text(encoding="utf-8")


def test_a_typical_run_opens_as_a_game_with_that_ending(bench):
    bench.act("card:storm", "page:runs")
    run = next(action.intent for action in choices(bench.screen) if action.intent.startswith("run:"))
    bench.program.act(run)
    assert bench.program._room is not bench.room
    assert not bench.screen.notices
    assert bench.screen.key != "cover"


def test_without_a_change_the_four_lines_are_one_and_no_step_is_less_likely(bench):
    bench.act("page:lines", "begin:lines")
    found = bench.room._errands["lines"].found
    assert len({str(line.endings) for line in found.lines.values()}) == 1
    assert all(one.d == 0 for changes in found.effects.values() for one in changes.endings.values())
    bench.act("page:steps", "begin:steps")
    steps = bench.room._errands["steps"].found
    assert len(steps) > 3
    assert all(step.change == 0 for step in steps)


def test_the_history_gauge_tells_which_recorded_steps_change(bench):
    bench.act("card:storm", "page:steps", "begin:steps")
    found = bench.room._errands["steps"].found
    gone = [step for step in found if step.after is None]
    assert {step.choice.what for step in gone} == {"note"}
    assert "no longer comes up" in told(bench)
    bench.act("back", "card:storm", "readings:why", "card:fear", "page:steps", "begin:steps")
    assert any(step.change for step in bench.room._errands["steps"].found)


def test_a_face_looks_once_more_after_the_last_worlds(bench):
    trial = bench.work.trial
    trial._is_working = True
    assert "getting finer" in bench.screen.date
    trial._is_working = False
    assert bench.program.pulse
    assert bench.screen.date == "512 worlds"
    assert bench.program.pulse is None


def test_what_was_worked_out_of_another_change_is_let_go(bench):
    bench.act("page:steps", "begin:steps", "back", f"slide:{ALARM}=1.0", "page:steps")
    assert "begin:steps" in [action.intent for action in choices(bench.screen)]


def test_sensitivities_without_their_extra_say_what_to_install(bench, monkeypatch):
    def missing():
        raise NoDesignsError

    monkeypatch.setattr("game.analysis.designs._salib", missing)
    bench.act("page:rests", "begin:rests")
    assert "price-of-armistice[analysis]" in told(bench)


def test_sensitivities_are_stopped_and_keep_what_was_found(bench):
    pytest.importorskip("SALib")
    bench.program.act("page:rests")
    bench.program.act("begin:rests")
    errand = bench.room._errands["rests"]
    while errand.is_working and errand.done < 2:
        errand.wait(0.01)
    assert bench.room.pulse
    assert "%" in told(bench)
    bench.act("stop:rests")
    assert errand.is_stopped
    assert not errand.is_working
    assert bench.screen.key == "whatif-rests"


def test_numbers_that_matter_most_lie_first_once_that_is_known(bench, monkeypatch):
    pytest.importorskip("SALib")
    effort = Effort(base=4, trajectories=1, things=2, singles=6, named=1)
    few = partial(sensitivity, worlds=64, effort=effort)
    monkeypatch.setattr("game.analysis.asked.sensitivity", few)
    bench.act("page:rests", "begin:rests")
    found = bench.room._errands["rests"].found
    leads = leading(found, 3)
    assert leads
    assert any(action.intent == f"put:{leads[0]}" for action in choices(bench.screen))
    bench.act("back")
    sliders = [block.intent for block in blocks(bench, Slider)]
    assert sliders[: len(leads)] == [f"number:{name}" for name in leads]


def test_readings_stand_side_by_side_with_what_each_assumes(bench):
    bench.act("readings:why")
    text = told(bench)
    for expected in ("cannot settle this", "It was fear.", "It was hope.", "Everyone was afraid.", "80 instead of 30"):
        assert expected in text
    chart = next(one for one in blocks(bench, Chart) if one.rows)
    assert {bar.name for row in chart.rows for bar in row.bars} == {"as it stands", "Fear", "Hope"}


def test_nothing_is_said_without_words_on_any_page_in_either_language(bench):
    bench.act("card:storm", f"slide:{ALARM}=1.0", "readings:why", "back", "page:lines", "begin:lines")
    bench.act("page:steps", "begin:steps", "page:runs")
    pages = ["back", "closer:", "take:", "watch:", "find:", "help", f"number:{ALARM}", "ending:war", "page:lines"]
    for language in LANGUAGES:
        before = list(words(language).faults)
        bench.act(f"language:{language}")
        for intent in (*pages, "page:steps", "page:runs", "page:rests", "readings:why"):
            bench.act(intent)
            assert bench.screen.language == language
            assert from_json(to_json(bench.screen)) == bench.screen
            told(bench)
        assert words(language).faults == before


def test_random_wishes_never_break_the_bench(bench):
    luck = random.Random(5)  # noqa: S311 - a test's
    heads = ["card:", "slide:", "value:", "switch:", "restore:", "away:", "put:", "watched:", "seek:", "name:", "page:"]
    heads += [
        "readings:",
        "begin:x",
        "stop:",
        "run:",
        "ending:",
        "number:",
        "export:x",
        "back",
        "reset:",
        "",
        "{",
        "keep:",
    ]
    tails = ["", ALARM, f"{ALARM}=0.5", f"{ALARM}=x", "storm", "=", "😀", "\x00", "runs", "why", "lines", "nothing=1"]
    for _ in range(300 if is_nightly() else 120):
        known = [action.intent for action in choices(bench.screen) if not action.intent.startswith(("run:", "begin:"))]
        wish = luck.choice(heads) + luck.choice([*tails, "".join(luck.sample(string.printable, 5))])
        bench.program.act(luck.choice([wish, *(known or [wish])][: luck.choice([1, 9])]))
        if bench.program._room is None:
            bench.program._enter("whatif", str(bench.work.where))
            bench.room = bench.program._room
        assert bench.screen.key.startswith("whatif")


def test_what_cannot_be_read_is_no_bench_and_says_why():
    program = Program("en", Wish(room="whatif:nowhere"))
    assert program._room is None
    assert "nowhere" in program.screen().notices[0]


@pytest.mark.parametrize(("more", "on"), [((), ()), (("--vs", "{file}"), ("calm",))])
def test_explore_opens_the_bench_with_the_patch_on_it(more, on, tmp_path, monkeypatch):
    file = tmp_path / "otherwise.yaml"
    file.write_text(CALM, encoding="utf-8")
    opened: list[Wish] = []
    monkeypatch.setattr("game.faces.commands.play.open_window", lambda wish, *_: opened.append(wish))
    found = run(explore, "lantern-strait", "--window", *(one.format(file=file) for one in more))
    assert found.exit_code == 0, found.output
    room = enter(words("en"), opened[0].room.partition(":")[2])
    assert room.work.setting.on == on
    room.close()
    assert run(explore, "nowhere", "--window").exit_code == 2


def test_sensitivities_stopped_in_their_first_stage_are_begun_again_and_say_so(bench, monkeypatch):
    pytest.importorskip("SALib")

    def stopped(scenario, seed, *, started, done):
        return sensitivity(scenario, seed, worlds=64, effort=Effort(base=4), started=started, done=stop)

    def stop(_):
        raise KeyboardInterrupt

    monkeypatch.setattr("game.analysis.asked.sensitivity", stopped)
    bench.act("page:rests", "begin:rests")
    assert "before there was anything" in told(bench)
    assert "begin:rests" in [action.intent for action in choices(bench.screen)]
