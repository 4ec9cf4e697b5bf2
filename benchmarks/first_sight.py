"""Every page of whole games at first sight: how long the window takes to set and draw it, and what it spends that on.

    python benchmarks/first_sight.py --seats rhee,dulles > first_sight.json

A game is played in each of the seats, as the record did where that is possible; at every sitting the desk, the table,
the news and all that can be opened from them are looked at, in both languages and both text sizes, as a person would
come to them, at 1920 x 1080. Figures are milliseconds of the processor's time, all threads together, and of the clock
on the wall; ``told_ms`` is what the game itself took to say what is on the page, before the window set it. What the
slowest took is told by function, of a second look with nothing remembered, in shares.
"""

from __future__ import annotations

import argparse
import cProfile
import gc
import json
import os
import pstats
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"

import pygame

from game.faces.desk import press
from game.faces.desk.desk import Desk
from game.faces.desk.fonts import Fonts
from game.faces.desk.portraits import TEXTS
from game.faces.desk.scale import TextSize
from game.faces.desk.settings import Settings
from game.faces.language import LANGUAGES, Language
from game.faces.screen import Screen, choices
from game.faces.screens.verdict import PAGES
from game.faces.showing import Showing, Wish
from game.faces.tour import AWAY, LEADS, played_on
from game.faces.waiting import Waiting
from game.scenario.load import load
from game.scenario.scenario import Scenario
from game.scenario.shelf import default_id

FULL_HD = (1920, 1080)
TARGET = 50.0
"""Milliseconds at most."""
SLOWEST, FUNCTIONS = 10, 5
EMPTY = Screen("", "", "", ())
KEPT = (press._lines, press._measured)  # noqa: SLF001 - what a second look must not profit from


@dataclass(frozen=True, slots=True)
class Page:
    """A page, the one it lies over, and how long the game took to say it."""

    name: str
    layers: tuple[Screen, ...]
    told_ms: float


@dataclass(frozen=True, slots=True)
class Sight:
    """How long a page took at first sight, in milliseconds."""

    name: str
    set_ms: float
    draw_ms: float
    wall_ms: float
    page: Page
    text: TextSize

    @property
    def ms(self) -> float:
        return self.set_ms + self.draw_ms


class Told:
    """A teller of pages that were told before."""

    pulse = None
    waiting = Waiting("")
    has_left = False

    def __init__(self, screen: Screen) -> None:
        self.shown = screen

    def screen(self) -> Screen:
        return self.shown

    def act(self, intent: str) -> None:
        """Nothing is chosen here."""

    def call_off(self) -> None:
        """Nothing is worked out here."""


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seats", default="", help="ids of seats, with commas; all if left out")
    parser.add_argument("--every", type=int, default=1, help="look at the pages of every so manieth sitting")
    wish = parser.parse_args()
    scenario = load(default_id())
    seats = [seat for seat in wish.seats.split(",") if seat] or list(scenario.sheet.roles)
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("DATA", "CONFIG", "STATE", "CACHE"):
            os.environ[f"XDG_{kind}_HOME"] = str(Path(folder) / kind.lower())
        pygame.display.init()
        found = [sight for seat in seats for sight in looked(scenario, seat, wish.every)]
    found.sort(key=lambda sight: -sight.ms)
    json.dump(summed(found), sys.stdout, indent=2, ensure_ascii=False)
    print()


def summed(found: list[Sight]) -> dict[str, Any]:
    return {
        "target_ms": TARGET,
        "pages": len(found),
        "median_ms": round(median(sight.ms for sight in found), 1),
        "over_target": sum(sight.ms > TARGET for sight in found),
        "slowest": [told(sight) for sight in found[:SLOWEST]],
    }


def told(sight: Sight) -> dict[str, Any]:
    figures = {"ms": sight.ms, "set_ms": sight.set_ms, "draw_ms": sight.draw_ms, "wall_ms": sight.wall_ms}
    figures["told_ms"] = sight.page.told_ms
    return {"page": sight.name, **{key: round(value, 1) for key, value in figures.items()}, "spent_on": spent_on(sight)}


def looked(scenario: Scenario, seat: str, every: int) -> Iterator[Sight]:
    """Play a game in a seat, and look at its pages in each language and text size with nothing remembered before."""
    for language in LANGUAGES:
        pages = list(dict.fromkeys(pages_of(scenario, seat, language, every)))
        gc.collect()
        gc.freeze()  # a person's program does not hold all pages of a game
        for text in TEXTS:
            for kept in KEPT:
                kept.cache_clear()
            desk = Desk(Told(EMPTY), Fonts(), Settings(text, is_still=True), FULL_HD)
            for page in pages:
                yield sight_of(desk, page, f"{seat} {language} {text} {page.name}", text)
            desk.close()


SURFACE = pygame.Surface(FULL_HD)


def show(desk: Desk, screen: Screen) -> tuple[float, float]:
    """Lay a screen on the desk and draw it; return the milliseconds of either."""
    began = time.process_time()
    desk.teller.shown = screen  # type: ignore[attr-defined]  # a desk of ``looked`` has a teller of ours
    desk.glance()
    desk.finish()
    set_ = time.process_time()
    desk.draw(SURFACE)
    return (set_ - began) * 1000, (time.process_time() - set_) * 1000


def sight_of(desk: Desk, page: Page, name: str, text: TextSize) -> Sight:
    for under in page.layers[:-1]:
        show(desk, under)
    wall = time.perf_counter()
    set_ms, draw_ms = show(desk, page.layers[-1])
    return Sight(name, set_ms, draw_ms, (time.perf_counter() - wall) * 1000, page, text)


def spent_on(sight: Sight) -> dict[str, float]:
    """Look at a page once more, by a window that remembers nothing; return each function's own share of the time."""
    for kept in KEPT:
        kept.cache_clear()
    desk = Desk(Told(EMPTY), Fonts(), Settings(sight.text, is_still=True), FULL_HD)
    for under in sight.page.layers[:-1]:
        show(desk, under)
    profile = cProfile.Profile(time.process_time)
    profile.enable()
    show(desk, sight.page.layers[-1])
    profile.disable()
    desk.close()
    own = {name: row[2] for name, row in pstats.Stats(profile).stats.items()}  # type: ignore[attr-defined]
    whole = sum(own.values())
    ranked = sorted(own, key=lambda name: -own[name])[:FUNCTIONS]
    return {
        f"{Path(file).stem}:{function}": round(own[file, line, function] / whole, 2) for file, line, function in ranked
    }


def pages_of(scenario: Scenario, seat: str, language: Language, every: int) -> Iterator[Page]:
    """Play a game and yield what lies before the person, and all that can be opened from it."""
    showing = Showing(language, Wish(scenario, seat, 7))
    yield page_now(showing, "envelope")
    showing.act("begin")
    for number, session in enumerate(played_on(showing)):
        if number % every == 0 or session.is_over:
            homes = ("event", *PAGES) if session.is_over else ("event", "desk", "table")
            for home in homes:
                yield from opened(showing, f"go:{home}", f"{number} {home}")


def opened(showing: Showing, home: str, name: str) -> Iterator[Page]:
    """Yield a page, and the drawers that its actions open."""
    showing.act(home)
    page = page_now(showing, name)
    yield page
    leads = (action.intent for action in choices(page.layers[0]) if action.enabled and action.intent not in AWAY)
    for lead in dict.fromkeys(leads):
        if lead.partition(":")[0] in LEADS:
            showing.act(lead)
            yield page_now(showing, f"{name} {lead}", page.layers[0])
            showing.act(home)


def page_now(showing: Showing, name: str, under: Screen | None = None) -> Page:
    began = time.process_time()
    screen = showing.screen()
    told_ms = (time.process_time() - began) * 1000
    return Page(name, (under, screen) if under is not None and screen.drawer else (screen,), told_ms)


if __name__ == "__main__":
    main()
