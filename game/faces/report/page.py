"""The page: the verdict's screens in order, the game sitting by sitting, its sources, and what it was made from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from game import __version__
from game.engine.digest import digest
from game.faces.report.blocks import panel_html
from game.faces.report.chance import chance_svg
from game.faces.report.style import STYLE
from game.faces.report.turns import Said, Turn, turns
from game.faces.screen import Screen
from game.faces.screens.scene import Scene
from game.faces.screens.verdict import PAGES, verdict
from game.faces.screens.verdict_turning import chances
from game.play.journal import RULES_VERSION
from game.play.outcome import Outcome


def report(scene: Scene, outcome: Outcome) -> str:
    """Return the debrief of a finished game as one chair saw it, whole and by itself."""
    say, title = scene.say, scene.words.pick(scene.sheet.title)
    told, cited = turns(scene), Cited()
    screens = [verdict(scene, outcome, page) for page in PAGES]
    found = chances(scene)
    line = chance_svg(found, [past.date for past in scene.session.past], say("turning-title"), scene.words)
    sections = [_section(one, line if one.key == "verdict-turning" else "") for one in screens]
    played = "".join(_turn(turn, cited) for turn in told)
    chair = say("report-chair", who=scene.labels.chooser(scene.role), side=scene.labels.side(scene.side))
    parts = [
        *sections,
        f"<section class='turns'><h2>{escape(say('report-turns'))}</h2><div class='columns'>{played}</div></section>",
        _sources(scene, cited),
        _made(scene),
    ]
    return (
        f"<!doctype html><html lang='{scene.words.language}'><head><meta charset='utf-8'>"
        f"<meta name='viewport' content='width=device-width, initial-scale=1'><title>{escape(title)}</title>"
        f"<style>{STYLE}</style></head><body><main><header><p class='kicker'>{escape(say('report-debrief'))}</p>"
        f"<h1>{escape(title)}</h1><p class='chair'>{escape(chair)} · {escape(screens[0].date)}</p>"
        f"<p class='note'>{escape(say('report-model'))}</p></header>{''.join(parts)}</main></body></html>\n"
    )


def _section(screen: Screen, picture: str) -> str:
    """Return one page of the verdict; what turns its pages stays on the screen."""
    panels = "".join(panel_html(panel) for panel in screen.panels if panel.key != "pages")
    return (
        f"<section class='{screen.key}'><h2>{escape(screen.question)}</h2>{picture}"
        f"<div class='panels'>{panels}</div></section>"
    )


class Cited:
    """The sources cited so far, numbered in the order in which they came."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def of(self, sources: Iterable[str]) -> list[int]:
        return [self.numbers.setdefault(source, len(self.numbers) + 1) for source in sources]


def _turn(turn: Turn, cited: Cited) -> str:
    return f"<div class='turn'><b>{escape(turn.date)}</b> {' '.join(_said(one, cited) for one in turn.said)}</div>"


def _said(said: Said, cited: Cited) -> str:
    numbers = ",".join(str(number) for number in cited.of(said.sources))
    badge = f"<span class='badge'>{escape(said.badge)}</span>" if said.badge else ""
    return f"<span>{escape(said.text)} {badge}{f'<sup>{numbers}</sup>' if numbers else ''}</span>"


def _sources(scene: Scene, cited: Cited) -> str:
    known = scene.sheet.sources
    items = "".join(
        f"<li><sup>{number}</sup>&#160;{escape(known[key].title)}</li> "
        for key, number in cited.numbers.items()
        if key in known
    )
    if not items:
        return ""
    return f"<section class='sources'><h2>{escape(scene.say('report-sources'))}</h2><ul>{items}</ul></section>"


def _made(scene: Scene) -> str:
    """Say what the page was made from, so that whoever has the game can make it again."""
    head, say = scene.session.head, scene.say
    seats = [f"{scene.labels.chooser(role)}: {say(f'report-by-{by}')}" for role, by in scene.session.seats.items()]
    rows: Sequence[tuple[str, str]] = (
        (say("report-made-scenario"), f"{head.scenario} · {head.scenario_sha256}"),
        (say("report-made-program"), f"{__version__} · {RULES_VERSION}"),
        (say("report-made-seed"), str(head.seed)),
        (say("report-made-entered"), scene.words.iso_date(head.entered) if head.entered else "–"),
        (say("report-made-level"), scene.words.pick(scene.sheet.levels[head.level].name) if head.level else "–"),
        (say("report-made-seats"), " · ".join(seats)),
        (say("report-made-digest"), digest(scene.session.past[-1].after)),
    )
    terms = "".join(f"<dt>{escape(term)}</dt><dd>{escape(value)}</dd>" for term, value in rows)
    return f"<section class='made'><h2>{escape(say('report-made-title'))}</h2><dl>{terms}</dl></section>"
