"""What the bench has worked out on request, and what it writes: patches, pictures, tables, reports, games."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from game.analysis.asked import Asked, Page
from game.analysis.exploration import Exploration, write_spreadsheets
from game.analysis.explore import Result
from game.analysis.typical import TypicalRuns, save, typical_runs
from game.analysis.workbench import SEED, Workbench, own_folder
from game.faces.explored_report import Made, NoPlotsError, report
from game.faces.language import LANGUAGES
from game.faces.rooms import ROOMS
from game.faces.screen import Screen
from game.faces.screens.whatif import readings, title_of
from game.faces.tour import Sight
from game.faces.words import Words, words
from game.play.commands import Refused
from game.play.recorder import Recorder
from game.play.saves import new_save
from game.play.session import Session
from game.scenario.problem import Problem

SLOW = 3.0
"""Seconds of playing a change after which recording the scenario is worth it."""


def of(page: str, work: Workbench) -> Asked:
    """Return the work that a page asks for; the bench may change while it goes on."""
    step, _, question = page.partition("-")
    named = readings(work).get(question, ())
    pages: dict[str, Page] = {"lines": "lines", "rests": "rests", "readings": "readings"}
    patches = {name: work.cards[name].where for name in named}
    return Asked(pages.get(step, "steps"), work.wanted, titles(work, ""), patches)


def titles(work: Workbench, name: str) -> dict[str, str]:
    """Return what a changed world is called in each language: as a person named it, or by what was changed."""
    found: dict[str, str] = {}
    for language in LANGUAGES:
        say = words(language)
        cards = " + ".join(title_of(card, say) for card in work.on)
        count = len(work.setting.taking_part)
        moved = say.say("whatif-moved", numbers=count) if count else ""
        found[language] = name or " + ".join(part for part in (cards, moved) if part) or title_base(work, say)
    return found


def title_base(work: Workbench, say: Words) -> str:
    return say.pick(work.base.scenario.sheet.title)


def keep(work: Workbench, name: str) -> Path | Problem:
    """Keep the changed world as a patch file."""
    return work.keep(name, titles(work, name), words("en").say("whatif-head"))


def write_down(work: Workbench, folder: Path) -> Recorder | None:
    """Have the scenario recorded in a process of its own, where the plain way has proved slow; return who does it."""
    result = work.trial.result
    if result is None or result.seconds < SLOW:
        return None
    recorder = Recorder()
    with suppress(Refused):
        recorder.record(Session.begin(work.base.scenario, {}, SEED, folder / "bench.game.jsonl"))
    return recorder


# Runs


def runs_of(work: Workbench) -> TypicalRuns | None:
    """Return the typical runs of the changed world, as far as it has been played."""
    result = work.trial.result
    if result is None or work.trial.is_stale:
        return None
    return typical_runs(work.ground.scenario.rules, result.counted[-1])


def saved_run(work: Workbench, name: str) -> Path | None:
    """Save a typical run as a game of its own; nothing where there is no such run. Raises ``Refused``."""
    runs = runs_of(work)
    found = {} if runs is None else {**runs.typical, **({"surprising": runs.surprising} if runs.surprising else {})}
    run = found.get(name)
    if run is None:
        return None
    scenario = work.scenario(titles(work, ""))
    return save(scenario, SEED, run.world, new_save(f"{scenario.id}-{name}"))


def door_to(path: Path) -> str:
    """Return the intent that opens a saved game where it can be gone through step by step."""
    return f"replay:{path}" if "replay" in ROOMS else f"continue:{path}"


# Files


def export(kind: str, work: Workbench, say: Words, errands: Mapping[str, Any], screen: Screen) -> str:
    """Write what lies on the bench as a picture, as tables or as a page; say where it is, or why it could not be."""
    result = work.trial.result
    if result is None:
        return say.say("whatif-first")
    try:
        folder = _new_folder(work)
        if kind == "png":
            return say.say("whatif-written", file=str(_picture(folder, screen)))
        if kind == "csv":
            write_spreadsheets(_exploration(result, errands), folder)
            return say.say("whatif-written", file=str(folder))
        return say.say("whatif-written", file=str(_page(folder, work, say, result, errands)))
    except NoPlotsError:
        return say.say("whatif-no-plots")
    except OSError as fault:
        return say.say("explore-cannot-write", folder=str(own_folder()), why=fault.strerror or str(fault))


def _new_folder(work: Workbench) -> Path:
    """Make a folder for what is taken away, with a free number. Raises ``OSError``."""
    above = own_folder() / "exports"
    number = 1
    while (folder := above / f"{work.base.scenario.id}-{number}").exists():
        number += 1
    folder.mkdir(parents=True)
    return folder


def _exploration(result: Result, errands: Mapping[str, Any]) -> Exploration:
    return Exploration(result, lines=errands.get("lines"), sensitivity=errands.get("rests"))


def _page(folder: Path, work: Workbench, say: Words, result: Result, errands: Mapping[str, Any]) -> Path:
    scenarios = [work.base.scenario, work.scenario(titles(work, ""))]
    file = folder / "report.html"
    page = report(_exploration(result, errands), scenarios, Made.here(scenarios), say)
    file.write_text(page, encoding="utf-8")
    return file


def _picture(folder: Path, screen: Screen) -> Path:
    """Draw the page that lies before the person, as it would look in a window of 1920 x 1080."""
    from game.faces.desk.fonts import Fonts  # noqa: PLC0415 - pygame is slow to load
    from game.faces.desk.portraits import POSES, portray  # noqa: PLC0415

    pose = next(
        one for one in POSES if one.size == (1920, 1080) and one.text == "desk" and one.language == screen.language
    )
    file = folder / f"{screen.key}.png"
    portray(Sight(screen.key, {pose.language: (screen,)}), pose, Fonts()).save(file)
    return file
