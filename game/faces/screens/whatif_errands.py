"""Pages whose content is worked out beside them: asked for, on its way, there, or stopped."""

from __future__ import annotations

import math
from typing import Any

from game.analysis.designs import NoDesignsError
from game.analysis.errand import Errand
from game.analysis.pairs import MOST
from game.analysis.sensitivity import Sensitivity
from game.analysis.typical import typical_runs
from game.analysis.workbench import Workbench
from game.faces.problems import messages
from game.faces.screen import Action, Block, Choice, Meter, Panel, Screen, Text
from game.faces.screens.labels import Labels
from game.faces.screens.refusals import sentence
from game.faces.screens.whatif import on_bench
from game.faces.screens.whatif_pages import lines_panels, page, rests_panels, runs_panel, steps_panels
from game.faces.screens.whatif_readings import readings_panels
from game.faces.words import Words
from game.play.commands import Refused
from game.scenario.problem import Unsound

MINUTE = 60.0


def errand_page(name: str, errand: Errand[Any] | None, work: Workbench, labels: Labels) -> Screen:
    """Return the four lines, the sensitivities or the history gauge, or how far they have come."""
    words = labels.words
    titles = {
        "lines": (words.say("whatif-lines"), words.say("whatif-lines-question")),
        "rests": (words.say("whatif-rests"), words.say("whatif-rests-question")),
        "steps": (words.say("whatif-steps"), words.say("whatif-steps-question")),
    }
    details = {
        "lines": words.say("whatif-lines.detail"),
        "rests": words.say("whatif-rests.detail"),
        "steps": words.say("whatif-steps.detail"),
    }
    title, question = titles[name]
    key = f"whatif-{name}"
    if errand is None or not (errand.is_working or _has_found(errand)):
        fault = [] if errand is None else [Text(_fault(errand, words), "heading")]
        begin = Choice("", (Action(words.say("whatif-begin"), f"begin:{name}", glows=True),), (details[name],))
        changed = Text(words.say("whatif-nothing-changed") if not work.is_changed else on_bench(work, words))
        return page(words, key, title, question, (Panel("begin", "", (*fault, changed, begin)),))
    if errand.found is None:
        about = (Text(on_bench(work, words)), Text(details[name], "note"))
        return page(words, key, title, question, (_working(name, errand, words, title, *about),))
    if name == "lines":
        return page(words, key, title, question, tuple(lines_panels(errand.found, work, words)))
    if name == "rests":
        return page(words, key, title, question, tuple(rests_panels(errand.found, work, labels)))
    return page(words, key, title, question, tuple(steps_panels(errand.found, labels)))


def _has_found(errand: Errand[Any]) -> bool:
    """Whether there is anything to show; what was stopped in the first of its stages says nothing yet."""
    found = errand.found
    return found is not None and not (isinstance(found, Sensitivity) and found.is_interrupted and not found.endings)


def _working(name: str, errand: Errand[Any], words: Words, title: str = "", *about: Block) -> Panel:
    """Return how far an errand has come and how long it may still take, with a way to stop it."""
    done, whole = errand.done, max(errand.whole, 1)
    shown = words.percent(min(done / whole, 1.0))
    told = "whatif-stopping" if errand.is_stopped else "whatif-at-work"
    stop = Action(
        words.say("whatif-stop"), f"stop:{name}", enabled=not errand.is_stopped, reason=words.say("whatif-stopping")
    )
    meter = Meter(words.say(told), float(min(done, whole)), 0.0, float(whole), shown)
    return Panel("working", title, (meter, *_left(errand, words), Choice("", (stop,)), *about), "centre", "computed")


def _left(errand: Errand[Any], words: Words) -> tuple[Text, ...]:
    """Say how long it will still take at most, once that can be told."""
    left = errand.left
    if left is None:
        return ()
    is_soon = left < MINUTE
    told = words.say("whatif-left-moment") if is_soon else words.say("whatif-left", minutes=math.ceil(left / MINUTE))
    return (Text(told, "note"),)


def _fault(errand: Errand[Any], words: Words) -> str:
    """Say why something could not be worked out."""
    fault = errand.fault
    if isinstance(fault, NoDesignsError):
        return words.say("explore-no-salib")
    if isinstance(fault, Unsound):
        return messages([problem for problem in fault.problems if problem.is_error][:1], words)[0].sentence
    if isinstance(fault, Refused):
        return sentence(fault.refusal, words)
    return words.say("whatif-was-stopped") if fault is None else words.say("whatif-failed", why=str(fault)[:200])


def readings_page(question: str, work: Workbench, labels: Labels, errand: Errand[Any] | None) -> Screen:
    """Return the readings of a question side by side; what would follow under each comes when it has been played."""
    words = labels.words
    found = errand.found if errand is not None and errand.found is not None else {}
    panels = list(readings_panels(question, work, labels, found))
    if errand is not None and errand.is_working:
        panels.insert(1, _working(f"readings-{question}", errand, words))
    asked = words.say("whatif-readings-question")
    return page(words, "whatif-readings", words.say("whatif-readings"), asked, tuple(panels))


def runs_page(work: Workbench, labels: Labels, status: str) -> Screen:
    """Return the runs that can be opened, once enough worlds have been played."""
    words, trial = labels.words, work.trial
    result = trial.result
    asked = words.say("whatif-runs-question")
    blocks: tuple[Block, ...] = (Text(words.say("whatif-runs-wait", most=words.number(MOST)), "note"),)
    panels: tuple[Panel, ...] = (Panel("runs", "", blocks),)
    if result is not None and not trial.is_working:
        panels = (runs_panel(typical_runs(work.ground.scenario.rules, result.counted[-1]), work, labels),)
    return page(words, "whatif-runs", words.say("whatif-runs"), asked, panels, status)
