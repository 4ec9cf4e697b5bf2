"""What stands on a screen, as HTML for a page to print: the same words in the same order, nothing added.

What only leads somewhere within the program is left out; a choice is told where each option has something to tell.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from game.faces.outline import unlinked
from game.faces.report.cloud import spread_html
from game.faces.screen import Block, Choice, Document, Meter, Panel, Redline, Text
from game.faces.wall_blocks import Beside, Row, Spread

TAGS = {"kept": "span", "removed": "del", "added": "ins"}
FULL = 100.0


def panel_html(panel: Panel) -> str:
    """Return a panel with its title; nothing where nothing of it can be told on paper."""
    body = blocks_html(panel.blocks)
    title = f"<h3>{_text(panel.title)}</h3>" if panel.title else ""
    return f"<div class='panel {panel.key}'>{title}{body}</div>" if body else ""


def blocks_html(blocks: Iterable[Block]) -> str:
    """Return blocks one under another; a stamp stands before the paragraph it is set on."""
    return "".join(_block(block) for block in blocks)


def _text(text: str) -> str:
    return escape(unlinked(text))


def _block(block: Block) -> str:
    match block:
        case Text():
            return _paragraph(block)
        case Meter():
            return _meter(block)
        case Document():
            told = "".join(f"<p>{_text(paragraph)}</p>" for paragraph in block.paragraphs)
            about = " · ".join(part for part in (block.byline, block.badge, block.source) if part)
            note = f"<p class='note'>{_text(about)}</p>" if about else ""
            return f"<h4>{_text(block.title)}</h4>{told}{note}"
        case Choice() if block.details:
            pairs = zip(block.options, block.details, strict=True)
            return "".join(f"<p><b>{_text(option.label)}</b><br>{_text(detail)}</p>" for option, detail in pairs)
        case Redline():
            spans = " ".join(f"<{TAGS[one.change]}>{_text(one.text)}</{TAGS[one.change]}>" for one in block.spans)
            note = f" <span class='note'>{_text(block.note)}</span>" if block.note else ""
            return f"<p class='article'><b>{_text(block.title)}</b> {spans}{note}</p>"
        case Beside():
            return _beside(block)
        case Spread():
            return spread_html(block)
        case _:
            return ""


def _beside(both: Beside) -> str:
    """Two things side by side as a table; what both say stands across."""
    heads = "".join(f"<th>{_text(head)}</th>" for head in ("", *both.heads))
    rows = "".join(_row(row) for row in both.rows)
    return f"<table class='beside'><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"


def _row(row: Row) -> str:
    cells = [f"<td colspan='2' class='same'>{_text(row.one)}</td>"]
    if not row.is_same:
        cells = [f"<td>{_text(text)}</td>" for text in (row.one, row.other)]
    return f"<tr{' class=parts' if row.parts else ''}><th>{_text(row.label)}</th>{''.join(cells)}</tr>"


def _paragraph(block: Text) -> str:
    if block.role == "heading":
        return f"<h4>{_text(block.text)}</h4>"
    if block.role == "stamp":
        return f"<span class='stamp'>{_text(block.text)}</span>"
    return f"<p class='{block.role}'>{_text(block.text)}</p>"


def _meter(block: Meter) -> str:
    change = f" <small>{_text(block.change)}</small>" if block.change else ""
    bar = ""
    if block.high > block.low:
        share = FULL * (block.value - block.low) / (block.high - block.low)
        bar = f"<i class='bar'><i style='width:{min(max(share, 0.0), FULL):.1f}%'></i></i>"
    return f"<div class='meter'><span>{_text(block.label)}</span><b>{_text(block.shown)}{change}</b>{bar}</div>"
