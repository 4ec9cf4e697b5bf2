"""The report of an exploration: one page that needs no network, in plain sentences with intervals, tables and plots."""

from __future__ import annotations

import platform
import re
import shlex
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from importlib.metadata import version
from typing import Self

from game import __version__
from game.analysis.exploration import Exploration
from game.analysis.explore import Outcomes
from game.faces.explored import name_of_ending, percent, points, settled, title_of, value_of
from game.faces.explored_lines import EFFECT_WORDS, LINE_WORDS, endings_met
from game.faces.explored_numbers import estimate, heading, moving, name_of_number, rule, shown
from game.faces.explored_plots import Bar, NoPlotsError, changes, lines, shares, stretches
from game.faces.explored_short import in_short
from game.faces.explored_style import STYLE
from game.faces.screens.labels import Labels
from game.faces.words import Words
from game.scenario.scenario import Scenario

__all__ = ["Made", "NoPlotsError", "report"]


@dataclass(frozen=True, slots=True)
class Made:
    """What made a report: the command, and the versions and scenarios its numbers depend on."""

    command: str
    app: str
    python: str
    numpy: str
    hashes: tuple[tuple[str, str], ...]

    @classmethod
    def here(cls, scenarios: Sequence[Scenario]) -> Self:
        """Return what is making a report now."""
        return cls(
            command=shlex.join(["armistice", *sys.argv[1:]]),
            app=__version__,
            python=platform.python_version(),
            numpy=version("numpy"),
            hashes=tuple((one.id, one.sha256) for one in scenarios),
        )


def report(found: Exploration, scenarios: list[Scenario], made: Made, say: Words) -> str:
    """Return the page."""
    title = " / ".join(title_of(one, say) for one in scenarios)
    parts = [
        _section(say.say("exploration-short"), _list(in_short(found, scenarios, say)), "short"),
        _section(say.say("exploration-endings"), "".join(_endings(found, scenarios, say))),
        *_difference(found, scenarios, say),
        *_lines(found, scenarios, say),
        *_sensitivity(found, scenarios[-1], say),
        _section(say.say("exploration-issues"), _issues(found, scenarios, say)),
        _section(say.say("exploration-measures"), _measures(found, scenarios, say)),
        *_typical(found, scenarios, say),
        _section(say.say("exploration-how"), _list(_how(found, say)), "note"),
        _section(say.say("exploration-made"), _made(found, made, say), "note"),
    ]
    questions = [text for one in scenarios if (text := say.pick(one.sheet.question))]
    lead = "".join(f"<p class='question'>{escape(text)}</p>" for text in dict.fromkeys(questions))
    return (
        f"<!doctype html><html lang='{say.language}'><head><meta charset='utf-8'>"
        f"<meta name='viewport' content='width=device-width, initial-scale=1'><title>{escape(title)}</title>"
        f"<style>{STYLE}</style></head><body><main><header><p class='kicker'>{escape(say.say('exploration-title'))}</p>"
        f"<h1>{escape(title)}</h1>{lead}</header>{''.join(parts)}</main></body></html>\n"
    )


def _section(title: str, body: str, kind: str = "") -> str:
    return f"<section class='{kind}'><h2>{escape(title)}</h2>{body}</section>"


def _list(sentences: Sequence[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(one)}</li>' for one in sentences)}</ul>"


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]], texts: int = 1) -> str:
    """Return a table whose first columns are text and whose others are numbers."""
    head = "".join(
        f"<th class='{'' if column < texts else 'n'}'>{escape(one)}</th>" for column, one in enumerate(heads)
    )
    body = "".join(
        "<tr>" + "".join(_cell(cell, is_text=column < texts) for column, cell in enumerate(row)) + "</tr>"
        for row in rows
    )
    return f"<div class='wide'><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"


def _cell(text: str, *, is_text: bool) -> str:
    """Return a cell; a name out of a file may be parted at its dots and strokes, and there alone."""
    if is_text and " " not in text:
        text = re.sub(r"([._])", r"\1<wbr>", escape(text))
        return f"<td>{text}</td>"
    return f"<td class='{'' if is_text else 'n'}'>{escape(text)}</td>"


def _figure(svg: str, caption: str = "") -> str:
    words = f"<figcaption>{escape(caption)}</figcaption>" if caption else ""
    return f"<figure>{svg}{words}</figure>"


def _both(found: Exploration) -> list[Outcomes]:
    return [one for one in (found.result.outcomes, found.result.versus) if one is not None]


def _endings(found: Exploration, scenarios: list[Scenario], say: Words) -> Iterator[str]:
    for outcomes, scenario in zip(_both(found), scenarios, strict=True):
        bars = [
            Bar(
                name_of_ending(ending, [scenario], say),
                share.lo,
                share.hi,
                share.p,
                note=f"{percent(share.p)} ({percent(share.lo)}–{percent(share.hi)})",
            )
            for ending, share in outcomes.endings.items()
        ]
        caption = title_of(scenario, say) if len(scenarios) > 1 else ""
        yield _figure(shares(bars, say.say("exploration-plot-share")), caption)


def _difference(found: Exploration, scenarios: list[Scenario], say: Words) -> Iterator[str]:
    difference = found.result.difference
    if difference is None:
        return
    bars = [
        Bar(
            name_of_ending(ending, scenarios, say),
            100 * one.lo,
            100 * one.hi,
            100 * one.d,
            note=f"{points(one.d)} ({points(one.lo)} … {points(one.hi)})",
        )
        for ending, one in difference.endings.items()
    ]
    rows = [
        (
            say.pick(scenarios[0].sheet.measures[name].name),
            say.signed(one.d),
            f"{say.signed(one.lo)} … {say.signed(one.hi)}",
        )
        for name, one in difference.measures.items()
    ]
    heads = [say.say(head) for head in ("explore-measure", "explore-change", "explore-interval")]
    pair = say.say("exploration-pair", first=title_of(scenarios[1], say), second=title_of(scenarios[0], say))
    body = f"<p>{escape(pair)}. {escape(say.say('exploration-paired'))}</p>"
    yield _section(
        say.say("exploration-difference"),
        body + _figure(changes(bars, say.say("exploration-plot-points"))) + _table(heads, rows),
    )


def _lines(found: Exploration, scenarios: list[Scenario], say: Words) -> Iterator[str]:
    if found.lines is None:
        return
    met = endings_met(found.lines)
    rows = [
        (name_of_ending(ending, scenarios, say), [found.lines.lines[line].endings[ending].p for line in LINE_WORDS])
        for ending in met
        if all(ending in found.lines.lines[line].endings for line in LINE_WORDS)
    ]
    names = [say.say(word) for word in LINE_WORDS.values()]
    table = _table(
        [say.say("lines-effect"), *(say.say(word) for word in EFFECT_WORDS.values())],
        [
            (
                name_of_ending(ending, scenarios, say),
                *(
                    f"{points(one.d)} ({points(one.lo)} … {points(one.hi)})"
                    for one in (found.lines.effects[effect].endings[ending] for effect in found.lines.effects)
                ),
            )
            for ending in met
        ],
    )
    body = f"<p>{escape(say.say('lines-what'))}</p>"
    yield _section(
        say.say("exploration-lines"), body + _figure(lines(rows, names, say.say("exploration-axis-lines"))) + table
    )


def _sensitivity(found: Exploration, scenario: Scenario, say: Words) -> Iterator[str]:
    numbers = found.sensitivity
    if numbers is None or not numbers.endings:
        return
    labels = Labels(scenario, say)
    body = f"<p>{escape(rule(numbers, say))}</p>"
    spread = [
        Bar(
            name_of_ending(ending, [scenario], say),
            one.spread[0],
            one.spread[2],
            one.written.p,
            is_hatched="invented" in one.rests_on and one.rests_on["invented"].value >= 0.5,
            note=f"{percent(one.spread[0])}–{percent(one.spread[2])}",
        )
        for ending, one in numbers.endings.items()
    ]
    body += _figure(stretches(spread, say.say("exploration-plot-share")), heading(numbers, scenario, say))
    heads = [say.say(head) for head in ("sensitive-ending", "sensitive-rests", "sensitive-noise")]
    body += _table(
        heads,
        [
            (name_of_ending(ending, [scenario], say), estimate(one.rests_on.get("invented")), percent(one.noise))
            for ending, one in numbers.endings.items()
        ],
    )
    for ending, answer in moving(numbers).items():
        bars = [
            Bar(
                f"{name_of_number(one.path, labels)}  {one.low}\u00a0…\u00a0{one.high}",
                one.at_low.p,
                one.at_high.p,
                answer.written.p,
                is_hatched=one.kind == "invented",
                note=f"{points(one.difference.d)}",
            )
            for one in shown(answer)
        ]
        if bars:
            caption = say.say("sensitive-of", ending=name_of_ending(ending, [scenario], say))
            body += _figure(stretches(bars, say.say("exploration-plot-share")), caption)
            rows = [
                (name_of_number(one.path, labels), one.path, estimate(answer.shares.get(one.path)))
                for one in shown(answer)
            ]
            body += _table([say.say("sensitive-number"), "", say.say("sensitive-share")], rows, texts=2)
    yield _section(say.say("exploration-sensitive"), body + f"<p>{escape(say.say('sensitive-limits'))}</p>")


def _issues(found: Exploration, scenarios: list[Scenario], say: Words) -> str:
    played = _both(found)
    heads = [
        say.say("explore-issue"),
        *(title_of(one, say) if len(played) > 1 else say.say("explore-settled") for one in scenarios),
    ]
    rows = [
        (
            say.pick(next(one.sheet.issues[issue].name for one in scenarios if issue in one.sheet.issues)),
            *(settled(issue, outcomes, scenario, say) for outcomes, scenario in zip(played, scenarios, strict=True)),
        )
        for issue in dict.fromkeys(name for one in scenarios for name in one.sheet.issues)
    ]
    return _table(heads, rows, texts=len(heads))


def _measures(found: Exploration, scenarios: list[Scenario], say: Words) -> str:
    heads = ("measure", "mean", "low", "middle", "high", "happened")
    tables = []
    for outcomes, scenario in zip(_both(found), scenarios, strict=True):
        rows = []
        for measure, spec in scenario.sheet.measures.items():
            spread = outcomes.measures[measure]
            values = [value_of(value, spread, say) for value in (spread.mean, spread.q05, spread.q50, spread.q95)]
            rows.append((say.pick(spec.name), *values, "" if spread.share is None else percent(spread.share)))
        if len(scenarios) > 1:
            tables.append(f"<h3>{escape(title_of(scenario, say))}</h3>")
        tables.append(_table([say.say(f"explore-{head}") for head in heads], rows))
    return "".join(tables)


def _typical(found: Exploration, scenarios: list[Scenario], say: Words) -> Iterator[str]:
    if found.typical is None:
        return
    seed, told = str(found.result.seed), []
    for name, run in found.typical.typical.items():
        facts = {"world": str(run.world), "seed": seed, "among": say.number(run.among - 1)}
        told.append((say.say("typical-run", ending=name_of_ending(run.ending, scenarios, say), **facts), name))
    if found.typical.surprising is not None:
        run = found.typical.surprising
        ending = name_of_ending(run.ending, scenarios, say)
        told.append((say.say("typical-surprising", ending=ending, world=str(run.world), seed=seed), "surprising"))
    saved = found.saved or {}
    items = "".join(
        f"<li>{escape(sentence)}"
        + (f"<br><code>armistice replay {escape(shlex.quote(str(saved[name])))}</code>" if name in saved else "")
        + "</li>"
        for sentence, name in told
    )
    yield _section(say.say("exploration-typical"), f"<ul>{items}</ul>")


def _how(found: Exploration, say: Words) -> list[str]:
    told = ["exploration-is-model", "exploration-intervals"]
    told += ["exploration-paired"] if found.result.difference is not None else []
    return [say.say(one) for one in (*told, *(["exploration-evidence"] if found.sensitivity is not None else []))]


def _made(found: Exploration, made: Made, say: Words) -> str:
    result = found.result
    rows = [
        (say.say("exploration-command"), made.command),
        (
            say.say("exploration-versions"),
            say.say("exploration-app", version=made.app, python=made.python, numpy=made.numpy),
        ),
        (say.say("exploration-worlds"), say.number(result.worlds)),
        (say.say("exploration-seed"), str(result.seed)),
        *((say.say("exploration-hash"), f"{name} {sha256}") for name, sha256 in made.hashes),
    ]
    terms = "".join(f"<dt>{escape(term)}</dt><dd><code>{escape(value)}</code></dd>" for term, value in rows)
    return f"<dl>{terms}</dl>"
