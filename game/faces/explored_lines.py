"""The four lines and the typical runs, as tables a person reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from rich.table import Table
from rich.text import Text

from game.analysis.four_lines import FourLines, Line
from game.analysis.typical import Run, TypicalRuns
from game.faces.explored import Renderable, name_of_ending, percent, plain_table, points
from game.faces.words import Words
from game.scenario.scenario import Scenario

LINE_WORDS: Mapping[Line, str] = {
    "history": "line-history",
    "world": "line-world",
    "choices": "line-choices",
    "both": "line-both",
}
EFFECT_WORDS = {
    "world": "effect-world",
    "choices": "effect-choices",
    "both": "effect-both",
    "interaction": "effect-interaction",
}


def line_tables(found: FourLines, scenarios: list[Scenario], say: Words) -> Iterator[Renderable]:
    """Yield what to print of the four lines, in order."""
    yield Text(say.say("lines-title", worlds=say.number(found.worlds)), style="bold")
    yield Text(say.say("lines-what"))
    yield _shares(found, scenarios, say)
    yield _effects(found, scenarios, say)
    for line, outcomes in found.lines.items():
        if outcomes.record_ends:
            yield Text(
                say.say(
                    "lines-ends",
                    line=say.say(LINE_WORDS[line]),
                    deeds=say.number(len(outcomes.record_ends)),
                    worlds=say.number(max(end.worlds for end in outcomes.record_ends)),
                )
            )


def endings_met(found: FourLines) -> list[str]:
    """Return the endings that came about on any line, in the scenario's order."""
    names = dict.fromkeys(ending for outcomes in found.lines.values() for ending in outcomes.endings)
    return [
        ending
        for ending in names
        if any(outcomes.endings[ending].p for outcomes in found.lines.values() if ending in outcomes.endings)
    ]


def _shares(found: FourLines, scenarios: list[Scenario], say: Words) -> Table:
    table = plain_table(say.say("explore-ending"), *(say.say(word) for word in LINE_WORDS.values()))
    for ending in endings_met(found):
        shares = [found.lines[line].endings.get(ending) for line in LINE_WORDS]
        table.add_row(
            name_of_ending(ending, scenarios, say), *("" if one is None else percent(one.p) for one in shares)
        )
    return table


def _effects(found: FourLines, scenarios: list[Scenario], say: Words) -> Table:
    table = plain_table(say.say("lines-effect"), *(say.say(word) for word in EFFECT_WORDS.values()))
    for ending in endings_met(found):
        cells = [found.effects[effect].endings[ending] for effect in found.effects]
        told = [f"{points(one.d)} ({points(one.lo)} … {points(one.hi)})" for one in cells]
        table.add_row(name_of_ending(ending, scenarios, say), *told)
    for measure in found.effects["both"].measures:
        cells = [found.effects[effect].measures[measure] for effect in found.effects]
        told = [f"{say.signed(one.d, 1)} ({say.signed(one.lo, 1)} … {say.signed(one.hi, 1)})" for one in cells]
        table.add_row(say.pick(scenarios[0].sheet.measures[measure].name), *told)
    return table


def typical_lines(
    found: TypicalRuns, saved: Mapping[str, Path], seed: int, scenarios: list[Scenario], say: Words
) -> Iterator[Renderable]:
    """Yield a line for each typical run, and where it was saved."""
    yield Text(say.say("typical-title"), style="bold")
    runs: dict[str, Run] = dict(found.typical)
    for name, run in runs.items():
        ending = name_of_ending(run.ending, scenarios, say)
        facts = {"world": str(run.world), "seed": str(seed), "among": say.number(run.among - 1)}
        yield Text(say.say("typical-run", ending=ending, **facts))
        if name in saved:
            yield Text("  " + say.say("typical-saved", file=str(saved[name])))
    if found.surprising is not None:
        run = found.surprising
        ending = name_of_ending(run.ending, scenarios, say)
        yield Text(say.say("typical-surprising", ending=ending, world=str(run.world), seed=str(seed)))
        if "surprising" in saved:
            yield Text("  " + say.say("typical-saved", file=str(saved["surprising"])))
