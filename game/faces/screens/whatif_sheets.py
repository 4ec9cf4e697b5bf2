"""The sheets over the bench: one number, the search for numbers, what to watch, where to look closer, and keeping."""

from __future__ import annotations

from collections.abc import Sequence

from game.analysis.numbers import doubt_of
from game.analysis.workbench import Workbench
from game.faces.explored import interval_of, percent, points
from game.faces.screen import Account, Action, Block, Choice, Entry, Field, Panel, Screen, Text
from game.faces.screens.labels import Labels
from game.faces.screens.whatif import ending_names, readings
from game.faces.screens.whatif_names import amount, badge, called, ends_of, slider_of
from game.faces.words import Words
from game.scenario.find import search
from game.scenario.scenario import Scenario

MOST_FOUND = 12
"""Numbers listed of those that the words lead to."""

WAYS = ("lines", "rests", "steps", "runs")
"""Where one can look closer, whatever the scenario."""


def number_sheet(work: Workbench, name: str, labels: Labels, typed: str) -> Screen:
    """Return all about one number: its slider, a place to type it, what it rests on and where it stands."""
    words, number = labels.words, work.ground.numbers[name]
    low, high = ends_of(number, words)
    what = "whatif-type-factor" if number.amount is None else "whatif-type"
    field = Field(words.say(what, low=low, high=high), typed, f"value:{name}=")
    is_moved, is_off = name in work.setting.moved, name in work.setting.off
    options = [
        Action(words.say("whatif-restore"), f"restore:{name}", enabled=is_moved, reason=words.say("whatif-not-moved")),
        Action(words.say("whatif-away"), f"away:{name}"),
    ]
    if is_moved:
        options.insert(0, Action(words.say("whatif-takes-part"), f"switch:{name}", chosen=not is_off))
    facts: list[Block] = [Text(words.pick(number.field.meaning)), Text(_rests_on(name, labels), "note")]
    if number.amount is None:
        facts.append(Text(words.say("whatif-formula", formula=number.text), "note"))
    facts.append(Text(words.say("whatif-where", path=name, place=labels.where(name)), "note"))
    about = Panel("about", "", tuple(facts))
    chosen = Panel("number", "", (slider_of(work, name, labels), field, Choice("", tuple(options))))
    return _sheet(words, "whatif-number", called(name, labels), words.say("whatif-number-question"), (chosen, about))


def _rests_on(name: str, labels: Labels) -> str:
    """Return what a number rests on: its evidence, sources, and how far it may be wrong."""
    words, scenario = labels.words, labels.scenario
    found = scenario.evidence_of(name)
    kind = found.kind if found is not None else "invented"
    doubt = words.percent(doubt_of(scenario)[kind])
    told = words.say("whatif-rests-on", kind=words.say(f"evidence-{kind}"), doubt=doubt)
    sources = labels.sources(name)
    reason = words.pick(found.because) if found is not None and found.because else ""
    return " ".join(part for part in (told, sources, reason) if part)


def ending_sheet(work: Workbench, ending: str, labels: Labels) -> Screen:
    """Return all about one ending: what it is, how often it comes about in either world, and its typical run."""
    words, result = labels.words, work.trial.result
    told: list[Block] = [Text(text) for one in (work.base.scenario,) if (text := _text_of(one, ending, words))]
    if result is not None:
        sides = (("whatif-before", result.outcomes), ("whatif-after", result.versus or result.outcomes))
        shares = [(words.say(name), one.endings.get(ending)) for name, one in sides]
        entries = tuple(
            Entry(name, (0.0, 0.0), (percent(share.p), interval_of(share)))
            for name, share in shares
            if share is not None
        )
        heads = (words.say("explore-share"), words.say("explore-interval"))
        told.append(Account("", heads, entries))
        change = result.difference.endings.get(ending) if result.difference is not None else None
        if change is not None:
            facts = {"change": points(change.d), "low": points(change.lo), "high": points(change.hi)}
            told.append(Text(words.say("whatif-paired", **facts), "note"))
    way = Choice("", (Action(words.say("whatif-runs"), "page:runs"),), (words.say("whatif-runs.detail"),))
    panels = (Panel("ending", "", tuple(told), stock="computed"), Panel("ways", "", (way,)))
    question = words.say("whatif-ending-question")
    return _sheet(words, "whatif-ending", ending_names(work, words).get(ending, ending), question, panels)


def _text_of(scenario: Scenario, ending: str, words: Words) -> str:
    return words.pick(scenario.sheet.endings[ending].text) if ending in scenario.sheet.endings else ""


def find_sheet(work: Workbench, labels: Labels, typed: str) -> Screen:
    """Return the search for a number by words, and what was found."""
    words = labels.words
    found = _found(work, typed)
    options = tuple(Action(called(name, labels), f"put:{name}") for name in found)
    listed: Block = Text(words.say("whatif-nothing-found" if typed.strip() else "whatif-find-how"), "note")
    if found:
        numbers = (work.ground.numbers[name] for name in found)
        details = tuple(
            words.say(
                "whatif-found", amount=amount(one, one.amount or 1.0, words), badge=badge(one, words), path=one.name
            )
            for one in numbers
        )
        listed = Choice("", options, details)
    field = Field(words.say("whatif-find-field"), typed, "seek:")
    count = words.say("whatif-numbers-count", numbers=words.number(len(work.ground.numbers)))
    panels = (Panel("seek", "", (field, Text(count, "note"))), Panel("found", "", (listed,)))
    return _sheet(words, "whatif-find", words.say("whatif-find"), words.say("whatif-find-question"), panels)


def _found(work: Workbench, typed: str) -> list[str]:
    """Return the numbers that the words lead to, best first."""
    if not typed.strip():
        return []
    hits = (hit.path for hit in search(typed, work.ground.scenario.tree))
    return [path for path in hits if path in work.ground.numbers][:MOST_FOUND]


def watch_sheet(work: Workbench, labels: Labels, watched: Sequence[str]) -> Screen:
    """Return what can be watched besides the endings, each a switch."""
    words, sheet = labels.words, work.base.scenario.sheet
    measures = tuple(
        Action(words.pick(spec.name), f"watched:{name}", chosen=name in watched)
        for name, spec in sheet.measures.items()
    )
    issues = tuple(
        Action(words.pick(spec.name), f"watched:{name}", chosen=name in watched) for name, spec in sheet.issues.items()
    )
    panels = (
        Panel("measures", words.say("whatif-measures"), (Choice("", measures),)),
        Panel("issues", words.say("whatif-issues"), (Choice("", issues),)),
    )
    return _sheet(words, "whatif-watch", words.say("whatif-watch"), words.say("whatif-watch-question"), panels)


def closer_sheet(work: Workbench, labels: Labels) -> Screen:
    """Return the ways to look closer at what lies on the bench."""
    words = labels.words
    told = {
        "lines": words.say("whatif-lines"),
        "rests": words.say("whatif-rests"),
        "steps": words.say("whatif-steps"),
        "runs": words.say("whatif-runs"),
    }
    details = {
        "lines": words.say("whatif-lines.detail"),
        "rests": words.say("whatif-rests.detail"),
        "steps": words.say("whatif-steps.detail"),
        "runs": words.say("whatif-runs.detail"),
    }
    options = [Action(told[way], f"page:{way}") for way in WAYS]
    lines = [details[way] for way in WAYS]
    for question in readings(work):
        asked = words.pick(work.base.scenario.sheet.disputes[question].question)
        options.append(Action(words.say("whatif-readings"), f"readings:{question}"))
        lines.append(asked)
    panels = (Panel("ways", "", (Choice("", tuple(options), tuple(lines)),)),)
    return _sheet(words, "whatif-closer", words.say("whatif-closer"), words.say("whatif-closer-question"), panels)


def take_sheet(work: Workbench, labels: Labels, name: str) -> Screen:
    """Return the sheet on which a changed world is kept as a patch, or taken away as picture, table or page."""
    words, nothing = labels.words, "" if work.is_changed else labels.words.say("whatif-nothing-changed")
    unnamed = "" if name.strip() else words.say("whatif-unnamed")
    keep = Action(words.say("whatif-keep"), "keep:", enabled=not (nothing or unnamed), reason=nothing or unnamed)
    result = work.trial.result
    early = words.say("whatif-first") if result is None else ""
    ways = tuple(
        Action(label, intent, enabled=not early, reason=early)
        for label, intent in (
            (words.say("whatif-picture"), "export:png"),
            (words.say("whatif-table"), "export:csv"),
            (words.say("whatif-report"), "export:html"),
        )
    )
    details = (words.say("whatif-picture.detail"), words.say("whatif-table.detail"), words.say("whatif-report.detail"))
    kept = (Field(words.say("whatif-name"), name, "name:"), Choice("", (keep,), (words.say("whatif-keep.detail"),)))
    panels = (
        Panel("keep", words.say("whatif-keep-title"), kept),
        Panel("export", words.say("whatif-export-title"), (Choice("", ways, details),)),
    )
    return _sheet(words, "whatif-take", words.say("whatif-take"), words.say("whatif-take-question"), panels)


def help_sheet(words: Words) -> Screen:
    """Return what can be done at the bench, in a few lines."""
    told = (
        words.say("whatif-help-cards"),
        words.say("whatif-help-sliders"),
        words.say("whatif-help-bars"),
        words.say("whatif-help-closer"),
        words.say("whatif-help-limits"),
    )
    panels = (Panel("help", "", tuple(Text(one) for one in told)),)
    return _sheet(words, "whatif-help", words.say("whatif-help"), words.say("whatif-help-question"), panels)


def _sheet(words: Words, key: str, title: str, question: str, panels: tuple[Panel, ...]) -> Screen:
    back = Action(words.say("action-back"), "back", "b")
    return Screen(key, title, question, panels, (back,), language=words.language, drawer=True)
