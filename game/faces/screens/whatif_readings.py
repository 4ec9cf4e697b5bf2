"""The readings of a disputed question side by side: what each says, what it must assume, and what would follow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from game.analysis.explore import Result
from game.analysis.workbench import Workbench
from game.faces.charts import Chart, Row
from game.faces.screen import Choice, Panel, Text
from game.faces.screens.labels import Labels
from game.faces.screens.whatif import card_action, ending_names
from game.faces.screens.whatif_charts import share_bar
from game.faces.screens.whatif_names import called
from game.faces.words import Words
from game.scenario.cards import Card
from game.scenario.lay import Touch
from game.scenario.schema.library import Reading
from game.scenario.tree import Branch, Leaf, Node, at


def readings_panels(question: str, work: Workbench, labels: Labels, found: Mapping[str, Result]) -> Iterator[Panel]:
    """Yield the readings with their cards, the endings under each, and what each must assume."""
    words = labels.words
    readings = [one for one in work.base.scenario.sheet.disputes[question].readings.values() if one.patch in work.cards]
    options = tuple(card_action(work, labels, work.cards[reading.patch or ""]) for reading in readings)
    details = tuple(words.pick(reading.text) for reading in readings)
    yield Panel("readings", "", (Choice("", options, details),), "full")
    if found:
        yield Panel(
            "endings", words.say("whatif-endings"), (_chart(readings, work, words, found),), "centre", "computed"
        )
    for reading in readings:
        card = work.cards[reading.patch or ""]
        lines = tuple(Text(line) for line in assumed(card, work, labels))
        title = words.say("whatif-assumes", reading=words.pick(reading.name))
        yield Panel(f"assumes-{card.id}", title, lines, "right")


def _chart(readings: list[Reading], work: Workbench, words: Words, found: Mapping[str, Result]) -> Chart:
    first = next(iter(found.values()))
    rows = []
    for ending, name in ending_names(work, words).items():
        base = first.outcomes.endings.get(ending)
        bars = [] if base is None else [share_bar(base, "before", words.say("whatif-before"))]
        for reading in readings:
            result = found.get(reading.patch or "")
            share = result.versus.endings.get(ending) if result is not None and result.versus is not None else None
            if share is not None:
                bars.append(share_bar(share, "after", words.pick(reading.name)))
        if any(bar.value for bar in bars):
            rows.append(Row(name, tuple(bars)))
    return Chart("", tuple(rows), note=words.say("whatif-readings-worlds", worlds=words.number(first.worlds)))


def assumed(card: Card, work: Workbench, labels: Labels) -> list[str]:
    """Return what a patch changes, change by change, with the author's reason where one is given."""
    touches = [touch for layer in card.layers for touch in layer.touches]
    return [_assumption(touch, work, labels) for touch in touches]


def _assumption(touch: Touch, work: Workbench, labels: Labels) -> str:
    words = labels.words
    what = called(".".join(touch.path), labels)
    old, new = at(work.base.scenario.tree, touch.path), _short(touch.value)
    reason = _reason(touch.change.tags.get("because"), words)
    if touch.change.verb == "remove":
        told = words.say("whatif-assume-gone", what=what)
    elif isinstance(old, Leaf):
        told = words.say("whatif-assume-set", what=what, old=old.text, new=new)
    else:
        told = words.say("whatif-assume-new", what=what, new=new)
    return f"{told} {reason}" if reason else told


def _short(value: object) -> str:
    """Return a value in short: of a condition with a weight, the weight."""
    if isinstance(value, dict):
        inner = value.get("add", next(iter(value.values()), ""))
        return _short(inner)
    return str(value)


def _reason(tag: tuple[Node, object] | None, words: Words) -> str:
    node = tag[0] if tag is not None else None
    if isinstance(node, Branch):
        return words.pick({key: leaf.text for key, leaf in node.items.items() if isinstance(leaf, Leaf)})
    return node.text if isinstance(node, Leaf) else ""
