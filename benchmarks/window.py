"""How quick the window is: from a cold start to the cover, from a press to the next screen, in motion, and at rest.

    python benchmarks/window.py > window.json

No display is needed; the picture is drawn in memory at 1920 x 1080, as it is before a display gets it. Figures are
milliseconds of the processor, all threads together, so that other programs on the machine do not count; ``wall_ms`` is
what the clock on the wall said, for a machine that has nothing else to do. Of a change the best of the tries is told,
of frames the median and the slowest of twenty.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"

import pygame

from game.analysis.bench import COVER
from game.faces.desk import loop
from game.faces.desk.desk import Desk
from game.faces.desk.fonts import Fonts
from game.faces.desk.settings import Settings
from game.faces.desk.window import Window
from game.faces.screen import choices
from game.faces.showing import Showing, Wish
from game.scenario.load import load
from game.scenario.shelf import default_id

FULL_HD = (1920, 1080)
TARGETS = {"start": 2000, "change": 50, "frame": 1000 / 60}
"""Milliseconds at most."""
LEADS = ("go", "open", "why", "move", "advise", "text", "map", "paper", "earlier", "help")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--tries", type=int, default=3)
    parser.add_argument("--idle", type=float, default=5.0, help="seconds of rest")
    wish = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("DATA", "CONFIG", "STATE", "CACHE"):
            os.environ[f"XDG_{kind}_HOME"] = str(Path(folder) / kind.lower())
        pygame.display.init()
        found = {
            "targets_ms": TARGETS,
            "start": min((start() for _ in range(wish.tries)), key=lambda one: one["ms"]),
            "change": changes(wish.tries),
            "motion": motion(),
            "idle": idle(wish.idle),
        }
    json.dump(found, sys.stdout, indent=2)
    print()


def start() -> dict[str, float]:
    """Open the program in a new process, draw the cover, and close it."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run([sys.executable, "-c", COVER], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"ms": round(spent * 1000), "wall_ms": round((time.perf_counter() - began) * 1000)}


def timed(act: Callable[[], object]) -> tuple[float, float]:
    """Return the milliseconds of the processor and of the clock on the wall."""
    began, wall = time.process_time(), time.perf_counter()
    act()
    return (time.process_time() - began) * 1000, (time.perf_counter() - wall) * 1000


def seated(settings: Settings) -> Desk:
    """Return a desk in the default scenario, three sittings on."""
    scenario = load(default_id())
    desk = Desk(Showing("ko", Wish(scenario, next(iter(scenario.sheet.roles)), 7)), Fonts(), settings, FULL_HD)
    for intent in ("begin", *['{"do": "send"}', "go:desk"] * 3):
        press(desk, intent)
    return desk


def press(desk: Desk, intent: str) -> None:
    """Do what a press does, until its outcome is seen."""
    desk.choose(intent)
    desk.finish()
    desk.draw(SURFACE)


SURFACE = pygame.Surface(FULL_HD)


def changes(tries: int) -> dict[str, Any]:
    """Go to everything the desk and the table lead to; each is timed on desks that have not shown it yet."""
    spent: dict[str, list[tuple[float, float]]] = {}
    for _ in range(tries):
        desk = seated(Settings(is_still=True))
        for page in ("go:desk", "go:table"):
            press(desk, page)
            leads = [action.intent for action in choices(desk.screen) if action.enabled]
            for intent in [one for one in leads if one.partition(":")[0] in LEADS]:
                spent.setdefault(f"{page} {intent}"[:70], []).append(timed(partial(press, desk, intent)))
                spent.setdefault(f"back to {page}", []).append(timed(partial(press, desk, page)))
        for name, intent in (("language", "language:en"), ("projector", "face:text=projector"), ("send", SEND)):
            spent.setdefault(name, []).append(timed(partial(press, desk, intent)))
        desk.close()
    best = {name: min(tried) for name, tried in spent.items()}
    slow = {name: {"ms": round(one[0], 1), "wall_ms": round(one[1], 1)} for name, one in best.items() if one[0] > 50}
    return {
        "screens": len(best),
        "median_ms": round(median(one[0] for one in best.values()), 1),
        "over_50_ms": dict(sorted(slow.items(), key=lambda item: -item[1]["ms"])),
    }


SEND = '{"do": "send"}'


def motion() -> dict[str, Any]:
    """Draw every frame of a sheet that slides in, of a column that is rolled, and of a screen's moment."""
    desk = seated(Settings("projector"))
    desk.choose("help")
    desk.finish()
    found = {"slide": frames(desk, lambda: desk.tick(8), lambda: desk.slid is not None)}
    press(desk, "go:table")
    desk.tick(1000)
    column = next(region for region in desk.eye.picture.regions if region.scrolls)
    steps = iter([-0.4] * 30)
    found["roll"] = frames(desk, lambda: desk.wheel(*column.window.centre, next(steps)), lambda: True, 29)
    found["moment"] = moment()
    return found


def moment() -> dict[str, Any]:
    """Draw a screen's moment: the first event of a game whose page moves for longer than a sheet slides."""
    desk = seated(Settings())
    for _ in range(40):
        desk.choose(SEND)
        desk.finish()
        if desk.screen.key == "event" and desk.moment is not None and desk.layers[-1].picture.lasts > 1000:
            return frames(desk, lambda: desk.tick(16), lambda: desk.moment is not None, 200)
        press(desk, "go:desk")
    return {}


def frames(desk: Desk, move: Callable[[], object], goes_on: Callable[[], bool], most: int = 100) -> dict[str, Any]:
    spent: list[float] = []
    while goes_on() and len(spent) < most:
        spent.append(timed(lambda: desk.draw(SURFACE))[0])
        move()
    ranked = sorted(spent)
    slowest = ranked[int(len(ranked) * 0.95)]
    return {
        "frames": len(ranked),
        "median_ms": round(median(ranked), 1),
        "p95_ms": round(slowest, 1),
        "per_second": round(1000 / slowest),
    }


class _Counted(Window):
    """The window, which counts how often it is drawn."""

    drawn = 0

    def show(self) -> None:
        self.drawn += 1
        super().show()


def idle(seconds: float) -> dict[str, float]:
    """Let the window lie with nothing happening, and then close it."""
    desk, window = seated(Settings()), _Counted("", is_full=False)
    desk.tick(10_000)
    pygame.event.clear()
    pygame.time.set_timer(pygame.QUIT, round(seconds * 1000), 1)
    spent, wall = timed(lambda: loop.run(desk, window))
    desk.close()
    window.close()
    return {"seconds": round(wall / 1000, 1), "share": round(spent / wall, 4), "drawn": window.drawn}


if __name__ == "__main__":
    main()
