"""How soon the what-if bench answers a hand: new bars after a drag, ±2% after it, and pictures a second meanwhile.

    python benchmarks/whatif.py korea-1953 [--record]

Design asks for coarse bars within 100 ms of a drag, intervals of ±2% within a second, and never fewer than 30 pictures
a second. A number is put on each of some places of its slider, one after another, and each time it is measured when the
first bars of that place were there, and when no ending's interval reached farther than two points either way. Then a
hand drags through the window's own door, without a display, and every picture is timed. `--record` first writes the
scenario down (some twenty seconds, once), without which the plain way is measured.
"""

from __future__ import annotations

import argparse
import os
import time
from functools import partial
from statistics import median

from game.analysis.trial import Trial, Wanted
from game.analysis.whatif import Ground, ends, first_numbers, ground, rules_of, scenario_of
from game.play.recordings import recording_of

PLACES = (0.2, 0.8, 0.35, 0.65, 0.9, 0.1, 0.55)
CLOSE = 0.02
FRAMES = 180
EACH = 1 / 60


def is_close(trial: Trial) -> bool:
    """Whether every ending's share in the changed world is known to within two points either way."""
    result = trial.result
    if trial.is_stale or result is None or result.versus is None:
        return False
    return all(max(share.hi - share.p, share.p - share.lo) <= CLOSE for share in result.versus.endings.values())


def answers(base: Ground, name: str) -> tuple[list[float], list[float]]:
    """Return the seconds to the first bars, and to close ones, of each place; the first place only warms up."""
    trial = Trial(base.scenario, 1)
    trial.wait()
    low, high = ends(base.numbers[name])
    coarse, close = [], []
    for place in PLACES:
        moved = {name: low + place * (high - low)}
        wanted = Wanted(base.scenario, partial(rules_of, base, moved), partial(scenario_of, base, moved))
        began = time.perf_counter()
        trial.want(wanted)
        trial.wait(until=lambda: not trial.is_stale)
        coarse.append(time.perf_counter() - began)
        trial.wait(until=lambda: is_close(trial) or not trial.is_working)
        close.append(time.perf_counter() - began)
    trial.close()
    return coarse[1:], close[1:]


def pictures(scenario: str) -> list[float]:
    """Return the seconds of each picture of a window of 1920 x 1080 while a hand drags and worlds are played."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    import pygame  # noqa: PLC0415 - only here

    from game.faces.desk import focus  # noqa: PLC0415
    from game.faces.desk.desk import DONE, Desk  # noqa: PLC0415
    from game.faces.desk.fonts import Fonts  # noqa: PLC0415
    from game.faces.desk.settings import Settings  # noqa: PLC0415
    from game.faces.rooms import Program  # noqa: PLC0415
    from game.faces.showing import Wish  # noqa: PLC0415

    pygame.display.init()
    program = Program("en", Wish(room=f"whatif:{scenario}"))
    desk = Desk(program, Fonts(), Settings(is_still=True), (1920, 1080))
    surface = pygame.Surface((1920, 1080))
    while program.pulse is not None:
        time.sleep(0.1)
        program.screen()
    spot = next(spot for spot in focus.spots(desk.eye.picture) if spot.widget.slide is not None)
    assert spot.widget.slide is not None  # noqa: S101 - just looked for
    track, canvas = spot.widget.slide.track, desk.scale.canvas
    left = track.x + spot.region.window.x + canvas.x
    y = track.y + track.height // 2 + spot.region.window.y - desk.eye.down(spot.region) + canvas.y
    desk.point(left + track.width // 2, y)
    desk.press(left + track.width // 2, y)
    seconds = []
    for frame in range(FRAMES):
        began = time.perf_counter()
        desk.point(left + track.width // 2 + frame % (track.width // 2), y)
        if any(event.type == DONE for event in pygame.event.get()):
            desk.look()
        desk.draw(surface)
        seconds.append(time.perf_counter() - began)
        time.sleep(max(0.0, EACH - seconds[-1]))
    desk.release(left, y)
    desk.close()
    program.close()
    return seconds


def main() -> None:
    asks = argparse.ArgumentParser(description="Time the what-if bench.")
    asks.add_argument("scenario", nargs="?", default="korea-1953")
    asks.add_argument("--record", action="store_true")
    given = asks.parse_args()
    base = ground(given.scenario, [])
    has_recording = recording_of(base.scenario.rules, make=given.record) is not None
    name = first_numbers(base, (), ())[0]
    coarse, close = answers(base, name)
    drawn = sorted(pictures(given.scenario))
    print(f"{given.scenario}, {name}, {'recorded' if has_recording else 'the plain way'}")
    print(f"first bars      median {1000 * median(coarse):7.0f} ms   longest {1000 * max(coarse):7.0f} ms")
    print(f"within 2 points median {1000 * median(close):7.0f} ms   longest {1000 * max(close):7.0f} ms")
    slow = drawn[int(0.95 * len(drawn))]
    print(f"a picture       median {1000 * median(drawn):7.1f} ms   95 of 100 within {1000 * slow:7.1f} ms")


if __name__ == "__main__":
    main()
