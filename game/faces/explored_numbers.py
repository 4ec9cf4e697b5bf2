"""Which numbers an answer rests on, as tables a person reads."""

from __future__ import annotations

from collections.abc import Iterator

from rich.table import Table
from rich.text import Text

from game.analysis.designs import Estimate
from game.analysis.sensitivity import REST, EndingSensitivity, NumberEffect, Sensitivity
from game.faces.explored import Renderable, name_of_ending, percent, plain_table, points, title_of
from game.faces.screens.labels import Labels
from game.faces.screens.whatif_names import called
from game.faces.words import Words
from game.scenario.scenario import Scenario

SHOWN = 8
"""Numbers shown of each ending; the spreadsheets have all."""
MATTERS = 0.02
"""An ending whose share varies by less than this over nine variations in ten has no table of its own."""


def sensitivity_tables(found: Sensitivity, scenario: Scenario, say: Words) -> Iterator[Renderable]:
    """Yield what to print of the sensitivities, in order."""
    yield Text(heading(found, scenario, say), style="bold")
    yield Text(rule(found, say))
    if found.is_interrupted:
        yield Text(say.say("sensitive-stopped"))
    if not found.endings:
        yield Text(say.say("sensitive-none"))
        return
    yield _endings(found, scenario, say)
    for ending, answer in moving(found).items():
        if answer.numbers:
            yield Text(say.say("sensitive-of", ending=name_of_ending(ending, [scenario], say)), style="bold")
            yield _numbers(answer, Labels(scenario, say), say)
    yield Text(say.say("sensitive-limits"))


def heading(found: Sensitivity, scenario: Scenario, say: Words) -> str:
    """Return whose numbers were varied, how often, and over how many worlds."""
    counts = {"variations": say.number(found.variations), "worlds": say.number(found.worlds)}
    return say.say("sensitive-title", title=title_of(scenario, say), **counts)


def rule(found: Sensitivity, say: Words) -> str:
    """Return by which rule the numbers vary, and how many there are of each kind of evidence."""
    numbers = [
        say.say("sensitive-counts", count=say.number(count), kind=say.say(f"evidence-{kind}"))
        for kind, count in found.varied.items()
    ]
    ranges = {kind: say.percent(share) for kind, share in found.doubt.items()}
    return say.say("sensitive-rule", numbers=say.listed(numbers), **ranges)


def moving(found: Sensitivity) -> dict[str, EndingSensitivity]:
    """Return the endings whose share the numbers really move, the one that moves farthest first."""
    moved = {name: one for name, one in found.endings.items() if one.spread[2] - one.spread[0] >= MATTERS}
    return dict(sorted(moved.items(), key=lambda item: item[1].spread[0] - item[1].spread[2]))


def shown(answer: EndingSensitivity) -> tuple[NumberEffect, ...]:
    """Return the numbers that move an ending farthest by more than luck explains."""
    return tuple(one for one in answer.numbers if one.difference.lo > 0 or one.difference.hi < 0)[:SHOWN]


def estimate(one: Estimate | None) -> str:
    """Return a share of a spread with its interval."""
    return "—" if one is None else f"{percent(one.value)} ({percent(one.lo)}–{percent(one.hi)})"


def name_of_number(path: str, labels: Labels) -> str:
    """Return what a number is called, no two alike."""
    return labels.words.say("sensitive-rest") if path == REST else called(path, labels)


def _endings(found: Sensitivity, scenario: Scenario, say: Words) -> Table:
    heads = ("sensitive-ending", "sensitive-written", "sensitive-spread", "sensitive-rests", "sensitive-noise")
    table = plain_table(*(say.say(head) for head in heads))
    for ending, one in found.endings.items():
        table.add_row(
            name_of_ending(ending, [scenario], say),
            percent(one.written.p),
            f"{percent(one.spread[0])}–{percent(one.spread[2])}",
            estimate(one.rests_on.get("invented")),
            percent(one.noise),
        )
    return table


def _numbers(answer: EndingSensitivity, labels: Labels, say: Words) -> Table:
    table = plain_table(*(say.say(head) for head in ("sensitive-number", "sensitive-low", "sensitive-high")))
    table.add_column(say.say("sensitive-moved"), justify="right", no_wrap=True)
    table.columns[0].min_width = 28
    for one in shown(answer):
        change = one.difference
        about = f"{say.say(f'evidence-{one.kind}')} · {one.low} … {one.high}"
        table.add_row(
            f"{name_of_number(one.path, labels)}\n{one.path}\n{about}",
            percent(one.at_low.p),
            percent(one.at_high.p),
            f"{points(change.d)}\n({points(change.lo)} … {points(change.hi)})",
        )
    return table
