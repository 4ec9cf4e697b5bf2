"""What was explored, as tables a person reads: endings, what was agreed, measures, and what a change changed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from rich import box
from rich.table import Table
from rich.text import Text

from game.analysis.explore import UNSETTLED, Outcomes, Result, Spread, day_of, key_of
from game.analysis.intervals import Difference, Share
from game.faces.words import Words
from game.scenario.scenario import Scenario

BAR = 24
"""Columns of a bar that stands for every world."""
RARE = 0.005
"""Positions settled on in a smaller share of worlds than this are left out of the table; ``--json`` has them."""

Renderable: TypeAlias = "Table | Text"


def tables(result: Result, scenarios: list[Scenario], say: Words) -> Iterator[Renderable]:
    """Yield what to print, in order."""
    yield Text(_heading(result, scenarios, say), style="bold")
    yield from _record(result, scenarios[0], say)
    if result.versus is None or result.difference is None:
        yield _endings(result.outcomes, scenarios[0], say)
        yield _issues([result.outcomes], scenarios, say)
        yield _measures(result.outcomes, scenarios[0], say)
    else:
        yield Text(say.say("explore-pair", first=title_of(scenarios[0], say), second=title_of(scenarios[1], say)))
        yield _endings_changed(result, scenarios, say)
        yield _issues([result.outcomes, result.versus], scenarios, say)
        yield _measures_changed(result, scenarios, say)


def _record(result: Result, scenario: Scenario, say: Words) -> Iterator[Renderable]:
    """Yield how far the record is followed, and where it could not be."""
    if result.entered is not None:
        yield Text(say.say("explore-entered", date=say.iso_date(result.entered)))
    for outcomes in (result.outcomes, result.versus):
        for end in () if outcomes is None else outcomes.record_ends:
            role = say.pick(scenario.sheet.roles[end.role].name) if end.role in scenario.sheet.roles else end.role
            facts = {"worlds": say.number(end.worlds), "all": say.number(result.worlds)}
            yield Text(say.say("explore-record-ends", date=say.iso_date(end.date), role=role, **facts))


def _heading(result: Result, scenarios: list[Scenario], say: Words) -> str:
    return say.say(
        "explore-heading",
        title=" / ".join(title_of(scenario, say) for scenario in scenarios),
        worlds=say.number(result.worlds),
        seed=str(result.seed),
        seconds=say.number(result.seconds, 1),
        speed=say.number(result.worlds_per_second),
    )


def title_of(scenario: Scenario, say: Words) -> str:
    return say.pick(scenario.sheet.title)


def plain_table(*columns: str) -> Table:
    """Return an empty table whose first column is text and whose others are numbers."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column(columns[0], overflow="fold")
    for column in columns[1:]:
        table.add_column(column, justify="right", overflow="fold")
    return table


def _endings(outcomes: Outcomes, scenario: Scenario, say: Words) -> Table:
    table = plain_table(say.say("explore-ending"), say.say("explore-share"), say.say("explore-interval"))
    table.add_column("", no_wrap=True)
    for ending, share in outcomes.endings.items():
        table.add_row(
            name_of_ending(ending, [scenario], say), percent(share.p), interval_of(share), "█" * round(share.p * BAR)
        )
    return table


def _endings_changed(result: Result, scenarios: list[Scenario], say: Words) -> Table:
    change = say.say("explore-change")
    table = plain_table(say.say("explore-ending"), "A", "B", change, say.say("explore-interval"))
    if result.versus is not None and result.difference is not None:
        for ending, difference in result.difference.endings.items():
            shares = [outcomes.endings.get(ending) for outcomes in (result.outcomes, result.versus)]
            cells = ["" if share is None else percent(share.p) for share in shares]
            moved = f"{points(difference.lo)} … {points(difference.hi)}"
            table.add_row(name_of_ending(ending, scenarios, say), *cells, points(difference.d), moved)
    return table


def name_of_ending(ending: str, scenarios: list[Scenario], say: Words) -> str:
    named = (scenario.sheet.endings[ending].name for scenario in scenarios if ending in scenario.sheet.endings)
    return say.pick(next(named, None)) or say.say("explore-no-ending")


def _issues(played: list[Outcomes], scenarios: list[Scenario], say: Words) -> Table:
    """One line an issue: the positions it was settled on, the likeliest first."""
    heads = [say.say("explore-settled")] if len(played) == 1 else ["A", "B"]
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for head in (say.say("explore-issue"), *heads):
        table.add_column(head, overflow="fold")
    for issue in dict.fromkeys(name for scenario in scenarios for name in scenario.sheet.issues):
        name = next(scenario.sheet.issues[issue].name for scenario in scenarios if issue in scenario.sheet.issues)
        pairs = zip(played, scenarios, strict=True)
        table.add_row(say.pick(name), *(settled(issue, outcomes, scenario, say) for outcomes, scenario in pairs))
    return table


def settled(issue: str, outcomes: Outcomes, scenario: Scenario, say: Words) -> str:
    if issue not in outcomes.issues:
        return ""
    shares = outcomes.issues[issue]
    positions = scenario.sheet.issues[issue].positions
    named = {say.pick(positions[position].name): shares[key_of(position)] for position in positions}
    named[say.say("explore-unsettled")] = shares[UNSETTLED]
    likeliest = sorted(named.items(), key=lambda item: -item[1])
    return " · ".join(f"{name} {percent(share)}" for name, share in likeliest if share >= RARE)


def _measures(outcomes: Outcomes, scenario: Scenario, say: Words) -> Table:
    heads = ("measure", "mean", "low", "middle", "high", "happened")
    table = plain_table(*(say.say(f"explore-{head}") for head in heads))
    for measure, spec in scenario.sheet.measures.items():
        spread = outcomes.measures[measure]
        values = [value_of(value, spread, say) for value in (spread.mean, spread.q05, spread.q50, spread.q95)]
        table.add_row(say.pick(spec.name), *values, "" if spread.share is None else percent(spread.share))
    return table


def _measures_changed(result: Result, scenarios: list[Scenario], say: Words) -> Table:
    table = plain_table(*(say.say(f"explore-{head}") for head in ("measure",)), "A", "B", say.say("explore-change"))
    table.add_column(say.say("explore-interval"), justify="right", overflow="fold")
    if result.versus is not None and result.difference is not None:
        for measure, spec in scenarios[0].sheet.measures.items():
            spreads = [outcomes.measures.get(measure) for outcomes in (result.outcomes, result.versus)]
            cells = ["" if spread is None else value_of(spread.mean, spread, say) for spread in spreads]
            difference = result.difference.measures.get(measure)
            table.add_row(say.pick(spec.name), *cells, *moved(difference, say))
    return table


def moved(difference: Difference | None, say: Words) -> tuple[str, str]:
    if difference is None:
        return "", ""
    return say.signed(difference.d, 1), f"{say.signed(difference.lo, 1)} … {say.signed(difference.hi, 1)}"


def value_of(value: float | None, spread: Spread, say: Words) -> str:
    if value is None:
        return "—"
    return say.number(value, 1) if spread.share is None else day_of(value).isoformat()


def percent(share: float) -> str:
    return f"{share * 100:.1f}%"


def points(share: float) -> str:
    """Return a change of a share in percentage points, with its sign."""
    text = f"{share * 100:+.1f}"
    return "0.0" if text in {"+0.0", "-0.0"} else text


def interval_of(share: Share) -> str:
    return f"{share.lo * 100:.1f}–{share.hi * 100:.1f}%"
