"""A screen as lines of plain text: printed by the terminal, read by a screen reader, shown as the window's outline.

Every choice has a number, in the order of ``screen.choices``, and every action at the bottom its key. The words say
all; signs and a face's colours only repeat it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from game.faces.charts import Chart, Slider
from game.faces.lesson_blocks import Ballots, Timer
from game.faces.ribbon import Look, Ribbon
from game.faces.screen import (
    Account,
    Action,
    Block,
    Choice,
    Document,
    Field,
    Ladder,
    Map,
    Meter,
    Panel,
    Place,
    Redline,
    Roll,
    Rung,
    Screen,
    Seal,
    Sum,
    Text,
    choices_of,
)
from game.faces.wall_blocks import Beside, Spread
from game.faces.words import Words

Tone: TypeAlias = Literal[
    "title", "question", "heading", "body", "note", "quote", "stamp", "choice", "chosen", "barred", "notice", "glow"
]
"""What a line is, for a face that has colours."""

SIGNS = {"round": "●", "square": "■", "diamond": "◆", "none": ""}
STOPS: dict[Look, str] = {"step": "·", "hinge": "◆", "paper": "|"}
"""The signs of a ribbon's steps."""
LINK = re.compile(r"\[([^\[\]]+)\]\([^()]+\)")
STEP = 2
DOZEN = 12
TOLD_KINDS = {"flash", "night"}
"""Papers of the time that have a word over them; a signed page is known by its hands."""
NUMBERS = 6
"""Columns that a choice's number takes, flush right, with the space after it."""


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph: indented by so many columns, its continuation hanging by so many more."""

    text: str
    tone: Tone = "body"
    indent: int = 0
    hang: int = 0


def outline(screen: Screen, words: Words) -> list[Line]:
    """Return the whole screen: what is asked, what there is, what can be done."""
    return [*head(screen), *(line for panel in panels(screen, words) for line in panel), Line(""), *foot(screen, words)]


def head(screen: Screen) -> list[Line]:
    """Return the top of a screen: where one is, what the last choice brought, what is asked."""
    place = " · ".join(part for part in (screen.title, screen.date) if part)
    deadline = [Line(screen.deadline, "note")] if screen.deadline else []
    notices = [Line(notice, "notice") for notice in screen.notices]
    timer = [_time(screen.timer)] if screen.timer else []
    return [Line(place, "title"), *deadline, *notices, *timer, Line(screen.question, "question")]


def _time(timer: Timer) -> Line:
    """Return the time that is left, and the keys with which it is changed, in one line."""
    tools = [f"[{key}] {label}" for label, _, key in timer.tools]
    return Line(" · ".join(part for part in (timer.shown, timer.note, *tools) if part), "note")


def panels(screen: Screen, words: Words) -> list[list[Line]]:
    """Return the lines of each panel in order, choices numbered through."""
    writer = _Writer(words)
    return [list(writer.panel(panel)) for panel in screen.panels]


def foot(screen: Screen, words: Words) -> list[Line]:
    """Return the actions at the bottom, each with its key."""
    lines = []
    for action in screen.actions:
        text = f"[{action.key}] {action.label}"
        if not action.enabled:
            text = words.say("outline-barred", label=text, reason=action.reason)
        elif action.glows:
            text = words.say("outline-next", label=text)
        lines.append(Line(text, "barred" if not action.enabled else "glow" if action.glows else "choice"))
    return lines


def numbered(screen: Screen) -> list[Action]:
    """Return the choices that have numbers, the first being 1: all but the actions at the bottom, which have keys."""
    return [action for panel in screen.panels for block in panel.blocks for action in choices_of(block)]


class _Writer:
    """Writes panels one after the other; it holds the next choice's number."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.next_number = 1

    def panel(self, panel: Panel) -> Iterator[Line]:
        yield Line("")
        if panel.title:
            title = self.words.say("outline-next", label=panel.title) if panel.glows else panel.title
            yield Line(title, "glow" if panel.glows else "heading")
        stamp = ""
        for block in panel.blocks:
            if isinstance(block, Text) and block.role == "stamp":
                stamp = f"[{block.text}] "
                continue
            for line in self._block(block):
                yield replace(line, text=stamp + line.text, tone="stamp") if stamp else line
                stamp = ""

    def _block(self, block: Block) -> Iterator[Line]:
        match block:
            case Text():
                yield Line(unlinked(block.text), "heading" if block.role == "large" else block.role, STEP)
            case Document():
                yield from self._document(block)
            case Meter():
                yield Line(self._meter(block), "body", STEP, STEP)
            case Ladder():
                yield from self._ladder(block)
            case Choice():
                yield from self._choice(block)
            case Ribbon():
                yield from self._ribbon(block)
            case Field():
                yield Line(
                    self.words.say("outline-field", label=block.label, key=block.key, text=block.text), "note", STEP
                )
            case Sum():
                yield from self._sum(block)
            case Account():
                yield from self._account(block)
            case Redline():
                yield from self._redline(block)
            case Beside():
                yield from self._beside(block)
            case Spread():
                yield from self._spread(block)
            case Map():
                yield from self._map(block)
            case Roll():
                yield from self._roll(block)
            case Slider():
                yield self._slider(block)
            case Chart():
                yield from self._chart(block)
            case Ballots():
                yield from self._ballots(block)
            case Seal():
                yield Line(" ".join(part for part in (SIGNS[block.mark], block.name) if part), "heading", STEP)

    def _map(self, block: Map) -> Iterator[Line]:
        """A map as a list: what can be opened, the lines by their names, what has become of places, and counts."""
        if block.intent:
            yield self._option(Action(block.title, block.intent, block.key), "")
        else:
            yield from (Line(route.label, "body", STEP) for route in block.routes)
        for place in block.places:
            if place.intent:
                yield self._option(Action(self._place(place), place.intent), place.state)
        yield from (Line(note, "note", STEP) for note in block.notes)

    def _slider(self, slider: Slider) -> Line:
        """A number that can be moved, as a choice that opens it; there it can be typed."""
        facts = {"told": slider.told, "between": slider.between, "badge": slider.badge}
        note = self.words.say("outline-slider", **facts)
        label = self.words.say("outline-slider-label", label=slider.label, shown=slider.shown)
        return self._option(Action(label, slider.intent, chosen=slider.is_moved), note)

    def _chart(self, chart: Chart) -> Iterator[Line]:
        """A chart as its numbers, row by row; a bar is told by its name, or by what its look means."""
        if chart.title:
            yield Line(chart.title, "heading", STEP)
        looks = dict(chart.legend)
        for row in chart.rows:
            told = [
                f"{name} {bar.told}" if (name := bar.name or looks.get(bar.look, "")) else bar.told for bar in row.bars
            ]
            beside = " · ".join(part for part in (row.detail, *told, row.change) if part)
            if row.intent:
                yield self._option(Action(row.label, row.intent), beside)
            else:
                yield Line(self.words.say("outline-note", title=row.label, note=beside), "body", STEP, STEP)
        if chart.note:
            yield Line(chart.note, "note", STEP)

    def _place(self, place: Place) -> str:
        return " ".join(part for part in (SIGNS[place.mark], place.label) if part)

    def _roll(self, roll: Roll) -> Iterator[Line]:
        """A roll-call as its counts; a seat is a sign, a dozen to a group."""
        yield Line(roll.title, "heading", STEP)
        for shown, sign, count in zip(roll.shown, "●x·", (roll.yeas, roll.nays, roll.absent), strict=True):
            groups = [sign * min(DOZEN, count - first) for first in range(0, count, DOZEN)]
            yield Line(" ".join((shown, *groups)), "body", 2 * STEP, STEP)
        if roll.note:
            yield Line(roll.note, "note", 2 * STEP)

    def _ribbon(self, ribbon: Ribbon) -> Iterator[Line]:
        """A ribbon as a row of signs, where one stands in brackets."""
        signs = [STOPS[stop.look] for stop in ribbon.stops]
        signs[ribbon.here] = f"[{signs[ribbon.here]}]"
        if 0 <= ribbon.parted < len(signs):
            signs[ribbon.parted] = f"<{signs[ribbon.parted]}"
        yield Line(f"{ribbon.title}: {ribbon.stops[ribbon.here].label} ({ribbon.told})", "heading", STEP)
        yield Line("".join(signs), "body", STEP)

    def _document(self, paper: Document) -> Iterator[Line]:
        kind = f"[{self.words.say(f'paper-{paper.kind}')}]" if paper.kind in TOLD_KINDS else ""
        title = " ".join(part for part in (SIGNS[paper.mark], kind, paper.title) if part)
        about = " · ".join(part for part in (paper.byline, paper.badge, paper.source) if part)
        if about == paper.badge and about:
            title, about = f"{title} ({about})", ""
        yield Line(title, "heading", STEP)
        if about:
            yield Line(unlinked(about), "note", 2 * STEP)
        for paragraph in paper.paragraphs:
            yield Line(unlinked(paragraph), "quote" if paper.stock == "record" else "body", 2 * STEP)

    def _meter(self, meter: Meter) -> str:
        facts = {"label": meter.label, "shown": meter.shown, "change": meter.change, "cause": meter.cause}
        has_scale = meter.low < meter.high and "%" not in meter.shown
        shown = self.words.say("outline-meter" if has_scale else "outline-count", **facts, high=meter.high)
        if not meter.change:
            return shown
        return self.words.say("outline-changed" if meter.cause else "outline-change", meter=shown, **facts)

    def _ladder(self, ladder: Ladder) -> Iterator[Line]:
        title = self.words.say("outline-note", title=ladder.title, note=ladder.note) if ladder.note else ladder.title
        if ladder.folded:
            yield self._option(Action(title, ladder.folded), self._standing(ladder))
            return
        if not any(rung.intent or rung.reason for rung in ladder.rungs):
            yield Line(f"{title}: {self._standing(ladder)}", "body", STEP, STEP)
            return
        yield Line(title, "heading", STEP)
        said = ""
        for rung in ladder.rungs:
            is_repeated = bool(rung.reason) and rung.reason == said
            said = rung.reason
            yield self._rung(replace(rung, reason=self.words.say("outline-as-above")) if is_repeated else rung)

    def _standing(self, ladder: Ladder) -> str:
        """A ladder that only shows, in one line: who stands where, and where things stand now."""
        parts = [
            f"{SIGNS[mark]} {who}: {rung.label}" for rung in ladder.rungs for mark, who in (*rung.marks, *rung.pledged)
        ]
        parts += [self.words.say("outline-draft", label=rung.label) for rung in ladder.rungs if rung.chosen]
        now = [self.words.say("outline-now", label=rung.label) for rung in ladder.rungs if rung.current]
        return " | ".join([*parts, *now])

    def _rung(self, rung: Rung) -> Line:
        marks = " ".join(f"{SIGNS[mark]} {who}" for mark, who in (*rung.marks, *rung.pledged))
        now = self.words.say("outline-here") if rung.current else ""
        beside = " · ".join(part for part in (rung.detail, marks, now) if part)
        action = Action(rung.label, rung.intent, enabled=rung.enabled, reason=rung.reason, chosen=rung.chosen)
        return self._option(action, beside)

    def _choice(self, choice: Choice) -> Iterator[Line]:
        if choice.title:
            yield Line(choice.title, "heading", STEP)
        details = choice.details or ("",) * len(choice.options)
        for option, detail in zip(choice.options, details, strict=True):
            yield self._option(option, detail)

    def _option(self, action: Action, beside: str) -> Line:
        has_own_key = action.key and action.key != str(self.next_number)
        label = f"[{action.key}] {action.label}" if has_own_key else action.label
        if action.chosen:
            label = self.words.say("outline-chosen", label=label)
        if not action.enabled:
            label = self.words.say("outline-barred", label=label, reason=action.reason)
        elif beside:
            label = self.words.say("outline-note", title=label, note=beside.replace("\n", " "))
        number = f"{self.next_number}  "
        self.next_number += 1
        tone: Tone = "chosen" if action.chosen else "choice" if action.enabled else "barred"
        return Line(f"{number}{unlinked(label)}", tone, NUMBERS - len(number), len(number))

    def _sum(self, total: Sum) -> Iterator[Line]:
        yield Line(self.words.say("outline-sum", title=total.title, total=total.total), "heading", STEP)
        width = max((len(term.shown) for term in total.terms), default=0)
        for term in total.terms:
            about = ", ".join(part for part in (term.where, term.evidence, term.source) if part)
            label = self.words.say("outline-note", title=term.label, note=about) if about else term.label
            shown = f"{term.shown}  "
            yield Line(f"{shown}{label}", "body", 2 * STEP + width + 2 - len(shown), len(shown))
        if total.note:
            yield Line(total.note, "note", 2 * STEP)

    def _account(self, account: Account) -> Iterator[Line]:
        if account.title:
            yield Line(account.title, "heading", STEP)
        for entry in account.entries:
            pairs = zip(account.heads, entry.shown, strict=True)
            told = " · ".join(f"{head} {shown}" for head, shown in pairs if shown)
            yield Line(self.words.say("outline-note", title=entry.label, note=told), "body", STEP, STEP)
        if account.note:
            yield Line(account.note, "note", STEP)

    def _redline(self, text: Redline) -> Iterator[Line]:
        yield Line(text.title, "note", 2 * STEP)
        signs = {"kept": ("", ""), "removed": ("[-", "-]"), "added": ("[+", "+]")}
        marked = [f"{signs[span.change][0]}{span.text}{signs[span.change][1]}" for span in text.spans]
        yield Line(" ".join(marked), "body", 2 * STEP)
        if text.note:
            yield Line(text.note, "note", 2 * STEP)

    def _beside(self, both: Beside) -> Iterator[Line]:
        """Two things side by side, each line by its label: what both say once, else what each says behind its name."""
        for row in both.rows:
            pairs = ((head, text) for head, text in zip(both.heads, (row.one, row.other), strict=True) if text)
            told = row.one if row.is_same else " | ".join(f"{head}: {text}" for head, text in pairs)
            title = self.words.say("wall-parts", label=row.label) if row.parts else row.label
            yield Line(self.words.say("outline-note", title=title, note=told), "body", STEP, STEP)

    def _ballots(self, both: Ballots) -> Iterator[Line]:
        """Each capital by its name: what it is asked, its cards, and the hands of its tables in one line."""
        for stack in both.stacks:
            yield Line(f"{SIGNS[stack.mark]} {stack.name}".strip(), "heading", STEP)
            if stack.question:
                yield Line(stack.question, "body", STEP)
            for card in stack.cards:
                text = " · ".join(part for part in (f"{card.letter}  {card.label}", card.detail) if part)
                if card.intent:
                    yield self._option(Action(card.label, card.intent, card.letter.lower()), card.detail)
                else:
                    yield Line(text, "chosen" if card.is_chosen else "body", 2 * STEP, STEP)
            yield from (self._option(Action(*card.together), "") for card in stack.cards if card.together)
            hands = [f"{hand.table} {hand.card or '…'}" for hand in stack.hands]
            if hands:
                yield Line(" | ".join(hands), "note", 2 * STEP)
            if stack.note:
                yield Line(stack.note, "note", 2 * STEP)

    def _spread(self, cloud: Spread) -> Iterator[Line]:
        """A cloud as its ends, and where a few stand in it."""
        ends = self.words.say("wall-ends", low=cloud.ends[0], high=cloud.ends[1])
        yield Line(" ".join(part for part in (cloud.title, cloud.note, ends) if part), "heading", STEP)
        yield from (Line(f"{point.name} {point.shown}", "body", 2 * STEP) for point in cloud.points)


def unlinked(text: str) -> str:
    """Return a text without its links' addresses; the archive lists what they lead to."""
    return LINK.sub(r"\1", text)
