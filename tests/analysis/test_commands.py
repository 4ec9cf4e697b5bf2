"""`armistice explore` and `armistice bench` as a person and a program meet them."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading

import pytest
import typer
from typer.testing import CliRunner

from game.analysis.bench import Bench, Speed
from game.faces.commands import bench, explore

PATCH = """
format: 1
id: calm
extends: lantern-strait
title: {ko: 고요한 바다, en: A calm sea}
change: [{set: meters.alarm.start, to: 5}]
"""


def run(command, *arguments):
    app = typer.Typer()
    app.command()(command.run)
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def test_json_is_one_object_and_nothing_else():
    result = run(explore, "lantern-strait", "--worlds", 100, "--seed", 7, "--json")
    found = json.loads(result.stdout)
    assert (result.exit_code, found["worlds"], found["seed"]) == (0, 100, 7)
    assert result.stderr == ""


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", ["The Lantern Strait: 100 worlds, seed 1", "The Accord in force", "not settled", "Agreed on"]),
        ("ko", ["등대 해협: 세계 100개, 시드 1", "협정 발효", "합의 안 됨", "합의한 날"]),
    ],
)
def test_tables_are_in_the_readers_language(lang, said):
    result = run(explore, "lantern-strait", "--worlds", 100, "--lang", lang)
    assert result.exit_code == 0
    assert [words for words in said if words not in result.stdout] == []


@pytest.mark.parametrize(("lang", "title"), [("en", "A calm sea"), ("ko", "고요한 바다")])
def test_a_patch_is_shown_beside_its_base(tmp_path, lang, title):
    patch = tmp_path / "calm.yaml"
    patch.write_text(PATCH, encoding="utf-8")
    result = run(explore, "lantern-strait", "--vs", patch, "--worlds", 300, "--lang", lang)
    assert result.exit_code == 0
    assert title in result.stdout
    found = json.loads(run(explore, "lantern-strait", "--vs", patch, "--worlds", 300, "--json").stdout)
    assert set(found["difference"]["endings"]["war"]) == {"d", "lo", "hi"}


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_what_cannot_be_read_is_told_and_nothing_is_played(lang):
    result = run(explore, "no-such-place", "--vs", "nor-this", "--lang", lang)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "no-such-place" in result.stderr
    assert "nor-this" in result.stderr
    assert "Traceback" not in result.output


@pytest.mark.parametrize("flags", [("--worlds", "0"), ("--worlds", "many"), ("--workers", "0"), ("--lang", "fr")])
def test_flags_that_mean_nothing_are_refused(flags):
    result = run(explore, "lantern-strait", *flags)
    assert (result.exit_code, result.stdout) == (2, "")


ASKING = """
import contextlib, sys, typer
from game.faces.commands import explore

@contextlib.contextmanager
def bar(worlds, say, title=""):
    yield lambda more: print(more, file=sys.stderr, flush=True)

explore.bar = bar
typer.run(explore.run)
"""
"""The command, telling on the error stream how it gets on, so that the test knows when to stop it."""


@pytest.mark.slow
@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.skipif(os.name == "nt", reason="another kind of interrupt")
def test_an_interrupt_keeps_what_is_done(workers):
    arguments = ["lantern-strait", "--worlds", "9000000", "--json", "--workers", workers, "--lang", "en"]
    with subprocess.Popen(
        [sys.executable, "-c", ASKING, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        # A shell that started the tests in the background has its children ignore interrupts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # noqa: PLW1509 - no threads here
    ) as asked:
        assert asked.stderr is not None
        asked.stderr.readline()
        os.killpg(asked.pid, signal.SIGINT)  # as a terminal does: to the workers too
        out, err = asked.communicate(timeout=600)
    found = json.loads(out)
    assert asked.returncode == 130
    assert found["interrupted"] is True
    assert 0 < found["worlds"] < found["asked"] == 9_000_000
    assert "Stopped after" in err
    assert "Traceback" not in err


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="no pseudo-terminals")
def test_a_terminal_is_shown_a_bar_and_a_pipe_is_not():
    import pty

    ours, theirs = pty.openpty()
    shown = bytearray()

    def look():
        with contextlib.suppress(OSError):  # the other end has closed
            while more := os.read(ours, 65_536):
                shown.extend(more)

    onlooker = threading.Thread(target=look, daemon=True)  # a terminal that nobody reads stops who writes to it
    onlooker.start()
    arguments = [
        sys.executable,
        "-m",
        "game",
        "explore",
        "lantern-strait",
        "--worlds",
        "2000",
        "--lang",
        "en",
        "--json",
    ]
    plain = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    asked = subprocess.run(
        arguments, stdout=subprocess.PIPE, stderr=theirs, env=plain | {"TERM": "xterm"}, check=True, text=True
    )
    os.close(theirs)
    onlooker.join(60)
    os.close(ours)
    assert json.loads(asked.stdout)["worlds"] == 2_000
    assert b"Playing" in shown
    quiet = subprocess.run(arguments, capture_output=True, check=True, text=True)
    assert quiet.stderr == ""


FIGURES = Bench(
    scenario="lantern-strait",
    worlds_per_second=Speed(numpy=41_000.0, compiled=None, workers=70_000.0),
    record_ms=None,
    decision_ms={"fast": 1.5, "planner": 40.0},
    forecast_ms=90.0,
    start_ms=700.0,
    peak_mb=120.0,
    phases={"beliefs": 0.75, "events": 0.25},
    chunk=4096,
    chunks={1024: 30_000.0, 4096: 41_000.0},
    cores=2,
    numpy="2",
)
"""What a machine without compiled play might measure; that it is measured is tested with ``bench`` itself."""


@pytest.fixture
def measured(monkeypatch):
    """Return with which seconds the figures were asked for, each time they were."""
    asked = []

    def measure(rules, *, seconds):
        asked.append(seconds)
        return FIGURES

    monkeypatch.setattr(bench, "bench", measure)
    return asked


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_the_bench_prints_its_figures(lang, measured):
    result = run(bench, "lantern-strait", "--quick", "--lang", lang)
    assert result.exit_code == 0
    assert {"en": "Worlds a second, one core", "ko": "1초에 돌리는 세계 (코어 하나)"}[lang] in result.stdout
    assert {"en": "Beliefs about private types", "ko": "상대의 속마음에 대한 믿음"}[lang] in result.stdout


def test_the_bench_gives_one_object(measured):
    results = [run(bench, "lantern-strait", "--json", *quick) for quick in ([], ["--quick"])]
    assert [result.exit_code for result in results] == [0, 0]
    assert measured[0] > measured[1]
    found = json.loads(results[0].stdout)
    assert {"worlds_per_second", "decision_ms", "forecast_ms", "start_ms", "peak_mb", "phases", "chunk"} <= set(found)
