"""How fast this machine plays: worlds a second, milliseconds a decision, and where the time goes."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from game.agents.fast import FastMind
from game.agents.playout import recorded, sit
from game.agents.recording import CAN_PLAY, forget, keep
from game.analysis.phases import shares
from game.analysis.thinking import forecast_ms, planner_ms
from game.analysis.worlds import CHUNK, Plan, parts, play
from game.engine.luck import Luck, Stream
from game.engine.rules import Rules
from game.engine.start import start
from game.engine.step import step
from game.play.recordings import put_by

CHUNKS = (1024, 2048, 4096, 8192)
SECONDS = 3.0
"""How long each speed is measured for, about."""

COVER = """
import os, sys
os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
import pygame
pygame.display.init()
pygame.event.post(pygame.event.Event(pygame.QUIT))
from game.__main__ import main
sys.argv[1:] = []
main()
"""
"""Opens the program where no one looks; it draws its cover, and then finds that its window is to be closed."""


@dataclass(frozen=True, slots=True)
class Speed:
    """Worlds a second: with numpy on one core, compiled, if numba is installed, and with one process a core.

    The processes play compiled where they can.
    """

    numpy: float
    compiled: float | None
    workers: float


@dataclass(frozen=True, slots=True)
class Bench:
    """What `armistice bench --json` prints; ``phases`` are shares of the time, ``chunks`` worlds a second by size."""

    scenario: str
    worlds_per_second: Speed
    record_ms: float | None
    decision_ms: dict[str, float]
    forecast_ms: float
    start_ms: float
    peak_mb: float | None
    phases: dict[str, float]
    chunk: int
    chunks: dict[int, float]
    cores: int
    numpy: str

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def bench(rules: Rules, *, cores: int | None = None, seconds: float = SECONDS) -> Bench:
    """Measure everything on one scenario; it takes about ten times ``seconds``."""
    cores = cores or os.cpu_count() or 1
    play(rules, 0, 64, seed=1)  # what is worked out at first use is not what is measured
    chunks = {size: speed_of(rules, size, seconds) for size in CHUNKS}
    phases = shares(lambda: play(rules, 0, CHUNK, seed=1))
    record_ms, compiled = compiled_speed(rules, seconds)
    workers = speed_of_workers(rules, cores, (compiled or chunks[CHUNK]) * seconds)
    thinking = planner_ms(rules), forecast_ms(rules)
    forget(rules)
    return Bench(
        scenario=rules.scenario,
        worlds_per_second=Speed(chunks[CHUNK], compiled, workers),
        record_ms=record_ms,
        decision_ms={"fast": decision_ms(rules), "planner": thinking[0]},
        forecast_ms=thinking[1],
        start_ms=start_ms(),
        peak_mb=peak_mb(),
        phases=phases,
        chunk=CHUNK,
        chunks=chunks,
        cores=cores,
        numpy=np.__version__,
    )


def speed_of(rules: Rules, chunk: int, seconds: float) -> float:
    """Return worlds a second on one core, playing whole chunks for about so long."""
    began, worlds = time.perf_counter(), 0
    while time.perf_counter() - began < seconds:
        play(rules, worlds, chunk, seed=1)
        worlds += chunk
    return worlds / (time.perf_counter() - began)


def compiled_speed(rules: Rules, seconds: float) -> tuple[float | None, float | None]:
    """Return the milliseconds a recording takes, and worlds a second played from it; nothing without numba."""
    if not CAN_PLAY:
        return None, None
    began = time.perf_counter()
    recording = recorded(rules)
    record_ms = 1000 * (time.perf_counter() - began)
    keep(rules, recording)
    put_by(rules, recording)  # where the processes of the next measurement find it
    play(rules, 0, 64, seed=1)  # compiled once, and kept
    return record_ms, speed_of(rules, CHUNK, seconds)


def speed_of_workers(rules: Rules, workers: int, worlds_each: float) -> float:
    """Return worlds a second with so many processes, reckoned once all of them have delivered their first chunk."""
    rounds = max(3, round(worlds_each / CHUNK))
    plan = Plan((rules,), seed=1, worlds=CHUNK * workers * rounds)
    began = time.perf_counter()
    for number, _ in enumerate(parts(plan, workers)):
        if number == workers - 1:
            began = time.perf_counter()
    return CHUNK * workers * (rounds - 1) / (time.perf_counter() - began)


def decision_ms(rules: Rules) -> float:
    """Return the mean time in which a mind sees and chooses, over all chairs and sittings of one game."""
    mind, world = FastMind(), np.zeros(1, dtype=np.uint64)
    reality, policy = Luck(1, Stream.REALITY), Luck(1, Stream.POLICY)
    state, spent, decisions = start(rules, world, reality), 0.0, 0
    while state.clock < rules.calendar.sittings and not state.done.all():
        began = time.perf_counter()
        moves = sit(rules, state, [mind] * len(rules.roles), policy)
        spent, decisions = spent + time.perf_counter() - began, decisions + len(rules.roles)
        state, _ = step(rules, state, moves, reality)
    return 1000 * spent / decisions


def start_ms() -> float:
    """Return how long the program takes from its command to the cover in its window, the best of three."""
    times = []
    for _ in range(3):
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", COVER], check=False, capture_output=True)  # noqa: S603 - our own words
        times.append(time.perf_counter() - began)
    return 1000 * min(times)


def peak_mb() -> float | None:
    """Return the most memory this process has held, or nothing where the system does not say."""
    if sys.platform == "win32":
        return None
    import resource  # noqa: PLC0415 - not on every system

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)
