"""After class: one page without a network, in each language, and a table for a spreadsheet; tables by number, no names.

A lesson gives votes, forecasts, notes and, where somebody typed them, reasons; of a game alone there is the game.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from html import escape
from io import StringIO
from pathlib import Path

from game import __version__
from game.analysis.among import Among, among_of
from game.faces.language import LANGUAGES
from game.faces.report.after_class_style import STYLE
from game.faces.report.beside import put
from game.faces.report.blocks import blocks_html, panel_html
from game.faces.screen import Block, Panel, Text
from game.faces.screens.happenings import happened
from game.faces.screens.scene import Scene, scene_of
from game.faces.screens.verdict_turning import deeds_text
from game.faces.screens.wall_among import clouds, ended_line, spread
from game.faces.screens.wall_path import articles, ending_line, names, path_rows, treaty_rows
from game.faces.screens.wall_talk import dispute_panels, disputes, hands_panels, prompt_panels
from game.faces.wall_blocks import Beside
from game.faces.words import Words, words
from game.play.commands import Refusal, Refused
from game.play.debrief import BOXES, REASONS, Debrief
from game.play.sitting import Sitting
from game.play.told import EVERYTHING

MARKED = "\ufeff"
"""What a spreadsheet needs at the beginning of a file to read Hangul in it."""
FORMULAS = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would take for a formula at the beginning of a cell."""
ROWS = 14
ARTICLES = 6
LINES = 4
HEADLINES = 3


def exported(told: Debrief, folder: Path, say: Words) -> tuple[Path, ...]:
    """Write what is kept after class into a folder: the page in every language, the table in the speaker's.

    Raises ``Refused`` where it cannot be written, or something else has its name.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as fault:
        raise Refused(Refusal("cannot-write-report", {"file": folder.name})) from fault
    found = among_of(told.session)
    written = []
    for language in LANGUAGES:
        file = folder / f"after-class.{language}.html"
        put(page(told, found, words(language)), file)
        written.append(file)
    table = folder / "sittings.csv"
    put(MARKED + sheet(told, say), table, MARKED.encode())
    return (*written, table)


def sheet(told: Debrief, say: Words) -> str:
    """Return the game as a table: a row for each vote, or where nobody voted, for each sitting."""
    scene = scene_of(told.session, told.role, say)
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    columns = ("turn", "date", "table", "side", "vote", "played", "outcome")
    writer.writerow([say.say(f"class-{column}") for column in columns])
    writer.writerows([_cell(value) for value in row] for row in _rows(told, scene))
    return out.getvalue()


def _rows(told: Debrief, scene: Scene) -> Iterator[tuple[object, ...]]:
    outcomes = {sitting.turn: outcome(scene, sitting) for sitting in told.session.past}
    if told.votes:
        for vote in told.votes:
            side = scene.labels.side(vote.side)
            yield vote.turn + 1, vote.date, vote.table, side, vote.card, vote.played, outcomes.get(vote.turn, "")
        return
    for sitting in told.session.past:
        yield sitting.turn + 1, sitting.date, "", "", "", "", outcomes[sitting.turn]


def _cell(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULAS) else value


def outcome(scene: Scene, sitting: Sitting) -> str:
    """Return in one line what the chairs did at a sitting and what befell."""
    deeds = [
        scene.say("wall-deed", who=scene.labels.chooser(role), what=what)
        for role, said in sitting.commands.items()
        if (what := deeds_text(scene, said))
    ]
    told = [thing for thing in sitting.told(scene.rules, EVERYTHING) if thing.kind == "raised"]
    befell = [one.headline for one in happened(scene.labels, scene.rules, told) if not one.side]
    return " / ".join((*deeds, *befell[:HEADLINES]))


def page(told: Debrief, found: Among | None, say: Words) -> str:
    """Return the wall's content as one page by itself, which prints to four sides at most."""
    scene = scene_of(told.session, told.role, say)
    title = say.pick(scene.sheet.title)
    sections = "".join(_section(key, say.say(f"class-{key}"), body) for key, body in _sections(told, found, scene))
    head = told.session.head
    made = say.say("class-made", scenario=head.scenario, seed=str(head.seed), program=__version__)
    return (
        f"<!doctype html><html lang='{say.language}'><head><meta charset='utf-8'>"
        f"<meta name='viewport' content='width=device-width, initial-scale=1'><title>{escape(title)}</title>"
        f"<style>{STYLE}</style></head><body><main><header><p class='kicker'>{escape(say.say('class-debrief'))}</p>"
        f"<h1>{escape(title)}</h1><p class='chair'>{escape(ending_line(scene))}</p>"
        f"<p class='note'>{escape(say.say('class-model'))}</p></header>{sections}"
        f"<footer class='note'>{escape(made)}</footer></main></body></html>\n"
    )


def _section(key: str, title: str, body: str) -> str:
    return f"<section class='{key}'><h2>{escape(title)}</h2>{body}</section>" if body else ""


def _sections(told: Debrief, found: Among | None, scene: Scene) -> Iterator[tuple[str, str]]:
    """Yield the sections in the order in which a class talks, each with its HTML; an empty one is left out."""
    is_played = bool(scene.session.past)
    if is_played:
        ours, theirs = names(scene)
        yield "path", _blocks(Beside((ours, theirs), path_rows(scene, ROWS), courses=True))
        if rows := treaty_rows(scene):
            differing = list(articles(scene))[:ARTICLES]
            yield "treaty", _blocks(Beside((ours, theirs), rows), *differing)
    if found is not None:
        pictures = "".join(_blocks(spread(scene, cloud)) for cloud in clouds(scene, found))
        yield "among", f"<p>{escape(ended_line(scene, found))}</p><div class='clouds'>{pictures}</div>"
    yield "hands", _panels(hands_panels(scene, told))
    if is_played:
        yield "prompts", _panels(prompt_panels(scene, found))
    yield "notes", _notes(told, scene)
    yield "votes", _votes(told, scene)
    yield "reasons", _reasons(told)
    yield "questions", _listed(scene.words.pick(question) for question in scene.sheet.questions.values())
    yield "disputes", "".join(_panels(dispute_panels(scene, id_, dispute)) for id_, dispute in disputes(scene))
    yield "own-line", "<p class='line'></p>" * LINES


def _blocks(*blocks: Block) -> str:
    return blocks_html(blocks)


def _panels(panels: Iterable[Panel]) -> str:
    return "".join(panel_html(panel) for panel in panels)


def _listed(texts: Iterable[str]) -> str:
    items = "".join(f"<li>{escape(text)}</li>" for text in texts)
    return f"<ol>{items}</ol>" if items else ""


def _notes(told: Debrief, scene: Scene) -> str:
    """Return the four boxes, if anything stands in one of them."""
    if not any(told.notes.get(box) for box in BOXES):
        return ""
    boxes = (
        f"<div class='box'><h3>{escape(scene.say(f'wall-box-{box}'))}</h3>"
        f"{_panels((Panel(box, '', tuple(Text(line) for line in told.notes.get(box, ()))),))}</div>"
        for box in BOXES
    )
    return f"<div class='boxes'>{''.join(boxes)}</div>"


def _votes(told: Debrief, scene: Scene) -> str:
    """Return the votes as a table: sittings down, tables across, by number and never by how they did."""
    if not told.votes:
        return ""
    tables = sorted({vote.table for vote in told.votes})
    cards = {(vote.turn, vote.table): vote.card for vote in told.votes}
    played: dict[int, dict[str, str]] = {}
    for vote in told.votes:
        played.setdefault(vote.turn, {})[vote.side] = vote.played
    dates = {vote.turn: scene.words.iso_date(vote.date) for vote in told.votes}
    heads = [scene.say("class-date"), *(str(table) for table in tables), scene.say("class-played")]
    rows = [
        [
            dates[turn],
            *(cards.get((turn, table), "") for table in tables),
            " · ".join(f"{scene.labels.side(side)} {card}" for side, card in played[turn].items()),
        ]
        for turn in sorted(played)
    ]
    body = "".join(f"<tr>{_cells(row)}</tr>" for row in rows)
    return f"<table class='votes'><thead><tr>{_cells(heads, 'th')}</tr></thead><tbody>{body}</tbody></table>"


def _cells(texts: Iterable[str], tag: str = "td") -> str:
    return "".join(f"<{tag}>{escape(text)}</{tag}>" for text in texts)


def _reasons(told: Debrief) -> str:
    """Return why tables voted so, in their own words, if somebody typed them."""
    return "".join(f"<p class='quote'>{escape(line)}</p>" for line in told.notes.get(REASONS, ()))
