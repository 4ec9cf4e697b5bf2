"""The readings of a disputed question side by side: what each says, what it must assume, and what would follow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from game.analysis.explore import Result
from game.analysis.workbench import Workbench
from game.faces.charts import Chart, Row
from game.faces.screen import Choice, Panel, Text
from game.faces.screens.conditions import condition_text
from game.faces.screens.labels import Labels
from game.faces.screens.whatif import card_action, ending_names
from game.faces.screens.whatif_charts import share_bar
from game.faces.screens.whatif_names import called
from game.faces.words import Words
from game.scenario.cards import Card
from game.scenario.lay import Touch
from game.scenario.scenario import Scenario
from game.scenario.schema.library import Reading
from game.scenario.tree import Branch, Leaf, Node, Path, at


def readings_panels(question: str, work: Workbench, labels: Labels, found: Mapping[str, Result]) -> Iterator[Panel]:
    """Yield the readings with their cards, the endings under each, and what each must assume."""
    words = labels.words
    readings = [one for one in work.base.scenario.sheet.disputes[question].readings.values() if one.patch in work.cards]
    options = tuple(card_action(work, labels, work.cards[reading.patch or ""]) for reading in readings)
    details = tuple(words.pick(work.cards[reading.patch or ""].question) for reading in readings)
    yield Panel("readings", "", (Choice("", options, details),), "full")
    asked = Text(words.pick(work.base.scenario.sheet.disputes[question].question))
    blocks = (asked, _chart(readings, work, words, found)) if found else (asked,)
    yield Panel("endings", words.say("whatif-endings"), blocks, "centre", "computed")
    for reading in readings:
        card = work.cards[reading.patch or ""]
        own = Labels(work.ground_of((card.id,)).scenario, words) if card.id in found else labels
        lines = tuple(Text(line, "note") for line in assumed(card, work.base.scenario, own))
        told = (Text(words.pick(reading.text)), Text(words.say("whatif-assumes"), "heading"), *lines)
        yield Panel(f"assumes-{card.id}", words.pick(reading.name), told, "right")


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
    rows.sort(key=_apart, reverse=True)
    return Chart("", tuple(rows), note=words.say("whatif-readings-worlds", worlds=words.number(first.worlds)))


def _apart(row: Row) -> float:
    """Return how far the readings lie apart: where they differ most is what one looks for."""
    values = [bar.value for bar in row.bars]
    return max(values) - min(values)


def assumed(card: Card, base: Scenario, labels: Labels) -> list[str]:
    """Return what a patch changes, change by change, with the reasons given; ``labels`` are of what it makes."""
    touches = [touch for layer in card.layers for touch in layer.touches]
    return [line for touch in touches for line in _assumption(touch, base, labels)]


def _assumption(touch: Touch, base: Scenario, labels: Labels) -> Iterator[str]:
    """Yield what one change assumes: where it adds a weight under a condition, both in words."""
    words = labels.words
    reason = _reason(touch.change.tags.get("because"), words)
    end = f" {reason}" if reason else ""
    old, path = at(base.tree, touch.path), ".".join(touch.path)
    if touch.change.verb == "remove":
        yield words.say("whatif-assume-gone", what=called(path, labels)) + end
    elif isinstance(touch.value, dict):
        for weight in _weights(touch.path, touch.value):
            yield _weighed(weight, labels) + end
    elif touch.path[-1] == "when" and path in labels.scenario.formulas:
        when = condition_text(labels, labels.scenario.formulas[path])
        yield words.say("whatif-assume-when", what=called(".".join(touch.path[:-1]), labels), when=when) + end
    else:
        was = old.text if isinstance(old, Leaf) else words.say("whatif-assume-none")
        yield words.say("whatif-assume-set", what=called(path, labels), old=was, new=str(touch.value)) + end


def _weights(path: Path, value: object) -> Iterator[Path]:
    """Yield the paths of the weights that a change adds."""
    if isinstance(value, dict) and "add" in value:
        yield path
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _weights((*path, key), inner)


def _weighed(path: Path, labels: Labels) -> str:
    """Return a weight and its condition, in words."""
    name, formulas, say = ".".join(path), labels.scenario.formulas, labels.words.say
    add = formulas[f"{name}.add"].text if f"{name}.add" in formulas else ""
    when = formulas.get(f"{name}.when")
    told = say("whatif-assume-new", what=called(name, labels), new=add)
    return told if when is None else say("whatif-assume-if", told=told, when=condition_text(labels, when))


def _reason(tag: tuple[Node, object] | None, words: Words) -> str:
    node = tag[0] if tag is not None else None
    if isinstance(node, Branch):
        return words.pick({key: leaf.text for key, leaf in node.items.items() if isinstance(leaf, Leaf)})
    return node.text if isinstance(node, Leaf) else ""
