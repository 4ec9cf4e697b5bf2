"""What an exploration found, in a few plain sentences."""

from __future__ import annotations

from collections.abc import Iterator

from game.analysis.exploration import Exploration
from game.faces.explored import name_of_ending, percent, points
from game.faces.explored_numbers import moving, name_of_number, shown
from game.faces.screens.labels import Labels
from game.faces.words import Words
from game.scenario.scenario import Scenario

RARE = 0.05
"""An ending rarer than this is told as rare."""
MOST_CHANGES = 3
"""Changes told of; the tables have all."""


def in_short(found: Exploration, scenarios: list[Scenario], say: Words) -> list[str]:
    """Return the sentences: what is common, what is rare, what changed and through whom, and what it all rests on."""
    told = [*_endings(found, scenarios, say), *_changed(found, scenarios, say)]
    told += [*_lines(found, scenarios, say), *_numbers(found, scenarios[-1], say)]
    result = found.result
    if result.is_interrupted:
        told.append(say.say("exploration-stopped", worlds=say.number(result.worlds), asked=say.number(result.asked)))
    return told


def _endings(found: Exploration, scenarios: list[Scenario], say: Words) -> Iterator[str]:
    endings = found.result.outcomes.endings
    by_share = sorted(endings.items(), key=lambda item: -item[1].p)
    for place, (ending, share) in enumerate(by_share):
        name = name_of_ending(ending, scenarios, say)
        facts = {"ending": name, "share": percent(share.p), "lo": percent(share.lo), "hi": percent(share.hi)}
        if place == 0:
            yield say.say("exploration-most", worlds=say.number(found.result.worlds), **facts)
        elif not share.p:
            yield say.say("exploration-never", ending=name, hi=percent(share.hi))
        elif share.p < RARE:
            yield say.say("exploration-rare", ending=name, share=percent(share.p), hi=percent(share.hi))


def _changed(found: Exploration, scenarios: list[Scenario], say: Words) -> Iterator[str]:
    difference = found.result.difference
    if difference is None:
        return
    plain = {ending: one for ending, one in difference.endings.items() if one.lo > 0 or one.hi < 0}
    if not plain:
        yield say.say("exploration-no-change")
    for ending, one in sorted(plain.items(), key=lambda item: -abs(item[1].d))[:MOST_CHANGES]:
        ends = sorted((abs(one.lo), abs(one.hi)))
        facts = {"points": f"{abs(one.d) * 100:.1f}", "lo": f"{ends[0] * 100:.1f}", "hi": f"{ends[1] * 100:.1f}"}
        name = name_of_ending(ending, scenarios, say)
        yield say.say("exploration-more" if one.d > 0 else "exploration-less", ending=name, **facts)
    for measure, one in difference.measures.items():
        if one.lo > 0 or one.hi < 0:
            low, high = sorted((abs(one.lo), abs(one.hi)))
            facts = {"amount": say.number(abs(one.d), 1), "lo": say.number(low, 1), "hi": say.number(high, 1)}
            name = say.pick(scenarios[0].sheet.measures[measure].name)
            yield say.say(
                "exploration-measure-more" if one.d > 0 else "exploration-measure-less", measure=name, **facts
            )


def _lines(found: Exploration, scenarios: list[Scenario], say: Words) -> Iterator[str]:
    if found.lines is None:
        return
    effects = found.lines.effects
    moved = max(effects["both"].endings.items(), key=lambda item: abs(item[1].d), default=None)
    if moved is not None and moved[1].d:
        ending, parts = moved[0], {name: points(changes.endings[moved[0]].d) for name, changes in effects.items()}
        yield say.say("exploration-lines-short", ending=name_of_ending(ending, scenarios, say), **parts)


def _numbers(found: Exploration, scenario: Scenario, say: Words) -> Iterator[str]:
    if found.sensitivity is None:
        return
    for ending, answer in list(moving(found.sensitivity).items())[:1]:
        low, _, high = answer.spread
        name = name_of_ending(ending, [scenario], say)
        yield say.say("exploration-sensitive-short", ending=name, lo=percent(low), hi=percent(high))
        rests = answer.rests_on.get("invented")
        if rests is not None:
            facts = {"share": percent(rests.value), "lo": percent(rests.lo), "hi": percent(rests.hi)}
            yield say.say("exploration-invented-short", **facts)
        for one in shown(answer)[:1]:
            number = name_of_number(one.path, Labels(scenario, say))
            ends = {"low": percent(one.at_low.p), "high": percent(one.at_high.p)}
            yield say.say("exploration-top-short", number=number, what=say.say(f"evidence-{one.kind}"), **ends)
