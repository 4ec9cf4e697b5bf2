"""Nothing a file contains can crash the reader, stall it, fill the memory or run code.

Every file is checked by a process of its own, forked from one that has imported the program and its words and has
loaded a scenario, so that time and memory are what the file costs.
"""

import codecs
import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from ..yardstick import slowness

SECONDS = 2.0
MEGABYTES = 300

HEAD = "format: 1\nid: hostile\ntitle: {ko: 적대, en: Hostile}\n"
PATCH = "format: 1\nid: hostile\nextends: lantern-strait\ntitle: {ko: 적대, en: Hostile}\nchange:\n"


def formula(text):
    return f"{PATCH}  - set: drift.stores.by\n    to: {json.dumps(text)}\n"


def value(text):
    return f"{PATCH}  - set: meters.trust.start\n    to: {text}\n"


def laughs():
    lines = ["a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    return "\n".join(lines)


TEXT = "format: 1\nid: 등대\ntitle: {ko: 등대 해협, en: The Lantern Strait}\n"
MANY = 60_000


def changes(line):
    return (PATCH + "".join(f"  - {{{line % number}}}\n" for number in range(MANY // 2))).encode()


FILES = {
    "empty": b"",
    "blank": b" \n\n  \n",
    "comment": "# 아무것도 없다\n".encode(),
    "noise": random.Random(1).randbytes(100_000),  # noqa: S311
    "zeros": bytes(100_000),
    "utf-16-le": codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
    "utf-16-be": codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
    "utf-16-no-mark": TEXT.encode("utf-16-le"),
    "utf-32": TEXT.encode("utf-32"),
    "cp949": TEXT.encode("cp949"),
    "surrogate": HEAD.encode() + b"question: \xed\xa0\x80\n",
    "lone-carriage-returns": HEAD.replace("\n", "\r").encode(),
    "large": b"# padding\n" * 300_000,
    "long-line": f"{HEAD}summary: {'가' * 600_000}\n".encode(),
    "long-key": f"{HEAD}{'k' * 1_000_000}: 1\n".encode(),
    "long-name": value("{start: 1, " + "x" * 1_000_000 + ": 1}").encode(),
    "duplicates": (HEAD + "a: 1\n" * MANY).encode(),
    "unknown-keys": (HEAD + "".join(f"meterz{n}: 1\n" for n in range(MANY))).encode(),
    "unknown-rows": (HEAD + "meters:\n" + "".join(f"  Bad-{n}: {{strat: 1}}\n" for n in range(20_000))).encode(),
    "directives": ("".join(f"%TAG !a{n}! tag:x,2000:\n" for n in range(MANY)) + "---\n" + HEAD).encode(),
    "tag-call": value("!!python/object/apply:os.system [touch executed]").encode(),
    "tag-new": value("!!python/object/new:os.system [touch executed]").encode(),
    "tag-module": value("!!python/module:this").encode(),
    "tags": (HEAD + "meters:\n" + "  - !x y\n" * MANY).encode(),
    "aliases": laughs().encode(),
    "anchors": (HEAD + "".join(f"a{n}: &a{n} x\n" for n in range(MANY))).encode(),
    "alias-of-itself": b"a: &a [*a]\n",
    "merge-keys": (HEAD + "b:\n" + "  <<: {a: 1}\n" * MANY).encode(),
    "deep-lists": (HEAD + "meters: " + "[" * 500_000).encode(),
    "deep-mappings": (HEAD + "meters: " + "{a: " * 300_000).encode(),
    "deep-items": (HEAD + "meters:\n  " + "- " * 300_000 + "x\n").encode(),
    "deep-keys": (HEAD + "? " * 300_000 + "x\n").encode(),
    "deep-lines": (HEAD + "\n".join(" " * n + "a:" for n in range(1500)) + " 1\n").encode(),
    "wide": (HEAD + "meters: [" + "1, " * 650_000 + "1]\n").encode(),
    "number-exponent": value("1e999999999").encode(),
    "number-digits": value("9" * 1_000_000).encode(),
    "number-nan": value(".nan").encode(),
    "number-nan-bare": value("nan").encode(),
    "number-infinite": value("-.inf").encode(),
    "number-scaled": f"{PATCH}  - scale: meters.trust.start\n    by: 1e300\n".encode(),
    "date-impossible": f"{PATCH}  - set: calendar.ends\n    to: 1931-02-30\n".encode(),
    "date-month": f"{PATCH}  - move: calendar.turns.fog\n    to: 1931-13-01\n".encode(),
    "date-year": f"{PATCH}  - set: calendar.ends\n    to: 99999-01-01\n".encode(),
    "formula-attribute": formula("().__class__.__bases__").encode(),
    "formula-call": formula("__import__('os').system('touch executed')").encode(),
    "formula-comprehension": formula("[x for x in range(9)]").encode(),
    "formula-lambda": formula("(lambda: 1)()").encode(),
    "formula-power": formula("9 ** 9 ** 9 ** 9").encode(),
    "formula-shift": formula("1 << 99999999").encode(),
    "formula-text": formula("'a' * 10000000000").encode(),
    "formula-deep": formula("(" * 400 + "1" + ")" * 400).encode(),
    "formula-signs": formula("-" * 499 + "1").encode(),
    "formula-nots": formula("not " * 120 + "true").encode(),
    "formula-long": formula("1 + " * 250_000 + "1").encode(),
    "patch-of-itself": PATCH.replace("lantern-strait", "patch-of-itself.yaml").encode(),
    "patch-climbing": PATCH.replace("lantern-strait", "../../../../etc/passwd").encode(),
    "patch-absolute": PATCH.replace("lantern-strait", "/etc/passwd").encode(),
    "patch-home": PATCH.replace("lantern-strait", "~/.profile").encode(),
    "patch-address": PATCH.replace("lantern-strait", "http://127.0.0.1:9/base.yaml").encode(),
    "patch-misspelt": changes("set: metres.trst.strt%d, to: 1"),
    "patch-path": f"{PATCH}  - set: {'a.' * 400_000}b\n    to: 1\n".encode(),
    "patch-deep": value("[" * 100_000).encode(),
    "patch-nested": value("{a: " * 33 + "1" + "}" * 33).encode(),
    "patch-added": changes("add: meters.m%d, value: {start: 1}"),
}

DRIVER = """
import gc, json, os, signal, sys
import typer
from game.faces.commands.check import run
from game.faces.words import words
from game.scenario.load import load

words("ko")
load("lantern-strait")  # builds, once, what every reader of a scenario needs
gc.freeze()  # a child that went looking for garbage would copy every page of its parent
answers = {}
for name in sys.argv[1:]:
    child = os.fork()
    if child == 0:
        signal.alarm(600)  # a busy machine stretches the clock on the wall; what may be used is asserted below
        for stream, number in (("out", 1), ("err", 2)):
            os.dup2(os.open(f"{name}.{stream}", os.O_WRONLY | os.O_CREAT), number)
        sys.argv = ["check", name, "--lang", "ko"]
        try:
            typer.run(run)
        except SystemExit as left:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(left.code)  # taking the whole program down in order costs more than most files
    _, status, used = os.wait4(child, 0)
    scale = 1 if sys.platform == "darwin" else 1024
    answers[name] = [status, used.ru_utime + used.ru_stime, used.ru_maxrss * scale / 1e6]
print(json.dumps(answers))
"""

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork, pipes or device files")


@pytest.fixture(scope="module")
def answers(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    for name, content in FILES.items():
        (folder / f"{name}.yaml").write_bytes(content)
    (folder / "folder.yaml").mkdir()
    os.mkfifo(folder / "pipe.yaml")
    (folder / "device.yaml").symlink_to("/dev/zero")
    (folder / "nowhere.yaml").symlink_to(folder / "missing")
    (folder / "loop.yaml").symlink_to(folder / "loop.yaml")
    (folder / "pipes").mkdir()
    (folder / "pipes" / "one.yaml").write_text(HEAD)
    os.mkfifo(folder / "pipes" / "two.yaml")
    names = [f"{name}.yaml" for name in FILES]
    names += ["folder.yaml", "pipe.yaml", "device.yaml", "nowhere.yaml", "loop.yaml", "pipes", "absent.yaml"]
    done = subprocess.run(
        [sys.executable, "-c", DRIVER, *names],
        cwd=folder, capture_output=True, text=True, timeout=3600, check=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    return folder, json.loads(done.stdout), slowness()


NAMES = [f"{name}.yaml" for name in FILES]
NAMES += ["folder.yaml", "pipe.yaml", "device.yaml", "nowhere.yaml", "loop.yaml", "pipes", "absent.yaml"]


@needs_fork
@pytest.mark.parametrize("name", NAMES)
def test_a_hostile_file_gets_a_sentence(answers, name):
    folder, answered, slow = answers
    status, seconds, megabytes = answered[name]
    errors = (folder / f"{name}.err").read_text(encoding="utf-8")
    assert os.WIFEXITED(status) and os.WEXITSTATUS(status) in {1, 2}, errors[-2000:]
    assert "Traceback" not in errors
    first = errors.splitlines()[0]
    assert first.startswith(name) and "  오류 E" in first
    assert first.endswith((".", "”"))
    assert seconds < SECONDS * slow, f"{seconds:.1f} s"
    assert megabytes < MEGABYTES, f"{megabytes:.0f} MB"
    assert max(map(len, errors.splitlines())) < 2500


@needs_fork
def test_nothing_was_executed(answers):
    folder, *_ = answers
    assert not list(folder.rglob("executed"))
    assert len(list(folder.glob("*.err"))) == len(NAMES)


def test_a_mark_at_the_beginning_is_no_fault(tmp_path, monkeypatch):
    from game.scenario.check import check

    monkeypatch.chdir(tmp_path)
    Path("marked.yaml").write_bytes(codecs.BOM_UTF8 + f"{PATCH}  - remove: drift.cooling\n".encode())
    assert check(["marked.yaml"])[0].problems == ()
