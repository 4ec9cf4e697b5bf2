"""How soon the what-if bench answers a hand, and how evenly the window goes on meanwhile.

    python benchmarks/whatif.py korea-1953 [--record] > whatif.json

Design asks for coarse bars within 100 ms of a drag, intervals of ±2% within a second, and never fewer than 30 pictures
a second. First a number is put on some places of its slider, one after another, and each time it is measured when the
first bars of that place were there, and when no ending's interval reached farther than two points either way. Then a
hand drags several numbers in the window's own loop, without a display, at 1920 x 1080: the first as soon as the bench
can be seen, the others one after another. A mouse tells of itself four times a picture. What is measured is what a
person sees: the time from each picture to the next, and the pictures of the poorest second; beside it how long the
window's own thread was busy with each, which other programs lengthen less. `--record` first writes the scenario down
(some twenty seconds, once), without which the plain way is measured.
"""

from __future__ import annotations

import argparse
import gc
import json
import math
import os
import sys
import time
from statistics import median
from typing import Any

os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"

import pygame

from game.__main__ import SELDOM
from game.analysis.apart import Apart
from game.analysis.pairs import Pairs, Wanted
from game.analysis.trial import Trial
from game.analysis.whatif import Grounds, ends, first_numbers
from game.faces.desk import focus, loop
from game.faces.desk.desk import Desk
from game.faces.desk.focus import Spot
from game.faces.desk.fonts import Fonts
from game.faces.desk.scale import Box
from game.faces.desk.settings import Settings
from game.faces.rooms import Program
from game.faces.showing import Wish
from game.play.recordings import recording_of

FULL_HD = (1920, 1080)
PLACES = (0.2, 0.8, 0.35, 0.65, 0.9, 0.1, 0.55)
CLOSE = 0.02
LATE = 1000 / 30
"""Milliseconds from one picture to the next, at most."""
PICTURES, DRAGS, MOTIONS = 180, 4, 4
"""Pictures of each drag, drags, and motions of the mouse from one picture to the next."""


def is_close(trial: Trial) -> bool:
    """Whether every ending's share in the changed world is known to within two points either way."""
    result = trial.result
    if trial.is_stale or result is None or result.versus is None:
        return False
    return all(max(share.hi - share.p, share.p - share.lo) <= CLOSE for share in result.versus.endings.values())


def answers(grounds: Grounds, name: str) -> dict[str, Any]:
    """Return the milliseconds to the first bars, and to close ones, of each place; the first place only warms up."""
    here = Apart(Pairs(grounds, 1))
    here.is_ready(60)
    trial = Trial(here)
    trial.wait()
    low, high = ends(grounds.of().numbers[name])
    coarse, close = [], []
    for place in PLACES:
        began = time.perf_counter()
        trial.want(Wanted((), {name: low + place * (high - low)}))
        trial.wait(until=lambda: not trial.is_stale)
        coarse.append(1000 * (time.perf_counter() - began))
        trial.wait(until=lambda: is_close(trial) or not trial.is_working)
        close.append(1000 * (time.perf_counter() - began))
    trial.close()
    here.close()
    return {"first_bars_ms": _told(coarse[1:]), "within_2_points_ms": _told(close[1:])}


class Hand:
    """A window whose every picture is timed, and a hand that drags in it: a pane for the loop."""

    def __init__(self) -> None:
        self.size = FULL_HD
        self.surface = pygame.Surface(FULL_HD)
        self.desk: Desk | None = None
        self.drags: list[dict[str, Any]] = []
        self._stamps: list[tuple[float, float]] = []
        self._held: Spot | None = None

    def fill(self, is_full: bool) -> None: ...
    def listen(self, caret: Box | None) -> None: ...

    def show(self) -> None:
        """Note the time of a picture, and move on: take hold of the next slider, drag it, or let go."""
        assert self.desk is not None  # noqa: S101 - set before the loop begins
        self._stamps.append((time.perf_counter(), time.thread_time()))
        if self._held is None:
            self._take_hold(self.desk)
        elif len(self._stamps) <= PICTURES:
            self._move(self.desk, len(self._stamps))
        else:
            self._let_go()

    def _take_hold(self, desk: Desk) -> None:
        sliders = [spot for spot in focus.spots(desk.eye.picture) if spot.widget.slide is not None]
        if len(self.drags) == DRAGS or not sliders:
            pygame.event.post(pygame.event.Event(pygame.QUIT))
            return
        self._held, self._stamps = sliders[len(self.drags) % len(sliders)], self._stamps[-1:]
        desk.eye.stand(self._held)
        pygame.event.post(pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=self._point(desk, 0.5), button=1))

    def _move(self, desk: Desk, picture: int) -> None:
        for part in range(MOTIONS):
            share = 0.5 + 0.45 * math.sin((picture + part / MOTIONS) / 12)
            place = self._point(desk, share)
            pygame.event.post(pygame.event.Event(pygame.MOUSEMOTION, pos=place, rel=(1, 0), buttons=(1, 0, 0)))

    def _let_go(self) -> None:
        assert self._held is not None  # noqa: S101 - only what is held is let go
        gaps = [1000 * (late - soon) for (soon, _), (late, _) in zip(self._stamps, self._stamps[1:], strict=False)]
        busy = [1000 * (late - soon) for (_, soon), (_, late) in zip(self._stamps, self._stamps[1:], strict=False)]
        self.drags.append(
            {
                "number": self._held.widget.intent.removeprefix("number:"),
                "pictures": len(gaps),
                "late": sum(gap > LATE for gap in gaps),
                "fewest_a_second": _fewest_a_second([began for began, _ in self._stamps]),
                "picture_ms": _told(gaps),
                "busy_ms": _told(busy),
            }
        )
        self._held, self._stamps = None, []
        pygame.event.post(pygame.event.Event(pygame.MOUSEBUTTONUP, pos=(5, 5), button=1))

    def _point(self, desk: Desk, share: float) -> tuple[int, int]:
        """Return a point of the slider in hand, in pixels of the window; it may have moved since the last picture."""
        assert self._held is not None  # noqa: S101 - asked only while a slider is held
        held = self._held.widget.intent
        spot = next((one for one in focus.spots(desk.eye.picture) if one.widget.intent == held), self._held)
        assert spot.widget.slide is not None  # noqa: S101 - just looked for
        track, window, canvas = spot.widget.slide.track, spot.region.window, desk.scale.canvas
        x = track.x + round(share * track.width) + window.x + canvas.x
        return x, track.y + track.height // 2 + window.y - desk.eye.down(spot.region) + canvas.y


def drags(scenario: str) -> list[dict[str, Any]]:
    """Return how evenly pictures came in each drag."""
    pygame.display.init()
    program, hand = Program("en", Wish(room=f"whatif:{scenario}")), Hand()
    hand.desk = Desk(program, Fonts(), Settings(is_still=True), FULL_HD)
    loop.run(hand.desk, hand)
    hand.desk.close()
    program.close()
    return hand.drags


def _fewest_a_second(moments: list[float]) -> int:
    """Return how many pictures were begun in the second that saw fewest."""
    seconds = [begins for begins in moments if begins + 1 <= moments[-1]]
    return min(sum(begins <= moment < begins + 1 for moment in moments) for begins in seconds)


def _told(milliseconds: list[float]) -> dict[str, float]:
    return {"median": round(median(milliseconds), 1), "longest": round(max(milliseconds), 1)}


def main() -> None:
    asks = argparse.ArgumentParser(description="Time the what-if bench.")
    asks.add_argument("scenario", nargs="?", default="korea-1953")
    asks.add_argument("--record", action="store_true")
    given = asks.parse_args()
    gc.set_threshold(*SELDOM)  # as the program does
    grounds = Grounds(given.scenario)
    base = grounds.of()
    has_recording = recording_of(base.scenario.rules, make=given.record) is not None
    found = {
        "scenario": given.scenario,
        "is_recorded": has_recording,
        "cores": os.cpu_count(),
        **answers(grounds, first_numbers(base, (), ())[0]),
        "drags": drags(given.scenario),
        "load": [round(one, 1) for one in os.getloadavg()],
    }
    json.dump(found, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
