"""Where a compiled game's time goes: every kind of instruction of a recording, counted, timed alone, and multiplied.

Run it with: python benchmarks/instructions.py [SCENARIO]

It says what the next gain could come from and what stops it. Each kind is timed over rows that lie scattered in a bank
as large as the game's, so that carrying them counts; the sum comes near to the time measured, less what is passed over
because it happens in no world of a block. The last lines are a floor: what is left if everything but the exponentials,
which are numpy's, and the look-ups came free.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

import numpy as np

from game.agents.recording import BLOCK, Recording
from game.engine.luck import Luck, Stream
from game.engine.start import start
from game.play.recordings import recording_of
from game.scenario.load import load
from game.tape import machine
from game.tape import program as p
from game.tape.banks import Banks

NAMES = {
    code: name
    for name, code in vars(p).items()
    if name.isupper() and isinstance(code, int) and name not in {"FLOATS", "SMALL", "WIDE"}
}
BANKS = {p.FLOATS: "floats", p.SMALL: "small", p.WIDE: "wide"}
LOOK_UPS = (p.TABLE_BY_SMALL, p.TABLE_BY_WIDE, p.TABLE_OF_FEW)
REPEATS = 20

Line = tuple[int, int, int, int, int, int, int]


def best(work: Callable[[], object], times: int = REPEATS) -> float:
    """Return the least processor time a piece of work took, in seconds."""
    taken = []
    for _ in range(times):
        began = time.process_time()
        work()
        taken.append(time.process_time() - began)
    return min(taken)


def lines_of(recording: Recording) -> list[Line]:
    """Return all instructions, from the first sitting to the last, but for those left to numpy."""
    codes = (sitting.code[~np.isin(sitting.code[:, 1], p.OUTSIDE)] for sitting in recording.program.sittings)
    return [tuple(line) for code in codes for line in code.tolist()]


def seconds_of(recording: Recording, lines: list[Line]) -> float:
    """Return how long one instruction of a kind takes over a block, doing all of its kind one after another."""
    program = recording.program
    banks = Banks(program, BLOCK)
    code = np.array(lines[:4096], dtype=np.int32)
    code[code[:, 1] == p.UNLESS_ANY, 4] = 0  # nothing is passed over
    stocks = (program.reals, program.whole, program.real_table, program.whole_table, banks.words, banks.keys)
    asked: tuple[Any, ...] = (code, 0, len(code), BLOCK, *banks.rows, *stocks)
    machine._run(*asked)  # noqa: SLF001 - what is measured
    return best(lambda: machine._run(*asked)) / len(code)  # noqa: SLF001


def main(name: str) -> None:
    """Print the table."""
    scenario = load(name)
    recording = recording_of(scenario.rules)
    if recording is None:
        sys.exit("Recordings are played by numba: pip install 'price-of-armistice[fast]'.")
    lines = lines_of(recording)
    kinds = Counter((line[0], line[1]) for line in lines)
    costs = {kind: seconds_of(recording, [line for line in lines if line[:2] == kind]) for kind in kinds}
    rows = sum(int(n) for s in recording.program.sittings for n in s.code[np.isin(s.code[:, 1], p.OUTSIDE), 4])
    numbers, out = np.random.default_rng(1).uniform(-5, 1, (8, BLOCK)), np.empty((8, BLOCK))
    exponentials = rows * best(lambda: np.exp(numbers, out=out), 200) / 8

    print(
        f"{name}: {len(lines):,} instructions, {rows:,} rows of exponentials and logarithms, blocks of {BLOCK} worlds"
    )
    print(f"{'kind':28}{'count':>9}{'ns':>9}{'ms a block':>12}")
    for kind, cost in sorted(costs.items(), key=lambda one: -one[1] * kinds[one[0]])[:24]:
        label = f"{NAMES[kind[1]].lower()} ({BANKS[kind[0]]})"
        print(f"{label:28}{kinds[kind]:>9,}{cost * 1e9:>9.0f}{cost * kinds[kind] * 1e3:>12.2f}")
    print(f"{'exponentials, by numpy':28}{rows:>9,}{exponentials / rows * 1e9:>9.0f}{exponentials * 1e3:>12.2f}")
    whole = exponentials + sum(cost * kinds[kind] for kind, cost in costs.items())
    print(f"{'sum':46}{whole * 1e3:>12.2f}")

    reality, policy = Luck(1, Stream.REALITY), Luck(1, Stream.POLICY)
    state = start(scenario.rules, np.arange(BLOCK, dtype=np.uint64), reality)
    played = best(lambda: recording.play_out(scenario.rules, state, reality, policy))
    print(f"{'measured':46}{played * 1e3:>12.2f}   {BLOCK / played:,.0f} worlds a second")
    floor = exponentials + sum(cost * kinds[kind] for kind, cost in costs.items() if kind[1] in LOOK_UPS)
    print(f"{'exponentials and look-ups alone':46}{floor * 1e3:>12.2f}   {BLOCK / floor:,.0f} worlds a second")


if __name__ == "__main__":
    main(*(sys.argv[1:] or ["korea-1953"]))
