"""The pages on which one looks closer: four lines, what the answer rests on, the history gauge, and runs to open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from game.analysis.explore import Outcomes
from game.analysis.four_lines import LINES, FourLines
from game.analysis.gauge import Step, by_who
from game.analysis.sensitivity import EndingSensitivity, Sensitivity
from game.analysis.typical import Run, TypicalRuns
from game.analysis.workbench import Workbench
from game.faces.charts import Bar, Chart, Look, Row
from game.faces.explored import percent, points
from game.faces.explored_lines import EFFECT_WORDS, LINE_WORDS, endings_met
from game.faces.explored_numbers import moving, rule, shown
from game.faces.screen import Account, Action, Block, Choice, Entry, Panel, Screen, Text
from game.faces.screens.labels import Labels, plain
from game.faces.screens.whatif import ending_names
from game.faces.screens.whatif_charts import share_bar
from game.faces.screens.whatif_names import called
from game.faces.words import Words

LOOKS: Mapping[str, Look] = {"history": "before", "world": "between", "choices": "between", "both": "after"}
STEPS_SHOWN = 24
"""Recorded steps shown, those first that have become likelier or less likely by most."""


# Four lines


def lines_panels(found: FourLines, work: Workbench, words: Words) -> Iterator[Panel]:
    """Yield the four lines of every ending that came about, and what lies between them."""
    names = ending_names(work, words)
    met = endings_met(found)
    rows = tuple(
        Row(names.get(ending, ending), tuple(_line(found, line, ending, words) for line in LINES)) for ending in met
    )
    note = words.say("whatif-lines-worlds", worlds=words.number(found.worlds))
    chart = Chart("", rows, note=note)
    yield Panel("lines", words.say("whatif-lines"), (Text(words.say("lines-what")), chart), "centre", "computed")
    heads = tuple(words.say(EFFECT_WORDS[effect]) for effect in EFFECT_WORDS)
    entries = tuple(Entry(names.get(ending, ending), *_effects(found, ending)) for ending in met)
    account = Account("", heads, entries, words.say("whatif-lines-points"))
    yield Panel("effects", words.say("lines-effect"), (account, *_records(found, words)), "centre", "computed")


def _line(found: FourLines, line: str, ending: str, words: Words) -> Bar:
    share = next(
        (one.endings[ending] for name, one in found.lines.items() if name == line and ending in one.endings), None
    )
    name = words.say(next(word for key, word in LINE_WORDS.items() if key == line))
    if share is None:
        return Bar(0, 0, 0, "—", LOOKS[line], name)
    return share_bar(share, LOOKS[line], name)


def _effects(found: FourLines, ending: str) -> tuple[tuple[float, ...], tuple[str, ...]]:
    told = [found.effects[effect].endings[ending] for effect in found.effects]
    return tuple(one.d for one in told), tuple(points(one.d) for one in told)


def _records(found: FourLines, words: Words) -> Iterator[Text]:
    """Yield on which line how many deeds were no longer possible."""
    for line, outcomes in found.lines.items():
        if outcomes.record_ends:
            deeds = {"deeds": words.number(len(outcomes.record_ends)), "worlds": words.number(_most(outcomes))}
            yield Text(words.say("lines-ends", line=words.say(LINE_WORDS[line]), **deeds), "note")


def _most(outcomes: Outcomes) -> int:
    return max(end.worlds for end in outcomes.record_ends)


# What the answer rests on


def rests_panels(found: Sensitivity, work: Workbench, labels: Labels) -> Iterator[Panel]:
    """Yield for each ending that the numbers move how far, how much of that is invented, and which numbers do it."""
    words = labels.words
    names = ending_names(work, words)
    moved = moving(found)
    rows = tuple(_spread(names.get(ending, ending), one, words) for ending, one in moved.items())
    note = Text(rule(found, words), "note")
    if found.is_interrupted:
        yield Panel("stopped", "", (Text(words.say("sensitive-stopped")),), "centre")
    if not rows:
        yield Panel("spread", "", (Text(words.say("sensitive-none")), note), "centre", "computed")
        return
    chart = Chart("", rows, note=words.say("whatif-spread-note"))
    yield Panel("spread", words.say("whatif-spread"), (chart, note), "centre", "computed")
    for ending, one in moved.items():
        if shown(one):
            title = words.say("sensitive-of", ending=names.get(ending, ending))
            told = Text(words.say("whatif-put-note"), "note")
            yield Panel(f"rests-{ending}", title, (_ranked(one, labels), told), "centre", "computed")


def _spread(name: str, one: EndingSensitivity, words: Words) -> Row:
    low, _, high = one.spread
    invented = one.rests_on.get("invented")
    told = words.say("whatif-invented", share=percent(invented.value)) if invented is not None else ""
    is_hatched = invented is not None and invented.value >= 0.5
    bar = Bar(one.written.p, low, high, f"{percent(low)}–{percent(high)}", "stretch", is_hatched=is_hatched)
    return Row(name, (bar,), told)


def _ranked(one: EndingSensitivity, labels: Labels) -> Chart:
    rows = tuple(
        Row(
            called(number.path, labels),
            (
                Bar(
                    one.written.p,
                    number.at_low.p,
                    number.at_high.p,
                    f"{percent(number.at_low.p)} → {percent(number.at_high.p)}",
                    "stretch",
                    is_hatched=number.kind == "invented",
                ),
            ),
            points(number.difference.d),
            is_plain=True,
            detail=" · ".join(
                (
                    labels.words.say(f"evidence-{number.kind}"),
                    labels.words.say("whatif-between", low=number.low, high=number.high),
                )
            ),
            intent=f"put:{number.path}",
        )
        for number in shown(one)
    )
    return Chart("", rows)


# The history gauge


def steps_panels(found: tuple[Step, ...], labels: Labels) -> Iterator[Panel]:
    """Yield who would still do as the record says, and the steps that have changed most."""
    words = labels.words
    if not found:
        yield Panel("steps", "", (Text(words.say("whatif-steps-none")),), "centre")
        return
    entries = tuple(
        Entry(labels.chooser(who), (0.0, 0.0, 0.0), (words.number(before), words.number(after), words.number(count)))
        for who, (before, after, count) in by_who(found).items()
    )
    heads = (words.say("whatif-steps-was"), words.say("whatif-steps-is"), words.say("whatif-steps-of"))
    account = Account(words.say("whatif-steps-first"), heads, entries, words.say("whatif-steps-note"))
    yield Panel("who", words.say("whatif-steps-who"), (account,), "right", "computed")
    changed = sorted((step for step in found if abs(step.change) >= 0.005), key=lambda step: -abs(step.change))
    rows = tuple(_step(step, labels) for step in changed[:STEPS_SHOWN])
    told: Block = Chart("", rows, legend=(("before", words.say("whatif-before")), ("after", words.say("whatif-after"))))
    if not rows:
        told = Text(words.say("whatif-steps-same"))
    count = words.say("whatif-steps-count", changed=words.number(len(changed)), whole=words.number(len(found)))
    yield Panel("steps", words.say("whatif-steps"), (Text(count), told), "centre", "computed")


def _step(step: Step, labels: Labels) -> Row:
    words, choice = labels.words, step.choice
    bars = [Bar(choice.probability, choice.probability, choice.probability, percent(choice.probability), "before")]
    if step.after is not None:
        chance = step.after.probability
        bars.append(Bar(chance, chance, chance, percent(chance), "after"))
    detail = words.say("whatif-step", date=words.iso_date(choice.date), who=labels.chooser(choice.who))
    change = words.say("whatif-step-gone") if step.after is None else points(step.change)
    return Row(_done(step, labels), tuple(bars), change, is_plain=True, detail=detail)


def _done(step: Step, labels: Labels) -> str:
    """Return what was done, in a few words."""
    choice, sheet = step.choice, labels.scenario.sheet
    if choice.kind == "decision":
        return labels.option(choice.what, choice.done)
    name, _, act = choice.done.partition(".")
    if name in sheet.instruments:
        said = "whatif-did-accept" if act == "accept" else "whatif-did-offer"
        return labels.words.say(said, paper=labels.paper(name))
    if name in sheet.levers:
        return labels.cause(f"levers.{name}.stages.{act}")
    return labels.words.say("whatif-did-cable") if name == "cable" else plain(choice.done)


# Runs to open


def runs_panel(runs: TypicalRuns, work: Workbench, labels: Labels) -> Panel:
    """Return the typical run of each ending, and the run least like all others, each to be opened."""
    words = labels.words
    names = ending_names(work, words)
    listed = [(name, run) for name, run in runs.typical.items()]
    options = [Action(names.get(run.ending, run.ending), f"run:{name}") for name, run in listed]
    details = [words.say("whatif-run", among=words.number(run.among), world=str(run.world)) for _, run in listed]
    if runs.surprising is not None:
        options.append(Action(words.say("whatif-surprising"), "run:surprising"))
        details.append(_surprising(runs.surprising, names, words))
    chosen = Choice("", tuple(options), tuple(details))
    told = Text(words.say("whatif-runs-note"), "note")
    return Panel("runs", words.say("whatif-runs"), (chosen, told), "centre", "computed")


def _surprising(run: Run, names: Mapping[str, str], words: Words) -> str:
    return words.say("whatif-surprising.detail", ending=names.get(run.ending, run.ending), world=str(run.world))


def page(words: Words, key: str, title: str, question: str, panels: tuple[Panel, ...], status: str = "") -> Screen:
    """Return a page beside the bench, with the way back to it."""
    back = Action(words.say("whatif-to-bench"), "back", "b", glows=False)
    return Screen(key, title, question, panels, (back,), date=status, language=words.language)
